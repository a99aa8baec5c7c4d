// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A remark on the team, in the judge's own words.

import { type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Header } from '../parts/Header';
import { TeamHead } from '../parts/TeamHead';
import { Icon } from '../parts/Icon';
import { usePage } from '../page';
import { type Sheet } from '../protocol';
import { work } from '../state';

const longest = 1000;

export function Note({ sheet }: { sheet: Sheet }): JSX.Element {
    const { state, act, w } = usePage();
    const field = useRef<HTMLTextAreaElement>(null);
    useEffect(() => field.current?.focus(), []);
    return (
        <div class="screen note">
            <Header />
            <main>
                <TeamHead team={sheet.team} segment={sheet.segment.label} />
                <label for="note">{w.noteTitle}</label>
                <textarea
                    id="note"
                    ref={field}
                    lang="vi"
                    maxLength={longest}
                    value={work(state, sheet).note}
                    onInput={(event) => act({ a: 'note', text: event.currentTarget.value.normalize('NFC') })}
                />
                <button
                    type="button"
                    class="primary"
                    onClick={() => act({ a: 'page', page: state.bound?.noteFrom ?? 'form' })}
                >
                    <Icon name="check" />
                    {w.noteDone}
                </button>
            </main>
        </div>
    );
}
