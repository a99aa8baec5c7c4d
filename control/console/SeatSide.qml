// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chosen seat: its QR code, its six digits and how long they work.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Connections presenter

    readonly property bool hasCode: root.presenter.code !== ""

    title: root.presenter.chosenLabel === "" ? qsTr("Chọn một chỗ để đưa mã")
                                             : qsTr("Đưa cho: %1").arg(root.presenter.chosenLabel)

    Column {
        anchors.fill: parent
        anchors.margins: Look.booth.pad
        spacing: Look.booth.gap

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, root.height * 0.46)
            height: width
            color: root.hasCode ? "#FFFFFF" : Look.booth.raised
            radius: Look.booth.radius

            QrCode {
                anchors.fill: parent
                anchors.margins: Look.booth.radius
                visible: root.hasCode
                text: root.presenter.link
            }
            Caption {
                anchors.centerIn: parent
                width: parent.width * 0.8
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                visible: !root.hasCode
                text: root.presenter.chosen === ""
                      ? qsTr("Mã QR của chỗ được chọn hiện ở đây.")
                      : root.presenter.isTaken
                        ? qsTr("Chỗ này đã có máy. Tạo mã mới thì máy mới thay máy cũ.")
                        : qsTr("Chưa có mã. Bấm “Tạo mã”.")
                color: Look.booth.second
            }
        }
        Caption {
            width: parent.width
            visible: root.hasCode
            text: qsTr("%1 · dùng một lần, còn %2").arg(root.presenter.address).arg(root.presenter.left)
            color: Look.booth.second
            font.pixelSize: Look.booth.small
        }
        Rectangle {
            width: parent.width
            height: Look.booth.code * 1.7
            color: Look.booth.raised
            radius: Look.booth.radius

            Caption {
                x: Look.booth.pad
                anchors.verticalCenter: parent.verticalCenter
                text: root.hasCode ? qsTr("Không quét được? Mở\n%1\nrồi gõ mã").arg(root.presenter.address)
                                   : qsTr("Không quét được?\nGõ mã")
                color: Look.booth.second
                font.pixelSize: Look.booth.small
            }
            Caption {
                anchors.right: parent.right
                anchors.rightMargin: Look.booth.pad
                anchors.verticalCenter: parent.verticalCenter
                text: root.hasCode ? root.presenter.code : "––– –––"
                color: root.hasCode ? Look.booth.text : Look.booth.quiet
                font.pixelSize: Look.booth.code
                font.weight: Font.Bold
                font.letterSpacing: 2
            }
        }
        Row {
            width: parent.width
            spacing: Look.booth.gap

            Btn {
                width: (parent.width - parent.spacing) / 2
                enabled: root.presenter.chosen !== "" && root.presenter.chosen !== "operator"
                look: root.hasCode ? "plain" : "primary"
                iconName: "codes"
                text: root.hasCode ? qsTr("Mã mới") : qsTr("Tạo mã")
                onClicked: root.presenter.makeCode()
            }
            Btn {
                width: (parent.width - parent.spacing) / 2
                enabled: root.presenter.isTaken && root.presenter.chosen !== "operator"
                iconName: "cross"
                text: qsTr("Thu hồi chỗ…")
                onClicked: root.presenter.revoke()
            }
        }
        AttentionSlot {
            width: parent.width
            text: root.presenter.attention
        }
    }
}
