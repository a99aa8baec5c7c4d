// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every page's presenter has: the desk's topics, a way to order, and a place where a refusal
// stays until the next act that succeeds, on whatever page.
#pragma once

#include "control/console/evening.h"
#include "control/console/form.h"

namespace console {

//! What presenters are built on.
struct Booth
{
    DeskLink &link;
    Evening &evening;
    Tongue &tongue;
    Form &form;
};

class Page : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a base")
    Q_PROPERTY(QString attention READ attention NOTIFY changed)
    Q_PROPERTY(int openTasks READ openTasks NOTIFY changed)

public:
    Page(const Booth &booth, QObject *parent);

    //! Reads the topics anew; called whenever one of them or the language changed.
    virtual void refresh() = 0;
    [[nodiscard]] QString attention() const;
    [[nodiscard]] int openTasks() const { return m_openTasks; }

Q_SIGNALS:
    void changed();

protected:
    //! Sends an order; a refusal shows in this page's attention slot.
    void send(const QJsonObject &order, std::function<void()> then = {});
    void refuse(const QJsonObject &words);
    //! A notice of the console's own: a source text of this class, translated when shown.
    void notice(const char *source);
    //! What happened without an act of the operator stays until this page's next act.
    void keepAttention() { m_isKept = true; }
    void tellCarriedOut(); //!< an act succeeded that send() knows nothing of
    void clearAttention();
    void setOpenTasks(int count) { m_openTasks = count; }
    [[nodiscard]] QString words(const QJsonValue &value) const
    {
        return m_booth.tongue.words(value);
    }
    [[nodiscard]] QString sentence(const QJsonValue &value) const
    {
        return m_booth.tongue.sentence(value);
    }
    [[nodiscard]] Evening &evening() const { return m_booth.evening; }

    const Booth m_booth;

private:
    QJsonObject m_refusal;
    const char *m_notice = nullptr;
    bool m_isKept = false;
    int m_openTasks = 0;
};

}
