// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exact fractions of points. Products are taken in 128 bits. A score has a denominator of at most
// 10^6 times the least common multiple of the numbers of counted sheets, so totals up to 30,000
// points are exact for panels of up to 20 judges, whoever is away.
#include "contest/points.h"

#include "contest/wide.h"

#include <cassert>
#include <limits>

namespace contest {

namespace {

Wide greatestCommonDivisor(Wide a, Wide b)
{
    a = a < 0 ? -a : a;
    b = b < 0 ? -b : b;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

bool isNarrow(Wide value)
{
    return value <= std::numeric_limits<std::int64_t>::max()
        && value >= std::numeric_limits<std::int64_t>::min();
}

std::int64_t narrowed(Wide value)
{
    assert(isNarrow(value));
    return static_cast<std::int64_t>(value);
}

Fraction reduced(Wide numerator, Wide denominator)
{
    assert(denominator != 0);
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide divisor = greatestCommonDivisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    // Beyond the bounds named above, the nearest fraction that there is room for.
    while ((!isNarrow(numerator) || !isNarrow(denominator)) && denominator > 1) {
        numerator /= 2;
        denominator /= 2;
    }
    return Fraction(narrowed(numerator), narrowed(denominator));
}

}

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
    : m_numerator(numerator),
      m_denominator(denominator)
{
    assert(denominator != 0);
    const Wide divisor = greatestCommonDivisor(numerator, denominator);
    if (divisor != 1 || denominator < 0) {
        const Wide sign = denominator < 0 ? -1 : 1;
        m_numerator = narrowed(sign * numerator / divisor);
        m_denominator = narrowed(sign * denominator / divisor);
    }
}

Fraction::Fraction(Points points) : Fraction(points.thousandths, 1000)
{
}

Fraction Fraction::operator+(const Fraction &other) const
{
    return reduced(static_cast<Wide>(m_numerator) * other.m_denominator
            + static_cast<Wide>(other.m_numerator) * m_denominator,
        static_cast<Wide>(m_denominator) * other.m_denominator);
}

Fraction Fraction::operator-(const Fraction &other) const
{
    return reduced(static_cast<Wide>(m_numerator) * other.m_denominator
            - static_cast<Wide>(other.m_numerator) * m_denominator,
        static_cast<Wide>(m_denominator) * other.m_denominator);
}

Fraction Fraction::operator*(std::int64_t factor) const
{
    return reduced(static_cast<Wide>(m_numerator) * factor, m_denominator);
}

Fraction Fraction::operator/(std::int64_t divisor) const
{
    return reduced(m_numerator, static_cast<Wide>(m_denominator) * divisor);
}

Fraction Fraction::rounded(int places) const
{
    std::int64_t scale = 1;
    for (int i = 0; i < places; ++i) {
        scale *= 10;
    }
    const bool negative = m_numerator < 0;
    const Wide amount = negative ? -static_cast<Wide>(m_numerator) : Wide(m_numerator);
    const Wide units
        = (2 * amount * scale + m_denominator) / (2 * static_cast<Wide>(m_denominator));
    return reduced(negative ? -units : units, scale);
}

std::strong_ordering Fraction::operator<=>(const Fraction &other) const
{
    return static_cast<Wide>(m_numerator) * other.m_denominator
        <=> static_cast<Wide>(other.m_numerator) * m_denominator;
}

}
