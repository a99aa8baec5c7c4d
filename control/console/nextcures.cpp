// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cures beside TIẾP: what can be done about that which holds it.
#include "control/console/cuewords.h"
#include "control/console/entries.h"
#include "control/console/mishaps.h"
#include "control/console/nextstep.h"
#include "control/console/resultentries.h"

#include <algorithm>

namespace console {

namespace {

constexpr int ShortText = 60; // letters that the slot shows at the smallest window

QVariantMap cureRow(const QString &id, const char *icon, const QString &label)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("sign"), QString::fromLatin1(icon)},
        {QStringLiteral("label"), label}};
}

}

void NextStep::findCures()
{
    QList<QVariantMap> rows;
    const bool isOver = state() == QLatin1String("finished");
    if (isOver && hasOpenRound() && (!hasPlan() || evening().isClosed(evening().round()))) {
        rows.append(cureRow(QStringLiteral("page:preparation"), "sliders", tr("Mở Chuẩn bị")));
    } else if (state() == QLatin1String("blocked") && scene() == QLatin1String("score")) {
        addScoreCures(rows);
    } else if (state() == QLatin1String("blocked")) {
        const QString page = pageThatCures();
        static const QHash<QString, std::pair<const char *, const char *>> looks{
            {QStringLiteral("log"), {"book", QT_TR_NOOP("Mở Sự cố")}},
            {QStringLiteral("ceremony"), {"cup", QT_TR_NOOP("Mở Công bố")}},
            {QStringLiteral("preparation"), {"sliders", QT_TR_NOOP("Mở Chuẩn bị")}},
            {QStringLiteral("standings"), {"bars", QT_TR_NOOP("Mở Bảng điểm")}},
        };
        const auto &[icon, label] = looks[page];
        rows.append(cureRow(QStringLiteral("page:") + page, icon, tr(label)));
    }
    m_cures.set(rows);
}

void NextStep::addScoreCures(QList<QVariantMap> &rows) const
{
    const QString field = missing().first()[u"field"].toString();
    const QJsonObject sheet = find(m_turn[u"sheets"].toArray(), "judge", field);
    const auto results = resultsOf(evening(), m_turn);
    const auto result = std::find_if(
        results.begin(), results.end(), [&field](const Result &each) { return each.id == field; });
    if (!sheet.isEmpty()) {
        const QString label = sheet[u"label"].toString();
        rows.append(
            cureRow(QStringLiteral("paper:") + field, "paper", tr("Phiếu giấy %1").arg(label)));
        rows.append(
            cureRow(QStringLiteral("excuse:") + field, "excused", tr("Miễn chấm %1…").arg(label)));
    } else if (result != results.end()) {
        rows.append(cureRow(QStringLiteral("result:") + field, "sheet",
            QStringLiteral("%1: %2").arg(result->label, result->action)));
    } else if (missing().isEmpty()) {
        for (const Wish &wish : m_asking) {
            rows.append(cureRow(QStringLiteral("return:") + wish.judge, "undo",
                tr("Trả lại phiếu %1…").arg(wish.label)));
        }
        rows.append(cureRow(QStringLiteral("turn"), "check",
            m_asking.isEmpty() ? tr("Mở Duyệt điểm") : tr("Vẫn duyệt…")));
    }
}

QString NextStep::pageThatCures() const
{
    if (scene() == QLatin1String("prize")) {
        return Mishaps::holdsPrizes(evening()) ? QStringLiteral("log") : QStringLiteral("ceremony");
    }
    return isTurnScene(scene()) ? QStringLiteral("preparation") : QStringLiteral("standings");
}

QString NextStep::blockerInShort() const
{
    const bool isBlocked = state() == QLatin1String("blocked");
    if (attention().isEmpty() && isBlocked && scene() == QLatin1String("score")
        && missing().isEmpty() && m_asking.isEmpty()) {
        return tr("TIẾP chờ duyệt điểm lượt này");
    }
    const QString whole = isBlocked ? blocker() : attention();
    if (whole.isEmpty()) {
        return {};
    }
    return tr("TIẾP đang bị chặn: %1")
        .arg(whole.size() <= ShortText ? whole : whole.first(ShortText - 1) + u'…');
}

void NextStep::cure(const QString &id)
{
    const QString what = id.section(u':', 0, 0);
    const QString whom = id.section(u':', 1);
    const QString turn = turnKey(m_cue);
    const QJsonObject &view = m_turn;
    const QJsonObject sheet = find(view[u"sheets"].toArray(), "judge", whom);
    if (what == QLatin1String("page")) {
        Q_EMIT pageWanted(whom);
    } else if (what == QLatin1String("turn")) {
        Q_EMIT turnWanted(turn);
    } else if (what == QLatin1String("return")) {
        m_booth.form.open(returnQuestion(turn, view, sheet));
    } else if (what == QLatin1String("result")) {
        if (const Ask ask = resultQuestion(m_booth, view, whom)) {
            m_booth.form.open(ask);
        }
    } else if (what == QLatin1String("paper")) {
        m_booth.form.open(paperQuestion(turn, view, sheet,
            evening().segment(turnOf(turn)[u"segment"].toString())[u"criteria"].toArray()));
    } else {
        m_booth.form.open(excuseQuestion(turn, view, sheet));
    }
}

}
