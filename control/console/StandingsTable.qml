// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places, teams, segment scores and totals of a round.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Standing presenter

    readonly property real scoreWidth: Look.booth.isCompact ? 100 : 140
    readonly property real placeWidth: Look.booth.isCompact ? 56 : 84

    Item {
        id: head

        width: parent.width
        height: Look.booth.isCompact ? 46 : 58

        Caption {
            x: Look.booth.pad
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            text: qsTr("Hạng")
            color: Look.booth.second
            font.pixelSize: Look.booth.small
        }
        Caption {
            x: root.placeWidth + Look.booth.pad
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            text: qsTr("Đội")
            color: Look.booth.second
            font.pixelSize: Look.booth.small
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: Look.booth.pad
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8

            Repeater {
                model: root.presenter.segments

                Caption {
                    required property var modelData

                    width: root.scoreWidth
                    horizontalAlignment: Text.AlignRight
                    text: modelData.label + "\n/" + modelData.max
                    color: Look.booth.second
                    font.pixelSize: Look.booth.small
                    lineHeight: 1.05
                }
            }
            Caption {
                anchors.bottom: parent.bottom
                width: root.scoreWidth
                horizontalAlignment: Text.AlignRight
                text: qsTr("Tổng")
                color: Look.booth.second
                font.pixelSize: Look.booth.small
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Look.booth.line
        }
    }
    ListView {
        id: list

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.presenter.rows
        activeFocusOnTab: true
        Keys.onUpPressed: root.presenter.step(-1)
        Keys.onDownPressed: root.presenter.step(1)

        delegate: StandingLine {
            width: list.width
            height: Math.min(Look.booth.isCompact ? 56 : 84, list.height / Math.max(1, list.count))
            placeWidth: root.placeWidth
            scoreWidth: root.scoreWidth
            hasFocus: list.activeFocus
            onPressed: {
                list.forceActiveFocus()
                root.presenter.choose(id)
            }
        }
    }
}
