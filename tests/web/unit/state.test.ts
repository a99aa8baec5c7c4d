// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reducer: which turn is on the glass, what becomes of drafts and answers.

import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { type FromDesk, readMessage } from '../../../judge/web/src/protocol';
import { type Action, reduce } from '../../../judge/web/src/reduce';
import { type State, nothing, statusOf, work } from '../../../judge/web/src/state';
import { type TeamId, type WireSheet, segments, sheetFor, teams, turnOf } from '../desk/contest';

const key = (team: TeamId): string => `cum_binh_tri/tieu_pham/${team}`;

function heard(state: State, message: object): State {
    const read = readMessage(JSON.stringify(message));
    assert.ok(read);
    return reduce(state, { a: 'heard', message: read as FromDesk, at: 1000 });
}

const sheetsCome = (state: State, ...sheets: WireSheet[]): State =>
    heard(state, { t: 'topic', name: 'sheets', data: { sheets } });

const stageIs = (state: State, team: TeamId, step: string): State =>
    heard(state, {
        t: 'topic',
        name: 'stage',
        data: {
            onStage: { turn: turnOf(team), round: { label: 'Cụm' }, segment: { label: segments.tieu_pham.label }, team: teams[team], step },
        },
    });

const act = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);
const type = (state: State, ...keys: string[]): State =>
    keys.reduce((now, pressed) => reduce(now, pressed === '>' ? { a: 'onward' } : { a: 'press', key: pressed }), state);

const seated: State = {
    ...nothing,
    link: 'online',
    seat: { token: 't', seat: 'judge:gk3', contest: { id: 'c', name: 'C' }, show: 's', confirmed: true },
};

const whole = (state: State): State => type(state, '1', '3', '>', '9', '>', '8', '>', '4', '>');
const submit = (state: State, id: string): State => act(state, { a: 'submit', id });
const onGlass = (state: State): string => `${state.bound?.key.split('/')[2]} ${state.bound?.page}`;

test('the form opens when the performance is over, not before', () => {
    const performing = stageIs(sheetsCome(seated, sheetFor('hai')), 'hai', 'performing');
    const early = sheetsCome(stageIs(seated, 'hai', 'performing'), sheetFor('hai'));
    assert.equal(early.bound, null);
    assert.equal(performing.bound, null, 'whichever topic comes first');
    const begun = type(sheetsCome(seated, sheetFor('hai')), '1');
    assert.equal(onGlass(stageIs(begun, 'hai', 'performing')), 'hai form', 'a sheet in hand stays');
    assert.equal(onGlass(stageIs(early, 'hai', 'marking')), 'hai form');
    const byHand = act(early, { a: 'open', key: key('hai') });
    assert.equal(onGlass(stageIs(byHand, 'hai', 'performing')), 'hai form');
});

test('the form never changes team under the fingers of the judge', () => {
    const marking = type(sheetsCome(seated, sheetFor('hai')), '1', '3');
    const next = stageIs(sheetsCome(marking, sheetFor('hai'), sheetFor('tri')), 'tri', 'marking');
    assert.equal(onGlass(next), 'hai form');
    const back = sheetsCome(next, { ...sheetFor('thuan'), state: 'returned', version: 1 }, sheetFor('hai'), sheetFor('tri'));
    assert.equal(onGlass(back), 'hai form');
});

test('of several open turns the oldest comes first, and the next after it', () => {
    const two = stageIs(sheetsCome(seated, sheetFor('hai'), sheetFor('tri')), 'tri', 'marking');
    assert.equal(onGlass(two), 'hai form');
    const sent = heard(submit(whole(two), 'a'), { t: 'done', id: 'a' });
    const after = sheetsCome(sent, { ...sheetFor('hai'), state: 'submitted', version: 1 }, sheetFor('tri'));
    assert.equal(onGlass(after), 'hai outcome', '“Đã ghi” stays to be seen');
    assert.equal(onGlass(act(after, { a: 'leave' })), 'tri form');
});

test('nothing is submitted while a criterion has no mark', () => {
    const partly = act(type(sheetsCome(seated, sheetFor('hai')), '1', '3'), { a: 'page', page: 'review' });
    assert.equal(submit(partly, 'a').outbox.length, 0);
    const full = whole(sheetsCome(seated, sheetFor('hai')));
    assert.equal(full.bound?.page, 'review', 'nothing is sent by itself');
    assert.equal(full.outbox.length, 0);
    const sent = submit(full, 'a');
    assert.deepEqual(sent.outbox[0]?.marks, { chu_de: '13', kich_ban: '9', dien_xuat: '8', dao_cu: '4' });
    assert.equal(sent.outbox[0]?.judge, 'gk3');
});

test('recorded is said only after the desk has said done', () => {
    const sent = submit(whole(sheetsCome(seated, sheetFor('hai'))), 'a');
    assert.equal(statusOf(sent, key('hai')), 'sending');
    assert.equal(statusOf(heard(sent, { t: 'done', id: 'other' }), key('hai')), 'sending');
    const done = heard(sent, { t: 'done', id: 'a' });
    assert.equal(statusOf(done, key('hai')), 'recorded');
    assert.equal(done.drafts[key('hai')], undefined);
    assert.equal(work(done, done.sheets![0]!).marks['chu_de'], '13');
});

