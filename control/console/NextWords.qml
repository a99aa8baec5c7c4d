// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words beside TIẾP.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Column {
    id: root

    required property NextStep next
    required property bool isGo
    required property bool isSending
    required property bool isBlocked
    required property bool isOver

    readonly property string named: root.next.number + " · " + root.next.title

    spacing: Look.booth.isCompact ? 3 : 7

    Caption {
        width: parent.width
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        text: root.next.state === "notStored" ? qsTr("Lệnh chưa ghi thì không phát")
            : root.next.state === "offline" ? qsTr("Mất liên lạc với bàn thư ký, đang nối lại")
            : root.isOver && root.next.hasPlan ? qsTr("Hết kịch bản của vòng này")
            : root.isOver ? qsTr("Vòng này chưa có kịch bản")
            : root.isBlocked ? qsTr("Chưa phát được %1").arg(root.named) : root.named
        color: root.isBlocked ? Look.booth.amber : Look.booth.text
        font.pixelSize: Look.booth.isCompact ? Look.booth.title : Look.booth.heading
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: 12
        lineHeight: 1.1
    }
    Repeater {
        model: root.isGo ? root.next.effects : null

        Row {
            id: effect

            required property string sign
            required property string what
            required property string text

            spacing: Look.booth.gap * 0.66

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: effect.sign
                color: Look.booth.second
            }
            Caption {
                width: Look.booth.body * 5.6
                text: effect.what
                color: Look.booth.second
            }
            Caption {
                width: root.width - x
                wrapMode: Text.WordWrap
                text: effect.text
                font.weight: Font.DemiBold
            }
        }
    }
    Caption {
        width: parent.width
        visible: root.isGo
        text: root.next.isTooFast ? qsTr("Bấm quá nhanh, đã bỏ qua")
            : root.isSending ? qsTr("Đang ghi…") : root.next.after
        color: root.next.isTooFast ? Look.booth.amber : Look.booth.second
        font.pixelSize: Look.booth.small
    }
    Caption {
        width: parent.width
        visible: root.isBlocked || root.isOver
        wrapMode: Text.WordWrap
        text: root.isBlocked ? root.next.blocker : root.next.rest
    }
    Flow {
        width: parent.width
        visible: root.isBlocked || root.isOver
        topPadding: 4
        spacing: Look.booth.gap * 0.66

        Repeater {
            model: root.next.cures

            Btn {
                id: cure

                required property string id
                required property string sign
                required property string label
                required property int index

                text: cure.label
                iconName: cure.sign
                focus: cure.index === 0
                look: cure.index === 0 ? "attention" : "plain"
                onClicked: root.next.cure(cure.id)
            }
        }
    }
}
