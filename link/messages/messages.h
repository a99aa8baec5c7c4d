// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frames of docs/protocol.md, both ways: strict readers that never throw, and their writers.
#pragma once

#include "contest/order.h"
#include "contest/refusal.h"
#include "contest/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace messages {

inline constexpr int ProtocolVersion = 1;
inline constexpr std::size_t MaxClientFrame = 16 * 1024; //!< bytes; an operator's may be larger
inline constexpr std::size_t MaxOperatorFrame = 64 * 1024;
inline constexpr std::size_t MaxServerFrame = 64 * 1024;

// ---- from clients ---------------------------------------------------------------------------

//! Exactly one of `join` and `token` is set, except when the version is another one: then nothing
//! but the version is promised.
struct Hello
{
    std::int64_t version = ProtocolVersion;
    std::string app;
    std::string device; //!< the client's own id
    std::string join; //!< six digits, or the secret of a link
    std::string token; //!< from an earlier welcome
    bool operator==(const Hello &) const = default;
};

struct OrderMessage
{
    contest::OrderId id;
    contest::Order order; //!< never GrantSeat or RevokeSeat
    std::optional<std::int64_t> at; //!< desk boot ms when it was given; always there for TakeCue
};

//! What stands on a tablet, not yet submitted. As a frame it is also what the journal keeps.
struct Draft
{
    contest::TurnId turn;
    contest::Marks marks; //!< any part of the criteria
    std::string note;
    bool operator==(const Draft &) const = default;
};

//! A judge's wish to the secretary; state of the seat, never a fact.
struct Ask
{
    std::optional<contest::TurnId> amend; //!< whose sheet is to be returned; none: please come
    auto operator<=>(const Ask &) const = default;
};
//! The operator has seen to whatever that judge had asked for.
struct Attend
{
    std::string seat;
    bool operator==(const Attend &) const = default;
};

struct Shown
{
    std::int64_t number = 0; //!< of the cue that is on the glass
    bool operator==(const Shown &) const = default;
};
struct Offer
{
    contest::OrderId id;
    std::string seat;
    bool operator==(const Offer &) const = default;
};
struct Revoke
{
    contest::OrderId id;
    std::string seat;
    std::string reason;
    bool operator==(const Revoke &) const = default;
};
struct Export
{
    contest::OrderId id;
    std::string what; //!< "backup"
    std::string to; //!< a file that does not exist yet
    bool operator==(const Export &) const = default;
};
//! A sealed round of another laptop's record. Without `key` nothing happens: the answer tells what
//! the file holds and whose key sealed it.
struct Import
{
    contest::OrderId id;
    std::string from; //!< absolute path on the desk's machine
    std::string key; //!< the fingerprint that a person compared; may be empty
    bool operator==(const Import &) const = default;
};
struct Beat
{
    std::optional<std::int64_t> now; //!< desk boot ms; the desk's beats always carry it
    bool operator==(const Beat &) const = default;
};

//! Unreadable: answered with Bad, and counted.
struct BadMessage
{
    contest::Words words;
    bool operator==(const BadMessage &) const = default;
};
//! Its id could be read, the rest not: answered with No, "badOrder".
struct BadOrder
{
    contest::OrderId id;
    contest::Words words;
    std::string field;
    bool operator==(const BadOrder &) const = default;
};

using ClientMessage = std::variant<Hello, OrderMessage, Draft, Ask, Attend, Shown, Offer, Revoke,
    Export, Import, Beat, BadMessage, BadOrder>;

//! Total: whatever the bytes, the answer is one of the alternatives. The caller bounds the size.
[[nodiscard]] ClientMessage parseClientMessage(std::string_view frame);
//! Must not be BadMessage, BadOrder, or an order about seats: those have no frame.
[[nodiscard]] std::string encodeClientMessage(const ClientMessage &message);

// ---- from the desk --------------------------------------------------------------------------

struct Welcome
{
    std::string seat;
    std::optional<std::string> token; //!< only after a join
    std::string epoch; //!< names this run of the desk
    std::int64_t now = 0; //!< desk boot ms
    std::string show; //!< names the record, so that nothing kept for another show is sent to it
    std::string contestId;
    std::string contestName;
    bool operator==(const Welcome &) const = default;
};

enum class RefusedWhy { Version, Join, Token, Place, Full, Hello, Unknown };
struct Refused
{
    RefusedWhy why = RefusedWhy::Hello;
    contest::Words words;
    bool operator==(const Refused &) const = default;
};
//! In the words of both languages, naming both versions.
[[nodiscard]] Refused refusedVersion(std::int64_t clientVersion);

struct TopicMessage
{
    std::string name;
    std::int64_t rev = 0;
    std::string data; //!< JSON text of the view
    bool operator==(const TopicMessage &) const = default;
};
struct Gone
{
    std::string name;
    bool operator==(const Gone &) const = default;
};
struct Done
{
    contest::OrderId id;
    bool operator==(const Done &) const = default;
};
struct No
{
    contest::OrderId id;
    std::string why; //!< contest::codeText, or "badOrder"
    std::string field;
    contest::Words words;
    bool operator==(const No &) const = default;
};
[[nodiscard]] No noFor(const contest::OrderId &id, const contest::Refusal &refusal);
[[nodiscard]] No noFor(const BadOrder &bad);

struct Bad
{
    contest::Words words;
    bool operator==(const Bad &) const = default;
};
enum class ByeWhy { Replaced, Revoked, Silent, Rubbish, Slow, Closing, Unknown };
struct Bye
{
    ByeWhy why = ByeWhy::Closing;
    contest::Words words;
    bool operator==(const Bye &) const = default;
};
//! With the usual words for this reason.
[[nodiscard]] Bye bye(ByeWhy why);

struct Offered
{
    contest::OrderId id;
    std::string seat;
    std::string code; //!< six digits
    std::string secret;
    std::vector<std::string> links;
    std::int64_t expiresInMs = 0;
    bool operator==(const Offered &) const = default;
};

using ServerMessage = std::variant<Welcome, Refused, TopicMessage, Gone, Done, No, Beat, Bad, Bye,
    Offered, BadMessage>;

[[nodiscard]] ServerMessage parseServerMessage(std::string_view frame);
//! Must not be BadMessage.
[[nodiscard]] std::string encodeServerMessage(const ServerMessage &message);

}
