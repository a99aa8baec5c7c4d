// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ties that people must part, and what else keeps the round open.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Standing presenter

    title: qsTr("Việc còn mở của vòng")
    note: root.presenter.isClosed ? qsTr("đã khép lại")
        : qsTr("%1 việc").arg(root.presenter.obstacles.count)

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width

            Repeater {
                model: root.presenter.ties

                CheckRow {
                    id: tie

                    required property string about
                    required property string teams
                    required property bool needsExtra
                    required property int index

                    width: column.width
                    isOpen: true
                    text: qsTr("%1: bằng điểm").arg(tie.about)
                    detail: tie.teams

                    Btn {
                        visible: tie.needsExtra
                        look: "attention"
                        text: qsTr("Kết quả câu hỏi phụ…")
                        onClicked: root.presenter.enterExtra(tie.index)
                    }
                    Btn {
                        look: tie.needsExtra ? "plain" : "attention"
                        text: qsTr("Trưởng BGK quyết định…")
                        onClicked: root.presenter.rule(tie.index)
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
            CheckRow {
                width: column.width
                visible: root.presenter.ties.count === 0 && root.presenter.obstacles.count === 0
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
