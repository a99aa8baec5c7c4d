// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Getting a seat, keeping it, losing it: the page in a real browser without a secure context.

import { strict as assert } from 'node:assert';
import { sittings } from '../desk/sitting';
import { until } from '../desk/tablet';

sittings('getting, keeping and losing a seat', async () => undefined, (sit) => {
    sit('a link gives the seat, and its secret leaves the address', async (tablet) => {
        await tablet.open(`#${tablet.desk.secret}`);
        await tablet.sees('Đ/c Phạm Thị Thu Hương?');
        assert.equal(tablet.desk.hellos[0]?.['join'], tablet.desk.secret);
        assert.equal(tablet.desk.hellos[0]?.['app'], 'judge-web');
        assert.equal(new URL(tablet.page.url()).hash, '');
        await tablet.tap('Đúng, tôi vào chấm');
        await tablet.sees('Chưa có đội trên sân khấu');
    });

    sit('six digits give the seat, and a reload keeps it without asking again', async (tablet) => {
        await tablet.open();
        await tablet.tap('4', '0', '2', '9', '1', '7', 'Vào chấm', 'Đúng, tôi vào chấm');
        await tablet.sees('Chưa có đội trên sân khấu');
        await tablet.reload();
        await tablet.sees('Chưa có đội trên sân khấu');
        assert.equal(tablet.desk.hellos[1]?.['token'], 'token-0');
        assert.equal(tablet.desk.hellos[1]?.['device'], tablet.desk.hellos[0]?.['device']);
    });

    sit('digits can come from an outer keyboard', async (tablet) => {
        await tablet.open();
        await tablet.page.keyboard.type('4029170');
        await tablet.page.keyboard.press('Enter');
        await tablet.sees('Đ/c Phạm Thị Thu Hương?');
    });

    sit('a wrong code is refused in words, and the next try is free', async (tablet) => {
        await tablet.open();
        await tablet.tap('1', '1', '1', '1', '1', '1', 'Vào chấm');
        await tablet.sees('Mã không đúng hoặc đã hết hạn. Nhờ thư ký cấp mã mới.');
        await tablet.tap('4', '0', '2', '9', '1', '7', 'Vào chấm');
        await tablet.sees('Đ/c Phạm Thị Thu Hương?');
    });

    sit('a used link opened again falls back to the seat that the tablet holds', async (tablet) => {
        await tablet.joined();
        await tablet.page.goto('about:blank');
        await tablet.open(`#${tablet.desk.secret}`);
        await until(() => tablet.desk.welcomes === 2); // the seat is on the glass before the desk has answered
        await tablet.sees('Chưa có đội trên sân khấu');
        assert.equal(tablet.desk.hellos.at(-1)?.['token'], 'token-0');
        assert.equal(new URL(tablet.page.url()).hash, '');
    });

    sit('a link scanned while the page is open is taken without a reload', async (tablet) => {
        await tablet.open();
        await tablet.sees('Nhập mã vào chỗ');
        await tablet.page.evaluate((secret) => { location.hash = secret; }, tablet.desk.secret);
        await tablet.sees('Đ/c Phạm Thị Thu Hương?');
    });

    sit('a desk of another version is named, with a way to reload', async (tablet) => {
        tablet.desk.version = 2;
        await tablet.open(`#${tablet.desk.secret}`);
        await tablet.sees('Trang này nói bản 1, bàn thư ký nói bản 2. Hãy tải lại trang.');
        await tablet.tap('EN – English');
        await tablet.sees('This page speaks version 1, the desk version 2. Reload the page.');
        tablet.desk.version = 1;
        await tablet.page.reload();
        await tablet.sees('Phạm Thị Thu Hương?');
    });

    sit('“not me” gives the seat up', async (tablet) => {
        await tablet.open(`#${tablet.desk.secret}`);
        await tablet.tap('Không phải tôi');
        await tablet.sees('Nhập mã vào chỗ');
        await tablet.page.reload();
        await tablet.sees('Nhập mã vào chỗ');
    });

    sit('a seat given to another device is left with a reason, and comes back by choice', async (tablet) => {
        await tablet.joined();
        await tablet.sees('Chưa có đội trên sân khấu');
        tablet.desk.say({ t: 'bye', why: 'replaced', words: { vi: 'Máy khác đã vào.', en: 'Replaced.' } });
        await tablet.sees('Phiếu đang mở ở máy khác');
        await tablet.page.evaluate(() => window.dispatchEvent(new Event('online'))); // what else would bring it back
        await tablet.tap('Chấm trên máy này');
        await tablet.sees('Chưa có đội trên sân khấu');
        await until(() => tablet.desk.welcomes === 2);
        assert.equal(tablet.desk.hellos.length, 2, 'two devices do not fight for one seat');
    });

    sit('a revoked seat says why, and marks not sent are there when it is granted again', async (tablet) => {
        tablet.desk.call('hai');
        tablet.desk.stage('hai');
        await tablet.joined();
        await tablet.tap('1', '3');
        await until(() => tablet.desk.drafts.at(-1)?.['marks']['chu_de'] === '13');
        tablet.desk.say({ t: 'bye', why: 'revoked', words: { vi: 'Thư ký đã thu chỗ này.', en: 'Revoked.' } });
        await tablet.sees('Thư ký đã thu chỗ này.');
        tablet.desk.change('hai', { draft: null });
        await tablet.tap('4', '0', '2', '9', '1', '7', 'Vào chấm', 'Đúng, tôi vào chấm');
        await tablet.sees('13,0');
    });
});
