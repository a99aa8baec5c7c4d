// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits for someone while the show runs, each with what can be done about it.
#include "control/console/running.h"

namespace console {

void Running::findMatters()
{
    m_matters.clear();
    findWishes();
    if (m_screenLost) {
        m_matters.append(
            {tr("Màn chiếu đã tắt"), tr("Mở lại màn chiếu"), [this] { Q_EMIT projectorWanted(); }});
    }
    for (int i = 0; i < m_tiles.count(); ++i) {
        if (m_tiles.value(i, QStringLiteral("tileState")) == QLatin1String("silent")) {
            m_matters.append({tr("%1 im lặng. Phiếu nháp vẫn trên máy. Nhờ thư ký tới xem.")
                                  .arg(m_tiles.value(i, QStringLiteral("label")).toString())});
        }
    }
    const QString blocker = m_next.blockerInShort();
    if (!blocker.isEmpty()) {
        m_matters.append({blocker});
    }
}

//! Sheets that judges ask back, those of the turn on stage first, then calls for the secretary.
void Running::findWishes()
{
    QList<Matter> elsewhere, calls;
    for (const Wish &wish : wishes(evening())) {
        if (wish.turn.isEmpty()) {
            calls.append({tr("%1 gọi thư ký").arg(wish.label), tr("Đã nghe"),
                [this, wish] { m_booth.link.attend(QStringLiteral("judge:") + wish.judge); }});
        } else if (wish.turn == m_key) {
            m_matters.append({wishText({wish}), tr("Trả lại phiếu %1…").arg(wish.label),
                [this, wish] { returnSheet(wish.judge); }});
        } else {
            elsewhere.append({wishText({wish}), tr("Mở Duyệt điểm"),
                [this, wish] { Q_EMIT turnWanted(wish.turn); }});
        }
    }
    m_matters += elsewhere + calls;
}

QString Running::task() const
{
    if (m_matters.isEmpty()) {
        return {};
    }
    const QString first = m_matters.first().text;
    return m_matters.size() == 1 ? first
                                 : tr("%1 (còn %2 việc)").arg(first).arg(m_matters.size() - 1);
}

QString Running::taskCure() const
{
    return m_matters.isEmpty() ? QString() : m_matters.first().cure;
}

void Running::cureTask()
{
    if (!m_matters.isEmpty() && m_matters.first().act) {
        const Matter first = m_matters.first(); // the act may bring new topics, and other matters
        first.act();
    }
}

}
