// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rulebook by its names: segments with what is marked, and the panel.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Preparation presenter

    title: qsTr("Thể lệ")
    note: qsTr("đã khóa trong hồ sơ")

    Flickable {
        anchors.fill: parent
        anchors.margins: Look.booth.pad
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width
            spacing: Look.booth.isCompact ? 3 : 6

            Repeater {
                model: root.presenter.segments

                Column {
                    id: segment

                    required property string label
                    required property string max
                    required property string text
                    required property var lines

                    width: column.width
                    spacing: Look.booth.isCompact ? 1 : 3
                    bottomPadding: Look.booth.gap

                    Caption {
                        width: parent.width
                        text: qsTr("%1: tối đa %2 · %3").arg(segment.label).arg(segment.max)
                              .arg(segment.text)
                        font.weight: Font.DemiBold
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 11
                    }
                    Repeater {
                        model: segment.lines

                        Item {
                            id: line

                            required property var modelData

                            width: segment.width
                            height: name.implicitHeight

                            Caption {
                                id: name

                                width: parent.width - value.width - Look.booth.gap
                                wrapMode: Text.WordWrap
                                text: line.modelData.label
                                color: Look.booth.second
                                font.pixelSize: Look.booth.small
                            }
                            Caption {
                                id: value

                                anchors.right: parent.right
                                text: line.modelData.max
                                font.pixelSize: Look.booth.small
                                font.weight: Font.DemiBold
                            }
                        }
                    }
                }
            }
            Caption {
                text: qsTr("Ban Giám khảo")
                font.weight: Font.DemiBold
            }
            Repeater {
                model: root.presenter.panel

                Item {
                    id: judge

                    required property string label
                    required property string name
                    required property string text

                    width: column.width
                    height: person.implicitHeight

                    Caption {
                        id: badge

                        width: Look.booth.body * 3
                        text: judge.label
                        font.pixelSize: Look.booth.small
                        font.weight: Font.Bold
                    }
                    Caption {
                        id: person

                        anchors.left: badge.right
                        anchors.right: office.left
                        text: judge.name
                        font.pixelSize: Look.booth.small
                    }
                    Caption {
                        id: office

                        anchors.right: parent.right
                        width: Math.min(implicitWidth, parent.width * 0.56)
                        text: judge.text
                        color: Look.booth.second
                        font.family: Look.booth.narrow
                        font.pixelSize: Look.booth.small
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 9
                    }
                }
            }
            Caption {
                visible: root.presenter.terms.length > 0
                text: qsTr("Hồ sơ, khiếu nại, khán giả")
                topPadding: Look.booth.gap
                font.weight: Font.DemiBold
            }
            Repeater {
                model: root.presenter.terms

                Caption {
                    required property string modelData

                    width: column.width
                    wrapMode: Text.WordWrap
                    text: modelData
                    color: Look.booth.second
                    font.pixelSize: Look.booth.small
                }
            }
        }
    }
}
