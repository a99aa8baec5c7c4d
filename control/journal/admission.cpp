// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks a batch against the record: sequences, answers, encoding.
#include "control/journal/admission.h"

#include <set>
#include <string>

namespace journal {

namespace {

//! How many bytes of continuation a first byte announces; -1: not a first byte.
int continuationOf(unsigned char first)
{
    if (first < 0x80) {
        return 0;
    }
    if (first >= 0xc2 && first <= 0xdf) {
        return 1;
    }
    if (first >= 0xe0 && first <= 0xef) {
        return 2;
    }
    return first >= 0xf0 && first <= 0xf4 ? 3 : -1;
}

//! The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF.
bool fitsSecond(unsigned char first, unsigned char second)
{
    const unsigned char low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high;
}

bool isText(const contest::RecordedFact &recorded)
{
    return isUtf8(recorded.stamp.bootId) && isUtf8(recorded.actor) && isUtf8(recorded.device)
        && isUtf8(recorded.order.text);
}

std::string complaintAboutAnswers(
    const Batch &batch, const AnswerBook &answers, std::set<std::string> &answered)
{
    for (const Answer &answer : batch.answers) {
        if (!isUtf8(answer.order.text) || !isUtf8(answer.actor) || !isUtf8(answer.body)) {
            return "an answer is not UTF-8";
        }
        if (answer.order.empty()) {
            return "an answer without an order";
        }
        if (answers.holds(answer.order) || !answered.insert(answer.order.text).second) {
            return "order " + answer.order.text + " has its answer already";
        }
    }
    return {};
}

std::string complaintAboutDrafts(const Batch &batch)
{
    for (const DraftChange &change : batch.drafts) {
        if (!isUtf8(change.owner) || !isUtf8(change.subject)
            || (change.body && !isUtf8(*change.body))) {
            return "a draft is not UTF-8";
        }
    }
    return {};
}

std::string complaintAboutFact(const contest::RecordedFact &recorded, std::int64_t expected,
    const AnswerBook &answers, const std::set<std::string> &answered)
{
    if (recorded.sequence != expected) {
        return "fact " + std::to_string(recorded.sequence) + " where " + std::to_string(expected)
            + " is next";
    }
    if (!isText(recorded)) {
        return "fact " + std::to_string(expected) + " is not UTF-8";
    }
    const bool covered = recorded.order.empty() || answered.contains(recorded.order.text)
        || answers.holds(recorded.order);
    return covered ? std::string() : "order " + recorded.order.text + " has no answer";
}

}

Outcome<std::vector<EncodedFact>> admit(const Batch &batch, std::int64_t lastSequence,
    const AnswerBook &answers, const std::string &path)
{
    std::set<std::string> answered;
    std::string complaint = complaintAboutAnswers(batch, answers, answered);
    if (complaint.empty()) {
        complaint = complaintAboutDrafts(batch);
    }
    std::vector<EncodedFact> encoded;
    std::int64_t expected = lastSequence;
    for (const contest::RecordedFact &recorded : batch.facts) {
        if (!complaint.empty()) {
            break;
        }
        complaint = complaintAboutFact(recorded, ++expected, answers, answered);
        auto text = encode(recorded.fact);
        if (text) {
            encoded.push_back(std::move(text.value()));
        } else if (complaint.empty()) {
            complaint = "fact " + std::to_string(expected) + ": " + text.error().text;
        }
    }
    if (!complaint.empty()) {
        return JournalFault{FaultKind::NotAccepted, path, expected, complaint};
    }
    return encoded;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        const int more = continuationOf(first);
        if (more < 0 || text.size() - at <= static_cast<std::size_t>(more)) {
            return false;
        }
        for (int i = 1; i <= more; ++i) {
            const auto next = static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]);
            const bool fits = i == 1 ? fitsSecond(first, next) : next >= 0x80 && next <= 0xbf;
            if (!fits) {
                return false;
            }
        }
        at += static_cast<std::size_t>(more) + 1;
    }
    return true;
}

}
