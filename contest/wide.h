// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The integer in which products of points are taken before they are reduced.
#pragma once

namespace contest {

__extension__ typedef __int128 Wide;

}
