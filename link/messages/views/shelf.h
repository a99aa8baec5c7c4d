// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every topic that has been built, with what was given to whom. A view is built here on demand,
// and once however many audiences share it.
#pragma once

#include "contest/touched.h"
#include "link/messages/views/log_lines.h"
#include "link/messages/views/round_basis.h"
#include "link/messages/views/sheets.h"
#include "link/messages/views/views.h"

#include <functional>
#include <map>

namespace messages {

using Bytes = std::shared_ptr<const std::string>;

class ViewBuilder::Shelf
{
public:
    struct Given
    {
        Bytes data;
        std::int64_t rev = 0;
        Bytes frame;
    };
    struct Reader
    {
        std::map<std::string, Given> topics;
        std::map<std::string, std::int64_t> revOfGone; //!< a topic that comes back counts on
        std::set<std::string> pending; //!< changed, and not handed out by changesFor yet
    };

    void touch(const contest::Touched &touched);
    void touchDraft(const contest::TurnId &turn, const contest::JudgeId &judge);
    void touchView(const std::string &key) { m_views[key].state = State::Stale; }
    void touchEverything();
    //! A newcomer gets the drafts that were not worth telling the tablet they came from.
    void touchDraftsOf(const contest::JudgeId &judge);

    //! Brings what this audience sees up to date.
    Reader &refresh(
        const contest::Contest &contest, const Backstage &backstage, const Audience &audience);
    [[nodiscard]] std::int64_t built() const { return m_built; }

private:
    enum class State { Fresh, Doubtful, Stale }; //!< doubtful: stale if its round's basis changed

    struct View
    {
        State state = State::Stale;
        Bytes data;
        std::optional<RoundBasis> basis;
    };
    using Build = std::function<std::string()>;
    using Topics = std::map<std::string, Bytes>;

    Bytes view(const std::string &key, const Build &build);
    Bytes roundView(const std::string &key, const contest::Contest &contest,
        const contest::RoundId &round, const Build &build);
    Bytes live(const contest::Contest &contest, const Backstage &backstage);
    Bytes sheets(
        const contest::Contest &contest, const Backstage &backstage, const contest::JudgeId &judge);
    void addRuns(Topics &topics, const contest::Contest &contest, const Backstage &backstage,
        contest::SeatKind reader);
    void addJudgeTopics(Topics &topics, const contest::Contest &contest, const Backstage &backstage,
        const contest::JudgeId &judge);
    void addOperatorTopics(
        Topics &topics, const contest::Contest &contest, const Backstage &backstage);
    [[nodiscard]] Topics topicsFor(
        const contest::Contest &contest, const Backstage &backstage, const Audience &audience);

    //! A cue of another round is the same to a run of show as any other of another round.
    void noteCues(const contest::Contest &contest);

    void doubt(const std::string &key);
    void touchPrefix(const std::string &prefix);

    std::map<std::string, View> m_views;
    std::map<contest::RoundId, std::pair<contest::Cue, contest::Cue>> m_cues; //!< live, standby
    std::int64_t m_liveNumber = 0; //!< that the runs of show were made for
    std::map<contest::JudgeId, SheetFolder> m_folders;
    std::map<contest::JudgeId, std::set<contest::TurnId>> m_drafts;
    LogLines m_log;
    contest::Touched m_sinceLive; //!< whether it concerns the scene on air is asked later
    std::map<Audience, Reader> m_readers;
    std::int64_t m_built = 0;
};

}
