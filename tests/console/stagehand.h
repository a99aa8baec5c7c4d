// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the console into a window for a test, presses its keys, takes its picture and hears every
// complaint of QML.
#pragma once

#include "control/console/operatorconsole.h"
#include "control/console/startpage.h"
#include "fakedesk.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>
#include <utility>

//! A form's answers, in the order of its fields.
using Answers = QList<std::pair<QString, QString>>;

//! The console's window at any desk.
class ConsoleStage
{
public:
    //! `display`: the program that draws the monitors; empty: cards stand in.
    ConsoleStage(
        console::DeskLink &link, QSize size, const QString &language, const QString &display = {});
    ~ConsoleStage();

    //! Clicks the button, row or choice that says this; false if none is there to be clicked.
    bool click(const QString &text);
    //! Presses down on the button with these words, or lets it go.
    bool hold(const QString &text, bool down);
    //! How long the button with these words must be held: a stalled machine must not hold for us.
    void needHold(const QString &text, int ms);
    //! Whether a button says this and can be pressed.
    [[nodiscard]] bool offers(const QString &text) const;
    //! Whether the button with these words stands whole within its lists once it has the focus.
    bool isSeenWithFocus(const QString &text);
    //! Fills the open form and sends it.
    void answer(const Answers &answers);
    //! Types into whatever has the focus, accents too.
    void write(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *letters);
    void speak(const QString &language);
    void settle(); //!< until every pending refresh and binding is done
    [[nodiscard]] QImage picture();
    //! Kept as HOITHI_PICTURES/name.png, where that folder is asked for.
    void keep(const QString &name);
    //! Texts on the window that are cut, elided or lie over their parent's edge.
    [[nodiscard]] QStringList squeezedTexts() const;
    [[nodiscard]] QStringList visibleTexts() const;
    [[nodiscard]] static QStringList complaints(); //!< of QML since the last call

    console::Tongue tongue;
    console::StartPage startPage;
    std::unique_ptr<console::OperatorConsole> booth;
    //! What becomes of the last one started.
    std::function<void(console::ProjectorEnd)> projectorEnded;
    QList<QString> projectors; //!< links with which a projector was started
    QString ownProgram, ownShow; //!< with which rounds are sealed and papers made
    std::unique_ptr<QQmlApplicationEngine> engine;
    QQuickWindow *window = nullptr;

private:
    [[nodiscard]] QQuickItem *button(const QString &text) const;
};

//! Rows for a test that looks at every size and language: `size` and `language`.
void everySizeAndLanguage();

struct AtFakeDesk
{
    //! Of media/contests.
    explicit AtFakeDesk(const QString &contest = QStringLiteral("binh-son-2024"));
    FakeDesk desk;
};

//! The console at a desk without sockets: it answers before order() returns.
class Stagehand : public AtFakeDesk, public ConsoleStage
{
public:
    explicit Stagehand(QSize size = {1920, 1080}, const QString &language = QStringLiteral("vi"),
        const QString &display = {}, const QString &contest = QStringLiteral("binh-son-2024"))
        : AtFakeDesk(contest),
          ConsoleStage(desk, size, language, display)
    {
    }

    //! The last order given; empty if none.
    [[nodiscard]] QJsonObject lastOrder() const
    {
        return desk.orders.isEmpty() ? QJsonObject() : desk.orders.last();
    }
};
