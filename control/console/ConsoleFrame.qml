// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of every page: top bar, rail, page, dock, log line.
import QtQuick
import HoiThi.Console
import HoiThi.Look

FocusScope {
    id: root

    required property OperatorConsole booth

    focus: true

    // In the order of the Tab key: the page, the dock, the rail, the chips.
    Item {
        id: pages

        readonly property int current: root.booth.page

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: topBar.bottom
        anchors.bottom: dock.top
        anchors.margins: Look.booth.gap

        PreparationPage {
            anchors.fill: parent
            visible: pages.current === OperatorConsole.PreparationPage
            focus: visible
            presenter: root.booth.preparation
            form: root.booth.form
            sealing: root.booth.sealing
        }
        ConnectionsPage {
            anchors.fill: parent
            visible: pages.current === OperatorConsole.ConnectionsPage
            focus: visible
            presenter: root.booth.connections
            form: root.booth.form
        }
        RunningPage {
            anchors.fill: parent
            visible: pages.current === OperatorConsole.RunningPage
            focus: visible
            presenter: root.booth.running
            form: root.booth.form
            typedNumber: root.booth.typedNumber
        }
        ApprovalPage {
            anchors.fill: parent
            visible: pages.current === OperatorConsole.ApprovalPage
            focus: visible
            presenter: root.booth.approval
            form: root.booth.form
        }
        StandingsPage {
            anchors.fill: parent
            visible: pages.current === OperatorConsole.StandingsPage
            focus: visible
            presenter: root.booth.standing
            form: root.booth.form
        }
        CeremonyPage {
            anchors.fill: parent
            visible: pages.current === OperatorConsole.CeremonyPage
            focus: visible
            presenter: root.booth.ceremony
            running: root.booth.running
            sealing: root.booth.sealing
            form: root.booth.form
        }
        LogPage {
            anchors.fill: parent
            visible: pages.current === OperatorConsole.LogPage
            focus: visible
            presenter: root.booth.logBook
            incidents: root.booth.incidents
            form: root.booth.form
        }
    }
    Dock {
        id: dock

        anchors.bottom: logLine.top
        width: parent.width
        height: Look.booth.dock
        frame: root.booth.frame
        onKeysWanted: root.booth.toggleKeySheet()
    }
    Rail {
        id: rail

        anchors.top: topBar.bottom
        anchors.bottom: dock.top
        booth: root.booth
    }
    TopBar {
        id: topBar

        width: parent.width
        height: Look.booth.topBar
        frame: root.booth.frame
        page: root.booth.page
        tongue: root.booth.tongue
        onConnectionsWanted: root.booth.openPage(OperatorConsole.ConnectionsPage)
    }
    LogLine {
        id: logLine

        anchors.bottom: parent.bottom
        width: parent.width
        height: Look.booth.logLine
        frame: root.booth.frame
    }
    KeySheet {
        anchors.fill: pages
        visible: root.booth.isKeySheetOpen
        onClosed: root.booth.toggleKeySheet()
    }
}
