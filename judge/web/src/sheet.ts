// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One sheet as the judge works on it: entries from the tablet or the desk, total, what is missing.

import { type Basis, basisOf, sameBasis } from './outbox';
import { markOf } from './keypad';
import { type Points, decimalsOf, parsePoints, plainPoints, sum } from './points';
import { type Criterion, type Marks, type Sheet } from './protocol';

/** What was entered on this tablet and not yet confirmed by the desk. */
export interface Draft {
    readonly marks: Marks; //!< entries as typed, with a point
    readonly note: string;
    readonly basis: Basis;
    readonly inherited: boolean; //!< from before the seat was granted anew: gives way to the desk's
}

export interface Work {
    readonly marks: Marks;
    readonly note: string;
}

const plain = (text: string): string => {
    const value = parsePoints(text);
    return value === null ? '' : plainPoints(value);
};

const normal = (marks: Marks): Marks =>
    Object.fromEntries(Object.entries(marks).map(([criterion, mark]) => [criterion, plain(mark)]));

/** The tablet's own draft first, then the desk's, then what was submitted before. */
export function workOn(sheet: Sheet, draft: Draft | undefined): Work {
    const own = draft && sameBasis(sheet, draft.basis) ? draft : undefined;
    if (own && !(own.inherited && sheet.draft)) {
        return own;
    }
    if (sheet.draft && (sheet.state === 'open' || sheet.state === 'returned')) {
        return { marks: normal(sheet.draft.marks), note: sheet.draft.note };
    }
    return { marks: normal(sheet.marks), note: sheet.note };
}

export const draftOf = (sheet: Sheet, work: Work): Draft => ({
    marks: work.marks,
    note: work.note,
    basis: basisOf(sheet),
    inherited: false,
});

export const mark = (criterion: Criterion, marks: Marks): Points | null => markOf(marks[criterion.id] ?? '', criterion);

/** Places of the criteria without a mark, counted from 0. */
export function missing(sheet: Sheet, marks: Marks): number[] {
    return sheet.criteria.flatMap((criterion, index) => (mark(criterion, marks) === null ? [index] : []));
}

export function total(sheet: Sheet, marks: Marks): Points {
    return sum(sheet.criteria.flatMap((criterion) => mark(criterion, marks) ?? []));
}

export const highest = (sheet: Sheet): Points => sum(sheet.criteria.map((criterion) => criterion.max));

export const decimals = (sheet: Sheet): number =>
    Math.max(0, ...sheet.criteria.map((criterion) => decimalsOf(criterion.step)));

/** Only whole, allowed marks leave the tablet. */
export function wireMarks(sheet: Sheet, marks: Marks): Marks {
    const wire: Record<string, string> = {};
    for (const criterion of sheet.criteria) {
        const value = mark(criterion, marks);
        if (value !== null) {
            wire[criterion.id] = plainPoints(value);
        }
    }
    return wire;
}

/** The next criterion without a mark after `from`, going round; null when there is no other. */
export function nextEmpty(sheet: Sheet, marks: Marks, from: number): number | null {
    const others = missing(sheet, marks).filter((index) => index !== from);
    return others.find((index) => index > from) ?? others[0] ?? null;
}

/** "xem lại tiêu chí 1" in a reason: the place of that criterion, counted from 0. */
export function named(sheet: Sheet): number | null {
    const number = /tiêu chí(?: số)? (\d+)/i.exec(sheet.reason ?? '')?.[1];
    const index = Number(number ?? 0) - 1;
    return index >= 0 && index < sheet.criteria.length ? index : null;
}
