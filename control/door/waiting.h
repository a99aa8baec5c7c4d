// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one client has not taken yet: every reply, and of each topic only its newest version.
#pragma once

#include "control/door/frame.h"

#include <cstddef>
#include <deque>
#include <string>
#include <utility>

namespace door {

class Waiting
{
public:
    void addReply(SharedFrame frame);
    //! Takes the place of the version that waits under this name.
    void setTopic(const std::string &name, SharedFrame frame);
    //! Replies first, then topics in the order in which their names began to wait; null: none.
    [[nodiscard]] SharedFrame next();
    void clear();

    [[nodiscard]] bool empty() const { return m_replies.empty() && m_topics.empty(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    std::deque<SharedFrame> m_replies;
    std::deque<std::pair<std::string, SharedFrame>> m_topics;
    std::size_t m_bytes = 0;
};

}
