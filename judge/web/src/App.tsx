// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses the one screen that the state calls for.

import { type JSX } from 'preact';
import { usePage } from './page';
import { Confirm } from './screens/Confirm';
import { Form } from './screens/Form';
import { Join } from './screens/Join';
import { Joining, Stopped } from './screens/Notice';
import { LeftoverSheets } from './screens/LeftoverSheets';
import { Note } from './screens/Note';
import { Outcome } from './screens/Outcome';
import { Returned } from './screens/Returned';
import { Review } from './screens/Review';
import { Waiting } from './screens/Waiting';
import { sheetOf } from './state';

export function App(): JSX.Element {
    const { state } = usePage();
    if (state.stopped) {
        return <Stopped />;
    }
    if (!state.seat) {
        return state.joining.busy && state.joining.code === '' ? <Joining /> : <Join />;
    }
    if (!state.me || !state.sheets) {
        return <Joining />;
    }
    if (!state.seat.confirmed) {
        return <Confirm />;
    }
    if (state.leftovers.orders.length > 0 && !state.leftovers.kept) {
        return <LeftoverSheets />;
    }
    const bound = state.bound;
    const sheet = bound ? sheetOf(state, bound.key) : undefined;
    if (!bound || !sheet) {
        return <Waiting />;
    }
    switch (bound.page) {
        case 'form':
            return <Form key={bound.key} sheet={sheet} />;
        case 'review':
            return <Review key={bound.key} sheet={sheet} />;
        case 'note':
            return <Note key={bound.key} sheet={sheet} />;
        case 'returned':
            return <Returned key={bound.key} sheet={sheet} />;
        case 'outcome':
        case 'past':
            return <Outcome key={bound.key} sheet={sheet} />;
    }
}
