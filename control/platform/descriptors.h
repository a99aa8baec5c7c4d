// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many files and sockets this process may hold.
#pragma once

namespace platform {

//! As many as the system lets a process ask for: many systems start one with 1,024, fewer than the
//! screens of a large hall.
void raiseDescriptorLimit();

}
