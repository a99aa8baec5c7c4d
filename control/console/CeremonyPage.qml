// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the prizes: proposal, decision, ceremony, the end of the round.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property Ceremony presenter
    required property Running running
    required property Sealing sealing
    required property Form form

    readonly property bool isCeremony: root.presenter.isDecided

    Panel {
        id: list

        width: Look.booth.isCompact ? 380 : 520
        height: parent.height
        visible: !root.form.isOpen
        iconName: "cup"
        title: root.isCeremony ? qsTr("Công bố kết quả") : qsTr("Ban Giám khảo đề nghị")
        note: root.isCeremony ? root.presenter.progress : root.presenter.total

        PrizeList {
            anchors.fill: parent
            anchors.bottomMargin: foot.height
            presenter: root.presenter
            isCeremony: root.isCeremony
        }
        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            height: footColumn.implicitHeight + Look.booth.pad

            Rectangle {
                width: parent.width
                height: 1
                color: Look.booth.line
            }
            Column {
                id: footColumn

                x: Look.booth.pad
                y: Look.booth.pad * 0.5
                width: parent.width - 2 * Look.booth.pad
                spacing: 4

                Caption {
                    width: parent.width
                    visible: text !== ""
                    wrapMode: Text.WordWrap
                    text: root.presenter.advance
                    font.pixelSize: Look.booth.small
                    font.weight: Font.DemiBold
                }
                Row {
                    spacing: 6

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: root.presenter.isRevealed ? "seen" : "hidden"
                        color: Look.booth.second
                    }
                    Caption {
                        text: qsTr("Giữ để xem tên ẩn")
                        color: Look.booth.second
                        font.pixelSize: Look.booth.small
                    }
                    KeyCap {
                        anchors.verticalCenter: parent.verticalCenter
                        key: "V"
                    }
                }
            }
        }
    }
    FormPanel {
        width: list.width
        height: parent.height
        form: root.form
        main: block
    }
    MonitorPair {
        id: pair

        anchors.left: list.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: parent.right
        // A fingerprint that is read out needs room.
        height: visible ? parent.height * (root.sealing.file !== "" ? 0.24 : 0.38) : 0
        visible: root.isCeremony
        presenter: root.running
    }
    NextBlock {
        id: block

        anchors.left: list.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: parent.right
        anchors.top: pair.bottom
        anchors.topMargin: pair.visible ? Look.booth.gap : 0
        height: parent.height * (pair.visible ? 0.27 : 0.32)
        focus: true
        next: root.running.next
    }
    RoundEnd {
        anchors.left: block.left
        anchors.right: parent.right
        anchors.top: block.bottom
        anchors.topMargin: Look.booth.gap
        anchors.bottom: parent.bottom
        presenter: root.presenter
        sealing: root.sealing
    }
}
