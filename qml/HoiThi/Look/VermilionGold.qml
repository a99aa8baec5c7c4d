// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sơn son thếp vàng: vermilion lacquer with gold leaf.
import QtQuick

Colours {
    theme: "vermilion"
    ground: "#2e0305"
    plate: "#560609"
    plateEdge: "#b8862f"
    text: "#fff4dc"
    textQuiet: "#ffe3b0"
    seaText: "#fff4dc"
    seaTextQuiet: "#ffe3b0"
    goldText: "#ffd97a"
    seaGoldText: "#ffd97a"
    title: "#ffd97a"
    accent: "#f3c65c"
    accentInk: "#3a0305"
    accentLabel: "#3a0305"
    currentRow: "#a30f0b"
    currentRowInk: "#fff4dc"
    gold: "#f3c65c"
    goldInk: "#3a0305"
    goldLine: "#f0c25e"
    second: "#e6e4e0"
    third: "#f0b07a"
    warning: "#ffc94d"
    penalty: "#ffdccb"
    overtime: "#fff4dc"
    rightAnswer: "#0b5a35"
    wrongAnswer: "#e9b49a"
    seaFar: "#5c070a"
    seaNear: "#2e0305"
    sunInk: "#4a1408"
}
