// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marking: from the team on stage to “Đã ghi”, by touch and by keyboard.

import { strict as assert } from 'node:assert';
import { sittings } from '../desk/sitting';
import { until } from '../desk/tablet';

sittings('marking a sheet', async (tablet) => {
    tablet.desk.call('hai');
    tablet.desk.stage('hai');
    await tablet.joined();
    await tablet.sees('chưa chấm');
}, (sit) => {
    sit('a sheet is marked, reviewed, held for a second, recorded', async (tablet) => {
        await tablet.markAll();
        await tablet.sees('đủ 4 tiêu chí');
        assert.equal(tablet.desk.orders.length, 0, 'nothing is sent by itself');
        await tablet.hold();
        await tablet.sees('Đã ghi');
        await tablet.sees(/Phiếu đã nằm trong sổ chấm lúc \d\d:\d\d:\d\d/);
        const order = tablet.desk.orders[0];
        assert.match(order?.['id'], /^[A-Za-z0-9_-]{1,64}$/);
        assert.deepEqual(order?.['o'], {
            k: 'submitSheet',
            turn: { round: 'cum_binh_tri', segment: 'tieu_pham', team: 'hai' },
            judge: 'gk3',
            marks: { chu_de: '13.5', kich_ban: '9', dien_xuat: '8.5', dao_cu: '4.5' },
            note: '',
            source: 'tablet',
        });
        assert.equal(tablet.desk.orders.length, 1);
    });

    sit('the running total and what is left follow every key', async (tablet) => {
        await tablet.sees('còn 4 tiêu chí');
        await tablet.tap('1', '3', 'phẩy 5', 'Tiêu chí 2', '9 điểm');
        await tablet.sees('còn 2 tiêu chí');
        await tablet.reads('.total b', '22,5');
        await tablet.tap('bớt 0,5');
        await tablet.reads('.total b', '22,0');
    });

    sit('10,5 of 10 cannot be entered', async (tablet) => {
        await tablet.tap(/^2\. Kịch bản/, '1', '0');
        assert.ok(await tablet.button('phẩy 5').isDisabled());
        assert.ok(await tablet.button('thêm 0,5').isDisabled());
        await tablet.page.keyboard.type(',5');
        await tablet.page.keyboard.press('+');
        await tablet.reads('.criterion.current .mark', '10');
    });

    sit('comma and point are the same key to an outer keyboard', async (tablet) => {
        const keyboard = tablet.page.keyboard;
        await keyboard.type('13,5');
        await keyboard.press('Enter');
        await keyboard.type('8.5');
        await keyboard.press('ArrowUp');
        await tablet.sees('8,5');
        await tablet.reads('.total b', '22,0');
    });

    sit('a whole sheet goes in by keyboard alone', async (tablet) => {
        const keyboard = tablet.page.keyboard;
        for (const mark of ['15', '9,5', '10', '5']) {
            await keyboard.type(mark);
            await keyboard.press('Enter');
        }
        await tablet.sees('đủ 4 tiêu chí');
        await tablet.holdKey('Enter');
        await tablet.sees('Đã ghi');
        assert.equal(tablet.desk.orders[0]?.['o']['marks']['chu_de'], '15');
    });

    sit('the first digit on a filled criterion replaces its mark', async (tablet) => {
        await tablet.tap('1', '3', /^2\. Kịch bản/, /^1\. Chủ đề/, '9');
        await tablet.reads('.criterion.current .mark', '9');
    });

    sit('the review names what is missing and cannot be sent', async (tablet) => {
        await tablet.tap('1', '3', 'Tiêu chí 2', '9', /^4\. Trang/, '4', 'Tiêu chí 3', 'Xem lại phiếu');
        await tablet.sees('Chưa gửi được: thiếu tiêu chí 3');
        await tablet.sees('Chưa chấm không phải là 0 điểm.');
        assert.ok(await tablet.button(/Giữ 1 giây/).isDisabled());
        await tablet.tap('Chấm tiêu chí 3', '8', 'Xem lại phiếu');
        await tablet.sees('đủ 4 tiêu chí');
    });

    sit('letting go early locks nothing', async (tablet) => {
        await tablet.markAll();
        await tablet.pressBriefly();
        await tablet.sees('Chưa khóa. Giữ đủ 1 giây.');
        await tablet.page.waitForTimeout(1100); // longer than a hold: nothing may come of it
        assert.equal(tablet.desk.orders.length, 0);
    });

    sit('two taps lock a sheet as well, a double tap does not', async (tablet) => {
        await tablet.markAll();
        await tablet.tap('Khóa bằng hai lần chạm');
        await tablet.button('Khóa phiếu').dblclick();
        await tablet.reload(); // wherever the second tap fell
        assert.equal(tablet.desk.orders.length, 0);
        await tablet.tap('Khóa bằng hai lần chạm', 'Khóa phiếu', 'Đồng ý, gửi phiếu');
        await tablet.sees('Đã ghi');
        assert.equal(tablet.desk.orders.length, 1);
    });

    sit('a remark goes with the sheet', async (tablet) => {
        await tablet.tap('Ghi chú');
        await tablet.page.getByLabel('Nhận xét cho đội này').fill('Diễn tự nhiên, 9.5');
        await tablet.tap('Xong');
        await tablet.markAll();
        await tablet.hold();
        await tablet.sees('Đã ghi');
        assert.equal(tablet.desk.orders[0]?.['o']['note'], 'Diễn tự nhiên, 9.5');
    });

    sit('the form stays with its team when the next is called, and the next is announced', async (tablet) => {
        await tablet.tap('1', '2');
        tablet.desk.call('tri');
        tablet.desk.stage('tri');
        await tablet.sees('tiếp: Đội 4');
        await tablet.reads('h1', 'Xã Bình Hải');
        await tablet.tap('phẩy 5');
        await tablet.tap('Tiêu chí 2', '9', 'Tiêu chí 3', '8', 'Tiêu chí 4', '4', 'Xem lại phiếu');
        await tablet.hold();
        await tablet.sees('Đã ghi');
        assert.equal(tablet.desk.orders[0]?.['o']['turn']['team'], 'hai');
        await tablet.tap('Chấm Đội 4 · Xã Bình Trị');
        await tablet.sees('còn 4 tiêu chí');
        await tablet.reads('h1', 'Xã Bình Trị');
    });

    sit('after “Đã ghi” the next team is waited for, and its form opens by itself', async (tablet) => {
        await tablet.markAll();
        await tablet.hold();
        await tablet.sees('Đã ghi');
        tablet.desk.call('tri');
        tablet.desk.stage('tri', 'performing');
        await tablet.sees('Phiếu chấm sẽ tự mở.');
        await tablet.reads('h1', 'Xã Bình Trị');
        await tablet.sees('35,5');
        tablet.desk.stage('tri', 'marking');
        await tablet.sees('còn 4 tiêu chí');
    });

    sit('a returned sheet shows its reason on top, keeps its marks and is sent again', async (tablet) => {
        await tablet.markAll();
        await tablet.hold();
        await tablet.sees('Đã ghi');
        tablet.desk.change('hai', { state: 'returned', reason: 'Sau hội ý, đề nghị đồng chí xem lại tiêu chí 1.' });
        await tablet.sees('“Sau hội ý, đề nghị đồng chí xem lại tiêu chí 1.”');
        await tablet.tap('Chấm lại tiêu chí 1', '1', '2', 'Xem lại phiếu');
        await tablet.sees('“Sau hội ý, đề nghị đồng chí xem lại tiêu chí 1.”');
        await tablet.hold();
        await tablet.sees('Đã ghi');
        assert.equal(tablet.desk.orders[1]?.['o']['marks']['chu_de'], '12');
        assert.equal(tablet.desk.orders[1]?.['o']['marks']['dao_cu'], '4.5');
        assert.notEqual(tablet.desk.orders[1]?.['id'], tablet.desk.orders[0]?.['id']);
    });

    sit('a returned sheet can be sent again as it was', async (tablet) => {
        tablet.desk.change('hai', { state: 'returned', version: 1, reason: 'Xem lại', marks: { chu_de: '9', kich_ban: '8', dien_xuat: '6.5', dao_cu: '4' } });
        await tablet.tap('Xem lại phiếu'); // the form was open: it stays, and shows the reason
        await tablet.sees('“Xem lại”');
        await tablet.hold();
        await tablet.sees('Đã ghi');
        assert.deepEqual(tablet.desk.orders[0]?.['o']['marks'], { chu_de: '9', kich_ban: '8', dien_xuat: '6.5', dao_cu: '4' });
    });

    sit('own past sheets can be looked at, and show only own marks', async (tablet) => {
        await tablet.markAll();
        await tablet.hold();
        await tablet.tap('Về màn hình chờ', /Xã Bình Hải.*35,5.*Đã ghi/);
        await tablet.sees('13,5');
        await tablet.tap('Quay lại');
        await tablet.sees('Phiếu của tôi');
    });

    sit('a sheet is asked back, and whoever asked sees that until it comes', async (tablet) => {
        await tablet.markAll();
        await tablet.hold();
        await tablet.tap('Xin sửa phiếu này');
        await tablet.sees(/Đã báo thư ký/);
        const turn = { round: 'cum_binh_tri', segment: 'tieu_pham', team: 'hai' };
        assert.deepEqual(tablet.desk.asks, [{ what: 'amend', turn }]);
        await tablet.reload();
        await tablet.sees(/Đã báo thư ký/);
        tablet.desk.attend();
        await tablet.tap('Xin sửa phiếu này');
        await tablet.sees(/Đã báo thư ký/);
        tablet.desk.cut();
        tablet.desk.open = false;
        await tablet.sees('Mất kết nối');
        await tablet.sees(/Đã báo thư ký/);
        assert.equal(tablet.desk.orders.length, 1, 'asking changes nothing by itself');
    });

    sit('the secretary is called from the form, once, until the call is answered', async (tablet) => {
        await tablet.tap('Gọi thư ký');
        await until(() => tablet.desk.asks.length === 1);
        await tablet.button('Đã gọi').waitFor();
        assert.ok(await tablet.button('Đã gọi').isDisabled());
        tablet.desk.attend();
        await tablet.tap('Gọi thư ký');
        await until(() => tablet.desk.asks.length === 1);
        assert.deepEqual(tablet.desk.asks, [{ what: 'secretary', turn: null }]);
    });

    sit('an excused judge is told so and asked for nothing', async (tablet) => {
        await tablet.tap('1');
        tablet.desk.change('hai', { state: 'excused' });
        await tablet.sees('Miễn chấm');
        assert.equal(await tablet.button('1').count(), 0);
    });

    sit('English speaks with points, and light and language stay after a reload', async (tablet) => {
        await tablet.tap('1', '3', 'phẩy 5', 'EN – English', 'Dark');
        await tablet.sees('3 to mark');
        await tablet.reads('.total b', '13.5');
        await tablet.page.reload();
        await tablet.sees('3 to mark');
        assert.equal(await tablet.page.locator('html').getAttribute('data-light'), 'dark');
        assert.equal(await tablet.page.locator('html').getAttribute('lang'), 'en');
    });
});
