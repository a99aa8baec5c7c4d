// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens of the operator's dark room: colours, type and sizes of the console.
import QtQuick

QtObject {
    id: root

    // Set by the console's window; below 1600x900 everything is one step smaller.
    property bool isCompact: false

    readonly property color ground: "#101214"
    readonly property color panel: "#191C1F"
    readonly property color raised: "#212529"
    readonly property color line: "#33383D" // between rows; never the only sign of anything
    readonly property color edge: "#6F7882"
    readonly property color field: "#0B0C0E"
    readonly property color text: "#ECEEF0"
    readonly property color second: "#B6BDC4"
    readonly property color quiet: "#949CA5"
    readonly property color lightInk: "#101214"
    readonly property color red: "#D4303A"
    readonly property color redInk: "#FFFFFF"
    readonly property color green: "#3CCB85"
    readonly property color go: "#1B7A4B"
    readonly property color goInk: "#FFFFFF"
    readonly property color greenTint: "#12301F"
    readonly property color amber: "#F5B83D"
    readonly property color amberTint: "#2E230C"
    readonly property color amberInk: "#101214"
    readonly property color focus: "#7CC4FF"
    readonly property color picture: "#0B1B3A" // ground of the stand-in pictures

    readonly property string family: "Roboto"
    readonly property string narrow: "Roboto Condensed"

    readonly property int body: root.isCompact ? 14 : 16
    readonly property int small: root.isCompact ? 13 : 14
    readonly property int title: root.isCompact ? 16 : 20
    readonly property int heading: root.isCompact ? 20 : 26
    readonly property int figure: root.isCompact ? 20 : 26
    readonly property int goText: root.isCompact ? 40 : 76
    readonly property int clockText: root.isCompact ? 58 : 118
    readonly property int code: root.isCompact ? 34 : 46

    readonly property int topBar: root.isCompact ? 44 : 56
    readonly property int dock: root.isCompact ? 48 : 64
    readonly property int rail: root.isCompact ? 70 : 92
    readonly property int logLine: root.isCompact ? 27 : 33
    readonly property int list: root.isCompact ? 286 : 410
    readonly property int side: root.isCompact ? 330 : 430
    readonly property int gap: root.isCompact ? 8 : 12
    readonly property int pad: root.isCompact ? 10 : 16
    readonly property int row: root.isCompact ? 27 : 39
    readonly property int button: root.isCompact ? 31 : 38
    readonly property int bigButton: root.isCompact ? 48 : 62
    readonly property int head: root.isCompact ? 32 : 42
    readonly property int tile: root.isCompact ? 84 : 112
    readonly property int icon: root.isCompact ? 16 : 20
    readonly property int radius: root.isCompact ? 5 : 7
    readonly property int ring: 3

    // Okabe-Ito, one per place in the running order, as the sails in the hall; with the shape it
    // never stands alone.
    readonly property list<color> teams: ["#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2",
        "#D55E00", "#CC79A7", "#F4EAD5"]
}
