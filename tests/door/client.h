// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A WebSocket client on a plain blocking socket, so that tests can also speak wrongly.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct WireFrame
{
    bool last = true;
    int opcode = 0; //!< 1 text, 8 close, 9 ping, 10 pong
    std::string payload;
};

class Client
{
public:
    static constexpr int patienceMs = 30'000; //!< a machine that builds beside is slow, not wrong

    Client() = default;
    explicit Client(std::uint16_t port, const std::string &from = "127.0.0.1");
    Client(Client &&other) noexcept;
    Client &operator=(Client &&other) noexcept;
    ~Client();

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    [[nodiscard]] int socket() const { return m_socket; }
    void leave(); //!< closes the socket
    void receiveLittle(); //!< a small receive buffer

    // Bytes and HTTP
    bool sendBytes(std::string_view bytes); //!< false: the other side is gone
    //! Whatever comes until the other side closes or the time is over.
    std::string readAll(int ms = patienceMs);
    //! One answer, header and body as announced by Content-Length.
    std::string readAnswer(int ms = patienceMs);
    [[nodiscard]] bool closedWithin(int ms); //!< reads frames until the end, or gives up

    // WebSocket
    //! Returns the whole answer's header; extra fields end in \r\n.
    std::string upgrade(const std::string &extraFields = {}, const std::string &host = {});
    bool sendText(std::string_view text);
    static std::string frame(std::string_view payload, int opcode = 1, bool last = true);
    std::optional<WireFrame> nextFrame(int ms = patienceMs);
    //! The next message that is no beat; null when none comes.
    nlohmann::json next(int ms = patienceMs);
    //! Skips messages until one of this type.
    nlohmann::json nextOf(const std::string &type, int ms = patienceMs);

    // Protocol
    //! Connects, upgrades and says hello; the answer is in `greeting`.
    static Client hello(
        std::uint16_t port, const nlohmann::json &keys, const std::string &from = "127.0.0.1");
    nlohmann::json greeting;

private:
    bool fill(int ms); //!< reads once into m_received
    [[nodiscard]] std::optional<WireFrame> takeFrame();

    int m_socket = -1;
    std::uint16_t m_port = 0;
    std::string m_received;
};
