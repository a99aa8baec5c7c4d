// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists places, what parts them, and the ties that people must still part.
#include "control/console/standing.h"

#include "control/console/roundentries.h"

namespace console {

Standing::Standing(const Booth &booth, QObject *parent)
    : Page(booth, parent),
      m_rows({"id", "number", "team", "teamShort", "place", "total", "scores", "mark", "isChosen",
                 "isLastAdvancing"},
          this),
      m_ties({"id", "about", "teams", "places", "needsExtra"}, this),
      m_obstacles({"id", "text"}, this)
{
}

QJsonArray Standing::openTies() const
{
    // The round's own list knows the ties about side prizes too.
    const QJsonArray ties = evening().roundState()[u"ties"].toArray();
    return ties.isEmpty() ? m_topic[u"ties"].toArray() : ties;
}

void Standing::refresh()
{
    m_topic = evening().topic(QStringLiteral("standings/") + evening().round());
    const QJsonArray rows = m_topic[u"rows"].toArray();
    m_row = {};
    for (const QJsonValue &row : rows) {
        if (row[u"team"][u"id"].toString() == m_chosen) {
            m_row = row.toObject();
        }
    }
    if (m_row.isEmpty() && !rows.isEmpty()) {
        m_row = rows.first().toObject();
        m_chosen = m_row[u"team"][u"id"].toString();
    }
    listRows();
    listTies();
    QList<QVariantMap> obstacles;
    for (const QJsonValue &obstacle : evening().roundState()[u"obstacles"].toArray()) {
        obstacles.append({{QStringLiteral("id"), obstacles.size()},
            {QStringLiteral("text"), sentence(obstacle)}});
    }
    m_obstacles.set(obstacles);
    setOpenTasks(m_ties.count());
    Q_EMIT changed();
}

void Standing::listRows()
{
    const QJsonArray rows = m_topic[u"rows"].toArray();
    const int advancing = evening().roundNames()[u"advance"].toInt();
    QList<QVariantMap> list;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const QString id = row[u"team"][u"id"].toString();
        QVariantList scores;
        for (const QString &segment : playedSegments()) {
            const QString score = row[u"segments"][segment].toString();
            scores.append(score.isEmpty() ? QStringLiteral("–") : score);
        }
        const bool departed = !row[u"place"].isDouble();
        QVariantMap entry{{QStringLiteral("id"), id},
            {QStringLiteral("place"),
                departed ? QStringLiteral("–") : QString::number(row[u"place"].toInt())},
            {QStringLiteral("total"), row[u"total"].toString()}, {QStringLiteral("scores"), scores},
            {QStringLiteral("mark"),
                departed                      ? tr("không xếp hạng")
                    : row[u"shared"].toBool() ? tr("bằng điểm, cùng hạng")
                                              : QString()},
            {QStringLiteral("isChosen"), id == m_chosen},
            {QStringLiteral("isLastAdvancing"), advancing > 0 && i + 1 == advancing}};
        putTeam(entry, row[u"team"].toObject());
        list.append(entry);
    }
    m_rows.set(list);
}

void Standing::listTies()
{
    QList<QVariantMap> list;
    for (const QJsonValue &tie : openTies()) {
        QStringList teams;
        for (const QJsonValue &team : tie[u"teams"].toArray()) {
            teams.append(team[u"short"].toString());
        }
        QStringList places;
        for (const QJsonValue &place : tie[u"places"].toArray()) {
            places.append(QString::number(place.toInt()));
        }
        const QString about = tie[u"about"].toString();
        list.append({{QStringLiteral("id"), about + teams.join(u',')},
            {QStringLiteral("about"),
                about == QLatin1String("main")
                    ? tr("Hạng %1").arg(places.join(QStringLiteral(", ")))
                    : tr("Giải phụ %1").arg(evening().segment(about)[u"short"].toString())},
            {QStringLiteral("teams"), teams.join(QStringLiteral(", "))},
            {QStringLiteral("places"), places.join(QStringLiteral(", "))},
            {QStringLiteral("needsExtra"),
                tie[u"needs"].toString() == QLatin1String("extraQuestion")}});
    }
    m_ties.set(list);
}

QStringList Standing::playedSegments() const
{
    QStringList played;
    for (const QJsonValue &session : evening().roundNames()[u"sessions"].toArray()) {
        for (const QJsonValue &segment : session[u"segments"].toArray()) {
            played.append(segment.toString());
        }
    }
    return played;
}

QVariantList Standing::segments() const
{
    QVariantList list;
    for (const QString &id : playedSegments()) {
        const QJsonObject segment = evening().segment(id);
        list.append(QVariantMap{{QStringLiteral("id"), id},
            {QStringLiteral("label"), segment[u"short"].toString()},
            {QStringLiteral("max"), shownPoints(segment[u"max"])}});
    }
    return list;
}

QString Standing::progress() const
{
    return tr("%1/%2 lượt đã duyệt").arg(m_topic[u"done"].toInt()).arg(m_topic[u"of"].toInt());
}

QString Standing::chosenPlace() const
{
    return m_row[u"place"].isDouble() ? tr("xếp hạng %1").arg(m_row[u"place"].toInt())
                                      : tr("không xếp hạng");
}

QString Standing::decidedBy() const
{
    const QString rung = m_row[u"decidedBy"].toString();
    if (rung.isEmpty()) {
        return {};
    }
    if (rung == QLatin1String("total")) {
        return tr("Hơn kém ở tổng điểm.");
    }
    if (rung == QLatin1String("extra_question")) {
        return tr("Quyết định ở câu hỏi phụ.");
    }
    if (rung == QLatin1String("chair_ruling")) {
        return tr("Trưởng Ban Giám khảo quyết định.");
    }
    return tr("Bằng tổng điểm, hơn kém ở phần %1.")
        .arg(evening().segment(rung)[u"short"].toString());
}

void Standing::choose(const QString &team)
{
    m_chosen = team;
    refresh();
}

void Standing::step(int by)
{
    for (int i = 0; i < m_rows.count(); ++i) {
        if (m_rows.value(i, QStringLiteral("isChosen")).toBool()) {
            const QString next = m_rows.value(i + by, QStringLiteral("id")).toString();
            if (!next.isEmpty()) {
                choose(next);
            }
            return;
        }
    }
}

void Standing::enterExtra(int tie)
{
    const QJsonArray ties = openTies();
    if (tie >= 0 && tie < ties.size()) {
        m_booth.form.open(extraQuestion(evening().round(), ties[tie].toObject()));
    }
}

void Standing::rule(int tie)
{
    const QJsonArray ties = openTies();
    if (tie >= 0 && tie < ties.size()) {
        m_booth.form.open(rulingQuestion(evening().round(), ties[tie].toObject()));
    }
}

}
