// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames that the desk sends, read and written.
#include "link/messages/messages.h"
#include "link/messages/names.h"
#include "link/messages/object_reader.h"

#include "contest/overloaded.h"

namespace messages {

namespace {

//! The view's text is spliced in, not parsed: it was written by this program.
std::string topicFrame(const TopicMessage &m)
{
    std::string frame = R"({"t":"topic","name":)" + jsonText(m.name);
    frame.reserve(frame.size() + m.data.size() + 40);
    frame += R"(,"rev":)" + std::to_string(m.rev) + R"(,"data":)" + m.data + "}";
    return frame;
}

Json welcomeJson(const Welcome &m)
{
    Json json{{"t", "welcome"}, {"v", ProtocolVersion}, {"seat", m.seat}, {"epoch", m.epoch},
        {"now", m.now}, {"show", m.show},
        {"contest", {{"id", m.contestId}, {"name", m.contestName}}}};
    if (m.token) {
        json["token"] = *m.token;
    }
    return json;
}

ServerMessage readWelcome(ObjectReader &r, const Json &json, std::optional<FieldFault> &fault)
{
    Welcome m;
    m.seat = r.text("seat", 80);
    if (r.has("token")) {
        m.token = r.text("token");
    }
    m.epoch = r.text("epoch", MaxId);
    m.now = r.number("now", 0, INT64_MAX);
    m.show = r.text("show", MaxId);
    const auto contest = json.find("contest");
    if (contest == json.end() || !contest->is_object()) {
        r.complain("contest", "phải là một đối tượng JSON", "must be a JSON object");
        return m;
    }
    ObjectReader inner(*contest, fault, "contest.");
    m.contestId = inner.text("id");
    m.contestName = inner.text("name");
    return m;
}

ServerMessage readTopic(ObjectReader &r, const Json &json)
{
    TopicMessage m{r.text("name", 4 * MaxId), r.number("rev", 0, INT64_MAX), {}};
    const auto data = json.find("data");
    if (data == json.end() || !data->is_object()) {
        r.complain("data", "phải là một đối tượng JSON", "must be a JSON object");
        return m;
    }
    m.data = jsonText(*data);
    return m;
}

ServerMessage readNo(ObjectReader &r)
{
    return No{r.orderId("id"), r.text("why", MaxId), r.textOr("field", {}), r.words("words")};
}

ServerMessage readOffered(ObjectReader &r)
{
    return Offered{r.orderId("id"), r.text("seat", 80), r.text("code", MaxId), r.text("secret"),
        r.texts("links"), r.number("expiresInMs", 0, INT64_MAX)};
}

//! A `why` that a newer desk has and this program not is Unknown, never an error.
template<class Why>
Why whyIn(const Names<Why> &names, const std::string &text)
{
    for (const auto &[name, value] : names) {
        if (name == text) {
            return value;
        }
    }
    return Why::Unknown;
}

ServerMessage readKnown(
    const std::string &type, ObjectReader &r, const Json &json, std::optional<FieldFault> &fault)
{
    if (type == "topic") {
        return readTopic(r, json);
    }
    if (type == "done") {
        return Done{r.orderId("id")};
    }
    if (type == "no") {
        return readNo(r);
    }
    if (type == "beat") {
        return Beat{r.number("now", 0, INT64_MAX)};
    }
    if (type == "gone") {
        return Gone{r.text("name", 4 * MaxId)};
    }
    if (type == "welcome") {
        return readWelcome(r, json, fault);
    }
    if (type == "refused") {
        return Refused{whyIn(refusedNames(), r.text("why", MaxId)), r.words("words")};
    }
    if (type == "bad") {
        return Bad{r.words("words")};
    }
    if (type == "bye") {
        return Bye{whyIn(byeNames(), r.text("why", MaxId)), r.words("words")};
    }
    if (type == "offered") {
        return readOffered(r);
    }
    return BadMessage{{"Bàn gửi một loại tin nhắn không được biết.",
        "The desk sent a message of an unknown type."}};
}

}

std::string encodeServerMessage(const ServerMessage &message)
{
    if (const auto *topic = std::get_if<TopicMessage>(&message)) {
        return topicFrame(*topic);
    }
    return jsonText(std::visit(
        contest::Overloaded{
            [](const Welcome &m) { return welcomeJson(m); },
            [](const Refused &m) -> Json {
                return {{"t", "refused"}, {"why", nameIn(refusedNames(), m.why)},
                    {"words", wordsJson(m.words)}, {"v", ProtocolVersion}};
            },
            [](const TopicMessage &) -> Json { return nullptr; },
            [](const Gone &m) -> Json {
                return {{"t", "gone"}, {"name", m.name}};
            },
            [](const Done &m) -> Json {
                return {{"t", "done"}, {"id", m.id.text}};
            },
            [](const No &m) -> Json {
                return {{"t", "no"}, {"id", m.id.text}, {"why", m.why}, {"field", m.field},
                    {"words", wordsJson(m.words)}};
            },
            [](const Beat &m) -> Json {
                return {{"t", "beat"}, {"now", m.now.value_or(0)}};
            },
            [](const Bad &m) -> Json {
                return {{"t", "bad"}, {"words", wordsJson(m.words)}};
            },
            [](const Bye &m) -> Json {
                return {{"t", "bye"}, {"why", nameIn(byeNames(), m.why)},
                    {"words", wordsJson(m.words)}};
            },
            [](const Offered &m) -> Json {
                return {{"t", "offered"}, {"id", m.id.text}, {"seat", m.seat}, {"code", m.code},
                    {"secret", m.secret}, {"links", m.links}, {"expiresInMs", m.expiresInMs}};
            },
            [](const BadMessage &) -> Json { return nullptr; },
        },
        message));
}

ServerMessage parseServerMessage(std::string_view frame)
{
    const auto json = parseStrict(frame);
    if (!json || !json->is_object()) {
        return BadMessage{
            {"Không đọc được tin nhắn của bàn.", "The desk's message is unreadable."}};
    }
    std::optional<FieldFault> fault;
    ObjectReader r(*json, fault);
    const std::string type = r.text("t", MaxId);
    ServerMessage message = readKnown(type, r, *json, fault);
    if (fault) {
        return BadMessage{fault->words};
    }
    return message;
}

}
