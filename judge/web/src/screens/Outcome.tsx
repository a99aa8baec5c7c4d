// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of a sheet: being sent, kept here, recorded, not accepted, excused, approved.

import { type JSX } from 'preact';
import { StorageBanner } from '../parts/Banner';
import { Criteria } from '../parts/Criteria';
import { Header } from '../parts/Header';
import { Icon, type Drawing } from '../parts/Icon';
import { TeamHead } from '../parts/TeamHead';
import { TotalBar } from '../parts/TotalBar';
import { orderOf } from '../outbox';
import { type Page, clockText, usePage } from '../page';
import { type Sheet, turnKey } from '../protocol';
import { nextTurn, stageKey, statusOf, work } from '../state';

interface Says {
    readonly kind: 'blue' | 'green' | 'amber' | 'red' | 'grey';
    readonly icon: Drawing | 'ring';
    readonly title: string;
    readonly text: string;
}

function says({ state, w }: Page, key: string): Says {
    const order = orderOf(state.outbox, key);
    const status = statusOf(state, key);
    switch (status) {
        case 'sending':
            if (state.link === 'offline' || state.link === 'lost') {
                const text = state.lostAt > 0 ? w.keptSince(clockText(state.lostAt).slice(0, 5)) : w.keptText;
                return { kind: 'amber', icon: 'kept', title: w.kept, text };
            }
            return {
                kind: 'blue',
                icon: 'ring',
                title: w.sending,
                text: order && state.unstored.includes(order.id) ? w.unstored : w.sendingText,
            };
        case 'void': {
            const words = order?.refusal?.words;
            return {
                kind: 'red',
                icon: 'warning',
                title: w.voidTitle,
                text: (w.separator === ',' ? words?.vi : words?.en) ?? '',
            };
        }
        case 'paper':
            return { kind: 'green', icon: 'paper', title: w.paper, text: w.paperText };
        case 'excused':
            return { kind: 'grey', icon: 'check', title: w.excused, text: w.excusedText };
        case 'locked':
            return { kind: 'grey', icon: 'lock', title: w.locked, text: w.lockedText };
        default: {
            const at = state.recorded[key]?.at;
            return {
                kind: 'green',
                icon: 'check',
                title: w.recorded,
                text: at === undefined ? w.recordedText : w.recordedAt(clockText(at)),
            };
        }
    }
}

function Verdict({ said }: { said: Says }): JSX.Element {
    return (
        <section class={`outcome-band ${said.kind}`} role={said.kind === 'red' ? 'alert' : 'status'}>
            {said.icon === 'ring' ? (
                <span class="ring" aria-hidden="true" />
            ) : (
                <span class="disc">
                    <Icon name={said.icon} />
                </span>
            )}
            <div>
                <h2>{said.title}</h2>
                <p>{said.text}</p>
            </div>
        </section>
    );
}

function AskToMend({ sheet }: { sheet: Sheet }): JSX.Element {
    const { state, ask, w } = usePage();
    const key = turnKey(sheet.turn);
    const asked = state.me?.asks.some(({ turn }) => turn !== null && turnKey(turn) === key);
    if (asked || state.link !== 'online') {
        return (
            <p class="asked" role="status">
                {asked ? w.askedMend : w.askMendOffline}
            </p>
        );
    }
    return (
        <button type="button" class="plain" onClick={() => ask(sheet.turn)}>
            <Icon name="undo" />
            {w.askMend}
        </button>
    );
}

function WhatNext({ sheet }: { sheet: Sheet }): JSX.Element {
    const { state, act, w } = usePage();
    const key = turnKey(sheet.turn);
    const status = statusOf(state, key);
    const leave = (): void => act({ a: 'leave' });
    const next = nextTurn(state);
    const due = next && !(turnKey(next.turn) === stageKey(state) && state.stage?.step === 'performing');
    const nextName = next && w.teamNamed(next.team.number, next.team.name);
    const past = state.bound?.page === 'past';
    const hint =
        status === 'sending' ? (state.link === 'online' ? w.sendingAgain : '') : status === 'void' || past ? '' : w.nextOpens;
    return (
        <>
            <p class="verdict quiet">
                {nextName ? (
                    <>
                        {w.nextWaits} <b lang="vi">{nextName}</b>
                    </>
                ) : (
                    hint
                )}
            </p>
            <div class="foot">
                {due && nextName && status !== 'void' && (
                    <button type="button" class="primary" onClick={leave}>
                        {w.openNext(nextName)}
                        <Icon name="right" />
                    </button>
                )}
                {status === 'void' && (
                    <button type="button" class="primary" onClick={leave}>
                        <Icon name="check" />
                        {w.understood}
                    </button>
                )}
                {status === 'recorded' && <AskToMend sheet={sheet} />}
                {!due && status !== 'void' && (past || status !== 'sending') && (
                    <button type="button" class="plain" onClick={leave}>
                        <Icon name="left" />
                        {past ? w.backToWaiting : w.toWaiting}
                    </button>
                )}
            </div>
        </>
    );
}

export function Outcome({ sheet }: { sheet: Sheet }): JSX.Element {
    const page = usePage();
    const { state, w } = page;
    const key = turnKey(sheet.turn);
    const { marks, note } = work(state, sheet);
    const status = statusOf(state, key);
    const empty = Object.keys(marks).length === 0;
    return (
        <div class="screen outcome">
            <Header />
            <div class="banners">
                <StorageBanner />
                <Verdict said={says(page, key)} />
            </div>
            <main>
                <div class="sheet-side">
                    <TeamHead team={sheet.team} segment={sheet.segment.label} />
                    {!empty && <Criteria sheet={sheet} marks={marks} />}
                    {!empty && <TotalBar sheet={sheet} marks={marks} left={status === 'void' ? w.onTablet : w.mine} />}
                    {note && <p class="note-said">{note}</p>}
                </div>
                <div class="act-side">
                    <WhatNext key={key} sheet={sheet} />
                </div>
            </main>
        </div>
    );
}
