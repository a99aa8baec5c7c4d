// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages, their security fields, and sentences for everything else.
#include "control/door/pages.h"

#include "control/platform/runtimefile.h"
#include "link/messages/messages.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace door {

namespace {

std::string_view pathOf(std::string_view target)
{
    return target.substr(0, target.find('?'));
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameHost(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [](char a, char b) { return lower(a) == lower(b); });
}

bool isHostText(std::string_view host)
{
    return !host.empty() && host.size() <= 255 && std::all_of(host.begin(), host.end(), [](char c) {
        const char l = lower(c);
        return (l >= 'a' && l <= 'z') || (l >= '0' && l <= '9')
            || std::string_view(".:-[]").find(c) != std::string_view::npos;
    });
}

//! Only our own scripts, styles and pictures, only our own socket, inside nobody's frame.
std::string contentPolicy(std::string_view host)
{
    std::string policy = "default-src 'none'; script-src 'self'; style-src 'self'; "
                         "img-src 'self' data:; font-src 'self'; connect-src 'self'";
    if (isHostText(host)) { // older browsers do not count ws: as 'self'
        policy += " ws://" + std::string(host);
    }
    return policy + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

PageAnswer pageAnswer(const PageRequest &request, const Page &page)
{
    PageAnswer answer;
    answer.page = &page;
    answer.fields = sentence(200, {}).fields;
    answer.fields.front().second = page.contentType;
    answer.fields.emplace_back("Content-Security-Policy", contentPolicy(request.host));
    if (page.contentType.starts_with("text/html")) {
        answer.fields.emplace_back("Cache-Control", "no-store");
        return answer;
    }
    const std::string tag = '"' + platform::sha256Hex(page.bytes).substr(0, 32) + '"';
    answer.fields.emplace_back("Cache-Control", "no-cache");
    answer.fields.emplace_back("ETag", tag);
    if (request.knownTag == tag) {
        answer.status = 304;
        answer.page = nullptr;
    }
    return answer;
}

}

PageAnswer sentence(int status, const std::string &text)
{
    PageAnswer answer;
    answer.status = status;
    answer.text = text;
    answer.fields
        = {{"Content-Type", "text/plain; charset=utf-8"}, {"X-Content-Type-Options", "nosniff"},
            {"Referrer-Policy", "no-referrer"}, {"X-Frame-Options", "DENY"}};
    return answer;
}

bool mayUpgrade(const PageRequest &request)
{
    return request.upgrade && request.method == "GET" && pathOf(request.target) == "/ws"
        && (request.originFields == 0
            || (request.originFields == 1
                && (request.origin.empty()
                    || (request.origin.starts_with("http://")
                        && sameHost(request.origin.substr(7), request.host)))));
}

PageAnswer answerTo(
    const PageRequest &request, const std::map<std::string, Page> &pages, const std::string &epoch)
{
    if (request.method != "GET" && request.method != "HEAD") {
        PageAnswer answer = sentence(405, "Chỉ xem được trang (GET, HEAD). / Only GET and HEAD.\n");
        answer.fields.emplace_back("Allow", "GET, HEAD");
        return answer;
    }
    const std::string path(pathOf(request.target));
    if (path == "/ws") {
        return request.upgrade
            ? sentence(403, "Trang của nơi khác không được kết nối. / Foreign pages are refused.\n")
            : sentence(426, "Địa chỉ này dành cho WebSocket. / This address is for WebSockets.\n");
    }
    if (path == "/health") {
        PageAnswer answer = sentence(
            200, nlohmann::json{{"v", messages::ProtocolVersion}, {"epoch", epoch}}.dump());
        answer.fields.front().second = "application/json";
        answer.fields.emplace_back("Cache-Control", "no-store");
        return answer;
    }
    const auto page = pages.find(path);
    if (page == pages.end()) {
        return sentence(404,
            "Không có trang này. Trang của giám khảo ở địa chỉ /.\n"
            "There is no such page. The judge's page is at /.\n");
    }
    return pageAnswer(request, page->second);
}

}
