// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip on top: whose sheet this is, whether the desk hears us, light and language.

import { type JSX } from 'preact';
import { usePage } from '../page';
import { Icon } from './Icon';

function LinkState(): JSX.Element | null {
    const { state, w } = usePage();
    if (state.stopped) {
        return null;
    }
    switch (state.link) {
        case 'online':
            return (
                <span class="link good">
                    <Icon name="check" />
                    <span>{w.online}</span>
                </span>
            );
        case 'offline':
            return (
                <span class="link bad">
                    <Icon name="offline" />
                    <span>{w.offline}</span>
                </span>
            );
        case 'idle':
            return null;
        default:
            return (
                <span class="link bad">
                    <Icon name="offline" />
                    <span>{w.connecting}</span>
                </span>
            );
    }
}

/** On every screen of a judge whom the desk hears: help is one tap away, whatever is on the glass. */
function CallSecretary(): JSX.Element | null {
    const { state, ask, w } = usePage();
    if (state.link !== 'online') {
        return null;
    }
    const called = state.me?.asks.some(({ what }) => what === 'secretary') ?? false;
    return (
        <button
            type="button"
            class={`small call ${called ? 'called' : ''}`}
            aria-label={called ? w.called : w.call}
            disabled={called}
            onClick={() => ask(null)}
        >
            <Icon name={called ? 'check' : 'hand'} />
            <span>{called ? w.called : w.call}</span>
        </button>
    );
}

export function Header({ anonymous }: { anonymous?: boolean }): JSX.Element {
    const { state, w, dark, switchLight, switchTongue } = usePage();
    const judge = anonymous ? undefined : state.me?.judge;
    return (
        <header class="top">
            {judge && <b class="seat">{judge.label}</b>}
            <span class="who" lang="vi">
                {judge ? judge.name : (state.me?.contest.name ?? state.seat?.contest.name ?? 'Hội Thi')}
            </span>
            <span role="status" class="link-slot">
                <LinkState />
            </span>
            {judge && <CallSecretary />}
            <button type="button" class="small square light" aria-label={dark ? w.light : w.dark} onClick={switchLight}>
                <Icon name={dark ? 'sun' : 'moon'} />
            </button>
            <button type="button" class="small square" aria-label={`${w.otherTongueShort} – ${w.otherTongue}`} onClick={switchTongue}>
                {w.otherTongueShort}
            </button>
        </header>
    );
}
