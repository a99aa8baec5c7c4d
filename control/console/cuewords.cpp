// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts cues into words of the interface.
#include "control/console/cuewords.h"

#include "control/console/entries.h"

#include <QCoreApplication>

namespace console {

namespace {

struct CueWords
{
    Q_DECLARE_TR_FUNCTIONS(console::CueWords)
};

}

bool isTurnScene(const QString &scene)
{
    return scene == QLatin1String("team") || scene == QLatin1String("clock")
        || scene == QLatin1String("judging") || scene == QLatin1String("score");
}

QString stepTitle(const QJsonObject &step)
{
    const QString prize = step[u"prize"].toString();
    return step[u"team"].isObject() ? CueWords::tr("Hiện đội đoạt %1").arg(prize)
                                    : CueWords::tr("Xướng “%1”, chưa có tên").arg(prize);
}

QString sceneTitle(const Evening &evening, const QJsonObject &cue)
{
    const QString scene = cue[u"scene"].toString();
    if (scene == QLatin1String("clock")) {
        const qint64 limit = evening.segment(cue[u"segment"].toString())[u"limitMs"].toInteger(0);
        return limit > 0 ? CueWords::tr("Đồng hồ %1").arg(clockText(limit))
                         : CueWords::tr("Đồng hồ");
    }
    static const QHash<QString, const char *> titles{
        {QStringLiteral("waiting"), QT_TRANSLATE_NOOP("console::CueWords", "Màn chờ")},
        {QStringLiteral("team"), QT_TRANSLATE_NOOP("console::CueWords", "Mời đội")},
        {QStringLiteral("judging"), QT_TRANSLATE_NOOP("console::CueWords", "Đang chấm điểm")},
        {QStringLiteral("score"), QT_TRANSLATE_NOOP("console::CueWords", "Công bố điểm")},
        {QStringLiteral("segmentStandings"),
            QT_TRANSLATE_NOOP("console::CueWords", "Bảng điểm phần thi")},
        {QStringLiteral("standings"), QT_TRANSLATE_NOOP("console::CueWords", "Bảng xếp hạng")},
        {QStringLiteral("pause"), QT_TRANSLATE_NOOP("console::CueWords", "Tạm dừng kỹ thuật")},
        {QStringLiteral("black"), QT_TRANSLATE_NOOP("console::CueWords", "Màn đen")},
    };
    if (scene == QLatin1String("prize")) {
        return CueWords::tr("Công bố giải, bước %1").arg(cue[u"step"].toInt());
    }
    const char *title = titles.value(scene);
    return title ? CueWords::tr(title) : QString();
}

QString actTitle(const Evening &evening, const QJsonObject &cue)
{
    const QString prizes = QStringLiteral("prizes/") + cue[u"round"].toString();
    const QJsonArray steps = evening.topic(prizes)[u"steps"].toArray();
    const int step = cue[u"step"].toInt();
    if (cue[u"scene"].toString() == QLatin1String("prize") && step >= 1 && step <= steps.size()) {
        return stepTitle(steps[step - 1].toObject());
    }
    const CueCard card = cueCard(evening, cue);
    return card.subject.isEmpty() ? card.title : card.title + QStringLiteral(", ") + card.subject;
}

CueCard cueCard(const Evening &evening, const QJsonObject &cue)
{
    const QString round = cue[u"round"].toString();
    CueCard card;
    card.title = sceneTitle(evening, cue);
    card.kicker = evening.segment(cue[u"segment"].toString())[u"label"].toString();
    if (card.kicker.isEmpty()) {
        card.kicker = find(evening.show()[u"rounds"].toArray(), "id", round)[u"label"].toString();
    }
    if (isTurnScene(cue[u"scene"].toString())) {
        const QJsonObject team = evening.team(round, cue[u"team"].toString());
        card.subject = team[u"name"].toString();
        card.number = team[u"number"].toInt();
    }
    return card;
}

QVariantMap cardRoles(const CueCard &card)
{
    return {{QStringLiteral("title"), card.title}, {QStringLiteral("kicker"), card.kicker},
        {QStringLiteral("subject"), card.subject}, {QStringLiteral("number"), card.number}};
}

}
