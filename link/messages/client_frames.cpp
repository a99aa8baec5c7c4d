// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames that clients send, read and written.
#include "link/messages/messages.h"
#include "link/messages/order_codec.h"

#include "contest/overloaded.h"

namespace messages {

namespace {

constexpr std::size_t MaxPath = 1000;
constexpr std::size_t MaxSecret = 128;

BadMessage unreadable()
{
    return {{"Không đọc được tin nhắn: phải là một đối tượng JSON hợp lệ có “t”.",
        "The message cannot be read: it must be one valid JSON object with a “t”."}};
}

//! The message itself, or the fault that its reader noted.
template<class Message>
ClientMessage orBad(Message message, const std::optional<FieldFault> &fault)
{
    if (fault) {
        return BadMessage{fault->words};
    }
    return message;
}

ClientMessage readHello(ObjectReader &r, std::optional<FieldFault> &fault)
{
    Hello hello;
    hello.version = r.number("v", 0, INT32_MAX);
    if (fault || hello.version != ProtocolVersion) {
        return orBad(hello, fault); // what else another version says is not for us to judge
    }
    hello.app = r.text("app", MaxId);
    hello.device = r.text("device", MaxId);
    hello.join = r.textOr("join", {}, MaxSecret);
    hello.token = r.textOr("token", {}, MaxSecret);
    if (hello.join.empty() == hello.token.empty()) {
        r.complain("join", "hoặc “token”: phải có đúng một trong hai",
            "or “token”: exactly one of them must be there");
    }
    return orBad(hello, fault);
}

ClientMessage readOrderMessage(const Json &json, ObjectReader &r, std::optional<FieldFault> &fault)
{
    OrderMessage message;
    message.id = r.orderId("id");
    if (fault) {
        return BadMessage{fault->words};
    }
    const auto inner = json.find("o");
    if (inner == json.end() || !inner->is_object()) {
        r.complain("o", "phải là một đối tượng JSON", "must be a JSON object");
    } else if (auto order = readOrder(*inner, fault)) {
        message.order = std::move(*order);
    }
    const bool take = std::holds_alternative<contest::TakeCue>(message.order);
    if (!fault && (take || r.has("at"))) {
        message.at = r.number("at", 0, INT64_MAX);
    }
    if (fault) {
        return BadOrder{message.id, fault->words, fault->field};
    }
    return message;
}

ClientMessage readDraftMessage(ObjectReader &r, std::optional<FieldFault> &fault)
{
    Draft draft{
        r.turn("turn"), r.marks("marks"), r.textOr("note", {}, MaxText, LineFeeds::Allowed)};
    return orBad(std::move(draft), fault);
}

ClientMessage readAsk(ObjectReader &r, std::optional<FieldFault> &fault)
{
    Ask ask;
    if (r.oneOf<bool>("what", {{"amend", true}, {"secretary", false}})) {
        ask.amend = r.turn("turn");
    }
    return orBad(std::move(ask), fault);
}

//! Offer, Revoke, Export and Import have an id: their faults are answered by it.
template<class Message, class Fill>
ClientMessage readRequest(ObjectReader &r, std::optional<FieldFault> &fault, Fill fill)
{
    Message message;
    message.id = r.orderId("id");
    if (fault) {
        return BadMessage{fault->words};
    }
    fill(message);
    if (fault) {
        return BadOrder{message.id, fault->words, fault->field};
    }
    return message;
}

ClientMessage readBeat(ObjectReader &r, std::optional<FieldFault> &fault)
{
    Beat beat;
    if (r.has("now")) {
        beat.now = r.number("now", 0, INT64_MAX);
    }
    return orBad(beat, fault);
}

ClientMessage read(const Json &json)
{
    std::optional<FieldFault> fault;
    ObjectReader r(json, fault);
    const std::string type = r.text("t", MaxId);
    if (type == "order") {
        return readOrderMessage(json, r, fault);
    }
    if (type == "beat") {
        return readBeat(r, fault);
    }
    if (type == "draft") {
        return readDraftMessage(r, fault);
    }
    if (type == "ask") {
        return readAsk(r, fault);
    }
    if (type == "attend") {
        return orBad(Attend{r.text("seat", 80)}, fault);
    }
    if (type == "shown") {
        return orBad(Shown{r.number("number", 0, INT64_MAX)}, fault);
    }
    if (type == "hello") {
        return readHello(r, fault);
    }
    if (type == "offer") {
        return readRequest<Offer>(r, fault, [&](Offer &m) { m.seat = r.text("seat", 80); });
    }
    if (type == "revoke") {
        return readRequest<Revoke>(r, fault, [&](Revoke &m) {
            m.seat = r.text("seat", 80);
            m.reason = r.text("reason");
        });
    }
    if (type == "export") {
        return readRequest<Export>(r, fault, [&](Export &m) {
            m.what = r.oneOf<std::string>("what", {{"backup", "backup"}});
            m.to = r.text("to", MaxPath);
        });
    }
    if (type == "import") {
        return readRequest<Import>(r, fault, [&](Import &m) {
            m.from = r.text("from", MaxPath);
            m.key = r.textOr("key", {}, MaxSecret);
        });
    }
    return fault ? BadMessage{fault->words}
                 : BadMessage{{"Loại tin nhắn “t” không được biết ở phiên bản này.",
                     "The type “t” of this message is not known in this version."}};
}

}

ClientMessage parseClientMessage(std::string_view frame)
{
    const auto json = parseStrict(frame);
    if (!json || !json->is_object()) {
        return unreadable();
    }
    return read(*json);
}

std::string encodeClientMessage(const ClientMessage &message)
{
    const Json json = std::visit(
        contest::Overloaded{
            [](const Hello &m) -> Json {
                Json hello{{"t", "hello"}, {"v", m.version}, {"app", m.app}, {"device", m.device}};
                hello[m.token.empty() ? "join" : "token"] = m.token.empty() ? m.join : m.token;
                return hello;
            },
            [](const OrderMessage &m) -> Json {
                Json order{{"t", "order"}, {"id", m.id.text}, {"o", orderJson(m.order)}};
                if (m.at) {
                    order["at"] = *m.at;
                }
                return order;
            },
            [](const Draft &m) -> Json {
                return {{"t", "draft"}, {"turn", turnJson(m.turn)}, {"marks", marksJson(m.marks)},
                    {"note", m.note}};
            },
            [](const Ask &m) -> Json {
                return m.amend ? Json{{"t", "ask"}, {"what", "amend"}, {"turn", turnJson(*m.amend)}}
                               : Json{{"t", "ask"}, {"what", "secretary"}};
            },
            [](const Attend &m) -> Json {
                return {{"t", "attend"}, {"seat", m.seat}};
            },
            [](const Shown &m) -> Json {
                return {{"t", "shown"}, {"number", m.number}};
            },
            [](const Offer &m) -> Json {
                return {{"t", "offer"}, {"id", m.id.text}, {"seat", m.seat}};
            },
            [](const Revoke &m) -> Json {
                return {{"t", "revoke"}, {"id", m.id.text}, {"seat", m.seat}, {"reason", m.reason}};
            },
            [](const Export &m) -> Json {
                return {{"t", "export"}, {"id", m.id.text}, {"what", m.what}, {"to", m.to}};
            },
            [](const Import &m) -> Json {
                return {{"t", "import"}, {"id", m.id.text}, {"from", m.from}, {"key", m.key}};
            },
            [](const Beat &m) -> Json {
                return m.now ? Json{{"t", "beat"}, {"now", *m.now}} : Json{{"t", "beat"}};
            },
            [](const BadMessage &) -> Json { return nullptr; },
            [](const BadOrder &) -> Json { return nullptr; },
        },
        message);
    return jsonText(json);
}

}
