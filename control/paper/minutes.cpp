// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Biên bản chấm thi (form 1.9 of Decree 30/2020).

#include "control/paper/course.h"
#include "control/paper/entrance.h"
#include "control/paper/markup.h"
#include "control/paper/seats.h"

#include "contest/prizes.h"
#include "contest/standings.h"
#include "contest/text.h"

namespace paper {

using namespace Qt::StringLiterals;

namespace {

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
    return html + para(u"- Tổ Thư ký: %1"_s.arg(joined(seats.secretaries, u", "_s)));
}

//! A joint team is named with its units once; everywhere else its own name stands for them.
QString jointTeams(const Edition &edition)
{
    QString html;
    for (const contest::TeamId &id : edition.contest.teamsOf(edition.round)) {
        const contest::Team &team = *edition.contest.rulebook->team(id);
        if (!team.units.empty()) {
            html += para(u"- %1 gồm: %2"_s.arg(safe(team.name), joined(team.units, u", "_s)));
        }
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
    html += composition(rulebook, seats) + jointTeams(edition) + course(edition)
        + resultTable(edition) + goingOn(edition) + proposalTable(edition);
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
