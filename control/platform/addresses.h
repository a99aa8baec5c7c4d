// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The addresses under which tablets on the network can reach this machine.
#pragma once

#include <string>
#include <vector>

namespace platform {

//! IPv4 addresses of interfaces that are up, without loopback; wired and wireless ones before
//! bridges and tunnels. Empty on a machine without network.
[[nodiscard]] std::vector<std::string> networkAddresses();

//! Whether an address is this machine's own loopback (127.0.0.0/8, ::1, ::ffff:127.x).
[[nodiscard]] bool isLoopback(const std::string &address);

}
