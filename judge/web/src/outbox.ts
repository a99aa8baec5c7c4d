// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Submitted sheets that the desk has not answered yet, and those it refused, until the judge has seen why.

import { type Bilingual, type Marks, type Sheet, type SubmitSheet, turnKey } from './protocol';

/** Where a sheet stood when the judge acted on it; tells an old answer from a new situation. */
export interface Basis {
    readonly version: number;
    readonly state: string;
}

export interface Refusal {
    readonly why: string;
    readonly field: string;
    readonly words: Bilingual;
}

export interface Order {
    readonly id: string;
    readonly key: string; //!< of its turn
    readonly sheet: Sheet; //!< as it was when sent: shown even if the desk no longer lists it
    readonly judge: string;
    readonly marks: Marks;
    readonly note: string;
    readonly basis: Basis;
    readonly refusal: Refusal | null;
}

export type Outbox = readonly Order[];

export const basisOf = (sheet: Sheet): Basis => ({ version: sheet.version, state: sheet.state });

export const sameBasis = (sheet: Sheet, basis: Basis): boolean =>
    sheet.version === basis.version && sheet.state === basis.state;

export const orderOf = (outbox: Outbox, key: string): Order | undefined => outbox.find((order) => order.key === key);

export const waiting = (outbox: Outbox): Order[] => outbox.filter((order) => order.refusal === null);

/** One order per turn: a sheet sent again takes the place of the refused one. */
export function put(outbox: Outbox, order: Order): Outbox {
    return [...outbox.filter((other) => other.key !== order.key), order];
}

export const remove = (outbox: Outbox, key: string): Outbox => outbox.filter((order) => order.key !== key);

export function refuse(outbox: Outbox, id: string, refusal: Refusal): Outbox {
    return outbox.map((order) => (order.id === id ? { ...order, refusal } : order));
}

export function message(order: Order): { t: 'order'; id: string; o: SubmitSheet } {
    return {
        t: 'order',
        id: order.id,
        o: {
            k: 'submitSheet',
            turn: order.sheet.turn,
            judge: order.judge,
            marks: order.marks,
            note: order.note,
            source: 'tablet',
        },
    };
}

export function newOrder(id: string, sheet: Sheet, judge: string, marks: Marks, note: string): Order {
    return { id, key: turnKey(sheet.turn), sheet, judge, marks, note, basis: basisOf(sheet), refusal: null };
}
