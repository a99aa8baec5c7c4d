// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox: nothing leaves it without the desk's word; and the shelf it is kept on.

import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { backoff } from '../../../judge/web/src/connection';
import { newOrder, message, orderOf, put, refuse, remove, waiting } from '../../../judge/web/src/outbox';
import { type Sheet, readMessage } from '../../../judge/web/src/protocol';
import { type Seat } from '../../../judge/web/src/state';
import { Storage, workKey } from '../../../judge/web/src/storage';
import { type TeamId, sheetFor } from '../desk/contest';

function sheet(team: TeamId): Sheet {
    const read = readMessage(JSON.stringify({ t: 'topic', name: 'sheets', data: { sheets: [sheetFor(team)] } }));
    assert.ok(read?.t === 'sheets' && read.data[0]);
    return read.data[0];
}

const order = (id: string, team: TeamId) => newOrder(id, sheet(team), 'gk3', { chu_de: '13.5' }, '');

test('a sheet waits until it is removed, and a refused one waits no longer but stays', () => {
    const both = put(put([], order('a', 'hai')), order('b', 'tri'));
    assert.deepEqual(waiting(both).map(({ id }) => id), ['a', 'b']);
    const refused = refuse(both, 'a', { why: 'markOffStep', field: 'dao_cu', words: { vi: 'x', en: 'x' } });
    assert.deepEqual(waiting(refused).map(({ id }) => id), ['b']);
    assert.equal(orderOf(refused, order('a', 'hai').key)?.refusal?.field, 'dao_cu');
    assert.equal(remove(refused, order('a', 'hai').key).length, 1);
});

test('a corrected sheet takes the place of the refused one, under its own id', () => {
    const refused = refuse(put([], order('a', 'hai')), 'a', { why: 'markOffStep', field: '', words: { vi: 'x', en: 'x' } });
    const again = put(refused, order('c', 'hai'));
    assert.deepEqual(again.map(({ id, refusal }) => [id, refusal]), [['c', null]]);
});

test('an order on the wire is the one of the protocol', () => {
    assert.deepEqual(message(order('a', 'hai')), {
        t: 'order',
        id: 'a',
        o: {
            k: 'submitSheet',
            turn: { round: 'cum_binh_tri', segment: 'tieu_pham', team: 'hai' },
            judge: 'gk3',
            marks: { chu_de: '13.5' },
            note: '',
            source: 'tablet',
        },
    });
});

test('the shelf gives back what it was given, and a broken one says so instead of throwing', () => {
    const kept = new Map<string, string>();
    const shelf = {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
        key: (index: number) => Array.from(kept.keys())[index] ?? null,
        get length() {
            return kept.size;
        },
    };
    const storage = new Storage(shelf);
    assert.equal(storage.write('a', { marks: { chu_de: '13.5' } }), true);
    assert.deepEqual(storage.read('a'), { marks: { chu_de: '13.5' } });
    kept.set('hoithi.judge.a', '{broken');
    assert.equal(storage.read('a'), null);
    const full = new Storage({ ...shelf, setItem: () => { throw new Error('QuotaExceededError'); } });
    assert.equal(full.write('a', 1), false);
    assert.equal(new Storage(null).write('a', 1), false);
});

test('what one show never got is apart in another, for the same seat of the same contest only', () => {
    const kept = new Map<string, string>();
    const storage = new Storage({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
        key: (index: number) => Array.from(kept.keys())[index] ?? null,
        get length() {
            return kept.size;
        },
    });
    const seat = (name: string, show: string, id = 'binh_son'): Seat => ({ token: 't', seat: name, contest: { id, name: 'C' }, show, confirmed: true });
    const real = seat('judge:gk3', 'real');
    const unsent = (name: Seat, id: string) => storage.write(workKey(name), { drafts: {}, outbox: [order(id, 'hai')], bound: null });
    for (const [other, id] of [[seat('judge:gk3', 'rehearsal'), 'a'], [seat('judge:gk4', 'rehearsal'), 'b'], [seat('judge:gk3', 'x', 'other'), 'c'], [real, 'd']] as const) {
        unsent(other, id);
    }
    assert.equal(storage.readWork(real)?.outbox[0]?.id, 'd');
    const ids = () => storage.leftovers(real).orders.map(({ id }) => id);
    assert.deepEqual([ids(), storage.leftovers(real).kept], [['a'], false]);
    storage.keepLeftovers(real);
    assert.deepEqual([ids(), storage.leftovers(real).kept], [['a'], true]);
    unsent(seat('judge:gk3', 'second rehearsal'), 'e');
    assert.equal(storage.leftovers(real).kept, false, 'a new one is asked about');
    storage.dropLeftovers(real);
    assert.deepEqual([ids(), storage.readWork(real)?.outbox.length], [[], 1]);
    assert.equal(storage.leftovers(seat('judge:gk4', 'real')).orders.length, 1);
});

test('reconnecting waits 0,25 then 0,5 then 1 then 2 seconds, up to a fifth longer', () => {
    assert.deepEqual([0, 1, 2, 3, 9].map((failures) => backoff(failures, 0)), [250, 500, 1000, 2000, 2000]);
    assert.equal(backoff(3, 1), 2400);
});
