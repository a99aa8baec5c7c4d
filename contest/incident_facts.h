// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens when an evening goes wrong: late teams, restarts, rain, disputed keys, complaints,
// corrections, and people who change.
#pragma once

#include "contest/people.h"

#include <variant>

namespace contest {

//! A team that is late goes last, or teams swap with consent. Only the order of calling changes:
//! entry numbers stay those of the draw.
struct PlayingOrderChanged
{
    RoundId round;
    std::vector<TeamId> order;
    std::string reason;
    std::vector<TeamId> consents; //!< teams whose captains agreed
    bool operator==(const PlayingOrderChanged &) const = default;
};
//! The attempt so far is kept and does not count; a fresh one begins.
struct TurnRestarted
{
    TurnId turn;
    std::string reason;
    bool operator==(const TurnRestarted &) const = default;
};
//! Every turn of the segment is void for all teams (rain).
struct SegmentVoided
{
    RoundId round;
    SegmentId segment;
    std::string reason;
    bool operator==(const SegmentVoided &) const = default;
};
//! So many questions of a key count for nobody in the round (a disputed key).
struct QuestionsCancelled
{
    RoundId round;
    SegmentId segment;
    ComponentId component;
    int count = 0; //!< on top of those cancelled before
    std::string reason;
    bool operator==(const QuestionsCancelled &) const = default;
};
//! While one is open no prize is decided or revealed and the round is not closed.
struct ComplaintFiled
{
    RoundId round;
    TeamId team;
    std::string text;
    std::string by; //!< who signed it
    bool operator==(const ComplaintFiled &) const = default;
};
struct ComplaintDecided
{
    RoundId round;
    int number = 0; //!< of the round's complaints, from 1
    std::string outcome;
    std::string decidedBy;
    bool operator==(const ComplaintDecided &) const = default;
};
//! An approved turn, on air before or not, is open to corrections again.
struct TurnReopened
{
    TurnId turn;
    std::string reason;
    std::vector<std::string> agreedBy; //!< names, the chair's among them
    bool operator==(const TurnReopened &) const = default;
};
//! A departure that was entered by mistake is taken back.
struct TeamReinstated
{
    RoundId round;
    TeamId team;
    std::string reason;
    bool operator==(const TeamReinstated &) const = default;
};
//! Who marks from now on; approved turns keep the panel that approved them.
struct PanelAmended
{
    std::optional<RoundId> round; //!< none: every round
    std::optional<SegmentId> segment; //!< none: every segment
    Panel panel;
    std::string reason;
    bool operator==(const PanelAmended &) const = default;
};
struct RosterAmended
{
    TeamId team;
    std::vector<Member> roster; //!< the whole of it
    std::string reason;
    bool operator==(const RosterAmended &) const = default;
};
struct SessionOpened
{
    RoundId round;
    int session = 0; //!< of the round's sessions, from 1
    bool operator==(const SessionOpened &) const = default;
};
//! No turn of it is called and no clock runs until it is resumed.
struct SessionSuspended
{
    RoundId round;
    int session = 0;
    std::string reason;
    bool operator==(const SessionSuspended &) const = default;
};
struct SessionResumed
{
    RoundId round;
    int session = 0;
    std::string reason; //!< where and when it goes on
    bool operator==(const SessionResumed &) const = default;
};

using Incident = std::variant<PlayingOrderChanged, TurnRestarted, SegmentVoided, QuestionsCancelled,
    ComplaintFiled, ComplaintDecided, TurnReopened, TeamReinstated, PanelAmended, RosterAmended,
    SessionOpened, SessionSuspended, SessionResumed>;

}
