// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page before any desk: open a show, or make one from a rulebook.
import QtQml as Qml
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property StartPage presenter
    required property Tongue tongue

    property StartRow searching: null // for whom a file is looked for

    function search(row: StartRow, ending: string): void {
        const typed = row.path.slice(0, row.path.lastIndexOf("/"))
        root.searching = row
        root.presenter.folders.open(typed !== "" ? typed : root.presenter.folder, ending)
    }

    focus: true

    Qml.Connections {
        target: root.presenter.folders

        function onTaken(path: string): void {
            if (root.searching) {
                root.searching.path = path
                root.searching.forceActiveFocus()
            }
        }
    }
    FolderPanel {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 860)
        height: parent.height * 0.8
        view: root.presenter.folders
    }
    Column {
        anchors.centerIn: parent
        visible: !root.presenter.folders.isOpen
        width: Math.min(parent.width - 80, 860)
        spacing: Look.booth.pad

        Item {
            width: parent.width
            height: title.implicitHeight

            Caption {
                id: title

                text: qsTr("Hội Thi, bàn điều khiển")
                font.pixelSize: Look.booth.heading + 6
                font.weight: Font.Bold
            }
            Btn {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                iconName: "globe"
                text: root.tongue.language === "vi" ? "English" : "Tiếng Việt"
                onClicked: root.tongue.speakTheOther()
            }
        }
        Panel {
            width: parent.width
            height: open.implicitHeight + shows.implicitHeight + Look.booth.head
                    + 3 * Look.booth.pad
            title: qsTr("Mở hồ sơ hội thi đã có")
            iconName: "book"

            StartRow {
                id: open

                x: Look.booth.pad
                y: Look.booth.pad
                width: parent.width - 2 * Look.booth.pad
                focus: true
                label: qsTr("Tệp hồ sơ (.hoithi)")
                action: qsTr("Mở hồ sơ")
                enabled: !root.presenter.isWorking
                onGiven: path => root.presenter.openShow(path)
                onSearched: root.search(open, ".hoithi")
            }
            FoundFiles {
                id: shows

                x: Look.booth.pad
                anchors.top: open.bottom
                anchors.topMargin: Look.booth.pad
                width: open.width
                files: root.presenter.shows
                nothing: qsTr("Chưa có hồ sơ nào trong %1").arg(root.presenter.folder)
                onChosen: path => open.path = path
            }
        }
        Panel {
            width: parent.width
            height: make.implicitHeight + target.implicitHeight + books.implicitHeight
                    + Look.booth.head + 4 * Look.booth.pad
            title: qsTr("Lập hồ sơ mới từ thể lệ")
            iconName: "plus"

            StartRow {
                id: make

                x: Look.booth.pad
                y: Look.booth.pad
                width: parent.width - 2 * Look.booth.pad
                label: qsTr("Tệp thể lệ (rulebook.json)")
                action: qsTr("Lập hồ sơ")
                enabled: !root.presenter.isWorking
                onGiven: path => root.presenter.makeShow(path, target.text !== "" ? target.text
                    : root.presenter.proposedShow(path))
                onSearched: root.search(make, ".json")
            }
            TextBox {
                id: target

                x: Look.booth.pad
                anchors.top: make.bottom
                anchors.topMargin: Look.booth.gap
                width: parent.width - 2 * Look.booth.pad
                placeholderText: make.path === "" ? qsTr("Nơi lưu hồ sơ mới")
                                                  : root.presenter.proposedShow(make.path)
                Accessible.name: qsTr("Nơi lưu hồ sơ mới")
            }
            FoundFiles {
                id: books

                x: Look.booth.pad
                anchors.top: target.bottom
                anchors.topMargin: Look.booth.pad
                width: make.width
                files: root.presenter.rulebooks
                nothing: qsTr("Không thấy thể lệ mẫu nào.")
                onChosen: path => make.path = path
            }
        }
        AttentionSlot {
            width: parent.width
            text: root.presenter.fault
            calm: root.presenter.isWorking ? qsTr("Đang mở bàn thư ký…") : ""
        }
    }
}
