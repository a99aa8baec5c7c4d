// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheets that another show, a rehearsal say, never got: they are shown, and not sent to this one.

import { type JSX } from 'preact';
import { Header } from '../parts/Header';
import { Icon } from '../parts/Icon';
import { TeamMark } from '../parts/TeamMark';
import { type Order } from '../outbox';
import { useFormat, usePage } from '../page';
import { decimals, total } from '../sheet';

function Row({ order }: { order: Order }): JSX.Element {
    const format = useFormat();
    return (
        <li>
            <div class="past">
                <TeamMark team={order.sheet.team} />
                <span class="past-name" lang="vi">
                    {order.sheet.team.name}
                    <small>{order.sheet.segment.short}</small>
                </span>
                <b class="past-total">{format(total(order.sheet, order.marks), decimals(order.sheet))}</b>
            </div>
        </li>
    );
}

export function LeftoverSheets(): JSX.Element {
    const { state, keepLeftovers, dropLeftovers, w } = usePage();
    const { orders } = state.leftovers;
    return (
        <div class="screen notice">
            <Header />
            <main role="alert">
                <Icon name="kept" />
                <h1>{w.leftoversTitle(orders.length)}</h1>
                <p>{w.leftoversText}</p>
                <section class="past-sheets" aria-label={w.leftoversTitle(orders.length)}>
                    <ul tabIndex={0}>
                        {orders.map((order) => (
                            <Row key={order.id} order={order} />
                        ))}
                    </ul>
                </section>
                <div class="foot">
                    <button type="button" class="primary" onClick={keepLeftovers}>
                        <Icon name="kept" />
                        {w.leftoversKeep}
                    </button>
                    <button type="button" class="plain" onClick={dropLeftovers}>
                        <Icon name="erase" />
                        {w.leftoversDrop}
                    </button>
                </div>
            </main>
        </div>
    );
}
