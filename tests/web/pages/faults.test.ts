// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong in a hall: cut cables, reloads, restarts, lost answers, refusals, a full tablet.

import { strict as assert } from 'node:assert';
import { sittings } from '../desk/sitting';
import { type Tablet, until } from '../desk/tablet';

const submitted = (tablet: Tablet): string[] => tablet.desk.orders.map((order) => order['id'] as string);

sittings('what goes wrong in a hall', async (tablet) => {
    tablet.desk.call('hai');
    tablet.desk.stage('hai');
    await tablet.joined();
    await tablet.sees('còn 4 tiêu chí');
}, (sit) => {
    sit('a cut in mid-sheet is said, marking goes on, and the desk gets the draft afterwards', async (tablet) => {
        await tablet.tap('1');
        await until(() => tablet.desk.drafts.length > 0);
        tablet.desk.open = false;
        tablet.desk.cut();
        await tablet.sees('Đã lưu trên máy, chưa gửi');
        await tablet.sees(/Mất kết nối từ \d\d:\d\d\. Đồng chí cứ chấm tiếp, máy sẽ tự gửi\./);
        await tablet.tap('3', 'phẩy 5', 'Tiêu chí 2', '9');
        await tablet.sees('còn 2 tiêu chí');
        tablet.desk.open = true;
        await tablet.sees('Đã nối');
        await until(() => tablet.desk.drafts.at(-1)?.['marks']['kich_ban'] === '9');
        assert.deepEqual(tablet.desk.drafts.at(-1)?.['marks'], { chu_de: '13.5', kich_ban: '9' });
        assert.equal(await tablet.page.getByText('Đã lưu trên máy, chưa gửi').count(), 0);
    });

    sit('a reload in mid-sheet brings everything back, without the desk', async (tablet) => {
        await tablet.tap('1', '3', 'phẩy 5', 'Tiêu chí 2', '9', 'Ghi chú');
        await tablet.page.getByLabel('Nhận xét cho đội này').fill('hay');
        await tablet.tap('Xong');
        tablet.desk.open = false;
        await tablet.page.reload();
        await tablet.sees('còn 2 tiêu chí');
        await tablet.sees('13,5');
        assert.match(await tablet.page.locator('[aria-current]').innerText(), /^2\. Kịch bản/);
        await tablet.tap('Ghi chú');
        assert.equal(await tablet.page.getByLabel('Nhận xét cho đội này').inputValue(), 'hay');
    });

    sit('a tablet that lost its own draft gets the desk’s', async (tablet) => {
        await tablet.tap('1', '3', 'phẩy 5');
        await until(() => tablet.desk.drafts.at(-1)?.['marks']['chu_de'] === '13.5');
        await tablet.page.evaluate(() => {
            for (const key of Object.keys(localStorage).filter((name) => name.includes('work/'))) {
                localStorage.removeItem(key);
            }
        });
        await tablet.page.reload();
        await tablet.sees('còn 3 tiêu chí');
        await tablet.sees('13,5');
    });

    sit('a desk that restarts finds the tablet where it was', async (tablet) => {
        await tablet.tap('1', '3');
        await tablet.desk.restart(700);
        await tablet.sees('Đã nối');
        await tablet.tap('phẩy 5', 'Tiêu chí 2', '9', 'Tiêu chí 3', '8', 'Tiêu chí 4', '4', 'Xem lại phiếu');
        await tablet.hold();
        await tablet.sees('Đã ghi');
        assert.equal(tablet.desk.orders[0]?.['o']['marks']['chu_de'], '13.5');
    });

    sit('an answer lost with a restart is asked for with the same id, and the sheet counts once', async (tablet) => {
        await tablet.markAll();
        tablet.desk.answers = 'swallowed';
        await tablet.hold();
        await until(() => tablet.desk.orders.length === 1);
        assert.equal(await tablet.page.getByText('Đã ghi').count(), 0, '“Đã ghi” waits for the desk’s word');
        await tablet.sees('Đang gửi…');
        tablet.desk.answers = 'now';
        await tablet.desk.restart(300);
        await tablet.sees('Đã ghi');
        assert.equal(new Set(submitted(tablet)).size, 1);
        assert.ok(tablet.desk.orders.length >= 2);
        assert.equal(tablet.desk.sheets[0]?.version, 1);
    });

    sit('an answer lost on a living connection is asked for after five seconds', async (tablet) => {
        await tablet.markAll();
        tablet.desk.answers = 'swallowed';
        await tablet.hold();
        await until(() => tablet.desk.orders.length === 1);
        tablet.desk.answers = 'now';
        await tablet.sees('Đã ghi');
        assert.equal(new Set(submitted(tablet)).size, 1);
    });

    sit('a sheet locked while cut off is kept through a reload and sent once the desk is back', async (tablet) => {
        await tablet.markAll();
        tablet.desk.open = false;
        tablet.desk.cut();
        await tablet.sees('Mất kết nối');
        await tablet.hold();
        await tablet.sees(/Có mạng lại là máy tự gửi\./);
        await tablet.page.reload();
        await tablet.sees('Xã Bình Hải');
        assert.equal(tablet.desk.orders.length, 0);
        assert.equal(await tablet.page.getByText('Đã ghi').count(), 0);
        tablet.desk.open = true;
        await tablet.sees('Đã ghi');
        assert.equal(new Set(submitted(tablet)).size, 1);
        assert.equal(tablet.desk.sheets[0]?.version, 1);
    });

    for (const sameTokens of [false, true]) {
        const how = sameTokens ? 'the old token still opens the door' : 'the seat is granted anew';
        sit(`a sheet that the rehearsal never got is not sent to the evening, though ${how}`, async (tablet) => {
            await tablet.markAll();
            tablet.desk.answers = 'swallowed';
            await tablet.hold();
            await until(() => tablet.desk.orders.length === 1);
            tablet.desk.newShow('show-2', sameTokens);
            if (!sameTokens) {
                await tablet.tap('4', '0', '2', '9', '1', '7', 'Vào chấm', 'Đúng, tôi vào chấm');
            }
            await tablet.sees('Còn 1 phiếu chưa gửi của lần trước');
            await tablet.sees('35,5');
            tablet.desk.call('hai'); // the same turn is marked again, for real
            tablet.desk.stage('hai');
            await tablet.tap('Giữ bản sao trên máy');
            await tablet.sees('còn 4 tiêu chí');
            await tablet.reload();
            await tablet.sees('còn 4 tiêu chí');
            tablet.desk.change('hai', { state: 'excused' });
            await tablet.tap('Về màn hình chờ', 'Bản sao phiếu của lần trước (1)', 'Bỏ các phiếu ấy');
            await tablet.reload();
            await tablet.sees('Phiếu của tôi');
            assert.equal(await tablet.page.getByText('Bản sao phiếu').count(), 0);
            assert.equal(tablet.desk.orders.length, 0);
        });
    }

    sit('the order is in the tablet’s storage before it is on the wire', async (tablet) => {
        await tablet.markAll();
        await tablet.page.evaluate(() => {
            const send = WebSocket.prototype.send;
            WebSocket.prototype.send = function (frame) {
                const order = JSON.parse(String(frame)) as { t: string; id: string };
                const kept = Object.entries(localStorage).some(([, value]) => value.includes(order.id));
                if (order.t === 'order' && !kept) {
                    throw new Error('Uncaught: sent before it was stored');
                }
                send.call(this, frame);
            };
        });
        await tablet.hold();
        await tablet.sees('Đã ghi');
    });

    sit('a refused sheet stays with its reason, and goes again under a new id', async (tablet) => {
        await tablet.markAll();
        tablet.desk.refuseNext = { why: 'markOffStep', field: 'dao_cu', words: { vi: 'Điểm lệch bước ở tiêu chí 4.', en: 'Off the step.' } };
        await tablet.hold();
        await tablet.sees('Phiếu chưa được nhận');
        await tablet.sees('Điểm lệch bước ở tiêu chí 4.');
        await tablet.page.reload();
        await tablet.sees('Điểm lệch bước ở tiêu chí 4.');
        assert.match(await tablet.page.locator('[aria-current]').innerText(), /^4\. Trang phục/);
        await tablet.tap('4', 'Xem lại phiếu');
        await tablet.hold();
        await tablet.sees('Đã ghi');
        assert.equal(new Set(submitted(tablet)).size, 2);
        assert.equal(tablet.desk.orders[1]?.['o']['marks']['dao_cu'], '4');
    });

    sit('a desk that could not store is tried again by itself', async (tablet) => {
        await tablet.markAll();
        tablet.desk.refuseNext = { why: 'notStored', field: '', words: { vi: 'Chưa ghi được.', en: 'Not stored.' } };
        await tablet.hold();
        await tablet.sees('Bàn thư ký chưa ghi được. Máy đang gửi lại, đồng chí không cần làm gì.');
        await tablet.sees('Đã ghi');
        assert.equal(new Set(submitted(tablet)).size, 1);
        assert.equal(tablet.desk.sheets[0]?.version, 1);
    });

    sit('a desk that falls silent is left after six seconds and found again', async (tablet) => {
        tablet.desk.mute = true;
        const before = tablet.desk.hellos.length;
        await until(() => tablet.desk.hellos.length > before);
        tablet.desk.mute = false;
        tablet.desk.cut();
        await tablet.sees('Đã nối');
    });

    sit('a tablet that cannot keep anything says so, and still sends', async (tablet) => {
        await tablet.page.evaluate(() => {
            Storage.prototype.setItem = () => {
                throw new DOMException('full', 'QuotaExceededError');
            };
        });
        await tablet.markAll();
        await tablet.sees(/Máy này không lưu được phiếu/);
        await tablet.hold();
        await tablet.sees('Đã ghi');
    });

    sit('a turn approved while the sheet was on its way says so and lets go only when read', async (tablet) => {
        await tablet.markAll();
        tablet.desk.answers = 'held';
        tablet.desk.refuseNext = { why: 'turnApproved', field: '', words: { vi: 'Lượt này đã được duyệt.', en: 'Approved.' } };
        await tablet.hold();
        await tablet.sees('Đang gửi…');
        tablet.desk.change('hai', { state: 'locked' });
        tablet.desk.release();
        await tablet.sees('Phiếu không được nhận');
        await tablet.sees('Lượt này đã được duyệt.');
        await tablet.sees('13,5');
        await tablet.tap('Đã rõ');
        await tablet.sees('Phiếu của tôi');
    });
});
