// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the page: link fragment, light and language, waking up with the tablet.

import { render } from 'preact';
import { App } from './App';
import { type Page, PageContext } from './page';
import { Session } from './session';
import { Storage, browserShelf } from './storage';
import { type Tongue, dictionary } from './words';

interface Look {
    readonly tongue: Tongue;
    readonly dark: boolean;
}

const storage = new Storage(browserShelf());
const root = document.getElementById('page');

let look: Look = storage.read<Look>('look') ?? {
    tongue: 'vi',
    dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
};

function secretInLink(): string | null {
    const secret = decodeURIComponent(window.location.hash.slice(1));
    return /^(\d{6}|[A-Za-z0-9_-]{22,})$/.test(secret) ? secret : null;
}

const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
const session: Session = new Session(storage, `${scheme}//${window.location.host}/ws`, () => draw());

function restyle(change: Partial<Look>): void {
    look = { ...look, ...change };
    storage.write('look', look);
    draw();
}

const canBuzz = typeof navigator.vibrate === 'function';

function page(): Page {
    return {
        state: session.state,
        w: dictionary[look.tongue],
        dark: look.dark,
        act: (action) => session.act(action),
        submit: () => session.submit(),
        join: (code) => session.start(code),
        forget: () => session.forget(),
        ask: (amend) => session.ask(amend),
        keepLeftovers: () => session.keepLeftovers(),
        dropLeftovers: () => session.dropLeftovers(),
        reload: () => window.location.reload(),
        switchTongue: () => restyle({ tongue: look.tongue === 'vi' ? 'en' : 'vi' }),
        switchLight: () => restyle({ dark: !look.dark }),
        buzz: canBuzz ? () => void navigator.vibrate([80, 60, 80]) : null,
    };
}

let formShown: string | null = null;

function sheetOnGlass(): string | null {
    const bound = session.state.bound;
    return bound && (bound.page === 'form' || bound.page === 'returned') ? bound.key : null;
}

/** A short buzz when a sheet opens by itself and stays, for a judge who watches the stage. */
function buzzAtNewSheet(): void {
    const shown = sheetOnGlass();
    if (canBuzz && shown !== null && shown !== formShown) {
        window.setTimeout(() => sheetOnGlass() === shown && navigator.vibrate(80), 300);
    }
    formShown = shown ?? (session.state.bound ? formShown : null);
}

function draw(): void {
    if (!root) {
        return;
    }
    const html = document.documentElement;
    html.lang = look.tongue;
    html.dataset['light'] = look.dark ? 'dark' : 'light';
    document.title = dictionary[look.tongue].page;
    if (window.location.hash !== '' && !session.state.joining.busy) {
        history.replaceState(null, '', window.location.pathname); // the secret has served
    }
    render(
        <PageContext.Provider value={page()}>
            <App />
        </PageContext.Provider>,
        root,
    );
    buzzAtNewSheet();
}

window.addEventListener('hashchange', () => {
    const secret = secretInLink();
    if (secret !== null) {
        session.start(secret);
    }
});
document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
        session.wake();
    }
});
window.addEventListener('online', () => session.wake());
window.addEventListener('pageshow', () => session.wake());

session.start(secretInLink());
draw();
