// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tests that each have a tablet and a desk of their own; several at a time share one browser.

import { after, describe, test } from 'node:test';
import { type Browser } from 'playwright-core';
import { Tablet, openBrowser } from './tablet';

export type Run = (tablet: Tablet) => Promise<void>;

const atOnce = 4;

export function sittings(title: string, prepare: Run, list: (sit: (name: string, run: Run) => void) => void): void {
    let opening: Promise<Browser> | undefined;
    after(async () => (await opening)?.close());
    describe(title, { concurrency: atOnce }, () => {
        list((name, run) => {
            test(name, async () => {
                opening ??= openBrowser();
                const tablet = await Tablet.at(await opening);
                try {
                    await prepare(tablet);
                    await run(tablet);
                } finally {
                    await tablet.close();
                }
            });
        });
    });
}
