// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of the facts of an evening that goes wrong.
#pragma once

#include "contest/incident_facts.h"

#include <concepts>
#include <type_traits>

namespace journal {

//! T or const T: the same list serves the writer and the reader.
template<class F, class T>
concept Either = std::same_as<std::remove_const_t<F>, T>;

template<class Visit, Either<contest::Member> F>
void fields(Visit &visit, F &part)
{
    visit("name", part.name);
    visit("born", part.born);
    visit("role", part.role);
    visit("captain", part.captain);
    visit("gender", part.gender);
    visit("segments", part.segments);
}

template<class Visit, Either<contest::Judge> F>
void fields(Visit &visit, F &part)
{
    visit("id", part.id);
    visit("name", part.name);
    visit("title", part.title);
    visit("ownTeam", part.ownTeam);
}

template<class Visit, Either<contest::Panel> F>
void fields(Visit &visit, F &part)
{
    visit("judges", part.judges);
    visit("chair", part.chair);
    visit("alternates", part.alternates);
    visit("secretaries", part.secretaries);
    visit("minPresent", part.minPresent);
}

template<class Visit, Either<contest::PlayingOrderChanged> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("order", fact.order);
    visit("reason", fact.reason);
    visit("consents", fact.consents);
}

template<class Visit, Either<contest::TurnRestarted> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::SegmentVoided> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("segment", fact.segment);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::QuestionsCancelled> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("segment", fact.segment);
    visit("component", fact.component);
    visit("count", fact.count);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::ComplaintFiled> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("team", fact.team);
    visit("text", fact.text);
    visit("by", fact.by);
}

template<class Visit, Either<contest::ComplaintDecided> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("number", fact.number);
    visit("outcome", fact.outcome);
    visit("decidedBy", fact.decidedBy);
}

template<class Visit, Either<contest::TurnReopened> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("reason", fact.reason);
    visit("agreedBy", fact.agreedBy);
}

template<class Visit, Either<contest::TeamReinstated> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("team", fact.team);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::PanelAmended> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("segment", fact.segment);
    visit("panel", fact.panel);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::RosterAmended> F>
void fields(Visit &visit, F &fact)
{
    visit("team", fact.team);
    visit("roster", fact.roster);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::SessionOpened> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("session", fact.session);
}

template<class Visit, Either<contest::SessionSuspended> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("session", fact.session);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::SessionResumed> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("session", fact.session);
    visit("reason", fact.reason);
}

}
