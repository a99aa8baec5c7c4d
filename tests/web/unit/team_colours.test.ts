// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A team's colour is the same on the judge's tablet, on the console and in the hall.

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** The eight colours that a file of the source tree names from `start` on, in small letters. */
function coloursOf(file: string, start: string, colour: RegExp): string[] {
    const text = readFileSync(join(process.env['HOITHI_SOURCE'] ?? '', file), 'utf8');
    assert.ok(text.includes(start), `${file} has ${start}`);
    const found = text.slice(text.indexOf(start)).matchAll(colour);
    return [...found].slice(0, 8).map((match) => (match[1] ?? '').toLowerCase());
}

test('a team has one colour on the tablet, the console and the hall', () => {
    const tablet = coloursOf('judge/web/style/team.css', '.mark-1 >', /\.mark-\d > \w+ {\s+fill: #(\w{6})/g);
    const console = coloursOf('qml/HoiThi/Look/Booth.qml', 'list<color> teams', /"#(\w{6})"/g);
    const hall = coloursOf('display/ornaments/palette.cpp', 'QColor teamColour', /0x(\w{6})/g);
    assert.equal(tablet.length, 8);
    assert.deepEqual(tablet, console);
    assert.deepEqual(hall, console);
});
