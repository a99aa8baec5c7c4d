// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the record: its newest lines, and what can be taken back.
#pragma once

#include "control/console/page.h"

namespace console {

class LogBook : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(console::Rows *facts READ facts CONSTANT)
    Q_PROPERTY(QString head READ head NOTIFY changed)
    Q_PROPERTY(int sequence READ sequence NOTIFY changed)
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY changed)

public:
    LogBook(const Booth &booth, QObject *parent);

    void refresh() override;
    [[nodiscard]] Rows *facts() { return &m_facts; }
    [[nodiscard]] QString head() const; //!< "7F3A 91C2", the start of the record's fingerprint
    [[nodiscard]] int sequence() const { return m_sequence; }
    [[nodiscard]] QString undoWords() const;

    Q_INVOKABLE void undo();
    //! V is held: the lines may tell marks.
    void reveal(bool shown);

private:
    Rows m_facts;
    int m_sequence = 0;
    bool m_revealed = false;
};

}
