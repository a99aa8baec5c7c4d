// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps replies in order and topics replaceable.
#include "control/door/waiting.h"

#include <algorithm>

namespace door {

void Waiting::addReply(SharedFrame frame)
{
    m_bytes += frame->bytes().size();
    m_replies.push_back(std::move(frame));
}

void Waiting::setTopic(const std::string &name, SharedFrame frame)
{
    m_bytes += frame->bytes().size();
    const auto same = std::find_if(
        m_topics.begin(), m_topics.end(), [&](const auto &topic) { return topic.first == name; });
    if (same == m_topics.end()) {
        m_topics.emplace_back(name, std::move(frame));
        return;
    }
    m_bytes -= same->second->bytes().size();
    same->second = std::move(frame);
}

SharedFrame Waiting::next()
{
    SharedFrame frame;
    if (!m_replies.empty()) {
        frame = std::move(m_replies.front());
        m_replies.pop_front();
    } else if (!m_topics.empty()) {
        frame = std::move(m_topics.front().second);
        m_topics.pop_front();
    } else {
        return nullptr;
    }
    m_bytes -= frame->bytes().size();
    return frame;
}

void Waiting::clear()
{
    m_replies.clear();
    m_topics.clear();
    m_bytes = 0;
}

}
