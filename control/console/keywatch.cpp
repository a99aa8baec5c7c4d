// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Maps keys to what the operator means by them.
#include "control/console/keywatch.h"

#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>

namespace console {

namespace {

constexpr int PanicWithinMs = 600;
constexpr int EnterTwiceMs = 400;

bool isDigit(int key)
{
    return key >= Qt::Key_0 && key <= Qt::Key_9;
}

}

KeyWatch::KeyWatch(QObject *parent) : QObject(parent)
{
}

void KeyWatch::watch(QQuickWindow *window)
{
    m_window = window;
    window->installEventFilter(this);
}

void KeyWatch::setFormOpen(bool isOpen)
{
    m_isFormOpen = isOpen;
    if (isOpen && !m_digits.isEmpty()) {
        m_digits.clear(); // Enter is the form's now
        Q_EMIT cueNumberTyped(m_digits);
    }
}

bool KeyWatch::isTyping() const
{
    const QQuickItem *item = m_window->activeFocusItem();
    return item && (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"));
}

bool KeyWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window) {
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        reveal(false);
    } else if (event->type() == QEvent::KeyRelease) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_V && !key.isAutoRepeat() && m_revealed) {
            reveal(false);
            return true;
        }
        // A button clicks on the release of the space bar: both halves are ours.
        return (m_isShowPage || m_isFormOpen) && key.key() == Qt::Key_Space && !isTyping();
    } else if (event->type() == QEvent::KeyPress) {
        return press(static_cast<const QKeyEvent &>(*event));
    }
    return false;
}

bool KeyWatch::press(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        return pressEscape(event);
    }
    if (event.key() == Qt::Key_F5 || isStrayEnter(event)) {
        return true;
    }
    if (event.key() == Qt::Key_F11) {
        Q_EMIT fullScreenAsked();
        return true;
    }
    if (event.modifiers() & Qt::ControlModifier) {
        return pressWithControl(event);
    }
    if (isTyping() || event.modifiers() & Qt::AltModifier) {
        return false;
    }
    if (m_isFormOpen) {
        return event.key() == Qt::Key_Space; // else it clicks the focused button, TIẾP too
    }
    return pressPlain(event) || (m_isShowPage && pressOnShowPage(event));
}

//! An Enter that is held, or pressed twice, sends a form and must not approve a turn with it.
bool KeyWatch::isStrayEnter(const QKeyEvent &event)
{
    const bool enters = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isSecond
        = !m_isFormOpen && m_sinceEnter.isValid() && m_sinceEnter.elapsed() < EnterTwiceMs;
    if (enters && (event.isAutoRepeat() || isSecond)) {
        return true;
    }
    m_sinceEnter.invalidate();
    if (enters && m_isFormOpen) {
        m_sinceEnter.start();
    }
    return false;
}

bool KeyWatch::pressEscape(const QKeyEvent &event)
{
    if (event.isAutoRepeat()) {
        return true;
    }
    if (m_sinceEscape.isValid() && m_sinceEscape.elapsed() < PanicWithinMs) {
        m_sinceEscape.invalidate();
        Q_EMIT panicAsked();
    } else {
        m_sinceEscape.start();
    }
    return true;
}

bool KeyWatch::pressWithControl(const QKeyEvent &event)
{
    const int key = event.key();
    if (key >= Qt::Key_1 && key <= Qt::Key_7) {
        Q_EMIT pageAsked(key - Qt::Key_1);
        return true;
    }
    if (key == Qt::Key_W) {
        Q_EMIT closeAsked();
        return true;
    }
    if (key == Qt::Key_L) {
        Q_EMIT languageAsked();
        return true;
    }
    if (key == Qt::Key_Z && !isTyping()) {
        if (!event.isAutoRepeat() && !m_isFormOpen) {
            Q_EMIT undoAsked();
        }
        return true;
    }
    return false;
}

bool KeyWatch::pressPlain(const QKeyEvent &event)
{
    const bool first = !event.isAutoRepeat();
    switch (event.key()) {
    case Qt::Key_B:
    case Qt::Key_Period:
        if (first) {
            Q_EMIT switchAsked(QStringLiteral("black"));
        }
        return true;
    case Qt::Key_H:
        if (first) {
            Q_EMIT switchAsked(QStringLiteral("waiting"));
        }
        return true;
    case Qt::Key_K:
        if (first) {
            Q_EMIT switchAsked(QStringLiteral("pause"));
        }
        return true;
    case Qt::Key_T:
        if (first) {
            Q_EMIT clockAsked();
        }
        return true;
    case Qt::Key_V:
        if (first) {
            reveal(true);
        }
        return true;
    case Qt::Key_G:
        Q_EMIT pageAsked(5);
        return true;
    case Qt::Key_Question:
        Q_EMIT keysAsked();
        return true;
    default:
        return false;
    }
}

bool KeyWatch::pressOnShowPage(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        if (!event.isAutoRepeat()) {
            Q_EMIT nextAsked();
        }
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        if (!event.isAutoRepeat()) {
            Q_EMIT backAsked();
        }
        return true;
    default:
        return typeNumber(event);
    }
}

bool KeyWatch::typeNumber(const QKeyEvent &event)
{
    const int key = event.key();
    if (isDigit(key) && m_digits.size() < 4) {
        m_digits += QChar(u'0' + key - Qt::Key_0);
        Q_EMIT cueNumberTyped(m_digits);
        return true;
    }
    if (m_digits.isEmpty()) {
        return false;
    }
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enters) {
        Q_EMIT cueNumberEntered(m_digits.toInt());
    }
    m_digits.clear();
    Q_EMIT cueNumberTyped(m_digits);
    return enters;
}

void KeyWatch::reveal(bool shown)
{
    if (m_revealed != shown) {
        m_revealed = shown;
        Q_EMIT revealAsked(shown);
    }
}

}
