// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of many on a single line: the arrow keys leaf through the choices.
import QtQuick
import HoiThi.Look

FocusScope {
    id: root

    required property var options // [{id, label}]
    required property string current
    property bool isWhole: true // without a GPU, Qt 6.4 paints icons beyond the edge of a list

    readonly property int index: root.options.findIndex(option => option.id === root.current)

    signal picked(string id)

    function step(by: int): void {
        const count = root.options.length
        if (count > 0) {
            root.picked(root.options[(root.index + by + count) % count].id)
        }
    }

    implicitHeight: Look.booth.button
    activeFocusOnTab: true
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)

    Rectangle {
        anchors.fill: parent
        color: Look.booth.field
        border.color: root.activeFocus ? Look.booth.focus : Look.booth.edge
        border.width: root.activeFocus ? Look.booth.ring : 1
        radius: Look.booth.radius
    }
    Btn {
        id: back

        x: 3
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.NoFocus
        implicitWidth: size
        size: Look.booth.button - 6
        iconName: root.isWhole ? "left" : ""
        onClicked: root.step(-1)
    }
    Caption {
        anchors.left: back.right
        anchors.right: forth.left
        anchors.margins: Look.booth.gap
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        text: root.index < 0 ? "" : root.options[root.index].label
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
    }
    Btn {
        id: forth

        anchors.right: parent.right
        anchors.rightMargin: 3
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.NoFocus
        implicitWidth: size
        size: Look.booth.button - 6
        iconName: root.isWhole ? "right" : ""
        onClicked: root.step(1)
    }
}
