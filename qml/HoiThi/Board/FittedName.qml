// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fits a name into its place without ever cutting it: full on one line, full on two, narrower faces,
// and only then the short form.
import QtQuick
import HoiThi.Look

Item {
    id: root

    required property string full
    property string brief: root.full
    property real room: 100 // the widest a line may be, pixels
    property int lines: 2
    property real tallest: 1000000 // all lines together, pixels
    property real size: 6.2 * Look.u // wished
    property real leastSize: Look.smallestName
    property Face first: Look.plain
    property real lineHeight: 1.0
    property color color: Look.colours.text
    property int alignment: Text.AlignLeft

    readonly property var fit: root.choose(root.full, root.brief, root.room, root.size)
    readonly property bool isFitting: root.fit.fits
    readonly property string shown: root.fit.text

    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight

    // Words that belong together share a line: "Phú Long 2", "Châu Ổ", "xã Bình Tân Phú".
    function pieces(name: string): var {
        const words = name.split(" ").filter(word => word.length > 0)
        const result = []
        for (let i = 0; i < words.length; ++i) {
            const word = words[i]
            const isNumber = /^[0-9]/.test(word)
            const isProper = word.charAt(0) !== word.charAt(0).toLowerCase()
            const before = i > 0 ? words[i - 1] : ""
            const wasProper = before.length > 0 && before.charAt(0) !== before.charAt(0).toLowerCase()
            const wasPlace = /^(xã|phường|huyện|thôn|tỉnh|thị|quận)$/i.test(before)
                          || /^(trấn|xã)$/i.test(before)
            const isTitle = /^(thị)$/i.test(before) && /^(trấn|xã)$/i.test(word)
            if (i > 0 && (isNumber || (isProper && wasProper) || (isProper && wasPlace) || isTitle)) {
                result[result.length - 1] += " " + word
            } else {
                result.push(word)
            }
        }
        return result
    }

    // The most even division into at most `count` lines, as { text, width }.
    function divided(name: string, count: int, face: Face, size: real): var {
        const parts = root.pieces(name)
        let best = { text: name, width: face.advance(name, size) }
        if (count < 2) {
            return best
        }
        for (let first = 1; first < parts.length; ++first) {
            const head = parts.slice(0, first).join(" ")
            const rest = root.divided(parts.slice(first).join(" "), count - 1, face, size)
            const width = Math.max(face.advance(head, size), rest.width)
            if (width < best.width - 0.5) {
                best = { text: head + "\n" + rest.text, width: width }
            }
        }
        return best
    }

    // From the wished size down to the least one, in small steps.
    function sizes(wished: real, least: real): var {
        const result = []
        for (let size = wished; size > least * 1.01; size *= 0.95) {
            result.push(size)
        }
        result.push(Math.min(wished, least))
        return result
    }

    // Every way of writing it, best first; the ceremonial face may shrink to 9 u before it gives way.
    function ways(full: string, brief: string, wished: real): var {
        const result = []
        const add = (text, lines, face, size) => result.push({ text: text, lines: lines, face: face, size: size })
        const hasCeremony = root.first === Look.ceremonial || root.first === Look.sceneTitle
        const floor = root.first === Look.ceremonial ? Math.max(root.leastSize, 9 * Look.u) : root.leastSize
        for (const text of full === brief ? [full] : [full, brief]) {
            for (const size of root.sizes(wished, Math.max(floor, wished * 0.86))) {
                add(text, 1, root.first, size)
            }
            for (const size of root.sizes(wished, floor)) {
                for (let lines = 1; lines <= root.lines; ++lines) {
                    add(text, lines, root.first, size)
                }
            }
            const plainSize = hasCeremony ? Math.min(wished, 9 * Look.u) : wished
            for (const face of [Look.plain, Look.condensed, Look.extraCondensed]) {
                for (const size of root.sizes(plainSize, root.leastSize)) {
                    for (let lines = 1; lines <= root.lines; ++lines) {
                        add(text, lines, face, size)
                    }
                }
            }
        }
        return result
    }

    function choose(full: string, brief: string, room: real, wished: real): var {
        let last = null
        for (const way of root.ways(full, brief, wished)) {
            const cut = root.divided(way.text, way.lines, way.face, way.size)
            const tall = cut.text.split("\n").length * way.size * 1.362 * root.lineHeight
            last = { text: cut.text, face: way.face, size: way.size, fits: cut.width <= room && tall <= root.tallest }
            if (last.fits) {
                return last
            }
        }
        return last
    }

    Words {
        id: words

        text: root.fit.text
        face: root.fit.face
        size: root.fit.size
        color: root.color
        lineHeight: root.lineHeight
        horizontalAlignment: root.alignment
        width: root.alignment === Text.AlignLeft ? implicitWidth : root.width
    }
}
