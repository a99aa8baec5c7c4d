// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts of an evening that goes wrong, as sentences of the log and the minutes.
#include "contest/incident_words.h"

#include "contest/reasons.h"

namespace contest {

namespace {

std::string roundName(const Contest &contest, const RoundId &id)
{
    const Round *found = contest.rulebook->round(id);
    return found ? found->label : id.text;
}

std::string segmentName(const Contest &contest, const SegmentId &id)
{
    const Segment *found = contest.rulebook->segment(id);
    return found ? found->shortLabel : id.text;
}

std::string teamName(const Contest &contest, const TeamId &id)
{
    const Team *found = contest.rulebook->team(id);
    return found ? found->shortName : id.text;
}

std::string sessionName(const Contest &contest, const RoundId &id, int number)
{
    const Round *round = contest.rulebook->round(id);
    const auto index = static_cast<std::size_t>(number) - 1;
    const bool known = round && index < round->sessions.size();
    return roundName(contest, id) + ", "
        + (known ? round->sessions[index].label : std::to_string(number));
}

std::string turnPlace(const Contest &contest, const TurnId &id)
{
    return roundName(contest, id.round) + ", " + teamName(contest, id.team) + ", "
        + segmentName(contest, id.segment);
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts) {
        all += (all.empty() ? "" : ", ") + text;
    }
    return all;
}

std::string judgeNames(const std::vector<Judge> &judges)
{
    std::vector<std::string> names;
    for (const Judge &judge : judges) {
        names.push_back(judge.name);
    }
    return joined(names);
}

//! `lead` and what follows it; nothing where nothing follows.
std::string led(const char *lead, const std::string &text)
{
    if (text.empty()) {
        return {};
    }
    return lead + text;
}

//! "where: what – why" in both languages.
Words told(const std::string &where, const std::string &vi, const std::string &en,
    const std::string &why = {})
{
    const std::string tail = led(" – ", why);
    return {where + ": " + vi + tail, where + ": " + en + tail};
}

}

Words incidentWords(const Contest &contest, const PlayingOrderChanged &f)
{
    const std::string order = shortNames(*contest.rulebook, f.order);
    const std::string names = shortNames(*contest.rulebook, f.consents);
    return told(roundName(contest, f.round),
        "đổi thứ tự lên sân khấu (giữ số thứ tự đã bốc thăm): " + order + led("; đồng ý: ", names),
        "teams are called in a new order (entry numbers stay): " + order + led("; agreed: ", names),
        f.reason);
}

Words incidentWords(const Contest &contest, const TurnRestarted &f)
{
    return told(turnPlace(contest, f.turn), "thi lại từ đầu, phần đã diễn được lưu và không tính",
        "begins anew, what was performed is kept and does not count", f.reason);
}

Words incidentWords(const Contest &contest, const SegmentVoided &f)
{
    return told(roundName(contest, f.round) + ", " + segmentName(contest, f.segment),
        "hủy phần thi, không tính điểm của đội nào",
        "the segment is void, nobody's score in it counts", f.reason);
}

Words incidentWords(const Contest &contest, const QuestionsCancelled &f)
{
    const std::string count = std::to_string(f.count);
    return told(roundName(contest, f.round) + ", " + segmentName(contest, f.segment),
        "hủy " + count + " câu hỏi với mọi đội", count + " questions cancelled for every team",
        f.reason);
}

Words incidentWords(const Contest &contest, const ComplaintFiled &f)
{
    const std::optional<ComplaintPolicy> &policy = contest.rulebook->complaint;
    const bool written = !policy || policy->written;
    return told(roundName(contest, f.round) + ", " + teamName(contest, f.team),
        f.by + (written ? " khiếu nại bằng văn bản" : " khiếu nại"),
        (written ? "complaint in writing by " : "complaint by ") + f.by, f.text);
}

Words incidentWords(const Contest &contest, const ComplaintDecided &f)
{
    const std::string number = std::to_string(f.number);
    return told(roundName(contest, f.round),
        "kết luận khiếu nại số " + number + " (" + f.decidedBy + ")",
        "complaint " + number + " decided by " + f.decidedBy, f.outcome);
}

Words incidentWords(const Contest &contest, const TurnReopened &f)
{
    const std::string names = joined(f.agreedBy);
    return told(turnPlace(contest, f.turn), "mở lại lượt đã duyệt để sửa, đồng ý: " + names,
        "the approved turn is open to corrections, agreed by " + names, f.reason);
}

Words incidentWords(const Contest &contest, const TeamReinstated &f)
{
    return told(roundName(contest, f.round) + ", " + teamName(contest, f.team),
        "dự thi trở lại, đã ghi nhầm là rời cuộc thi",
        "takes part again, its departure was entered by mistake", f.reason);
}

Words incidentWords(const Contest &contest, const PanelAmended &f)
{
    std::string where = f.round ? roundName(contest, *f.round) : contest.rulebook->name;
    if (f.segment) {
        where += ", " + segmentName(contest, *f.segment);
    }
    const std::string names = judgeNames(f.panel.judges);
    const std::string others = judgeNames(f.panel.alternates);
    return told(where, "Ban Giám khảo từ nay gồm " + names + led("; dự phòng ", others),
        "the panel is now " + names + led("; alternates ", others), f.reason);
}

Words incidentWords(const Contest &contest, const RosterAmended &f)
{
    std::vector<std::string> names;
    for (const Member &member : f.roster) {
        names.push_back(member.name);
    }
    return told(teamName(contest, f.team), "danh sách đội từ nay gồm " + joined(names),
        "the roster is now " + joined(names), f.reason);
}

Words incidentWords(const Contest &contest, const SessionOpened &f)
{
    return told(sessionName(contest, f.round, f.session), "khai mạc", "opened");
}

Words incidentWords(const Contest &contest, const SessionSuspended &f)
{
    return told(sessionName(contest, f.round, f.session), "tạm hoãn", "suspended", f.reason);
}

Words incidentWords(const Contest &contest, const SessionResumed &f)
{
    return told(sessionName(contest, f.round, f.session), "thi tiếp", "resumed", f.reason);
}

Words incidentWords(const Contest &contest, const Incident &incident)
{
    return std::visit(
        [&contest](const auto &each) { return incidentWords(contest, each); }, incident);
}

std::optional<RoundId> roundOf(const Incident &incident)
{
    return std::visit(
        [](const auto &each) -> std::optional<RoundId> {
            if constexpr (requires { each.round; }) {
                return each.round;
            } else if constexpr (requires { each.turn; }) {
                return each.turn.round;
            } else {
                return std::nullopt;
            }
        },
        incident);
}

}
