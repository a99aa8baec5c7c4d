// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds the state, writes it down before anything is sent, and talks to the desk.

import { Connection } from './connection';
import { newId } from './ids';
import { message, waiting } from './outbox';
import { type FromDesk, type ToDesk, type Turn, protocolVersion, readMessage, turnKey } from './protocol';
import { type Action, reduce } from './reduce';
import { wireMarks } from './sheet';
import { type Seat, type State, nothing, statusOf, work, workable } from './state';
import { type Storage, seenKey, workKey } from './storage';

const resendAfter = 5000;
const retryUnstoredAfter = 2000;
const draftAfter = 300;
const offlineAfter = 1500;

const notJudge = {
    vi: 'Mã này không phải của giám khảo. Nhờ thư ký cấp lại mã.',
    en: 'This code is not for a judge. Ask the secretary for another.',
};

export class Session {
    state: State = nothing;
    private readonly connection: Connection;
    private readonly device: string;
    private join: string | null = null;
    private readonly dueAt = new Map<string, number>();
    private readonly draftsDue = new Set<string>();
    private draftTimer: number | undefined;
    private offlineTimer: number | undefined;
    private seen: Record<string, string> = {};

    constructor(
        private readonly storage: Storage,
        address: string,
        private readonly changed: () => void,
    ) {
        this.device = storage.read<string>('device') ?? newId();
        const kept = storage.write('device', this.device);
        this.state = this.remembered(kept);
        this.connection = new Connection(address, {
            hello: () => this.hello(),
            heard: (heard, frame) => this.heard(heard, frame),
            connecting: () => this.act({ a: 'link', link: this.state.link === 'idle' ? 'connecting' : this.state.link, at: 0 }),
            lost: () => this.lost(),
        });
        window.setInterval(() => this.sendDue(), 500);
    }

    /** Joins with a link's secret or a typed code; without one, comes back with the token. */
    start(join: string | null): void {
        this.join = join;
        this.act({ a: 'joining', busy: join !== null });
        if (join !== null || this.state.seat) {
            this.connection.start();
        }
    }

    wake(): void {
        this.connection.wake();
    }

    forget(): void {
        this.connection.stop();
        this.act({ a: 'forget' });
    }

    /** False: nobody was reached. */
    ask(amend: Turn | null): boolean {
        return this.connection.send(amend ? { t: 'ask', what: 'amend', turn: amend } : { t: 'ask', what: 'secretary' });
    }

    keepLeftovers(): void {
        if (this.state.seat) {
            this.storage.keepLeftovers(this.state.seat);
        }
        this.act({ a: 'leftovers', leftovers: { ...this.state.leftovers, kept: true } });
    }

    dropLeftovers(): void {
        if (this.state.seat) {
            this.storage.dropLeftovers(this.state.seat);
        }
        this.act({ a: 'leftovers', leftovers: nothing.leftovers });
    }

    submit(): void {
        this.act({ a: 'submit', id: newId() });
    }

    act(action: Action): void {
        const before = this.state;
        const after = reduce(before, action);
        if (after === before) {
            return;
        }
        this.state = this.written(before, after);
        this.noteDrafts(before, after);
        this.sendDue();
        this.changed();
    }

    private remembered(storageWorks: boolean): State {
        const seat = this.storage.read<Seat>('seat');
        const start = { ...nothing, storageFails: !storageWorks };
        if (!seat) {
            return start;
        }
        const kept = this.storage.readWork(seat) ?? { drafts: {}, outbox: [], bound: null };
        const leftovers = this.storage.leftovers(seat);
        let state: State = { ...start, seat, leftovers, drafts: kept.drafts, outbox: kept.outbox, bound: kept.bound };
        this.seen = this.storage.read<Record<string, string>>(seenKey(seat)) ?? {};
        for (const frame of Object.values(this.seen)) {
            const heard = readMessage(frame);
            state = heard ? reduce(state, { a: 'heard', message: heard, at: 0 }) : state;
        }
        return state;
    }

    private written(before: State, after: State): State {
        let works = true;
        if (after.seat !== before.seat) {
            if (after.seat) {
                works = this.storage.write('seat', after.seat);
            } else {
                this.storage.remove('seat');
            }
        }
        const { drafts, outbox, bound } = after;
        const touched = drafts !== before.drafts || outbox !== before.outbox || bound !== before.bound;
        if (after.seat && touched) {
            works = this.storage.write(workKey(after.seat), { drafts, outbox, bound }) && works;
        }
        const fails = touched || !works ? !works : after.storageFails;
        return fails === after.storageFails ? after : { ...after, storageFails: fails };
    }

