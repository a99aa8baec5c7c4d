// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names every colour that is typed or filled by QML; a theme gives each its value.
import QtQuick

QtObject {
    required property string theme // the same name chooses the painted ornaments

    required property color ground // behind everything, and the black of an empty screen's edge
    required property color plate
    required property color plateEdge
    required property color text
    required property color textQuiet
    required property color seaText
    required property color seaTextQuiet
    required property color goldText
    required property color seaGoldText
    required property color title
    required property color accent
    required property color accentInk
    required property color accentLabel
    required property color currentRow
    required property color currentRowInk
    required property color gold
    required property color goldInk
    required property color goldLine
    required property color second
    required property color third
    required property color warning
    required property color penalty
    required property color overtime
    required property color rightAnswer
    required property color wrongAnswer
    required property color seaFar
    required property color seaNear
    required property color sunInk // marks drawn on a sun
}
