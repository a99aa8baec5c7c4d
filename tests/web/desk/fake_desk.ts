// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk for one judge that speaks protocol version 1 and can be cut, restarted, made deaf, slow or unwilling.

import { createReadStream } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import { type SegmentId, type TeamId, type WireSheet, fault, segments, sheetFor, teams, turnOf } from './contest';

const contestName = 'Hội thi tuyên truyền về chuyển đổi số gắn với cải cách hành chính huyện Bình Sơn năm 2024';

type Json = Record<string, any>;

const types: Record<string, string> = {
    '/': 'text/html; charset=utf-8',
    '/judge.js': 'text/javascript; charset=utf-8',
    '/judge.css': 'text/css; charset=utf-8',
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export class FakeDesk {
    readonly code = '402917';
    readonly secret = 'Zk3vQ9xT7mB1cD5fG8hJ2k';
    readonly orders: Json[] = []; //!< every order received, repeats included
    readonly drafts: Json[] = [];
    readonly hellos: Json[] = [];
    welcomes = 0;
    show = 'show-1';
    asks: Json[] = [];
    sheets: WireSheet[] = [];
    version = 1;
    answers: 'now' | 'swallowed' | 'held' = 'now'; //!< swallowed: stored, but the answer is lost
    refuseNext: { why: string; field: string; words: { vi: string; en: string } } | null = null;
    open = true; //!< false: connections are dropped at once
    mute = false; //!< connected, but says nothing at all, not even a beat
    private onStage: Json | null = null;
    private readonly answered = new Map<string, Json>();
    private readonly grants = new Set<string>();
    private readonly usedJoins = new Set<string>();
    private held: Json[] = [];
    private readonly clients = new Set<WebSocket>();
    private readonly sockets = new Set<Socket>();
    private server: Server | null = null;
    private port = 0;
    private beat: NodeJS.Timeout | undefined;

    constructor(private readonly pages: string) {}

    async start(): Promise<string> {
        const server = createServer((request, response) => {
            const type = types[request.url ?? ''];
            if (!type) {
                response.writeHead(404).end();
                return;
            }
            const file = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
            response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': "default-src 'self'" });
            createReadStream(join(this.pages, file)).pipe(response);
        });
        server.on('connection', (socket) => {
            this.sockets.add(socket);
            socket.on('close', () => this.sockets.delete(socket));
        });
        const door = new WebSocketServer({ server, path: '/ws' });
        door.on('connection', (socket) => this.connected(socket));
        await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
        this.server = server;
        this.port = (server.address() as AddressInfo).port;
        this.beat = setInterval(() => this.say({ t: 'beat', now: 1 }), 2000);
        return `http://venue.test:${this.port}`;
    }

    async stop(): Promise<void> {
        clearInterval(this.beat);
        for (const socket of this.sockets) {
            socket.destroy();
        }
        this.clients.clear();
        await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
        this.server = null;
    }

    /** As if killed and started again: all that was durable is still there. */
    async restart(downMs: number): Promise<void> {
        await this.stop();
        await new Promise((resolve) => setTimeout(resolve, downMs));
        await this.start();
    }

    cut(): void {
        for (const client of this.clients) {
            client.terminate();
        }
    }

    stage(team: TeamId | null, step = 'marking', segment: SegmentId = 'tieu_pham'): void {
        this.onStage = team && {
            turn: turnOf(team, segment),
            round: { label: 'Cụm Bình Trị' },
            segment: { label: segments[segment].label },
            team: teams[team],
            step,
        };
        this.topic('stage');
    }

    call(team: TeamId, segment: SegmentId = 'tieu_pham', change: Partial<WireSheet> = {}): WireSheet {
        const sheet = { ...sheetFor(team, segment), ...change };
        this.sheets.push(sheet);
        this.topic('sheets');
        return sheet;
    }

    change(team: TeamId, change: Partial<WireSheet>): void {
        this.sheets = this.sheets.map((sheet) => (sheet.turn.team === team ? { ...sheet, ...change } : sheet));
        this.topic('sheets');
    }

    /** The secretary has seen to it. */
    attend(): void {
        this.asks = [];
        this.topic('me');
    }

    release(): void {
        this.answers = 'now';
        for (const answer of this.held.splice(0)) {
            this.say(answer);
        }
        this.topic('sheets');
    }

    say(message: Json): void {
        if (this.mute) {
            return;
        }
        for (const client of this.clients) {
            client.send(JSON.stringify(message));
        }
    }

    /** Another record of the same contest at the same address: after the rehearsal, the evening. */
    newShow(show: string, sameTokens: boolean): void {
        this.show = show;
        this.sheets = [];
        this.orders.length = 0;
        this.answered.clear();
        this.answers = 'now';
        this.onStage = null;
        if (!sameTokens) {
            this.grants.clear();
            this.usedJoins.clear();
        }
        this.cut();
    }

    forgetGrants(): void {
        this.grants.clear();
    }

    private topic(name: 'me' | 'stage' | 'sheets'): void {
        const data = {
            me: {
                judge: { id: 'gk3', label: 'GK3', name: 'Phạm Thị Thu Hương', title: 'Phó Trưởng phòng Văn hóa và Thông tin' },
                contest: { name: contestName },
                round: { id: 'cum_binh_tri', label: 'Cụm Bình Trị' },
                asks: this.asks,
            },
            stage: { onStage: this.onStage },
            sheets: { sheets: this.sheets },
        }[name];
        this.say({ t: 'topic', name, rev: 1, data });
    }

    private connected(socket: WebSocket): void {
        if (!this.open) {
            socket.terminate();
            return;
        }
        socket.on('message', (frame) => this.heard(socket, JSON.parse(String(frame)) as Json));
        socket.on('close', () => this.clients.delete(socket));
    }

    private heard(socket: WebSocket, message: Json): void {
        switch (message['t']) {
            case 'hello':
                this.hellos.push(message);
                this.greet(socket, message);
                break;
            case 'draft':
                this.drafts.push(message);
                this.sheets = this.sheets.map((sheet) =>
                    same(sheet.turn, message['turn'])
                        ? { ...sheet, draft: { marks: message['marks'], note: message['note'] } }
                        : sheet,
                );
                break;
            case 'ask':
                this.asks.push({ what: message['what'], turn: message['turn'] ?? null });
                this.topic('me');
                break;
            case 'order':
                this.orders.push(message);
                this.decide(message);
                break;
        }
    }

    private greet(socket: WebSocket, hello: Json): void {
        const refuse = (why: string, vi: string, en: string): void => {
            socket.send(JSON.stringify({ t: 'refused', why, words: { vi, en }, v: this.version }));
            socket.close();
        };
        if (hello['v'] !== this.version) {
            refuse('version', 'Trang này nói bản 1, bàn thư ký nói bản 2. Hãy tải lại trang.', 'This page speaks version 1, the desk version 2. Reload the page.');
            return;
        }
        const joined = hello['join'] === this.code || hello['join'] === this.secret;
        if (hello['join'] && (!joined || this.usedJoins.has(hello['join']))) {
            refuse('join', 'Mã không đúng hoặc đã hết hạn. Nhờ thư ký cấp mã mới.', 'The code is wrong or has expired.');
            return;
        }
        if (!hello['join'] && !this.grants.has(hello['token'])) {
            refuse('token', 'Chỗ này đã giao cho máy khác.', 'This seat was given to another device.');
            return;
        }
        const token = hello['join'] ? `token-${this.usedJoins.size}` : undefined;
        if (token) {
            this.usedJoins.add(hello['join']);
            this.grants.add(token);
        }
        for (const other of this.clients) {
            other.send(JSON.stringify({ t: 'bye', why: 'replaced', words: { vi: 'Máy khác đã vào.', en: 'Replaced.' } }));
            other.close();
        }
        this.clients.clear();
        this.clients.add(socket);
        const contest = { id: 'binh_son_2024', name: contestName };
        this.welcomes += 1;
        this.say({ t: 'welcome', v: 1, seat: 'judge:gk3', ...(token ? { token } : {}), epoch: 'e', now: 1, show: this.show, contest });
        this.topic('me');
        this.topic('stage');
        this.topic('sheets');
    }

    private decide(message: Json): void {
        const answer = this.answered.get(message['id']) ?? this.firstAnswer(message);
        if (answer['why'] !== 'notStored') {
            this.answered.set(message['id'], answer);
        }
        if (this.answers === 'now') {
            this.say(answer);
            this.topic('sheets');
        } else if (this.answers === 'held') {
            this.held.push(answer);
        }
    }

    private firstAnswer(message: Json): Json {
        const id: string = message['id'];
        const order: Json = message['o'];
        if (this.refuseNext) {
            const refusal = this.refuseNext;
            this.refuseNext = null;
            return { t: 'no', id, ...refusal };
        }
        const sheet = this.sheets.find((candidate) => same(candidate.turn, order['turn']));
        const wrong = sheet ? fault(sheet, order['marks']) : { why: 'turnNotCalled', field: '' };
        const closed = sheet && sheet.state !== 'open' && sheet.state !== 'returned';
        if (!sheet || wrong || closed) {
            const { why, field } = wrong ?? { why: 'sheetAlreadyGiven', field: '' };
            return { t: 'no', id, why, field, words: { vi: `Không nhận: ${why}`, en: `Refused: ${why}` } };
        }
        this.sheets = this.sheets.map((other) =>
            other === sheet
                ? { ...other, state: 'submitted', marks: order['marks'], note: order['note'], draft: null, version: other.version + 1, reason: null }
                : other,
        );
        return { t: 'done', id };
    }
}
