// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds what comes next in the run of show and takes it, with the orders that belong to it.
#include "control/console/nextstep.h"

#include "control/console/cuewords.h"
#include "control/console/entries.h"

#include <algorithm>

namespace console {

namespace {

constexpr int DoublePressMs = 400;

//! Approved or void: calling the team again would be refused.
bool isSettled(const QJsonObject &turn)
{
    const QString state = turn[u"state"].toString();
    return state == QLatin1String("approved") || state == QLatin1String("published")
        || state == QLatin1String("void");
}

QString keyOf(const QJsonObject &cue)
{
    return isTurnScene(cue[u"scene"].toString()) ? turnKey(cue) : QString();
}

}

NextStep::NextStep(const Booth &booth, QObject *parent)
    : Page(booth, parent),
      m_effects({"sign", "what", "text"}, this),
      m_cures({"id", "sign", "label"}, this)
{
}

void NextStep::refresh()
{
    const QJsonObject before = m_cue;
    findCue();
    if (m_cue != before) {
        clearAttention(); // what was refused is not what comes next any more
    }
    findBlocker();
    describeEffects();
    findCures();
    Q_EMIT changed();
}

void NextStep::findCue()
{
    const QJsonArray cues = evening().run()[u"cues"].toArray();
    m_cue = {};
    m_number = 0;
    m_blocker = {};
    // What somebody chose goes first; the record has it, so that every console shows the same.
    for (const QLatin1String wanted : {QLatin1String("standby"), QLatin1String("next")}) {
        for (int i = 0; i < cues.size() && m_number == 0; ++i) {
            if (cues[i][u"state"].toString() == wanted) {
                m_cue = cues[i][u"cue"].toObject();
                m_number = i + 1;
                m_blocker = cues[i][u"blocked"];
            }
        }
    }
    m_turn = evening().turn(keyOf(m_cue));
    m_asking = scene() == QLatin1String("score") ? wishesFor(evening(), m_turn) : QList<Wish>();
}

void NextStep::findBlocker()
{
    // The desk's own words; what is missing names the persons, so it goes first.
    const QJsonArray missing = this->missing();
    // A team that is not called yet is no obstacle: TIẾP calls it.
    if (m_cue.isEmpty() || callsTeam()) {
        m_blocker = {};
    } else if (m_blocker.isObject() && scene() == QLatin1String("score") && !missing.isEmpty()) {
        m_blocker = missing.first()[u"words"];
    }
}

QString NextStep::scene() const
{
    return m_cue[u"scene"].toString();
}

QJsonArray NextStep::missing() const
{
    return m_turn[u"missing"].toArray();
}

QString NextStep::state() const
{
    if (!m_booth.link.isConnected()) {
        return QStringLiteral("offline");
    }
    if (!evening().control()[u"storage"][u"ok"].toBool(true)) {
        return QStringLiteral("notStored");
    }
    if (m_cue.isEmpty()) {
        return QStringLiteral("finished");
    }
    if (m_sending) {
        return QStringLiteral("sending");
    }
    return m_blocker.isObject() ? QStringLiteral("blocked") : QStringLiteral("ready");
}

QString NextStep::title() const
{
    return m_cue.isEmpty() ? QString() : actTitle(evening(), m_cue);
}

QString NextStep::blocker() const
{
    if (!attention().isEmpty()) {
        return attention();
    }
    const qsizetype others = missing().size() - 1;
    if (missing().isEmpty() && !m_asking.isEmpty()) {
        return tr("%1: trả lại phiếu, hoặc vẫn duyệt ở trang Duyệt điểm.").arg(wishText(m_asking));
    }
    const QString first = sentence(m_blocker);
    return scene() == QLatin1String("score") && others > 0
        ? tr("%1. Và %2 việc nữa.").arg(first).arg(others)
        : first;
}

bool NextStep::hasPlan() const
{
    return evening().isDrawn(evening().round());
}

bool NextStep::hasOpenRound() const
{
    const QJsonArray rounds = evening().show()[u"rounds"].toArray();
    return std::any_of(rounds.begin(), rounds.end(),
        [this](const QJsonValue &round) { return !evening().isClosed(round[u"id"].toString()); });
}

QString NextStep::rest() const
{
    if (evening().isClosed(evening().round())) {
        return hasOpenRound() ? tr("Vòng này đã khép lại. Mở vòng tiếp theo ở trang Chuẩn bị.")
                              : tr("Mọi vòng thi đã khép lại.");
    }
    return hasPlan() ? tr("Quyết định giải, công bố và khép lại vòng thi ở trang Công bố.")
                     : tr("Có thứ tự thi rồi mới có kịch bản: bốc thăm ở trang Chuẩn bị.");
}

QString NextStep::after() const
{
    const QJsonArray cues = evening().run()[u"cues"].toArray();
    if (m_number == 0 || m_number >= cues.size()) {
        return {};
    }
    return tr("Sau đó: %1 %2")
        .arg(m_number + 1)
        .arg(actTitle(evening(), cues[m_number][u"cue"].toObject()));
}

bool NextStep::callsTeam() const
{
    return (scene() == QLatin1String("team") || scene() == QLatin1String("clock"))
        && evening().onStage() != turnKey(m_cue) && !isSettled(m_turn);
}

bool NextStep::stopsClock() const
{
    const QString clock = m_turn[u"clock"][u"state"].toString();
    return scene() == QLatin1String("judging")
        && (clock == QLatin1String("running") || clock == QLatin1String("paused"));
}

QString NextStep::clockEffect() const
{
    const QString clock = m_turn[u"clock"][u"state"].toString();
    if (clock == QLatin1String("running"))
        return tr("hiện trên màn; vẫn đang chạy");
    if (clock == QLatin1String("paused"))
        return tr("hiện trên màn; bấm T chạy tiếp");
    if (clock == QLatin1String("stopped"))
        return tr("hiện trên màn; đã dừng");
    return tr("hiện trên màn; bấm T mới chạy");
}

void NextStep::describeEffects()
{
    const QString scene = this->scene();
    QList<QVariantMap> rows;
    const auto add = [&rows](const char *icon, const QString &what, const QString &text) {
        rows.append({{QStringLiteral("sign"), QString::fromLatin1(icon)},
            {QStringLiteral("what"), what}, {QStringLiteral("text"), text}});
    };
    add("screen", tr("Màn chiếu"), tr("chuyển sang “%1”").arg(sceneTitle(evening(), m_cue)));
    add("clock", tr("Đồng hồ"),
        stopsClock()                          ? tr("dừng, chốt giờ biểu diễn")
            : scene == QLatin1String("clock") ? clockEffect()
                                              : tr("không đổi"));
    add("sheet", tr("Giám khảo"),
        callsTeam()                           ? tr("mở phiếu cho đội này")
            : scene == QLatin1String("score") ? tr("phiếu đã khóa từ lúc duyệt")
                                              : tr("không đổi"));
    m_effects.set(rows);
}

//! The number comes from the topic that the cue comes from, so that both are of one moment.
QJsonObject NextStep::takeOrder(const QJsonObject &cue) const
{
    return {{QStringLiteral("k"), QStringLiteral("takeCue")},
        {QStringLiteral("expectedLive"), evening().run()[u"live"]}, {QStringLiteral("cue"), cue}};
}

void NextStep::give(QList<QJsonObject> orders)
{
    m_sending = true;
    clearAttention();
    Q_EMIT changed();
    const QJsonObject first = orders.takeFirst();
    m_booth.link.order(first, [this, orders](const Answer &answer) {
        m_sending = false;
        if (!answer.done) {
            refuse(answer.words);
            return;
        }
        tellCarriedOut();
        if (orders.isEmpty()) {
            refresh();
        } else {
            give(orders);
        }
    });
}

void NextStep::go()
{
    if (m_sinceGo.isValid() && m_sinceGo.elapsed() < DoublePressMs) {
        m_tooFast = true;
        Q_EMIT changed();
        return;
    }
    m_tooFast = false;
    if (state() != QLatin1String("ready")) {
        Q_EMIT changed();
        return;
    }
    m_sinceGo.start();
    QList<QJsonObject> orders;
    if (callsTeam()) {
        orders.append(Parts::turnOrder("callTurn", turnKey(m_cue)));
    }
    if (stopsClock()) {
        orders.append(Parts::turnOrder("stopClock", turnKey(m_cue)));
    }
    orders.append(takeOrder(m_cue));
    give(orders);
}

void NextStep::back()
{
    const QJsonArray cues = evening().run()[u"cues"].toArray();
    for (int i = 1; i < cues.size(); ++i) {
        if (cues[i][u"state"].toString() == QLatin1String("air")) {
            give({takeOrder(cues[i - 1][u"cue"].toObject())});
            return;
        }
    }
}

void NextStep::standBy(int number)
{
    const QJsonArray cues = evening().run()[u"cues"].toArray();
    if (number < 1 || number > cues.size()
        || sameCue(cues[number - 1][u"cue"].toObject(), evening().liveCue())) {
        return;
    }
    send({{QStringLiteral("k"), QStringLiteral("setStandby")},
        {QStringLiteral("cue"), cues[number - 1][u"cue"]}});
}

}
