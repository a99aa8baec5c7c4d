// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turn by turn, everything that did not go by itself.
#include "control/paper/turn_course.h"

#include "control/paper/markup.h"

#include "contest/remarks.h"
#include "contest/score.h"
#include "contest/text.h"

#include <algorithm>
#include <span>

namespace paper {

using namespace Qt::StringLiterals;

namespace {

//! Pauses and sheets of a performance, of the one that counts or of one that was begun anew.
template<class Performance>
QStringList performanceIncidents(
    const contest::Rulebook &rulebook, const QString &who, const Performance &performance)
{
    QStringList lines;
    for (const contest::ClockPause &pause : performance.clock.pauses) {
        lines << u"%1: tạm dừng đồng hồ khi đã diễn %2 (%3)"_s.arg(
            who, QString::fromStdString(contest::durationText(pause.atMs)), safe(pause.reason));
    }
    for (const auto &[judge, sheet] : performance.sheets) {
        if (sheet.source == contest::SheetSource::Paper) {
            lines << u"%1: phiếu giấy của %2, một người nhập"_s.arg(
                who, judgeLabel(rulebook, judge));
        }
        const std::span reasons(sheet.returnReasons);
        if (sheet.version > 1) {
            const auto again = std::min(std::size_t(sheet.version) - 1, reasons.size());
            lines << u"%1: %2 chấm lại lần %3 (%4)"_s.arg(who, judgeLabel(rulebook, judge),
                QString::number(sheet.version), joined(reasons.first(again), u"; "_s));
        }
        if (sheet.returned) {
            lines << u"%1: trả lại phiếu của %2 (%3)"_s.arg(
                who, judgeLabel(rulebook, judge), safe(reasons.back()));
        }
    }
    return lines;
}

template<class Component>
QString labelIn(const std::vector<Component> &components, const contest::ComponentId &id)
{
    for (const Component &each : components) {
        if (each.id == id) {
            return safe(each.label);
        }
    }
    return safe(id.text);
}

QString answers(const contest::KeyResult &result)
{
    return result.wrong == 0 ? u"%1 câu đúng"_s.arg(result.right)
                             : u"%1 câu đúng, %2 câu sai"_s.arg(result.right).arg(result.wrong);
}

//! "lệch 5,20, quá 4,00": exact where the rounded figures would look equal.
QString beyond(const contest::Fraction &off, const contest::Fraction &allowed)
{
    const QString limit = figure(allowed, 2);
    const QString rounded = figure(off, 2);
    const bool told = rounded != limit;
    return u"lệch %1, quá %2"_s.arg(
        told ? rounded : QString::fromStdString(contest::exactText(off)), limit);
}

//! Sheets that marks far apart left out or added.
QStringList deviations(const Edition &edition, const QString &who, const contest::TurnId &id)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::TurnScore score = contest::reckon(edition.contest, id).score;
    QStringList lines;
    for (const contest::SheetScore &sheet : score.sheets) {
        if (sheet.stray) {
            lines << u"%1: không tính phiếu %2 điểm của %3 (so với trung bình các phiếu %4)"_s.arg(
                who, QString::fromStdString(contest::pointsText(*sheet.total)),
                judgeLabel(rulebook, sheet.judge), beyond(sheet.stray->off, sheet.stray->allowed));
        }
    }
    const contest::Deviation &deviation = score.deviation;
    if (deviation.action != contest::DeviationPolicy::Action::ThirdMark || !deviation.exceeded) {
        return lines;
    }
    const auto third = std::find_if(score.sheets.begin(), score.sheets.end(),
        [](const contest::SheetScore &sheet) { return sheet.thirdMark && sheet.total; });
    const QString what = third == score.sheets.end()
        ? u"không còn giám khảo dự phòng để chấm thêm"_s
        : u"%1 chấm thêm %2 điểm, phiếu ấy được tính"_s.arg(judgeLabel(rulebook, third->judge),
            QString::fromStdString(contest::pointsText(*third->total)));
    return lines << u"%1: phiếu cao nhất và thấp nhất %2; %3"_s.arg(
               who, beyond(deviation.spread, deviation.allowed), what);
}

//! What the secretary entered, and then otherwise.
QStringList corrections(
    const contest::Segment &segment, const QString &who, const contest::TurnState &turn)
{
    QStringList lines;
    for (const auto &each : turn.keyCorrections) {
        lines << u"%1: sửa kết quả %2 từ %3 thành %4"_s.arg(who,
            labelIn(contest::keysOf(segment), each.component), answers(each.before),
            answers(each.after));
    }
    for (const auto &each : turn.pointsCorrections) {
        lines << u"%1: sửa điểm %2 từ %3 thành %4"_s.arg(who,
            labelIn(contest::enteredOf(segment), each.component),
            QString::fromStdString(contest::pointsText(each.before)),
            QString::fromStdString(contest::pointsText(each.after)));
    }
    return lines;
}

}

QStringList turnIncidents(const Edition &edition, const contest::TurnId &id)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::TurnState *turn = edition.contest.turn(id);
    if (turn == nullptr) {
        return {};
    }
    const contest::Segment *segment = rulebook.segment(id.segment);
    const QString who = u"%1, %2"_s.arg(teamName(edition, id.team), safe(segment->label));
    QStringList lines;
    for (const auto &[judge, reason] : turn->excused) {
        lines << u"%1: miễn chấm %2 (%3)"_s.arg(who, judgeLabel(rulebook, judge), safe(reason));
    }
    for (const contest::Attempt &attempt : turn->attempts) {
        lines << performanceIncidents(rulebook, who + u", lần diễn không tính"_s, attempt);
    }
    lines << performanceIncidents(rulebook, who, *turn) << corrections(*segment, who, *turn);
    if (turn->clock.measuredMs) {
        lines << u"%1: thời gian %2 theo người bấm giờ (%3)"_s.arg(who,
            QString::fromStdString(contest::durationText(*turn->clock.measuredMs)),
            safe(turn->clock.reason));
    }
    for (const contest::Deduction &deduction : turn->deductions) {
        lines << u"%1: trừ %2 điểm (%3)"_s.arg(who,
            QString::fromStdString(contest::pointsText(deduction.points)),
            safe(contest::breachText(rulebook, deduction)));
    }
    if (turn->approved) {
        lines << deviations(edition, who, id);
    }
    if (turn->discussed) {
        lines << u"%1: đã thảo luận về điểm lệch (%2)"_s.arg(who, safe(turn->discussed->reason));
    }
    return lines;
}

}
