// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer entry: no frame, however wrong, harms its reader; what was read is written and read
// again as the same.
#include "link/messages/messages.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <type_traits>

namespace {

void demand(bool isTrue)
{
    if (!isTrue) {
        std::abort();
    }
}

void readAsTheDoorDoes(std::string_view frame)
{
    const messages::ClientMessage message = messages::parseClientMessage(frame);
    if (const auto *bad = std::get_if<messages::BadMessage>(&message)) {
        demand(!bad->words.vi.empty() && !bad->words.en.empty());
        return;
    }
    if (const auto *bad = std::get_if<messages::BadOrder>(&message)) {
        demand(!bad->id.empty() && !bad->words.vi.empty() && !bad->words.en.empty());
        demand(!messages::encodeServerMessage(messages::noFor(*bad)).empty());
        return;
    }
    if (const auto *hello = std::get_if<messages::Hello>(&message);
        hello && hello->version != messages::ProtocolVersion) {
        return; // nothing but the version is promised
    }
    const std::string written = messages::encodeClientMessage(message);
    const messages::ClientMessage again = messages::parseClientMessage(written);
    demand(again.index() == message.index());
    demand(messages::encodeClientMessage(again) == written);
}

void readAsAClientDoes(std::string_view frame)
{
    const messages::ServerMessage message = messages::parseServerMessage(frame);
    if (!std::holds_alternative<messages::BadMessage>(message)) {
        demand(!messages::encodeServerMessage(message).empty());
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view frame(reinterpret_cast<const char *>(data), size);
    readAsTheDoorDoes(frame);
    readAsAClientDoes(frame);
    return 0;
}
