// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/desk_keeper.h"

#include "control/main/launch.h"
#include "control/rulebook/rulebook.h"

#include <QFile>
#include <QMetaObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <thread>

namespace verbs {

using namespace std::chrono_literals;

namespace {

//! A dead desk is back at work within 2 s, so it must be missed much sooner.
constexpr auto Look = 200ms;

//! Starting a desk waits for it; the console's window must not.
void inBackground(std::function<void()> work)
{
    std::thread(std::move(work)).detach();
}

console::DeskAddress addressOf(const platform::RunningDesk &desk)
{
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(desk.port);
    url.setPath(QStringLiteral("/ws"));
    return {url, QString::fromStdString(desk.operatorToken)};
}

}

DeskKeeper::DeskKeeper()
{
    m_looking.setInterval(Look);
    connect(&m_looking, &QTimer::timeout, this, &DeskKeeper::look);
}

QString DeskKeeper::titleOf(const QString &rulebookPath) const
{
    QFile file(rulebookPath);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto read = rulebook::readRulebook(file.read(rulebook::MaxBytes).toStdString());
    return read ? QString::fromStdString(read.value().name) : QString();
}

void DeskKeeper::open(const QString &showPath, Opened opened)
{
    launch({}, showPath, std::move(opened));
}

void DeskKeeper::create(const QString &rulebookPath, const QString &showPath, Opened opened)
{
    launch(rulebookPath, showPath, std::move(opened));
}

void DeskKeeper::launch(const QString &rulebookPath, const QString &showPath, Opened opened)
{
    LaunchOptions options;
    options.show = platform::canonicalPath(showPath.toStdString());
    options.rulebook = rulebookPath.toStdString();
    const QPointer<DeskKeeper> self(this);
    inBackground([self, options, opened = std::move(opened)] {
        auto launched = std::make_shared<contest::Result<LaunchedDesk, contest::Words>>(
            findOrStartDesk(options));
        if (!self) {
            return;
        }
        QMetaObject::invokeMethod(self, [self, launched, opened] {
            if (!*launched) {
                opened(launched->error());
                return;
            }
            self->m_desk = launched->value().desk;
            self->m_looking.start();
            opened(addressOf(*self->m_desk));
            emit self->ready();
        });
    });
}

void DeskKeeper::look()
{
    if (m_restarting || !m_desk || platform::findRunning(m_desk->show)) {
        return;
    }
    m_restarting = true;
    LaunchOptions options;
    options.show = m_desk->show;
    options.port = static_cast<std::uint16_t>(m_desk->port);
    options.operatorToken = m_desk->operatorToken;
    const QPointer<DeskKeeper> self(this);
    inBackground([self, options] {
        const bool started = bool(findOrStartDesk(options));
        if (self) {
            QMetaObject::invokeMethod(self, [self, started] {
                self->m_restarting = false;
                if (started) {
                    self->m_desk = platform::findRunning(self->m_desk->show);
                }
            });
        }
    });
}

}
