// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds the lists of the show page and opens the forms that belong to the turn on stage.
#include "control/console/running.h"

#include "control/console/cuewords.h"
#include "control/console/deductionentry.h"
#include "control/console/entries.h"
#include "control/console/mishaps.h"
#include "control/console/resultentries.h"
#include "control/console/turnrows.h"

namespace console {

Running::Running(const Booth &booth, const QString &display, QObject *parent)
    : Page(booth, parent),
      m_next(booth, this),
      m_clock(booth, this),
      m_monitors(display, this),
      m_cues({"key", "cueNumber", "label", "cueState", "heading", "number", "team", "teamShort",
                 "note"},
          this),
      m_tiles({"judge", "label", "name", "chair", "tileState", "stateText", "filled", "of",
                  "isHere", "total"},
          this),
      m_steps({"id", "label", "stepState"}, this),
      m_results({"id", "label", "isOpen"}, this)
{
    connect(&m_next, &NextStep::changed, this, &Running::changed);
    connect(&m_clock, &StageClock::changed, this, &Running::changed);
}

void Running::refresh()
{
    m_next.refresh();
    m_clock.refresh();
    m_key = evening().onStage();
    m_turn = evening().turn(m_key);
    listCues();
    countScreens();
    showMonitors();
    m_tiles.set(TurnRows::tiles(evening(), m_turn, m_revealed ? Marks::Shown : Marks::Hidden));
    m_steps.set(TurnRows::steps(evening(), m_turn));
    QList<QVariantMap> results;
    for (const Result &result : resultsOf(evening(), m_turn)) {
        results.append({{QStringLiteral("id"), result.id}, {QStringLiteral("label"), result.label},
            {QStringLiteral("isOpen"), result.isOpen}});
    }
    m_results.set(results);
    findMatters();
    setOpenTasks(int(m_matters.size()));
    Q_EMIT changed();
}

void Running::listCues()
{
    const QJsonArray cues = evening().run()[u"cues"].toArray();
    QList<QVariantMap> rows;
    QString heading;
    m_current = m_airNumber = 0;
    for (int i = 0; i < cues.size(); ++i) {
        const QJsonObject cue = cues[i][u"cue"].toObject();
        const bool isNext = m_next.number() == i + 1;
        QString state = cues[i][u"state"].toString();
        if (state == QLatin1String("air")) {
            m_airNumber = i + 1;
            m_current = i;
        } else {
            state = isNext                       ? QStringLiteral("next")
                : state == QLatin1String("done") ? state
                                                 : QStringLiteral("planned");
        }
        if (isNext && m_airNumber == 0) {
            m_current = i;
        }
        const CueCard card = cueCard(evening(), cue);
        const QString group = isTurnScene(cue[u"scene"].toString())
            ? turnKey(cue)
            : cue[u"round"].toString() + cue[u"scene"].toString();
        QVariantMap row{
            {QStringLiteral("key"), QStringLiteral("%1 %2 %3").arg(i).arg(group, card.title)},
            {QStringLiteral("cueNumber"), i + 1}, {QStringLiteral("label"), card.title},
            {QStringLiteral("cueState"), state},
            {QStringLiteral("heading"), group == heading ? QString() : card.kicker},
            {QStringLiteral("note"), words(cues[i][u"blocked"])}};
        putTeam(row,
            isTurnScene(cue[u"scene"].toString())
                ? evening().team(cue[u"round"].toString(), cue[u"team"].toString())
                : QJsonObject());
        rows.append(row);
        heading = group;
    }
    m_cues.set(rows);
}

void Running::countScreens()
{
    const QJsonArray seats = evening().topic(QStringLiteral("seats"))[u"seats"].toArray();
    m_shownOn = -1;
    bool isHeld = false;
    for (const QJsonValue &seat : seats) {
        if (!seat[u"seat"].toString().startsWith(QLatin1String("display:"))) {
            continue;
        }
        isHeld |= !seat[u"device"].toString().isEmpty();
        if (seat[u"connected"].toBool()) {
            m_shownOn = std::max(m_shownOn, 0)
                + (seat[u"shown"].toInt() == evening().liveNumber() ? 1 : 0);
        }
    }
    m_screenLost = isHeld && m_shownOn < 0;
}

void Running::showMonitors()
{
    const qint64 now = m_booth.link.deskNow();
    const QJsonObject preview
        = evening().topic(QStringLiteral("preview/") + evening().round())[u"live"].toObject();
    m_monitors.show(Monitors::Which::Air, evening().topic(QStringLiteral("live")), now);
    m_monitors.show(Monitors::Which::Preview, m_revealed ? preview : masked(preview), now);
}

QVariantMap Running::preview() const
{
    return cardRoles(cueCard(evening(), m_next.cue()));
}

QVariantMap Running::air() const
{
    return cardRoles(cueCard(evening(), evening().liveCue()));
}

bool Running::isClockOnAir() const
{
    const QJsonObject cue = evening().liveCue();
    return cue[u"scene"].toString() == QLatin1String("clock") && turnKey(cue) == m_key;
}

QString Running::progress() const
{
    const QJsonArray turns = evening().roundState()[u"turns"].toArray();
    int done = 0;
    for (const QJsonValue &turn : turns) {
        const QString state = turn[u"state"].toString();
        done += state != QLatin1String("planned") && state != QLatin1String("called");
    }
    return turns.isEmpty() ? QString() : tr("%1/%2 lượt").arg(done).arg(turns.size());
}

void Running::reveal(bool shown)
{
    if (m_revealed != shown) {
        m_revealed = shown;
        if (!shown) {
            m_monitors.forget(Monitors::Which::Preview);
        }
        refresh();
    }
}

QJsonObject Running::sheet(const QString &judge) const
{
    return find(m_turn[u"sheets"].toArray(), "judge", judge);
}

void Running::excuse(const QString &judge)
{
    m_booth.form.open(excuseQuestion(m_key, m_turn, sheet(judge)));
}

void Running::returnSheet(const QString &judge)
{
    m_booth.form.open(returnQuestion(m_key, m_turn, sheet(judge)));
}

void Running::paper(const QString &judge)
{
    m_booth.form.open(paperQuestion(m_key, m_turn, sheet(judge),
        evening().segment(turnOf(m_key)[u"segment"].toString())[u"criteria"].toArray()));
}

void Running::enterResult(const QString &id)
{
    if (const Ask ask = resultQuestion(m_booth, m_turn, id)) {
        m_booth.form.open(ask);
    }
}

bool Running::canDeduct() const
{
    return Mishaps::mayDeduct(evening(), m_turn);
}

void Running::deduct()
{
    if (canDeduct()) {
        m_booth.form.open(deductionQuestion(evening(), m_turn));
    }
}

}
