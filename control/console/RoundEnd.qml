// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ends a round: decision, closing, papers; and what is still in the way.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Ceremony presenter
    required property Sealing sealing

    title: qsTr("Kết thúc vòng thi")
    note: root.presenter.isClosed ? qsTr("đã khép lại") : ""
    noteColor: Look.booth.green

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.implicitHeight

        Column {
            id: column

            width: parent.width

            Row {
                id: acts

                readonly property real half: width / 2

                width: parent.width

                CheckRow {
                    id: decided

                    width: acts.half
                    height: Math.max(implicitHeight, closed.implicitHeight)
                    isOpen: !root.presenter.isDecided
                    text: root.presenter.isDecided ? qsTr("Đã có quyết định khen thưởng")
                        : qsTr("Quyết định khen thưởng: %1").arg(root.presenter.decidedBy)
                    detail: root.presenter.isDecided ? root.presenter.decision
                        : qsTr("Không có quyết định thì không công bố được. Ban Giám khảo chỉ đề nghị.")

                    Btn {
                        enabled: root.presenter.isComplete && !root.presenter.isClosed
                        look: root.presenter.isDecided ? "plain" : "attention"
                        iconName: "sheet"
                        text: root.presenter.isDecided ? qsTr("Sửa quyết định…") : qsTr("Ghi quyết định…")
                        onClicked: root.presenter.decide()
                    }
                }
                CheckRow {
                    id: closed

                    width: acts.half
                    height: Math.max(implicitHeight, decided.implicitHeight)
                    isOpen: !root.presenter.isClosed
                    text: root.presenter.isClosed ? qsTr("Vòng thi đã khép lại") : qsTr("Khép lại vòng thi")
                    detail: root.presenter.isClosed ? root.presenter.advance
                        : qsTr("Kết quả được ghi thành sự kiện; vòng sau chỉ đọc từ đó. Không hoàn tác được.")

                    HoldButton {
                        enabled: root.presenter.isClosable
                        look: root.presenter.stepsLeft === 0 ? "primary" : "plain"
                        iconName: "lock"
                        text: qsTr("Giữ để khép lại vòng thi")
                        visible: !root.presenter.isClosed
                        reason: root.presenter.closingNote
                        onHeld: root.presenter.closeRound()
                    }
                    Btn {
                        visible: root.presenter.canMakePapers
                        iconName: "print"
                        text: qsTr("Làm biên bản, bảng điểm")
                        onClicked: root.presenter.makePapers()
                    }
                    Btn {
                        visible: root.sealing.canSeal
                        iconName: "lock"
                        text: qsTr("Niêm phong kết quả…")
                        onClicked: root.sealing.seal()
                    }
                    Caption {
                        width: parent.width
                        visible: text !== "" && !root.presenter.isClosed
                        wrapMode: Text.WordWrap
                        text: root.presenter.closingNote
                        color: Look.booth.amber
                        font.pixelSize: Look.booth.small
                        font.weight: Font.DemiBold
                    }
                }
            }
            SealedRow {
                width: parent.width
                presenter: root.sealing
            }
            AttentionSlot {
                width: parent.width
                text: root.presenter.attention
                calm: root.presenter.papers
            }
            Repeater {
                model: root.presenter.isClosed ? null : root.presenter.obstacles

                CheckRow {
                    width: column.width
                    isOpen: true
                }
            }
        }
    }
}
