// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Are you …?": the judge says that this tablet got the right seat.

import { type JSX } from 'preact';
import { Header } from '../parts/Header';
import { Icon } from '../parts/Icon';
import { usePage } from '../page';

export function Confirm(): JSX.Element {
    const { state, act, forget, w } = usePage();
    const judge = state.me?.judge;
    return (
        <div class="screen confirm">
            <Header anonymous />
            <main>
                <div class="confirm-who">
                    <p class="confirm-lead">{w.areYou}</p>
                    <h1 lang="vi">{w.areYouName(judge?.name || (judge?.label ?? ''))}</h1>
                    <p class="confirm-seat">
                        <b class="seat">{judge?.label}</b>
                        <span lang="vi">{[judge?.title, state.me?.round?.label].filter(Boolean).join(', ')}</span>
                    </p>
                </div>
                <p class="confirm-hint">{w.notMeHint}</p>
                <div class="foot">
                    <button type="button" class="primary" onClick={() => act({ a: 'confirm' })}>
                        <Icon name="check" />
                        {w.isMe}
                    </button>
                    <button type="button" class="plain" onClick={forget}>
                        <Icon name="notMe" />
                        {w.notMe}
                    </button>
                </div>
            </main>
        </div>
    );
}
