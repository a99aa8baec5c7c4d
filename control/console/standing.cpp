// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists places, what parts them, and the ties that people must still part.
#include "control/console/standing.h"

#include "control/console/sideentries.h"
#include "control/console/tieentries.h"

#include <algorithm>

namespace console {

namespace {

const QString NoScore = QStringLiteral("–");

//! Nothing approved is not zero points, and no place is shared by those who have nothing.
bool isUnscored(const QJsonObject &row)
{
    const QJsonObject segments = row[u"segments"].toObject();
    return std::all_of(segments.begin(), segments.end(),
        [](const QJsonValue &score) { return score.toString().isEmpty(); });
}

}

Standing::Standing(const Booth &booth, QObject *parent)
    : Page(booth, parent),
      m_rows({"id", "number", "team", "teamShort", "place", "total", "scores", "mark", "isChosen",
                 "isLastAdvancing"},
          this),
      m_ties({"id", "about", "teams", "ways"}, this),
      m_obstacles({"id", "text"}, this),
      m_givings({"id", "text", "detail", "action", "isOpen"}, this)
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
    listGivings();
    QList<QVariantMap> obstacles;
    for (const QJsonValue &obstacle : evening().roundState()[u"obstacles"].toArray()) {
        obstacles.append({{QStringLiteral("id"), obstacles.size()},
            {QStringLiteral("text"), sentence(obstacle)}});
    }
    m_obstacles.set(obstacles);
    setOpenTasks(m_ties.count() + m_openGivings);
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
            scores.append(score.isEmpty() ? NoScore : score);
        }
        const bool departed = !row[u"place"].isDouble();
        const bool empty = isUnscored(row);
        QVariantMap entry{{QStringLiteral("id"), id},
            {QStringLiteral("place"),
                departed || empty ? NoScore : QString::number(row[u"place"].toInt())},
            {QStringLiteral("total"), empty ? NoScore : row[u"total"].toString()},
            {QStringLiteral("scores"), scores},
            {QStringLiteral("mark"),
                departed                                ? tr("không xếp hạng")
                    : row[u"shared"].toBool() && !empty ? tr("bằng điểm, cùng hạng")
                                                        : bonusText(id)},
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
        QVariantList ways;
        for (const QJsonValue &way : tie[u"ways"].toArray()) {
            if (const QString text = wayText(way.toString()); !text.isEmpty()) {
                ways.append(Parts::option(way.toString(), text));
            }
        }
        list.append({{QStringLiteral("id"), tie[u"about"].toString() + teams.join(u',')},
            {QStringLiteral("about"), aboutText(tie.toObject())},
            {QStringLiteral("teams"), teams.join(QStringLiteral(", "))},
            {QStringLiteral("ways"), ways}});
    }
    m_ties.set(list);
}

QString Standing::aboutText(const QJsonObject &tie) const
{
    const QString about = tie[u"about"].toString();
    if (about != QLatin1String("main")) {
        const QJsonArray side = evening().roundNames()[u"prizes"][u"side"].toArray();
        return tr("Giải phụ %1").arg(find(side, "id", about)[u"name"].toString());
    }
    QStringList places;
    for (const QJsonValue &place : tie[u"places"].toArray()) {
        places.append(QString::number(place.toInt()));
    }
    return tr("Hạng %1").arg(places.join(QStringLiteral(", ")));
}

void Standing::listGivings()
{
    m_openGivings = 0;
    QList<QVariantMap> list;
    for (const Giving &giving : givingsOf(evening())) {
        const bool isOpen = giving.isOpen && isComplete() && !isClosed();
        m_openGivings += isOpen;
        list.append({{QStringLiteral("id"), giving.id}, {QStringLiteral("text"), giving.label},
            {QStringLiteral("detail"), giving.text}, {QStringLiteral("action"), giving.action},
            {QStringLiteral("isOpen"), isOpen}});
    }
    m_givings.set(list);
}

//! "thưởng 2,5": what the team was given beside its turns.
QString Standing::bonusText(const QString &team) const
{
    const QJsonObject given = evening().roundState()[u"bonuses"][team].toObject();
    QStringList points;
    for (const QJsonValue &each : given) {
        points.append(each.toString());
    }
    return points.isEmpty() ? QString() : tr("thưởng %1").arg(points.join(QStringLiteral(" + ")));
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
            {QStringLiteral("max"), shownPoints(evening().roundNames()[u"most"][id])}});
    }
    return list;
}

QString Standing::progress() const
{
    return tr("%1/%2 lượt đã duyệt").arg(m_topic[u"done"].toInt()).arg(m_topic[u"of"].toInt());
}

QString Standing::chosenPlace() const
{
    if (!m_row[u"place"].isDouble()) {
        return tr("không xếp hạng");
    }
    return isUnscored(m_row) ? tr("chưa có điểm") : tr("xếp hạng %1").arg(m_row[u"place"].toInt());
}

QString Standing::why() const
{
    const bool isRanked = m_row[u"place"].isDouble();
    return isRanked && isUnscored(m_row) ? QString() : sentence(m_row[u"reason"]);
}

QString Standing::decidedBy() const
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("total"), QT_TR_NOOP("Hơn kém ở tổng điểm.")},
        {QStringLiteral("extra_question"), QT_TR_NOOP("Quyết định ở câu hỏi phụ.")},
        {QStringLiteral("judges_vote"), QT_TR_NOOP("Ban Giám khảo bỏ phiếu.")},
        {QStringLiteral("chair_ruling"), QT_TR_NOOP("Trưởng Ban Giám khảo quyết định.")},
        {QStringLiteral("lot"), QT_TR_NOOP("Bốc thăm có người chứng kiến.")},
        {QStringLiteral("best_judge"),
            QT_TR_NOOP("Bằng tổng điểm, hơn kém ở phiếu của một giám khảo.")},
        {QStringLiteral("fewer_penalties"), QT_TR_NOOP("Bằng tổng điểm, bị trừ ít hơn.")},
    };
    const QString rung = m_row[u"decidedBy"].toString();
    if (rung.isEmpty() || texts.contains(rung)) {
        return rung.isEmpty() ? QString() : tr(texts[rung]);
    }
    const QJsonObject segment = evening().segment(rung.section(u'.', 0, 0));
    const QJsonObject criterion = find(segment[u"criteria"].toArray(), "id", rung.section(u'.', 1));
    return criterion.isEmpty()
        ? tr("Bằng tổng điểm, hơn kém ở phần %1.").arg(segment[u"short"].toString())
        : tr("Bằng tổng điểm, hơn kém ở tiêu chí %1.").arg(criterion[u"label"].toString());
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

void Standing::part(int tie, const QString &way)
{
    const QJsonArray ties = openTies();
    if (tie >= 0 && tie < ties.size()) {
        if (const Ask ask = tieQuestion(evening().round(), ties[tie].toObject(), way)) {
            m_booth.form.open(ask);
        }
    }
}

void Standing::give(const QString &id)
{
    if (const Ask ask = givingQuestion(evening(), id)) {
        m_booth.form.open(ask);
    }
}

}
