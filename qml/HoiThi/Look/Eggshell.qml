// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Vỏ trứng: eggshell ground, for a hall that stays bright.
import QtQuick

Colours {
    theme: "eggshell"
    ground: "#07343a"
    plate: "#ffffff"
    plateEdge: "#b99a5a"
    text: "#0b2226"
    textQuiet: "#26454a"
    seaText: "#fbf1da"
    seaTextQuiet: "#fbf1da"
    goldText: "#5c3d00"
    seaGoldText: "#f2c76a"
    title: "#8e1710"
    accent: "#8e1710"
    accentInk: "#ffffff"
    accentLabel: "#ffe6cc"
    currentRow: "#8e1710"
    currentRowInk: "#ffffff"
    gold: "#f0be55"
    goldInk: "#0b2226"
    goldLine: "#b99a5a"
    second: "#e6e4e0"
    third: "#ffd9b0"
    warning: "#7e3800"
    penalty: "#8e1710"
    overtime: "#8e1710"
    rightAnswer: "#0a5a33"
    wrongAnswer: "#5e7275"
    seaFar: "#0f4a50"
    seaNear: "#07343a"
    sunInk: "#4a1408"
}
