// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of the protocol for the values of closed types.
#include "link/messages/names.h"

namespace messages {

const Names<contest::Scene> &sceneNames()
{
    using contest::Scene;
    static const Names<Scene> names{{"waiting", Scene::Waiting}, {"team", Scene::Team},
        {"clock", Scene::Clock}, {"judging", Scene::Judging}, {"score", Scene::Score},
        {"segmentStandings", Scene::SegmentStandings}, {"standings", Scene::Standings},
        {"prize", Scene::Prize}, {"pause", Scene::Pause}, {"black", Scene::Black}};
    return names;
}

const Names<contest::PrizeKind> &prizeKindNames()
{
    static const Names<contest::PrizeKind> names{
        {"main", contest::PrizeKind::Main}, {"side", contest::PrizeKind::Side}};
    return names;
}

const Names<contest::SheetSource> &sourceNames()
{
    static const Names<contest::SheetSource> names{
        {"tablet", contest::SheetSource::Tablet}, {"paper", contest::SheetSource::Paper}};
    return names;
}

const Names<contest::Departure> &departureNames()
{
    static const Names<contest::Departure> names{{"withdrawn", contest::Departure::Withdrawn},
        {"disqualified", contest::Departure::Disqualified}};
    return names;
}

const Names<contest::MemberRole> &roleNames()
{
    static const Names<contest::MemberRole> names{{"main", contest::MemberRole::Main},
        {"reserve", contest::MemberRole::Reserve}, {"support", contest::MemberRole::Support}};
    return names;
}

const Names<contest::Gender> &genderNames()
{
    static const Names<contest::Gender> names{{"unknown", contest::Gender::Unknown},
        {"female", contest::Gender::Female}, {"male", contest::Gender::Male}};
    return names;
}

const Names<contest::StageClock::State> &clockNames()
{
    using State = contest::StageClock::State;
    static const Names<State> names{{"idle", State::Idle}, {"running", State::Running},
        {"paused", State::Paused}, {"stopped", State::Stopped}};
    return names;
}

const Names<RefusedWhy> &refusedNames()
{
    static const Names<RefusedWhy> names{{"version", RefusedWhy::Version},
        {"join", RefusedWhy::Join}, {"token", RefusedWhy::Token}, {"place", RefusedWhy::Place},
        {"full", RefusedWhy::Full}, {"hello", RefusedWhy::Hello}, {"unknown", RefusedWhy::Unknown}};
    return names;
}

const Names<ByeWhy> &byeNames()
{
    static const Names<ByeWhy> names{{"replaced", ByeWhy::Replaced}, {"revoked", ByeWhy::Revoked},
        {"silent", ByeWhy::Silent}, {"rubbish", ByeWhy::Rubbish}, {"slow", ByeWhy::Slow},
        {"closing", ByeWhy::Closing}, {"unknown", ByeWhy::Unknown}};
    return names;
}

}
