// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts as sentences of the log.
#include "link/messages/fact_names.h"
#include "link/messages/words.h"

#include "contest/incident_words.h"
#include "contest/text.h"

#include <algorithm>

namespace messages {

using namespace contest;

namespace {

enum class Telling { Whole, Masked };

struct Teller : FactNames
{
    Telling telling;

    Words operator()(const ShowOpened &) const
    {
        return {"Mở hội thi: " + book.name, "The contest was opened: " + book.name};
    }
    Words operator()(const RunningOrderDrawn &f) const
    {
        const std::string tail = std::to_string(f.seed) + "): " + teams(f.order, ", ");
        return because({round(f.round) + ": bốc thăm thứ tự thi (số gieo " + tail,
                           round(f.round) + ": running order drawn (seed " + tail},
            f.reason);
    }
    Words operator()(const RunningOrderEntered &f) const
    {
        const std::string order = teams(f.order, ", ");
        return because({round(f.round) + ": nhập kết quả bốc thăm thứ tự thi: " + order,
                           round(f.round) + ": running order entered: " + order},
            f.reason);
    }
    Words operator()(const TurnCalled &f) const
    {
        return atTurn("mời đội lên sân khấu", "the team was called", f.turn);
    }
    Words operator()(const ClockStarted &f) const
    {
        return atTurn("bấm giờ", "clock started", f.turn);
    }
    Words operator()(const ClockPaused &f) const
    {
        return because(atTurn("dừng giờ tạm thời", "clock paused", f.turn), f.reason);
    }
    Words operator()(const ClockResumed &f) const
    {
        return atTurn("chạy giờ tiếp", "clock resumed", f.turn);
    }
    Words operator()(const ClockStopped &f) const
    {
        return atTurn("kết thúc giờ", "clock stopped", f.turn);
    }
    Words operator()(const TimeMeasured &f) const
    {
        const std::string time = durationText(f.elapsedMs);
        return because(
            atTurn("thời gian người bấm giờ đo: " + time, "time measured: " + time, f.turn),
            f.reason);
    }
    Words operator()(const SheetSubmitted &f) const
    {
        Points total;
        for (const auto &[criterion, points] : f.marks) {
            total += points;
        }
        const bool paper = f.source == SheetSource::Paper;
        const bool told = telling == Telling::Whole;
        const std::string sum = pointsText(total);
        return atTurn(judge(f.judge) + " gửi phiếu" + (told ? ", tổng " + sum : "")
                + (paper ? " (phiếu giấy, một người nhập)" : ""),
            "sheet of " + judge(f.judge) + (told ? ", total " + sum : "")
                + (paper ? " (on paper, typed in by one person)" : ""),
            f.turn);
    }
    Words operator()(const SheetReturned &f) const
    {
        return because(atTurn("trả lại phiếu của " + judge(f.judge),
                           "sheet of " + judge(f.judge) + " returned", f.turn),
            f.reason);
    }
    Words operator()(const JudgeExcused &f) const
    {
        const std::string where = f.turn ? turn(*f.turn) : round(f.round);
        return because({where + ": " + judge(f.judge) + " được miễn chấm",
                           where + ": " + judge(f.judge) + " excused"},
            f.reason);
    }
    Words operator()(const KeyResultEntered &f) const
    {
        if (telling == Telling::Masked) {
            return atTurn("nhập số câu đúng", "right answers entered", f.turn);
        }
        const std::string right = std::to_string(f.right);
        const std::string wrong = std::to_string(f.wrong);
        return atTurn("số câu đúng: " + right + (f.wrong ? ", sai: " + wrong : ""),
            "right answers: " + right + (f.wrong ? ", wrong: " + wrong : ""), f.turn);
    }
    Words operator()(const PointsEntered &f) const
    {
        const std::string line = component(f.turn.segment, f.component)
            + (telling == Telling::Whole ? ": " + pointsText(f.points) : "");
        return atTurn("nhập điểm " + line, "points entered, " + line, f.turn);
    }
    Words operator()(const ChangeoverMeasured &f) const
    {
        const std::string time = durationText(f.elapsedMs);
        return atTurn("thời gian tiếp quản sân khấu: " + time, "changeover time: " + time, f.turn);
    }
    Words operator()(const DeductionGiven &f) const
    {
        const std::string points = pointsText(f.points);
        const std::string rule = f.rule ? " (" + deduction(*f.rule) + ")" : "";
        return because(
            atTurn("trừ " + points + " điểm" + rule, points + " points deducted" + rule, f.turn),
            f.reason);
    }
    Words operator()(const DeviationSettled &f) const
    {
        return because(
            atTurn("đã thảo luận về điểm lệch", "marks far apart were discussed", f.turn),
            f.reason);
    }
    Words operator()(const TurnApproved &f) const
    {
        return atTurn("duyệt điểm", "score approved", f.turn);
    }
    Words operator()(const TeamLeft &f) const
    {
        const bool out = f.departure == Departure::Disqualified;
        const std::string who = round(f.round) + ", " + team(f.team) + ": ";
        const std::string fromVi = f.from ? " từ phần " + segment(*f.from) : "";
        const std::string fromEn = f.from ? " from " + segment(*f.from) + " on" : "";
        return because({who + (out ? "bị truất quyền thi" : "bỏ thi") + fromVi,
                           who + (out ? "disqualified" : "withdrew") + fromEn},
            f.reason);
    }
    Words operator()(const ExtraQuestionHeld &f) const
    {
        const std::string results = counts(f.right);
        return {round(f.round) + ": câu hỏi phụ, số câu đúng: " + results,
            round(f.round) + ": extra question, right answers: " + results};
    }
    Words operator()(const TieRuled &f) const
    {
        const std::string where = subject(f.round, f.about);
        const std::string order = teams(f.order, " > ");
        return because({where + ": Trưởng Ban Giám khảo quyết định " + order,
                           where + ": the chair ruled " + order},
            f.reason);
    }
    Words operator()(const JudgesVoted &f) const
    {
        const std::string line = counts(f.votes);
        const std::string where = subject(f.round, f.about);
        return {where + ": Ban Giám khảo bỏ phiếu: " + line, where + ": the jury voted: " + line};
    }
    Words operator()(const LotDrawn &f) const
    {
        const std::string where = subject(f.round, f.about);
        const std::string order = teams(f.order, " > ");
        return because(
            {where + ": bốc thăm " + order, where + ": lots drawn " + order}, joined(f.witnesses));
    }
    Words operator()(const BonusGiven &f) const
    {
        const auto found = std::find_if(book.bonuses.begin(), book.bonuses.end(),
            [&f](const Bonus &bonus) { return bonus.id == f.bonus; });
        const std::string label = found == book.bonuses.end() ? f.bonus.text : found->label;
        const std::string tail = pointsText(f.points) + " (" + label + ")";
        return {round(f.round) + ", " + team(f.team) + ": điểm thưởng " + tail,
            round(f.round) + ", " + team(f.team) + ": bonus " + tail};
    }
    Words operator()(const AudienceVoted &f) const
    {
        const std::string line = counts(f.votes);
        const std::string where = subject(f.round, f.prize);
        return {where + ": khán giả bình chọn: " + line, where + ": the hall voted: " + line};
    }
    Words operator()(const JuryChose &f) const
    {
        const std::string names = teams(f.teams, ", ");
        const std::string where = subject(f.round, f.prize);
        return because(
            {where + ": Ban Giám khảo chọn " + names, where + ": the jury chose " + names},
            f.reason);
    }
    Words operator()(const AdvanceRuled &f) const
    {
        const std::string order = teams(f.order, " > ");
        return because({round(f.round) + ": Trưởng Ban Giám khảo quyết định đội vào vòng: " + order,
                           round(f.round) + ": the chair ruled who enters: " + order},
            f.reason);
    }
    Words operator()(const EntrantsNamed &f) const
    {
        const std::string names = teams(f.teams, ", ");
        return because({round(f.round) + ": Ban Tổ chức nêu tên các đội vào vòng: " + names,
                           round(f.round) + ": the organisers named who enters: " + names},
            f.reason);
    }
    Words operator()(const PrizesDecided &f) const
    {
        return {round(f.round) + ": quyết định giải thưởng " + f.number + ", người ký " + f.signer,
            round(f.round) + ": prizes decided " + f.number + ", signed by " + f.signer};
    }
    Words operator()(const StandbySet &f) const
    {
        const Words cue = cueWords(contest, f.cue);
        return {"Chuẩn bị: " + cue.vi, "Standby: " + cue.en};
    }
    Words operator()(const CueTaken &f) const
    {
        const Words cue = cueWords(contest, f.cue);
        return {"Lên màn hình: " + cue.vi, "On air: " + cue.en};
    }
    Words operator()(const RoundClosed &f) const
    {
        return {round(f.round) + ": khóa sổ vòng thi", round(f.round) + ": round closed"};
    }
    Words operator()(const RoundImported &f) const
    {
        const std::string name = round(f.closing.round);
        return {name + ": nhận kết quả niêm phong từ máy khác, khóa " + f.key,
            name + ": sealed results taken over from another laptop, key " + f.key};
    }
    Words operator()(const Undone &f) const
    {
        const std::string line = std::to_string(f.sequence);
        return {"Hoàn tác mục số " + line, "Took back entry " + line};
    }
    Words operator()(const SeatGranted &f) const
    {
        const Words seat = seatWords(book, f.seat);
        return {seat.vi + ": đã cấp chỗ cho một máy", seat.en + ": seat granted to a device"};
    }
    //! An evening that goes wrong: incident_words.h.
    template<class F>
    auto operator()(const F &f) const -> decltype(incidentWords(contest, f))
    {
        return incidentWords(contest, f);
    }
    Words operator()(const SeatRevoked &f) const
    {
        const Words seat = seatWords(book, f.seat);
        return because({seat.vi + ": thu hồi chỗ", seat.en + ": seat revoked"}, f.reason);
    }
};

}

Words factWords(const Contest &contest, const Fact &fact)
{
    return std::visit(Teller{{contest, *contest.rulebook}, Telling::Whole}, fact);
}

std::optional<Words> maskedWords(const Contest &contest, const Fact &fact)
{
    const bool tellsMarks = std::holds_alternative<SheetSubmitted>(fact)
        || std::holds_alternative<KeyResultEntered>(fact)
        || std::holds_alternative<PointsEntered>(fact);
    return tellsMarks
        ? std::optional(std::visit(Teller{{contest, *contest.rulebook}, Telling::Masked}, fact))
        : std::nullopt;
}

Words undoneWords(const Words &what)
{
    return {"Hoàn tác: " + what.vi, "Undone: " + what.en};
}

}
