// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a request for a page is answered with; knows no sockets.
#pragma once

#include "control/door/door.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace door {

struct PageRequest
{
    std::string_view method;
    std::string_view target; //!< with the query, if any
    std::string_view host;
    std::string_view knownTag; //!< If-None-Match
    bool upgrade = false; //!< the client wants a WebSocket
    std::size_t originFields = 0;
    std::string_view origin;
};

struct PageAnswer
{
    int status = 200;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string text; //!< the body, unless `page` is set
    const Page *page = nullptr;
    [[nodiscard]] std::string_view body() const { return page ? page->bytes : text; }
};

//! True: the request may go on as a WebSocket.
[[nodiscard]] bool mayUpgrade(const PageRequest &request);
[[nodiscard]] PageAnswer answerTo(
    const PageRequest &request, const std::map<std::string, Page> &pages, const std::string &epoch);
//! A short text with a status, and the fields that every answer has.
[[nodiscard]] PageAnswer sentence(int status, const std::string &text);

}
