// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bảng tổng hợp điểm.

#include "control/paper/markup.h"
#include "control/paper/seats.h"
#include "control/paper/tally_notes.h"

#include "contest/overloaded.h"
#include "contest/score.h"
#include "contest/standings.h"
#include "contest/text.h"

#include <algorithm>

namespace paper {

using namespace Qt::StringLiterals;
using Stage = contest::Rounding::Stage;

namespace {

//! One judge's total; struck out but kept where it does not count.
QString sheetCell(const contest::SheetScore &sheet)
{
    using contest::Extreme;
    using contest::SheetStanding;
    const QString total
        = sheet.total ? QString::fromStdString(contest::pointsText(*sheet.total)) : QString();
    switch (sheet.standing) {
    case SheetStanding::Counts:
        if (sheet.dropped != Extreme::None) {
            return u"<s>%1</s> %2"_s.arg(
                total, sheet.dropped == Extreme::Highest ? u"cao nhất"_s : u"thấp nhất"_s);
        }
        return sheet.thirdMark ? u"%1 chấm thêm"_s.arg(total) : total;
    case SheetStanding::Missing:
        return u"thiếu"_s;
    case SheetStanding::Returned:
        return u"<s>%1</s> trả lại"_s.arg(total);
    case SheetStanding::Excused:
        return total.isEmpty() ? u"miễn"_s : u"<s>%1</s> miễn"_s.arg(total);
    case SheetStanding::Excluded:
        return u"<s>%1</s> lệch"_s.arg(total);
    case SheetStanding::AlternateNotNeeded:
        return total.isEmpty() ? u"–"_s : u"<s>%1</s>"_s.arg(total);
    }
    return {};
}

QString minus(contest::Points points)
{
    return points.thousandths == 0 ? u"–"_s
                                   : u"–"_s + QString::fromStdString(contest::pointsText(points));
}

QString timeCell(const contest::TurnScore &score)
{
    const bool each = score.penaltyOffSheets && score.timePenalty != contest::Points{};
    return minus(score.timePenalty) + (each ? u" mỗi phiếu"_s : QString());
}

//! What the judged column holds.
QString judgedHead(const contest::Aggregation &rule)
{
    return std::visit(contest::Overloaded{
                          [](const contest::SumOfSheets &) { return u"Cộng phiếu"_s; },
                          [](const contest::MedianOfSheets &) { return u"Trung vị"_s; },
                          [](const contest::DropHighLow &each) {
                              return each.sum ? u"Cộng phiếu"_s : u"Trung bình"_s;
                          },
                          [](const auto &) { return u"Trung bình"_s; },
                      },
        rule);
}

//! In the column of its judge; "–": did not sit on the panel of this turn.
QString cellOf(const contest::TurnScore &score, const contest::JudgeId &judge)
{
    const auto sheet = std::find_if(score.sheets.begin(), score.sheets.end(),
        [&judge](const contest::SheetScore &each) { return each.judge == judge; });
    return sheet == score.sheets.end() ? u"–"_s : sheetCell(*sheet);
}

QString segmentRow(const Edition &edition, const contest::Segment &segment,
    const std::vector<contest::Judge> &judges, const contest::TeamId &team)
{
    const contest::Contest &contest = edition.contest;
    const contest::TurnId turn{edition.round, segment.id, team};
    std::vector<Cell> cells{
        {QString::number(contest.numberOf(edition.round, team)), u"align=center"_s},
        {teamName(edition, team)}};
    const contest::TurnState *state = contest.turn(turn);
    const std::size_t figures = judges.size() + 5;
    if (contest.isVoid(turn) || state == nullptr || !state->approved) {
        cells.push_back({contest.isVoid(turn) ? u"không thi"_s : u"chưa duyệt"_s,
            u"align=center colspan=%1"_s.arg(figures)});
        return row(cells);
    }
    const contest::TurnScore score = contest::reckon(contest, turn).score;
    for (const contest::Judge &judge : judges) {
        cells.push_back({cellOf(score, judge.id), u"align=right"_s});
    }
    contest::Points keys;
    for (const auto *parts : {&score.keys, &score.entered}) {
        for (const auto &[component, points] : *parts) {
            keys += points;
        }
    }
    const bool noKeys = score.keys.empty() && score.entered.empty();
    const contest::Rulebook &rulebook = *contest.rulebook;
    cells.push_back(
        {staged(rulebook, Stage::Judged, score.aggregate, score.judged), u"align=right"_s});
    cells.push_back(
        {noKeys ? u"–"_s : QString::fromStdString(contest::pointsText(keys)), u"align=right"_s});
    cells.push_back({timeCell(score), u"align=right"_s});
    cells.push_back({minus(score.deducted + score.changeoverPenalty), u"align=right"_s});
    cells.push_back({u"<b>%1</b>"_s.arg(staged(rulebook, Stage::Segment, score.exact, score.total)),
        u"align=right"_s});
    return row(cells);
}

QString segmentTable(const Edition &edition, const contest::Segment &segment)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const std::vector<contest::Judge> judges = seatsOf(edition, segment.id).everybody();
    std::vector<Cell> heads{{u"Số"_s}, {u"Đội"_s}};
    for (const contest::Judge &judge : judges) {
        heads.push_back({judgeLabel(rulebook, judge.id)});
    }
    const QString judged = judgedHead(segment.aggregation.value_or(rulebook.aggregation));
    const bool entered = !contest::enteredOf(segment).empty();
    for (const QString &head : {judged, entered ? u"Điểm khác"_s : u"Câu hỏi"_s,
             segment.leastTime ? u"Thời gian"_s : u"Quá giờ"_s, u"Vi phạm"_s, u"Điểm phần thi"_s}) {
        heads.push_back({head});
    }
    QStringList rows{row(heads, u"th"_s)};
    const contest::RoundState &round = edition.contest.round(edition.round);
    const std::vector<contest::TeamId> teams
        = round.runningOrder.empty() ? edition.contest.teamsOf(edition.round) : round.runningOrder;
    QStringList notes;
    for (const contest::TeamId &team : teams) {
        const contest::TurnId turn{edition.round, segment.id, team};
        const contest::TurnState *state = edition.contest.turn(turn);
        rows << segmentRow(edition, segment, judges, team);
        if (state != nullptr && state->approved && !edition.contest.isVoid(turn)) {
            notes << notesOf(edition, turn);
        }
    }
    const QString weight = segment.weight == contest::Factor{}
        ? QString()
        : u", hệ số %1"_s.arg(QString::fromStdString(
            contest::pointsText(contest::Points{segment.weight.thousandths})));
    return u"<h3 style='font-size:13pt; page-break-before:always'>%1 (tối đa %2%3)</h3>"_s.arg(
               safe(segment.label), QString::fromStdString(contest::pointsText(segment.max)),
               weight)
        + table(rows, {4, 20}, u"11pt"_s)
        + (notes.isEmpty() ? QString()
                           : u"<p style='font-size:11pt'>%1.</p>"_s.arg(notes.join(u"; "_s)));
}

//! What stands in the total beside the segments, where the rulebook has it.
struct Beside
{
    QString head;
    contest::Fraction contest::StandingsRow::*points;
};

std::vector<Beside> besideSegments(const Edition &edition)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    std::vector<Beside> columns;
    if (!rulebook.bonuses.empty()) {
        columns.push_back({u"Điểm thưởng"_s, &contest::StandingsRow::bonus});
    }
    if (rulebook.round(edition.round)->carryOver.thousandths != 0) {
        columns.push_back({u"Mang sang"_s, &contest::StandingsRow::carried});
    }
    return columns;
}

