// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much a client may ask of the door; the defaults are the numbers of docs/protocol.md.
#pragma once

#include <cstddef>
#include <cstdint>

namespace door {

struct DoorLimits
{
    int backlog = 4096;

    // Joining
    std::int64_t headerMs = 5000; //!< a request's header is complete, or the connection ends
    std::size_t headerBytes = 8 * 1024;
    std::size_t headerFields = 64;
    std::int64_t pageMs = 30'000; //!< a page is taken whole, or the connection ends
    std::int64_t helloMs = 5000; //!< from the WebSocket's opening to its hello
    std::size_t strangers = 256; //!< connections without a seat, in all
    std::size_t strangersPerAddress = 8;
    bool countStrangersOfLoopback = false; //!< per address; every robot of a rehearsal is 127.0.0.1
    std::int64_t strangerGraceMs = 100; //!< a younger stranger is not sent away for a newcomer
    std::size_t seated = 4096; //!< connections with a seat

    // Codes
    std::int64_t offerMs = 600'000;
    std::size_t wrongCodesPerAddress = 5; //!< within wrongCodesMs
    std::int64_t wrongCodesMs = 60'000;
    std::size_t wrongCodesInAll = 30; //!< within the life of an offer

    // Messages
    std::size_t messageBytes = 16 * 1024;
    std::size_t operatorMessageBytes = 64 * 1024;
    double messagesPerSecond = 20; //!< a faster client is read more slowly, nothing is lost
    double messageBurst = 200;
    double pingsPerSecond = 5; //!< a faster client is cut
    double pingBurst = 50;
    int badMessages = 10;
    std::size_t waitingBytes = 1024 * 1024;

    // Log
    double logLinesPerSecond = 20;
    double logLinesBurst = 2000; //!< an evening's joins, and a storm of reconnecting screens

    // Heartbeat
    std::int64_t beatMs = 2000;
    std::int64_t silentMs = 6000;
    std::int64_t byeMs = 1000; //!< time to take the bye and close; then the connection is cut
};

}
