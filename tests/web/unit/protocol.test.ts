// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages of the desk: read when whole, null when not.

import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { readMessage } from '../../../judge/web/src/protocol';
import { sheetFor } from '../desk/contest';

const topic = (name: string, data: unknown): string => JSON.stringify({ t: 'topic', name, rev: 1, data });

test('a sheet is read with exact points', () => {
    const read = readMessage(topic('sheets', { sheets: [{ ...sheetFor('hai'), marks: { chu_de: '13,5' } }] }));
    assert.equal(read?.t, 'sheets');
    const sheet = read?.t === 'sheets' ? read.data[0] : undefined;
    assert.equal(sheet?.criteria[0]?.max, 15000);
    assert.equal(sheet?.criteria[0]?.step, 500);
    assert.equal(sheet?.marks['chu_de'], '13.5');
});

test('nobody on stage is not a fault', () => {
    assert.deepEqual(readMessage(topic('stage', { onStage: null })), { t: 'stage', data: null });
});

test('unknown messages and keys are passed over', () => {
    assert.deepEqual(readMessage('{"t":"tomorrow","x":1}'), { t: 'other' });
    assert.deepEqual(readMessage(topic('weather', {})), { t: 'other' });
    assert.deepEqual(readMessage('{"t":"done","id":"a","more":[1]}'), { t: 'done', id: 'a' });
});

test('what is malformed is no message', () => {
    const broken = { ...sheetFor('hai'), criteria: [{ id: 'a', label: 'A', max: '10', step: '0' }] };
    for (const frame of ['', '{', '[]', 'null', '{"t":"done"}', topic('sheets', { sheets: 1 }), topic('sheets', { sheets: [broken] }), topic('me', {})]) {
        assert.equal(readMessage(frame), null, frame);
    }
});
