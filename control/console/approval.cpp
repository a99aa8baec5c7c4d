// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lays a turn's sheets out as criteria by judges, with everything that approval still waits for.
#include "control/console/approval.h"

#include "control/console/complaintentries.h"
#include "control/console/deductionentry.h"
#include "control/console/entries.h"
#include "control/console/mishaps.h"
#include "control/console/resultentries.h"
#include "control/console/stageentries.h"
#include "control/console/turnrows.h"
#include "control/console/wishes.h"

namespace console {

Approval::Approval(const Booth &booth, QObject *parent)
    : Page(booth, parent),
      m_judges({"judge", "label", "name", "chair", "tileState", "stateText", "filled", "of",
                   "isHere", "total"},
          this),
      m_criteria({"id", "label", "max", "marks"}, this),
      m_missing({"id", "text", "kind", "action"}, this),
      m_sum({"id", "kind", "label", "value"}, this),
      m_results({"id", "label", "text", "action"}, this),
      m_turns({"key", "number", "team", "teamShort", "segment", "turnState", "isChosen"}, this)
{
}

QStringList Approval::calledTurns() const
{
    QStringList called;
    for (const QJsonValue &turn : evening().roundState()[u"turns"].toArray()) {
        const QString key = turnKey(turn[u"turn"].toObject());
        if (!evening().turn(key).isEmpty()) {
            called.append(key);
        }
    }
    return called;
}

void Approval::refresh()
{
    const QStringList called = calledTurns();
    m_key = called.contains(m_chosen) ? m_chosen : evening().onStage();
    if (!called.contains(m_key)) {
        m_key = called.isEmpty() ? QString() : called.last();
    }
    m_turn = evening().turn(m_key);
    listMarks();
    listTasks();
    int waiting = 0;
    QList<QVariantMap> rows;
    for (const QString &key : called) {
        const QJsonObject turn = evening().turn(key);
        const bool approved = Mishaps::isApproved(turn);
        const bool ready = !approved && turn[u"missing"].toArray().isEmpty();
        waiting += ready;
        QVariantMap row{{QStringLiteral("key"), key},
            {QStringLiteral("segment"), turn[u"segment"][u"short"].toString()},
            {QStringLiteral("turnState"),
                approved    ? QStringLiteral("approved")
                    : ready ? QStringLiteral("ready")
                            : QStringLiteral("waiting")},
            {QStringLiteral("isChosen"), key == m_key}};
        putTeam(row, turn[u"team"].toObject());
        rows.append(row);
    }
    m_turns.set(rows);
    setOpenTasks(waiting);
    Q_EMIT changed();
}

void Approval::listMarks()
{
    const QJsonObject &turn = m_turn; // else reading a key would make it
    m_judges.set(TurnRows::tiles(evening(), turn, Marks::Shown));
    QList<QVariantMap> rows;
    for (const QJsonValue &criterion : criteria()) {
        const QString id = criterion[u"id"].toString();
        QVariantList marks;
        for (const QJsonValue &sheet : turn[u"sheets"].toArray()) {
            const QString mark = shownPoints(sheet[u"marks"][id]);
            marks.append(
                QVariantMap{{QStringLiteral("text"), mark.isEmpty() ? QStringLiteral("–") : mark},
                    {QStringLiteral("isOut"),
                        sheet[u"standing"].toString() != QLatin1String("counts")
                            || sheet.toObject().contains(u"dropped")}});
        }
        rows.append(
            {{QStringLiteral("id"), id}, {QStringLiteral("label"), criterion[u"label"].toString()},
                {QStringLiteral("max"), shownPoints(criterion[u"max"])},
                {QStringLiteral("marks"), marks}});
    }
    m_criteria.set(rows);
    m_sum.set(TurnRows::sum(evening(), m_turn));
}

void Approval::listTasks()
{
    const QJsonObject &turn = m_turn;
    QHash<QString, QString> actions;
    QList<QVariantMap> results;
    for (const Result &result : resultsOf(evening(), m_turn)) {
        actions[result.id] = result.action;
        results.append({{QStringLiteral("id"), result.id}, {QStringLiteral("label"), result.label},
            {QStringLiteral("text"), result.text}, {QStringLiteral("action"), result.action}});
    }
    m_results.set(results);
    QList<QVariantMap> missing;
    for (const Wish &wish : wishesFor(evening(), turn)) {
        missing.append(
            {{QStringLiteral("id"), wish.judge}, {QStringLiteral("text"), wishText({wish})},
                {QStringLiteral("action"), tr("Trả lại phiếu %1…").arg(wish.label)},
                {QStringLiteral("kind"), QStringLiteral("asked")}});
    }
    for (const QJsonValue &thing : turn[u"missing"].toArray()) {
        const QString field = thing[u"field"].toString();
        const bool isSheet = !find(turn[u"sheets"].toArray(), "judge", field).isEmpty();
        missing.append(
            {{QStringLiteral("id"), field}, {QStringLiteral("text"), sentence(thing[u"words"])},
                {QStringLiteral("action"), actions.value(field)},
                {QStringLiteral("kind"),
                    actions.contains(field) ? QStringLiteral("result")
                        : isSheet           ? QStringLiteral("sheet")
                                            : QStringLiteral("other")}});
    }
    m_missing.set(missing);
}

QString Approval::place() const
{
    return m_turn.isEmpty() ? QString()
                            : QStringLiteral("%1 · %2").arg(m_turn[u"segment"][u"label"].toString(),
                                evening().roundNames()[u"label"].toString());
}

QJsonArray Approval::criteria() const
{
    return evening().segment(m_turn[u"segment"][u"id"].toString())[u"criteria"].toArray();
}

bool Approval::isApproved() const
{
    return Mishaps::isApproved(m_turn);
}

QString Approval::max() const
{
    return shownPoints(m_turn[u"segment"][u"max"]);
}

QJsonObject Approval::sheet(const QString &judge) const
{
    return find(m_turn[u"sheets"].toArray(), "judge", judge);
}

bool Approval::isHeldBack() const
{
    return m_missing.count() > 0 && m_turn[u"missing"].toArray().isEmpty();
}

void Approval::lookAtWaiting(const QString &nextTurn)
{
    const QStringList called = calledTurns();
    const QStringList candidates = QStringList{nextTurn, evening().onStage()} + called;
    const auto waiting
        = std::find_if(candidates.begin(), candidates.end(), [&](const QString &key) {
              return called.contains(key)
                  && evening().turn(key)[u"state"].toString() == QLatin1String("called");
          });
    look(waiting == candidates.end() ? evening().onStage() : *waiting);
}

void Approval::step(int by)
{
    const QStringList called = calledTurns();
    const auto at = called.indexOf(m_key) + by;
    if (at >= 0 && at < called.size()) {
        look(called[at]);
    }
}

void Approval::look(const QString &turn)
{
    m_chosen = turn == evening().onStage() ? QString() : turn;
    m_key = turn;
    clearAttention();
    refresh();
}

void Approval::approve()
{
    send(Parts::turnOrder("approveTurn", m_key));
}

void Approval::returnSheet(const QString &judge)
{
    m_booth.form.open(returnQuestion(m_key, m_turn, sheet(judge)));
}

void Approval::paper(const QString &judge)
{
    m_booth.form.open(paperQuestion(m_key, m_turn, sheet(judge), criteria()));
}

void Approval::excuse(const QString &judge)
{
    m_booth.form.open(excuseQuestion(m_key, m_turn, sheet(judge)));
}

void Approval::enterResult(const QString &id)
{
    if (const Ask ask = resultQuestion(m_booth, m_turn, id)) {
        m_booth.form.open(ask);
    }
}

bool Approval::canDeduct() const
{
    return Mishaps::mayDeduct(evening(), m_turn);
}

bool Approval::canReopen() const
{
    return Mishaps::mayReopen(evening(), m_turn);
}

bool Approval::canRestart() const
{
    return Mishaps::mayRestart(evening(), m_turn);
}

bool Approval::mustAnnounceAgain() const
{
    return Mishaps::mayAnnounceAgain(m_turn);
}

void Approval::deduct()
{
    if (canDeduct()) {
        m_booth.form.open(deductionQuestion(evening(), m_turn));
    }
}

void Approval::reopen()
{
    if (canReopen()) {
        m_booth.form.open(reopeningQuestion(evening(), {m_turn}, m_key));
    }
}

void Approval::restart()
{
    if (canRestart()) {
        m_booth.form.open(restartQuestion({m_turn}, m_key));
    }
}

}
