// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phiếu chấm điểm for marking by hand.

#include "control/paper/markup.h"

#include "contest/text.h"

namespace paper {

using namespace Qt::StringLiterals;

namespace {

QString dots(int count)
{
    return QString(count, u'…');
}

QString sheet(const Edition &edition, const contest::Segment &segment, const contest::TeamId &team,
    const contest::Judge &judge)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::Round &round = *rulebook.round(edition.round);
    const int number = edition.contest.numberOf(edition.round, team);
    const std::string title = rulebook.titleIn(segment.id, team);
    const QString label = judgeLabel(rulebook, judge.id);
    const QString code
        = u"%1-%2-%3-%4"_s.arg(safe(round.id.text), safe(segment.id.text), safe(team.text), label);
    QString html = letterhead(edition, u"Ban Giám khảo"_s, {});
    html += u"<h2 align=center style='font-size:14pt'>PHIẾU CHẤM ĐIỂM<br>%1</h2>"_s.arg(
        safe(segment.label));
    html += u"<p style='font-size:13pt; line-height:130%'>%1. Thứ tự thi: <b>%2</b>. Đội: "
            u"<b>%3</b>%4<br>Giám khảo: <b>%5</b> (%6). Mã phiếu: %7</p>"_s.arg(safe(round.label),
                number > 0 ? QString::number(number) : dots(3), teamName(edition, team),
                title.empty() ? QString() : u". Tiểu phẩm: “%1”"_s.arg(safe(title)),
                safe(judge.name), label, code);
    QStringList rows{
        row({{u"TT"_s}, {u"Tiêu chí"_s}, {u"Điểm tối đa"_s}, {u"Điểm chấm"_s}, {u"Ghi chú"_s}},
            u"th"_s)};
    int line = 0;
    contest::Points most;
    for (const contest::Criterion &criterion : contest::criteriaOf(segment)) {
        most += criterion.max;
        rows << row({{QString::number(++line), u"align=center"_s},
            {u"%1<br><i>bước %2</i>"_s.arg(safe(criterion.label),
                QString::fromStdString(contest::pointsText(criterion.step)))},
            {QString::fromStdString(contest::pointsText(criterion.max)), u"align=center"_s},
            {u"&nbsp;<br>&nbsp;"_s}, {u"&nbsp;"_s}});
    }
    html += table(rows, {7, 43, 14, 14, 22}, u"13pt"_s);
    html += u"<p style='font-size:13pt; line-height:150%'>Tổng cộng: %1/%2. Bằng chữ: %3<br>"
            u"Nhận xét: %4<br>%5</p>"_s.arg(dots(4),
                QString::fromStdString(contest::pointsText(most)), dots(18), dots(26), dots(31));
    html += u"<table width=100%><tr><td width=50%></td><td width=50% align=center>"
            u"%1, ngày …… tháng …… năm ………<br><b>GIÁM KHẢO</b><br><i>(ký, ghi rõ họ tên)</i>"
            u"</td></tr></table>"_s.arg(safe(round.venue));
    return html;
}

}

Document blankSheets(const Edition &edition)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::RoundState &state = edition.contest.round(edition.round);
    const std::vector<contest::TeamId> teams
        = state.runningOrder.empty() ? edition.contest.teamsOf(edition.round) : state.runningOrder;
    QStringList pages;
    for (const contest::Judge &judge : rulebook.allJudges()) {
        for (const contest::Segment &segment : rulebook.segments) {
            if (contest::criteriaOf(segment).empty()
                || !rulebook.panelOf(edition.round, segment.id).names(judge.id)) {
                continue;
            }
            for (const contest::TeamId &team : teams) {
                pages << sheet(edition, segment, team, judge);
            }
        }
    }
    return {u"phieu-cham-%1.pdf"_s.arg(QString::fromStdString(edition.round.text)),
        u"Phiếu chấm điểm, %1"_s.arg(QString::fromStdString(rulebook.round(edition.round)->label)),
        Orientation::Portrait, pages.join(u"<div style='page-break-before:always'></div>"_s)};
}

}
