// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's line drawings; every one stands beside a word.

import { type JSX } from 'preact';

const drawings = {
    check: 'M4 12.5 9.5 18 20 7',
    warning: 'M12 3 22 20.5H2ZM12 9.5v5M12 17.2v.6',
    right: 'M3 12h17M13 5l7 7-7 7',
    left: 'M21 12H4M11 5l-7 7 7 7',
    lock: 'M5 11h14v10H5ZM8 11V7a4 4 0 0 1 8 0v4',
    undo: 'M9 4 4 9l5 5M4 9h11a5.5 5.5 0 0 1 0 11H9',
    note: 'M6 3h9l4 4v14H6ZM9.5 11h6M9.5 15h6',
    erase: 'M8 5h13v14H8l-6-7ZM11.5 9.5l5 5M16.5 9.5l-5 5',
    moon: 'M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10Z',
    sun: 'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M19 5l-1.4 1.4M6.4 17.6 5 19',
    buzz: 'M8 3h8v18H8ZM4.5 8v8M19.5 8v8M1.5 10.5v3M22.5 10.5v3',
    notMe: 'M10 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM3 21c0-4 3-6 7-6 1.500 0 2.900.3 4 .9M17 17l5 5M22 17l-5 5',
    kept: 'M4 6c0-3.300 16-3.300 16 0S4 9.300 4 6ZM4 6v12c0 3.300 16 3.300 16 0V6M4 12c0 3.300 16 3.300 16 0',
    offline: 'M2 2l20 20M8.500 15.500a5 5 0 0 1 7 0M5 12a10 10 0 0 1 5-2.700M14.500 9.500A10 10 0 0 1 19 12M2 8.500A15 15 0 0 1 6.500 5.600M11 4.500A15 15 0 0 1 22 8.500M12 19.500v.3',
    hand: 'M8 13V5.5a1.500 1.500 0 0 1 3 0V11M11 11V4a1.500 1.500 0 0 1 3 0v7M14 11V5.500a1.500 1.500 0 0 1 3 0V14c0 4-2 7-6 7-3.500 0-5-2-7-6-.6-1.300 1.400-2.300 2.500-1L8 15.500',
    paper: 'M6 2h9l4 4v16H6ZM15 2v4h4M9 17l6-6',
};

export type Drawing = keyof typeof drawings;

export function Icon({ name }: { name: Drawing }): JSX.Element {
    return (
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={drawings[name]} />
        </svg>
    );
}
