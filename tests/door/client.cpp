// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames by hand (RFC 6455, 5.2).
#include "tests/door/client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

std::int64_t steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

sockaddr_in endpoint(const std::string &address, std::uint16_t port)
{
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    inet_pton(AF_INET, address.c_str(), &where.sin_addr);
    return where;
}

}

Client::Client(std::uint16_t port, const std::string &from)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      m_port(port)
{
    const sockaddr_in own = endpoint(from, 0);
    const sockaddr_in door = endpoint("127.0.0.1", port);
    const int yes = 1;
    setsockopt(m_socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
    if (bind(m_socket, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0
        || connect(m_socket, reinterpret_cast<const sockaddr *>(&door), sizeof door) != 0) {
        leave();
    }
}

Client::Client(Client &&other) noexcept
{
    *this = std::move(other);
}

Client &Client::operator=(Client &&other) noexcept
{
    std::swap(m_socket, other.m_socket);
    std::swap(m_port, other.m_port);
    std::swap(m_received, other.m_received);
    std::swap(greeting, other.greeting);
    return *this;
}

Client::~Client()
{
    leave();
}

void Client::leave()
{
    if (m_socket >= 0) {
        ::close(std::exchange(m_socket, -1));
    }
}

void Client::receiveLittle()
{
    const int bytes = 64 * 1024;
    setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

bool Client::sendBytes(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool Client::fill(int ms)
{
    pollfd wait{m_socket, POLLIN, 0};
    if (m_socket < 0 || ::poll(&wait, 1, std::max(ms, 0)) != 1) {
        return false;
    }
    char buffer[65536];
    const ssize_t got = ::recv(m_socket, buffer, sizeof buffer, 0);
    if (got <= 0) {
        leave();
        return false;
    }
    m_received.append(buffer, static_cast<std::size_t>(got));
    return true;
}

std::string Client::readAll(int ms)
{
    const std::int64_t until = steadyMs() + ms;
    while (isConnected() && steadyMs() < until) {
        fill(static_cast<int>(until - steadyMs()));
    }
    return std::exchange(m_received, {});
}

bool Client::closedWithin(int ms)
{
    const std::int64_t until = steadyMs() + ms;
    while (nextFrame(static_cast<int>(until - steadyMs()))) {}
    return !isConnected();
}

std::string Client::readAnswer(int ms)
{
    const std::int64_t until = steadyMs() + ms;
    std::size_t size = std::string::npos;
    while (m_received.size() < size) {
        const std::size_t end = m_received.find("\r\n\r\n");
        if (end != std::string::npos) {
            const std::size_t length = m_received.find("Content-Length: ");
            size = end + 4
                + (length < end ? std::stoul(m_received.substr(length + 16, 12)) : std::size_t{0});
        }
        if (m_received.size() < size && !fill(static_cast<int>(until - steadyMs()))) {
            break;
        }
    }
    const std::string answer = m_received.substr(0, size);
    m_received.erase(0, size);
    return answer;
}

std::string Client::upgrade(const std::string &extraFields, const std::string &host)
{
    sendBytes(
        "GET /ws HTTP/1.1\r\nHost: " + (host.empty() ? "127.0.0.1:" + std::to_string(m_port) : host)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + extraFields + "\r\n");
    return readAnswer();
}

std::string Client::frame(std::string_view payload, int opcode, bool last)
{
    std::string bytes;
    bytes += static_cast<char>((last ? 0x80 : 0) | opcode);
    const std::size_t size = payload.size();
    const int lengthBytes = size < 126 ? 0 : size < 65536 ? 2 : 8;
    bytes += static_cast<char>(0x80 | (size < 126 ? size : size < 65536 ? 126U : 127U));
    for (int i = lengthBytes - 1; i >= 0; --i) {
        bytes += static_cast<char>((size >> (8 * i)) & 0xff);
    }
    constexpr std::string_view mask = "\x5a\x31\xc4\x07";
    bytes += mask;
    for (std::size_t i = 0; i < size; ++i) {
        bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
    }
    return bytes;
}

bool Client::sendText(std::string_view text)
{
    return sendBytes(frame(text));
}

std::optional<WireFrame> Client::takeFrame()
{
    if (m_received.size() < 2) {
        return std::nullopt;
    }
    const auto byte = [this](std::size_t i) { return static_cast<unsigned char>(m_received[i]); };
    const int shortLength = byte(1) & 0x7f;
    const std::size_t head = 2U + (shortLength < 126 ? 0U : shortLength == 126 ? 2U : 8U);
    if (m_received.size() < head) {
        return std::nullopt;
    }
    std::size_t length = head == 2 ? static_cast<std::size_t>(shortLength) : 0;
    for (std::size_t i = 2; i < head; ++i) {
        length = (length << 8) | byte(i);
    }
    if (m_received.size() < head + length) {
        return std::nullopt;
    }
    WireFrame frame{(byte(0) & 0x80) != 0, byte(0) & 0x0f, m_received.substr(head, length)};
    m_received.erase(0, head + length);
    return frame;
}

std::optional<WireFrame> Client::nextFrame(int ms)
{
    const std::int64_t until = steadyMs() + ms;
    auto frame = takeFrame();
    while (!frame && fill(static_cast<int>(until - steadyMs()))) {
        frame = takeFrame();
    }
    if (frame && frame->opcode == 8) {
        sendBytes(Client::frame(frame->payload, 8)); // as every client does
    }
    return frame;
}

nlohmann::json Client::next(int ms)
{
    const std::int64_t until = steadyMs() + ms;
    while (const auto frame = nextFrame(static_cast<int>(until - steadyMs()))) {
        if (frame->opcode != 1) {
            continue;
        }
        auto message = nlohmann::json::parse(frame->payload);
        if (message["t"] != "beat") {
            return message;
        }
    }
    return nullptr;
}

nlohmann::json Client::nextOf(const std::string &type, int ms)
{
    const std::int64_t until = steadyMs() + ms;
    nlohmann::json message;
    do {
        message = next(static_cast<int>(until - steadyMs()));
    } while (!message.is_null() && message["t"] != type);
    return message;
}

Client Client::hello(std::uint16_t port, const nlohmann::json &keys, const std::string &from)
{
    Client client(port, from);
    client.upgrade();
    nlohmann::json hello{{"t", "hello"}, {"v", 1}, {"app", "test"}, {"device", "tablet-" + from}};
    hello.update(keys);
    client.sendText(hello.dump());
    client.greeting = client.next();
    return client;
}
