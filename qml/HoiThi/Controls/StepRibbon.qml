// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of a turn, from the stage to the hall's screen.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

Row {
    id: root

    required property var steps

    spacing: 2

    Repeater {
        model: root.steps

        Rectangle {
            id: step

            required property int id
            required property string label
            required property string stepState

            readonly property bool isNow: step.stepState === "now"

            width: words.implicitWidth + Look.booth.gap * 2
            height: Look.booth.button - 6
            color: step.isNow ? Look.booth.text : Look.booth.raised
            radius: 4

            Row {
                id: words

                anchors.centerIn: parent
                spacing: 5

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: step.stepState === "done" ? "check" : ""
                    size: Look.booth.small
                    color: Look.booth.green
                }
                Caption {
                    text: step.label
                    color: step.isNow ? Look.booth.lightInk
                         : step.stepState === "done" ? Look.booth.text : Look.booth.quiet
                    font.pixelSize: Look.booth.small
                    font.weight: step.isNow ? Font.Bold : Font.Normal
                }
            }
        }
    }
}
