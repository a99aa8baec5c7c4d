// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Six digits from the secretary, for a tablet that has no seat yet.

import { type JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Header } from '../parts/Header';
import { Icon } from '../parts/Icon';
import { KeyButton } from '../parts/Keypad';
import { usePage } from '../page';

const length = 6;

export function Join(): JSX.Element {
    const { state, act, join, w } = usePage();
    const { code, busy, words } = state.joining;
    const full = code.length === length;
    useLayoutEffect(() => {
        const typed = (event: KeyboardEvent): void => {
            if (/^\d$/.test(event.key)) {
                act({ a: 'joinKey', key: event.key });
            } else if (event.key === 'Backspace') {
                act({ a: 'joinKey', key: 'back' });
            } else if (event.key === 'Enter' && full && !(event.target instanceof HTMLButtonElement)) {
                join(code);
            }
        };
        document.addEventListener('keydown', typed);
        return () => document.removeEventListener('keydown', typed);
    }, [code, full]);
    const key = (digit: string): JSX.Element => (
        <KeyButton key={digit} name={digit} dead={busy || full} onPress={() => act({ a: 'joinKey', key: digit })}>
            {digit}
        </KeyButton>
    );
    return (
        <div class="screen join">
            <Header anonymous />
            <main>
                <div class="join-head">
                    <h1>{w.joinTitle}</h1>
                    <p>{w.joinHint}</p>
                </div>
                <div class="join-code">
                    <div class="digits" role="img" aria-label={`${w.joinDigits}: ${w.joinTyped(code.length)}`}>
                        {Array.from({ length }, (_, place) => (
                            <span key={place} class={`digit ${place === code.length ? 'here' : ''}`}>
                                {code[place] ?? ''}
                            </span>
                        ))}
                    </div>
                    <p class="join-said" role="alert">
                        {words && (
                            <>
                                <Icon name="warning" />
                                <span>{w.separator === ',' ? words.vi : words.en}</span>
                            </>
                        )}
                    </p>
                </div>
                <div class="join-keys">
                    <div class="keypad join-pad" role="group" aria-label={w.keypad}>
                        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(key)}
                        <span />
                        {key('0')}
                        <KeyButton
                            name={w.back}
                            dead={busy || code === ''}
                            onPress={() => act({ a: 'joinKey', key: 'back' })}
                        >
                            <Icon name="erase" />
                        </KeyButton>
                    </div>
                    <button type="button" class="primary" disabled={!full || busy} onClick={() => join(code)}>
                        {busy ? w.joining : w.join}
                        <Icon name="right" />
                    </button>
                </div>
            </main>
        </div>
    );
}
