// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The headers that tests share are compiled with this file; CMakeLists.txt names them.
