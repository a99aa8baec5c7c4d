// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says line by line how a turn's score comes about, by whatever rules the segment has.
#include "control/console/turnrows.h"

#include "control/console/entries.h"

#include <algorithm>

namespace console {

namespace {

class Sum
{
public:
    Sum(const QJsonObject &turn, const QJsonObject &segment);

    void addJudged();
    void addEntries();
    void addPenalties();
    void addDeductions();
    void addHistory();
    [[nodiscard]] const QList<QVariantMap> &rows() const { return m_rows; }

private:
    void add(const char *kind, const QString &label, const QString &value);
    void addLoss(const QString &label, const QString &points);
    [[nodiscard]] QString judgedText() const;
    [[nodiscard]] QStringList totals(bool withDropped) const;

    QJsonObject m_turn, m_segment, m_reckoning;
    QList<QVariantMap> m_rows;
};

Sum::Sum(const QJsonObject &turn, const QJsonObject &segment)
    : m_turn(turn),
      m_segment(segment),
      m_reckoning(turn[u"reckoning"].toObject())
{
}

void Sum::add(const char *kind, const QString &label, const QString &value)
{
    m_rows.append(
        {{QStringLiteral("id"), m_rows.size()}, {QStringLiteral("kind"), QString::fromLatin1(kind)},
            {QStringLiteral("label"), label}, {QStringLiteral("value"), value}});
}

void Sum::addLoss(const QString &label, const QString &points)
{
    if (!points.isEmpty() && points != QLatin1String("0")) {
        add("time", label, QStringLiteral("−") + points);
    }
}

//! What each counted sheet brings in, with or without the extremes that the rulebook drops.
QStringList Sum::totals(bool withDropped) const
{
    QStringList totals;
    for (const QJsonValue &sheet : m_turn[u"sheets"].toArray()) {
        const bool isDropped = !sheet[u"dropped"].toString().isEmpty();
        if (sheet[u"standing"].toString() == QLatin1String("counts")
            && (withDropped || !isDropped)) {
            totals.append(sheet[u"taken"].toString(sheet[u"total"].toString()));
        }
    }
    return totals;
}

QString Sum::judgedText() const
{
    const QString method = m_segment[u"method"].toString();
    const QStringList kept = totals(false);
    const QString added = kept.join(QStringLiteral(" + "));
    if (method == QLatin1String("median")) {
        return TurnRows::tr("Điểm giữa của %1 phiếu: %2")
            .arg(kept.size())
            .arg(kept.join(QStringLiteral("; ")));
    }
    if (kept.size() < totals(true).size()) {
        return method == QLatin1String("dropHighLowSum")
            ? TurnRows::tr("Bỏ phiếu cao nhất, thấp nhất, cộng %1 phiếu: %2")
                  .arg(kept.size())
                  .arg(added)
            : TurnRows::tr("Bỏ phiếu cao nhất, thấp nhất, chia %1 phiếu: (%2) : %1")
                  .arg(kept.size())
                  .arg(added);
    }
    if (method == QLatin1String("sum") && !m_reckoning[u"plainMean"].toBool()) {
        return TurnRows::tr("Cộng %1 phiếu: %2").arg(kept.size()).arg(added);
    }
    return TurnRows::tr("Trung bình cộng %1 phiếu: (%2) : %1").arg(kept.size()).arg(added);
}

void Sum::addJudged()
{
    if (!totals(true).isEmpty()) {
        add("judged", judgedText(), m_reckoning[u"judged"].toString());
    }
    if (m_reckoning[u"penaltyOffSheets"].toBool()) {
        add("note", TurnRows::tr("Trong đó mỗi phiếu đã trừ giờ"),
            QStringLiteral("−") + m_reckoning[u"timePenalty"].toString());
    }
    const QString spread = m_reckoning[u"spread"].toString();
    if (!spread.isEmpty()) {
        add("time",
            TurnRows::tr("Phiếu cao nhất và thấp nhất lệch quá %1")
                .arg(m_reckoning[u"spreadAllowed"].toString()),
            spread);
    }
}

void Sum::addEntries()
{
    for (const QJsonValue &key : m_turn[u"keys"].toArray()) {
        add("key", key[u"label"].toString(), key[u"points"].toString());
    }
    const QJsonObject counted = m_reckoning[u"entered"].toObject();
    for (const QJsonValue &entered : m_turn[u"entered"].toArray()) {
        const QString points = counted[entered[u"id"].toString()].toString();
        if (!points.isEmpty()) {
            add("key", entered[u"label"].toString(), points);
        }
    }
    const QString weight = m_reckoning[u"weight"].toString();
    if (!weight.isEmpty()) {
        add("key", TurnRows::tr("Hệ số của phần thi"), QStringLiteral("× ") + weight);
    }
}

void Sum::addPenalties()
{
    if (!m_reckoning[u"penaltyOffSheets"].toBool()) {
        const qint64 shortMs = m_reckoning[u"shortMs"].toInteger();
        addLoss(shortMs > 0
                ? TurnRows::tr("Trừ diễn thiếu giờ %1").arg(clockText(shortMs))
                : TurnRows::tr("Trừ quá giờ %1").arg(clockText(m_reckoning[u"overMs"].toInteger())),
            m_reckoning[u"timePenalty"].toString());
    }
    addLoss(TurnRows::tr("Trừ quá giờ tiếp quản %1")
                .arg(clockText(m_reckoning[u"changeoverOverMs"].toInteger())),
        m_reckoning[u"changeoverPenalty"].toString());
}

void Sum::addDeductions()
{
    for (const QJsonValue &deduction : m_turn[u"deductions"].toArray()) {
        add("deduction", TurnRows::tr("Trừ điểm: %1").arg(deduction[u"reason"].toString()),
            QStringLiteral("−") + deduction[u"points"].toString());
    }
}

//! What was kept and counts for nothing, and who let an approved score be changed.
void Sum::addHistory()
{
    for (const QJsonValue &attempt : m_turn[u"attempts"].toArray()) {
        add("history",
            TurnRows::tr("Lần trước, không tính: %1 phiếu. Diễn lại: %2")
                .arg(attempt[u"sheets"].toInt())
                .arg(attempt[u"reason"].toString()),
            clockText(attempt[u"elapsedMs"].toInteger()));
    }
    for (const QJsonValue &reopening : m_turn[u"reopened"].toArray()) {
        QStringList names;
        for (const QJsonValue &name : reopening[u"agreedBy"].toArray()) {
            names.append(name.toString());
        }
        add("history",
            TurnRows::tr("Đã mở lại: %1. Đồng ý: %2")
                .arg(reopening[u"reason"].toString(), names.join(QStringLiteral(", "))),
            {});
    }
}

}

QList<QVariantMap> TurnRows::sum(const Evening &evening, const QJsonObject &turn)
{
    Sum sum(turn, evening.segment(turn[u"segment"][u"id"].toString()));
    if (turn[u"reckoning"].isObject()) {
        sum.addJudged();
        sum.addEntries();
        sum.addPenalties();
    }
    sum.addDeductions();
    sum.addHistory();
    return sum.rows();
}

}
