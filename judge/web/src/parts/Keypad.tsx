// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's own keys: those that would break the criterion's rules are dead.

import { type ComponentChildren, type JSX } from 'preact';
import { fractionKey, markOf, press, quickValues, type Entry } from '../keypad';
import { useFormat, usePage } from '../page';
import { plainPoints } from '../points';
import { type Criterion } from '../protocol';
import { Icon } from './Icon';

// A key that took the focus would be pressed again by the Enter of an outer keyboard.
const keepFocus = (event: Event): void => event.preventDefault();

interface KeyProps {
    readonly name: string;
    readonly dead: boolean;
    readonly kind?: string;
    readonly onPress: () => void;
    readonly children: ComponentChildren;
}

export function KeyButton({ name, dead, kind, onPress, children }: KeyProps): JSX.Element {
    return (
        <button
            type="button"
            class={`key ${kind ?? ''}`}
            aria-label={name}
            disabled={dead}
            onMouseDown={keepFocus}
            onClick={onPress}
        >
            {children}
        </button>
    );
}

export function QuickChips({ criterion, entry }: { criterion: Criterion; entry: Entry }): JSX.Element {
    const { act, w } = usePage();
    const format = useFormat();
    const value = markOf(entry.text, criterion);
    return (
        <div class="quick" role="group" aria-label={w.quick}>
            <span class="quick-label" aria-hidden="true">
                {w.quick}
            </span>
            {quickValues(criterion).map((quick) => (
                <button
                    type="button"
                    key={quick}
                    class="chip"
                    aria-label={w.marked(format(quick, 0))}
                    aria-pressed={value === quick}
                    onMouseDown={keepFocus}
                    onClick={() => act({ a: 'choose', text: plainPoints(quick) })}
                >
                    {format(quick, 0)}
                </button>
            ))}
        </div>
    );
}

interface Props {
    readonly criterion: Criterion;
    readonly entry: Entry;
    readonly children: ComponentChildren; //!< the big key in the corner
}

export function Keypad({ criterion, entry, children }: Props): JSX.Element {
    const { act, w } = usePage();
    const format = useFormat();
    const key = (code: string, name: string, face: ComponentChildren, kind?: string): JSX.Element => (
        <KeyButton
            key={code}
            name={name}
            dead={press(entry, code, criterion) === null}
            onPress={() => act({ a: 'press', key: code })}
            {...(kind ? { kind } : {})}
        >
            {face}
        </KeyButton>
    );
    const digit = (code: string): JSX.Element => key(code, code, code);
    const fraction = fractionKey(criterion.step);
    const face = fraction.replace('.', w.separator).replace(',', w.separator);
    const step = format(criterion.step, 0);
    return (
        <div class="keypad" role="group" aria-label={w.keypad}>
            {['7', '8', '9'].map(digit)}
            {key('back', w.erase, <Icon name="erase" />, 'erase')}
            {['4', '5', '6'].map(digit)}
            {key('+', w.plus(step), `+${step}`, 'word')}
            {['1', '2', '3'].map(digit)}
            {key('-', w.minus(step), `−${step}`, 'word')}
            {key('0', '0', '0', fraction === '' ? 'wide' : '')}
            {fraction !== '' && key(fraction, `${w.comma} ${fraction.slice(1)}`.trim(), face)}
            {children}
        </div>
    );
}
