// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every screen of the page, each reached the way a judge reaches it.

import { type Tablet, until } from './tablet';

export interface Scene {
    readonly name: string;
    readonly reach: (tablet: Tablet) => Promise<void>;
}

const past = (tablet: Tablet): void => {
    const given = { state: 'submitted', version: 1 };
    tablet.desk.call('thuan', 'tieu_pham', { ...given, marks: { chu_de: '13.5', kich_ban: '9', dien_xuat: '9', dao_cu: '4.5' } });
    tablet.desk.call('dong', 'tieu_pham', { ...given, source: 'paper', marks: { chu_de: '12', kich_ban: '8.5', dien_xuat: '8.5', dao_cu: '4' } });
};

const form = async (tablet: Tablet): Promise<void> => {
    past(tablet);
    tablet.desk.call('hai');
    tablet.desk.stage('hai');
    await tablet.joined();
};

const review = async (tablet: Tablet): Promise<void> => {
    await form(tablet);
    await tablet.markAll();
};

const returned = { state: 'returned', version: 1, reason: 'Sau hội ý, đề nghị đồng chí xem lại tiêu chí 1.' };
const given = { chu_de: '9', kich_ban: '8', dien_xuat: '6.5', dao_cu: '4' };

export const scenes: readonly Scene[] = [
    { name: 'join', reach: async (tablet) => { await tablet.open(); await tablet.tap('4', '0', '2'); } },
    {
        name: 'join-refused',
        reach: async (tablet) => {
            await tablet.open();
            await tablet.tap('1', '1', '1', '1', '1', '1', 'Vào chấm');
            await tablet.sees(/không đúng/);
        },
    },
    {
        name: 'confirm',
        reach: async (tablet) => {
            await tablet.open(`#${tablet.desk.secret}`);
            await tablet.sees(/Bạn là/);
        },
    },
    {
        name: 'waiting',
        reach: async (tablet) => {
            past(tablet);
            tablet.desk.call('hai');
            tablet.desk.stage('hai', 'performing');
            await tablet.joined();
            await tablet.sees('Phiếu chấm sẽ tự mở.');
        },
    },
    { name: 'waiting-nobody', reach: async (tablet) => { await tablet.joined(); await tablet.sees(/Chưa có đội/); } },
    {
        name: 'form',
        reach: async (tablet) => {
            await form(tablet);
            await tablet.tap(/^2\. Kịch/, '8', 'phẩy 5', /^4\. Trang/, '4', /^1\. Chủ đề/, '1');
        },
    },
    {
        name: 'form-six',
        reach: async (tablet) => {
            tablet.desk.call('long', 'gioi_thieu');
            tablet.desk.call('hai');
            tablet.desk.stage('long', 'marking', 'gioi_thieu');
            await tablet.joined();
            await tablet.tap('6');
        },
    },
    {
        name: 'form-one',
        reach: async (tablet) => {
            tablet.desk.call('tri', 'kien_thuc');
            tablet.desk.stage('tri', 'marking', 'kien_thuc');
            await tablet.joined();
            await tablet.tap('10 điểm');
        },
    },
    {
        name: 'form-offline',
        reach: async (tablet) => {
            await form(tablet);
            await tablet.tap('1');
            tablet.desk.open = false;
            tablet.desk.cut();
            await tablet.sees('Đã lưu trên máy, chưa gửi');
        },
    },
    {
        name: 'form-refused',
        reach: async (tablet) => {
            await review(tablet);
            tablet.desk.refuseNext = {
                why: 'markOffStep',
                field: 'dao_cu',
                words: { vi: 'Tiêu chí “Trang phục, đạo cụ, âm thanh” chấm theo bước 0,5.', en: 'Off the step.' },
            };
            await tablet.hold();
            await tablet.sees('Phiếu chưa được nhận');
        },
    },
    { name: 'note', reach: async (tablet) => { await form(tablet); await tablet.tap('Ghi chú'); await tablet.page.getByLabel('Nhận xét cho đội này').fill('Diễn tự nhiên'); } },
    { name: 'review', reach: review },
    { name: 'review-early', reach: async (tablet) => { await review(tablet); await tablet.pressBriefly(); await tablet.sees(/Chưa khóa/); } },
    {
        name: 'review-missing',
        reach: async (tablet) => {
            await form(tablet);
            await tablet.tap('1', '3', 'phẩy 5', 'Tiêu chí 2', '9', /^4\. Trang/, '4', 'Tiêu chí 3', 'Xem lại phiếu');
            await tablet.sees(/thiếu tiêu chí 3/);
        },
    },
    {
        name: 'two-taps',
        reach: async (tablet) => { await review(tablet); await tablet.tap('Khóa bằng hai lần chạm', 'Khóa phiếu'); },
    },
    {
        name: 'sending',
        reach: async (tablet) => {
            await review(tablet);
            tablet.desk.answers = 'held';
            await tablet.hold();
            await tablet.sees('Đang gửi…');
        },
    },
    {
        name: 'kept',
        reach: async (tablet) => {
            await review(tablet);
            tablet.desk.open = false;
            tablet.desk.cut();
            await tablet.sees('Đã lưu trên máy, chưa gửi');
            await tablet.hold();
            await tablet.sees(/Có mạng lại là máy tự gửi/);
        },
    },
    { name: 'recorded', reach: async (tablet) => { await review(tablet); await tablet.hold(); await tablet.sees('Đã ghi'); } },
    {
        name: 'recorded-next',
        reach: async (tablet) => {
            await review(tablet);
            tablet.desk.call('tri');
            await tablet.hold();
            await tablet.sees(/Chấm Đội 4/);
        },
    },
    {
        name: 'returned',
        reach: async (tablet) => {
            tablet.desk.call('hai', 'tieu_pham', { ...returned, marks: given });
            tablet.desk.stage('hai');
            await tablet.joined();
            await tablet.sees('Phiếu được trả lại');
        },
    },
    {
        name: 'returned-form',
        reach: async (tablet) => {
            tablet.desk.call('hai', 'tieu_pham', { ...returned, marks: given });
            tablet.desk.stage('hai');
            await tablet.joined();
            await tablet.tap('Chấm lại tiêu chí 1');
        },
    },
    {
        name: 'void',
        reach: async (tablet) => {
            await review(tablet);
            tablet.desk.answers = 'swallowed';
            tablet.desk.refuseNext = { why: 'turnApproved', field: '', words: { vi: 'Lượt này đã được duyệt.', en: 'Approved.' } };
            await tablet.hold();
            await until(() => tablet.desk.orders.length > 0);
            tablet.desk.change('hai', { state: 'locked' });
            tablet.desk.say({ t: 'no', id: tablet.desk.orders[0]?.['id'], why: 'turnApproved', field: '', words: { vi: 'Lượt này đã được duyệt, không nhận thêm phiếu.', en: 'Approved.' } });
            await tablet.sees('Phiếu không được nhận');
        },
    },
    {
        name: 'excused',
        reach: async (tablet) => { await form(tablet); await tablet.tap('1'); tablet.desk.change('hai', { state: 'excused' }); await tablet.sees('Miễn chấm'); },
    },
    {
        name: 'locked',
        reach: async (tablet) => {
            await form(tablet);
            tablet.desk.change('hai', { state: 'locked', version: 1, marks: given });
            await tablet.sees('Đã duyệt');
        },
    },
    {
        name: 'paper',
        reach: async (tablet) => {
            await form(tablet);
            tablet.desk.change('hai', { state: 'submitted', version: 1, source: 'paper', marks: given });
            await tablet.sees('Đã ghi từ phiếu giấy');
        },
    },
    {
        name: 'asked',
        reach: async (tablet) => {
            await review(tablet);
            await tablet.hold();
            await tablet.tap('Xin sửa phiếu này', 'Gọi thư ký');
            await tablet.sees(/Đã báo thư ký/);
        },
    },
    {
        name: 'leftovers',
        reach: async (tablet) => {
            await review(tablet);
            tablet.desk.answers = 'swallowed';
            await tablet.hold();
            await until(() => tablet.desk.orders.length > 0);
            tablet.desk.newShow('show-2', true);
            await tablet.sees(/phiếu chưa gửi của lần trước/);
        },
    },
    {
        name: 'leftovers-kept',
        reach: async (tablet) => {
            await review(tablet);
            tablet.desk.answers = 'swallowed';
            await tablet.hold();
            await until(() => tablet.desk.orders.length > 0);
            tablet.desk.newShow('show-2', true);
            await tablet.tap('Giữ bản sao trên máy');
            await tablet.sees(/Bản sao phiếu/);
        },
    },
    {
        name: 'version',
        reach: async (tablet) => {
            tablet.desk.version = 2;
            await tablet.open(`#${tablet.desk.secret}`);
            await tablet.sees('Trang này không cùng phiên bản');
        },
    },
    {
        name: 'elsewhere',
        reach: async (tablet) => {
            await tablet.joined();
            await tablet.sees(/Chưa có đội/);
            tablet.desk.say({ t: 'bye', why: 'replaced', words: { vi: 'Máy khác đã vào.', en: 'Replaced.' } });
            await tablet.sees('Phiếu đang mở ở máy khác');
        },
    },
];
