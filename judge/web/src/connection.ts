// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One WebSocket to the desk that beats, notices silence, and comes back by itself.

import { type FromDesk, type ToDesk, readMessage } from './protocol';

const beatEvery = 2000;
const deadAfter = 6000;
const waits = [250, 500, 1000, 2000];

/** Wait before try number `failures` (0 = the first after a loss), with up to 20 % on top. */
export function backoff(failures: number, random: number): number {
    const wait = waits[Math.min(failures, waits.length - 1)] ?? 2000;
    return Math.round(wait * (1 + 0.2 * random));
}

export interface Listener {
    hello(): ToDesk | null; //!< null: nothing to say, so do not connect
    heard(message: FromDesk, frame: string): void;
    connecting(): void;
    lost(): void;
}

export class Connection {
    private socket: WebSocket | null = null;
    private lastHeard = 0;
    private failures = 0;
    private beats = 0;
    private retry: number | undefined;
    private pulse: number | undefined;

    constructor(
        private readonly address: string,
        private readonly listener: Listener,
    ) {}

    start(): void {
        this.stop();
        this.failures = 0;
        this.pulse = window.setInterval(() => this.beat(), beatEvery / 2);
        this.connect();
    }

    stop(): void {
        window.clearTimeout(this.retry);
        window.clearInterval(this.pulse);
        this.retry = undefined;
        this.pulse = undefined;
        this.abandon();
    }

    send(message: ToDesk): boolean {
        if (this.socket?.readyState !== WebSocket.OPEN) {
            return false;
        }
        this.socket.send(JSON.stringify(message));
        return true;
    }

    /** The desk has let us in: the next loss starts with a short wait again. */
    welcomed(): void {
        this.failures = 0;
    }

    /** The tablet was asleep or found its network again: do not wait for timers. */
    wake(): void {
        if (this.pulse === undefined) {
            return;
        }
        if (this.retry !== undefined) {
            this.connect();
        } else if (this.isSilent()) {
            this.dropped();
        }
    }

    private connect(): void {
        const hello = this.listener.hello();
        window.clearTimeout(this.retry);
        this.retry = undefined;
        this.abandon();
        if (!hello) {
            return;
        }
        this.listener.connecting();
        const socket = new WebSocket(this.address);
        this.socket = socket;
        this.lastHeard = performance.now();
        socket.onopen = () => socket.send(JSON.stringify(hello));
        socket.onmessage = (event: MessageEvent) => this.receive(String(event.data));
        socket.onclose = () => this.dropped();
    }

    private receive(frame: string): void {
        this.lastHeard = performance.now();
        const message = readMessage(frame);
        if (message) {
            this.listener.heard(message, frame);
        }
    }

    private beat(): void {
        if (!this.socket) {
            return;
        }
        if (this.isSilent()) {
            this.dropped();
            return;
        }
        this.beats += 1;
        if (this.beats % 2 === 0) {
            this.send({ t: 'beat' });
        }
    }

    private isSilent(): boolean {
        return performance.now() - this.lastHeard > deadAfter;
    }

    private dropped(): void {
        this.abandon();
        this.listener.lost();
        if (this.pulse !== undefined && this.retry === undefined) {
            this.retry = window.setTimeout(() => this.connect(), backoff(this.failures, Math.random()));
            this.failures += 1;
        }
    }

    // A dead network never finishes a closing handshake, so the old socket is simply no longer listened to.
    private abandon(): void {
        const socket = this.socket;
        this.socket = null;
        if (socket) {
            socket.onopen = null;
            socket.onmessage = null;
            socket.onclose = null;
            socket.close();
        }
    }
}
