// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A round that was sealed: its file, and what is read out over the telephone.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

CheckRow {
    id: root

    required property Sealing presenter

    visible: root.presenter.file !== ""
    text: qsTr("Đã niêm phong vào %1").arg(root.presenter.file)
    detail: qsTr("Đọc dấu vân khóa này qua điện thoại cho máy chung kết, từng nhóm:")

    Caption {
        text: root.presenter.fingerprint.replace(/^((\S+ ){3}\S+) /, "$1\n")
        font.pixelSize: Look.booth.heading
        font.weight: Font.Bold
    }
}
