// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk's messages change: seats, topics, answers to sheets.

import { type Order, type Outbox, refuse, remove, sameBasis } from './outbox';
import { type Bilingual, type FromDesk, type Sheet, turnKey } from './protocol';
import { type Draft } from './sheet';
import { type Kept, type Leftovers, type Recorded, type Seat, type State, nothing } from './state';

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> {
    const dropped = new Set(keys);
    return Object.fromEntries(Object.entries(record).filter(([key]) => !dropped.has(key)));
}

function inherit(kept: Kept): Readonly<Record<string, Draft>> {
    const drafts: Record<string, Draft> = {};
    for (const [key, draft] of Object.entries(kept.drafts)) {
        drafts[key] = { ...draft, inherited: true };
    }
    for (const order of kept.outbox) {
        drafts[order.key] = { marks: order.marks, note: order.note, basis: order.basis, inherited: true };
    }
    return drafts;
}

// What was not sent before the seat was granted anew is shown again to be sent by hand, never sent by
// itself; what was not sent to another show stands apart.
export function granted(state: State, seat: Seat, kept: Kept | null, leftovers: Leftovers): State {
    return {
        ...nothing,
        link: 'online',
        storageFails: state.storageFails,
        seat,
        drafts: kept ? inherit(kept) : {},
        leftovers,
    };
}

function caughtUp(recorded: State['recorded'], sheets: readonly Sheet[]): State['recorded'] {
    const byKey = new Map(sheets.map((sheet) => [turnKey(sheet.turn), sheet]));
    const entries = Object.entries(recorded).map(([key, entry]): [string, Recorded] => {
        const sheet = byKey.get(key);
        return [key, sheet && sameBasis(sheet, entry.basis) ? entry : { ...entry, caughtUp: true }];
    });
    return Object.fromEntries(entries);
}

function sheetsCame(state: State, sheets: readonly Sheet[]): State {
    const finished = sheets.filter((sheet) => sheet.state === 'submitted' || sheet.state === 'locked');
    const waiting = new Set(state.outbox.map((order) => order.key));
    const stale = finished.map((sheet) => turnKey(sheet.turn)).filter((key) => !waiting.has(key));
    return {
        ...state,
        sheets,
        drafts: without(state.drafts, stale),
        recorded: caughtUp(state.recorded, sheets),
    };
}

function done(state: State, order: Order, at: number): State {
    const now = state.sheets?.find((sheet) => turnKey(sheet.turn) === order.key);
    const entry: Recorded = {
        basis: order.basis,
        marks: order.marks,
        note: order.note,
        at,
        caughtUp: !now || !sameBasis(now, order.basis),
    };
    return {
        ...state,
        outbox: remove(state.outbox, order.key),
        drafts: without(state.drafts, [order.key]),
        recorded: { ...state.recorded, [order.key]: entry },
        unstored: state.unstored.filter((id) => id !== order.id),
    };
}

const answering = (outbox: Outbox, id: string): Order | undefined =>
    outbox.find((order) => order.id === id && order.refusal === null);

function refused(state: State, why: string, words: Bilingual): State {
    switch (why) {
        case 'join':
            return state.seat ? state : { ...state, link: 'idle', joining: { code: '', busy: false, words } };
        case 'token':
            return { ...nothing, storageFails: state.storageFails, joining: { code: '', busy: false, words } };
        case 'version':
        case 'place':
        case 'hello':
            return { ...state, stopped: { why, words } };
        default:
            return state;
    }
}

function farewell(state: State, why: string, words: Bilingual): State {
    switch (why) {
        case 'revoked':
            return { ...nothing, storageFails: state.storageFails, joining: { code: '', busy: false, words } };
        case 'replaced':
            return { ...state, stopped: { why, words } };
        default:
            return state;
    }
}

export function heard(state: State, message: FromDesk, at: number): State {
    switch (message.t) {
        case 'welcome':
            return { ...state, link: 'online' };
        case 'refused':
            return refused(state, message.why, message.words);
        case 'me':
            return { ...state, me: message.data };
        case 'stage':
            return { ...state, stage: message.data };
        case 'sheets':
            return sheetsCame(state, message.data);
        case 'done': {
            const order = answering(state.outbox, message.id);
            return order ? done(state, order, at) : state;
        }
        case 'no': {
            if (!answering(state.outbox, message.id)) {
                return state;
            }
            const unstored = state.unstored.filter((id) => id !== message.id);
            if (message.why === 'notStored') {
                return { ...state, unstored: [...unstored, message.id] }; // nothing happened: the same order goes again
            }
            const { why, field, words } = message;
            return { ...state, unstored, outbox: refuse(state.outbox, message.id, { why, field, words }) };
        }
        case 'bye':
            return farewell(state, message.why, message.words);
        case 'other':
            return state;
    }
}
