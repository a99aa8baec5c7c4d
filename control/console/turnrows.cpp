// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says in words where each judge is with a turn, and where the turn is on its way.
#include "control/console/turnrows.h"

#include "control/console/entries.h"
#include "control/console/wishes.h"

#include <algorithm>

namespace console {

namespace {

constexpr int SilentAfterMs = 6000;

//! The sheet was given, and lies too far from the others to count.
bool isLeftOut(const QJsonObject &sheet)
{
    return sheet[u"standing"].toString() == QLatin1String("excluded");
}

QString tileState(const QJsonObject &sheet, const QJsonObject &seat)
{
    const QString standing = sheet[u"standing"].toString();
    if (standing == QLatin1String("counts")) {
        return sheet[u"source"].toString() == QLatin1String("paper") ? QStringLiteral("paper")
                                                                     : QStringLiteral("submitted");
    }
    if (standing == QLatin1String("excused") || standing == QLatin1String("notNeeded")) {
        return standing;
    }
    if (isLeftOut(sheet)) {
        return QStringLiteral("excused");
    }
    if (!seat[u"connected"].toBool()) {
        return seat[u"device"].toString().isEmpty() ? QStringLiteral("absent")
                                                    : QStringLiteral("silent");
    }
    if (seat[u"silentMs"].toInteger() >= SilentAfterMs) {
        return QStringLiteral("silent");
    }
    return standing == QLatin1String("returned") ? standing : QStringLiteral("marking");
}

//! Criteria with a mark: of the sheet that counts, else of the draft on the tablet.
int filled(const QJsonObject &sheet)
{
    return sheet[u"standing"].toString() == QLatin1String("counts")
        ? int(sheet[u"marks"].toObject().size())
        : sheet[u"draft"].toInt();
}

QString tileText(const QString &state, const QJsonObject &seat)
{
    if (state == QLatin1String("silent")) {
        const qint64 silent = seat[u"silentMs"].toInteger(0);
        return silent > 0 ? TurnRows::tr("Im lặng %1 s").arg(silent / 1000)
                          : TurnRows::tr("Mất kết nối");
    }
    static const QHash<QString, const char *> texts{
        {QStringLiteral("asked"), QT_TRANSLATE_NOOP("console::TurnRows", "Xin sửa phiếu")},
        {QStringLiteral("submitted"), QT_TRANSLATE_NOOP("console::TurnRows", "Đã gửi")},
        {QStringLiteral("paper"), QT_TRANSLATE_NOOP("console::TurnRows", "Phiếu giấy")},
        {QStringLiteral("excused"), QT_TRANSLATE_NOOP("console::TurnRows", "Miễn chấm")},
        {QStringLiteral("notNeeded"), QT_TRANSLATE_NOOP("console::TurnRows", "Dự phòng")},
        {QStringLiteral("absent"), QT_TRANSLATE_NOOP("console::TurnRows", "Chưa vào")},
        {QStringLiteral("returned"), QT_TRANSLATE_NOOP("console::TurnRows", "Đã trả lại")},
        {QStringLiteral("marking"), QT_TRANSLATE_NOOP("console::TurnRows", "Đang chấm")},
    };
    return TurnRows::tr(texts.value(state));
}

}

QList<QVariantMap> TurnRows::tiles(const Evening &evening, const QJsonObject &turn, Marks marks)
{
    const QJsonArray seats = evening.topic(QStringLiteral("seats"))[u"seats"].toArray();
    const QJsonValue round
        = find(evening.show()[u"rounds"].toArray(), "id", turn[u"turn"][u"round"].toString());
    const QJsonArray judges
        = evening.panel(round, turn[u"turn"][u"segment"].toString())[u"judges"].toArray();
    const QList<Wish> asking = wishesFor(evening, turn);
    QList<QVariantMap> rows;
    for (const QJsonValue &value : turn[u"sheets"].toArray()) {
        const QJsonObject sheet = value.toObject();
        const QString judge = sheet[u"judge"].toString();
        const QJsonObject seat = find(seats, "seat", QStringLiteral("judge:") + judge);
        const bool isAskedBack = std::any_of(asking.begin(), asking.end(),
            [&judge](const Wish &wish) { return wish.judge == judge; });
        const QString state = isAskedBack ? QStringLiteral("asked") : tileState(sheet, seat);
        rows.append({{QStringLiteral("judge"), judge},
            {QStringLiteral("label"), sheet[u"label"].toString()},
            {QStringLiteral("name"), sheet[u"name"].toString()},
            {QStringLiteral("chair"), find(judges, "id", judge)[u"chair"].toBool()},
            {QStringLiteral("tileState"), state},
            {QStringLiteral("stateText"),
                isLeftOut(sheet) && !isAskedBack ? tr("Lệch, không tính") : tileText(state, seat)},
            {QStringLiteral("filled"), filled(sheet)}, {QStringLiteral("of"), sheet[u"of"].toInt()},
            {QStringLiteral("isHere"), seat[u"connected"].toBool()},
            {QStringLiteral("total"),
                marks == Marks::Shown ? sheet[u"total"].toString() : QString()}});
    }
    return rows;
}

QList<QVariantMap> TurnRows::steps(const Evening &evening, const QJsonObject &turn)
{
    int of = 0;
    int given = 0;
    for (const QJsonValue &sheet : turn[u"sheets"].toArray()) {
        const QString standing = sheet[u"standing"].toString();
        if (standing != QLatin1String("excused") && standing != QLatin1String("notNeeded")) {
            ++of;
            given += standing == QLatin1String("counts");
        }
    }
    const QString state = turn[u"state"].toString();
    const bool published = state == QLatin1String("published");
    const bool approved = published || state == QLatin1String("approved");
    const bool performed = turn[u"clock"][u"state"].toString() == QLatin1String("stopped")
        || evening.liveCue()[u"scene"].toString() == QLatin1String("judging");
    const int now = turn.isEmpty() ? 0
        : published                ? 4
        : approved                 ? 3
        : of > 0 && given == of    ? 2
        : performed                ? 1
                                   : 0;
    const QStringList labels{
        tr("Biểu diễn"), tr("Chấm %1/%2").arg(given).arg(of), tr("Duyệt"), tr("Công bố")};
    QList<QVariantMap> rows;
    for (int i = 0; i < labels.size(); ++i) {
        rows.append({{QStringLiteral("id"), i}, {QStringLiteral("label"), labels[i]},
            {QStringLiteral("stepState"),
                i < now        ? QStringLiteral("done")
                    : i == now ? QStringLiteral("now")
                               : QStringLiteral("later")}});
    }
    return rows;
}

}
