// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Criteria by judges: every mark of a turn, kept even where it does not count.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Approval presenter

    readonly property real first: root.width * 0.28
    readonly property real cell: (root.width - root.first) / Math.max(1, judges.count)
    readonly property real headHeight: Look.booth.isCompact ? 92 : 116
    readonly property real rowHeight: Look.booth.isCompact ? 46 : 66

    implicitHeight: root.headHeight + (criteria.count + 1) * root.rowHeight

    Caption {
        x: Look.booth.pad
        y: root.headHeight - height - 8
        text: criteria.count > 0 ? qsTr("Tiêu chí") : qsTr("Phần này không có phiếu chấm")
        color: Look.booth.second
        font.pixelSize: Look.booth.small
    }
    Row {
        x: root.first

        Repeater {
            id: judges

            model: root.presenter.judges

            JudgeHead {
                width: root.cell
                height: root.headHeight
                canReturn: !root.presenter.isApproved
                onReturnWanted: judge => root.presenter.returnSheet(judge)
            }
        }
    }
    Column {
        y: root.headHeight
        width: parent.width

        Repeater {
            id: criteria

            model: root.presenter.criteria

            Item {
                id: line

                required property string label
                required property string max
                required property var marks

                width: root.width
                height: root.rowHeight

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Look.booth.line
                }
                Column {
                    x: Look.booth.pad
                    width: root.first - 2 * Look.booth.pad
                    anchors.verticalCenter: parent.verticalCenter

                    Caption {
                        width: parent.width
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        text: line.label
                        font.pixelSize: Look.booth.small
                        font.weight: Font.DemiBold
                        lineHeight: 1.05
                        fontSizeMode: Text.Fit
                        minimumPixelSize: 10
                        height: Math.min(implicitHeight, root.rowHeight * 0.62)
                    }
                    Caption {
                        text: qsTr("tối đa %1").arg(line.max)
                        color: Look.booth.second
                        font.pixelSize: Look.booth.small - 2
                    }
                }
                Row {
                    x: root.first
                    height: parent.height

                    Repeater {
                        model: line.marks

                        ScoreCell {
                            required property var modelData

                            width: root.cell
                            height: root.rowHeight
                            text: modelData.text
                            isOut: modelData.isOut
                        }
                    }
                }
            }
        }
        Rectangle {
            width: root.width
            height: root.rowHeight
            color: Look.booth.raised

            Caption {
                x: Look.booth.pad
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Tổng phiếu")
                font.weight: Font.Bold
            }
            Row {
                x: root.first
                height: parent.height

                Repeater {
                    model: root.presenter.judges

                    ScoreCell {
                        required property string total
                        required property string tileState

                        width: root.cell
                        height: root.rowHeight
                        text: total === "" ? "–" : total
                        isOut: tileState === "excused" || tileState === "notNeeded"
                        isStrong: true
                    }
                }
            }
        }
    }
}
