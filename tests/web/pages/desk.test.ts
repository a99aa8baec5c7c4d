// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The judge's page and the real desk: an hour of one judge, with a power cut in the middle.

import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { RealDesk } from '../desk/real_desk';
import { Tablet, openBrowser, until } from '../desk/tablet';

const round = 'cum_binh_tri';
const order = ['binh_hai', 'binh_tri', 'binh_dong', 'binh_thuan', 'binh_hoa', 'binh_thanh', 'binh_tan_phu', 'binh_chau'];
const turn = (team: string) => ({ round, segment: 'gioi_thieu', team });

const desk = new RealDesk();
const opening = openBrowser();
after(async () => {
    await (await opening).close();
    await desk.end();
});

async function perform(team: string): Promise<void> {
    await desk.order({ k: 'callTurn', turn: turn(team) });
    await desk.order({ k: 'startClock', turn: turn(team) });
}

test('a judge of Bình Sơn marks on the real desk', { timeout: 500_000 }, async () => {
    await desk.start();
    const tablet = await Tablet.with(await opening, desk.address);
    const heading = (): Promise<string> => tablet.page.locator('h1').innerText();

    await desk.order({ k: 'enterRunningOrder', round, order, witnesses: ['Nguyễn Văn An', 'Trần Thị Bình'] });
    const { secret } = await desk.offer('judge:gk3');
    await tablet.open(`#${secret}`);
    await tablet.tap('Đúng, tôi vào chấm');

    await perform('binh_hai');
    await tablet.sees('Phiếu chấm sẽ tự mở.');
    assert.match(await heading(), /Bình Hải/);
    await desk.order({ k: 'stopClock', turn: turn('binh_hai') });
    await tablet.sees('còn 4 tiêu chí');

    await tablet.tap('7', 'phẩy 5', 'Tiêu chí 2', '5', 'Tiêu chí 3', '3', 'phẩy 5', 'Tiêu chí 4', '2', 'Xem lại phiếu');
    await tablet.hold();
    await tablet.sees('Đã ghi');
    await tablet.sees(/Phiếu đã nằm trong sổ chấm lúc/);

    const asked = (): string => JSON.stringify(desk.topics['seats']?.['seats'].find((seat: any) => seat.seat === 'judge:gk3').asks ?? []);
    await tablet.tap('Gọi thư ký');
    await until(() => asked().includes('secretary'));
    desk.tell({ t: 'attend', seat: 'judge:gk3' });
    await until(() => asked() === '[]');
    await tablet.button('Gọi thư ký').waitFor();
    await tablet.tap('Xin sửa phiếu này');
    await tablet.sees(/Đã báo thư ký/);
    await until(() => asked().includes('xin sửa phiếu'));
    await desk.order({ k: 'returnSheet', turn: turn('binh_hai'), judge: 'gk3', reason: 'Đề nghị xem lại tiêu chí 2.' });
    await tablet.sees('“Đề nghị xem lại tiêu chí 2.”');
    await until(() => asked() === '[]');
    await tablet.tap('Chấm lại tiêu chí 2', '6', 'Xem lại phiếu');

    await desk.kill();
    await tablet.sees('Đã lưu trên máy, chưa gửi');
    await tablet.hold();
    await tablet.sees(/Có mạng lại là máy tự gửi/);
    await desk.start();
    await tablet.sees('Đã ghi');
    const name = `turn/${round}/gioi_thieu/binh_hai`;
    await until(() => JSON.stringify(desk.topics[name]).includes('"hinh_thuc":"6"'));

    await perform('binh_tri');
    await tablet.sees('Phiếu chấm sẽ tự mở.');
    await desk.order({ k: 'stopClock', turn: turn('binh_tri') });
    await tablet.sees('còn 4 tiêu chí');
    await tablet.tap('8', 'Tiêu chí 2', '5');
    await tablet.page.reload();
    await tablet.sees('còn 2 tiêu chí');
    assert.match(await heading(), /Bình Trị/);
    await until(() => desk.hasOnDisk('"hinh_thuc":"5","noi_dung":"8"'));
    await desk.kill();
    await desk.start();
    await tablet.sees('Đã nối');
    await tablet.page.evaluate(() => {
        for (const key of Object.keys(localStorage).filter((kept) => kept.includes('work/'))) {
            localStorage.removeItem(key);
        }
    });
    await tablet.page.reload();
    await tablet.sees('còn 2 tiêu chí'); // from the draft that the desk kept through the power cut
    assert.match(await heading(), /Bình Trị/);

    await desk.order({ k: 'excuseJudge', round, turn: turn('binh_tri'), judge: 'gk3', reason: 'Người thân dự thi' });
    await tablet.sees('Miễn chấm');

    await perform('binh_dong');
    await desk.order({ k: 'stopClock', turn: turn('binh_dong') });
    await tablet.sees('còn 4 tiêu chí');
    const marks = { noi_dung: '7', hinh_thuc: '5', phong_cach: '3', trang_phuc: '1,5' };
    await desk.order({ k: 'submitSheet', turn: turn('binh_dong'), judge: 'gk3', marks, note: '', source: 'paper' });
    await tablet.sees('Đã ghi từ phiếu giấy');
    await tablet.sees('16,5');
    await tablet.leave();
});
