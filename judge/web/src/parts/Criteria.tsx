// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a sheet: criterion, limits, mark; as buttons where the judge may change them.

import { type ComponentChildren, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFormat, usePage } from '../page';
import { type Criterion, type Marks, type Sheet } from '../protocol';
import { decimalsOf } from '../points';
import { mark } from '../sheet';
import { Icon } from './Icon';

export interface RowLook {
    readonly hint?: string;
    readonly alarm?: string; //!< shown in red instead of a mark that is missing
    readonly typed?: string; //!< what the keypad holds, for the row in hand
    readonly marked?: boolean; //!< to be looked at again
}

function Mark(props: { criterion: Criterion; marks: Marks; look: RowLook }): JSX.Element {
    const { w } = usePage();
    const format = useFormat();
    const { criterion, look } = props;
    const text = props.marks[criterion.id] ?? '';
    const value = mark(criterion, props.marks);
    if (look.typed !== undefined) {
        return <span class="mark typing">{look.typed.replace('.', w.separator)}</span>;
    }
    if (value !== null) {
        return <span class="mark">{format(value, decimalsOf(criterion.step))}</span>;
    }
    const words = text === '' ? (look.alarm ?? w.unmarked) : w.unfinished;
    return (
        <span class="mark none">
            {look.alarm && <Icon name="warning" />}
            {words}
        </span>
    );
}

function RowText(props: { criterion: Criterion; index: number; look: RowLook; step: boolean }): JSX.Element {
    const { w } = usePage();
    const format = useFormat();
    const { criterion } = props;
    const limits = [w.upTo(format(criterion.max, 0)), ...(props.step ? [w.step(format(criterion.step, 0))] : [])];
    return (
        <span class="criterion-text">
            <span class="criterion-label" lang="vi">
                {props.index + 1}. {criterion.label}
            </span>
            <span class="criterion-limits">
                {props.look.marked && <Icon name="undo" />}
                {[...(props.look.hint ? [props.look.hint] : []), ...limits].join(' · ')}
            </span>
        </span>
    );
}

interface Props {
    readonly sheet: Sheet;
    readonly marks: Marks;
    readonly current?: number;
    readonly look?: (index: number) => RowLook;
    readonly onSelect?: (index: number) => void;
}

export function Criteria({ sheet, marks, current, look, onSelect }: Props): JSX.Element {
    const { w } = usePage();
    const list = useRef<HTMLOListElement>(null);
    useEffect(() => {
        list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    }, [current]);
    const row = (criterion: Criterion, index: number): ComponentChildren => {
        const here = look?.(index) ?? {};
        const state = `criterion${index === current ? ' current' : ''}${here.alarm ? ' alarm' : ''}${here.marked ? ' marked' : ''}`;
        const inside = (
            <>
                <RowText criterion={criterion} index={index} look={here} step={index === current} />
                <Mark criterion={criterion} marks={marks} look={here} />
            </>
        );
        return (
            <li key={criterion.id}>
                {onSelect ? (
                    <button
                        type="button"
                        class={state}
                        {...(index === current ? { 'aria-current': 'true' as const } : {})}
                        onMouseDown={(event) => event.preventDefault()}
                        onClick={() => onSelect(index)}
                    >
                        {inside}
                    </button>
                ) : (
                    <div class={state}>{inside}</div>
                )}
            </li>
        );
    };
    return (
        <ol ref={list} class="criteria" aria-label={w.criteria} {...(onSelect ? {} : { tabIndex: 0 })}>
            {sheet.criteria.map(row)}
        </ol>
    );
}
