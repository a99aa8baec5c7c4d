// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Locks a sheet: held for a second, or, for unsteady hands and screen readers, with two taps.

import { type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../page';
import { Icon } from './Icon';

const holdMs = 1000;

type Phase = 'rest' | 'holding' | 'early' | 'first' | 'second';

export function HoldButton({ ready }: { ready: boolean }): JSX.Element {
    const { submit, w } = usePage();
    const [phase, setPhase] = useState<Phase>('rest');
    const timer = useRef<number | undefined>(undefined);
    useEffect(() => () => window.clearTimeout(timer.current), []);

    const start = (): void => {
        if (!ready || timer.current !== undefined) {
            return;
        }
        setPhase('holding');
        timer.current = window.setTimeout(submit, holdMs);
    };
    const release = (): void => {
        if (timer.current !== undefined) {
            window.clearTimeout(timer.current);
            timer.current = undefined;
            setPhase('early');
        }
    };
    const isHoldKey = (event: KeyboardEvent): boolean => event.key === ' ' || event.key === 'Enter';

    if (phase === 'first' || phase === 'second') {
        // The second button stands elsewhere, so that a double tap on the first does not send.
        const second = phase === 'second';
        return (
            <div class={`two-taps ${phase}`}>
                <button type="button" class="lock" onClick={second ? submit : () => setPhase('second')} key={phase}>
                    <Icon name={second ? 'check' : 'lock'} />
                    {second ? w.agree : w.lock}
                </button>
                <button type="button" class="plain" onClick={() => setPhase('rest')}>
                    {w.cancel}
                </button>
            </div>
        );
    }
    return (
        <div class="hold-slot">
            <button
                type="button"
                class={`lock ${phase === 'holding' ? 'holding' : ''}`}
                disabled={!ready}
                onPointerDown={start}
                onPointerUp={release}
                onPointerLeave={release}
                onPointerCancel={release}
                onContextMenu={(event) => event.preventDefault()}
                onKeyDown={(event) => {
                    if (isHoldKey(event)) {
                        event.preventDefault();
                        start();
                    }
                }}
                onKeyUp={(event) => {
                    if (isHoldKey(event)) {
                        event.preventDefault();
                        release();
                    }
                }}
                onBlur={release}
                onClick={(event) => {
                    // A screen reader clicks without ever pressing: it gets the two taps.
                    if (event.detail === 0 && ready) {
                        setPhase('second');
                    }
                }}
            >
                <span class="hold-fill" aria-hidden="true" />
                <Icon name="lock" />
                <span aria-live="polite">{phase === 'holding' ? w.holding : phase === 'early' ? w.releasedEarly : w.hold}</span>
            </button>
            {ready && (
                <button type="button" class="link-button" onClick={() => setPhase('first')}>
                    {w.twoTaps}
                </button>
            )}
        </div>
    );
}
