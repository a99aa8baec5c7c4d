// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders of an evening that goes wrong; twins of contest/incident_facts.h.
#pragma once

#include "contest/incident_facts.h"

namespace contest {

struct ChangePlayingOrder
{
    RoundId round;
    std::vector<TeamId> order;
    std::string reason; //!< required
    std::vector<TeamId> consents; //!< of every team that moves, unless one only goes last
};
struct RestartTurn
{
    TurnId turn;
    std::string reason; //!< required
};
struct VoidSegment
{
    RoundId round;
    SegmentId segment;
    std::string reason; //!< required
};
struct CancelQuestions
{
    RoundId round;
    SegmentId segment;
    ComponentId component;
    int count = 0;
    std::string reason; //!< required
};
struct FileComplaint
{
    RoundId round;
    TeamId team;
    std::string text; //!< required
    std::string by; //!< required
};
struct DecideComplaint
{
    RoundId round;
    int number = 0;
    std::string outcome; //!< required
    std::string decidedBy; //!< required
};
struct ReopenTurn
{
    TurnId turn;
    std::string reason; //!< required
    std::vector<std::string> agreedBy;
};
struct ReinstateTeam
{
    RoundId round;
    TeamId team;
    std::string reason; //!< required
};
struct AmendPanel
{
    std::optional<RoundId> round;
    std::optional<SegmentId> segment;
    Panel panel;
    std::string reason; //!< required
};
struct AmendRoster
{
    TeamId team;
    std::vector<Member> roster;
    std::string reason; //!< required
};
struct OpenSession
{
    RoundId round;
    int session = 0; //!< from 1
};
struct SuspendSession
{
    RoundId round;
    int session = 0;
    std::string reason; //!< required
};
struct ResumeSession
{
    RoundId round;
    int session = 0;
    std::string reason; //!< required
};

}
