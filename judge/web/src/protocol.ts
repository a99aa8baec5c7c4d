// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of protocol version 1 that a judge's page sends and reads; what is malformed reads as null.

import { type Points, parsePoints } from './points';

export const protocolVersion = 1;

export interface Bilingual {
    readonly vi: string;
    readonly en: string;
}

export interface Turn {
    readonly round: string;
    readonly segment: string;
    readonly team: string;
}

export interface Team {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly short: string;
}

export interface Criterion {
    readonly id: string;
    readonly label: string;
    readonly max: Points;
    readonly step: Points;
}

export type Marks = Readonly<Record<string, string>>;

export type SheetState = 'open' | 'returned' | 'submitted' | 'excused' | 'locked';

export interface Sheet {
    readonly turn: Turn;
    readonly team: Team;
    readonly segment: { readonly label: string; readonly short: string };
    readonly state: SheetState;
    readonly criteria: readonly Criterion[];
    readonly marks: Marks;
    readonly note: string;
    readonly draft: { readonly marks: Marks; readonly note: string } | null;
    readonly version: number;
    readonly reason: string | null;
    readonly source: 'tablet' | 'paper';
}

export interface Me {
    readonly judge: { readonly id: string; readonly label: string; readonly name: string; readonly title: string };
    readonly contest: { readonly name: string };
    readonly round: { readonly id: string; readonly label: string } | null;
    readonly asks: readonly Ask[];
}

/** What this judge has asked of the secretary, until it is seen to. */
export interface Ask {
    readonly what: 'secretary' | 'amend';
    readonly turn: Turn | null; //!< whose sheet is to be returned
}

export type Step = 'performing' | 'marking' | 'approved';

export interface Stage {
    readonly turn: Turn;
    readonly round: { readonly label: string };
    readonly segment: { readonly label: string };
    readonly team: Team;
    readonly step: Step;
}

export type FromDesk =
    | { t: 'welcome'; seat: string; token: string | null; show: string; contest: { id: string; name: string } }
    | { t: 'refused'; why: string; words: Bilingual; v: number }
    | { t: 'me'; data: Me }
    | { t: 'stage'; data: Stage | null }
    | { t: 'sheets'; data: readonly Sheet[] }
    | { t: 'done'; id: string }
    | { t: 'no'; id: string; why: string; field: string; words: Bilingual }
    | { t: 'bye'; why: string; words: Bilingual }
    | { t: 'other' };

export type ToDesk =
    | { t: 'hello'; v: number; app: 'judge-web'; device: string; join: string }
    | { t: 'hello'; v: number; app: 'judge-web'; device: string; token: string }
    | { t: 'beat' }
    | { t: 'ask'; what: 'secretary' }
    | { t: 'ask'; what: 'amend'; turn: Turn }
    | { t: 'draft'; turn: Turn; marks: Marks; note: string }
    | { t: 'order'; id: string; o: SubmitSheet };

export interface SubmitSheet {
    readonly k: 'submitSheet';
    readonly turn: Turn;
    readonly judge: string;
    readonly marks: Marks;
    readonly note: string;
    readonly source: 'tablet';
}

export const turnKey = (turn: Turn): string => `${turn.round}/${turn.segment}/${turn.team}`;

type Json = Record<string, unknown>;

class Malformed extends Error {}

function object(value: unknown): Json {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new Malformed('object');
    }
    return value as Json;
}

