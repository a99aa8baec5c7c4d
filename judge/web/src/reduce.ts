// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one step from state to state; after each, the turn on the glass is settled.

import { granted, heard } from './answers';
import { chosen, left, noted, onward, pressed, selected, submitted, turnedTo } from './marking';
import { type Bilingual, type FromDesk } from './protocol';
import { open, settle } from './settle';
import { type Kept, type Leftovers, type Link, type Page, type Seat, type State, nothing, sheetOf, stageKey } from './state';

export type Action =
    | { a: 'link'; link: Link; at: number }
    | { a: 'heard'; message: FromDesk; at: number }
    | { a: 'granted'; seat: Seat; kept: Kept | null; leftovers: Leftovers }
    | { a: 'leftovers'; leftovers: Leftovers }
    | { a: 'notJudge'; words: Bilingual }
    | { a: 'joinKey'; key: string }
    | { a: 'joining'; busy: boolean }
    | { a: 'confirm' }
    | { a: 'forget' }
    | { a: 'select'; criterion: number }
    | { a: 'press'; key: string }
    | { a: 'choose'; text: string }
    | { a: 'onward' }
    | { a: 'page'; page: Page }
    | { a: 'note'; text: string }
    | { a: 'submit'; id: string }
    | { a: 'open'; key: string }
    | { a: 'look'; key: string }
    | { a: 'leave' }
    | { a: 'storage'; fails: boolean };

function joinKey(state: State, key: string): State {
    const { code, busy } = state.joining;
    if (busy) {
        return state;
    }
    const typed = key === 'back' ? code.slice(0, -1) : key === 'clear' ? '' : code + key;
    return /^\d{0,6}$/.test(typed) ? { ...state, joining: { code: typed, busy, words: null } } : state;
}

function looked(state: State, key: string): State {
    const sheet = sheetOf(state, key);
    const opened = sheet ? open(state, sheet, true) : state;
    return opened.bound?.page === 'outcome'
        ? { ...opened, bound: { ...opened.bound, page: 'past', stageSeen: stageKey(state) } }
        : opened;
}

function linkChanged(state: State, link: Link, at: number): State {
    const wasUp = state.link === 'online';
    return { ...state, link, lostAt: link === 'lost' && wasUp ? at : state.lostAt };
}

function step(state: State, action: Action): State {
    switch (action.a) {
        case 'link':
            return linkChanged(state, action.link, action.at);
        case 'heard':
            return heard(state, action.message, action.at);
        case 'granted':
            return granted(state, action.seat, action.kept, action.leftovers);
        case 'leftovers':
            return { ...state, leftovers: action.leftovers };
        case 'notJudge':
            return { ...state, link: 'idle', joining: { code: '', busy: false, words: action.words } };
        case 'joinKey':
            return joinKey(state, action.key);
        case 'joining':
            return { ...state, stopped: null, joining: { ...state.joining, busy: action.busy, words: null } };
        case 'confirm':
            return state.seat ? { ...state, seat: { ...state.seat, confirmed: true } } : state;
        case 'forget':
            return { ...nothing, storageFails: state.storageFails };
        case 'select':
            return selected(state, action.criterion);
        case 'press':
            return pressed(state, action.key);
        case 'choose':
            return chosen(state, action.text);
        case 'onward':
            return onward(state);
        case 'page':
            return turnedTo(state, action.page);
        case 'note':
            return noted(state, action.text);
        case 'submit':
            return submitted(state, action.id);
        case 'open': {
            const sheet = sheetOf(state, action.key);
            return sheet ? open(state, sheet, true) : state;
        }
        case 'look':
            return looked(state, action.key);
        case 'leave':
            return left(state);
        case 'storage':
            return { ...state, storageFails: action.fails };
    }
}

export const reduce = (state: State, action: Action): State => settle(step(state, action));
