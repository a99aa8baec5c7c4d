// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet of keys.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    signal closed()

    title: qsTr("Phím tắt")
    note: qsTr("Ctrl+W đóng")

    Flow {
        anchors.fill: parent
        anchors.margins: Look.booth.pad
        flow: Flow.TopToBottom
        spacing: Look.booth.gap

        Repeater {
            model: [
                {keys: "␣ → PgDn", text: qsTr("TIẾP (chỉ ở Trình diễn và Công bố)")},
                {keys: "← PgUp", text: qsTr("lùi màn chiếu một bước")},
                {keys: "Esc Esc", text: qsTr("dừng khẩn: màn chờ")},
                {keys: "B .", text: qsTr("màn đen")},
                {keys: "H", text: qsTr("màn chờ")},
                {keys: "K", text: qsTr("tạm dừng kỹ thuật")},
                {keys: "T", text: qsTr("đồng hồ: chạy, tạm dừng, chạy tiếp")},
                {keys: "V", text: qsTr("giữ để xem điểm, tên ẩn")},
                {keys: "1 2 ↵", text: qsTr("đưa cảnh số 12 vào chờ phát")},
                {keys: "G", text: qsTr("mở Công bố")},
                {keys: "Ctrl 1…7", text: qsTr("mở trang")},
                {keys: "Ctrl Z", text: qsTr("hoàn tác việc vừa ghi")},
                {keys: "Ctrl W", text: qsTr("đóng bảng nhập")},
                {keys: "Ctrl L", text: qsTr("đổi ngôn ngữ")},
                {keys: "F11", text: qsTr("toàn màn hình")},
                {keys: "Tab ↵", text: qsTr("tới nút kế tiếp, bấm nút")}]

            Row {
                id: line

                required property var modelData

                width: root.width / 2 - 2 * Look.booth.pad
                spacing: Look.booth.gap

                KeyCap {
                    width: Look.booth.body * 8
                    key: line.modelData.keys
                }
                Caption {
                    text: line.modelData.text
                }
            }
        }
    }
    Btn {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Look.booth.pad
        text: qsTr("Đóng")
        onClicked: root.closed()
    }
}
