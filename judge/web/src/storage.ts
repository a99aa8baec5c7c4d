// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tablet keeps in its browser, one key per thing; nothing here ever throws.

import { type Kept, type Seat } from './state';

export interface Shelf {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}

const format = 1;
const prefix = 'hoithi.judge.';

export const workKey = (seat: Seat): string => `work/${seat.contest.id}/${seat.seat}`;
export const seenKey = (seat: Seat): string => `seen/${seat.contest.id}/${seat.seat}`;

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
        const kept = this.read<Kept>(workKey(seat));
        return kept && Array.isArray(kept.outbox) && typeof kept.drafts === 'object' ? kept : null;
    }
}

export function browserShelf(): Shelf | null {
    try {
        return window.localStorage;
    } catch {
        return null;
    }
}
