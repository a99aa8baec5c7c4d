// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the desk's seats and offers into cards, codes and links.
#include "control/console/connections.h"

#include "control/console/roundentries.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace console {

namespace {

constexpr int SilentAfterMs = 6000;
constexpr int MostRestarts = 3;
constexpr qint64 DeathsWithinMs = 5 * 60'000;

//! The first link that does not point back to this very machine, for a device elsewhere.
QString linkForOthers(const QJsonArray &links)
{
    for (const QJsonValue &link : links) {
        const QString host = QUrl(link.toString()).host();
        if (!host.startsWith(QLatin1String("127.")) && host != QLatin1String("localhost")) {
            return link.toString();
        }
    }
    return links.isEmpty() ? QString() : links.first().toString();
}

bool isJudge(const QString &seat)
{
    return seat.startsWith(QLatin1String("judge:"));
}

}

Connections::Connections(const Booth &booth, StartProjector startProjector, QObject *parent)
    : Page(booth, parent),
      m_startProjector(std::move(startProjector)),
      m_judges({"seat", "label", "name", "text", "seatState", "isChosen"}, this),
      m_others({"seat", "label", "name", "text", "seatState", "isChosen"}, this)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Connections::ticked);
    m_second.start();
    m_sinceStart.start();
}

QVariantMap Connections::seatRow(const QJsonObject &seat) const
{
    const QString id = seat[u"seat"].toString();
    const QJsonObject judge = evening().judge(id.section(u':', 1));
    const bool here = seat[u"connected"].toBool();
    const qint64 silent = seat[u"silentMs"].toInteger(0);
    const bool held = !seat[u"device"].toString().isEmpty();
    const bool offered = leftMs(id) > 0;
    QString text = seat[u"address"].toString();
    QString state = QStringLiteral("here");
    if (here && silent >= SilentAfterMs) {
        state = QStringLiteral("silent");
        text = tr("im lặng %1 s").arg(silent / 1000);
    } else if (!here && held) {
        state = QStringLiteral("lost");
        text = tr("mất kết nối");
    } else if (!here) {
        state = offered ? QStringLiteral("offered") : QStringLiteral("empty");
        text = offered ? tr("chờ quét mã") : tr("chưa có máy");
    }
    const QString number = id.section(u':', 1);
    const QString label = !judge.isEmpty()         ? judge[u"label"].toString()
        : id == QLatin1String("mc")                ? QStringLiteral("MC")
        : id.startsWith(QLatin1String("display:")) ? tr("Màn %1").arg(number)
                                                   : tr("BĐK");
    return {{QStringLiteral("seat"), id}, {QStringLiteral("label"), label},
        {QStringLiteral("name"),
            !judge.isEmpty()                               ? judge[u"name"].toString()
                : id == QLatin1String("mc")                ? tr("Người dẫn chương trình")
                : id.startsWith(QLatin1String("display:")) ? tr("Màn chiếu")
                                                           : tr("Bàn điều khiển")},
        {QStringLiteral("text"), text}, {QStringLiteral("seatState"), state},
        {QStringLiteral("isChosen"), id == m_chosen}};
}

void Connections::refresh()
{
    const QJsonObject topic = evening().topic(QStringLiteral("seats"));
    for (const QJsonValue &offer : topic[u"offers"].toArray()) {
        takeIn(offer.toObject());
    }
    QList<QVariantMap> judges;
    QList<QVariantMap> others;
    m_here = topic[u"more"][u"connected"].toInt();
    int absent = 0;
    for (const QJsonValue &value : topic[u"seats"].toArray()) {
        const QJsonObject seat = value.toObject();
        const QString id = seat[u"seat"].toString();
        const bool here = seat[u"connected"].toBool();
        m_here += here;
        if (here) {
            m_offers.remove(id);
        }
        if (isJudge(id)) {
            const QJsonObject judge = find(evening().judges(), "id", id.section(u':', 1));
            absent += !here && !judge.isEmpty() && !judge[u"alternate"].toBool();
            judges.append(seatRow(seat));
        } else {
            others.append(seatRow(seat));
        }
    }
    m_judges.set(judges);
    m_others.set(others);
    openWantedProjector(topic[u"seats"].toArray());
    setOpenTasks(absent);
    Q_EMIT changed();
}

void Connections::openWantedProjector(const QJsonArray &seats)
{
    if (!m_wantsProjector || seats.isEmpty() || !m_booth.link.isConnected()) {
        return;
    }
    m_wantsProjector = false;
    const QString first = QStringLiteral("display:1");
    if (!find(seats, "seat", first)[u"connected"].toBool()) {
        project(first);
    }
}

