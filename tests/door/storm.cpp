// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One poll loop for a crowd of clients.
#include "tests/door/storm.h"

#include "tests/door/client.h"

#include <poll.h>
#include <sys/socket.h>

#include <chrono>
#include <optional>

namespace {

struct Guest
{
    Client client;
    std::string from;
    std::string token;
    std::string received;
    bool upgraded = false;
    bool welcomed = false;
};

void begin(Guest &guest, std::uint16_t port)
{
    guest.client = Client(port, guest.from);
    guest.received.clear();
    guest.upgraded = false;
    guest.client.sendBytes("GET /ws HTTP/1.1\r\nHost: desk\r\nUpgrade: websocket\r\n"
                           "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

//! False: the connection was lost.
bool hear(Guest &guest)
{
    char buffer[4096];
    const ssize_t got = ::recv(guest.client.socket(), buffer, sizeof buffer, MSG_DONTWAIT);
    if (got <= 0) {
        return false;
    }
    guest.received.append(buffer, static_cast<std::size_t>(got));
    if (!guest.upgraded && guest.received.find("\r\n\r\n") != std::string::npos) {
        guest.upgraded = true;
        guest.client.sendText(
            R"({"t":"hello","v":1,"app":"storm","device":"s","token":")" + guest.token + "\"}");
    }
    guest.welcomed = guest.received.find("\"welcome\"") != std::string::npos;
    return true;
}

}

StormResult storm(std::uint16_t port, const std::vector<std::string> &tokens, int patienceMs)
{
    StormResult result;
    const auto start = std::chrono::steady_clock::now();
    const auto elapsed = [&] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - start)
            .count();
    };
    std::vector<Guest> guests(tokens.size());
    std::vector<pollfd> waits(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        guests[i].token = tokens[i];
        guests[i].from = "127.1." + std::to_string(i / 200) + '.' + std::to_string(1 + i % 200);
        begin(guests[i], port);
        waits[i] = {guests[i].client.socket(), POLLIN, 0};
    }
    while (result.welcomed < tokens.size() && elapsed() < patienceMs) {
        ::poll(waits.data(), waits.size(), 100);
        for (std::size_t i = 0; i < waits.size(); ++i) {
            if (waits[i].revents == 0) {
                continue;
            }
            if (!hear(guests[i])) {
                ++result.retried;
                begin(guests[i], port);
            }
            if (guests[i].welcomed) {
                ++result.welcomed;
            }
            waits[i].fd = guests[i].welcomed ? -1 : guests[i].client.socket();
        }
    }
    result.ms = elapsed();
    return result;
}
