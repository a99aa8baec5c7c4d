// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One field of a form, whichever kind it is.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Column {
    id: root

    required property string key
    required property string kind
    required property string label
    required property string hint
    required property string value
    required property var options
    required property bool isLast
    required property string fault // why it cannot be taken as it is
    property real viewTop: -Infinity
    property real viewBottom: Infinity

    readonly property bool isList: root.kind === "choice" || root.kind === "order"
                                   || root.kind === "pick" || root.kind === "print"
    readonly property bool isFigure: root.kind === "points" || root.kind === "number"
                                     || root.kind === "time"

    property Item editor: null

    signal filled(string value)
    signal moved(string id, int by)
    signal entered()
    signal focused()

    function take(): void {
        root.editor.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: 4

    Item {
        width: parent.width
        height: name.implicitHeight

        Caption {
            id: name

            width: parent.width
            wrapMode: Text.WordWrap
            text: root.label
            font.weight: Font.DemiBold
            font.pixelSize: Look.booth.small
        }
    }
    Repeater {
        model: root.kind === "print" ? 1 : 0

        FocusScope {
            width: root.width
            height: print.implicitHeight
            activeFocusOnTab: true
            Component.onCompleted: root.editor = this
            Accessible.name: root.label + " " + root.value
            Keys.onReturnPressed: root.entered()
            Keys.onEnterPressed: root.entered()

            Caption {
                id: print

                width: parent.width
                wrapMode: Text.WordWrap
                text: root.value.replace(/^((\S+ ){3}\S+) /, "$1\n") // as it is read out
                font.pixelSize: Look.booth.heading * 1.2
                font.weight: Font.Bold
            }
            FocusRing {
                target: print.parent
            }
        }
    }
    Repeater {
        model: !root.isList ? 1 : 0

        TextBox {
            width: root.width
            Component.onCompleted: root.editor = this
            isFigure: root.isFigure
            text: root.value
            inputMethodHints: root.isFigure ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
            Accessible.name: root.label
            onTextEdited: root.filled(text)
            onActiveFocusChanged: {
                if (activeFocus) {
                    root.focused()
                }
            }
            Keys.onReturnPressed: root.entered()
            Keys.onEnterPressed: root.entered()
            Keys.onDownPressed: suggest(1)
            Keys.onUpPressed: suggest(-1)

            function suggest(by: int): void {
                const at = root.options.findIndex(option => option.id === root.value)
                const to = Math.min(Math.max(at + by, 0), root.options.length - 1)
                if (root.options.length > 0) {
                    root.filled(root.options[to].id)
                }
            }
        }
    }
    Repeater {
        model: root.kind === "choice" ? 1 : 0

        ChoiceRow {
            width: root.width
            isWhole: y >= root.viewTop && y + height <= root.viewBottom
            Component.onCompleted: root.editor = this
            options: root.options
            current: root.value
            onPicked: id => root.filled(id)
            onActiveFocusChanged: {
                if (activeFocus) {
                    root.focused()
                }
            }
            Keys.onReturnPressed: root.entered()
            Keys.onEnterPressed: root.entered()
        }
    }
    Repeater {
        model: root.kind === "order" ? 1 : 0

        OrderList {
            width: root.width
            Component.onCompleted: root.editor = this
            options: root.options
            order: root.value
            onMoved: (id, by) => root.moved(id, by)
            Keys.onReturnPressed: root.entered()
            Keys.onEnterPressed: root.entered()
        }
    }
    Repeater {
        model: root.kind === "pick" ? 1 : 0

        PickRow {
            width: root.width
            isWhole: y >= root.viewTop && y + height <= root.viewBottom
            Component.onCompleted: root.editor = this
            options: root.options
            current: root.value
            onPicked: id => root.filled(id)
            onActiveFocusChanged: {
                if (activeFocus) {
                    root.focused()
                }
            }
            Keys.onReturnPressed: root.entered()
            Keys.onEnterPressed: root.entered()
        }
    }
    Caption {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.WordWrap
        text: root.fault !== "" ? root.fault : root.hint
        color: root.fault !== "" ? Look.booth.amber : Look.booth.second
        font.pixelSize: Look.booth.small - 1
    }
    Flow {
        width: parent.width
        visible: !root.isList && root.options.length > 0
        spacing: 5

        Repeater {
            model: root.isList ? [] : root.options

            Btn {
                id: suggestion

                required property var modelData

                focusPolicy: Qt.NoFocus
                size: Look.booth.button - 5
                text: suggestion.modelData.label
                onClicked: {
                    root.filled(suggestion.modelData.id)
                    root.take() // Enter goes on from here
                }
            }
        }
    }
}
