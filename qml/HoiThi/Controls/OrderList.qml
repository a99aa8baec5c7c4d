// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short list put into order: arrows choose a line, Ctrl with an arrow moves it. A team keeps the
// mark of its own number, whatever its place.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

FocusScope {
    id: root

    required property var options // [{id, label, number}]
    required property string order // ids parted by commas

    readonly property var ids: root.order === "" ? [] : root.order.split(",")
    property string chosen: ""

    signal moved(string id, int by)

    function optionOf(id: string): var {
        return root.options.find(one => one.id === id) ?? {label: id}
    }
    function press(event: var, by: int): void {
        const at = root.ids.indexOf(root.chosen)
        if (event.modifiers & Qt.ControlModifier) {
            root.moved(root.chosen, by)
        } else if (at + by >= 0 && at + by < root.ids.length) {
            root.chosen = root.ids[at + by]
        }
        event.accepted = true
    }

    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    onActiveFocusChanged: {
        if (root.activeFocus && root.chosen === "" && root.ids.length > 0) {
            root.chosen = root.ids[0]
        }
    }
    Keys.onUpPressed: event => root.press(event, -1)
    Keys.onDownPressed: event => root.press(event, 1)

    FocusRing {
        target: root
    }
    Column {
        id: column

        width: parent.width

        Repeater {
            model: root.ids

            Rectangle {
                id: line

                required property string modelData
                required property int index

                readonly property bool isChosen: line.modelData === root.chosen
                readonly property var option: root.optionOf(line.modelData)

                width: column.width
                height: Look.booth.button + 4
                color: line.isChosen ? Look.booth.raised : "transparent"
                border.color: line.isChosen ? Look.booth.edge : "transparent"
                radius: Look.booth.radius

                TapHandler {
                    onTapped: {
                        root.chosen = line.modelData
                        root.forceActiveFocus()
                    }
                }
                Caption {
                    id: place

                    x: Look.booth.gap
                    width: Look.booth.body * 1.6
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignRight
                    text: (line.index + 1) + "."
                    color: Look.booth.second
                }
                TeamMark {
                    id: mark

                    anchors.left: place.right
                    anchors.leftMargin: Look.booth.gap
                    anchors.verticalCenter: parent.verticalCenter
                    number: line.option.number ?? 0
                    size: Look.booth.body + 6
                }
                Caption {
                    anchors.left: mark.visible ? mark.right : place.right
                    anchors.leftMargin: Look.booth.gap
                    anchors.right: arrows.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.option.label
                    font.weight: Font.DemiBold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 11
                }
                Row {
                    id: arrows

                    anchors.right: parent.right
                    anchors.rightMargin: 4
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 4

                    Btn {
                        focusPolicy: Qt.NoFocus
                        iconName: "up"
                        enabled: line.index > 0
                        size: Look.booth.button - 4
                        implicitWidth: size
                        onClicked: root.moved(line.modelData, -1)
                    }
                    Btn {
                        focusPolicy: Qt.NoFocus
                        iconName: "down"
                        enabled: line.index + 1 < root.ids.length
                        size: Look.booth.button - 4
                        implicitWidth: size
                        onClicked: root.moved(line.modelData, 1)
                    }
                }
            }
        }
    }
}
