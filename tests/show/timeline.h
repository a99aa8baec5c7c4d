// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one seat heard in an evening, frame by frame with its moment, and how two evenings differ.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace show {

//! One frame. Its moment is what everybody may know of it: after which public event it came, and
//! what the desk's clock said.
struct Heard
{
    int after = 0; //!< number of the public event before it
    std::int64_t clockMs = 0;
    std::string frame;
    bool operator==(const Heard &) const = default;
};
using Timeline = std::vector<Heard>;

//! In what two timelines differ first.
enum class Difference {
    None,
    Number, //!< a frame that the other evening does not have
    Moment, //!< after another public event
    Clock, //!< at another time of the desk's clock
    Kind, //!< another type of message, or another topic
    Length,
    Revision,
    Keys, //!< of the object, at any depth
    Bytes, //!< the same keys with other values, or in another order
};

[[nodiscard]] Difference difference(const Timeline &one, const Timeline &other);
//! The earlier one of the public events after which they differ first.
[[nodiscard]] int lastEventBefore(const Timeline &one, const Timeline &other);
//! The same with the two frames, for a person to read; empty: none.
[[nodiscard]] std::string told(const Timeline &one, const Timeline &other);

}