void Connections::takeIn(const QJsonObject &offered)
{
    const QString seat = offered[u"seat"].toString();
    Offer &offer = m_offers[seat];
    const QString code = offered[u"code"].toString();
    if (!code.isEmpty()) {
        offer.code = code;
    }
    const QString link = linkForOthers(offered[u"links"].toArray());
    if (!link.isEmpty()) {
        offer.link = link;
    }
    offer.expiresAt = offered[u"expiresMs"].isDouble()
        ? offered[u"expiresMs"].toInteger()
        : m_booth.link.deskNow() + offered[u"expiresInMs"].toInteger();
}

qint64 Connections::leftMs(const QString &seat) const
{
    const auto offer = m_offers.find(seat);
    return offer == m_offers.end() ? 0
                                   : std::max<qint64>(0, offer->expiresAt - m_booth.link.deskNow());
}

QString Connections::chosenLabel() const
{
    for (const Rows *rows : {&m_judges, &m_others}) {
        for (int i = 0; i < rows->count(); ++i) {
            if (rows->at(i)[QStringLiteral("seat")].toString() == m_chosen) {
                return QStringLiteral("%1 · %2").arg(
                    rows->at(i)[QStringLiteral("label")].toString(),
                    rows->at(i)[QStringLiteral("name")].toString());
            }
        }
    }
    return {};
}

bool Connections::isTaken() const
{
    const QJsonObject seat
        = find(evening().topic(QStringLiteral("seats"))[u"seats"].toArray(), "seat", m_chosen);
    return !seat[u"device"].toString().isEmpty();
}

QString Connections::code() const
{
    const QString code = m_offers.value(m_chosen).code;
    return code.size() == 6 ? code.first(3) + u' ' + code.last(3) : code;
}

QString Connections::link() const
{
    return m_offers.value(m_chosen).link;
}

QString Connections::address() const
{
    const QUrl url(link());
    return url.isEmpty() ? QString() : url.host() + u':' + QString::number(url.port(80));
}

QString Connections::left() const
{
    return clockText(leftMs(m_chosen));
}

void Connections::choose(const QString &seat)
{
    m_chosen = seat;
    clearAttention();
    refresh();
    if (!isTaken() && seat != QLatin1String("operator") && leftMs(seat) == 0) {
        makeCode(); // what else would a free seat be chosen for
    }
}

void Connections::makeCode()
{
    if (m_chosen.isEmpty()) {
        return;
    }
    clearAttention();
    m_booth.link.offer(m_chosen, [this](const QJsonObject &offered) {
        if (offered.contains(u"words")) {
            refuse(offered[u"words"].toObject());
        } else {
            takeIn(offered);
            refresh();
        }
    });
}

void Connections::revoke()
{
    if (!m_chosen.isEmpty()) {
        m_booth.form.open(revokeQuestion(m_chosen, chosenLabel()));
    }
}

void Connections::startProjector()
{
    clearAttention();
    const QString seat = freeScreen();
    m_deaths.remove(seat); // somebody has looked at it
    project(seat);
}

void Connections::wantProjector()
{
    m_wantsProjector = true;
    refresh();
}

//! The first screen without a device, or whose window has ended; screens count from 1.
QString Connections::freeScreen() const
{
    const QJsonArray seats = evening().topic(QStringLiteral("seats"))[u"seats"].toArray();
    for (int number = 1;; ++number) {
        const QString seat = QStringLiteral("display:%1").arg(number);
        const QJsonObject there = find(seats, "seat", seat);
        if (there[u"device"].toString().isEmpty()
            || (m_emptied.contains(seat) && !there[u"connected"].toBool())) {
            return seat;
        }
    }
}

void Connections::project(const QString &seat)
{
    m_booth.link.offer(seat, [this, seat](const QJsonObject &offered) {
        if (offered.contains(u"words")) {
            refuse(offered[u"words"].toObject());
            return;
        }
        m_emptied.remove(seat);
        const QPointer<Connections> self(this);
        m_startProjector(
            offered[u"links"].toArray().first().toString(), [self, seat](ProjectorEnd end) {
                if (self) {
                    self->onProjectorEnded(seat, end);
                }
            });
    });
}

//! The hall must not stay dark; but a window that dies again and again needs a person.
void Connections::onProjectorEnded(const QString &seat, ProjectorEnd end)
{
    m_emptied.insert(seat);
    if (end == ProjectorEnd::Closed) {
        return;
    }
    QList<qint64> &deaths = m_deaths[seat];
    deaths.removeIf([&](qint64 death) { return m_sinceStart.elapsed() - death > DeathsWithinMs; });
    deaths.append(m_sinceStart.elapsed());
    const bool again = deaths.size() <= MostRestarts;
    if (again) {
        project(seat);
    }
    Q_EMIT projectorDied(again);
}

}
