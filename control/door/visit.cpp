// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads one request header after another, within its limits, and answers.
#include "control/door/visit.h"

#include "control/door/hall.h"
#include "control/door/pages.h"
#include "control/door/websocketwire.h"

#include <array>
#include <iterator>
#include <optional>
#include <string_view>

namespace door {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

constexpr const char *tooLong = "Yêu cầu dài quá. / The request's header is too long.\n";
constexpr const char *noBody = "Yêu cầu không được kèm dữ liệu. / A request may not have a body.\n";
constexpr std::size_t moreThanAHeader = 4096; // one read may bring the next request's beginning

std::string_view view(beast::string_view text)
{
    return {text.data(), text.size()};
}

class Visit : public Connection, public std::enable_shared_from_this<Visit>
{
public:
    Visit(Socket socket, std::shared_ptr<Hall> hall, const std::string &address);
    ~Visit() override;

    void readHeader();
    void look(std::int64_t nowMs) override;
    void part() override { cut(); }
    void cut() override;

private:
    using Parser = http::request_parser<http::empty_body>;
    enum class Phase { Header, Answer, Goodbye, Upgraded };

    void answerHeader(ErrorCode error);
    [[nodiscard]] std::optional<PageAnswer> complaint(ErrorCode error) const;
    void upgrade();
    void answer(PageAnswer answer);
    void sayGoodbye();
    void enterPhase(Phase phase);

    Socket m_socket;
    std::shared_ptr<Hall> m_hall;
    std::string m_address;
    ConnectionId m_id;
    Phase m_phase = Phase::Header;
    std::int64_t m_phaseSinceMs;
    beast::flat_buffer m_received;
    std::optional<Parser> m_parser;
    std::string m_head; //!< of the answer under way
    PageAnswer m_answer;
    bool m_keepAlive = false;
    std::array<char, 4096> m_rest{}; //!< what comes after goodbye, unread
};

Visit::Visit(Socket socket, std::shared_ptr<Hall> hall, const std::string &address)
    : m_socket(std::move(socket)),
      m_hall(std::move(hall)),
      m_address(address),
      m_id(m_hall->nextConnection()),
      m_phaseSinceMs(m_hall->nowMs()),
      m_received(m_hall->limits.headerBytes + moreThanAHeader)
{
    m_hall->enter(m_id, *this, address);
}

Visit::~Visit()
{
    if (m_phase != Phase::Upgraded) {
        m_hall->left(m_id);
    }
}

void Visit::enterPhase(Phase phase)
{
    m_phase = phase;
    m_phaseSinceMs = m_hall->nowMs();
}

void Visit::readHeader()
{
    enterPhase(Phase::Header);
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_hall->limits.headerBytes));
    http::async_read_header(m_socket, m_received, *m_parser,
        [self = shared_from_this()](ErrorCode error, std::size_t) { self->answerHeader(error); });
}

std::optional<PageAnswer> Visit::complaint(ErrorCode error) const
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        return sentence(431, tooLong);
    }
    if (error == http::error::body_limit) {
        return sentence(413, noBody);
    }
    if (error) {
        return sentence(400, "Không đọc được yêu cầu. / The request cannot be read.\n");
    }
    const auto &fields = m_parser->get().base();
    const auto count = static_cast<std::size_t>(std::distance(fields.begin(), fields.end()));
    if (count > m_hall->limits.headerFields) {
        return sentence(431, tooLong);
    }
    if (m_parser->chunked() || m_parser->content_length().value_or(0) > 0) {
        return sentence(413, noBody);
    }
    return std::nullopt;
}

void Visit::answerHeader(ErrorCode error)
{
    const bool spoken = error.category() == beast::http::make_error_code(http::error{}).category();
    if (m_hall->abandoned() || (error && !spoken) || error == http::error::end_of_stream
        || error == http::error::partial_message) {
        return; // gone: there is nobody to answer
    }
    m_keepAlive = false;
    if (auto complained = complaint(error)) {
        return answer(std::move(*complained));
    }
    const auto &header = m_parser->get();
    PageRequest request;
    request.method = view(header.method_string());
    request.target = view(header.target());
    request.host = view(header[http::field::host]);
    request.knownTag = view(header[http::field::if_none_match]);
    request.upgrade = beast::websocket::is_upgrade(header);
    request.originFields = header.count(http::field::origin);
    request.origin = view(header[http::field::origin]);
    if (mayUpgrade(request) && m_received.size() == 0) {
        return upgrade();
    }
    m_keepAlive = header.keep_alive();
    answer(answerTo(request, m_hall->surroundings.pages, m_hall->surroundings.epoch));
}

void Visit::upgrade()
{
    m_phase = Phase::Upgraded;
    const auto wire = std::make_shared<WebSocketWire>(std::move(m_socket), m_hall, m_id, m_address);
    m_hall->become(m_id, *wire);
    wire->accept(m_parser->get());
}

void Visit::answer(PageAnswer answer)
{
    enterPhase(Phase::Answer);
    m_answer = std::move(answer);
    const auto status = static_cast<http::status>(m_answer.status);
    m_head = "HTTP/1.1 " + std::to_string(m_answer.status) + ' ';
    m_head += view(http::obsolete_reason(status));
    m_head += "\r\nServer: HoiThi\r\nConnection: ";
    m_head += m_keepAlive ? "keep-alive" : "close";
    for (const auto &[name, value] : m_answer.fields) {
        m_head += "\r\n" + name + ": " + value;
    }
    const std::string_view body = m_answer.body();
    if (status != http::status::not_modified) {
        m_head += "\r\nContent-Length: " + std::to_string(body.size());
    }
    m_head += "\r\n\r\n";
    const bool headOnly = m_parser->get().method() == http::verb::head;
    const std::array<asio::const_buffer, 2> parts{
        asio::buffer(m_head), asio::buffer(body.data(), headOnly ? 0 : body.size())};
    asio::async_write(m_socket, parts, [self = shared_from_this()](ErrorCode error, std::size_t) {
        if (error || self->m_hall->abandoned()) {
            return;
        }
        self->m_keepAlive ? self->readHeader() : self->sayGoodbye();
    });
}

void Visit::sayGoodbye()
{
    // Closing with unread bytes would reset the connection and lose the answer on its way.
    if (m_phase != Phase::Goodbye) {
        enterPhase(Phase::Goodbye);
        ErrorCode ignored;
        m_socket.shutdown(Socket::shutdown_send, ignored);
    }
    m_socket.async_read_some(
        asio::buffer(m_rest), [self = shared_from_this()](ErrorCode error, std::size_t) {
            if (!error) {
                self->sayGoodbye();
            }
        });
}

void Visit::look(std::int64_t nowMs)
{
    const DoorLimits &limits = m_hall->limits;
    const std::int64_t most = m_phase == Phase::Header ? limits.headerMs
        : m_phase == Phase::Answer                     ? limits.pageMs
                                                       : limits.byeMs;
    if (nowMs - m_phaseSinceMs >= most) {
        cut();
    }
}

void Visit::cut()
{
    ErrorCode ignored;
    m_socket.close(ignored);
}

}

void beginVisit(Socket socket, const std::shared_ptr<Hall> &hall, const std::string &address)
{
    std::make_shared<Visit>(std::move(socket), hall, address)->readHeader();
}

}
