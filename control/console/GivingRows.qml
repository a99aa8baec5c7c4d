// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people give outside the turns: bonuses, the hall's votes, the jury's choice.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Controls

Column {
    id: root

    required property Standing presenter

    Repeater {
        model: root.presenter.givings

        CheckRow {
            id: giving

            required property string id
            required property string action
            required detail
            required isOpen

            width: root.width

            Btn {
                visible: !root.presenter.isClosed
                look: giving.isOpen ? "attention" : "plain"
                iconName: "sheet"
                text: giving.action
                onClicked: root.presenter.give(giving.id)
            }
        }
    }
}
