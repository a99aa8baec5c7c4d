// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open form: one field under another, Enter goes on and at last sends.
pragma ComponentBehavior: Bound
import QtQuick
import QtQml as Qml
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property Form form
    property Item main: null // the one act of the page: it gets the focus when a form closes
    property Item before: null // what had the focus before; gets it where there is no such act

    function giveBack(): void {
        const heir = root.main ? root.main : root.before
        if (root.parent.visible && heir && heir.visible) {
            heir.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    title: root.form.title
    note: qsTr("Ctrl+W đóng")
    visible: root.form.isOpen
    border.color: Look.booth.focus

    Qml.Connections {
        target: root.form

        function onOpening(): void {
            root.before = root.Window.activeFocusItem
        }
        function onClosed(): void {
            root.giveBack()
        }
    }
    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.margins: Look.booth.pad
        anchors.bottomMargin: foot.height + 2 * Look.booth.pad
        contentHeight: column.implicitHeight + 8
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: 5
            width: scroll.width - 10
            topPadding: 5
            spacing: Look.booth.isCompact ? 9 : 14

            Caption {
                width: parent.width
                wrapMode: Text.WordWrap
                text: root.form.note
                color: Look.booth.second
                font.pixelSize: Look.booth.small
            }
            Repeater {
                id: fields

                model: root.visible ? root.form.fields : null

                FormField {
                    id: field

                    required property int index

                    width: column.width
                    viewTop: scroll.contentY - y
                    viewBottom: viewTop + scroll.height
                    onFilled: value => root.form.fill(field.key, value)
                    onMoved: (id, by) => root.form.move(field.key, id, by)
                    onEntered: {
                        if (field.isLast) {
                            root.form.submit()
                        } else {
                            (fields.itemAt(field.index + 1) as FormField).take()
                        }
                    }
                    onFocused: {
                        const lower = field.y + field.height - scroll.height
                        scroll.contentY = Math.max(lower, Math.min(scroll.contentY, field.y))
                    }
                    Component.onCompleted: {
                        if (field.index === root.form.start) {
                            field.take()
                        }
                    }
                }
            }
        }
    }
    Column {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Look.booth.pad
        spacing: Look.booth.gap

        AttentionSlot {
            width: parent.width
            text: root.form.obstacle
            calm: root.form.progress
        }
        Row {
            width: parent.width
            spacing: Look.booth.gap

            Btn {
                width: (parent.width - parent.spacing) * 0.66
                size: Look.booth.bigButton * 0.8
                look: "primary"
                text: root.form.action
                onClicked: root.form.submit()
            }
            Btn {
                width: (parent.width - parent.spacing) * 0.34
                size: Look.booth.bigButton * 0.8
                text: qsTr("Bỏ")
                onClicked: root.form.close()
            }
        }
    }
}
