// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two evenings, seat by seat.
#include "tests/show/pair.h"

namespace show {

bool mayTellThemApart(const Twins &twins, const std::string &seat)
{
    const auto audience = messages::audienceOf(seat);
    return audience && twins.strangers.contains(audience->judge);
}

std::string leakBetween(const WatchedEvening &one, const WatchedEvening &other, const Twins &twins,
    std::map<std::string, int> &frames)
{
    for (const auto &[seat, timeline] : one.heard()) {
        if (mayTellThemApart(twins, seat)) {
            continue;
        }
        frames[seat] += int(timeline.size());
        const std::string found = told(timeline, other.heard().at(seat));
        if (!found.empty()) {
            const int after = lastEventBefore(timeline, other.heard().at(seat));
            return seat + " heard " + found + "\none evening:" + toldAround(twins.one, after)
                + "\nthe other:" + toldAround(twins.other, after);
        }
    }
    return {};
}

}
