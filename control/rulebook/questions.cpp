// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a question bank, the file beside a rulebook that holds the questions of a key component.
#include "control/rulebook/questions.h"

#include "control/rulebook/json_text.h"
#include "control/rulebook/reading.h"

namespace rulebook {

namespace {

using nlohmann::json;

std::optional<std::string> readOption(const json &value, const Place &place, Complaints &complaints)
{
    if (!value.is_string() || value.get_ref<const std::string &>().empty()) {
        complaints.error(place, "cần một phương án (chuỗi)", "needs an option (a string)");
        return {};
    }
    return value.get<std::string>();
}

Question readQuestion(const Fields &fields)
{
    Question question;
    Complaints &complaints = fields.complaints();
    question.id = fields.id("id").value_or("");
    question.topic = fields.id("topic", Need::Optional).value_or("");
    question.text = fields.text("text", Need::Required, 1000).value_or("");
    std::set<std::string> seen;
    fields.list("options", {2, 6}, [&](const json &value, const Place &place, std::size_t) {
        if (const auto option = readOption(value, place, complaints)) {
            if (!seen.insert(*option).second) {
                complaints.error(place, "phương án viết hai lần", "the option stands twice");
            }
            question.options.push_back(*option);
        }
    });
    const auto key = fields.text("key", Need::Required, 1);
    if (key) {
        question.key = static_cast<std::size_t>((*key)[0]) - 'A';
        if (question.key >= question.options.size()) {
            complaints.error(fields.place().key("key"),
                "đáp án “" + shown(*key) + "” không có; dùng A, B, C … theo số phương án",
                "there is no option “" + shown(*key) + "”; use A, B, C … as many as there are");
        }
    }
    return question;
}

std::vector<Question> readAll(const json &value, Complaints &complaints)
{
    const Fields top(value, {}, complaints, {"format", "questions"});
    (void)top.choice("format", {QuestionFormat});
    std::vector<Question> questions;
    std::set<std::string> ids;
    std::set<std::string> texts;
    top.list("questions", {1, 10'000}, [&](const json &entry, const Place &place, std::size_t) {
        const Fields fields(entry, place, complaints, {"id", "topic", "text", "options", "key"});
        Question question = readQuestion(fields);
        if (!question.id.empty()) {
            (void)isFresh(question.id, ids, place.key("id"), complaints);
        }
        if (!question.text.empty() && !texts.insert(question.text).second) {
            complaints.warning(
                place.key("text"), "trùng với một câu ở trên", "the same as a question above");
        }
        questions.push_back(std::move(question));
    });
    return questions;
}

}

contest::Result<std::vector<Question>, std::vector<Complaint>> readQuestions(
    std::string_view text, std::vector<Complaint> *warnings)
{
    Complaints complaints;
    std::vector<Question> questions;
    if (const auto value = parseJson(text, complaints)) {
        questions = readAll(*value, complaints);
    }
    const bool failed = complaints.hasErrors();
    std::vector<Complaint> list = complaints.take();
    if (failed) {
        return list;
    }
    if (warnings != nullptr) {
        warnings->insert(warnings->end(), list.begin(), list.end());
    }
    return questions;
}

}
