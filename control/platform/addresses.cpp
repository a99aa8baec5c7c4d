// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/platform/addresses.h"

#include <algorithm>
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <string_view>
#include <utility>

namespace platform {

namespace {

//! Tablets come over wired and wireless interfaces, hardly ever over these.
bool isSecondary(std::string_view interface)
{
    constexpr std::string_view prefixes[] = {"docker", "br-", "veth", "virbr", "tun", "tap", "wg"};
    return std::any_of(std::begin(prefixes), std::end(prefixes),
        [&](std::string_view prefix) { return interface.starts_with(prefix); });
}

}

std::vector<std::string> networkAddresses()
{
    ifaddrs *list = nullptr;
    if (getifaddrs(&list) != 0) {
        return {};
    }
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> owner(list, &freeifaddrs);
    std::vector<std::pair<bool, std::string>> found;
    for (const ifaddrs *entry = list; entry != nullptr; entry = entry->ifa_next) {
        const bool usable = entry->ifa_addr != nullptr && entry->ifa_addr->sa_family == AF_INET
            && (entry->ifa_flags & IFF_UP) != 0 && (entry->ifa_flags & IFF_LOOPBACK) == 0;
        if (!usable) {
            continue;
        }
        char text[INET_ADDRSTRLEN] = {};
        const auto *address = reinterpret_cast<const sockaddr_in *>(entry->ifa_addr);
        if (inet_ntop(AF_INET, &address->sin_addr, text, sizeof text) != nullptr) {
            found.emplace_back(isSecondary(entry->ifa_name), text);
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<std::string> addresses;
    for (auto &[secondary, address] : found) {
        addresses.push_back(std::move(address));
    }
    return addresses;
}

bool isLoopback(const std::string &address)
{
    const std::string_view plain = address.starts_with("::ffff:")
        ? std::string_view(address).substr(7)
        : std::string_view(address);
    return plain.starts_with("127.") || plain == "::1";
}

}
