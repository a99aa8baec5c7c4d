// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keypad: a key is alive exactly when typing on can still end in an allowed mark.

import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { type Rule, canBecomeMark, fractionKey, markOf, press, quickValues } from '../../../judge/web/src/keypad';
import { parsePoints, points } from '../../../judge/web/src/points';

const rule = (max: string, step: string): Rule => ({ max: parsePoints(max) ?? points(0), step: parsePoints(step) ?? points(1) });

/** Types keys one after another; a dead key changes nothing, as on the glass. */
function type(keys: readonly string[], to: Rule, from = '', fresh = true): string {
    let text = from;
    let first = fresh;
    for (const key of keys) {
        const next = press({ text, fresh: first }, key, to);
        if (next !== null) {
            text = next;
            first = false;
        }
    }
    return text;
}

test('10,5 of 10 cannot be typed', () => {
    const ten = rule('10', '0.5');
    assert.equal(type(['1', '0', '.5'], ten), '10');
    assert.equal(type(['1', '0', ',', '5'], ten), '10');
    assert.equal(press({ text: '10', fresh: false }, '.5', ten), null);
    assert.equal(press({ text: '10', fresh: true }, '.5', ten), null);
    assert.equal(press({ text: '10', fresh: false }, '+', ten), null);
});

test('keys that would pass the maximum are dead', () => {
    const fifteen = rule('15', '0.5');
    const alive = [...'0123456789'].filter((digit) => press({ text: '1', fresh: false }, digit, fifteen) !== null);
    assert.deepEqual(alive, ['0', '1', '2', '3', '4', '5']);
    const small = rule('5', '0.5');
    const first = [...'0123456789'].filter((digit) => press({ text: '', fresh: true }, digit, small) !== null);
    assert.deepEqual(first, ['0', '1', '2', '3', '4', '5']);
});

test('fractions off the step are dead', () => {
    const quarters = rule('8', '0.25');
    assert.equal(type(['7', ',', '2', '5'], quarters), '7.25');
    assert.equal(press({ text: '7.', fresh: false }, '3', quarters), null);
    assert.equal(press({ text: '7.2', fresh: false }, '4', quarters), null);
    assert.equal(markOf('7.2', quarters), null, 'half a fraction is not a mark yet');
    assert.equal(press({ text: '8', fresh: false }, ',', quarters), null, 'nothing but zeros could follow');
});

test('a freshly selected mark is replaced by the first digit, and completed by a fraction', () => {
    const ten = rule('10', '0.5');
    assert.equal(type(['7'], ten, '8.5'), '7');
    assert.equal(type(['.5'], ten, '8'), '8.5');
    assert.equal(type(['back'], ten, '8.5'), '');
    assert.equal(type(['back'], ten, '8.5', false), '8');
});

test('an empty criterion cannot be stepped, and a step stops at the limits', () => {
    const five = rule('5', '0.5');
    assert.equal(press({ text: '', fresh: true }, '+', five), null);
    assert.equal(press({ text: '', fresh: true }, '-', five), null);
    assert.equal(press({ text: '4.5', fresh: true }, '+', five), '5');
    assert.equal(press({ text: '5', fresh: true }, '+', five), null);
    assert.equal(press({ text: '0.5', fresh: true }, '-', five), '0');
    assert.equal(press({ text: '0', fresh: true }, '-', five), null);
});

test('the fraction key comes from the step', () => {
    assert.equal(fractionKey(points(500)), '.5');
    assert.equal(fractionKey(points(250)), ',');
    assert.equal(fractionKey(points(1000)), '');
});

test('quick picks are the five top values', () => {
    const plain = (to: Rule): number[] => quickValues(to).map(Number);
    assert.deepEqual(plain(rule('15', '0.5')), [11000, 12000, 13000, 14000, 15000]);
    assert.deepEqual(plain(rule('5', '0.5')), [3000, 3500, 4000, 4500, 5000]);
    assert.deepEqual(plain(rule('2', '1')), [0, 1000, 2000]);
    assert.deepEqual(plain(rule('10', '3')), [0, 3000, 6000, 9000]);
});

test('every allowed mark can be typed, and no sequence of keys ends in a mark that is not allowed', () => {
    for (const [max, step] of [['15', '0.5'], ['8', '0.25'], ['10', '1'], ['2', '0.1'], ['40', '2'], ['7.5', '0.5'], ['1', '0.125']]) {
        const to = rule(max ?? '', step ?? '');
        for (let value = 0; value <= to.max; value += to.step) {
            const text = String(value / 1000);
            assert.equal(type([...text.replace('.', ',')], to), text, `${text} of ${max} by ${step}`);
        }
        const keys = [...'0123456789', ',', '.5', '+', '-', 'back'];
        const seen = new Set<string>(['']);
        const open = [''];
        while (open.length > 0) {
            const text = open.pop() ?? '';
            for (const key of keys) {
                const next = press({ text, fresh: false }, key, to);
                if (next === null || seen.has(next)) {
                    continue;
                }
                assert.ok(next === '' || canBecomeMark(next, to), `${text} then ${key} gives ${next} of ${max}`);
                seen.add(next);
                open.push(next);
            }
        }
        for (const text of seen) {
            const value = parsePoints(text);
            assert.ok(text === '' || (value !== null && value <= to.max), `${text} of ${max}`);
        }
    }
});
