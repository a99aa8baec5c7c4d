// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tablet keeps in its browser, one key per thing; nothing here ever throws.

import { type Kept, type Leftovers, type Seat } from './state';

export interface Shelf {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
    readonly length: number;
    key(index: number): string | null;
}

const format = 1;
const prefix = 'hoithi.judge.';

const placeOf = (seat: Seat): string => `${seat.contest.id}/${seat.seat}/`;
export const workKey = (seat: Seat): string => `work/${placeOf(seat)}${seat.show}`;
export const seenKey = (seat: Seat): string => `seen/${placeOf(seat)}${seat.show}`;
const copyKey = (seat: Seat): string => `copy/${placeOf(seat)}`;

export class Storage {
    constructor(private readonly shelf: Shelf | null) {}

    read<T>(key: string): T | null {
        try {
            const text = this.shelf?.getItem(prefix + key) ?? null;
            const kept = text === null ? null : (JSON.parse(text) as { v?: unknown; value?: T });
            return kept && kept.v === format && kept.value !== undefined ? kept.value : null;
        } catch {
            return null;
        }
    }

    /** False where the browser did not keep it: full, private mode, forbidden. */
    write(key: string, value: unknown): boolean {
        try {
            if (!this.shelf) {
                return false;
            }
            this.shelf.setItem(prefix + key, JSON.stringify({ v: format, value }));
            return true;
        } catch {
            return false;
        }
    }

    remove(key: string): void {
        try {
            this.shelf?.removeItem(prefix + key);
        } catch {
            return; // a shelf that cannot be touched holds nothing
        }
    }

    readWork(seat: Seat): Kept | null {
        return this.workAt(workKey(seat));
    }

    /** What this seat did not get sent in other shows. */
    leftovers(seat: Seat): Leftovers {
        const orders = this.otherShows(seat).flatMap((key) => this.workAt(key)?.outbox ?? []);
        const copied = new Set(this.read<string[]>(copyKey(seat)) ?? []);
        return { orders, kept: orders.every((order) => copied.has(order.id)) };
    }

    keepLeftovers(seat: Seat): void {
        this.write(copyKey(seat), this.leftovers(seat).orders.map((order) => order.id));
    }

    dropLeftovers(seat: Seat): void {
        this.otherShows(seat).forEach((key) => this.remove(key));
        this.remove(copyKey(seat));
    }

    private workAt(key: string): Kept | null {
        const kept = this.read<Kept>(key);
        return kept && Array.isArray(kept.outbox) && typeof kept.drafts === 'object' ? kept : null;
    }

    private otherShows(seat: Seat): string[] {
        const own = workKey(seat);
        return this.keys().filter((key) => key.startsWith(`work/${placeOf(seat)}`) && key !== own);
    }

    private keys(): string[] {
        try {
            const shelf = this.shelf;
            const names = Array.from({ length: shelf?.length ?? 0 }, (_, index) => shelf?.key(index) ?? '');
            return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
        } catch {
            return [];
        }
    }
}

export function browserShelf(): Shelf | null {
    try {
        return window.localStorage;
    } catch {
        return null;
    }
}
