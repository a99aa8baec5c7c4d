// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A switch of the dock: white and "ĐANG …" while what it switches is on air.
import QtQuick
import HoiThi.Look

Btn {
    id: root

    property bool isOn: false
    property string textOn: ""
    property string textOff: ""

    text: root.isOn ? root.textOn : root.textOff
    look: root.isOn ? "primary" : "plain"
    size: Look.booth.dock - 2 * Look.booth.gap * 0.7
}
