// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that can be done about an evening that goes wrong.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Incidents presenter

    title: qsTr("Sự cố")
    iconName: "warning"

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.implicitHeight

        Column {
            id: column

            width: parent.width
            padding: Look.booth.pad
            spacing: Look.booth.gap * 0.5

            Repeater {
                model: root.presenter.acts

                IncidentAct {
                    id: act

                    required property string id

                    width: column.width - 2 * column.padding
                    viewTop: area.contentY - y
                    viewBottom: viewTop + area.height
                    onWanted: root.presenter.open(act.id)
                }
            }
        }
    }
}
