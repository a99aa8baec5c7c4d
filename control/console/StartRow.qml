// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A path to type, and the button that uses it.
import QtQuick
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property string label
    required property string action

    property alias path: box.text

    signal given(string path)
    signal searched()

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: 4

        Caption {
            text: root.label
            color: Look.booth.second
            font.pixelSize: Look.booth.small
        }
        Row {
            width: parent.width
            spacing: Look.booth.gap

            TextBox {
                id: box

                width: parent.width - use.width - search.width - 2 * parent.spacing
                focus: true
                Accessible.name: root.label
                Keys.onReturnPressed: root.given(box.text)
                Keys.onEnterPressed: root.given(box.text)
            }
            Btn {
                id: search

                size: box.implicitHeight
                iconName: "list"
                text: qsTr("Tìm tệp…")
                onClicked: root.searched()
            }
            Btn {
                id: use

                size: box.implicitHeight
                look: "primary"
                enabled: box.text !== ""
                text: root.action
                onClicked: root.given(box.text)
            }
        }
    }
}
