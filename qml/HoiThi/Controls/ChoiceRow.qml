// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of a few: each choice is a button; the arrow keys move among them.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

FocusScope {
    id: root

    required property var options // [{id, label}]
    required property string current
    property bool isWhole: true // without a GPU, Qt 6.4 paints icons beyond the edge of a list

    readonly property int index: root.options.findIndex(option => option.id === root.current)

    signal picked(string id)

    function step(by: int): void {
        const to = root.index + by
        if (to >= 0 && to < root.options.length) {
            root.picked(root.options[to].id)
        }
    }

    implicitHeight: flow.implicitHeight
    activeFocusOnTab: true
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)

    FocusRing {
        target: root
    }
    Flow {
        id: flow

        width: parent.width
        spacing: 6

        Repeater {
            model: root.options

            Btn {
                id: choice

                required property var modelData

                focusPolicy: Qt.NoFocus
                text: choice.modelData.label
                iconName: root.isWhole && choice.modelData.id === root.current ? "check" : ""
                look: choice.modelData.id === root.current ? "primary" : "plain"
                onClicked: root.picked(choice.modelData.id)
            }
        }
    }
}
