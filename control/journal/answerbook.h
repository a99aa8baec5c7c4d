// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every order's answer, in memory: the desk looks here first, without waiting for the disk.
#pragma once

#include "control/journal/record.h"

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace journal {

//! Filled by the journal's thread once a commit is durable, read by the owner's.
class AnswerBook
{
public:
    [[nodiscard]] std::optional<Answer> find(const contest::OrderId &order) const
    {
        const std::lock_guard guard(m_mutex);
        const auto found = m_answers.find(order.text);
        if (found == m_answers.end()) {
            return std::nullopt;
        }
        return Answer{order, found->second.actor, found->second.body};
    }
    [[nodiscard]] bool holds(const contest::OrderId &order) const
    {
        const std::lock_guard guard(m_mutex);
        return m_answers.contains(order.text);
    }
    void add(Answer answer)
    {
        const std::lock_guard guard(m_mutex);
        m_answers.try_emplace(
            std::move(answer.order.text), Entry{std::move(answer.actor), std::move(answer.body)});
    }
    void clear()
    {
        const std::lock_guard guard(m_mutex);
        m_answers.clear();
    }

private:
    struct Entry
    {
        std::string actor;
        std::string body;
    };
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Entry> m_answers;
};

}
