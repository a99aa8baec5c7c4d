// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every part of the page is handed: state, words, and ways to act.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Points, formatPoints } from './points';
import { type Turn } from './protocol';
import { type Action } from './reduce';
import { type State, nothing } from './state';
import { type Words, dictionary } from './words';

export interface Page {
    readonly state: State;
    readonly w: Words;
    readonly dark: boolean;
    act(action: Action): void;
    submit(): void;
    join(code: string): void;
    forget(): void;
    ask(amend: Turn | null): boolean;
    keepLeftovers(): void;
    dropLeftovers(): void;
    reload(): void;
    switchTongue(): void;
    switchLight(): void;
    buzz: (() => void) | null;
}

const nowhere = (): void => undefined;

export const PageContext = createContext<Page>({
    state: nothing,
    w: dictionary.vi,
    dark: false,
    act: nowhere,
    submit: nowhere,
    join: nowhere,
    forget: nowhere,
    ask: () => false,
    keepLeftovers: nowhere,
    dropLeftovers: nowhere,
    reload: nowhere,
    switchTongue: nowhere,
    switchLight: nowhere,
    buzz: null,
});

export const usePage = (): Page => useContext(PageContext);

/** Points as people of this tongue write them. */
export function useFormat(): (value: Points, decimals: number) => string {
    const { separator } = usePage().w;
    return (value, decimals) => formatPoints(value, decimals, separator);
}

const two = (value: number): string => String(value).padStart(2, '0');

export function clockText(wallMs: number): string {
    const time = new Date(wallMs);
    return [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':');
}
