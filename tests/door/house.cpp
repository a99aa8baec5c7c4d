// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a real door on loopback for one test.
#include "tests/door/house.h"

#include <utility> // before Asio: Boost 1.74 with g++ 12 in C++20

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "control/platform/runtimefile.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <chrono>
#include <fstream>

//! Is there only where AddressSanitizer watches: it keeps what is freed for a while, so that growth
//! says nothing there.
extern "C" [[gnu::weak]] void __asan_init();

struct House::Loop
{
    boost::asio::io_context context{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> stay
        = boost::asio::make_work_guard(context);
};

House::House(const door::DoorLimits &limits) : m_loop(std::make_unique<Loop>())
{
    begin(limits, m_clocks);
}

House::House(const door::DoorLimits &limits, platform::ScriptedClocks &clocks)
    : m_loop(std::make_unique<Loop>())
{
    begin(limits, clocks);
}

void House::begin(const door::DoorLimits &limits, const platform::Clocks &clocks)
{
    door::DoorSurroundings around{clocks, m_random,
        [this](door::LogLevel, const std::string &text) { logged.push_back(text); }, "epoch-1",
        "binh-son-2024", "Hội thi Bình Sơn", {}, {}, {}, "show-1"};
    around.pages["/"] = {"text/html; charset=utf-8", "<!doctype html><title>Giám khảo</title>"};
    around.pages["/judge.js"] = {"text/javascript; charset=utf-8", "let a = 1;"};
    around.linkBases = [] { return std::vector<std::string>{"http://192.168.1.5:8484"}; };
    around.isOwnMachine = [this](const std::string &address) {
        return isOwnMachine ? isOwnMachine(address) : address.starts_with("127.");
    };
    m_door = std::make_unique<door::Door>(m_loop->context, std::move(around), makeEvents(), limits);
    if (const auto fault = m_door->listen("127.0.0.1", 0)) {
        throw std::runtime_error(fault->en);
    }
    m_port = m_door->port();
    m_thread = std::thread([this] { m_loop->context.run(); });
}

void House::post(std::function<void()> work)
{
    boost::asio::post(m_loop->context, std::move(work));
}

House::~House()
{
    call([this] { m_door.reset(); });
    m_loop->context.stop();
    m_thread.join();
}

door::DoorEvents House::makeEvents()
{
    const auto tell = [this](const std::string &what, const door::Speaker &speaker) {
        told.push_back(what + ' ' + speaker.seat);
    };
    door::DoorEvents events;
    events.seats = [this]() -> const std::map<std::string, contest::Seat> & { return seats; };
    events.refuseOffer = [](const std::string &seat) -> std::optional<contest::Words> {
        if (seat == "judge:nobody") {
            return contest::Words{"Không có giám khảo này.", "There is no such judge."};
        }
        return std::nullopt;
    };
    events.onGrant = [this](const std::string &seat, const std::string &device,
                         const std::string &hash, std::function<void(bool)> done) {
        const auto record = [this, seat, device, hash, done = std::move(done)](bool stored) {
            if (stored) {
                seats[seat] = {device, hash};
                told.push_back("granted " + seat + " to " + device);
            }
            done(stored);
        };
        commit ? commit(record) : record(true);
    };
    events.firstTopics = [this](const std::string &audience) { return firstTopics[audience]; };
    events.onJoined = [tell](const door::Speaker &speaker) { tell("joined", speaker); };
    events.onLeft = [tell](const door::Speaker &speaker) { tell("left", speaker); };
    events.onOffersChanged = [] {};
    events.onOrder = [this, tell](
                         const door::Speaker &speaker, const messages::OrderMessage &message) {
        tell("order " + message.id.text, speaker);
        if (onOrder) {
            return onOrder(speaker, message);
        }
        m_door->reply(speaker.session, messages::encodeServerMessage(messages::Done{message.id}));
    };
    events.onDraft = [tell](const door::Speaker &speaker, const messages::Draft &draft) {
        tell("draft " + draft.turn.team.text, speaker);
    };
    events.onAsk = [tell](const door::Speaker &speaker, const messages::Ask &ask) {
        tell("ask " + (ask.amend ? ask.amend->team.text : "secretary"), speaker);
    };
    events.onAttend = [tell](const door::Speaker &speaker, const messages::Attend &attend) {
        tell("attend " + attend.seat, speaker);
    };
    events.onShown = [tell](const door::Speaker &speaker, const messages::Shown &shown) {
        tell("shown " + std::to_string(shown.number), speaker);
    };
    events.onRevoke = [this, tell](const door::Speaker &speaker, const messages::Revoke &revoke) {
        tell("revoke " + revoke.seat, speaker);
        seats.erase(revoke.seat);
        m_door->disconnect(revoke.seat, door::ByeWhy::Revoked);
        m_door->reply(speaker.session, messages::encodeServerMessage(messages::Done{revoke.id}));
    };
    events.onExport = [tell](const door::Speaker &speaker, const messages::Export &copy) {
        tell("export " + copy.to, speaker);
    };
    events.onImport = [tell](const door::Speaker &speaker, const messages::Import &brought) {
        tell("import " + brought.from, speaker);
    };
    return events;
}

std::string House::grantSeat(const std::string &seat)
{
    const std::string token = "token-of-" + seat;
    call([&] { seats[seat] = {"device", platform::sha256Hex(token)}; });
    return token;
}

door::Offer House::offer(const std::string &seat)
{
    return call([&] { return m_door->offer(seat); });
}

void House::publish(const std::string &audience, const std::string &name, const std::string &text)
{
    call([&] { m_door->publish(audience, name, door::makeFrame(text)); });
}

std::vector<door::SeatPresence> House::presence()
{
    return call([&] { return m_door->presence(); });
}

bool House::eventually(const std::function<bool()> &isTrue, int ms)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(ms);
    while (!call(isTrue)) {
        if (std::chrono::steady_clock::now() > until) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

std::string topicText(const std::string &name, const std::string &data)
{
    return nlohmann::json{{"t", "topic"}, {"name", name}, {"rev", 1}, {"data", data}}.dump();
}

std::int64_t residentBytes()
{
    std::int64_t all = 0;
    std::int64_t resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

bool grewLessThan(std::int64_t bytes, std::int64_t before)
{
    return __asan_init != nullptr || residentBytes() - before < bytes;
}
