// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The judge's own sheets so far, newest first; a tap shows one whole.

import { type JSX } from 'preact';
import { useFormat, usePage } from '../page';
import { type Sheet, turnKey } from '../protocol';
import { decimals, missing, total } from '../sheet';
import { type Status, statusOf, work } from '../state';
import { Icon, type Drawing } from './Icon';
import { TeamMark } from './TeamMark';

const icons: Partial<Record<Status, Drawing>> = {
    recorded: 'check',
    locked: 'check',
    paper: 'paper',
    sending: 'kept',
    returned: 'undo',
    refused: 'warning',
    void: 'warning',
};

const good: readonly Status[] = ['recorded', 'locked', 'paper'];

export function PastSheets(): JSX.Element {
    const { state, act, w } = usePage();
    const format = useFormat();
    const row = (sheet: Sheet): JSX.Element => {
        const key = turnKey(sheet.turn);
        const status = statusOf(state, key);
        const { marks } = work(state, sheet);
        const whole = missing(sheet, marks).length === 0 && status !== 'open' && status !== 'excused';
        const word = status === 'sending' && state.link !== 'online' ? w.short.kept : status === 'gone' ? '' : w.short[status];
        const icon = icons[status];
        return (
            <li key={key}>
                <button type="button" class="past" onClick={() => act({ a: 'look', key })}>
                    <TeamMark team={sheet.team} />
                    <span class="past-name" lang="vi">
                        {sheet.team.name}
                        <small>{sheet.segment.short}</small>
                    </span>
                    <b class="past-total">{whole ? format(total(sheet, marks), decimals(sheet)) : '–'}</b>
                    <span class={`past-state ${good.includes(status) ? 'good' : status === 'excused' ? '' : 'bad'}`}>
                        {icon && <Icon name={icon} />}
                        {word}
                    </span>
                </button>
            </li>
        );
    };
    const sheets = [...(state.sheets ?? [])].reverse();
    return (
        <section class="past-sheets" aria-label={w.mySheets}>
            <h2>{w.mySheets}</h2>
            {sheets.length === 0 ? <p class="quiet">{w.noSheets}</p> : <ul tabIndex={0}>{sheets.map(row)}</ul>}
        </section>
    );
}
