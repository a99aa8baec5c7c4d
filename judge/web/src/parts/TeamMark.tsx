// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A team's number in its shape and colour, the same pairs as on the console.

import { type JSX } from 'preact';
import { type Team } from '../protocol';

const shapes = [
    <circle cx="50" cy="50" r="46" />,
    <rect x="7" y="7" width="86" height="86" rx="4" />,
    <path d="M50 1 99 50 50 99 1 50Z" />,
    <path d="M26 7h48l25 43-25 43H26L1 50Z" />,
    <path d="M50 3 98 38 80 95H20L2 38Z" />,
    <path d="M31 4h38l27 27v38L69 96H31L4 69V31Z" />,
    <path d="M6 8h88v54L50 97 6 62Z" />,
    <rect x="1" y="16" width="98" height="68" rx="34" />,
];

export function TeamMark({ team }: { team: Team }): JSX.Element {
    const place = team.number > 0 ? (team.number - 1) % shapes.length : -1;
    return (
        <svg class={`team-mark mark-${place + 1}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
            {place < 0 ? <rect x="7" y="7" width="86" height="86" rx="43" /> : shapes[place]}
            <text x="50" y={place === 6 ? 63 : place === 4 ? 71 : 68.5} text-anchor="middle">
                {team.number > 0 ? team.number : '–'}
            </text>
        </svg>
    );
}
