// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The run of show of the chosen round.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Running presenter
    required property string typedNumber

    title: qsTr("Kịch bản")
    iconName: "list"
    note: root.presenter.progress

    ListView {
        id: list

        anchors.fill: parent
        anchors.bottomMargin: foot.height
        anchors.topMargin: 4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.presenter.cues
        currentIndex: root.presenter.current
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        preferredHighlightBegin: height * 0.25
        preferredHighlightEnd: height * 0.45
        highlightRangeMode: ListView.ApplyRange

        delegate: CueRow {
            id: row

            width: list.width
            onChosen: root.presenter.next.standBy(row.cueNumber)
        }
    }
    Caption {
        anchors.centerIn: list
        width: list.width - 2 * Look.booth.pad
        visible: list.count < 2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        text: qsTr("Kịch bản hiện ra khi vòng thi có thứ tự thi (trang Chuẩn bị).")
        color: Look.booth.second
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: Look.booth.head

        Rectangle {
            width: parent.width
            height: 1
            color: Look.booth.line
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: Look.booth.pad
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            Caption {
                text: root.typedNumber === "" ? qsTr("Chờ phát cảnh số") : qsTr("Chờ phát cảnh %1").arg(root.typedNumber)
                color: root.typedNumber === "" ? Look.booth.second : Look.booth.amber
                font.pixelSize: Look.booth.small
            }
            KeyCap {
                key: "4"
            }
            KeyCap {
                key: "5"
            }
            KeyCap {
                key: "↵"
            }
        }
    }
}
