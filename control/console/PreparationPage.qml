// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page before the show: rounds, running order, the rules by their names.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property Preparation presenter
    required property Form form
    required property Sealing sealing

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Chuẩn bị")
        detail: root.presenter.contest
    }
    Panel {
        id: rounds

        anchors.top: head.bottom
        anchors.topMargin: Look.booth.gap
        anchors.bottom: parent.bottom
        width: Look.booth.isCompact ? 250 : 340
        title: qsTr("Vòng thi")
        note: qsTr("%1 vòng").arg(roundList.count)

        ScrollArea {
            anchors.fill: parent
            anchors.bottomMargin: roundFoot.visible ? roundFoot.height + 2 * Look.booth.gap : 0
            contentHeight: roundColumn.implicitHeight

            Column {
                id: roundColumn

                width: parent.width
                padding: Look.booth.gap
                spacing: Look.booth.gap * 0.66

                Repeater {
                    id: roundList

                    model: root.presenter.rounds

                    RoundCard {
                        width: roundColumn.width - 2 * roundColumn.padding
                        onClicked: root.presenter.chooseRound(id)
                    }
                }
            }
        }
        Column {
            id: roundFoot

            x: Look.booth.gap
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Look.booth.gap
            width: parent.width - 2 * Look.booth.gap
            visible: root.sealing.canImport || root.sealing.attention !== ""
            spacing: Look.booth.gap * 0.66

            Btn {
                width: parent.width
                visible: root.sealing.canImport
                iconName: "sheet"
                text: qsTr("Nhận kết quả niêm phong…")
                onClicked: root.sealing.findFile()
            }
            AttentionSlot {
                width: parent.width
                visible: isCalling
                text: root.sealing.attention
            }
        }
    }
    Panel {
        id: order

        anchors.left: rounds.right
        anchors.leftMargin: Look.booth.gap
        anchors.top: rounds.top
        anchors.bottom: parent.bottom
        width: (parent.width - rounds.width - 2 * Look.booth.gap) * 0.52
        title: qsTr("Thứ tự thi: %1").arg(root.presenter.roundLabel)
        note: root.presenter.isDrawn ? "" : qsTr("chưa có")
        noteColor: Look.booth.amber

        ListView {
            id: teams

            anchors.fill: parent
            anchors.margins: Look.booth.gap * 0.5
            anchors.bottomMargin: orderFoot.height + Look.booth.gap
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.presenter.teams

            delegate: TeamRow {
                width: teams.width
                canLeave: root.presenter.isDrawn
                onRemovalWanted: team => root.presenter.removeTeam(team)
            }
        }
        Column {
            id: orderFoot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Look.booth.pad
            spacing: Look.booth.gap * 0.66

            Caption {
                width: parent.width
                wrapMode: Text.WordWrap
                text: root.presenter.hasTeams ? root.presenter.orderOrigin : root.presenter.nextTask
                color: root.presenter.isDrawn ? Look.booth.second : Look.booth.amber
                font.pixelSize: Look.booth.small
            }
            Flow {
                width: parent.width
                spacing: Look.booth.gap * 0.66

                Btn {
                    focus: true
                    enabled: root.presenter.hasTeams && !root.presenter.isStarted
                    look: root.presenter.isDrawn ? "plain" : "attention"
                    iconName: "list"
                    text: root.presenter.isDrawn ? qsTr("Bốc thăm lại…") : qsTr("Bốc thăm bằng máy…")
                    onClicked: root.presenter.draw()
                }
                Btn {
                    enabled: root.presenter.hasTeams && !root.presenter.isStarted
                    iconName: "person"
                    text: qsTr("Nhập kết quả họp đội trưởng…")
                    onClicked: root.presenter.enterOrder()
                }
                Btn {
                    visible: root.presenter.hasOpenLine
                    look: "attention"
                    iconName: "scales"
                    text: qsTr("Trưởng BGK xếp ở vạch…")
                    onClicked: root.presenter.ruleLine()
                }
                Btn {
                    visible: root.presenter.canNameEntrants
                    look: root.presenter.hasTeams ? "plain" : "attention"
                    iconName: "person"
                    text: qsTr("Nêu các đội vào vòng…")
                    onClicked: root.presenter.nameEntrants()
                }
            }
            AttentionSlot {
                width: parent.width
                text: root.presenter.attention
                calm: root.presenter.nextTask
            }
        }
    }
    FormPanel {
        anchors.fill: rules
        z: 1
        form: root.form
    }
    FolderPanel {
        anchors.fill: rules
        z: 2
        view: root.sealing.folders
    }
    RulesPanel {
        id: rules

        anchors.left: order.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: parent.right
        anchors.top: rounds.top
        anchors.bottom: parent.bottom
        visible: !root.form.isOpen && !root.sealing.folders.isOpen
        presenter: root.presenter
    }
}
