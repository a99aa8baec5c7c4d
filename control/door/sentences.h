// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the door says to people, in both languages.
#pragma once

#include "contest/words.h"

#include <cstdint>
#include <string>

namespace door::sentences {

[[nodiscard]] contest::Words helloMissing();
[[nodiscard]] contest::Words joinUnknown();
[[nodiscard]] contest::Words tooManyWrongCodes();
[[nodiscard]] contest::Words tokenUnknown();
[[nodiscard]] contest::Words wrongPlace(const std::string &seat);
[[nodiscard]] contest::Words houseFull();
[[nodiscard]] contest::Words grantNotStored();
[[nodiscard]] contest::Words noSuchSeat(const std::string &seat);
[[nodiscard]] contest::Words notForThisSeat(const std::string &seat);
[[nodiscard]] contest::Words secondHello();
[[nodiscard]] contest::Words notYetWelcome();
[[nodiscard]] contest::Words portTaken(const std::string &address, std::uint16_t port);
[[nodiscard]] contest::Words cannotListen(
    const std::string &address, std::uint16_t port, const std::string &reason);

}
