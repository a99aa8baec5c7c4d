// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button: plain, primary (the one next step), attention (cures something) or danger.
import QtQuick
import QtQuick.Templates as T
import HoiThi.Look

T.AbstractButton {
    id: root

    property string iconName: ""
    property string key: ""
    property string look: "plain"
    property string reason: "" // why it is locked; shown in its place
    property real size: Look.booth.button
    property int align: Qt.AlignHCenter
    property bool isMain: false // the one act of its page

    readonly property bool isFilled: root.enabled && root.look !== "plain" && root.look !== "danger"
    readonly property color ink: !root.enabled ? Look.booth.quiet
                               : root.look === "primary" ? Look.booth.lightInk
                               : root.look === "go" ? Look.booth.goInk
                               : root.look === "attention" ? Look.booth.amberInk : Look.booth.text

    implicitWidth: row.implicitWidth + 2 * Look.booth.pad
    implicitHeight: root.size
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.text
    Accessible.description: root.reason

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: !root.enabled ? "transparent"
             : root.look === "primary" ? Look.booth.text
             : root.look === "go" ? Look.booth.go
             : root.look === "attention" ? Look.booth.amber
             : root.down ? Look.booth.ground : Look.booth.raised
        border.color: root.isFilled ? "transparent" : root.enabled ? Look.booth.edge : Look.booth.line
        radius: Look.booth.radius
        opacity: root.down && root.isFilled ? 0.8 : 1

        FocusRing {
            target: root
        }
    }

    // No contentItem: Qt would have to build it at once for the ids within.
    Item {
        anchors.fill: parent
        implicitWidth: row.implicitWidth

        Row {
            id: row

            readonly property real inset: root.align === Qt.AlignLeft ? Look.booth.pad
                                        : (parent.width - width) / 2

            x: row.inset
            height: parent.height
            spacing: Look.booth.gap * 0.66

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.enabled ? root.iconName : (root.iconName === "" ? "" : "lock")
                color: root.ink
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.ink
                font.weight: Font.DemiBold
                font.pixelSize: root.isMain ? Look.booth.title : Look.booth.body
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                key: root.key
            }
        }
    }
}
