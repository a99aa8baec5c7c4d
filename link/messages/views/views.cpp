// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The door of the shelf: topics as values, and as frames that are new to somebody.
#include "link/messages/views/views.h"

#include "link/messages/messages.h"
#include "link/messages/views/shelf.h"

namespace messages {

std::vector<Topic> viewsFor(
    const contest::Contest &contest, const Backstage &backstage, const Audience &audience)
{
    ViewBuilder::Shelf shelf;
    std::vector<Topic> topics;
    for (const auto &[name, given] : shelf.refresh(contest, backstage, audience).topics) {
        topics.push_back({name, *given.data});
    }
    return topics;
}

ViewBuilder::ViewBuilder() : m_shelf(std::make_unique<Shelf>())
{
}

ViewBuilder::~ViewBuilder() = default;

void ViewBuilder::touch(const contest::Touched &touched)
{
    m_shelf->touch(touched);
}

void ViewBuilder::touchSeats()
{
    m_shelf->touchView("seats");
}

void ViewBuilder::touchStorage()
{
    m_shelf->touchView("control");
}

void ViewBuilder::touchAsks(const contest::JudgeId &judge)
{
    m_shelf->touchView("seats");
    m_shelf->touchView("me@" + judge.text);
}

void ViewBuilder::touchDraft(const contest::TurnId &turn, const contest::JudgeId &judge)
{
    m_shelf->touchDraft(turn, judge);
}

void ViewBuilder::touchEverything()
{
    m_shelf->touchEverything();
}

std::int64_t ViewBuilder::built() const
{
    return m_shelf->built();
}

std::vector<TopicFrame> ViewBuilder::changesFor(
    const contest::Contest &contest, const Backstage &backstage, const Audience &audience)
{
    Shelf::Reader &reader = m_shelf->refresh(contest, backstage, audience);
    std::vector<TopicFrame> frames;
    for (const std::string &name : reader.pending) {
        const auto given = reader.topics.find(name);
        if (given != reader.topics.end()) {
            frames.push_back({name, given->second.rev, given->second.frame});
        } else {
            frames.push_back(
                {name, 0, std::make_shared<const std::string>(encodeServerMessage(Gone{name}))});
        }
    }
    reader.pending.clear();
    return frames;
}

std::vector<TopicFrame> ViewBuilder::currentFor(
    const contest::Contest &contest, const Backstage &backstage, const Audience &audience)
{
    const bool judge = audience.kind == contest::SeatKind::Judge;
    if (judge) {
        m_shelf->touchDraftsOf(audience.judge);
    }
    Shelf::Reader &reader = m_shelf->refresh(contest, backstage, audience);
    if (judge) {
        reader.pending.clear(); // a judge's seat has one holder, who gets everything here
    }
    std::vector<TopicFrame> frames;
    for (const auto &[name, given] : reader.topics) {
        frames.push_back({name, given.rev, given.frame});
    }
    return frames;
}

}
