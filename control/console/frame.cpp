// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the frame of the console out of the topics, and works its switches.
#include "control/console/frame.h"

#include <QDateTime>

namespace console {

QString timeOfDay(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("HH:mm:ss"));
}

QJsonValue factWords(const QJsonValue &fact, Marks marks)
{
    return marks == Marks::Hidden && fact[u"masked"].isObject() ? fact[u"masked"] : fact[u"words"];
}

bool isSwitch(const QString &scene)
{
    return scene == QLatin1String("black") || scene == QLatin1String("waiting")
        || scene == QLatin1String("pause");
}

Frame::Frame(const Booth &booth, QObject *parent)
    : Page(booth, parent),
      m_rounds({"id", "label", "venue", "isChosen", "isClosed"}, this)
{
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &Frame::timeChanged);
    m_second.start();
    connect(&booth.link, &DeskLink::waitingChanged, this, &Frame::changed);
    const auto refuseLate = [this](const QJsonObject &words) {
        refuse(words);
        keepAttention();
    };
    connect(&booth.link, &DeskLink::refusedLate, this, refuseLate);
    connect(&booth.form, &Form::refusedLate, this, refuseLate);
}

void Frame::refresh()
{
    const QJsonObject topic = evening().topic(QStringLiteral("seats"));
    const QJsonArray seats = topic[u"seats"].toArray();
    const QJsonArray judges = evening().judges();
    m_judgesHere = m_judgesAll = 0;
    for (const QJsonValue &judge : judges) {
        m_judgesAll += !judge[u"alternate"].toBool();
    }
    m_screensHere = topic[u"more"][u"connected"].toInt();
    m_wishes = wishes(evening());
    for (const QJsonValue &seat : seats) {
        const bool here = seat[u"connected"].toBool();
        const QString id = seat[u"seat"].toString();
        const QJsonObject judge = find(judges, "id", id.section(u':', 1));
        m_judgesHere += here && !judge.isEmpty() && !judge[u"alternate"].toBool();
        m_screensHere += here && id.startsWith(QLatin1String("display:"));
    }
    QList<QVariantMap> rounds;
    for (const QJsonValue &round : evening().show()[u"rounds"].toArray()) {
        const QString id = round[u"id"].toString();
        rounds.append(
            {{QStringLiteral("id"), id}, {QStringLiteral("label"), round[u"label"].toString()},
                {QStringLiteral("venue"), round[u"venue"].toString()},
                {QStringLiteral("isChosen"), id == evening().round()},
                {QStringLiteral("isClosed"), evening().isClosed(id)}});
    }
    m_rounds.set(rounds);
    if (!isSwitch(scene()) && !scene().isEmpty()) {
        m_lastShown = evening().liveCue();
    }
    Q_EMIT changed();
    Q_EMIT timeChanged();
}

bool Frame::isShowing() const
{
    return !evening().onStage().isEmpty()
        || (!scene().isEmpty() && scene() != QLatin1String("waiting"));
}

QString Frame::contest() const
{
    return evening().show()[u"name"].toString();
}

QString Frame::round() const
{
    return evening().roundNames()[u"label"].toString();
}

bool Frame::isStored() const
{
    return evening().control()[u"storage"][u"ok"].toBool(true);
}

QString Frame::asked() const
{
    if (m_wishes.isEmpty()) {
        return {};
    }
    const Wish &first = m_wishes.first();
    const QString text
        = first.turn.isEmpty() ? tr("%1 gọi thư ký").arg(first.label) : wishText({first});
    return m_wishes.size() == 1 ? text : text + QStringLiteral(" +%1").arg(m_wishes.size() - 1);
}

void Frame::attend()
{
    if (m_wishes.isEmpty()) {
        return;
    }
    const Wish first = m_wishes.first();
    if (first.turn.isEmpty()) {
        m_booth.link.attend(QStringLiteral("judge:") + first.judge);
    } else {
        Q_EMIT turnWanted(first.turn);
    }
}

QString Frame::storageWords() const
{
    return sentence(evening().control()[u"storage"][u"words"]);
}

QString Frame::time() const
{
    const QJsonValue wallAtBoot = evening().control()[u"wallMs"];
    return wallAtBoot.isDouble() ? timeOfDay(wallAtBoot.toInteger() + m_booth.link.deskNow())
                                 : QString();
}

QString Frame::logTime() const
{
    const QJsonArray facts = evening().topic(QStringLiteral("log"))[u"entries"].toArray();
    return facts.isEmpty() ? QString() : timeOfDay(facts.last()[u"wallMs"].toInteger());
}

QString Frame::logWords() const
{
    const QJsonArray facts = evening().topic(QStringLiteral("log"))[u"entries"].toArray();
    return facts.isEmpty()
        ? QString()
        : words(factWords(facts.last(), m_revealed ? Marks::Shown : Marks::Hidden));
}

void Frame::reveal(bool shown)
{
    m_revealed = shown;
    Q_EMIT changed();
}

QString Frame::undoWords() const
{
    return words(evening().control()[u"undo"][u"words"]);
}

QString Frame::scene() const
{
    return evening().liveCue()[u"scene"].toString();
}

void Frame::chooseRound(const QString &round)
{
    evening().chooseRound(round);
}

void Frame::undo()
{
    const QJsonObject undo = evening().control()[u"undo"].toObject();
    if (undo.isEmpty()) {
        notice(QT_TR_NOOP("Không còn việc nào hoàn tác được."));
        return;
    }
    send({{QStringLiteral("k"), QStringLiteral("undo")},
        {QStringLiteral("sequence"), undo[u"sequence"]}});
}

QJsonObject Frame::cueBefore() const
{
    if (!m_lastShown.isEmpty()) {
        return m_lastShown;
    }
    // After a restart of the console only the run of show knows.
    QJsonObject last{{QStringLiteral("scene"), QStringLiteral("waiting")}};
    for (const QJsonValue &cue : evening().run()[u"cues"].toArray()) {
        if (cue[u"state"].toString() == QLatin1String("done")
            && !isSwitch(cue[u"cue"][u"scene"].toString())) {
            last = cue[u"cue"].toObject();
        }
    }
    return last;
}

void Frame::toggle(const QString &scene)
{
    take(scene == this->scene() ? cueBefore() : QJsonObject{{QStringLiteral("scene"), scene}});
}

void Frame::tellOfProjector(bool again)
{
    notice(again ? QT_TR_NOOP("Cửa sổ màn chiếu tắt đột ngột: đã mở lại.")
                 : QT_TR_NOOP("Cửa sổ màn chiếu tắt liên tiếp, không tự mở lại nữa: kiểm tra máy "
                              "rồi vào Kết nối, bấm “Mở cửa sổ màn chiếu”."));
    keepAttention();
}

void Frame::panic()
{
    if (scene() != QLatin1String("waiting")) {
        take({{QStringLiteral("scene"), QStringLiteral("waiting")}});
    }
}

void Frame::take(const QJsonObject &cue)
{
    send({{QStringLiteral("k"), QStringLiteral("takeCue")},
        {QStringLiteral("expectedLive"), evening().liveNumber()}, {QStringLiteral("cue"), cue}});
}

}