//! The total before the rulebook rounds it.
contest::Fraction unrounded(const contest::StandingsRow &line)
{
    contest::Fraction sum = line.bonus + line.carried;
    for (const auto &[segment, score] : line.segments) {
        sum = sum + score.value_or(contest::Fraction());
    }
    return sum;
}

QString overallRow(
    const Edition &edition, const std::vector<Beside> &beside, const contest::StandingsRow &line)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    std::vector<Cell> cells{{line.place ? QString::number(*line.place) : u"–"_s, u"align=center"_s},
        {teamName(edition, line.team)}};
    for (const contest::Segment &segment : rulebook.segments) {
        const auto found = line.segments.find(segment.id);
        const bool scored = found != line.segments.end() && found->second;
        cells.push_back(
            {scored ? figure(*found->second, rulebook.showPlaces) : u"–"_s, u"align=right"_s});
    }
    for (const Beside &column : beside) {
        cells.push_back({figure(line.*column.points, rulebook.showPlaces), u"align=right"_s});
    }
    cells.push_back(
        {u"<b>%1</b>"_s.arg(staged(rulebook, Stage::Total, unrounded(line), line.total)),
            u"align=right"_s});
    cells.push_back({safe(line.reason.vi)});
    return row(cells);
}

QString overallTable(const Edition &edition)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const std::vector<Beside> beside = besideSegments(edition);
    std::vector<Cell> heads{{u"Hạng"_s}, {u"Đội"_s}};
    QList<int> widths{6, 18};
    for (const contest::Segment &segment : rulebook.segments) {
        heads.push_back({safe(segment.shortLabel)});
        widths << 10;
    }
    for (const Beside &column : beside) {
        heads.push_back({column.head});
        widths << 8;
    }
    heads.push_back({u"Tổng điểm"_s});
    heads.push_back({u"Vì sao hạng này"_s});
    widths << 10 << 36;
    QStringList rows{row(heads, u"th"_s)};
    for (const contest::StandingsRow &line :
        contest::standings(edition.contest, edition.round).rows) {
        rows << overallRow(edition, beside, line);
    }
    return table(rows, widths, u"11pt"_s);
}

}

Document tally(const Edition &edition)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::Round &round = *rulebook.round(edition.round);
    QString html = letterhead(edition, u"Ban Giám khảo"_s, {});
    html += u"<h2 align=center style='font-size:14pt'>BẢNG TỔNG HỢP ĐIỂM<br>%1</h2>"
            u"<p align=center>%2</p>"_s.arg(safe(round.label), safe(rulebook.name));
    html += overallTable(edition);
    for (const contest::Segment &segment : rulebook.segments) {
        html += segmentTable(edition, segment);
    }
    html += tallyFoot(rulebook);
    html += jurySignatures(edition, seatsOf(edition));
    return {u"bang-tong-hop-%1.pdf"_s.arg(QString::fromStdString(edition.round.text)),
        u"Bảng tổng hợp điểm, %1"_s.arg(QString::fromStdString(round.label)),
        Orientation::Landscape, html};
}

}
