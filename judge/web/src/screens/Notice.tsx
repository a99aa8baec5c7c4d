// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Before or instead of marking: still joining, another version, open on another device.

import { type JSX } from 'preact';
import { Header } from '../parts/Header';
import { Icon } from '../parts/Icon';
import { type Words } from '../words';
import { usePage } from '../page';

export function Joining(): JSX.Element {
    const { w } = usePage();
    return (
        <div class="screen notice">
            <Header anonymous />
            <main role="status">
                <span class="ring" aria-hidden="true" />
                <h1>{w.waitTitle}</h1>
                <p>{w.waitText}</p>
            </main>
        </div>
    );
}

function titleOf(why: string, w: Words): string {
    return why === 'version' ? w.versionTitle : why === 'replaced' ? w.elsewhereTitle : w.stoppedTitle;
}

export function Stopped(): JSX.Element {
    const { state, reload, w } = usePage();
    const why = state.stopped?.why ?? '';
    const words = state.stopped?.words;
    const replaced = why === 'replaced';
    return (
        <div class="screen notice">
            <Header anonymous />
            <main role="alert">
                <Icon name="warning" />
                <h1>{titleOf(why, w)}</h1>
                <p>{replaced ? w.elsewhereText : w.separator === ',' ? words?.vi : words?.en}</p>
                <div class="foot">
                    <button type="button" class="primary" onClick={reload}>
                        {replaced ? w.useHere : w.reload}
                        <Icon name="right" />
                    </button>
                </div>
            </main>
        </div>
    );
}
