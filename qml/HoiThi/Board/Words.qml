// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text of the hall: plain text in one of the house's faces, never wrapped by surprise.
import QtQuick
import HoiThi.Look

Text {
    id: root

    property Face face: Look.plain
    property real size: Look.smallestName // pixels

    textFormat: Text.PlainText
    color: Look.colours.text
    font.family: root.face.family
    font.styleName: root.face.styleName
    font.pixelSize: Math.max(1, Math.round(root.size))
    font.hintingPreference: Font.PreferNoHinting
    // Distance fields round off the hairlines of the ceremonial face.
    renderType: Text.NativeRendering
}
