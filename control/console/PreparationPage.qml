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

        Column {
            anchors.fill: parent
            anchors.margins: Look.booth.gap
            spacing: Look.booth.gap * 0.66

            Repeater {
                id: roundList

                model: root.presenter.rounds

                RoundCard {
                    width: parent.width
                    onClicked: root.presenter.chooseRound(id)
                }
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
    RulesPanel {
        id: rules

        anchors.left: order.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: parent.right
        anchors.top: rounds.top
        anchors.bottom: parent.bottom
        visible: !root.form.isOpen
        presenter: root.presenter
    }
}
