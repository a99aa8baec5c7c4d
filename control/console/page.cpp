// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries refusals back to the page that asked.
#include "control/console/page.h"

#include <QCoreApplication>

namespace console {

Page::Page(const Booth &booth, QObject *parent) : QObject(parent), m_booth(booth)
{
    const auto forget = [this] {
        if (!m_isKept) {
            clearAttention();
        }
    };
    connect(&booth.evening, &Evening::carriedOut, this, forget);
    connect(&booth.form, &Form::carriedOut, this, forget);
}

QString Page::attention() const
{
    if (!m_refusal.isEmpty()) {
        return sentence(m_refusal);
    }
    return m_notice ? QCoreApplication::translate(metaObject()->className(), m_notice) : QString();
}

void Page::send(const QJsonObject &order, std::function<void()> then)
{
    clearAttention();
    m_booth.link.order(order, [this, then = std::move(then)](const Answer &answer) {
        if (!answer.done) {
            refuse(answer.words);
            return;
        }
        tellCarriedOut();
        if (then) {
            then();
        }
    });
}

void Page::tellCarriedOut()
{
    Q_EMIT evening().carriedOut();
}

void Page::refuse(const QJsonObject &words)
{
    m_refusal = words;
    m_notice = nullptr;
    m_isKept = false;
    Q_EMIT changed();
}

void Page::notice(const char *source)
{
    m_refusal = {};
    m_notice = source;
    m_isKept = false;
    Q_EMIT changed();
}

void Page::clearAttention()
{
    if (!m_refusal.isEmpty() || m_notice) {
        m_refusal = {};
        m_notice = nullptr;
        Q_EMIT changed();
    }
}

}
