// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points: exact reading, writing, adding.

import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { decimalsOf, formatPoints, parsePoints, plainPoints, points, sum } from '../../../judge/web/src/points';

test('a comma and a point read the same', () => {
    assert.equal(parsePoints('8,5'), 8500);
    assert.equal(parsePoints('8.5'), 8500);
    assert.equal(parsePoints(' 0,125 '), 125);
    assert.equal(parsePoints('15'), 15000);
    assert.equal(parsePoints('8,'), 8000);
});

test('what is no number of points is not read as one', () => {
    for (const text of ['', ',5', '-1', '+1', '1e3', '1,2,3', '1 5', '0,1234', 'NaN', 'mười']) {
        assert.equal(parsePoints(text), null, text);
    }
});

test('reading what was written gives the same points, for every thousandth up to a hundred', () => {
    for (let value = 0; value <= 100_000; value += 1) {
        assert.equal(parsePoints(plainPoints(points(value))), value);
        assert.equal(parsePoints(formatPoints(points(value), 2, ',')), value);
    }
});

test('marks show as many decimals as their step needs, and more only when they must', () => {
    assert.equal(decimalsOf(points(500)), 1);
    assert.equal(decimalsOf(points(250)), 2);
    assert.equal(decimalsOf(points(125)), 3);
    assert.equal(decimalsOf(points(2000)), 0);
    assert.equal(formatPoints(points(9000), 1, ','), '9,0');
    assert.equal(formatPoints(points(8250), 1, ','), '8,25');
    assert.equal(formatPoints(points(13500), 0, '.'), '13.5');
});

test('a hundred tenths are exactly ten', () => {
    const tenth = parsePoints('0,1');
    assert.ok(tenth !== null);
    assert.equal(sum(Array.from({ length: 100 }, () => tenth)), 10_000);
});
