// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dock: switches that change the hall's screen at once, whatever page is open.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Rectangle {
    id: root

    required property Frame frame

    signal keysWanted()

    color: Look.booth.panel

    Rectangle {
        width: parent.width
        height: 1
        color: Look.booth.line
    }
    Row {
        id: switches

        x: Look.booth.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.booth.gap * 0.75

        DockSwitch {
            iconName: "black"
            key: "B"
            textOff: qsTr("Màn đen")
            textOn: qsTr("ĐANG ĐEN")
            isOn: root.frame.scene === "black"
            onClicked: root.frame.toggle("black")
        }
        DockSwitch {
            iconName: "holding"
            key: "H"
            textOff: qsTr("Màn chờ")
            textOn: qsTr("ĐANG CHỜ")
            isOn: root.frame.scene === "waiting"
            onClicked: root.frame.toggle("waiting")
        }
        DockSwitch {
            iconName: "pause"
            key: "K"
            textOff: qsTr("Tạm dừng kỹ thuật")
            textOn: qsTr("ĐANG TẠM DỪNG")
            isOn: root.frame.scene === "pause"
            onClicked: root.frame.toggle("pause")
        }
        Btn {
            text: qsTr("Phím tắt")
            key: "?"
            size: Look.booth.dock - 2 * Look.booth.gap * 0.7
            onClicked: root.keysWanted()
        }
    }
    AttentionSlot {
        anchors.left: switches.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: panic.left
        anchors.rightMargin: Look.booth.gap
        anchors.verticalCenter: parent.verticalCenter
        height: Math.min(implicitHeight, parent.height - 6)
        text: root.frame.isStored ? root.frame.attention : root.frame.storageWords
    }
    Btn {
        id: panic

        anchors.right: parent.right
        anchors.rightMargin: Look.booth.gap
        anchors.verticalCenter: parent.verticalCenter
        size: Look.booth.dock - 2 * Look.booth.gap * 0.7
        look: "danger"
        iconName: "stopSign"
        text: qsTr("DỪNG KHẨN")
        key: "Esc Esc"
        onClicked: root.frame.panic()
    }
}
