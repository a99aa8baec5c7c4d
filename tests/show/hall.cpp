// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/show/hall.h"

#include <QDir>
#include <QFileInfo>

namespace show {

using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 60s;

QString folderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString place
        = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return place + QStringLiteral("/hoithi-hall-XXXXXX");
}

}

Hall::Hall(rehearsal::Network &network, const std::function<void(host::Settings &)> &adjust)
    : m_network(network),
      m_folder(folderTemplate())
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    host::Settings settings;
    settings.show = file();
    settings.rulebook = SAMPLE_RULEBOOK;
    settings.address = "127.0.0.1";
    settings.port = 0;
    settings.log = [](const std::string &) {};
    settings.limits.messagesPerSecond = 100'000;
    settings.limits.messageBurst = 100'000;
    if (adjust) {
        adjust(settings);
    }
    m_host = std::make_unique<host::Host>(std::move(settings), m_clocks, m_random);
    m_fault = m_host->start();
    if (m_fault) {
        return;
    }
    m_loop = std::thread([this] { m_host->run(); });
    m_console = std::make_unique<rehearsal::Line>(m_network, "127.0.0.1", port(),
        rehearsal::Ticket{"test", "console", {}, m_host->operatorToken()});
    m_fault = m_console->join(Patience);
}

Hall::~Hall()
{
    m_console.reset();
    if (m_loop.joinable()) {
        m_host->stop();
        m_loop.join();
    }
}

std::string Hall::file() const
{
    return m_folder.filePath("show.hoithi").toStdString();
}

std::unique_ptr<rehearsal::Line> Hall::sit(const std::string &seat)
{
    const contest::OrderId id{"offer-" + std::to_string(++m_orders)};
    m_console->send(messages::Offer{id, seat});
    m_network.wait([&] { return m_console->offered(id) || m_console->reply(id); }, Patience);
    const auto offered = m_console->offered(id);
    if (!offered) {
        return nullptr;
    }
    auto line = std::make_unique<rehearsal::Line>(m_network, "127.0.0.1", port(),
        rehearsal::Ticket{"test", "device-" + seat, offered->secret, {}});
    line->recordFrames();
    return line->join(Patience) ? nullptr : std::move(line);
}

rehearsal::Reply Hall::ask(rehearsal::Line &line, contest::Order order)
{
    messages::OrderMessage message{
        {"order-" + std::to_string(++m_orders)}, std::move(order), std::nullopt};
    if (std::holds_alternative<contest::TakeCue>(message.order)) {
        message.at = m_clocks.now().bootMs;
    }
    line.send(message);
    m_network.wait([&] { return line.reply(message.id).has_value(); }, Patience);
    return line.reply(message.id).value_or(messages::No{message.id, "silence", {}, {}});
}

std::string Hall::codeOf(rehearsal::Line &line, contest::Order order)
{
    const rehearsal::Reply reply = ask(line, std::move(order));
    const auto *no = std::get_if<messages::No>(&reply);
    return no == nullptr ? std::string() : no->why;
}

void Hall::settle()
{
    // A refused order changes nothing that displays or judges see.
    (void)ask(*m_console, contest::StartClock{{{"nowhere"}, {"nothing"}, {"nobody"}}});
    m_network.wait([] { return false; }, 60ms);
}

}
