// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The marking form: one team, one criterion in hand, one big next step.

import { type JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { type Entry } from '../keypad';
import { Banner, OfflineBanner, StorageBanner } from '../parts/Banner';
import { Criteria } from '../parts/Criteria';
import { Header } from '../parts/Header';
import { Icon } from '../parts/Icon';
import { Keypad, QuickChips } from '../parts/Keypad';
import { TeamHead } from '../parts/TeamHead';
import { TotalBar } from '../parts/TotalBar';
import { orderOf } from '../outbox';
import { useFormat, usePage } from '../page';
import { type Sheet, turnKey } from '../protocol';
import { missing, nextEmpty } from '../sheet';
import { nextTurn, work } from '../state';

const keyCodes: Readonly<Record<string, string>> = {
    ',': ',',
    '.': ',',
    Decimal: ',',
    Backspace: 'back',
    Delete: 'clear',
    '+': '+',
    '-': '-',
};

/** An outer keyboard does what the keys on the glass do. */
function useKeyboard(current: number, count: number): void {
    const { act } = usePage();
    useLayoutEffect(() => {
        const typed = (event: KeyboardEvent): void => {
            if (event.ctrlKey || event.metaKey || event.altKey) {
                return;
            }
            const key = /^\d$/.test(event.key) ? event.key : keyCodes[event.key];
            if (key !== undefined) {
                act({ a: 'press', key });
            } else if (event.key === 'ArrowDown') {
                act({ a: 'select', criterion: Math.min(current + 1, count - 1) });
            } else if (event.key === 'ArrowUp') {
                act({ a: 'select', criterion: Math.max(current - 1, 0) });
            } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
                act({ a: 'onward' });
            } else {
                return;
            }
            event.preventDefault();
        };
        document.addEventListener('keydown', typed);
        return () => document.removeEventListener('keydown', typed);
    }, [current, count]);
}

export function RefusalBanner({ sheet }: { sheet: Sheet }): JSX.Element | null {
    const { state, w } = usePage();
    const refusal = orderOf(state.outbox, turnKey(sheet.turn))?.refusal;
    if (!refusal) {
        return null;
    }
    return (
        <Banner kind="red" icon="warning" title={w.refusedTitle}>
            <p>
                <b>{w.separator === ',' ? refusal.words.vi : refusal.words.en}</b>
            </p>
            <p>{w.refusedText}</p>
        </Banner>
    );
}

export function ReasonBanner({ sheet }: { sheet: Sheet }): JSX.Element | null {
    const { w } = usePage();
    if (sheet.state !== 'returned') {
        return null;
    }
    return (
        <Banner kind="red" icon="undo" title={w.returnedTitle}>
            {sheet.reason && <p lang="vi">“{sheet.reason}”</p>}
            <p class="quiet">{w.returnedKept}</p>
        </Banner>
    );
}

function Onward({ next }: { next: number | null }): JSX.Element {
    const { act, w } = usePage();
    return (
        <button
            type="button"
            class="primary onward"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => act({ a: 'onward' })}
        >
            {next === null ? w.review : w.criterion(next + 1)}
            <Icon name="right" />
        </button>
    );
}

export function Form({ sheet }: { sheet: Sheet }): JSX.Element {
    const { state, act, w } = usePage();
    const format = useFormat();
    const current = state.bound?.criterion ?? 0;
    const { marks } = work(state, sheet);
    const criterion = sheet.criteria[current];
    useKeyboard(current, sheet.criteria.length);
    if (!criterion) {
        return <div class="screen" />;
    }
    const entry: Entry = { text: marks[criterion.id] ?? '', fresh: state.bound?.fresh ?? true };
    const left = missing(sheet, marks).length;
    const next = nextTurn(state);
    const spoken = `${w.criterion(current + 1)}: ${entry.text === '' ? w.unmarked : entry.text.replace('.', w.separator)}`;
    return (
        <div class={`screen form ${sheet.criteria.length <= 2 ? 'few' : ''}`}>
            <Header />
            <div class="banners">
                <StorageBanner />
                <OfflineBanner />
                <RefusalBanner sheet={sheet} />
                <ReasonBanner sheet={sheet} />
            </div>
            <main>
                <div class="sheet-side">
                    <TeamHead team={sheet.team} segment={sheet.segment.label} />
                    <Criteria
                        sheet={sheet}
                        marks={marks}
                        current={current}
                        look={(index) => (index === current && !entry.fresh ? { typed: entry.text } : {})}
                        onSelect={(index) => act({ a: 'select', criterion: index })}
                    />
                </div>
                <div class="in-hand" aria-hidden="true">
                    <span>
                        {w.criterion(current + 1)} · {w.upTo(format(criterion.max, 0))}
                    </span>
                    <b>{entry.text.replace('.', w.separator)}</b>
                </div>
                <p class="spoken" role="status">
                    {spoken}
                </p>
                <TotalBar
                    sheet={sheet}
                    marks={marks}
                    left={left > 0 ? w.left(left) : w.complete(sheet.criteria.length)}
                    next={next?.team}
                >
                    <button type="button" class="note-button" onClick={() => act({ a: 'page', page: 'note' })}>
                        <Icon name="note" />
                        <span>{w.note}</span>
                    </button>
                </TotalBar>
                <QuickChips criterion={criterion} entry={entry} />
                <Keypad criterion={criterion} entry={entry}>
                    <Onward next={nextEmpty(sheet, marks, current)} />
                </Keypad>
            </main>
        </div>
    );
}
