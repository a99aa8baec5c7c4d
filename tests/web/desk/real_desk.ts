// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real desk as a process of its own, and an operator who gives it orders over its own socket.

import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

type Json = Record<string, any>;

const needed = (name: string): string => {
    const value = process.env[name];
    assert.ok(value, `${name} is set by the build`);
    return value;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class RealDesk {
    readonly topics: Record<string, Json> = {};
    private readonly folder = mkdtempSync(join(tmpdir(), 'hoithi-judge-'));
    private child: ChildProcess | null = null;
    private operator: WebSocket | null = null;
    private port = 0;
    private asked = 0;
    private readonly waiting = new Map<string, (answer: Json) => void>();

    get address(): string {
        return `http://venue.test:${this.port}`;
    }

    async start(): Promise<void> {
        const again = this.port > 0; // the same show at the same address, so that tablets find it
        const args = ['desk', join(this.folder, 'show.hoithi')];
        args.push('--address', '127.0.0.1', '--port', String(this.port), '--pages', needed('HOITHI_JUDGE_PAGE'));
        args.push(...(again ? [] : ['--rulebook', needed('HOITHI_RULEBOOK')]));
        const env = { ...process.env, XDG_RUNTIME_DIR: this.folder };
        const child = spawn(needed('HOITHI_CONTROL'), args, { env, stdio: 'ignore' });
        this.child = child;
        const note = await this.note(child.pid ?? 0);
        this.port = note['port'];
        await this.sitDown(note['operatorToken']);
    }

    /** As a power cut ends it: no goodbye, nothing flushed that was not already durable. */
    async kill(): Promise<void> {
        const child = this.child;
        this.operator?.terminate();
        if (child && child.exitCode === null && child.signalCode === null) {
            const gone = new Promise((resolve) => child.once('exit', resolve));
            child.kill('SIGKILL');
            await gone;
        }
    }

    async end(): Promise<void> {
        await this.kill();
        rmSync(this.folder, { recursive: true, force: true });
    }

    /** Gives an order as the operator; an order that is refused fails the test. */
    async order(o: Json): Promise<void> {
        const answer = await this.ask({ t: 'order', o });
        assert.equal(answer['t'], 'done', JSON.stringify([o, answer]));
    }

    /** What is not answered. */
    tell(message: Json): void {
        this.operator?.send(JSON.stringify(message));
    }

    async offer(seat: string): Promise<{ code: string; secret: string }> {
        const answer = await this.ask({ t: 'offer', seat });
        assert.equal(answer['t'], 'offered');
        return { code: answer['code'], secret: answer['secret'] };
    }

    /** In the record's files, where a killed process leaves it. */
    hasOnDisk(text: string): boolean {
        const files = readdirSync(this.folder).filter((file) => file.startsWith('show.hoithi'));
        return files.some((file) => readFileSync(join(this.folder, file)).includes(text));
    }

    private async note(process_: number): Promise<Json> {
        for (let tries = 0; tries < 1200; tries += 1) {
            try {
                const folder = join(this.folder, 'hoithi');
                const name = readdirSync(folder).find((file) => file.endsWith('.json')) ?? '';
                const note = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json;
                if (note['pid'] === process_) {
                    return note;
                }
            } catch {
                await pause(50); // not written yet
                continue;
            }
            await pause(50);
        }
        throw new Error('the desk did not start');
    }

    private ask(question: Json): Promise<Json> {
        this.asked += 1;
        const message: Json = { ...question, id: `asked-${this.asked}` };
        return new Promise((resolve, reject) => {
            setTimeout(() => reject(new Error(`no answer to ${JSON.stringify(message)}`)), 60_000).unref();
            this.waiting.set(message['id'], resolve);
            this.operator?.send(JSON.stringify(message));
        });
    }

    private async sitDown(token: string): Promise<void> {
        const socket = new WebSocket(`ws://127.0.0.1:${this.port}/ws`);
        this.operator = socket;
        await new Promise<void>((resolve, reject) => {
            const beats = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send('{"t":"beat"}'), 2000);
            socket.on('open', () => socket.send(JSON.stringify({ t: 'hello', v: 1, app: 'console', device: 'test', token })));
            socket.on('error', reject);
            socket.on('close', () => clearInterval(beats));
            socket.on('message', (frame) => {
                const message = JSON.parse(String(frame)) as Json;
                if (message['t'] === 'welcome') {
                    resolve();
                } else if (message['t'] === 'topic') {
                    this.topics[message['name']] = message['data'];
                } else if (message['t'] === 'refused') {
                    reject(new Error(JSON.stringify(message)));
                }
                this.waiting.get(message['id'])?.(message);
                this.waiting.delete(message['id']);
            });
        });
    }
}
