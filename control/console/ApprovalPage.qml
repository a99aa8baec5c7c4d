// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page where a turn's marks are looked over and approved.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property Approval presenter
    required property Form form

    Item {
        id: head

        width: parent.width
        height: Look.booth.isCompact ? 44 : 58

        TeamMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            size: parent.height * 0.78
            number: root.presenter.teamNumber
        }
        Column {
            anchors.left: mark.right
            anchors.leftMargin: Look.booth.gap
            anchors.verticalCenter: parent.verticalCenter

            Caption {
                text: root.presenter.hasTurn ? qsTr("Duyệt điểm: %1").arg(root.presenter.team)
                                             : qsTr("Duyệt điểm")
                font.pixelSize: Look.booth.heading
                font.weight: Font.Bold
            }
            Caption {
                text: root.presenter.place
                color: Look.booth.second
                font.pixelSize: Look.booth.small
            }
        }
        Row {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Look.booth.gap * 0.66

            Btn {
                iconName: "left"
                text: qsTr("Lượt trước")
                onClicked: root.presenter.step(-1)
            }
            Btn {
                iconName: "right"
                text: qsTr("Lượt sau")
                onClicked: root.presenter.step(1)
            }
        }
    }
    Item {
        id: left

        anchors.top: head.bottom
        anchors.topMargin: Look.booth.gap
        anchors.bottom: parent.bottom
        width: parent.width - Look.booth.side - Look.booth.gap

        MarkMatrix {
            id: matrix

            width: parent.width
            height: Math.min(implicitHeight, parent.height * 0.7)
            presenter: root.presenter
        }
        SumPanel {
            anchors.top: matrix.bottom
            anchors.topMargin: Look.booth.gap
            anchors.bottom: parent.bottom
            width: (parent.width - Look.booth.gap) * 0.6
            presenter: root.presenter
        }
        TurnsPanel {
            anchors.top: matrix.bottom
            anchors.topMargin: Look.booth.gap
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            width: (parent.width - Look.booth.gap) * 0.4
            presenter: root.presenter
        }
    }
    FormPanel {
        x: left.width + Look.booth.gap
        y: left.y
        z: 1
        width: Look.booth.side
        height: left.height
        form: root.form
        main: decide.main
    }
    Item {
        x: left.width + Look.booth.gap
        y: left.y
        width: Look.booth.side
        height: left.height
        visible: !root.form.isOpen

        Panel {
            width: parent.width
            height: parent.height - decide.height - Look.booth.gap
            title: qsTr("Việc trước khi duyệt")
            note: root.presenter.missingCount > 0 ? qsTr("còn %1").arg(root.presenter.missingCount)
                                                  : qsTr("đã đủ")
            noteColor: root.presenter.missingCount > 0 ? Look.booth.amber : Look.booth.green

            ScrollArea {
                anchors.fill: parent
                contentHeight: tasks.implicitHeight

                Column {
                    id: tasks

                    width: parent.width

                    Repeater {
                        model: root.presenter.missing

                        MissingRow {
                            width: tasks.width
                            isLast: root.presenter.isHeldBack
                            onPaperWanted: judge => root.presenter.paper(judge)
                            onExcuseWanted: judge => root.presenter.excuse(judge)
                            onResultWanted: id => root.presenter.enterResult(id)
                            onReturnWanted: judge => root.presenter.returnSheet(judge)
                        }
                    }
                    CheckRow {
                        width: tasks.width
                        visible: root.presenter.hasTurn && root.presenter.missingCount === 0
                        text: qsTr("Đủ phiếu, đủ kết quả")
                        detail: root.presenter.isApproved ? qsTr("Lượt thi đã duyệt.")
                                                          : qsTr("Có thể duyệt lượt thi này.")
                    }
                }
            }
        }
        ApprovalBox {
            id: decide

            anchors.bottom: parent.bottom
            width: parent.width
            presenter: root.presenter
        }
    }
}
