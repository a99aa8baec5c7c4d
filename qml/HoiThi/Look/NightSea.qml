// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Biển đêm: a lacquer panel of the night sea; the default.
import QtQuick

Colours {
    theme: "night"
    ground: "#021114"
    plate: "#0f3d43"
    plateEdge: "transparent"
    text: "#fbf1da"
    textQuiet: "#cfe0d8"
    seaText: "#fbf1da"
    seaTextQuiet: "#cfe0d8"
    goldText: "#f2c76a"
    seaGoldText: "#f2c76a"
    title: "#f2c76a"
    accent: "#9c1c14"
    accentInk: "#fff3dc"
    accentLabel: "#ffebd2"
    currentRow: "#9c1c14"
    currentRowInk: "#fff3dc"
    gold: "#edbe5c"
    goldInk: "#0a1e22"
    goldLine: "#e3b55a"
    second: "#d9e2e4"
    third: "#e2a56e"
    warning: "#ffb52e"
    penalty: "#ffb6a4"
    overtime: "#fff4dc"
    rightAnswer: "#0b5c3a"
    wrongAnswer: "#8fa9a8"
    seaFar: "#06262b"
    seaNear: "#021114"
    sunInk: "#4a1408"
}
