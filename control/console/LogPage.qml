// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the record and of what went wrong.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property LogBook presenter
    required property Incidents incidents
    required property Form form

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Nhật ký và sự cố")
        detail: qsTr("%1 sự kiện · vân tay %2").arg(root.presenter.sequence).arg(root.presenter.head)
    }
    Panel {
        id: lines

        anchors.top: head.bottom
        anchors.topMargin: Look.booth.gap
        anchors.bottom: parent.bottom
        width: parent.width - Look.booth.side - Look.booth.gap

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: 2
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.presenter.facts

            delegate: FactLine {
                width: list.width
                isCurrent: list.activeFocus && ListView.isCurrentItem
            }
        }
    }
    FormPanel {
        anchors.left: lines.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: parent.right
        anchors.top: lines.top
        anchors.bottom: parent.bottom
        form: root.form
    }
    IncidentsPanel {
        anchors.left: undo.left
        anchors.right: undo.right
        anchors.top: lines.top
        anchors.bottom: undo.top
        anchors.bottomMargin: Look.booth.gap
        visible: !root.form.isOpen
        presenter: root.incidents
    }
    Panel {
        id: undo

        anchors.left: lines.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: side.implicitHeight + Look.booth.head + 2 * Look.booth.pad
        visible: !root.form.isOpen
        title: qsTr("Hoàn tác")
        iconName: "undo"

        Column {
            id: side

            x: Look.booth.pad
            y: Look.booth.pad
            width: parent.width - 2 * Look.booth.pad
            spacing: Look.booth.gap

            Caption {
                width: parent.width
                wrapMode: Text.WordWrap
                text: root.presenter.undoWords === "" ? qsTr("Không còn việc nào hoàn tác được.")
                                                      : root.presenter.undoWords
                font.weight: Font.DemiBold
            }
            Btn {
                enabled: root.presenter.undoWords !== ""
                iconName: "undo"
                text: qsTr("Hoàn tác việc này")
                key: "Ctrl Z"
                onClicked: root.presenter.undo()
            }
            AttentionSlot {
                width: parent.width
                text: root.presenter.attention
            }
            Caption {
                width: parent.width
                wrapMode: Text.WordWrap
                text: qsTr("Không sửa, không xóa được dòng nào. Hoàn tác là thêm một dòng ngược lại, có giờ và người làm. Điểm, bốc thăm và công bố không hoàn tác được: sửa bằng việc mới có lý do.")
                color: Look.booth.second
                font.pixelSize: Look.booth.small
            }
        }
    }
}
