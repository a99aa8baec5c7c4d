// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds what comes next in the run of show and takes it, with the orders that belong to it.
#include "control/console/nextstep.h"

#include "control/console/cuewords.h"
#include "control/console/entries.h"
#include "control/console/mishaps.h"
#include "control/console/resultentries.h"

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
    findCue();
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
}

void NextStep::findBlocker()
{
    // The desk's own words; what is missing names the persons, so it goes first.
    const QJsonArray missing = m_turn[u"missing"].toArray();
    // A team that is not called yet is no obstacle: TIẾP calls it.
    if (m_cue.isEmpty() || callsTeam()) {
        m_blocker = {};
    } else if (m_blocker.isObject() && m_cue[u"scene"].toString() == QLatin1String("score")
        && !missing.isEmpty()) {
        m_blocker = missing.first()[u"words"];
    }
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
    const qsizetype others = m_turn[u"missing"].toArray().size() - 1;
    const QString first = sentence(m_blocker);
    return m_cue[u"scene"].toString() == QLatin1String("score") && others > 0
        ? tr("%1. Và %2 việc nữa.").arg(first).arg(others)
        : first;
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
    const QString scene = m_cue[u"scene"].toString();
    return (scene == QLatin1String("team") || scene == QLatin1String("clock"))
        && evening().onStage() != turnKey(m_cue) && !isSettled(m_turn);
}

bool NextStep::stopsClock() const
{
    const QString clock = m_turn[u"clock"][u"state"].toString();
    return m_cue[u"scene"].toString() == QLatin1String("judging")
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
    const QString scene = m_cue[u"scene"].toString();
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

void NextStep::findCures()
{
    QList<QVariantMap> rows;
    const auto add = [&rows](const QString &id, const char *icon, const QString &label) {
        rows.append({{QStringLiteral("id"), id},
            {QStringLiteral("sign"), QString::fromLatin1(icon)}, {QStringLiteral("label"), label}});
    };
    if (state() == QLatin1String("blocked")
        && m_cue[u"scene"].toString() == QLatin1String("score")) {
        const QJsonArray missing = m_turn[u"missing"].toArray();
        const QString field = missing.first()[u"field"].toString();
        const QJsonObject sheet = find(m_turn[u"sheets"].toArray(), "judge", field);
        const auto results = resultsOf(evening(), m_turn);
        const auto result = std::find_if(results.begin(), results.end(),
            [&field](const Result &each) { return each.id == field; });
        if (!sheet.isEmpty()) {
            add(QStringLiteral("paper:") + field, "paper",
                tr("Phiếu giấy %1").arg(sheet[u"label"].toString()));
            add(QStringLiteral("excuse:") + field, "excused",
                tr("Miễn chấm %1…").arg(sheet[u"label"].toString()));
        } else if (result != results.end()) {
            add(QStringLiteral("result:") + field, "sheet",
                QStringLiteral("%1: %2").arg(result->label, result->action));
        } else if (missing.isEmpty()) {
            add(QStringLiteral("page:approval"), "check", tr("Mở Duyệt điểm"));
        }
    } else if (state() == QLatin1String("blocked")) {
        const QString scene = m_cue[u"scene"].toString();
        if (Mishaps::holdsPrizes(evening()) && scene == QLatin1String("prize")) {
            add(QStringLiteral("page:log"), "book", tr("Mở Sự cố"));
        } else if (scene == QLatin1String("prize")) {
            add(QStringLiteral("page:ceremony"), "cup", tr("Mở Công bố"));
        } else if (isTurnScene(scene)) {
            add(QStringLiteral("page:preparation"), "sliders", tr("Mở Chuẩn bị"));
        } else {
            add(QStringLiteral("page:standings"), "bars", tr("Mở Bảng điểm"));
        }
    }
    m_cures.set(rows);
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

void NextStep::cure(const QString &id)
{
    const QString what = id.section(u':', 0, 0);
    const QString whom = id.section(u':', 1);
    const QString turn = turnKey(m_cue);
    if (what == QLatin1String("page")) {
        Q_EMIT pageWanted(whom);
    } else if (what == QLatin1String("result")) {
        if (const Ask ask = resultQuestion(m_booth, m_turn, whom)) {
            m_booth.form.open(ask);
        }
    } else {
        const QJsonObject sheet = find(m_turn[u"sheets"].toArray(), "judge", whom);
        const QJsonArray criteria
            = evening().segment(m_cue[u"segment"].toString())[u"criteria"].toArray();
        m_booth.form.open(what == QLatin1String("paper")
                ? paperQuestion(turn, m_turn, sheet, criteria)
                : excuseQuestion(turn, m_turn, sheet));
    }
}

}
