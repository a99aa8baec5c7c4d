// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of the door compare and ask again and again.
#pragma once

#include "tests/door/client.h"

#include <QByteArray>

#include <string>

constexpr int soonMs = 30'000;

//! QCOMPARE cannot look at a json itself: its conversions end in qfloat16.
inline QByteArray text(const nlohmann::json &value)
{
    return QByteArray::fromStdString(value.dump());
}

//! The reason of a refusal, if the connection also ends; else whatever came.
inline nlohmann::json refusal(
    std::uint16_t port, const nlohmann::json &keys, const std::string &from = "127.0.0.1")
{
    Client client = Client::hello(port, keys, from);
    return client.greeting["t"] == "refused" && client.closedWithin(soonMs) ? client.greeting["why"]
                                                                            : client.greeting;
}
