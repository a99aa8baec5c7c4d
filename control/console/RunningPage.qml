// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the running show.
import QtQuick
import HoiThi.Console
import HoiThi.Look

FocusScope {
    id: root

    required property Running presenter
    required property Form form
    required property string typedNumber

    readonly property real monitorsHeight: root.height * 0.395
    readonly property real blocksHeight: root.height * 0.295

    Item {
        id: main

        anchors.left: cues.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: parent.right
        height: parent.height

        readonly property real half: (main.width - Look.booth.gap) / 2

        MonitorPair {
            width: main.width
            height: root.monitorsHeight
            presenter: root.presenter
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
        main: next
    }
}
