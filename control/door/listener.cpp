// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Accepts, or waits until somebody has left.
#include "control/door/listener.h"

#include "control/door/hall.h"
#include "control/door/sentences.h"
#include "control/door/visit.h"

#include <algorithm>
#include <chrono>

namespace door {

namespace asio = boost::asio;

namespace {

constexpr std::int64_t outOfDescriptorsMs = 100;
constexpr std::int64_t complaintHoldsMs = 60'000; // while it comes and goes it is one and the same
// The kernel would keep megabytes for a client that stalls, every topic in all its old versions.
constexpr int sendBufferBytes = 256 * 1024;

std::string addressOf(const Socket &socket)
{
    ErrorCode error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error) {
        return "?"; // it left before it was let in
    }
    const asio::ip::address address = endpoint.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped()) {
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    }
    return address.to_string();
}

}

Listener::Listener(asio::io_context &loop, std::shared_ptr<Hall> hall)
    : m_acceptor(loop),
      m_pause(loop),
      m_hall(std::move(hall))
{
}

std::optional<contest::Words> Listener::listen(const std::string &address, std::uint16_t port)
{
    ErrorCode error;
    const Tcp::endpoint endpoint(asio::ip::make_address(address, error), port);
    const auto attempt = [&](auto step) {
        if (!error) {
            step();
        }
    };
    attempt([&] { m_acceptor.open(endpoint.protocol(), error); });
    attempt([&] { m_acceptor.set_option(Tcp::acceptor::reuse_address(true), error); });
    attempt([&] { m_acceptor.bind(endpoint, error); });
    attempt([&] { m_acceptor.listen(m_hall->limits.backlog, error); });
    if (error) {
        ErrorCode ignored;
        m_acceptor.close(ignored);
        return error == asio::error::address_in_use
            ? sentences::portTaken(address, port)
            : sentences::cannotListen(address, port, error.message());
    }
    // Weak, for the hall is ours and not the other way round.
    m_hall->onRoom = [weak = weak_from_this()] {
        if (const auto self = weak.lock(); self && self->m_full) {
            self->m_pause.cancel(); // look again, now
        }
    };
    acceptNext();
    return std::nullopt;
}

std::uint16_t Listener::port() const
{
    ErrorCode error;
    const auto endpoint = m_acceptor.local_endpoint(error);
    return error ? std::uint16_t{0} : endpoint.port();
}

void Listener::close()
{
    ErrorCode ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
}

void Listener::acceptNext()
{
    m_acceptor.async_accept([self = shared_from_this()](ErrorCode error, Socket socket) {
        if (!self->m_acceptor.is_open() || self->m_hall->abandoned()) {
            return;
        }
        if (error && error != asio::error::connection_aborted) {
            self->complain(error.message());
            return self->acceptLater(outOfDescriptorsMs);
        }
        if (!error) {
            ErrorCode ignored; // a socket that is already dead shows it at the first read
            socket.set_option(Tcp::no_delay(true), ignored);
            socket.set_option(Socket::send_buffer_size(sendBufferBytes), ignored);
            const std::string address = addressOf(socket);
            beginVisit(std::move(socket), self->m_hall, address);
        }
        self->acceptWhenThereIsRoom();
    });
}

void Listener::complain(const std::string &text)
{
    const std::int64_t now = m_hall->nowMs();
    if (!m_complainedMs || now - *m_complainedMs >= complaintHoldsMs) {
        m_hall->log(LogLevel::Warning, "cannot accept: " + text);
    }
    m_complainedMs = now;
}

void Listener::acceptWhenThereIsRoom()
{
    const std::int64_t pauseMs = m_hall->makeRoom();
    m_full = pauseMs > 0;
    m_full ? acceptLater(pauseMs) : acceptNext();
}

void Listener::acceptLater(std::int64_t ms)
{
    m_pause.expires_after(std::chrono::milliseconds(ms));
    m_pause.async_wait([self = shared_from_this()](ErrorCode) {
        if (self->m_acceptor.is_open() && !self->m_hall->abandoned()) {
            self->acceptWhenThereIsRoom();
        }
    });
}

}
