// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last look before a sheet is locked: names what is missing, and sends only what is whole.

import { type JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { OfflineBanner, StorageBanner } from '../parts/Banner';
import { Criteria } from '../parts/Criteria';
import { Header } from '../parts/Header';
import { HoldButton } from '../parts/HoldButton';
import { Icon } from '../parts/Icon';
import { TeamHead } from '../parts/TeamHead';
import { TotalBar } from '../parts/TotalBar';
import { usePage } from '../page';
import { type Sheet } from '../protocol';
import { missing } from '../sheet';
import { work } from '../state';
import { ReasonBanner, RefusalBanner } from './Form';

function WhatIsMissing({ places }: { places: readonly number[] }): JSX.Element {
    const { w } = usePage();
    return (
        <div class="verdict" role="alert">
            <p class="missing">
                <Icon name="warning" />
                <b>{w.missing(places.map((place) => place + 1))}</b>
            </p>
            <p class="quiet">{w.missingIsNotZero}</p>
        </div>
    );
}

export function Review({ sheet }: { sheet: Sheet }): JSX.Element {
    const { state, act, w } = usePage();
    const { marks, note } = work(state, sheet);
    const lacks = missing(sheet, marks);
    const first = lacks[0];
    useLayoutEffect(() => {
        const back = (event: KeyboardEvent): void => {
            if (event.key === 'Escape') {
                act({ a: 'page', page: 'form' });
            }
        };
        document.addEventListener('keydown', back);
        return () => document.removeEventListener('keydown', back);
    }, []);
    return (
        <div class="screen review">
            <Header />
            <div class="banners">
                <StorageBanner />
                <OfflineBanner />
                <RefusalBanner sheet={sheet} />
                <ReasonBanner sheet={sheet} />
            </div>
            <main>
                <div class="sheet-side">
                    <p class="page-title">{w.reviewTitle}</p>
                    <TeamHead team={sheet.team} segment={sheet.segment.label} />
                    <Criteria
                        sheet={sheet}
                        marks={marks}
                        look={(index) => (lacks.includes(index) ? { alarm: w.unmarked } : { hint: w.tapToMend })}
                        onSelect={(index) => act({ a: 'select', criterion: index })}
                    />
                    <TotalBar
                        sheet={sheet}
                        marks={marks}
                        open
                        left={lacks.length > 0 ? w.lacking(lacks.length) : w.complete(sheet.criteria.length)}
                    />
                    <button type="button" class="note-line" onClick={() => act({ a: 'page', page: 'note' })}>
                        <Icon name="note" />
                        <span>{note || w.noteOptional}</span>
                    </button>
                </div>
                <div class="act-side">
                    {first === undefined ? (
                        <div class="verdict">
                            <p>
                                {w.sendFor} <b lang="vi">{`${w.team(sheet.team.number)}, ${sheet.team.name}`}</b>
                            </p>
                            <p class="quiet">{w.mendLater}</p>
                        </div>
                    ) : (
                        <WhatIsMissing places={lacks} />
                    )}
                    <div class="foot">
                        {first === undefined ? (
                            <button type="button" class="plain" onClick={() => act({ a: 'page', page: 'form' })}>
                                <Icon name="left" />
                                {w.backToForm}
                            </button>
                        ) : (
                            <button
                                type="button"
                                class="primary"
                                onClick={() => act({ a: 'select', criterion: first })}
                            >
                                {w.markIt(first + 1)}
                                <Icon name="right" />
                            </button>
                        )}
                        <HoldButton ready={first === undefined} />
                    </div>
                </div>
            </main>
        </div>
    );
}
