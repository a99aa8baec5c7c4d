// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/palette.h"

#include <array>

namespace ornaments {

namespace {

// Biển đêm: lacquer panel of a night sea. The default.
const Palette night{
    .night = {0x03161B, 0x072A30, 0x0E4045},
    .amber = {0x140B04, 0x341806, 0x4C2409},
    .red = {0x3C0A07, 0x6A110C, 0xA31A12},
    .seaFar = 0x06262B,
    .seaNear = 0x021114,
    .gold = 0xE3B55A,
    .sunTop = 0xFFF0D0,
    .sunBottom = 0xF7B254,
    .sunBase = 0xE39A48,
    .glowIn = 0xFFB254,
    .glowMiddle = 0xCE541E,
    .glowOut = 0x681C12,
    .silhouette = 0x02161A,
    .wood = 0x2A0F0B,
    .furled = 0x0F3D43,
    .fleck = 0xF2DFB0,
    .tile = 0xFFF4DC,
    .tileCrack = 0xE3B55A,
    .tileSpent = QColor(2, 17, 20, 184),
};

// Sơn son thếp vàng: vermilion lacquer and gold leaf.
const Palette vermilion{
    .night = {0x4A0508, 0x760B0E, 0x86110D},
    .amber = {0x3A1A02, 0x6E3604, 0x8A4A08},
    .red = {0x180102, 0x240203, 0x2B0204},
    .seaFar = 0x5C070A,
    .seaNear = 0x2E0305,
    .gold = 0xF0C25E,
    .sunTop = 0xFFE8A0,
    .sunBottom = 0xE2A034,
    .sunBase = 0xB9791F,
    .glowIn = 0xFFCE6E,
    .glowMiddle = 0xF08C28,
    .glowOut = 0xAA280A,
    .silhouette = 0x2E0305,
    .wood = 0x3A0305,
    .furled = 0x560609,
    .fleck = 0xFFE3B0,
    .tile = 0xFFEEB8,
    .tileCrack = 0xF0C25E,
    .tileSpent = QColor(46, 3, 5, 184),
};

// Vỏ trứng: eggshell ground for a hall that cannot be darkened.
const Palette eggshell{
    .night = {0xFFFBF0, 0xFBF3DF, 0xF3E2BD},
    .amber = {0xFFF6DC, 0xFFE7B4, 0xFFD88E},
    .red = {0xFFF4EC, 0xFDE8DC, 0xFCDCCF},
    .seaFar = 0x0F4A50,
    .seaNear = 0x07343A,
    .gold = 0xF0C869,
    .sunTop = 0xFFE4A0,
    .sunBottom = 0xF3AA48,
    .sunBase = 0xD07C22,
    .glowIn = 0xFFB03C,
    .glowMiddle = 0xFFC46E,
    .glowOut = 0xFFDEA0,
    .silhouette = 0x07343A,
    .wood = 0x07343A,
    .furled = 0x0F4A50,
    .fleck = 0xC79A4A,
    .tile = 0xB8321F, // on a bright ground what is left must be the darker
    .tileCrack = 0x7E120C,
    .tileSpent = QColor(255, 255, 255, 90),
};

} // namespace

const Palette &paletteOf(const QString &theme)
{
    if (theme == QLatin1String("vermilion")) {
        return vermilion;
    }
    if (theme == QLatin1String("eggshell")) {
        return eggshell;
    }
    return night;
}

QColor teamColour(int number)
{
    // Okabe and Ito's set, told apart with every common colour blindness.
    static constexpr std::array<QRgb, 8> cloth{
        0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7, 0xF4EAD5};
    const int index = number > 0 ? (number - 1) % 8 : 7;
    return QColor(cloth[static_cast<std::size_t>(index)]);
}

bool isPanelDark(int number, int panel)
{
    // One bit per panel, lowest bit the top one: the pattern names the team where colours fail.
    static constexpr std::array<unsigned, 8> patterns{
        0b000000, 0b100001, 0b010010, 0b110000, 0b000011, 0b110011, 0b100000, 0b000001};
    const int index = number > 0 ? (number - 1) % 8 : 0;
    return ((patterns[static_cast<std::size_t>(index)] >> unsigned(panel)) & 1U) != 0;
}

} // namespace ornaments
