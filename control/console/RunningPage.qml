// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the running show.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property Running presenter
    required property Form form
    required property string typedNumber

    readonly property real monitorsHeight: root.height * 0.38
    readonly property real blocksHeight: root.height * 0.29

    Item {
        id: main

        anchors.left: cues.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: parent.right
        height: parent.height

        readonly property real half: (main.width - Look.booth.gap) / 2

        Monitor {
            id: preview

            width: main.half
            height: root.monitorsHeight
            isAir: false
            caption: root.presenter.next.number > 0
                     ? root.presenter.next.number + " " + preview.card.title : ""
            card: root.presenter.preview
        }
        Monitor {
            id: air

            x: main.half + Look.booth.gap
            width: main.half
            height: root.monitorsHeight
            isAir: true
            caption: (root.presenter.airNumber > 0 ? root.presenter.airNumber + " " : "")
                     + air.card.title
            card: root.presenter.air
            figure: root.presenter.isClockOnAir ? root.presenter.clock.big : ""
            isLate: root.presenter.shownOn === 0
            note: root.presenter.shownOn < 0 ? qsTr("chưa có màn")
                : root.presenter.shownOn === 0 ? qsTr("màn chưa xác nhận")
                : qsTr("%1 màn đã hiện").arg(root.presenter.shownOn)
        }
        NextBlock {
            id: next

            y: root.monitorsHeight + Look.booth.gap
            width: main.half
            height: root.blocksHeight
            next: root.presenter.next
            focus: true
        }
        StageClockPanel {
            x: main.half + Look.booth.gap
            y: next.y
            width: main.half
            height: root.blocksHeight
            clock: root.presenter.clock
        }
        TurnStrip {
            y: next.y + next.height + Look.booth.gap
            width: main.width
            height: main.height - y
            presenter: root.presenter
        }
    }
    CueList {
        id: cues

        width: Look.booth.list
        height: parent.height
        visible: !root.form.isOpen
        presenter: root.presenter
        typedNumber: root.typedNumber
    }
    FormPanel {
        width: Look.booth.list
        height: parent.height
        form: root.form
    }
}
