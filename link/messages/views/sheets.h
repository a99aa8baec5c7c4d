// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `sheets`: one judge's own sheets. Each sheet's text is kept, because a mark of one judge touches
// the folders of all, and changes only one.
#pragma once

#include "contest/contest.h"
#include "link/messages/views/backstage.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace messages {

class SheetFolder
{
public:
    explicit SheetFolder(contest::JudgeId judge);

    void touch(const std::set<contest::TurnId> &turns);
    //! The judge's tablet starts anew and needs what was typed on it.
    void touchDrafts(const std::set<contest::TurnId> &turns);
    void touchAll();
    [[nodiscard]] bool isTouched() const { return m_all || !m_touched.empty(); }

    //! Reads the touched turns again; true if a sheet, or which one is last, changed.
    bool refresh(const contest::Contest &contest, const Drafts &drafts);
    //! The topic's JSON text, the turn on stage last.
    [[nodiscard]] std::string text(const contest::Contest &contest) const;

private:
    struct Entry
    {
        std::string text;
        bool open = false; //!< still to be marked, or could be returned
        std::ptrdiff_t position = 0; //!< of the team in the order of calling
        bool operator==(const Entry &) const = default;
    };

    //! What decides whether and how a sheet looks, cheap to compare.
    struct Basis
    {
        std::optional<contest::Sheet> sheet;
        std::optional<std::string> excuse;
        DraftOnTablet draft;
        bool called = false;
        bool locked = false;
        bool wanted = false; //!< a main judge, or an alternate that is waited for
        int number = 0; //!< of the team in the running order
        std::ptrdiff_t position = 0; //!< of the team in the order of calling
        bool operator==(const Basis &) const = default;
    };

    [[nodiscard]] Basis basisOf(
        const contest::Contest &contest, const Drafts &drafts, const contest::TurnId &turn) const;
    [[nodiscard]] std::optional<Entry> entryOf(
        const contest::Contest &contest, const contest::TurnId &turn, const Basis &basis) const;

    contest::JudgeId m_judge;
    bool m_all = true;
    std::optional<contest::TurnId> m_onStage;
    std::set<contest::TurnId> m_touched;
    std::set<contest::TurnId> m_reloaded; //!< of those, with their drafts
    std::map<contest::TurnId, Basis> m_bases;
    std::map<contest::TurnId, Entry> m_entries;
};

}
