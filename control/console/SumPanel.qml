// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the turn's score comes about, line by line, and what the keys gave.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Approval presenter

    title: qsTr("Cách tính")
    iconName: "scales"
    note: qsTr("theo thể lệ")

    ScrollArea {
        anchors.fill: parent
        anchors.margins: Look.booth.pad
        contentHeight: column.implicitHeight

        Column {
            id: column

            width: parent.width
            spacing: Look.booth.isCompact ? 4 : 8

            Repeater {
                model: root.presenter.results

                Item {
                    id: keyLine

                    required property string id
                    required property string label
                    required property string text
                    required property string action

                    width: column.width
                    height: Look.booth.button

                    Caption {
                        width: parent.width - enter.width - Look.booth.gap
                        anchors.verticalCenter: parent.verticalCenter
                        text: keyLine.label + ": " + keyLine.text
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 11
                    }
                    Btn {
                        id: enter

                        anchors.right: parent.right
                        anchors.rightMargin: 2
                        enabled: !root.presenter.isApproved
                        text: keyLine.action
                        onClicked: root.presenter.enterResult(keyLine.id)
                    }
                }
            }
            Repeater {
                model: root.presenter.sum

                Item {
                    id: line

                    required property string kind
                    required property string label
                    required property string value

                    readonly property bool isLoss: line.kind === "time" || line.kind === "deduction"

                    width: column.width
                    height: Math.max(name.implicitHeight, value.implicitHeight)

                    Caption {
                        id: name

                        width: parent.width - value.width - Look.booth.gap
                        text: line.label
                        color: Look.booth.second
                        wrapMode: line.kind === "history" ? Text.WordWrap : Text.NoWrap
                        fontSizeMode: line.kind === "history" ? Text.FixedSize : Text.HorizontalFit
                        minimumPixelSize: 11
                    }
                    Caption {
                        id: value

                        anchors.right: parent.right
                        text: line.value
                        color: line.isLoss ? Look.booth.amber : Look.booth.text
                        font.weight: Font.DemiBold
                    }
                }
            }
            Item {
                width: column.width
                height: total.implicitHeight
                visible: root.presenter.total !== ""

                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Điểm phần thi, tối đa %1").arg(root.presenter.max)
                    font.weight: Font.Bold
                }
                Caption {
                    id: total

                    anchors.right: parent.right
                    text: root.presenter.total
                    font.pixelSize: Look.booth.heading
                    font.weight: Font.Bold
                }
            }
            Caption {
                visible: root.presenter.total === ""
                text: qsTr("Chưa đủ để tính. Thiếu không bao giờ là 0.")
                color: Look.booth.second
            }
        }
    }
}
