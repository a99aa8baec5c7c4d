// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The turns called so far, newest last, to be looked at again.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Controls

Panel {
    id: root

    required property Approval presenter

    title: qsTr("Lượt đã mời")
    iconName: "list"
    note: list.count

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: 4
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.presenter.turns
        onCountChanged: list.positionViewAtEnd()
        Keys.onReturnPressed: root.presenter.look((list.currentItem as TurnLine).key)

        delegate: TurnLine {
            width: list.width
            hasFocus: list.activeFocus && ListView.isCurrentItem
            onPressed: {
                list.currentIndex = index
                root.presenter.look(key)
            }
        }
    }
}
