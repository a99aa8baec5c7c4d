// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is on stage, in letters that reach across a table, and the judge's own past sheets.

import { type JSX } from 'preact';
import { OfflineBanner, StorageBanner } from '../parts/Banner';
import { Header } from '../parts/Header';
import { Icon } from '../parts/Icon';
import { PastSheets } from '../parts/PastSheets';
import { nameSize } from '../parts/TeamHead';
import { TeamMark } from '../parts/TeamMark';
import { type Stage } from '../protocol';
import { usePage } from '../page';
import { stageKey, statusOf } from '../state';

function OnStage({ stage }: { stage: Stage }): JSX.Element {
    const { state, act, w } = usePage();
    const key = stageKey(state);
    const opensLater = stage.step === 'performing' && statusOf(state, key) === 'open';
    return (
        <div class="on-stage">
            <p class="stage-step">{w[stage.step]}</p>
            <TeamMark team={stage.team} />
            <h1 class={`team-name ${nameSize(stage.team.name)}`} lang="vi">
                {stage.team.name}
            </h1>
            <p class="team-place">
                {w.team(stage.team.number)} · <span lang="vi">{stage.segment.label}</span>
            </p>
            {stage.step === 'performing' && (
                <p class="stage-card">
                    {w.watch}
                    {opensLater && <b>{w.opensItself}</b>}
                </p>
            )}
            {opensLater && (
                <button type="button" class="link-button" onClick={() => act({ a: 'open', key })}>
                    {w.openNow}
                </button>
            )}
        </div>
    );
}

export function Waiting(): JSX.Element {
    const { state, act, w, dark, switchLight, buzz } = usePage();
    const { leftovers } = state;
    return (
        <div class="screen waiting">
            <Header />
            <div class="banners">
                <StorageBanner />
                <OfflineBanner />
            </div>
            <main>
                {state.stage ? (
                    <OnStage stage={state.stage} />
                ) : (
                    <div class="on-stage">
                        <p class="stage-step" lang="vi">
                            {state.me?.round?.label ?? ''}
                        </p>
                        <h1 class="team-name medium">{w.nobody}</h1>
                        <p class="stage-card">
                            <b>{w.opensItself}</b>
                        </p>
                    </div>
                )}
                <div class="aside">
                    <PastSheets />
                    {leftovers.orders.length > 0 && (
                        <button type="button" class="link-button" onClick={() => act({ a: 'leftovers', leftovers: { ...leftovers, kept: false } })}>
                            {w.leftoversLook(leftovers.orders.length)}
                        </button>
                    )}
                    <div class="foot two">
                        {buzz && (
                            <button type="button" class="plain" onClick={buzz}>
                                <Icon name="buzz" />
                                {w.buzz}
                            </button>
                        )}
                        <button type="button" class="plain" onClick={switchLight}>
                            <Icon name={dark ? 'sun' : 'moon'} />
                            {dark ? w.light : w.dark}
                        </button>
                    </div>
                </div>
            </main>
        </div>
    );
}
