// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A band across the page that says what has happened to the sheet.

import { type ComponentChildren, type JSX } from 'preact';
import { clockText, usePage } from '../page';
import { Icon, type Drawing } from './Icon';

type Kind = 'amber' | 'red';

export function Banner(props: { kind: Kind; icon: Drawing; title: string; children?: ComponentChildren }): JSX.Element {
    return (
        <section class={`banner ${props.kind}`} role={props.kind === 'red' ? 'alert' : 'status'}>
            <Icon name={props.icon} />
            <div>
                <h2>{props.title}</h2>
                {props.children}
            </div>
        </section>
    );
}

/** Stands above whatever the judge is doing while the desk does not hear this tablet. */
export function OfflineBanner(): JSX.Element | null {
    const { state, w } = usePage();
    if (state.link !== 'offline') {
        return null;
    }
    return (
        <Banner kind="amber" icon="kept" title={w.kept}>
            <p>{state.lostAt > 0 ? w.goOn(clockText(state.lostAt).slice(0, 5)) : w.goOnText}</p>
        </Banner>
    );
}

export function StorageBanner(): JSX.Element | null {
    const { state, w } = usePage();
    return state.storageFails ? <Banner kind="red" icon="warning" title={w.storageFails} /> : null;
}
