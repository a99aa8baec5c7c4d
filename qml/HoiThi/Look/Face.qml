// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One typeface of the house: a font file of the system, or the next wider face where it is missing.
import QtQuick

QtObject {
    id: root

    required property string file
    required property string style // the name that the font gives to its weight and width
    property Face wider: null

    readonly property string family: root.isReady ? root.loader.name
                                   : root.wider ? root.wider.family : "sans-serif"
    readonly property string styleName: root.isReady ? root.style
                                      : root.wider ? root.wider.styleName : ""
    readonly property bool isReady: root.loader.status === FontLoader.Ready

    readonly property FontLoader loader: FontLoader {
        source: "file:///usr/share/fonts/truetype/noto/" + root.file
        onStatusChanged: {
            if (status === FontLoader.Error) {
                console.warn("font missing:", root.file, "- the next wider face serves")
            }
        }
    }

    // Measured large, since an unhinted line grows evenly with its size.
    readonly property FontMetrics metrics: FontMetrics {
        font.family: root.family
        font.styleName: root.styleName
        font.pixelSize: 200
        font.hintingPreference: Font.PreferNoHinting
    }

    // Width in pixels of one line; one percent more than the ruler says, for rounding.
    function advance(text: string, size: real): real {
        return root.metrics.advanceWidth(text) * size / 200 * 1.01
    }
}
