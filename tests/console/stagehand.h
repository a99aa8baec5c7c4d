// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the console into a window for a test, presses its keys, takes its picture and hears every
// complaint of QML.
#pragma once

#include "control/console/operatorconsole.h"
#include "control/console/startpage.h"
#include "fakedesk.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

class Stagehand
{
public:
    explicit Stagehand(QSize size = {1920, 1080}, const QString &language = QStringLiteral("vi"));
    ~Stagehand();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *letters);
    void speak(const QString &language);
    void settle(); //!< until every pending refresh and binding is done
    [[nodiscard]] QImage picture();
    //! The last order given; empty if none.
    [[nodiscard]] QJsonObject lastOrder() const;
    //! Texts on the window that are cut, elided or lie over their parent's edge.
    [[nodiscard]] QStringList squeezedTexts() const;
    [[nodiscard]] QStringList visibleTexts() const;
    [[nodiscard]] static QStringList complaints(); //!< of QML since the last call

    FakeDesk desk;
    console::Tongue tongue;
    console::StartPage startPage;
    std::unique_ptr<console::OperatorConsole> booth;
    QList<QString> projectors; //!< links with which a projector was started
    QList<QString> papers; //!< rounds whose papers were asked for
    std::unique_ptr<QQmlApplicationEngine> engine;
    QQuickWindow *window = nullptr;
};
