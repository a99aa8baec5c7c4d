// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One team in the running order, or the words under which it left.
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Item {
    id: root

    required property string id
    required property int number
    required property string team
    required property string gone
    required property bool canLeave

    signal removalWanted(string team)

    implicitHeight: Look.booth.isCompact ? 40 : 54

    Caption {
        id: dash

        x: Look.booth.pad
        anchors.verticalCenter: parent.verticalCenter
        visible: root.number === 0
        text: "–"
        color: Look.booth.quiet
    }
    TeamMark {
        id: mark

        x: Look.booth.gap
        anchors.verticalCenter: parent.verticalCenter
        number: root.number
        size: Look.booth.isCompact ? 26 : 34
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: mark.x + mark.size + Look.booth.gap
        anchors.right: away.left
        anchors.verticalCenter: parent.verticalCenter

        Caption {
            text: root.team
            font.weight: Font.DemiBold
            font.strikeout: root.gone !== ""
            color: root.gone === "" ? Look.booth.text : Look.booth.quiet
        }
        Caption {
            width: parent.width
            visible: root.gone !== ""
            text: root.gone
            color: Look.booth.amber
            font.pixelSize: Look.booth.small
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
        }
    }
    Btn {
        id: away

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        visible: root.canLeave && root.gone === ""
        size: Look.booth.button - 4
        text: qsTr("Bỏ thi, bị loại…")
        onClicked: root.removalWanted(root.id)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Look.booth.line
    }
}