test('a late answer to a sheet that was returned meanwhile does not hide that it was returned', () => {
    const sent = submit(whole(sheetsCome(seated, sheetFor('hai'))), 'a');
    const returned = { ...sheetFor('hai'), state: 'returned', version: 1, marks: { chu_de: '13' }, reason: 'xem lại' };
    const done = heard(sheetsCome(sent, returned), { t: 'done', id: 'a' });
    assert.equal(statusOf(done, key('hai')), 'returned');
    assert.equal(onGlass(done), 'hai returned');
});

test('an undone submission opens the sheet again', () => {
    const done = heard(submit(whole(sheetsCome(seated, sheetFor('hai'))), 'a'), { t: 'done', id: 'a' });
    const taken = sheetsCome(done, { ...sheetFor('hai'), state: 'submitted', version: 1 });
    assert.equal(statusOf(taken, key('hai')), 'recorded');
    assert.equal(statusOf(sheetsCome(taken, sheetFor('hai')), key('hai')), 'open');
});

test('a refused sheet stays with its marks, opens at the criterion at fault, and is sent under a new id', () => {
    const sent = submit(whole(sheetsCome(seated, sheetFor('hai'))), 'a');
    const no = heard(sent, { t: 'no', id: 'a', why: 'markOffStep', field: 'dien_xuat', words: { vi: 'lệch', en: 'off' } });
    assert.equal(onGlass(no), 'hai form');
    assert.equal(no.bound?.criterion, 2);
    assert.equal(work(no, no.sheets![0]!).marks['chu_de'], '13');
    const again = submit(act(type(no, '7'), { a: 'page', page: 'review' }), 'b');
    assert.deepEqual(again.outbox.map((order) => [order.id, order.refusal, order.marks['dien_xuat']]), [['b', null, '7']]);
});

test('a sheet that the desk could not store stays to be sent again as the same order', () => {
    const sent = submit(whole(sheetsCome(seated, sheetFor('hai'))), 'a');
    const no = heard(sent, { t: 'no', id: 'a', why: 'notStored', field: '', words: { vi: '', en: '' } });
    assert.equal(statusOf(no, key('hai')), 'sending');
    assert.deepEqual(no.outbox.map((order) => order.id), ['a']);
});

test('a refused sheet of a turn that takes none any more is shown until it is dismissed', () => {
    const sent = submit(whole(sheetsCome(seated, sheetFor('hai'))), 'a');
    const locked = sheetsCome(sent, { ...sheetFor('hai'), state: 'locked' });
    const no = heard(locked, { t: 'no', id: 'a', why: 'turnApproved', field: '', words: { vi: 'muộn', en: 'late' } });
    assert.equal(statusOf(no, key('hai')), 'void');
    assert.equal(onGlass(stageIs(no, 'tri', 'marking')), 'hai outcome');
    assert.equal(act(no, { a: 'leave' }).outbox.length, 0);
});

test('the tablet’s draft goes before the desk’s, and the desk’s fills an empty tablet', () => {
    const kept = { ...sheetFor('hai'), draft: { marks: { chu_de: '7.0' }, note: 'ghi' } };
    const empty = sheetsCome(seated, kept);
    assert.equal(work(empty, empty.sheets![0]!).marks['chu_de'], '7');
    assert.equal(work(empty, empty.sheets![0]!).note, 'ghi');
    const typed = sheetsCome(type(act(empty, { a: 'select', criterion: 0 }), '1', '2'), kept);
    assert.equal(work(typed, typed.sheets![0]!).marks['chu_de'], '12');
    const cleared = sheetsCome(type(typed, 'clear'), kept);
    assert.equal(work(cleared, cleared.sheets![0]!).marks['chu_de'], '');
});

test('a draft from before the sheet was given and returned does not come back', () => {
    const typed = type(sheetsCome(seated, sheetFor('hai')), '5');
    const returned = { ...sheetFor('hai'), state: 'returned', version: 1, marks: { chu_de: '9.5' } };
    const now = sheetsCome(typed, returned);
    assert.equal(work(now, now.sheets![0]!).marks['chu_de'], '9.5');
});

test('a seat that is granted anew shows unsent sheets again but never sends them by itself', () => {
    const sent = submit(whole(sheetsCome(seated, sheetFor('hai'))), 'a');
    const { drafts, outbox, bound } = sent;
    const seat = { ...seated.seat!, token: 'new' };
    const anew = act(nothing, { a: 'granted', seat, kept: { drafts, outbox, bound }, leftovers: nothing.leftovers }, { a: 'confirm' });
    const open = sheetsCome(anew, sheetFor('hai'));
    assert.equal(open.outbox.length, 0);
    assert.equal(onGlass(open), 'hai form');
    assert.equal(work(open, open.sheets![0]!).marks['chu_de'], '13');
    const fromDesk = sheetsCome(anew, { ...sheetFor('hai'), draft: { marks: { chu_de: '1' }, note: '' } });
    assert.equal(work(fromDesk, fromDesk.sheets![0]!).marks['chu_de'], '1');
});

test('an excused, locked or paper sheet takes the form off the glass and says why', () => {
    const typed = type(sheetsCome(seated, sheetFor('hai')), '5');
    for (const change of [{ state: 'excused' }, { state: 'locked' }, { state: 'submitted', source: 'paper', version: 1 }]) {
        const now = sheetsCome(typed, { ...sheetFor('hai'), ...change });
        assert.equal(onGlass(now), 'hai outcome');
        assert.equal(type(now, '9').drafts, now.drafts, 'keys do nothing there');
    }
});
