// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the standings: never on a projector.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property Standing presenter
    required property Form form

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Bảng điểm")
        detail: root.presenter.progress

        Rectangle {
            width: notice.implicitWidth + 2 * Look.booth.pad
            height: Look.booth.button - 6
            color: Look.booth.text
            radius: 4

            Row {
                id: notice

                anchors.centerIn: parent
                spacing: 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "hidden"
                    size: Look.booth.small + 2
                    color: Look.booth.lightInk
                }
                Caption {
                    text: qsTr("CHỈ BÀN ĐIỀU KHIỂN THẤY. TRANG NÀY KHÔNG BAO GIỜ LÊN MÀN CHIẾU")
                    color: Look.booth.lightInk
                    font.pixelSize: Look.booth.small - 1
                    font.weight: Font.Bold
                }
            }
        }
    }
    StandingsTable {
        id: table

        anchors.top: head.bottom
        anchors.topMargin: Look.booth.gap
        anchors.bottom: parent.bottom
        width: parent.width - Look.booth.side - Look.booth.gap
        presenter: root.presenter
    }
    FormPanel {
        anchors.fill: side
        z: 1
        form: root.form
    }
    Item {
        id: side

        anchors.right: parent.right
        anchors.top: table.top
        anchors.bottom: parent.bottom
        width: Look.booth.side
        visible: !root.form.isOpen

        WhyPanel {
            id: why

            width: parent.width
            height: Math.min(parent.height * 0.45, implicitHeight)
            presenter: root.presenter
        }
        TiesPanel {
            anchors.top: why.bottom
            anchors.topMargin: Look.booth.gap
            anchors.bottom: parent.bottom
            width: parent.width
            presenter: root.presenter
        }
    }
}
