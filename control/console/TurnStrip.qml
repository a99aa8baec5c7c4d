// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The turn on stage: its steps, its judges, and what can be done about each.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Running presenter

    property string chosen: ""
    property string chosenLabel: ""
    property string chosenState: ""

    function choose(tile: var): void {
        root.chosen = tile.judge
        root.chosenLabel = tile.label
        root.chosenState = Qt.binding(() => tile.tileState)
    }

    Item {
        id: head

        x: Look.booth.pad
        width: parent.width - 2 * Look.booth.pad
        height: Look.booth.head + 2

        Row {
            id: names

            height: parent.height
            spacing: Look.booth.gap

            TeamMark {
                anchors.verticalCenter: parent.verticalCenter
                number: root.presenter.teamNumber
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: root.presenter.hasTurn ? root.presenter.team : qsTr("Chưa mời đội nào")
                font.weight: Font.DemiBold
            }
            StepRibbon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.presenter.hasTurn
                steps: root.presenter.steps
            }
            Row {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.presenter.hasTurn
                spacing: 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.presenter.isRevealed ? "seen" : "hidden"
                    color: Look.booth.second
                }
                Caption {
                    text: root.presenter.isRevealed ? qsTr("Đang xem điểm") : qsTr("Điểm ẩn, giữ")
                    color: Look.booth.second
                    font.pixelSize: Look.booth.small
                }
                KeyCap {
                    anchors.verticalCenter: parent.verticalCenter
                    key: "V"
                }
            }
        }
        AttentionSlot {
            anchors.left: names.right
            anchors.leftMargin: Look.booth.gap
            anchors.right: cure.visible ? cure.left : parent.right
            anchors.rightMargin: cure.visible ? Look.booth.gap * 0.66 : 0
            anchors.verticalCenter: parent.verticalCenter
            height: Math.min(implicitHeight, parent.height - 2)
            text: root.presenter.attention !== "" ? root.presenter.attention : root.presenter.task
            calm: qsTr("Không có việc cần xử lý")
        }
        Btn {
            id: cure

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.presenter.attention === "" && root.presenter.taskCure !== ""
            size: Math.min(Look.booth.button, parent.height - 2)
            text: root.presenter.taskCure
            onClicked: root.presenter.cureTask()
        }
    }
    Row {
        id: tiles

        x: Look.booth.pad
        anchors.top: head.bottom
        width: parent.width - 2 * Look.booth.pad
        height: actions.y - head.height - Look.booth.gap * 0.75
        spacing: Look.booth.gap * 0.66

        Repeater {
            id: judges

            model: root.presenter.tiles

            JudgeTile {
                id: tile

                required property string judge
                required property string name
                required property bool chair

                width: (tiles.width - tiles.spacing * (judges.count - 1)) / judges.count
                height: tiles.height
                person: tile.name
                isChair: tile.chair
                isChosen: root.chosen === tile.judge
                onClicked: root.choose(tile)
                onActiveFocusChanged: {
                    if (tile.activeFocus) {
                        root.choose(tile)
                    }
                }
            }
        }
    }
    Flow {
        id: actions

        x: Look.booth.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.booth.gap * 0.75
        width: parent.width - 2 * Look.booth.pad
        spacing: Look.booth.gap * 0.66

        Btn {
            enabled: root.presenter.hasTurn && root.chosen !== ""
            iconName: "paper"
            text: qsTr("Phiếu giấy %1").arg(root.chosenLabel)
            onClicked: root.presenter.paper(root.chosen)
        }
        Btn {
            enabled: root.presenter.hasTurn && root.chosen !== ""
            iconName: "excused"
            text: qsTr("Miễn chấm %1…").arg(root.chosenLabel)
            onClicked: root.presenter.excuse(root.chosen)
        }
        Btn {
            enabled: root.presenter.hasTurn
                     && (root.chosenState === "submitted" || root.chosenState === "paper"
                         || root.chosenState === "asked")
            iconName: "undo"
            text: qsTr("Trả lại phiếu %1…").arg(root.chosenLabel)
            onClicked: root.presenter.returnSheet(root.chosen)
        }
        Repeater {
            model: root.presenter.results

            Btn {
                id: result

                required property string id
                required property string label
                required property bool isOpen

                look: result.isOpen ? "attention" : "plain"
                iconName: "sheet"
                text: result.label + "…"
                onClicked: root.presenter.enterResult(result.id)
            }
        }
        Btn {
            enabled: root.presenter.canDeduct
            iconName: "minus"
            text: qsTr("Trừ điểm…")
            onClicked: root.presenter.deduct()
        }
    }
}
