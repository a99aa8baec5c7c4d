// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A judge's tablet: headless Chromium at a plain http address, as in the hall.

import { strict as assert } from 'node:assert';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { FakeDesk } from './fake_desk';

export const portrait = { width: 800, height: 1280 };
export const landscape = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };
export const squarish = { width: 768, height: 954 }; //!< under the bars of its browser
export const low = { width: 1280, height: 680 };

// A machine that builds at the same time is slow, not wrong.
const patience = 30_000;

const pages = process.env['HOITHI_JUDGE_PAGE'] ?? 'node_modules/.page';
const executablePath = process.env['HOITHI_CHROMIUM'] ?? '/usr/bin/chromium';

type Test = () => boolean | Promise<boolean>;

/** Waits for a state, never for a time. */
export async function until(done: Test, complaint = (): string => 'waited in vain'): Promise<void> {
    const end = Date.now() + patience;
    while (!(await done())) {
        assert.ok(Date.now() < end, complaint());
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

export function openBrowser(): Promise<Browser> {
    return chromium.launch({
        executablePath,
        args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--no-first-run',
            '--host-resolver-rules=MAP venue.test 127.0.0.1, MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
        ],
    });
}

export class Tablet {
    readonly faults: string[] = [];

    private constructor(
        private readonly standIn: FakeDesk | null,
        readonly address: string,
        readonly context: BrowserContext,
        readonly page: Page,
    ) {
        page.on('pageerror', (error) => this.faults.push(error.message));
        page.on('console', (line) => {
            if (/Content.Security|Uncaught/i.test(line.text())) {
                this.faults.push(line.text());
            }
        });
        page.on('request', (request) => {
            if (!request.url().startsWith(address)) {
                this.faults.push(`asked for ${request.url()}`);
            }
        });
    }

    static async at(browser: Browser, desk = new FakeDesk(pages), viewport = portrait): Promise<Tablet> {
        const address = await desk.start();
        return Tablet.with(browser, address, desk, viewport);
    }

    /** At a desk that somebody else started. */
    static async with(browser: Browser, address: string, desk: FakeDesk | null = null, viewport = portrait): Promise<Tablet> {
        const context = await browser.newContext({ viewport, hasTouch: true });
        return new Tablet(desk, address, context, await context.newPage());
    }

    get desk(): FakeDesk {
        assert.ok(this.standIn, 'this tablet sits at the real desk');
        return this.standIn;
    }

    async open(fragment = ''): Promise<void> {
        await this.page.goto(`${this.address}/${fragment}`);
        assert.equal(await this.page.evaluate(() => window.isSecureContext), false);
    }

    /** Joined by link and confirmed. */
    async joined(): Promise<void> {
        await this.open(`#${this.desk.secret}`);
        await this.tap('Đúng, tôi vào chấm');
    }

    button(name: string | RegExp): ReturnType<Page['getByRole']> {
        return this.page.getByRole('button', { name, exact: typeof name === 'string' });
    }

    async tap(...names: (string | RegExp)[]): Promise<void> {
        for (const name of names) {
            await this.button(name).click({ timeout: patience });
        }
    }

    async sees(text: string | RegExp, timeout = patience): Promise<void> {
        await this.page.getByText(text).first().waitFor({ timeout });
    }

    /** Until exactly this text stands there. */
    async reads(selector: string, text: string): Promise<void> {
        let found = '';
        await until(
            async () => (found = await this.page.locator(selector).innerText({ timeout: patience })) === text,
            () => `${selector} reads “${found}”, not “${text}”`,
        );
    }

    /** Presses the lock and holds it until the sheet has gone. */
    async hold(): Promise<void> {
        const lock = this.page.locator('.hold-slot .lock:enabled');
        await lock.hover({ timeout: patience });
        await this.page.mouse.down();
        await lock.waitFor({ state: 'detached', timeout: patience });
        await this.page.mouse.up();
    }

    async holdKey(key: string): Promise<void> {
        const lock = this.page.locator('.hold-slot .lock:enabled');
        await lock.focus({ timeout: patience });
        await this.page.keyboard.down(key);
        await lock.waitFor({ state: 'detached', timeout: patience });
        await this.page.keyboard.up(key);
    }

    /** A press and a release with no time between them, however slow the machine. */
    async pressBriefly(): Promise<void> {
        await this.page.locator('.hold-slot .lock').evaluate((lock) => {
            for (const type of ['pointerdown', 'pointerup']) {
                lock.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, isPrimary: true }));
            }
        });
    }

    /** Reloads, and waits until the page is a page of the desk again: before, it shows what it remembers. */
    async reload(): Promise<void> {
        const before = this.desk.welcomes;
        await this.page.reload();
        await until(() => this.desk.welcomes > before, () => 'the page did not come back');
    }

    /** Marks 13,5 · 9 · 8,5 · 4,5 on the open form and stands on the review. */
    async markAll(): Promise<void> {
        await this.tap('1', '3', 'phẩy 5', 'Tiêu chí 2', '9', 'Tiêu chí 3', '8', 'phẩy 5', 'Tiêu chí 4', '4', 'phẩy 5', 'Xem lại phiếu');
    }

    async close(): Promise<void> {
        await this.leave();
        await this.desk.stop();
    }

    async leave(): Promise<void> {
        await this.context.close();
        assert.deepEqual(this.faults, [], 'nothing on the page went wrong, and nothing was asked of another host');
    }
}
