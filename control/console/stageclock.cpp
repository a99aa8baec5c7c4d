// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts between two topics by the desk's clock; decides nothing.
#include "control/console/stageclock.h"

#include "control/console/entries.h"

#include <algorithm>

namespace console {

StageClock::StageClock(const Booth &booth, QObject *parent) : Page(booth, parent)
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &StageClock::ticked);
}

void StageClock::refresh()
{
    m_turn = evening().onStage();
    m_view = evening().turn(m_turn);
    m_clock = m_view[u"clock"].toObject();
    if (state() == QLatin1String("running")) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
    Q_EMIT changed();
    Q_EMIT ticked();
}

QString StageClock::state() const
{
    if (m_turn.isEmpty() || m_clock.isEmpty()) {
        return QStringLiteral("none");
    }
    return m_clock[u"measuredMs"].isDouble() ? QStringLiteral("measured")
                                             : m_clock[u"state"].toString();
}

qint64 StageClock::elapsedMs() const
{
    if (m_clock[u"measuredMs"].isDouble()) {
        return m_clock[u"measuredMs"].toInteger();
    }
    qint64 elapsed = m_clock[u"accumulatedMs"].toInteger();
    if (m_clock[u"state"].toString() == QLatin1String("running")
        && !m_clock[u"otherBoot"].toBool()) {
        elapsed += std::max<qint64>(0, m_booth.link.deskNow() - m_clock[u"sinceMs"].toInteger());
    }
    return elapsed;
}

qint64 StageClock::limitMs() const
{
    return m_clock[u"limitMs"].toInteger(0);
}

QString StageClock::caption() const
{
    const QString team = m_view[u"team"][u"name"].toString();
    const QString now = state();
    if (now == QLatin1String("none")) {
        return tr("Chưa có đội trên sân khấu");
    }
    if (now == QLatin1String("idle")) {
        return tr("%1, đồng hồ chưa chạy").arg(team);
    }
    if (m_clock[u"otherBoot"].toBool()) {
        return tr("%1: máy đã khởi động lại, ghi giờ đo tay").arg(team);
    }
    if (now == QLatin1String("measured")) {
        return tr("%1, giờ đo tay của người bấm giờ").arg(team);
    }
    if (now == QLatin1String("stopped")) {
        return tr("%1, đã chốt giờ").arg(team);
    }
    if (now == QLatin1String("paused")) {
        return tr("%1, tạm dừng: %2").arg(team, m_clock[u"reason"].toString());
    }
    return limitMs() == 0 ? tr("%1, đã qua").arg(team)
        : isOver()        ? tr("%1 biểu diễn, đã quá giờ").arg(team)
                          : tr("%1 biểu diễn, còn lại").arg(team);
}

QString StageClock::big() const
{
    if (state() == QLatin1String("none")) {
        return QStringLiteral("--:--");
    }
    if (limitMs() == 0) {
        return clockText(elapsedMs());
    }
    if (isOver()) {
        return u'+' + clockText(elapsedMs() - limitMs());
    }
    // Rounded up, so that 00:00 is the end and not the last second.
    return clockText((limitMs() - elapsedMs() + 999) / 1000 * 1000);
}

QString StageClock::spent() const
{
    return state() == QLatin1String("none") ? QString()
                                            : tr("Đã diễn %1").arg(clockText(elapsedMs()));
}

QString StageClock::limit() const
{
    return limitMs() > 0 ? clockText(limitMs()) : QString();
}

QString StageClock::penalty() const
{
    if (state() == QLatin1String("none")) {
        return {};
    }
    const QString lost = m_view[u"reckoning"][u"timePenalty"].toString();
    if (!lost.isEmpty() && lost != QLatin1String("0")) {
        return tr("Quá giờ: trừ %1 điểm").arg(lost);
    }
    const QJsonObject rule
        = evening().segment(m_view[u"segment"][u"id"].toString())[u"penalty"].toObject();
    if (rule.isEmpty()) {
        return tr("Quá giờ không trừ điểm");
    }
    return tr("Mỗi %1 quá giờ trừ %2, tối đa %3")
        .arg(clockText(rule[u"unitMs"].toInteger()), shownPoints(rule[u"points"]),
            shownPoints(rule[u"cap"]));
}

bool StageClock::isOver() const
{
    return limitMs() > 0 && elapsedMs() > limitMs();
}

double StageClock::share() const
{
    return limitMs() > 0 ? std::min(1.0, double(elapsedMs()) / double(limitMs())) : 0.0;
}

void StageClock::give(const char *kind)
{
    send({{QStringLiteral("k"), QString::fromLatin1(kind)},
        {QStringLiteral("turn"), turnOf(m_turn)}});
}

void StageClock::press()
{
    const QString now = state();
    if (now == QLatin1String("idle")) {
        give("startClock");
    } else if (now == QLatin1String("paused")) {
        give("resumeClock");
    } else if (now == QLatin1String("running")) {
        m_booth.form.open(pauseQuestion(m_turn, m_view));
    }
}

void StageClock::stop()
{
    give("stopClock");
}

void StageClock::enterMeasured()
{
    if (!m_turn.isEmpty()) {
        m_booth.form.open(measuredQuestion(m_turn, m_view));
    }
}

}
