// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each key does to the entry of one criterion, and which keys would break its rules.

import { type Points, parsePoints, plainPoints, points } from './points';

export interface Rule {
    readonly max: Points;
    readonly step: Points;
}

/** `.25` stands for the one key that adds a whole fraction. */
export type Key = string;

export interface Entry {
    readonly text: string; //!< "", "8", "8." or "8.5", always with a point
    readonly fresh: boolean; //!< just selected: the first digit replaces it
}

/** The mark that an entry stands for; null while it is empty, unfinished or off the step. */
export function markOf(text: string, rule: Rule): Points | null {
    const value = parsePoints(text);
    return value !== null && value <= rule.max && value % rule.step === 0 ? value : null;
}

/** A multiple of the step from `low` to `high`, not above the maximum. */
function reaches(low: number, high: number, rule: Rule): boolean {
    return Math.ceil(low / rule.step) * rule.step <= Math.min(high, rule.max);
}

/** Whether typing on could still end in a mark that the rules allow. */
export function canBecomeMark(text: string, rule: Rule): boolean {
    const value = parsePoints(text);
    if (value === null) {
        return false;
    }
    const point = text.indexOf('.');
    if (point >= 0) {
        const open = 10 ** (3 - (text.length - point - 1));
        return reaches(value, value + open - 1, rule);
    }
    for (let scale = 1; value * scale <= rule.max; scale *= 10) {
        if (reaches(value * scale, value * scale + 1000 * scale - 1, rule)) {
            return true;
        }
        if (value === 0) {
            break;
        }
    }
    return false;
}

function typeDigit(entry: Entry, digit: string, rule: Rule): string | null {
    const before = entry.fresh || entry.text === '0' ? '' : entry.text;
    const text = before + digit;
    return canBecomeMark(text, rule) ? text : null;
}

// A fraction on a freshly selected "8" means "8,5": nobody who wants half a point more types the 8 again.
function wholePart(entry: Entry): string | null {
    const point = entry.text.indexOf('.');
    if (point >= 0 && !entry.fresh && point < entry.text.length - 1) {
        return null;
    }
    return (point >= 0 ? entry.text.slice(0, point) : entry.text) || '0';
}

function typePoint(entry: Entry, rule: Rule): string | null {
    const whole = wholePart(entry);
    if (whole === null || (entry.text.endsWith('.') && !entry.fresh)) {
        return null;
    }
    const value = parsePoints(whole) ?? points(0);
    return reaches(value + 1, value + 999, rule) ? whole + '.' : null;
}

function typeFraction(entry: Entry, fraction: string, rule: Rule): string | null {
    const whole = wholePart(entry);
    return whole !== null && markOf(whole + fraction, rule) !== null ? whole + fraction : null;
}

function takeBack(entry: Entry): string | null {
    if (entry.text === '') {
        return null;
    }
    return entry.fresh ? '' : entry.text.slice(0, -1).replace(/\.$/, '');
}

function takeStep(entry: Entry, up: boolean, rule: Rule): string | null {
    const value = parsePoints(entry.text);
    if (value === null) {
        return null; // an empty criterion is not a zero that could be stepped from
    }
    const steps = value / rule.step;
    const next = (up ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * rule.step;
    return next >= 0 && next <= rule.max ? plainPoints(points(next)) : null;
}

/** The text after a key, or null where the key is dead. */
export function press(entry: Entry, key: Key, rule: Rule): string | null {
    if (/^\d$/.test(key)) {
        return typeDigit(entry, key, rule);
    }
    if (key === ',') {
        return typePoint(entry, rule);
    }
    if (/^\.\d{1,3}$/.test(key)) {
        return typeFraction(entry, key, rule);
    }
    switch (key) {
        case 'back':
            return takeBack(entry);
        case 'clear':
            return entry.text === '' ? null : '';
        case '+':
        case '-':
            return takeStep(entry, key === '+', rule);
        default:
            return null;
    }
}

/** The fraction key that a step asks for: ".5" for halves, "," where several fractions exist, "" for none. */
export function fractionKey(step: Points): Key | '' {
    if (step % 1000 === 0) {
        return '';
    }
    return step === 500 ? '.5' : ',';
}

/** Five top values: whole points apart where the maximum is large, else one step apart. */
export function quickValues(rule: Rule): Points[] {
    const wide = Math.ceil(1000 / rule.step) * rule.step;
    const apart = rule.max >= 8000 ? wide : rule.step;
    const top = Math.floor(rule.max / rule.step) * rule.step;
    const values: Points[] = [];
    for (let value = top; value >= 0 && values.length < 5; value -= apart) {
        values.unshift(points(value));
    }
    return values;
}
