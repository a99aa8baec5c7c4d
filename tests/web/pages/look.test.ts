// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every screen in every size: nothing clipped, nothing to scroll sideways, everything reachable and readable.

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { scenes } from '../desk/gallery';
import { sittings } from '../desk/sitting';
import { type Tablet, landscape, low, phone, portrait, squarish } from '../desk/tablet';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page: texts cut off, content wider than the glass, buttons too small for a finger. */
function complaints(whole: boolean): string[] {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth) {
        found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    }
    const buttons = Array.from(document.querySelectorAll('button')).filter((button) => getComputedStyle(button).display !== 'none');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || !node.textContent?.trim() || element.closest('.spoken, script, noscript, [hidden]')) {
            continue;
        }
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        if (text.width < 2 || getComputedStyle(element).clip !== 'auto') {
            continue;
        }
        for (let box: Element | null = element; box && box !== document.documentElement; box = box.parentElement) {
            const style = getComputedStyle(box);
            const edge = box.getBoundingClientRect();
            const scrolls = /auto|scroll/.test(style.overflowY) && box.scrollHeight > box.clientHeight;
            if (scrolls) {
                break;
            }
            const holds = style.overflowY === 'hidden' || box instanceof HTMLButtonElement || box.matches('.total-bar, .top, .criterion');
            if (holds && (text.left < edge.left - 1 || text.right > edge.right + 1 || text.top < edge.top - 1 || text.bottom > edge.bottom + 1)) {
                found.push(`“${node.textContent.trim().slice(0, 40)}” leaves ${box.className || box.tagName}`);
                break;
            }
        }
        const frame = element.closest('.criteria, .past-sheets ul, main')?.getBoundingClientRect();
        const top = Math.max(text.top, frame?.top ?? 0);
        const bottom = Math.min(text.bottom, frame?.bottom ?? window.innerHeight);
        for (const button of buttons.filter((other) => !other.contains(element) && !other.closest('.criteria, .past-sheets'))) {
            const edge = button.getBoundingClientRect();
            if (Math.min(text.right, edge.right) - Math.max(text.left, edge.left) > 2 && Math.min(bottom, edge.bottom) - Math.max(top, edge.top) > 4) {
                found.push(`“${node.textContent.trim().slice(0, 40)}” lies under ${button.className}`);
            }
        }
        if (text.left < -1 || text.right > window.innerWidth + 1) {
            found.push(`“${node.textContent.trim().slice(0, 40)}” is off the glass`);
        }
        if (whole && parseFloat(getComputedStyle(element).fontSize) < 19) {
            found.push(`“${node.textContent.trim().slice(0, 40)}” is smaller than 19 px`);
        }
    }
    for (const button of buttons) {
        const { width, height } = button.getBoundingClientRect();
        const least = button.matches('.key') ? 64 : 48;
        if (width < least - 0.5 || height < least - 0.5) {
            found.push(`${button.innerText || button.getAttribute('aria-label')} is ${width} by ${height}`);
        }
    }
    const list = document.querySelector('.criteria');
    if (whole && list && list.scrollHeight > list.clientHeight + 1) {
        found.push(`criteria scroll: ${list.scrollHeight} in ${list.clientHeight}`);
    }
    const main = document.querySelector('main');
    if (whole && main && main.scrollHeight > main.clientHeight + 1) {
        found.push(`the screen scrolls: ${main.scrollHeight} in ${main.clientHeight}`);
    }
    return found;
}

async function unreadable(tablet: Tablet): Promise<string[]> {
    return tablet.page.evaluate(async () => {
        const { axe: checker } = window as unknown as { axe: { run: (options: object) => Promise<any> } };
        const { violations } = await checker.run({ resultTypes: ['violations'] });
        return violations
            .filter((violation: any) => violation.impact === 'serious' || violation.impact === 'critical')
            .map((violation: any) => `${violation.id}: ${violation.nodes.map((node: any) => node.html.slice(0, 90)).join(' | ')}`);
    });
}

sittings('every screen, in every size and both lights', async () => undefined, (sit) => {
    for (const scene of scenes) {
        sit(`${scene.name} is whole and readable`, async (tablet) => {
            await scene.reach(tablet);
            for (const tongue of ['vi', 'en']) {
                for (const [name, size] of Object.entries({ portrait, landscape, phone, squarish, low })) {
                    await tablet.page.setViewportSize(size);
                    const found = await tablet.page.evaluate(complaints, size === portrait || size === landscape);
                    assert.deepEqual(found, [], `${scene.name}, ${name}, ${tongue}`);
                }
                await tablet.tap(tongue === 'vi' ? 'EN – English' : 'VI – Tiếng Việt');
            }
            await tablet.page.setViewportSize(portrait);
            await tablet.page.evaluate(axe);
            assert.deepEqual(await unreadable(tablet), [], `${scene.name}, light`);
            await tablet.button('Nền tối').first().click();
            assert.deepEqual(await unreadable(tablet), [], `${scene.name}, dark`);
        });
    }
});