function text(value: unknown): string {
    if (typeof value !== 'string') {
        throw new Malformed('text');
    }
    return value;
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

function list(value: unknown): unknown[] {
    if (!Array.isArray(value)) {
        throw new Malformed('list');
    }
    return value;
}

function readPoints(value: unknown): Points {
    const read = parsePoints(text(value));
    if (read === null) {
        throw new Malformed('points');
    }
    return read;
}

function readWords(value: unknown): Bilingual {
    const words = typeof value === 'object' && value !== null ? (value as Json) : {};
    const vi = textOr(words['vi'], '');
    return { vi, en: textOr(words['en'], vi) };
}

function readTurn(value: unknown): Turn {
    const turn = object(value);
    return { round: text(turn['round']), segment: text(turn['segment']), team: text(turn['team']) };
}

function readTeam(value: unknown): Team {
    const team = object(value);
    const name = text(team['name']);
    return { id: text(team['id']), number: numberOr(team['number'], 0), name, short: textOr(team['short'], name) };
}

function readMarks(value: unknown): Marks {
    const marks: Record<string, string> = {};
    for (const [criterion, mark] of Object.entries(value === undefined ? {} : object(value))) {
        marks[criterion] = text(mark).replace(',', '.');
    }
    return marks;
}

function readCriterion(value: unknown): Criterion {
    const criterion = object(value);
    const step = readPoints(criterion['step']);
    if (step === 0) {
        throw new Malformed('step');
    }
    return { id: text(criterion['id']), label: text(criterion['label']), max: readPoints(criterion['max']), step };
}

const sheetStates: readonly string[] = ['open', 'returned', 'submitted', 'excused', 'locked'];

function readSheet(value: unknown): Sheet {
    const sheet = object(value);
    const segment = object(sheet['segment']);
    const draft = sheet['draft'] ? object(sheet['draft']) : null;
    const state = text(sheet['state']);
    if (!sheetStates.includes(state)) {
        throw new Malformed('state');
    }
    return {
        turn: readTurn(sheet['turn']),
        team: readTeam(sheet['team']),
        segment: { label: text(segment['label']), short: textOr(segment['short'], text(segment['label'])) },
        state: state as SheetState,
        criteria: list(sheet['criteria']).map(readCriterion),
        marks: readMarks(sheet['marks']),
        note: textOr(sheet['note'], ''),
        draft: draft && { marks: readMarks(draft['marks']), note: textOr(draft['note'], '') },
        version: numberOr(sheet['version'], 0),
        reason: typeof sheet['reason'] === 'string' ? sheet['reason'] : null,
        source: sheet['source'] === 'paper' ? 'paper' : 'tablet',
    };
}

function readAsk(value: unknown): Ask {
    const ask = object(value);
    return ask['what'] === 'amend'
        ? { what: 'amend', turn: readTurn(ask['turn']) }
        : { what: 'secretary', turn: null };
}

function readMe(data: Json): Me {
    const judge = object(data['judge']);
    const round = data['round'] ? object(data['round']) : null;
    return {
        judge: {
            id: text(judge['id']),
            label: text(judge['label']),
            name: textOr(judge['name'], ''),
            title: textOr(judge['title'], ''),
        },
        contest: { name: text(object(data['contest'])['name']) },
        round: round && { id: text(round['id']), label: text(round['label']) },
        asks: data['asks'] === undefined ? [] : list(data['asks']).map(readAsk),
    };
}

function readStage(data: Json): Stage | null {
    if (!data['onStage']) {
        return null;
    }
    const stage = object(data['onStage']);
    const step = text(stage['step']);
    return {
        turn: readTurn(stage['turn']),
        round: { label: text(object(stage['round'])['label']) },
        segment: { label: text(object(stage['segment'])['label']) },
        team: readTeam(stage['team']),
        step: step === 'marking' || step === 'approved' ? step : 'performing',
    };
}

function readTopic(name: string, data: Json): FromDesk {
    switch (name) {
        case 'me':
            return { t: 'me', data: readMe(data) };
        case 'stage':
            return { t: 'stage', data: readStage(data) };
        case 'sheets':
            return { t: 'sheets', data: list(data['sheets']).map(readSheet) };
        default:
            return { t: 'other' };
    }
}

function readObject(message: Json): FromDesk {
    const words = readWords(message['words']);
    switch (message['t']) {
        case 'welcome': {
            const contest = object(message['contest']);
            return {
                t: 'welcome',
                seat: text(message['seat']),
                token: typeof message['token'] === 'string' ? message['token'] : null,
                show: textOr(message['show'], ''),
                contest: { id: text(contest['id']), name: text(contest['name']) },
            };
        }
        case 'refused':
            return { t: 'refused', why: text(message['why']), words, v: numberOr(message['v'], 0) };
        case 'topic':
            return readTopic(text(message['name']), object(message['data']));
        case 'done':
            return { t: 'done', id: text(message['id']) };
        case 'no':
            return { t: 'no', id: text(message['id']), why: text(message['why']), field: textOr(message['field'], ''), words };
        case 'bye':
            return { t: 'bye', why: text(message['why']), words };
        default:
            return { t: 'other' };
    }
}

export function readMessage(frame: string): FromDesk | null {
    try {
        return readObject(object(JSON.parse(frame)));
    } catch {
        return null;
    }
}
