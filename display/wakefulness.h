// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the request that the desktop must not dim, lock or blank the projector.
#pragma once

//! Asks the session once; the desktop forgets the request when this program ends.
void keepScreenAwake();
