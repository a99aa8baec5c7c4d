// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decision by decision, everything that did not go by itself.
#include "control/paper/course.h"

#include "control/paper/entrance.h"
#include "control/paper/markup.h"
#include "control/paper/turn_course.h"

#include "contest/incident_words.h"
#include "contest/text.h"

namespace paper {

using namespace Qt::StringLiterals;

namespace {

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
    if (!round.importedKey.empty()) {
        return html
            + para(
                u"Vòng này đã thi và khóa kết quả trên máy khác, diễn biến ghi trong biên bản in "
                u"từ máy ấy. Kết quả nhận bằng tệp niêm phong, dấu vân khóa %1."_s.arg(
                    safe(round.importedKey)));
    }
    html += entrance(edition);
    html += para(u"Thứ tự thi %1."_s.arg(drawWords(round.drawSeed, round.witnesses)));
    QStringList incidents = entranceIncidents(edition);
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
