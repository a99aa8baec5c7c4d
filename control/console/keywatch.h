// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every key of the console, watched at its window: text fields keep their plain keys, an open form
// keeps all of them from the show, the space bar never presses a focused button where it means
// TIẾP, Esc only ever panics, V shows marks only while it is held.
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QKeyEvent;
class QQuickWindow;

namespace console {

class KeyWatch : public QObject
{
    Q_OBJECT

public:
    explicit KeyWatch(QObject *parent = nullptr);

    void watch(QQuickWindow *window);
    //! Whether TIẾP and clicker keys work: on the two pages where their effect is visible.
    void setShowPage(bool isShowPage) { m_isShowPage = isShowPage; }
    //! While a form is open a plain key is typed into it or does nothing, wherever the focus is:
    //! whoever begins to type must not black out the hall. Esc Esc panics as ever.
    void setFormOpen(bool isOpen);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void pageAsked(int page); //!< 0..6
    void nextAsked();
    void backAsked();
    void undoAsked();
    void panicAsked();
    void switchAsked(const QString &scene); //!< black, waiting, pause
    void clockAsked();
    void closeAsked(); //!< Ctrl+W: the open form
    void fullScreenAsked();
    void keysAsked(); //!< ?: the sheet of keys
    void revealAsked(bool shown);
    void cueNumberTyped(const QString &digits);
    void cueNumberEntered(int number);
    void languageAsked();

private:
    bool press(const QKeyEvent &event);
    bool pressWithControl(const QKeyEvent &event);
    bool pressPlain(const QKeyEvent &event);
    bool pressOnShowPage(const QKeyEvent &event);
    bool pressEscape(const QKeyEvent &event);
    bool typeNumber(const QKeyEvent &event);
    [[nodiscard]] bool isStrayEnter(const QKeyEvent &event);
    void reveal(bool shown);
    [[nodiscard]] bool isTyping() const;

    QQuickWindow *m_window = nullptr;
    bool m_isShowPage = false;
    bool m_isFormOpen = false;
    bool m_revealed = false;
    QString m_digits;
    QElapsedTimer m_sinceEscape;
    QElapsedTimer m_sinceEnter; //!< into an open form, if nothing was pressed since
};

}
