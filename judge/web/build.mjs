// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bundles the page, or its tests, with esbuild: node build.mjs page|unit|pages OUT.
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const tests = join(here, '..', '..', 'tests', 'web');

// Tablets that have not been updated for some years are the rule, not the exception.
const browsers = ['es2018', 'chrome73', 'firefox68', 'safari13'];

async function page(out) {
    await mkdir(out, { recursive: true });
    await build({
        entryPoints: { judge: join(here, 'src', 'main.tsx') },
        outdir: out,
        bundle: true,
        minify: true,
        format: 'iife',
        charset: 'utf8',
        target: browsers,
        jsx: 'automatic',
        jsxImportSource: 'preact',
        legalComments: 'inline',
        logLevel: 'warning',
    });
    await build({
        entryPoints: { judge: join(here, 'style', 'judge.css') },
        outdir: out,
        bundle: true,
        minify: true,
        charset: 'utf8',
        target: browsers,
        logLevel: 'warning',
    });
    await copyFile(join(here, 'index.html'), join(out, 'index.html'));
}

async function testPrograms(folder, out) {
    await rm(out, { recursive: true, force: true });
    const names = (await readdir(folder)).filter((name) => name.endsWith('.test.ts'));
    await build({
        entryPoints: names.map((name) => join(folder, name)),
        outdir: out,
        outExtension: { '.js': '.cjs' },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node18',
        external: ['playwright-core', 'axe-core', 'ws'],
        nodePaths: [join(here, 'node_modules')],
        logLevel: 'warning',
    });
}

const [what, out] = process.argv.slice(2);
if (!out || !['page', 'unit', 'pages'].includes(what ?? '')) {
    console.error('usage: node build.mjs page|unit|pages OUT');
    process.exit(2);
}
await (what === 'page' ? page(out) : testPrograms(join(tests, what), out));
