// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes next on the left, what is on air on the right.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Item {
    id: root

    required property Running presenter

    readonly property real half: (root.width - Look.booth.gap) / 2

    Monitor {
        id: preview

        width: root.half
        height: root.height
        isAir: false
        caption: root.presenter.next.number > 0
                 ? root.presenter.next.number + " " + preview.card.title : ""
        card: root.presenter.preview
        hasPicture: ahead.hasFrame

        MonitorPicture {
            id: ahead

            anchors.fill: parent
            isAir: false
            monitors: root.presenter.monitors
        }
    }
    Monitor {
        id: air

        x: root.half + Look.booth.gap
        width: root.half
        height: root.height
        isAir: true
        caption: (root.presenter.airNumber > 0 ? root.presenter.airNumber + " " : "")
                 + air.card.title
        card: root.presenter.air
        figure: root.presenter.isClockOnAir ? root.presenter.clock.big : ""
        isLate: root.presenter.shownOn === 0
        isUnseen: root.presenter.shownOn < 0
        note: root.presenter.shownOn < 0 ? qsTr("chưa có màn")
            : root.presenter.shownOn === 0 ? qsTr("màn chưa xác nhận")
            : qsTr("%1 màn đã hiện").arg(root.presenter.shownOn)
        hasPicture: mirror.hasFrame

        MonitorPicture {
            id: mirror

            anchors.fill: parent
            isAir: true
            monitors: root.presenter.monitors
        }
    }
}
