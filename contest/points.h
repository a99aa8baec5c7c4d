// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exact amounts: points, fractions of points, money. No floating point anywhere near them.
#pragma once

#include <compare>
#include <cstdint>

namespace contest {

//! Thousandths of a point.
struct Points
{
    std::int64_t thousandths = 0;

    auto operator<=>(const Points &) const = default;
    constexpr Points operator+(Points other) const { return {thousandths + other.thousandths}; }
    constexpr Points operator-(Points other) const { return {thousandths - other.thousandths}; }
    constexpr Points &operator+=(Points other)
    {
        thousandths += other.thousandths;
        return *this;
    }
    constexpr Points operator*(std::int64_t times) const { return {thousandths * times}; }
};

//! Whole đồng.
struct Money
{
    std::int64_t dong = 0;

    auto operator<=>(const Money &) const = default;
    constexpr Money operator+(Money other) const { return {dong + other.dong}; }
    constexpr Money &operator+=(Money other)
    {
        dong += other.dong;
        return *this;
    }
};

//! An exact number of points, always in lowest terms with a positive denominator.
class Fraction
{
public:
    Fraction() = default;
    //! numerator / denominator points; the denominator must not be 0.
    Fraction(std::int64_t numerator, std::int64_t denominator);
    Fraction(Points points); // a number of points is a fraction of thousandths

    [[nodiscard]] std::int64_t numerator() const { return m_numerator; }
    [[nodiscard]] std::int64_t denominator() const { return m_denominator; }

    [[nodiscard]] Fraction operator+(const Fraction &other) const;
    [[nodiscard]] Fraction operator-(const Fraction &other) const;
    [[nodiscard]] Fraction operator*(std::int64_t factor) const;
    [[nodiscard]] Fraction operator/(std::int64_t divisor) const;
    //! To so many decimal places (0-3), half up, away from zero below 0.
    [[nodiscard]] Fraction rounded(int places) const;
    bool operator==(const Fraction &) const = default;
    std::strong_ordering operator<=>(const Fraction &other) const;

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

}
