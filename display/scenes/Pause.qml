// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A technical pause: boats at rest on a calm sea.
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    horizon: 0.76
    glowX: 0.5
    glowRadius: 74
    glowStrength: 0.42
    glowSquash: 0.72
    heave: 0.35
    entranceTime: 500

    FarFleet {
        parent: root.afloat
        width: root.width
        waterline: root.waterline
        isResting: true
        places: [{ at: 0.14, tall: 21, near: 1.6 }, { at: 0.3, tall: 29.5, near: 3.8 },
                 { at: 0.7, tall: 25, near: 2.6 }, { at: 0.855, tall: 36, near: 5.6 }]
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 0.155 * root.height
        spacing: 2.4 * root.u
        opacity: root.enter(0, 500)

        FittedName {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.safeRight - root.safeLeft
            full: qsTr("Xin quý vị chờ trong giây lát")
            room: width
            size: 12.4 * root.u
            first: Look.ceremonial
            lineHeight: 0.9
            alignment: Text.AlignHCenter
        }

        FittedName {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.safeRight - root.safeLeft
            full: qsTr("Ban Tổ chức đang xử lý sự cố kỹ thuật.")
            room: width
            size: 6 * root.u
            color: Look.colours.textQuiet
            alignment: Text.AlignHCenter
        }

        FittedName {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.safeRight - root.safeLeft
            full: qsTr("Điểm thi đã được lưu đầy đủ.")
            room: width
            size: 6 * root.u
            color: Look.colours.textQuiet
            alignment: Text.AlignHCenter
        }
    }
}
