// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rail of the seven pages.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Rectangle {
    id: root

    required property OperatorConsole booth

    width: Look.booth.rail
    color: Look.booth.panel

    Column {
        width: parent.width
        topPadding: 4

        Repeater {
            model: [
                {icon: "sliders", text: qsTr("Chuẩn bị"), page: root.booth.preparation},
                {icon: "codes", text: qsTr("Kết nối"), page: root.booth.connections},
                {icon: "play", text: qsTr("Trình diễn"), page: root.booth.running},
                {icon: "sheet", text: qsTr("Duyệt điểm"), page: root.booth.approval},
                {icon: "bars", text: qsTr("Bảng điểm"), page: root.booth.standing},
                {icon: "cup", text: qsTr("Công bố"), page: root.booth.ceremony},
                {icon: "book", text: qsTr("Nhật ký"), page: root.booth.incidents}]

            RailButton {
                required property var modelData
                required property int index

                iconName: modelData.icon
                text: modelData.text
                keys: qsTr("Ctrl %1").arg(index + 1)
                tasks: modelData.page.openTasks
                isCurrent: root.booth.page === index
                onClicked: root.booth.openPage(index)
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Look.booth.line
    }
}
