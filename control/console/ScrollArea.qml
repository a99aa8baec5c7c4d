// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list higher than its panel: whoever goes through it by Tab always sees where the focus is.
import QtQuick

Flickable {
    id: root

    readonly property Item focused: root.Window.activeFocusItem

    function holds(item: Item): bool {
        let up = item
        while (up !== null && up !== root.contentItem) {
            up = up.parent
        }
        return up !== null
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: {
        if (root.focused !== null && root.holds(root.focused)) {
            const top = root.focused.mapToItem(root.contentItem, 0, 0).y
            const room = 8
            const lowest = Math.max(0, root.contentHeight - root.height)
            root.contentY = Math.min(lowest, Math.max(top + root.focused.height + room - root.height,
                                                      Math.min(root.contentY, Math.max(0, top - room))))
        }
    }
}
