// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The top bar: mode, contest, round, and the house's states as chips.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Rectangle {
    id: root

    required property Frame frame
    required property int page
    required property Tongue tongue

    readonly property string mode: !root.frame.isConnected ? qsTr("MẤT BÀN THƯ KÝ")
                                 : root.frame.isShowing ? qsTr("TRÌNH DIỄN") : qsTr("CHUẨN BỊ")

    signal connectionsWanted()

    color: Look.booth.panel

    Rectangle {
        id: modeBox

        height: parent.height
        width: modeRow.implicitWidth + 2 * Look.booth.pad
        color: !root.frame.isConnected ? Look.booth.red
             : root.frame.isShowing ? Look.booth.text : "#4A5158"

        Row {
            id: modeRow

            anchors.centerIn: parent
            spacing: Look.booth.gap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: !root.frame.isConnected ? "warning" : root.frame.isShowing ? "lock" : "sliders"
                size: Look.booth.small + 2
                color: modeText.color
            }
            Caption {
                id: modeText

                text: root.mode
                font.weight: Font.Bold
                color: root.frame.isConnected && root.frame.isShowing ? Look.booth.lightInk : "#FFFFFF"
            }
        }
    }
    Caption {
        anchors.left: modeBox.right
        anchors.leftMargin: Look.booth.pad
        anchors.right: chips.left
        anchors.rightMargin: Look.booth.pad
        anchors.verticalCenter: parent.verticalCenter
        text: root.frame.round === "" ? root.frame.contest
                                      : root.frame.round + " · " + root.frame.contest
        maximumLineCount: 2
        wrapMode: Text.WordWrap
        font.pixelSize: Look.booth.small
        font.weight: Font.DemiBold
        lineHeight: 1.1
        fontSizeMode: Text.Fit
        minimumPixelSize: 10
    }
    Row {
        id: chips

        anchors.right: time.left
        height: parent.height

        StatusChip {
            text: qsTr("KHÔNG GHI ĐƯỢC")
            visible: !root.frame.isStored
            isAlarm: true
        }
        StatusChip {
            text: qsTr("Ổ đĩa sắp đầy")
            visible: root.frame.isStored && root.frame.storageWords !== ""
            isTroubled: true
        }
        StatusChip {
            text: root.frame.asked
            visible: root.frame.asked !== ""
            isTroubled: true
            onClicked: root.frame.attend()
        }
        StatusChip {
            text: qsTr("Chờ ghi %1 phiếu").arg(root.frame.waiting)
            visible: root.frame.waiting > 0
            iconName: "sheet"
            isTroubled: true
        }
        StatusChip {
            text: qsTr("GK %1/%2").arg(root.frame.judgesHere).arg(root.frame.judgesAll)
            iconName: "sheet"
            isTroubled: root.frame.judgesHere < root.frame.judgesAll
            onClicked: root.connectionsWanted()
        }
        StatusChip {
            text: qsTr("Màn %1").arg(root.frame.screensHere)
            iconName: "screen"
            isTroubled: root.frame.screensHere === 0
            onClicked: root.connectionsWanted()
        }
        StatusChip {
            text: qsTr("Lưu")
            visible: root.frame.isStored
            detail: qsTr("một bản")
            iconName: "disk"
        }
        StatusChip {
            text: qsTr("Chưa mã hóa")
            detail: Look.booth.isCompact ? "" : qsTr("mạng kín")
            iconName: "unlocked"
            isNeutral: true
        }
        StatusChip {
            text: root.tongue.language === "vi" ? "VI" : "EN"
            detail: root.tongue.language === "vi" ? "EN" : "VI"
            iconName: "globe"
            isNeutral: true
            onClicked: root.tongue.speakTheOther()
        }
    }
    Item {
        id: time

        anchors.right: parent.right
        width: Look.booth.title * 4.9 + Look.booth.pad
        height: parent.height

        Rectangle {
            width: 1
            height: parent.height
            color: Look.booth.line
        }
        Caption {
            anchors.centerIn: parent
            text: root.frame.time
            font.pixelSize: Look.booth.title
            font.weight: Font.Bold
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Look.booth.line
    }
}
