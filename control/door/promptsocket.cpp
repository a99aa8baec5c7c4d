// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes at once, keeps the rest.
#include "control/door/promptsocket.h"

namespace door {

namespace asio = boost::asio;

namespace {

// Pongs and closes only: 131 bytes each. Whoever makes us keep more does not read at all.
constexpr std::size_t mostKept = 16 * 1024;

bool isRealError(ErrorCode &error)
{
    if (error == asio::error::would_block || error == asio::error::try_again) {
        error = {};
    }
    return static_cast<bool>(error);
}

}

PromptSocket::PromptSocket(Socket socket) : m_socket(std::move(socket))
{
    ErrorCode ignored; // a socket that is already dead shows it at the first read
    m_socket.non_blocking(true, ignored);
}

void PromptSocket::send(const SharedFrame &frame, ErrorCode &error)
{
    const std::string &bytes = frame->bytes();
    const std::size_t sent = m_socket.write_some(asio::buffer(bytes), error);
    if (isRealError(error) || sent == bytes.size()) {
        return;
    }
    m_frame = frame;
    m_sent = sent;
    awaitRoom();
}

std::size_t PromptSocket::write(const std::string &bytes, ErrorCode &error)
{
    std::size_t sent = 0;
    error = {};
    const bool waiting = full();
    if (!waiting) {
        sent = m_socket.write_some(asio::buffer(bytes), error);
    }
    if (isRealError(error) || sent == bytes.size()) {
        return sent;
    }
    if (m_kept.size() + bytes.size() - sent > mostKept) {
        error = asio::error::no_buffer_space;
        return sent;
    }
    m_kept.append(bytes, sent);
    if (!waiting) {
        awaitRoom();
    }
    return bytes.size();
}

void PromptSocket::sendKept(ErrorCode &error)
{
    if (m_frame) {
        const std::string &bytes = m_frame->bytes();
        m_sent += m_socket.write_some(asio::buffer(bytes) + m_sent, error);
        if (isRealError(error) || m_sent < bytes.size()) {
            return;
        }
        m_frame = nullptr;
    }
    if (!m_kept.empty()) {
        m_kept.erase(0, m_socket.write_some(asio::buffer(m_kept), error));
        isRealError(error);
    }
}

void PromptSocket::awaitRoom()
{
    m_socket.async_wait(Socket::wait_write, [self = std::weak_ptr(m_self)](ErrorCode error) {
        const auto alive = self.lock();
        if (error || !alive) {
            return;
        }
        PromptSocket &socket = **alive;
        socket.sendKept(error);
        if (error) {
            ErrorCode ignored;
            socket.m_socket.close(ignored); // the pending read tells the owner
        } else if (socket.full()) {
            socket.awaitRoom();
        } else if (socket.drained) {
            socket.drained();
        }
    });
}

}
