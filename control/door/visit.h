// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One accepted connection while it speaks HTTP: it gets pages, or goes on as a WebSocket.
#pragma once

#include "control/door/sockets.h"

#include <memory>
#include <string>

namespace door {

class Hall;

//! Takes over the socket; the visit lives until its last handler is gone.
void beginVisit(Socket socket, const std::shared_ptr<Hall> &hall, const std::string &address);

}
