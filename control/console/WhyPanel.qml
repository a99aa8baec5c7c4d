// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Vì sao hạng này?": the reason for the chosen team's place.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Standing presenter

    title: qsTr("Vì sao hạng này?")
    iconName: "scales"
    implicitHeight: Look.booth.head + column.implicitHeight + 2 * Look.booth.pad

    Column {
        id: column

        x: Look.booth.pad
        y: Look.booth.pad
        width: parent.width - 2 * Look.booth.pad
        spacing: Look.booth.gap

        Row {
            width: parent.width
            spacing: Look.booth.gap

            TeamMark {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                number: root.presenter.chosenNumber
                size: Look.booth.isCompact ? 30 : 42
            }
            Caption {
                width: parent.width - mark.width - parent.spacing
                wrapMode: Text.WordWrap
                text: root.presenter.chosenTeam === "" ? qsTr("Chưa có đội nào")
                    : qsTr("%1 %2").arg(root.presenter.chosenTeam).arg(root.presenter.chosenPlace)
                font.pixelSize: Look.booth.title
                font.weight: Font.Bold
            }
        }
        Caption {
            width: parent.width
            wrapMode: Text.WordWrap
            text: root.presenter.why
        }
        Caption {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.WordWrap
            text: root.presenter.decidedBy
            color: Look.booth.green
            font.weight: Font.DemiBold
        }
    }
}
