// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of text in the console's type, with room above for stacked accents.
import QtQuick
import HoiThi.Look

Text {
    id: root

    color: Look.booth.text
    font.family: Look.booth.family
    font.pixelSize: Look.booth.body
    lineHeight: 1.2
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
