// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of every page: top bar, rail, page, dock, log line.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

FocusScope {
    id: root

    required property OperatorConsole booth

    focus: true

    TopBar {
        id: topBar

        width: parent.width
        height: Look.booth.topBar
        frame: root.booth.frame
        page: root.booth.page
        tongue: root.booth.tongue
        onConnectionsWanted: root.booth.openPage(OperatorConsole.ConnectionsPage)
    }
    Rail {
        id: rail

        anchors.top: topBar.bottom
        anchors.bottom: dock.top
        booth: root.booth
    }
    Loader {
        id: page

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: topBar.bottom
        anchors.bottom: dock.top
        anchors.margins: Look.booth.gap
        focus: true
        sourceComponent: [preparation, connections, running, approval, standings, ceremony,
            log][root.booth.page]
    }
    Dock {
        id: dock

        anchors.bottom: logLine.top
        width: parent.width
        height: Look.booth.dock
        frame: root.booth.frame
        onKeysWanted: root.booth.toggleKeySheet()
    }
    LogLine {
        id: logLine

        anchors.bottom: parent.bottom
        width: parent.width
        height: Look.booth.logLine
        frame: root.booth.frame
    }
    KeySheet {
        anchors.fill: page
        visible: root.booth.isKeySheetOpen
        onClosed: root.booth.toggleKeySheet()
    }

    Component {
        id: preparation

        PreparationPage {
            presenter: root.booth.preparation
            form: root.booth.form
        }
    }
    Component {
        id: connections

        ConnectionsPage {
            presenter: root.booth.connections
            form: root.booth.form
        }
    }
    Component {
        id: running

        RunningPage {
            presenter: root.booth.running
            form: root.booth.form
            typedNumber: root.booth.typedNumber
        }
    }
    Component {
        id: approval

        ApprovalPage {
            presenter: root.booth.approval
            form: root.booth.form
        }
    }
    Component {
        id: standings

        StandingsPage {
            presenter: root.booth.standing
            form: root.booth.form
        }
    }
    Component {
        id: ceremony

        CeremonyPage {
            presenter: root.booth.ceremony
            next: root.booth.running.next
            form: root.booth.form
        }
    }
    Component {
        id: log

        LogPage {
            presenter: root.booth.logBook
        }
    }
}
