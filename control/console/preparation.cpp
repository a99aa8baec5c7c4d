// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the rulebook by its names and asks for the draw.
#include "control/console/preparation.h"

#include "control/console/entrantentries.h"
#include "control/console/roundentries.h"

#include <QDate>

namespace console {

Preparation::Preparation(const Booth &booth, QObject *parent)
    : Page(booth, parent),
      m_rounds({"id", "label", "venue", "text", "roundState", "isChosen"}, this),
      m_teams({"id", "number", "team", "teamShort", "gone"}, this),
      m_segments({"id", "label", "max", "text", "lines"}, this),
      m_panel({"id", "label", "name", "text"}, this)
{
}

void Preparation::refresh()
{
    listRounds();
    listTeams();
    listRules();
    setOpenTasks(hasOpenLine() || (hasTeams() ? !isDrawn() : canNameEntrants()) ? 1 : 0);
    Q_EMIT changed();
}

void Preparation::listRounds()
{
    QList<QVariantMap> rows;
    for (const QJsonValue &round : evening().show()[u"rounds"].toArray()) {
        const QString id = round[u"id"].toString();
        const qsizetype teams = evening().teams(id).size();
        const bool drawn = evening().isDrawn(id);
        const bool closed = evening().isClosed(id);
        const bool imported = evening().topic(QStringLiteral("round/") + id).contains(u"imported");
        rows.append(
            {{QStringLiteral("id"), id}, {QStringLiteral("label"), round[u"label"].toString()},
                {QStringLiteral("venue"), round[u"venue"].toString()},
                {QStringLiteral("text"),
                    imported         ? tr("đã nhận từ máy khác")
                        : closed     ? tr("đã khép lại")
                        : teams == 0 ? tr("chờ các đội vào vòng")
                        : drawn      ? tr("%1 đội, đã có thứ tự").arg(teams)
                                     : tr("%1 đội, chưa bốc thăm").arg(teams)},
                {QStringLiteral("roundState"),
                    closed           ? QStringLiteral("closed")
                        : teams == 0 ? QStringLiteral("waiting")
                        : drawn      ? QStringLiteral("drawn")
                                     : QStringLiteral("open")},
                {QStringLiteral("isChosen"), id == evening().round()}});
    }
    m_rounds.set(rows);
}

void Preparation::listTeams()
{
    const QJsonArray left = evening().roundState()[u"left"].toArray();
    QList<QVariantMap> rows;
    for (const QJsonValue &team : evening().teams(evening().round())) {
        const QString id = team[u"id"].toString();
        QString gone;
        for (const QJsonValue &one : left) {
            if (one[u"team"].toString() == id) {
                gone = one[u"departure"].toString() == QLatin1String("withdrawn")
                    ? tr("bỏ thi: %1").arg(one[u"reason"].toString())
                    : tr("bị loại: %1").arg(one[u"reason"].toString());
            }
        }
        QVariantMap row{{QStringLiteral("id"), id}, {QStringLiteral("gone"), gone}};
        putTeam(row, team.toObject());
        rows.append(row);
    }
    m_teams.set(rows);
}

QStringList Preparation::terms() const
{
    QStringList terms;
    for (const QJsonValue &gate : evening().show()[u"gates"].toArray()) {
        const QDate due = QDate::fromString(gate[u"due"].toString(), Qt::ISODate);
        terms.append(
            tr("Nộp trước hết ngày %1: %2")
                .arg(due.toString(QStringLiteral("dd/MM/yyyy")), gate[u"label"].toString()));
    }
    const QJsonValue complaint = evening().show()[u"complaint"];
    if (complaint.isObject()) {
        terms.append(
            (complaint[u"written"].toBool() ? tr("Khiếu nại bằng văn bản; người kết luận: %1")
                                            : tr("Khiếu nại; người kết luận: %1"))
                .arg(complaint[u"decidedBy"].toString()));
    }
    for (const QJsonValue &item : evening().show()[u"audienceItems"].toArray()) {
        terms.append(tr("Phần khán giả, không tính điểm cho đội: %1").arg(item.toString()));
    }
    return terms;
}

void Preparation::listRules()
{
    QList<QVariantMap> segments;
    for (const QJsonValue &segment : evening().show()[u"segments"].toArray()) {
        QVariantList lines;
        for (const auto *part : {u"criteria", u"keys"}) {
            for (const QJsonValue &line : segment[QStringView(part)].toArray()) {
                const int weight = line[u"weight"].toInt(1);
                const QString most = line[u"max"].isUndefined()
                    ? tr("%1 câu").arg(line[u"questions"].toInt())
                    : shownPoints(line[u"max"]);
                lines.append(QVariantMap{{QStringLiteral("label"), line[u"label"].toString()},
                    {QStringLiteral("max"),
                        weight > 1 ? QStringLiteral("%1 × %2").arg(most).arg(weight) : most}});
            }
        }
        const qint64 limit = segment[u"limitMs"].toInteger(0);
        segments.append({{QStringLiteral("id"), segment[u"id"].toString()},
            {QStringLiteral("label"), segment[u"label"].toString()},
            {QStringLiteral("max"), shownPoints(segment[u"max"])},
            {QStringLiteral("text"),
                limit > 0 ? tr("giới hạn %1").arg(clockText(limit)) : tr("không giới hạn giờ")},
            {QStringLiteral("lines"), lines}});
    }
    m_segments.set(segments);
    QList<QVariantMap> panel;
    for (const QJsonValue &judge : evening().judges()) {
        panel.append({{QStringLiteral("id"), judge[u"id"].toString()},
            {QStringLiteral("label"), judge[u"label"].toString()},
            {QStringLiteral("name"), judge[u"name"].toString()},
            {QStringLiteral("text"),
                judge[u"chair"].toBool()           ? tr("Trưởng Ban Giám khảo")
                    : judge[u"alternate"].toBool() ? tr("giám khảo dự phòng")
                                                   : judge[u"title"].toString()}});
    }
    m_panel.set(panel);
}

QString Preparation::roundLabel() const
{
    return evening().roundNames()[u"label"].toString();
}

bool Preparation::isDrawn() const
{
    return evening().isDrawn(evening().round());
}

bool Preparation::isStarted() const
{
    for (const QJsonValue &turn : evening().roundState()[u"turns"].toArray()) {
        const QString state = turn[u"state"].toString();
        if (state != QLatin1String("planned") && state != QLatin1String("void")) {
            return true;
        }
    }
    return false;
}

QString Preparation::orderOrigin() const
{
    const QJsonObject draw = evening().roundState()[u"drawn"].toObject();
    if (!isDrawn()) {
        return tr("chưa có thứ tự thi");
    }
    QStringList witnesses;
    for (const QJsonValue &witness : draw[u"witnesses"].toArray()) {
        witnesses.append(witness.toString());
    }
    return witnesses.isEmpty()
        ? tr("máy bốc thăm, số gieo %1").arg(draw[u"seed"].toString())
        : tr("họp đội trưởng bốc; chứng kiến: %1").arg(witnesses.join(QStringLiteral(", ")));
}

QString Preparation::nextTask() const
{
    if (hasOpenLine()) {
        return tr("Việc còn lại: các đội bằng điểm ở vạch vào vòng.");
    }
    if (!hasTeams()) {
        return canNameEntrants() ? tr("Việc còn lại: Ban Tổ chức nêu các đội vào vòng.")
                                 : tr("Vòng này chờ các vòng trước khép lại.");
    }
    return isDrawn() ? tr("Đã sẵn sàng. Mở Trình diễn để bắt đầu.")
                     : tr("Việc còn lại: thứ tự thi.");
}

QJsonObject Preparation::entry() const
{
    return evening().roundState()[u"entry"].toObject();
}

QJsonArray Preparation::line() const
{
    QJsonArray teams;
    const QJsonArray candidates = entry()[u"candidates"].toArray();
    for (const QJsonValue &id : entry()[u"line"].toArray()) {
        teams.append(find(candidates, "id", id.toString()));
    }
    return teams;
}

bool Preparation::canNameEntrants() const
{
    const QJsonArray left = evening().roundState()[u"left"].toArray();
    const int places = entry()[u"byHand"].toInt();
    const bool isFree
        = places > 0 && !isDrawn() && entry()[u"candidates"].toArray().size() >= places;
    const bool hasLost = std::any_of(
        left.begin(), left.end(), [](const QJsonValue &team) { return !team[u"from"].isString(); });
    return !entry().isEmpty() && !isStarted() && (isFree || hasLost);
}

void Preparation::nameEntrants()
{
    const QJsonArray now = evening().teams(evening().round());
    const qsizetype places = now.isEmpty() ? entry()[u"byHand"].toInteger() : now.size();
    if (canNameEntrants()) {
        m_booth.form.open(entrantsQuestion(
            evening().round(), entry()[u"candidates"].toArray(), now, int(places)));
    }
}

void Preparation::ruleLine()
{
    if (hasOpenLine()) {
        m_booth.form.open(lineQuestion(evening().round(), line()));
    }
}

void Preparation::chooseRound(const QString &round)
{
    evening().chooseRound(round);
}

void Preparation::draw()
{
    m_booth.form.open(
        drawQuestion(evening().round(), roundLabel(), isDrawn() ? Draw::Again : Draw::First));
}

void Preparation::enterOrder()
{
    m_booth.form.open(runningOrderQuestion(evening().round(), roundLabel(),
        evening().teams(evening().round()), isDrawn() ? Draw::Again : Draw::First));
}

void Preparation::removeTeam(const QString &team)
{
    m_booth.form.open(removalQuestion(evening().round(), evening().teams(evening().round()),
        evening().show()[u"segments"].toArray(), team));
}

}
