// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sheet that was given back: the reason on top, the judge's own earlier marks below.

import { type JSX } from 'preact';
import { OfflineBanner, StorageBanner } from '../parts/Banner';
import { Criteria } from '../parts/Criteria';
import { Header } from '../parts/Header';
import { Icon } from '../parts/Icon';
import { TeamHead } from '../parts/TeamHead';
import { TotalBar } from '../parts/TotalBar';
import { usePage } from '../page';
import { type Sheet } from '../protocol';
import { named } from '../sheet';
import { work } from '../state';
import { ReasonBanner } from './Form';

export function Returned({ sheet }: { sheet: Sheet }): JSX.Element {
    const { state, act, w } = usePage();
    const { marks } = work(state, sheet);
    const again = named(sheet);
    return (
        <div class="screen returned">
            <Header />
            <div class="banners">
                <StorageBanner />
                <OfflineBanner />
                <ReasonBanner sheet={sheet} />
            </div>
            <main>
                <div class="sheet-side">
                    <TeamHead team={sheet.team} segment={sheet.segment.label} />
                    <Criteria
                        sheet={sheet}
                        marks={marks}
                        look={(index) => (index === again ? { hint: w.lookAgain, marked: true } : {})}
                        onSelect={(index) => act({ a: 'select', criterion: index })}
                    />
                    <TotalBar sheet={sheet} marks={marks} open left={w.mineBefore} />
                </div>
                <div class="act-side">
                    <div class="verdict">
                        <p class="quiet">{w.resendEither}</p>
                    </div>
                    <div class="foot">
                        <button
                            type="button"
                            class="primary"
                            onClick={() => act({ a: 'select', criterion: again ?? 0 })}
                        >
                            {w.remark(again === null ? null : again + 1)}
                            <Icon name="right" />
                        </button>
                        <button type="button" class="plain" onClick={() => act({ a: 'page', page: 'review' })}>
                            <Icon name="lock" />
                            {w.keepMarks}
                        </button>
                    </div>
                </div>
            </main>
        </div>
    );
}
