// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seats that stop reading. How much the kernel takes before the door must keep the rest is by
// chance, so a stalled socket is filled with answers, which are never replaced: every topic of the
// stall then waits in the door.
#include "tests/show/watched.h"

#include <algorithm>

#include <arpa/inet.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace show {

namespace {

std::uint16_t portOf(int socket, int (*name)(int, sockaddr *, socklen_t *))
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    const bool isThere = name(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    return isThere && address.sin_family == AF_INET ? ntohs(address.sin_port) : 0;
}

//! One end of a connection, in this process; -1: there is none.
int socketBetween(std::uint16_t own, std::uint16_t other)
{
    constexpr int most = 4096;
    for (int socket = 3; socket < most; ++socket) {
        if (portOf(socket, getsockname) == own && portOf(socket, getpeername) == other) {
            return socket;
        }
    }
    return -1;
}

int optionOf(int socket, int option)
{
    int value = 0;
    socklen_t size = sizeof value;
    return getsockopt(socket, SOL_SOCKET, option, &value, &size) == 0 ? value : 0;
}

void setOption(int socket, int level, int option, int value)
{
    (void)setsockopt(socket, level, option, &value, sizeof value);
}

std::size_t countOf(int socket, unsigned long question)
{
    int bytes = 0;
    return ioctl(socket, question, &bytes) == 0 ? std::size_t(bytes) : 0;
}

//! Both ends of a seat's connection.
struct Way
{
    int desk = -1;
    int seat = -1;

    //! Keeps the kernel from making room, and tells how much certainly fills it: at either end one
    //! more segment is taken than there should be room for.
    [[nodiscard]] std::size_t narrow() const
    {
        setOption(desk, SOL_SOCKET, SO_SNDBUF, 4096);
        setOption(seat, SOL_SOCKET, SO_RCVBUF, 8192);
        constexpr std::size_t segment = 65'536;
        return 2 * segment + std::size_t(optionOf(desk, SO_SNDBUF) + optionOf(seat, SO_RCVBUF));
    }
    void widen() const { setOption(seat, SOL_SOCKET, SO_RCVBUF, 256 * 1024); }
    //! What the seat says goes out at once when it is let go: a full way lets no receipts back.
    void hold() const { setOption(seat, IPPROTO_TCP, TCP_CORK, 1); }
    void letGo() const { setOption(seat, IPPROTO_TCP, TCP_CORK, 0); }
    [[nodiscard]] std::size_t held() const { return countOf(seat, SIOCOUTQNSD); }
    //! All but what the desk may have in its hands, which is less than fills anything.
    [[nodiscard]] bool isHeard(std::uint64_t bytes) const
    {
        return received() >= bytes && countOf(desk, SIOCINQ) == 0;
    }
    [[nodiscard]] bool isFull() const
    {
        pollfd place{desk, POLLOUT, 0};
        return poll(&place, 1, 0) == 0;
    }
    [[nodiscard]] std::uint64_t received() const
    {
        tcp_info info{};
        socklen_t size = sizeof info;
        return getsockopt(desk, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 ? info.tcpi_bytes_received
                                                                          : 0;
    }
};

//! In a frame of WebSocket with its mask.
std::size_t sizeOnTheWay(const messages::ClientMessage &message)
{
    const std::size_t size = messages::encodeClientMessage(message).size();
    return size + (size < 126 ? 6 : 8);
}

//! Refused before the desk hears of it, with a long answer.
messages::OrderMessage rubbish()
{
    return {{"f"}, contest::CloseRound{{"!"}}, std::nullopt};
}

}

std::string WatchedEvening::stall(const Move &move)
{
    Place &place = m_places.at(move.seat);
    rehearsal::Line &line = *place.line;
    if (place.filler.empty()) {
        line.send(rubbish());
        if (!wait([&] { return line.reply(rubbish().id).has_value(); })) {
            return "no answer to fill its socket with";
        }
        place.filler = line.frames().back();
        place.fillers = 1;
    }
    const Way way{
        socketBetween(m_hall.port(), line.ownPort()), socketBetween(line.ownPort(), m_hall.port())};
    const std::size_t count = way.narrow() / place.filler.size() + 1;
    line.stall();
    place.isStalled = true;
    const std::uint64_t before = way.received();
    way.hold();
    for (std::size_t i = 0; i < count; ++i) {
        line.send(rubbish());
    }
    place.fillers += count;
    const std::size_t said = count * sizeOnTheWay(rubbish());
    if (!wait([&] { return way.received() - before + way.held() >= said; })) {
        return "it cannot say what fills its socket";
    }
    way.letGo();
    if (!wait([&] { return way.isHeard(before + said); })) {
        return "the desk does not hear what fills its socket";
    }
    if (!wait([&] { return way.isFull(); })) {
        return "its socket is not full";
    }
    return {};
}

//! An answer overtakes topics while the socket is full; after two round trips that brought nothing
//! else it was not.
std::string WatchedEvening::readOn(const std::string &seat)
{
    Place &place = m_places.at(seat);
    const std::uint16_t port = place.line->ownPort();
    Way{socketBetween(m_hall.port(), port), socketBetween(port, m_hall.port())}.widen();
    place.isStalled = false;
    place.line->readOn();
    const std::vector<std::string> &frames = place.line->frames();
    for (int quiet = 0; quiet < 2;) {
        const std::size_t before = frames.size();
        place.line->send(unfit(seat));
        std::size_t next = before;
        const auto answered = [&] {
            while (next < frames.size() && !isBad(frames[next])) {
                ++next;
            }
            return next < frames.size();
        };
        if (!wait(answered)) {
            return "it does not get what has waited";
        }
        quiet = frames.size() == before + 1 ? quiet + 1 : 0;
    }
    const auto came
        = std::count(frames.begin() + std::ptrdiff_t(place.read), frames.end(), place.filler);
    return std::size_t(came) == place.fillers ? std::string() : "answers were lost on the way";
}

}
