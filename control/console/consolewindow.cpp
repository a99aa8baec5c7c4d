// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loads the window and hands it what it shows.
#include "control/console/consolewindow.h"

#include "control/console/stagedesklink.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QQuickWindow>
#include <QSettings>
#include <QStandardPaths>

namespace console {

namespace {

const QString LanguageKey = QStringLiteral("language");

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("hoithi"),
        QStringLiteral("console"));
}

//! The display that was installed or built beside this program; empty: there is none.
QString displayProgram()
{
    const QString program
        = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("hoithi-display"));
    return QFileInfo::exists(program) ? program : QString();
}

}

ConsoleWindow::ConsoleWindow(const ConsoleStart &start)
    : m_start(start),
      m_startPage(start.launcher, m_tongue, start.contests, this)
{
    m_tongue.speak(
        start.language.isEmpty() ? settings().value(LanguageKey).toString() : start.language);
    connect(&m_tongue, &Tongue::changed, this, [this] {
        settings().setValue(LanguageKey, m_tongue.language());
        m_engine.retranslate();
    });
    connect(&m_startPage, &StartPage::deskFound, this, &ConsoleWindow::join);
    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("startPage"), QVariant::fromValue(&m_startPage)},
        {QStringLiteral("tongue"), QVariant::fromValue(&m_tongue)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/HoiThi/Console/MainWindow.qml")));
    m_window = m_engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    if (!m_window) {
        return;
    }
    m_window->showMaximized();
    if (start.desk) {
        join(*start.desk);
    } else if (!start.showPath.isEmpty()) {
        m_startPage.openShow(start.showPath);
    }
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::join(const DeskAddress &address)
{
    if (m_console) {
        return;
    }
    m_outbox = std::make_unique<OutboxPlace>(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    m_link = std::make_unique<StageDeskLink>(address, m_outbox->path());
    Outside outside;
    outside.makePapers = m_start.makePapers;
    outside.sealCommand = m_start.sealCommand;
    outside.display = displayProgram();
    outside.startProjector
        = [this](const QString &link, auto ended) { startProjector(link, std::move(ended)); };
    m_console = std::make_unique<OperatorConsole>(*m_link, m_tongue, std::move(outside));
    m_console->keys().watch(m_window);
    connect(&m_console->keys(), &KeyWatch::fullScreenAsked, this, [this] {
        if (m_window->visibility() == QWindow::FullScreen) {
            m_window->showMaximized();
        } else {
            m_window->showFullScreen();
        }
    });
    if (m_start.wantsProjector) {
        m_console->connections()->wantProjector();
    }
    if (m_start.watches) {
        m_console->openPage(OperatorConsole::RunningPage);
    }
    m_window->setProperty("booth", QVariant::fromValue(m_console.get()));
}

void ConsoleWindow::startProjector(const QString &link, std::function<void(ProjectorEnd)> ended)
{
    if (m_start.startProjector) {
        m_start.startProjector(link, std::move(ended));
        return;
    }
    // A process of its own: it outlives a console that is started anew.
    if (!QProcess::startDetached(displayProgram(), {link})) {
        m_startPage.say({"Không mở được cửa sổ màn chiếu", "The projector window did not start"});
    }
}

}
