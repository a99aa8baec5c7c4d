// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which turn is on the glass: it follows the stage, but never changes under the judge's fingers.

import { orderOf, sameBasis } from './outbox';
import { type Sheet, turnKey } from './protocol';
import { missing } from './sheet';
import { type Bound, type State, type Status, stageKey, statusOf, work, workable } from './state';

const forWork = (bound: Bound): boolean => bound.page !== 'outcome' && bound.page !== 'past';

function firstPlace(state: State, sheet: Sheet): number {
    const field = orderOf(state.outbox, turnKey(sheet.turn))?.refusal?.field;
    const named = sheet.criteria.findIndex((criterion) => criterion.id === field);
    return named >= 0 ? named : (missing(sheet, work(state, sheet).marks)[0] ?? 0);
}

function isBegun(state: State, sheet: Sheet): boolean {
    const draft = state.drafts[turnKey(sheet.turn)];
    return draft !== undefined && sameBasis(sheet, draft.basis);
}

/** Opens a sheet where the judge has to go on. */
export function open(state: State, sheet: Sheet, byHand = false): State {
    const key = turnKey(sheet.turn);
    const status = statusOf(state, key);
    const again = status === 'returned' && !isBegun(state, sheet);
    const page = !workable(status) ? 'outcome' : again ? 'returned' : 'form';
    return {
        ...state,
        bound: {
            key,
            page,
            noteFrom: 'form',
            criterion: firstPlace(state, sheet),
            fresh: true,
            byHand,
            stageSeen: stageKey(state),
        },
    };
}

function stageMovedOn(state: State, bound: Bound): boolean {
    const stage = stageKey(state);
    return stage !== '' && stage !== bound.key && stage !== bound.stageSeen;
}

const isPerforming = (state: State, key: string, status: Status): boolean =>
    status === 'open' && key === stageKey(state) && state.stage?.step === 'performing';

function keep(state: State, bound: Bound): State {
    const status = statusOf(state, bound.key);
    const sheet = state.sheets?.find((candidate) => turnKey(candidate.turn) === bound.key);
    if (status === 'gone') {
        return { ...state, bound: null };
    }
    if (workable(status) && sheet) {
        if (!forWork(bound)) {
            return open(state, sheet);
        }
        // A sheet may be listed a moment before the stage says that its team has only begun.
        const early = isPerforming(state, bound.key, status) && !bound.byHand && !isBegun(state, sheet);
        return early ? { ...state, bound: null } : state;
    }
    if (forWork(bound)) {
        return { ...state, bound: { ...bound, page: 'outcome', stageSeen: stageKey(state) } };
    }
    return status !== 'void' && stageMovedOn(state, bound) ? { ...state, bound: null } : state;
}

// During the performance the sheet of the team on stage waits, so that nobody marks what is not over by accident.
function isDue(state: State, sheet: Sheet): boolean {
    const key = turnKey(sheet.turn);
    const status = statusOf(state, key);
    return workable(status) && !isPerforming(state, key, status);
}

export function settle(state: State): State {
    if (!state.seat?.confirmed || !state.sheets) {
        return state;
    }
    const kept = state.bound ? keep(state, state.bound) : state;
    if (kept.bound) {
        return kept;
    }
    const lost = kept.outbox.find((order) => statusOf(kept, order.key) === 'void');
    const due = lost?.sheet ?? kept.sheets?.find((sheet) => isDue(kept, sheet));
    return due ? open(kept, due) : kept;
}
