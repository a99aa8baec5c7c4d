// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ties that people must part, and what else keeps the round open.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Controls

Panel {
    id: root

    required property Standing presenter

    title: qsTr("Việc còn mở của vòng")
    note: root.presenter.isClosed ? qsTr("đã khép lại")
        : qsTr("%1 việc").arg(root.presenter.obstacles.count)

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.implicitHeight

        Column {
            id: column

            width: parent.width

            Repeater {
                model: root.presenter.ties

                CheckRow {
                    id: tie

                    required property string about
                    required property string teams
                    required property var ways
                    required property int index

                    width: column.width
                    isOpen: true
                    text: qsTr("%1: bằng điểm").arg(tie.about)
                    detail: tie.teams

                    Repeater {
                        model: tie.ways

                        Btn {
                            id: way

                            required property var modelData
                            required property int index

                            look: way.index === 0 ? "attention" : "plain"
                            text: way.modelData.label
                            onClicked: root.presenter.part(tie.index, way.modelData.id)
                        }
                    }
                }
            }
            Repeater {
                model: root.presenter.obstacles

                CheckRow {
                    width: column.width
                    isOpen: true
                }
            }
            GivingRows {
                width: column.width
                presenter: root.presenter
            }
            CheckRow {
                width: column.width
                visible: root.presenter.isDone
                text: root.presenter.isClosed ? qsTr("Vòng này đã khép lại.")
                                              : qsTr("Không còn việc nào mở.")
            }
            AttentionSlot {
                width: column.width
                text: root.presenter.attention
            }
        }
    }
}
