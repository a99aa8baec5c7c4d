// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's lines, kept by sequence, the oldest left out where they would not fit.
#include "link/messages/views/log_lines.h"

#include "link/messages/views/parts.h"
#include "link/messages/words.h"

#include <vector>

namespace messages {

namespace {

std::string lineOf(
    const contest::Contest &contest, const LogTail &tail, const contest::RecordedFact &recorded)
{
    const auto undone = tail.undone.find(recorded.sequence);
    const bool takesBack = undone != tail.undone.end();
    const contest::Fact &told = takesBack ? undone->second : recorded.fact;
    const auto inLine = [takesBack](const contest::Words &what) {
        const contest::Words words = takesBack ? undoneWords(what) : what;
        return wordsJson({cut(words.vi), cut(words.en)});
    };
    Json line{{"sequence", recorded.sequence}, {"wallMs", recorded.stamp.wallMs},
        {"actor", recorded.actor}, {"who", wordsJson(seatWords(*contest.rulebook, recorded.actor))},
        {"words", inLine(factWords(contest, told))}};
    if (const auto masked = maskedWords(contest, told)) {
        line["masked"] = inLine(*masked);
    }
    return jsonText(line);
}

}

std::string LogLines::text(const contest::Contest &contest, const LogTail &tail)
{
    if (!tail.facts.empty()) {
        m_lines.erase(m_lines.begin(), m_lines.lower_bound(tail.facts.front().sequence));
    }
    std::vector<const std::string *> lines; // newest first
    std::size_t size = 0;
    for (auto fact = tail.facts.rbegin(); fact != tail.facts.rend(); ++fact) {
        auto line = m_lines.find(fact->sequence);
        if (line == m_lines.end()) {
            line = m_lines.emplace(fact->sequence, lineOf(contest, tail, *fact)).first;
        }
        size += line->second.size() + 1;
        if (size > TopicBudget) {
            break;
        }
        lines.push_back(&line->second);
    }
    std::string text = R"({"entries":[)";
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        text += **line;
        text += line + 1 == lines.rend() ? "" : ",";
    }
    return text + R"(],"head":)" + jsonText(tail.head) + "}";
}

}
