// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a judge's column in the matrix, with the way to return the sheet.
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Item {
    id: root

    required property string judge
    required property string label
    required property string name
    required property string tileState
    required property string stateText
    property bool canReturn: true

    readonly property bool isAsked: root.tileState === "asked" // back by the judge
    readonly property bool isGiven: root.tileState === "submitted" || root.tileState === "paper"
    readonly property bool isTroubled: root.tileState === "silent" || root.tileState === "absent"
                                       || root.tileState === "returned" || root.isAsked

    signal returnWanted(string judge)

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Look.booth.line
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: Look.booth.gap
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * Look.booth.gap
        spacing: 1

        Caption {
            anchors.right: parent.right
            text: root.label
            font.weight: Font.Bold
            font.pixelSize: Look.booth.title
        }
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: root.name
            color: Look.booth.second
            font.family: Look.booth.narrow
            font.pixelSize: Look.booth.small
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
        }
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: root.stateText
            color: root.isGiven ? Look.booth.green : root.isTroubled ? Look.booth.amber
                                                                     : Look.booth.quiet
            font.pixelSize: Look.booth.small - 1
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
        }
        Btn {
            anchors.right: parent.right
            visible: (root.isGiven || root.isAsked) && root.canReturn
            size: Look.booth.button - 8
            text: qsTr("Trả lại…")
            onClicked: root.returnWanted(root.judge)
        }
    }
}
