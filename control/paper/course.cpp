// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turn by turn and decision by decision, everything that did not go by itself.
#include "control/paper/course.h"

#include "control/paper/markup.h"

#include "contest/incident_words.h"
#include "contest/text.h"

#include <algorithm>
#include <span>

namespace paper {

using namespace Qt::StringLiterals;

namespace {

QString teamNames(const Edition &edition, const std::vector<contest::TeamId> &teams)
{
    QStringList names;
    for (const contest::TeamId &team : teams) {
        names << teamName(edition, team);
    }
    return names.join(u", "_s);
}

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

//! What did not go by itself, turn by turn.
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
            QString::fromStdString(contest::pointsText(deduction.points)), safe(deduction.reason));
    }
    if (turn->discussed) {
        lines << u"%1: đã thảo luận về điểm lệch (%2)"_s.arg(who, safe(turn->discussed->reason));
    }
    return lines;
}

//! What people decided about teams that were equal.
QStringList tieIncidents(const Edition &edition)
{
    const contest::RoundState &round = edition.contest.round(edition.round);
    QStringList incidents;
    for (const contest::ExtraQuestionHeld &held : round.extraQuestions) {
        QStringList answers;
        for (const auto &[team, right] : held.right) {
            answers << u"%1 đúng %2"_s.arg(teamName(edition, team)).arg(right);
        }
        incidents << u"Câu hỏi phụ: %1"_s.arg(answers.join(u", "_s));
    }
    for (const contest::JudgesVoted &voted : round.votes) {
        QStringList votes;
        for (const auto &[team, count] : voted.votes) {
            votes << u"%1 %2 phiếu"_s.arg(teamName(edition, team)).arg(count);
        }
        incidents << u"Ban Giám khảo bỏ phiếu khi bằng điểm: %1"_s.arg(votes.join(u", "_s));
    }
    for (const contest::TieRuled &ruled : round.rulings) {
        incidents << u"Trưởng Ban Giám khảo quyết định khi bằng điểm: %1 (%2)"_s.arg(
            teamNames(edition, ruled.order), safe(ruled.reason));
    }
    for (const contest::LotDrawn &drawn : round.lots) {
        incidents << u"Bốc thăm khi bằng điểm: %1 (chứng kiến: %2)"_s.arg(
            teamNames(edition, drawn.order), joined(drawn.witnesses, u", "_s));
    }
    return incidents;
}

//! What stands outside the marks: bonuses, the hall's votes, the jury's choices.
QStringList sideIncidents(const Edition &edition)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::RoundState &round = edition.contest.round(edition.round);
    QStringList incidents;
    for (const auto &[team, bonuses] : round.bonuses) {
        for (const contest::Bonus &bonus : rulebook.bonuses) {
            const auto given = bonuses.find(bonus.id);
            if (given != bonuses.end()) {
                incidents << u"%1: cộng %2 điểm thưởng (%3)"_s.arg(teamName(edition, team),
                    QString::fromStdString(contest::pointsText(given->second)), safe(bonus.label));
            }
        }
    }
    for (const contest::SidePrize &prize : rulebook.prizesOf(*rulebook.round(edition.round)).side) {
        const auto voted = round.audience.find(prize.id);
        if (voted != round.audience.end()) {
            QStringList votes;
            for (const auto &[team, count] : voted->second.votes) {
                votes << u"%1 %2 phiếu"_s.arg(teamName(edition, team)).arg(count);
            }
            incidents << u"%1, khán giả bình chọn: %2"_s.arg(safe(prize.name), votes.join(u", "_s));
        }
        const auto chosen = round.choices.find(prize.id);
        if (chosen != round.choices.end()) {
            incidents << u"%1, Ban Giám khảo chọn: %2 (%3)"_s.arg(safe(prize.name),
                teamNames(edition, chosen->second.teams), safe(chosen->second.reason));
        }
    }
    return incidents;
}

//! Late teams, restarts, rain, complaints, corrections, other people: in the order they came.
QStringList recordedIncidents(const Edition &edition)
{
    QStringList lines;
    for (const contest::Incident &incident : edition.contest.incidents) {
        const bool here = contest::roundOf(incident).value_or(edition.round) == edition.round;
        if (here && !std::holds_alternative<contest::SessionOpened>(incident)) {
            lines << safe(contest::incidentWords(edition.contest, incident).vi);
        }
    }
    return lines;
}

QString drawWords(
    const std::optional<std::uint64_t> &seed, const std::vector<std::string> &witnesses)
{
    if (seed) {
        return u"do máy bốc thăm, số gieo %1"_s.arg(*seed);
    }
    const QString draw = u"theo kết quả bốc thăm tại cuộc họp đội trưởng"_s;
    return witnesses.empty() ? draw
                             : u"%1 (chứng kiến: %2)"_s.arg(draw, joined(witnesses, u", "_s));
}

}

QString course(const Edition &edition)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::RoundState &round = edition.contest.round(edition.round);
    QString html = heading(u"II. DIỄN BIẾN"_s);
    html += para(u"Thứ tự thi %1."_s.arg(drawWords(round.drawSeed, round.witnesses)));
    QStringList incidents;
    for (const contest::ReplacedDraw &draw : round.replacedDraws) {
        const QString why = draw.reason.empty() ? QString() : u" (%1)"_s.arg(safe(draw.reason));
        incidents << u"Thứ tự thi trước đó, %1, đã được thay%2: %3"_s.arg(
            drawWords(draw.seed, draw.witnesses), why, teamNames(edition, draw.order));
    }
    for (const auto &[judge, reason] : round.excused) {
        incidents << u"Miễn chấm cả vòng %1 (%2)"_s.arg(judgeLabel(rulebook, judge), safe(reason));
    }
    for (const auto &[team, left] : round.left) {
        incidents << u"%1 %2 (%3)"_s.arg(teamName(edition, team),
            left.departure == contest::Departure::Withdrawn ? u"bỏ thi"_s : u"bị loại"_s,
            safe(left.reason));
    }
    incidents << recordedIncidents(edition);
    for (const contest::TurnId &turn : edition.contest.turnsOf(edition.round)) {
        incidents << turnIncidents(edition, turn);
    }
    incidents << tieIncidents(edition) << sideIncidents(edition);
    if (incidents.isEmpty()) {
        return html + para(u"Không có sự việc bất thường."_s);
    }
    for (const QString &incident : incidents) {
        html += para(u"- "_s + incident);
    }
    return html;
}

}
