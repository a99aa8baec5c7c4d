// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb `check`: lists every complaint about a rulebook and the question banks it names.
#include "control/rulebook/check.h"

#include "control/rulebook/json_text.h"
#include "control/rulebook/questions.h"

#include <algorithm>
#include <fstream>
#include <ostream>

namespace rulebook {

namespace {

using nlohmann::json;

//! A question bank and how many questions one package takes from it.
struct BankUse
{
    std::string file;
    std::size_t questions = 0;
};

//! None if the file cannot be read; a file that is too large is read just far enough to be refused.
std::optional<std::string> textOf(const std::filesystem::path &path)
{
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed)) {
        return {};
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return {};
    }
    std::string text(MaxBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad()) {
        return {};
    }
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

const char *kindOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "LỖI    ";
    case Severity::Warning:
        return "LƯU Ý  ";
    case Severity::Question:
        break;
    }
    return "HỎI    ";
}

void print(const std::vector<Complaint> &complaints, std::ostream &out)
{
    for (const Complaint &complaint : complaints) {
        out << kindOf(complaint.severity);
        out << (complaint.place.empty() ? "cả tệp" : complaint.place);
        if (!complaint.pointer.empty()) {
            out << "  (" << complaint.pointer << ')';
        }
        out << "\n       " << complaint.words.vi << "\n       " << complaint.words.en << '\n';
        if (!complaint.proposal.empty()) {
            out << "       → " << complaint.proposal << '\n';
        }
    }
}

std::size_t count(const std::vector<Complaint> &complaints, Severity severity)
{
    return static_cast<std::size_t>(std::count_if(complaints.begin(), complaints.end(),
        [severity](const Complaint &complaint) { return complaint.severity == severity; }));
}

//! Only called for a text that readRulebook has accepted.
std::vector<BankUse> banksOf(std::string_view text)
{
    std::vector<BankUse> banks;
    Complaints ignored;
    const auto value = parseJson(text, ignored);
    for (const json &segment : value->at("segments")) {
        for (const json &component : segment.value("components", json::array())) {
            if (component.contains("bank")) {
                banks.push_back({component.at("bank").get<std::string>(),
                    component.at("questions").get<std::size_t>()});
            }
        }
    }
    return banks;
}

std::vector<Complaint> checkBank(const BankUse &use, const std::filesystem::path &folder)
{
    Complaints complaints;
    const Place place{{}, use.file};
    const auto text = textOf(folder / use.file);
    if (!text) {
        complaints.error(place, "không đọc được tệp câu hỏi", "the question bank cannot be read");
        return complaints.take();
    }
    std::vector<Complaint> list;
    const auto questions = readQuestions(*text, &list);
    if (!questions) {
        list = questions.error();
    } else if (questions.value().size() < use.questions) {
        complaints.error(place,
            "có " + std::to_string(questions.value().size()) + " câu, một gói cần "
                + std::to_string(use.questions),
            "has " + std::to_string(questions.value().size()) + " questions, a package needs "
                + std::to_string(use.questions));
    }
    for (Complaint &complaint : list) {
        complaint.place = use.file + ": " + complaint.place;
    }
    for (Complaint &complaint : complaints.take()) {
        list.push_back(std::move(complaint));
    }
    return list;
}

}

CheckOutcome checkVerb(const std::filesystem::path &path, std::ostream &out)
{
    const auto text = textOf(path);
    if (!text) {
        out << "Không đọc được tệp · cannot read the file: " << path.string() << '\n';
        return CheckOutcome::Unreadable;
    }
    Examined examined = examine(*text);
    std::vector<Complaint> &complaints = examined.complaints;
    if (examined.book) {
        for (const BankUse &use : banksOf(*text)) {
            const auto more = checkBank(use, path.parent_path());
            complaints.insert(complaints.end(), more.begin(), more.end());
        }
    }
    print(complaints, out);
    const std::size_t errors = count(complaints, Severity::Error);
    const std::size_t warnings = count(complaints, Severity::Warning);
    const std::size_t questions = count(complaints, Severity::Question);
    out << path.string() << ": " << errors << " lỗi, " << warnings << " lưu ý, " << questions
        << " câu hỏi · " << errors << " errors, " << warnings << " warnings, " << questions
        << " questions\n";
    if (errors == 0) {
        const contest::Rulebook &book = *examined.book;
        out << "Dùng được · usable: " << book.name << " – " << book.teams.size() << " đội, "
            << book.rounds.size() << " vòng, " << book.segments.size() << " phần thi\n";
    }
    return errors == 0 ? CheckOutcome::Usable : CheckOutcome::Complaints;
}

}
