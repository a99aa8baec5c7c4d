// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/relay.h"

#include "display/projection.h"

#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

StageClient::Settings clientSettings(const Relay::Settings &settings)
{
    StageClient::Settings result;
    result.app = u"display"_s;
    result.link = settings.link;
    if (settings.pictures.isEmpty()) {
        result.tokens = std::make_shared<SettingsTokenStore>(
            settings.screen.isEmpty() ? u"display"_s : u"display-"_s + settings.screen);
    }
    return result;
}

}

Relay::Relay(const Settings &settings) : m_settings(settings), m_client(clientSettings(settings))
{
}

qint64 Relay::deskNow() const
{
    return m_client.deskNow();
}

void Relay::start(Projection &projection)
{
    connect(&m_client, &StageClient::topicChanged, this, [this, &projection](const QString &name) {
        if (name == "live"_L1) {
            projection.show(m_client.topic(name));
        }
    });
    // With pictures wanted, a cue counts as shown when its picture is safe.
    connect(&projection, &Projection::shown, this, [this](int number) {
        if (m_settings.pictures.isEmpty()) {
            m_shown = number;
            m_client.shown(number);
        }
    });
    connect(&projection, &Projection::settled, this,
        [this, &projection](int number) { onSettled(projection, number); });
    // A desk that was away must hear again what stands on the glass.
    connect(&m_client, &StageClient::connectedChanged, this, [this] {
        if (m_client.isConnected() && m_shown >= 0) {
            m_client.shown(m_shown);
        }
    });
    connect(&m_client, &StageClient::problemChanged, this, [this] {
        const QString words = m_client.problem().value(u"vi"_s).toString();
        if (!words.isEmpty()) {
            QTextStream(stderr) << "hoithi-display: " << words << '\n';
        }
    });
    m_client.open();
}

void Relay::onSettled(Projection &projection, int number)
{
    if (m_settings.pictures.isEmpty()) {
        return;
    }
    const QString name = u"%1-%2.png"_s.arg(number, 4, 10, QLatin1Char('0')).arg(projection.kind());
    const QString path = QDir(m_settings.pictures).filePath(name);
    if (!projection.picture().save(path)) {
        QTextStream(stderr) << "hoithi-display: cannot save " << path << '\n';
    }
    m_shown = number;
    m_client.shown(number);
}
