// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folders and files to choose from: arrows and Enter, Backspace goes up.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property FolderView view

    title: root.view.folder
    iconName: "book"
    visible: root.view.isOpen
    onVisibleChanged: {
        if (root.visible) {
            list.forceActiveFocus()
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.bottomMargin: foot.height + 2 * Look.booth.pad
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.view.rows
        onCountChanged: list.currentIndex = 0
        Keys.onReturnPressed: root.view.choose(list.currentIndex)
        Keys.onEnterPressed: root.view.choose(list.currentIndex)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Backspace) {
                root.view.up()
                event.accepted = true
            }
        }

        delegate: Rectangle {
            id: line

            required property int index
            required property string name
            required property bool isFolder

            readonly property bool isCurrent: ListView.isCurrentItem

            width: list.width
            height: Look.booth.row
            color: line.isCurrent ? Look.booth.raised : "transparent"
            border.color: line.isCurrent && list.activeFocus ? Look.booth.focus : "transparent"
            border.width: Look.booth.ring
            Accessible.role: Accessible.ListItem
            Accessible.name: line.name

            TapHandler {
                onTapped: root.view.choose(line.index)
            }
            Caption {
                x: Look.booth.pad
                width: parent.width - 2 * Look.booth.pad
                anchors.verticalCenter: parent.verticalCenter
                text: line.isFolder ? line.name + " /" : line.name
                color: line.isFolder ? Look.booth.second : Look.booth.text
                font.weight: line.isFolder ? Font.Normal : Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 10
            }
        }
    }
    Caption {
        anchors.centerIn: list
        visible: list.count === 0
        text: qsTr("Không có tệp nào như vậy ở đây.")
        color: Look.booth.second
    }
    Row {
        id: foot

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Look.booth.pad
        spacing: Look.booth.gap

        Btn {
            iconName: "up"
            text: qsTr("Thư mục trên")
            onClicked: root.view.up()
        }
        Btn {
            text: qsTr("Bỏ")
            onClicked: root.view.close()
        }
    }
}