    private hello(): ToDesk | null {
        const about = { t: 'hello', v: protocolVersion, app: 'judge-web', device: this.device } as const;
        if (this.join !== null) {
            return { ...about, join: this.join };
        }
        return this.state.seat ? { ...about, token: this.state.seat.token } : null;
    }

    private heard(heard: FromDesk, frame: string): void {
        if (heard.t === 'welcome') {
            this.welcomed(heard);
            return;
        }
        if (heard.t === 'refused' || heard.t === 'bye') {
            this.dismissed(heard);
            return;
        }
        if (heard.t === 'no' && heard.why === 'notStored') {
            this.dueAt.set(heard.id, Date.now() + retryUnstoredAfter);
        }
        this.act({ a: 'heard', message: heard, at: Date.now() });
        if (heard.t === 'me' || heard.t === 'stage' || heard.t === 'sheets') {
            this.remember(heard.t, frame);
        }
        if (heard.t === 'sheets') {
            this.scheduleDrafts();
        }
    }

    private remember(topic: string, frame: string): void {
        this.seen = { ...this.seen, [topic]: frame };
        if (this.state.seat) {
            this.storage.write(seenKey(this.state.seat), this.seen);
        }
    }

    private welcomed(heard: FromDesk & { t: 'welcome' }): void {
        this.connection.welcomed();
        window.clearTimeout(this.offlineTimer);
        this.dueAt.clear();
        if (heard.token !== null) {
            this.join = null;
            if (!heard.seat.startsWith('judge:')) {
                this.connection.stop();
                this.act({ a: 'notJudge', words: notJudge });
                return;
            }
            const { token, seat: name, contest, show } = heard;
            this.sitDown({ token, seat: name, contest, show, confirmed: false });
        } else if (this.state.seat && this.state.seat.show !== heard.show) {
            this.sitDown({ ...this.state.seat, contest: heard.contest, show: heard.show });
        } else {
            this.act({ a: 'heard', message: heard, at: Date.now() });
        }
        for (const key of Object.keys(this.state.drafts)) {
            this.draftsDue.add(key);
        }
        this.sendDue();
    }

    private sitDown(seat: Seat): void {
        this.seen = {};
        const leftovers = this.storage.leftovers(seat);
        this.act({ a: 'granted', seat, kept: this.storage.readWork(seat), leftovers });
    }

    private dismissed(heard: FromDesk & { t: 'refused' | 'bye' }): void {
        const usedLink = heard.t === 'refused' && heard.why === 'join' && this.join !== null;
        if (usedLink && this.state.seat) {
            this.start(null); // a link that has been used up, opened again: the seat is still ours
            return;
        }
        const final = ['join', 'token', 'version', 'place', 'hello', 'revoked', 'replaced'];
        if (final.includes(heard.why)) {
            this.join = null;
            this.connection.stop();
        }
        this.act({ a: 'heard', message: heard, at: Date.now() });
    }

    private lost(): void {
        if (this.state.seat === null || this.state.link === 'lost' || this.state.link === 'offline') {
            return;
        }
        this.act({ a: 'link', link: 'lost', at: Date.now() });
        window.clearTimeout(this.offlineTimer);
        this.offlineTimer = window.setTimeout(() => {
            if (this.state.link === 'lost') {
                this.act({ a: 'link', link: 'offline', at: Date.now() });
            }
        }, offlineAfter);
    }

    private sendDue(): void {
        if (this.state.link !== 'online') {
            return;
        }
        const now = Date.now();
        for (const order of waiting(this.state.outbox)) {
            if ((this.dueAt.get(order.id) ?? 0) <= now && this.connection.send(message(order))) {
                this.dueAt.set(order.id, now + resendAfter);
            }
        }
    }

    private noteDrafts(before: State, after: State): void {
        for (const [key, draft] of Object.entries(after.drafts)) {
            if (draft !== before.drafts[key]) {
                this.draftsDue.add(key);
                this.scheduleDrafts();
            }
        }
    }

    private scheduleDrafts(): void {
        if (this.draftsDue.size > 0 && this.draftTimer === undefined) {
            this.draftTimer = window.setTimeout(() => this.sendDrafts(), draftAfter);
        }
    }

    // A draft whose sheet is not known yet, or which the network did not take, stays due.
    private sendDrafts(): void {
        this.draftTimer = undefined;
        for (const key of Array.from(this.draftsDue)) {
            const sheet = this.state.sheets?.find((candidate) => turnKey(candidate.turn) === key);
            if (!sheet || !workable(statusOf(this.state, key)) || !this.state.drafts[key]) {
                continue;
            }
            const { marks, note } = work(this.state, sheet);
            if (this.connection.send({ t: 'draft', turn: sheet.turn, marks: wireMarks(sheet, marks), note })) {
                this.draftsDue.delete(key);
            }
        }
    }
}
