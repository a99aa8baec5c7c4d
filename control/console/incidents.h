// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done about an evening that goes wrong: every act by its name, with the form that
// asks for it, offered only while the desk would take it.
#pragma once

#include "control/console/formparts.h"
#include "control/console/page.h"

namespace console {

class Incidents : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(console::Rows *acts READ acts CONSTANT)

public:
    Incidents(const Booth &booth, QObject *parent);

    void refresh() override;
    [[nodiscard]] Rows *acts() { return &m_acts; }
    //! Opens the form of this act, if it can be done now.
    Q_INVOKABLE void open(const QString &id);

private:
    Rows m_acts;
};

}
