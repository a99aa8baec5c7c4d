// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files found in the usual places, to be chosen with one press.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Flow {
    id: root

    required property var files // [{name, path}]
    required property string nothing

    signal chosen(string path)

    spacing: Look.booth.gap * 0.66

    Repeater {
        model: root.files

        Btn {
            id: file

            required property var modelData

            iconName: "paper"
            text: file.modelData.name
            onClicked: root.chosen(file.modelData.path)
        }
    }
    Caption {
        visible: root.files.length === 0
        width: root.width
        text: root.nothing
        color: Look.booth.second
        font.pixelSize: Look.booth.small
        wrapMode: Text.WordWrap
    }
}
