// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing that approval waits for, with the buttons that cure it.
import QtQuick
import HoiThi.Controls

CheckRow {
    id: root

    required property string id
    required property string kind
    required property string action
    required property int index
    property bool isLast: false // nothing but such asks holds the approval

    signal paperWanted(string judge)
    signal excuseWanted(string judge)
    signal resultWanted(string id)
    signal returnWanted(string judge)

    isOpen: true
    detail: root.kind === "asked" && root.isLast ? qsTr("Trả lại phiếu, hoặc giữ nút bên dưới để vẫn duyệt.") : ""

    Btn {
        visible: root.kind === "asked"
        focus: root.kind === "asked" && root.index === 0 // Enter must not approve
        look: root.index === 0 ? "attention" : "plain"
        iconName: "undo"
        text: root.action
        onClicked: root.returnWanted(root.id)
    }
    Btn {
        visible: root.kind === "sheet"
        look: root.index === 0 ? "attention" : "plain"
        iconName: "paper"
        text: qsTr("Phiếu giấy")
        onClicked: root.paperWanted(root.id)
    }
    Btn {
        visible: root.kind === "sheet"
        iconName: "excused"
        text: qsTr("Miễn chấm…")
        onClicked: root.excuseWanted(root.id)
    }
    Btn {
        visible: root.kind === "result"
        look: root.index === 0 ? "attention" : "plain"
        iconName: "sheet"
        text: root.action
        onClicked: root.resultWanted(root.id)
    }
}
