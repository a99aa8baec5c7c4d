// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seats as cards, two in a row.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Grid {
    id: root

    required property Rows seats

    signal chosen(string seat)

    columns: 2
    spacing: Look.booth.gap

    Repeater {
        model: root.seats

        SeatCard {
            id: card

            required property string seat
            required property string name
            required text

            width: (root.width - root.spacing) / 2
            person: card.name
            detail: card.text
            onClicked: root.chosen(card.seat)
        }
    }
}
