// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button for an act that cannot be taken back: it must be held, by pointer or by Enter, and a bar
// shows how long still. Let go early, it does nothing; a click says nothing either.
import QtQuick
import HoiThi.Look

Btn {
    id: root

    property int holdMs: 1500
    property bool isKeyHeld: false
    property real share: 0 // of the time to hold

    readonly property bool isHeld: root.enabled && (root.pressed || root.isKeyHeld)

    signal held()

    Keys.onPressed: event => {
        if (!event.isAutoRepeat && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            root.isKeyHeld = true
        }
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            root.isKeyHeld = false
        }
    }
    onActiveFocusChanged: root.isKeyHeld = false
    onEnabledChanged: root.isKeyHeld = false

    NumberAnimation {
        target: root
        property: "share"
        from: 0
        to: 1
        duration: root.holdMs
        running: root.isHeld
        onFinished: root.held()
        onStopped: root.share = 0
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width * root.share
        height: 5
        radius: 2
        color: Look.booth.green
    }
}
