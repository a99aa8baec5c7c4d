// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is being marked: the one thing on a sheet that must never be mistaken.

import { type JSX } from 'preact';
import { type Team } from '../protocol';
import { usePage } from '../page';
import { TeamMark } from './TeamMark';

export function nameSize(name: string): string {
    return name.length <= 15 ? 'short' : name.length <= 24 ? 'medium' : 'long';
}

export function TeamHead({ team, segment }: { team: Team; segment: string }): JSX.Element {
    const { w } = usePage();
    return (
        <div class="team-head">
            <TeamMark team={team} />
            <div>
                <p class="team-place">
                    {w.team(team.number)} · <span lang="vi">{segment}</span>
                </p>
                <h1 class={`team-name ${nameSize(team.name)}`} lang="vi">
                    {team.name}
                </h1>
            </div>
        </div>
    );
}
