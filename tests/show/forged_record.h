// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record as somebody would leave it who knows how it is made.
#pragma once

#include "contest/fact.h"

#include <QString>

#include <functional>

namespace show {

//! The record written anew from its first line with other closings, its own and those it took
//! over, which are sealed anew with the key of this laptop: chain and seals hold.
void forge(const QString &from, const QString &to,
    const std::function<void(contest::RoundClosed &)> &change);

}
