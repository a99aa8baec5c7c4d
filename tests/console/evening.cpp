// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays the parts of an evening that a test is not about.
#include "evening.h"

#include <QTest>

#include <algorithm>

namespace {

constexpr int PatienceMs = 30'000;
const QString Cluster = QStringLiteral("cum_binh_tri");
const QStringList Segments{
    QStringLiteral("gioi_thieu"), QStringLiteral("kien_thuc"), QStringLiteral("tieu_pham")};
const QStringList Teams{
    QStringLiteral("binh_tri"), QStringLiteral("binh_dong"), QStringLiteral("binh_thuan")};

}

Evening::Evening(const QString &contest, const QString &round)
    : desk(contest),
      m_round(round.isEmpty() ? Cluster : round)
{
}

QJsonObject Evening::turnOrder(
    const QString &kind, const QString &segment, const QString &team) const
{
    return {{QStringLiteral("k"), kind},
        {QStringLiteral("turn"),
            QJsonObject{{QStringLiteral("round"), m_round}, {QStringLiteral("segment"), segment},
                {QStringLiteral("team"), team}}}};
}

Evening::~Evening()
{
    stage.reset(); // its pages hold on to the link
}

QJsonObject Evening::paperSheet(const QString &segment, const QString &team,
    const QJsonValue &judge, const QJsonObject &marks) const
{
    QJsonObject order = turnOrder(QStringLiteral("submitSheet"), segment, team);
    order[u"judge"] = judge;
    order[u"marks"] = marks;
    order[u"note"] = QString();
    order[u"source"] = QStringLiteral("paper");
    return order;
}

QJsonObject Evening::keyResult(
    const QString &segment, const QString &team, const QJsonValue &key, int missed) const
{
    QJsonObject order = turnOrder(QStringLiteral("enterKeyResult"), segment, team);
    order[u"component"] = key[u"id"];
    order[u"right"] = key[u"questions"].toInt() - missed;
    return order;
}

bool Evening::until(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(isSo, PatienceMs);
}

bool Evening::open()
{
    return desk.start() && reopenConsole();
}

bool Evening::reopenConsole()
{
    stage.reset();
    link = std::make_unique<console::StageDeskLink>(
        desk.address(), desk.file(QStringLiteral("typed.json")));
    stage = std::make_unique<ConsoleStage>(*link, QSize(1366, 768), QStringLiteral("vi"));
    return until([this] {
        return link->isConnected() && !round().isEmpty()
            && !topic(QStringLiteral("prizes/") + m_round).isEmpty();
    });
}

bool Evening::restartDesk()
{
    desk.kill();
    return until([this] { return !link->isConnected(); }) && desk.start()
        && until([this] { return link->isConnected(); });
}

QString Evening::give(const QList<QJsonObject> &orders)
{
    auto left = std::make_shared<qsizetype>(orders.size());
    auto refusal = std::make_shared<QString>();
    for (const QJsonObject &order : orders) {
        link->order(order, [left, refusal](const console::Answer &answer) {
            --*left;
            if (!answer.done && refusal->isEmpty()) {
                *refusal = answer.why;
            }
        });
    }
    return until([left] { return *left == 0; }) ? *refusal : QStringLiteral("no answer");
}

QString Evening::draw(const QString &round)
{
    return give({{{QStringLiteral("k"), QStringLiteral("drawRunningOrder")},
        {QStringLiteral("round"), round.isEmpty() ? m_round : round},
        {QStringLiteral("seed"), QStringLiteral("2024")}}});
}

QString Evening::call(const QString &segment, const QString &team)
{
    QString refusal = give({turnOrder(QStringLiteral("callTurn"), segment, team)});
    if (refusal.isEmpty() && !until([&] { return !turn(segment, team).isEmpty(); })) {
        refusal = QStringLiteral("no topic");
    }
    stage->settle(); // the pages have read it
    return refusal;
}

QString Evening::mark(const QString &segment, const QString &team, int lost)
{
    const QJsonObject show = topic(QStringLiteral("show"));
    const QJsonObject names = console::find(show[u"segments"].toArray(), "id", segment);
    QJsonObject marks;
    for (const QJsonValue &criterion : names[u"criteria"].toArray()) {
        const double max = criterion[u"max"].toString().toDouble();
        marks[criterion[u"id"].toString()]
            = QString::number(marks.isEmpty() ? max - 0.5 * lost : max);
    }
    QList<QJsonObject> orders;
    for (const QJsonValue &judge : show[u"panel"][u"judges"].toArray()) {
        orders.append(paperSheet(segment, team, judge[u"id"], marks));
    }
    for (const QJsonValue &key : names[u"keys"].toArray()) {
        orders.append(keyResult(segment, team, key, lost));
    }
    return give(orders);
}

QString Evening::playCluster(const QList<int> &lost)
{
    QString refusal = draw();
    for (const QString &segment : Segments) {
        for (int i = 0; i < Teams.size() && refusal.isEmpty(); ++i) {
            refusal = call(segment, Teams[i]);
            if (refusal.isEmpty()) {
                refusal = mark(segment, Teams[i], lost[i]);
            }
            if (refusal.isEmpty()) {
                refusal = give({turnOrder(QStringLiteral("approveTurn"), segment, Teams[i])});
            }
        }
    }
    return refusal;
}

QString Evening::air(const QJsonObject &cue)
{
    return give({{{QStringLiteral("k"), QStringLiteral("takeCue")},
        {QStringLiteral("expectedLive"), topic(QStringLiteral("control"))[u"live"][u"number"]},
        {QStringLiteral("cue"), cue}}});
}

QJsonObject Evening::turn(const QString &segment, const QString &team) const
{
    return topic(QStringLiteral("turn/%1/%2/%3").arg(m_round, segment, team));
}

QString Evening::scene() const
{
    return topic(QStringLiteral("control"))[u"live"][u"cue"][u"scene"].toString();
}

bool Evening::runShows(const QString &state) const
{
    const QJsonArray cues = topic(QStringLiteral("run/") + m_round)[u"cues"].toArray();
    return std::any_of(cues.begin(), cues.end(),
        [&](const QJsonValue &cue) { return cue[u"state"].toString() == state; });
}

bool Evening::goOn()
{
    console::NextStep &next = *stage->booth->running()->next();
    const auto number
        = [this] { return topic(QStringLiteral("control"))[u"live"][u"number"].toInt(); };
    const int before = number();
    // A press that comes too soon after the one before is dropped on purpose.
    return until([&] { return next.state() == QLatin1String("ready"); }) && until([&] {
        if (number() == before && next.state() == QLatin1String("ready")) {
            stage->press(Qt::Key_Space);
        }
        return number() > before;
    });
}
