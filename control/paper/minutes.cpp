// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Biên bản chấm thi (form 1.9 of Decree 30/2020).

#include "control/paper/markup.h"
#include "control/paper/seats.h"

#include "contest/incident_words.h"
#include "contest/prizes.h"
#include "contest/standings.h"
#include "contest/text.h"

namespace paper {

using namespace Qt::StringLiterals;

namespace {

QString para(const QString &html)
{
    return u"<p align=justify style='font-size:13pt; line-height:120%'>%1</p>"_s.arg(html);
}

QString heading(const QString &text)
{
    return u"<p style='font-size:13pt'><b>%1</b></p>"_s.arg(text);
}

//! A rulebook's title may name the office in the panel already.
QString member(
    const contest::Rulebook &rulebook, const contest::Judge &judge, const QString &office)
{
    const QString title = safe(judge.title);
    const bool named = office.isEmpty() || title.contains(office, Qt::CaseInsensitive);
    return u"- %1: %2, %3%4"_s.arg(judgeLabel(rulebook, judge.id), safe(judge.name), title,
        named ? QString() : u", "_s + office);
}

QString composition(const contest::Rulebook &rulebook, const Seats &seats)
{
    QString html = heading(u"I. THÀNH PHẦN"_s);
    for (const contest::Judge &judge : seats.judges) {
        html += para(member(
            rulebook, judge, judge.id == seats.chair ? u"Trưởng Ban Giám khảo"_s : QString()));
    }
    for (const contest::Judge &judge : seats.alternates) {
        html += para(member(rulebook, judge, u"giám khảo dự phòng"_s));
    }
    for (const contest::Judge &judge : seats.former) {
        html += para(member(rulebook, judge, u"đã chấm trước khi được thay"_s));
    }
    QStringList secretaries;
    for (const std::string &name : seats.secretaries) {
        secretaries << safe(name);
    }
    return html + para(u"- Tổ Thư ký: %1"_s.arg(secretaries.join(u", "_s)));
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
    for (const auto &[judge, sheet] : turn->sheets) {
        if (sheet.source == contest::SheetSource::Paper) {
            lines << u"%1: phiếu giấy của %2, một người nhập"_s.arg(
                who, judgeLabel(rulebook, judge));
        }
        if (sheet.version > 1) {
            lines << u"%1: %2 chấm lại lần %3 (%4)"_s.arg(who, judgeLabel(rulebook, judge))
                         .arg(sheet.version)
                         .arg(safe(sheet.returnReason));
        }
    }
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

QString teamNames(const Edition &edition, const std::vector<contest::TeamId> &teams)
{
    QStringList names;
    for (const contest::TeamId &team : teams) {
        names << teamName(edition, team);
    }
    return names.join(u", "_s);
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
        QStringList witnesses;
        for (const std::string &witness : drawn.witnesses) {
            witnesses << safe(witness);
        }
        incidents << u"Bốc thăm khi bằng điểm: %1 (chứng kiến: %2)"_s.arg(
            teamNames(edition, drawn.order), witnesses.join(u", "_s));
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

QString course(const Edition &edition)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::RoundState &round = edition.contest.round(edition.round);
    QString html = heading(u"II. DIỄN BIẾN"_s);
    html += para(u"Thứ tự thi %1."_s.arg(round.drawSeed
            ? u"do máy bốc thăm, số gieo %1"_s.arg(*round.drawSeed)
            : u"theo kết quả bốc thăm tại cuộc họp đội trưởng"_s));
    QStringList incidents;
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

QString resultTable(const Edition &edition)
{
    const int places = edition.contest.rulebook->showPlaces;
    QStringList rows{row({{u"Hạng"_s}, {u"Đội"_s}, {u"Tổng điểm"_s}, {u"Bằng chữ"_s}}, u"th"_s)};
    for (const contest::StandingsRow &line :
        contest::standings(edition.contest, edition.round).rows) {
        rows << row({{line.place ? QString::number(*line.place) : u"–"_s, u"align=center"_s},
            {teamName(edition, line.team)}, {figure(line.total, places), u"align=right"_s},
            {line.place ? QString::fromStdString(contest::pointsInWords(line.total, places))
                        : safe(line.reason.vi)}});
    }
    return heading(u"III. KẾT QUẢ"_s) + table(rows, {10, 30, 15, 45}, u"12pt"_s);
}

QString proposalTable(const Edition &edition)
{
    const contest::Proposal proposal = contest::proposePrizes(edition.contest, edition.round);
    QStringList rows{
        row({{u"Giải"_s}, {u"Đội"_s}, {u"Tiền thưởng (đồng)"_s}, {u"Căn cứ"_s}}, u"th"_s)};
    for (const contest::ProposedPrize &unit : proposal.units) {
        rows << row(
            {{safe(unit.prize)}, {unit.team ? teamName(edition, *unit.team) : u"không trao"_s},
                {unit.team ? QString::fromStdString(contest::moneyText(unit.amount)) : u"–"_s,
                    u"align=right"_s},
                {safe(unit.reason.vi)}});
    }
    return heading(u"IV. ĐỀ NGHỊ GIẢI THƯỞNG"_s) + table(rows, {20, 27, 18, 35}, u"12pt"_s)
        + para(u"Tổng tiền thưởng đề nghị: <b>%1 đồng</b>."_s.arg(
            QString::fromStdString(contest::moneyText(proposal.total))));
}

}

Document minutes(const Edition &edition)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::Round &round = *rulebook.round(edition.round);
    QString html = letterhead(edition, u"Ban Giám khảo"_s, u"……/BB-BGK"_s);
    html += u"<h2 align=center style='font-size:14pt'>BIÊN BẢN<br>Chấm thi %1</h2>"
            u"<p align=center style='font-size:13pt'>%2</p>"_s.arg(
                safe(round.label), safe(rulebook.name));
    html += para(u"Hôm nay, %1, tại %2, Ban Giám khảo tiến hành chấm thi và lập biên bản. "
                 u"Bắt đầu: …… giờ …… phút."_s.arg(dayText(edition), safe(round.venue)));
    const Seats seats = seatsOf(edition);
    html += composition(rulebook, seats) + course(edition) + resultTable(edition)
        + proposalTable(edition);
    html += para(u"Biên bản kết thúc lúc …… giờ …… phút, lập thành …… bản, đã đọc cho mọi người "
                 u"cùng nghe và thống nhất ký tên."_s);
    html += jurySignatures(edition, seats);
    QList<QPair<QString, QString>> members;
    for (const contest::Judge &judge : seats.judges) {
        if (judge.id != seats.chair) {
            members << QPair{judgeLabel(rulebook, judge.id), safe(judge.name)};
        }
    }
    if (!members.isEmpty()) {
        html += heading(u"CÁC GIÁM KHẢO"_s) + signatures(members);
    }
    return {u"bien-ban-%1.pdf"_s.arg(QString::fromStdString(edition.round.text)),
        u"Biên bản chấm thi, %1"_s.arg(QString::fromStdString(round.label)), Orientation::Portrait,
        html};
}

}
