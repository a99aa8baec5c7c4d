// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps of the judge on one sheet: entering marks, going on, submitting.

import { press as pressKey } from './keypad';
import { newOrder, put, remove } from './outbox';
import { type Sheet, turnKey } from './protocol';
import { type Work, draftOf, missing, nextEmpty, wireMarks } from './sheet';
import { type Bound, type Page, type State, sheetOf, stageKey, statusOf, work, workable } from './state';

export const bind = (state: State, change: Partial<Bound>): State =>
    state.bound ? { ...state, bound: { ...state.bound, ...change } } : state;

function sheetToMark(state: State): Sheet | undefined {
    return state.bound && workable(statusOf(state, state.bound.key)) ? sheetOf(state, state.bound.key) : undefined;
}

function keepDraft(state: State, sheet: Sheet, now: Work): State {
    return { ...state, drafts: { ...state.drafts, [turnKey(sheet.turn)]: draftOf(sheet, now) } };
}

function enter(state: State, sheet: Sheet, text: string, fresh: boolean): State {
    const criterion = sheet.criteria[state.bound?.criterion ?? 0];
    if (!criterion) {
        return state;
    }
    const now = work(state, sheet);
    return bind(keepDraft(state, sheet, { marks: { ...now.marks, [criterion.id]: text }, note: now.note }), { fresh });
}

export function pressed(state: State, key: string): State {
    const sheet = sheetToMark(state);
    const criterion = sheet?.criteria[state.bound?.criterion ?? 0];
    if (!sheet || !criterion || state.bound?.page !== 'form') {
        return state;
    }
    const entry = { text: work(state, sheet).marks[criterion.id] ?? '', fresh: state.bound.fresh };
    const text = pressKey(entry, key, criterion);
    return text === null ? state : enter(state, sheet, text, key === '+' || key === '-');
}

/** A value chosen whole. */
export function chosen(state: State, text: string): State {
    const sheet = sheetToMark(state);
    return sheet && state.bound?.page === 'form' ? enter(state, sheet, text, true) : state;
}

export function selected(state: State, index: number): State {
    const sheet = sheetToMark(state);
    return sheet && index >= 0 && index < sheet.criteria.length
        ? bind(state, { page: 'form', criterion: index, fresh: true })
        : state;
}

/** The blue key: the next criterion without a mark, at last the review. */
export function onward(state: State): State {
    const sheet = sheetToMark(state);
    if (!sheet || !state.bound) {
        return state;
    }
    const next = nextEmpty(sheet, work(state, sheet).marks, state.bound.criterion);
    return next === null ? bind(state, { page: 'review' }) : selected(state, next);
}

export function turnedTo(state: State, page: Page): State {
    if (!sheetToMark(state) || !state.bound) {
        return state;
    }
    const from = state.bound.page === 'review' ? 'review' : 'form';
    return bind(state, page === 'note' ? { page, noteFrom: from } : { page, fresh: true });
}

export function noted(state: State, note: string): State {
    const sheet = sheetToMark(state);
    return sheet ? keepDraft(state, sheet, { marks: work(state, sheet).marks, note }) : state;
}

export function submitted(state: State, id: string): State {
    const sheet = sheetToMark(state);
    if (!sheet || !state.seat || state.bound?.page !== 'review') {
        return state;
    }
    const now = work(state, sheet);
    if (missing(sheet, now.marks).length > 0) {
        return state;
    }
    const judge = state.seat.seat.replace(/^judge:/, '');
    const order = newOrder(id, sheet, judge, wireMarks(sheet, now.marks), now.note.trim());
    return bind({ ...state, outbox: put(state.outbox, order) }, { page: 'outcome', stageSeen: stageKey(state) });
}

/** The judge has seen enough of what is on the glass; a refused sheet that no turn takes is let go with it. */
export function left(state: State): State {
    const key = state.bound?.key;
    if (key !== undefined && statusOf(state, key) === 'void') {
        return { ...state, outbox: remove(state.outbox, key), bound: null };
    }
    return { ...state, bound: null };
}
