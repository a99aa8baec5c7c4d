// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points as whole thousandths: reading, writing and adding them without a single fraction.

export type Points = number & { readonly unit: 'thousandths' };

export const points = (thousandths: number): Points => thousandths as Points;

const written = /^(\d{1,6})(?:[.,](\d{0,3}))?$/;

/** Reads "8", "8,5" or "8.5"; null for anything else. */
export function parsePoints(text: string): Points | null {
    const parts = written.exec(text.trim());
    if (!parts) {
        return null;
    }
    const fraction = (parts[2] ?? '').padEnd(3, '0');
    return points(Number(parts[1]) * 1000 + Number(fraction));
}

/** Decimals that a step needs: 0.5 needs one, 0.25 two, 1 none. */
export function decimalsOf(step: Points): number {
    if (step % 1000 === 0) {
        return 0;
    }
    if (step % 100 === 0) {
        return 1;
    }
    return step % 10 === 0 ? 2 : 3;
}

/** Writes at least `decimals` places, and more only if the value has them. */
export function formatPoints(value: Points, decimals: number, separator: ',' | '.'): string {
    const whole = String(Math.floor(value / 1000));
    const places = Math.max(decimals, decimalsOf(value));
    if (places === 0) {
        return whole;
    }
    return whole + separator + String(value % 1000).padStart(3, '0').slice(0, places);
}

/** As programs read it, and as the keypad's entries are kept: "13.5", "8". */
export const plainPoints = (value: Points): string => formatPoints(value, 0, '.');

export const sum = (values: readonly Points[]): Points =>
    points(values.reduce((total: number, value) => total + value, 0));
