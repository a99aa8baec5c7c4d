// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that the page knows, and the questions that screens and steps ask of it.

import { type Basis, type Order, type Outbox, orderOf } from './outbox';
import { type Bilingual, type Marks, type Me, type Sheet, type Stage, turnKey } from './protocol';
import { type Draft, type Work, workOn } from './sheet';

export type Page = 'form' | 'review' | 'note' | 'returned' | 'outcome' | 'past';

/** The turn that is on the glass. It changes only when the judge is done with it. */
export interface Bound {
    readonly key: string;
    readonly page: Page;
    readonly noteFrom: 'form' | 'review';
    readonly criterion: number;
    readonly fresh: boolean; //!< the next digit replaces the entry
    readonly byHand: boolean; //!< opened before its time, at the judge's wish
    readonly stageSeen: string; //!< who was on stage when the outcome was first shown
}

export interface Seat {
    readonly token: string;
    readonly seat: string;
    readonly contest: { readonly id: string; readonly name: string };
    readonly show: string; //!< names the record: a rehearsal has the same contest
    readonly confirmed: boolean; //!< "yes, that is me"
}

/** What this tablet remembers of one seat. */
export interface Kept {
    readonly drafts: Readonly<Record<string, Draft>>;
    readonly outbox: Outbox;
    readonly bound: Bound | null;
}

/** Sheets of this seat that were never sent to another show, a rehearsal say; they are never sent to this one. */
export interface Leftovers {
    readonly orders: Outbox;
    readonly kept: boolean; //!< the judge has chosen to keep the copy
}

/** A sheet that the desk said is durable. */
export interface Recorded {
    readonly basis: Basis;
    readonly marks: Marks;
    readonly note: string;
    readonly at: number; //!< wall clock of the tablet, for people
    readonly caughtUp: boolean; //!< the desk's topic has shown it since
}

export type Link = 'idle' | 'connecting' | 'online' | 'lost' | 'offline';

export interface State {
    readonly link: Link;
    readonly lostAt: number; //!< wall clock, for people
    readonly joining: { readonly code: string; readonly busy: boolean; readonly words: Bilingual | null };
    readonly stopped: { readonly why: string; readonly words: Bilingual } | null;
    readonly seat: Seat | null;
    readonly me: Me | null;
    readonly stage: Stage | null;
    readonly sheets: readonly Sheet[] | null;
    readonly drafts: Readonly<Record<string, Draft>>;
    readonly outbox: Outbox;
    readonly recorded: Readonly<Record<string, Recorded>>;
    readonly unstored: readonly string[]; //!< orders whose commit failed at the desk; they are sent again
    readonly bound: Bound | null;
    readonly leftovers: Leftovers;
    readonly storageFails: boolean;
}

export const nothing: State = {
    link: 'idle',
    lostAt: 0,
    joining: { code: '', busy: false, words: null },
    stopped: null,
    seat: null,
    me: null,
    stage: null,
    sheets: null,
    drafts: {},
    outbox: [],
    recorded: {},
    unstored: [],
    bound: null,
    leftovers: { orders: [], kept: false },
    storageFails: false,
};

export const stageKey = (state: State): string => (state.stage ? turnKey(state.stage.turn) : '');

const listed = (state: State, key: string): Sheet | undefined =>
    state.sheets?.find((sheet) => turnKey(sheet.turn) === key);

export const sheetOf = (state: State, key: string): Sheet | undefined =>
    listed(state, key) ?? orderOf(state.outbox, key)?.sheet;

export type Status =
    | 'open'
    | 'returned'
    | 'refused' // can be corrected and sent again
    | 'void' // refused, and the turn takes no sheet any more
    | 'sending'
    | 'recorded'
    | 'paper'
    | 'excused'
    | 'locked'
    | 'gone';

const takesMarks = (sheet: Sheet | undefined): boolean => sheet?.state === 'open' || sheet?.state === 'returned';

/** The desk's answer was quicker than its topic. */
function aheadOfTopic(state: State, key: string): Recorded | undefined {
    const recorded = state.recorded[key];
    return recorded && !recorded.caughtUp && takesMarks(listed(state, key)) ? recorded : undefined;
}

/** How one turn stands for this judge. */
export function statusOf(state: State, key: string): Status {
    const order: Order | undefined = orderOf(state.outbox, key);
    const sheet = listed(state, key);
    if (order) {
        return order.refusal === null ? 'sending' : takesMarks(sheet) ? 'refused' : 'void';
    }
    if (!sheet) {
        return 'gone';
    }
    if (aheadOfTopic(state, key)) {
        return 'recorded';
    }
    if (sheet.state === 'submitted') {
        return sheet.source === 'paper' ? 'paper' : 'recorded';
    }
    return sheet.state;
}

export const workable = (status: Status): boolean => status === 'open' || status === 'returned' || status === 'refused';

/** The marks to show for a sheet, from whoever knows them best. */
export function work(state: State, sheet: Sheet): Work {
    const key = turnKey(sheet.turn);
    const order = orderOf(state.outbox, key);
    const draft = state.drafts[key];
    if (order && (statusOf(state, key) !== 'refused' || !draft)) {
        return order;
    }
    return aheadOfTopic(state, key) ?? workOn(sheet, draft);
}

/** Turns that wait for this judge's marks, oldest first. */
export function openTurns(state: State): Sheet[] {
    return (state.sheets ?? []).filter((sheet) => workable(statusOf(state, turnKey(sheet.turn))));
}

/** The next sheet after the one on the glass, if it is already waiting. */
export function nextTurn(state: State): Sheet | undefined {
    return openTurns(state).find((sheet) => turnKey(sheet.turn) !== state.bound?.key);
}
