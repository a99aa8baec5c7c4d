// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/paper/markup.h"

#include "contest/text.h"

#include <QDateTime>

namespace paper {

using namespace Qt::StringLiterals;

QString safe(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString para(const QString &html)
{
    return u"<p align=justify style='font-size:13pt; line-height:120%'>%1</p>"_s.arg(html);
}

QString heading(const QString &text)
{
    return u"<p style='font-size:13pt'><b>%1</b></p>"_s.arg(text);
}

QString joined(std::span<const std::string> texts, const QString &separator)
{
    QStringList all;
    for (const std::string &text : texts) {
        all << safe(text);
    }
    return all.join(separator);
}

QString row(const std::vector<Cell> &cells, const QString &tag)
{
    QString html = u"<tr>"_s;
    for (const Cell &cell : cells) {
        html += u"<%1 %2>%3</%1>"_s.arg(tag, cell.attributes, cell.html);
    }
    return html + u"</tr>"_s;
}

QString table(const QStringList &rows, const QList<int> &widths, const QString &size)
{
    QString html
        = u"<table width=100% border=1 cellspacing=0 cellpadding=3 "
          u"style='border-collapse:collapse; border-color:#000000; font-size:%1'>"_s.arg(size);
    // QTextDocument takes column widths from the first row's cells.
    QString first = rows.value(0);
    qsizetype at = 0;
    for (const int width : widths) {
        at = first.indexOf(u"<t"_s, at + 3);
        if (at < 0) {
            break;
        }
        first.insert(at + 3, u" width=%1%"_s.arg(width));
    }
    if (first.startsWith(u"<tr><th"_s)) {
        first = u"<thead>"_s + first + u"</thead>"_s; // again on every page that the table reaches
    }
    return html + first + rows.mid(1).join(QString()) + u"</table>"_s;
}

QString dayText(const Edition &edition)
{
    // This machine's zone, as on the console and on every screen.
    const QDateTime day = QDateTime::fromMSecsSinceEpoch(edition.wallMs);
    return u"ngày %1 tháng %2 năm %3"_s.arg(day.date().day(), 2, 10, QChar(u'0'))
        .arg(day.date().month(), 2, 10, QChar(u'0'))
        .arg(day.date().year());
}

QString letterhead(const Edition &edition, const QString &body, const QString &number)
{
    const contest::Rulebook &rulebook = *edition.contest.rulebook;
    const contest::Round *round = rulebook.round(edition.round);
    const QString left = u"<p align=center style='font-size:12pt'>%1<br><b>%2</b><br>%3</p>"_s.arg(
        safe(rulebook.organiser).toUpper(), body.toUpper(),
        number.isEmpty() ? QString() : u"Số: %1"_s.arg(number));
    const QString right
        = u"<p align=center style='font-size:12pt'><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>"
          u"<b><span style='font-size:13pt'>Độc lập - Tự do - Hạnh phúc</span></b><br>"
          u"<i><span style='font-size:13pt'>%1, %2</span></i></p>"_s.arg(
              safe(round == nullptr ? std::string() : round->venue), dayText(edition));
    return u"<table width=100%><tr><td width=42%>%1</td><td width=58%>%2</td></tr></table>"_s.arg(
        left, right);
}

QString signatures(const QList<QPair<QString, QString>> &columns)
{
    QString html = u"<table width=100% style='page-break-inside:avoid'><tr>"_s;
    for (const auto &[title, name] : columns) {
        html += u"<td width=%1% align=center><b>%2</b><br><i>(ký, ghi rõ họ tên)</i>"
                u"<br><br><br><br><b>%3</b></td>"_s.arg(100 / columns.size())
                    .arg(title, name);
    }
    return html + u"</tr></table>"_s;
}

QString figure(const contest::Fraction &value, int places)
{
    return QString::fromStdString(contest::fractionText(value, places));
}

QString teamName(const Edition &edition, const contest::TeamId &team)
{
    const contest::Team *found = edition.contest.rulebook->team(team);
    return safe(found == nullptr ? team.text : found->name);
}

QString teamNames(
    const Edition &edition, const std::vector<contest::TeamId> &teams, const QString &separator)
{
    QStringList names;
    for (const contest::TeamId &team : teams) {
        names << teamName(edition, team);
    }
    return names.join(separator);
}

QString judgeLabel(const contest::Rulebook &rulebook, const contest::JudgeId &judge)
{
    return QString::fromStdString(rulebook.judgeLabel(judge));
}

}
