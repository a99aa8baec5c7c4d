// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One client of one desk, as a screen would have it.
#pragma once

#include "link/client/stageclient.h"
#include "tests/link/fakedesk.h"

#include <QSignalSpy>

#include <memory>

constexpr int Soon = 30'000;
constexpr int BeatMs = 2000;

struct Screen
{
    explicit Screen(const QUrl &link, const QString &outbox = {},
        std::shared_ptr<TokenStore> tokens = std::make_shared<MemoryTokenStore>(),
        int beatMs = BeatMs)
        : client({QStringLiteral("display"), link, std::move(tokens), outbox, {}, beatMs})
    {
        client.open();
    }
    StageClient client;
    QSignalSpy done{&client, &StageClient::done};
    QSignalSpy refused{&client, &StageClient::refused};
    QSignalSpy topics{&client, &StageClient::topicChanged};
};

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, Soon)
