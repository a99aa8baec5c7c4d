// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/paper/tally_notes.h"

#include "control/paper/markup.h"

#include "contest/overloaded.h"
#include "contest/text.h"

#include <algorithm>

namespace paper {

using namespace Qt::StringLiterals;
using contest::Rounding;

namespace {

const contest::Aggregation &ruleOf(
    const contest::Rulebook &rulebook, const contest::Segment &segment)
{
    return segment.aggregation ? *segment.aggregation : rulebook.aggregation;
}

QString droppedInstead(const contest::DropHighLow &rule, const contest::TurnScore &score)
{
    const QString times = QString::number(score.panelSize - 2);
    if (score.plainMean) {
        const QString mean
            = u"chưa đủ %1 phiếu để bỏ cao nhất, thấp nhất, nên lấy trung bình cộng các phiếu ấy"_s
                  .arg(rule.least);
        return rule.sum ? mean + u" nhân với %1 (số giám khảo của ban trừ 2)"_s.arg(times) : mean;
    }
    if (!rule.sum || score.counted == score.panelSize) {
        return {};
    }
    return u"ban có %1 giám khảo, nên lấy trung bình cộng %2 phiếu còn lại sau khi bỏ cao nhất, "
           u"thấp nhất nhân với %3"_s.arg(
               QString::number(score.panelSize), QString::number(score.counted - 2), times);
}

//! What was done with the sheets instead of what the column's head says; empty: just that.
QString doneInstead(const contest::Aggregation &rule, const contest::TurnScore &score)
{
    return std::visit(
        contest::Overloaded{
            [&](const contest::SumOfSheets &) {
                return score.plainMean
                    ? u"ban có %1 giám khảo, nên lấy trung bình cộng các phiếu ấy nhân với %1"_s
                          .arg(score.panelSize)
                    : QString();
            },
            [&](const contest::DropHighLow &each) { return droppedInstead(each, score); },
            [](const auto &) { return QString(); },
        },
        rule);
}

//! "hàng đơn vị", "2 chữ số thập phân"
QString placesText(int places)
{
    return places == 0 ? u"hàng đơn vị"_s : u"%1 chữ số thập phân"_s.arg(places);
}

//! What the judged columns hold.
QString columnsRule(const contest::Rulebook &rulebook)
{
    const auto holds = [&rulebook](const auto &matches) {
        return std::any_of(rulebook.segments.begin(), rulebook.segments.end(),
            [&](const contest::Segment &segment) { return matches(ruleOf(rulebook, segment)); });
    };
    const auto isMedian = [](const contest::Aggregation &rule) {
        return std::holds_alternative<contest::MedianOfSheets>(rule);
    };
    const auto isSum = [](const contest::Aggregation &rule) {
        const auto *dropped = std::get_if<contest::DropHighLow>(&rule);
        return std::holds_alternative<contest::SumOfSheets>(rule) || (dropped && dropped->sum);
    };
    QStringList rules;
    if (holds([&](const auto &rule) { return !isMedian(rule) && !isSum(rule); })) {
        rules << u"điểm trung bình là trung bình cộng các phiếu được tính"_s;
    }
    if (holds(isSum)) {
        rules << u"cộng phiếu là tổng các phiếu được tính, khác đi thì ghi dưới bảng"_s;
    }
    if (holds(isMedian)) {
        rules << u"trung vị là phiếu đứng giữa hoặc trung bình cộng hai phiếu đứng giữa trong các "
                 u"phiếu được tính"_s;
    }
    QString words = rules.join(u"; "_s);
    words[0] = words[0].toUpper();
    return words;
}

//! What the rulebook rounds, and by what it ranks.
QString roundingRule(const contest::Rulebook &rulebook)
{
    const QString ranked = rulebook.ranksOnRounded
        ? u"xếp hạng theo số đã làm tròn nửa lên đến %1"_s.arg(placesText(rulebook.showPlaces))
        : u"xếp hạng theo số chính xác, chưa làm tròn"_s;
    QString what;
    switch (rulebook.rounding.stage) {
    case Rounding::Stage::Never:
        return ranked;
    case Rounding::Stage::Judged:
        what = u"phần chấm của mỗi lượt"_s;
        break;
    case Rounding::Stage::Segment:
        what = u"điểm phần thi của mỗi đội"_s;
        break;
    case Rounding::Stage::Total:
        what = u"tổng điểm của mỗi đội"_s;
        break;
    }
    return u"%1 làm tròn nửa lên đến %2 theo thể lệ (trong ngoặc là số trước khi làm tròn); %3"_s
        .arg(what, placesText(rulebook.rounding.places),
            rulebook.ranksOnRounded ? ranked
                                    : u"xếp hạng theo số ấy, ngoài ra không làm tròn gì thêm"_s);
}

}

QStringList notesOf(const Edition &edition, const contest::TurnId &turn)
{
    QStringList notes;
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::TurnScore score = contest::reckon(edition.contest, turn).score;
    const QString team = teamName(edition, turn.team);
    const QString instead = doneInstead(ruleOf(rulebook, *rulebook.segment(turn.segment)), score);
    if (!score.sheets.empty() && !instead.isEmpty()) {
        notes << u"%1: có %2 phiếu được tính, %3"_s.arg(
            team, QString::number(score.counted), instead);
    }
    if (score.deviation.exceeded) {
        notes << u"%1: điểm các giám khảo lệch nhau %2, quá %3"_s.arg(team,
            QString::fromStdString(contest::pointsText(score.deviation.spread)),
            figure(score.deviation.allowed, 2));
    }
    const contest::TurnState *state = edition.contest.turn(turn);
    if (state != nullptr && state->discussed) {
        notes << u"%1: Ban Giám khảo đã hội ý: %2"_s.arg(team, safe(state->discussed->reason));
    }
    if (score.changeoverPenalty != contest::Points{}) {
        notes << u"%1: tiếp quản sân khấu quá giờ trừ %2 (ở cột Vi phạm)"_s.arg(
            team, QString::fromStdString(contest::pointsText(score.changeoverPenalty)));
    }
    return notes;
}

QString staged(const contest::Rulebook &rulebook, Rounding::Stage stage,
    const contest::Fraction &before, const contest::Fraction &counted)
{
    const Rounding &rule = rulebook.rounding;
    const int places
        = rule.stage == stage ? std::max(rule.places, rulebook.showPlaces) : rulebook.showPlaces;
    const QString text = figure(counted, places);
    if (before == counted) {
        return text;
    }
    const QString was = figure(before, places);
    return u"%1 (từ %2)"_s.arg(
        text, was == text ? QString::fromStdString(contest::exactText(before)) : was);
}

QString tallyFoot(const contest::Rulebook &rulebook)
{
    return u"<p style='font-size:11pt'><i>Điểm in gạch là phiếu không tính (miễn chấm, trả lại, dự "
           u"phòng không cần, bỏ vì cao nhất, thấp nhất hay lệch quá mức). %1; %2.</i></p>"_s.arg(
               columnsRule(rulebook), roundingRule(rulebook));
}

}
