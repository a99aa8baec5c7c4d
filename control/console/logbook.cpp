// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists facts newest first.
#include "control/console/logbook.h"

#include "control/console/frame.h"

namespace console {

LogBook::LogBook(const Booth &booth, QObject *parent)
    : Page(booth, parent),
      m_facts({"sequence", "time", "actor", "text", "isUndoable"}, this)
{
}

void LogBook::refresh()
{
    const QJsonArray facts = evening().topic(QStringLiteral("log"))[u"entries"].toArray();
    const int undoable = evening().control()[u"undo"][u"sequence"].toInt(-1);
    QList<QVariantMap> rows;
    m_sequence = 0;
    for (const QJsonValue &fact : facts) {
        const int sequence = fact[u"sequence"].toInt();
        m_sequence = std::max(m_sequence, sequence);
        rows.prepend({{QStringLiteral("sequence"), sequence},
            {QStringLiteral("time"), timeOfDay(fact[u"wallMs"].toInteger())},
            {QStringLiteral("actor"), words(fact[u"who"])},
            {QStringLiteral("text"),
                words(factWords(fact, m_revealed ? Marks::Shown : Marks::Hidden))},
            {QStringLiteral("isUndoable"), sequence == undoable}});
    }
    m_facts.set(rows);
    Q_EMIT changed();
}

void LogBook::reveal(bool shown)
{
    m_revealed = shown;
    refresh();
}

QString LogBook::head() const
{
    // As the papers print it; the count stands beside it already.
    return evening().topic(QStringLiteral("log"))[u"head"].toString().section(
        QStringLiteral(" · "), 0, 0);
}

QString LogBook::undoWords() const
{
    return words(evening().control()[u"undo"][u"words"]);
}

void LogBook::undo()
{
    const QJsonObject undo = evening().control()[u"undo"].toObject();
    if (!undo.isEmpty()) {
        send({{QStringLiteral("k"), QStringLiteral("undo")},
            {QStringLiteral("sequence"), undo[u"sequence"]}});
    }
}

}
