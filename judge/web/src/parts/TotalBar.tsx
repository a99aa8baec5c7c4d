// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The black bar: how much is still to mark, and the running total.

import { type ComponentChildren, type JSX } from 'preact';
import { useFormat, usePage } from '../page';
import { type Marks, type Sheet, type Team } from '../protocol';
import { decimals, highest, missing, total } from '../sheet';

interface Props {
    readonly sheet: Sheet;
    readonly marks: Marks;
    readonly left: string;
    readonly next?: Team | undefined; //!< whose sheet is waiting behind this one
    readonly open?: boolean; //!< a missing mark shows as "+ ?"
    readonly children?: ComponentChildren;
}

export function TotalBar({ sheet, marks, left, next, open, children }: Props): JSX.Element {
    const { w } = usePage();
    const format = useFormat();
    const lacks = open && missing(sheet, marks).length > 0;
    return (
        <div class="total-bar">
            <span class="total-left">
                <span>{left}</span>
                {next && (
                    <span class="announce">
                        {w.next(next.number > 0 ? w.teamShort(next.number) : next.short)}
                        {next.number > 0 && <span class="announce-name"> · {next.short}</span>}
                    </span>
                )}
            </span>
            {children}
            <span class="total">
                {w.total}{' '}
                <b>
                    {format(total(sheet, marks), decimals(sheet))}
                    {lacks ? ' + ?' : ''}
                </b>{' '}
                / {format(highest(sheet), 0)}
            </span>
        </div>
    );
}
