// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The act of approving, kept apart from showing.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Approval presenter
    readonly property alias main: approve

    readonly property bool isReady: root.presenter.hasTurn && !root.presenter.isApproved
                                    && root.presenter.missingCount === 0

    height: column.implicitHeight + 2 * Look.booth.pad

    Column {
        id: column

        x: Look.booth.pad
        y: Look.booth.pad
        width: parent.width - 2 * Look.booth.pad
        spacing: Look.booth.gap

        Row {
            width: parent.width
            spacing: Look.booth.gap * 0.66

            Btn {
                width: (parent.width - parent.spacing) / 2
                enabled: root.presenter.canDeduct
                iconName: "minus"
                text: qsTr("Trừ điểm…")
                onClicked: root.presenter.deduct()
            }
            Btn {
                width: (parent.width - parent.spacing) / 2
                enabled: root.presenter.isApproved ? root.presenter.canReopen
                                                   : root.presenter.canRestart
                iconName: "undo"
                text: root.presenter.isApproved ? qsTr("Mở lại…") : qsTr("Diễn lại…")
                onClicked: {
                    if (root.presenter.isApproved) {
                        root.presenter.reopen()
                    } else {
                        root.presenter.restart()
                    }
                }
            }
        }
        HoldButton {
            width: parent.width
            visible: root.presenter.isHeldBack
            size: Look.booth.bigButton
            isMain: true
            look: "attention"
            iconName: "check"
            text: qsTr("Giữ để vẫn duyệt")
            onHeld: root.presenter.approve()
        }
        Btn {
            id: approve

            width: parent.width
            visible: !root.presenter.isHeldBack
            size: Look.booth.bigButton
            isMain: true
            focus: true
            onVisibleChanged: {
                if (approve.visible) {
                    approve.focus = true
                }
            }
            enabled: root.isReady
            look: "primary"
            iconName: "check"
            text: root.presenter.isApproved ? qsTr("Đã duyệt") : qsTr("Duyệt lượt thi này")
            onClicked: root.presenter.approve()
        }
        AttentionSlot {
            width: parent.width
            text: root.presenter.attention
            calm: root.presenter.mustAnnounceAgain ? qsTr("Khán phòng còn giữ điểm cũ: phải công bố lại.")
                : root.presenter.isPublished ? qsTr("Điểm đã lên màn chiếu.")
                                             : qsTr("Duyệt chưa phải là công bố. Màn chiếu không đổi.")
        }
    }
}
