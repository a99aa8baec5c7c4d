// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page where seats are handed out.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property Connections presenter
    required property Form form

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Kết nối")
        detail: qsTr("%1/%2 chỗ đã vào · mạng kín, chưa mã hóa").arg(root.presenter.hereCount)
                .arg(root.presenter.seatCount)

        Btn {
            iconName: "screen"
            text: qsTr("Mở cửa sổ màn chiếu")
            onClicked: root.presenter.startProjector()
        }
    }
    Panel {
        id: seats

        anchors.top: head.bottom
        anchors.topMargin: Look.booth.gap
        anchors.bottom: parent.bottom
        width: parent.width - side.width - Look.booth.gap
        title: qsTr("Giám khảo")
        note: qsTr("mỗi chỗ một máy")

        Flickable {
            anchors.fill: parent
            anchors.margins: Look.booth.gap
            contentHeight: column.implicitHeight + 8
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column

                x: 4
                y: 4
                width: parent.width - 8
                spacing: Look.booth.gap

                SeatGrid {
                    width: parent.width
                    seats: root.presenter.judges
                    onChosen: seat => root.presenter.choose(seat)
                }
                Caption {
                    text: qsTr("Màn chiếu, người dẫn và bàn điều khiển")
                    font.weight: Font.DemiBold
                }
                SeatGrid {
                    width: parent.width
                    seats: root.presenter.others
                    onChosen: seat => root.presenter.choose(seat)
                }
            }
        }
    }
    FormPanel {
        anchors.fill: side
        z: 1
        form: root.form
    }
    SeatSide {
        id: side

        anchors.right: parent.right
        anchors.top: seats.top
        anchors.bottom: parent.bottom
        width: Look.booth.isCompact ? 400 : 540
        visible: !root.form.isOpen
        presenter: root.presenter
    }
}
