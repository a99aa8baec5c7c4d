// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small contest in the protocol's own words, for pages to be tested on.

export interface TurnId {
    round: string;
    segment: string;
    team: string;
}

export interface WireCriterion {
    id: string;
    label: string;
    max: string;
    step: string;
}

export interface WireSheet {
    turn: TurnId;
    team: { id: string; number: number; name: string; short: string };
    segment: { label: string; short: string; max: string };
    state: string;
    criteria: WireCriterion[];
    marks: Record<string, string>;
    note: string;
    draft: { marks: Record<string, string>; note: string } | null;
    version: number;
    reason: string | null;
    source: string;
    total: string;
}

export const teams = {
    thuan: { id: 'thuan', number: 1, name: 'Xã Bình Thuận', short: 'Bình Thuận' },
    dong: { id: 'dong', number: 2, name: 'Xã Bình Đông', short: 'Bình Đông' },
    hai: { id: 'hai', number: 3, name: 'Xã Bình Hải', short: 'Bình Hải' },
    tri: { id: 'tri', number: 4, name: 'Xã Bình Trị', short: 'Bình Trị' },
    long: { id: 'long', number: 8, name: 'Thị trấn Châu Ổ và Trung tâm Văn hóa huyện', short: 'TT Châu Ổ' },
};

export type TeamId = keyof typeof teams;

const skit: WireCriterion[] = [
    { id: 'chu_de', label: 'Chủ đề, nội dung tuyên truyền đúng và sát thực tế', max: '15', step: '0.5' },
    { id: 'kich_ban', label: 'Kịch bản, kết cấu, thông điệp', max: '10', step: '0.5' },
    { id: 'dien_xuat', label: 'Diễn xuất, phối hợp', max: '10', step: '0.5' },
    { id: 'dao_cu', label: 'Trang phục, đạo cụ, âm thanh', max: '5', step: '0.5' },
];

const six: WireCriterion[] = [
    { id: 'c1', label: 'Nội dung giới thiệu đội và kết quả chuyển đổi số gắn với cải cách hành chính của xã', max: '8', step: '0.25' },
    { id: 'c2', label: 'Hình thức thể hiện, sáng tạo', max: '6', step: '0.25' },
    { id: 'c3', label: 'Phong cách, phối hợp', max: '4', step: '0.5' },
    { id: 'c4', label: 'Trang phục, đạo cụ', max: '2', step: '0.5' },
    { id: 'c5', label: 'Âm nhạc', max: '10', step: '1' },
    { id: 'c6', label: 'Tương tác với khán giả', max: '10', step: '1' },
];

const situation: WireCriterion[] = [{ id: 'tinh_huong', label: 'Xử lý tình huống', max: '10', step: '0.5' }];

export const segments = {
    tieu_pham: { label: 'Phần thi Tiểu phẩm', short: 'Tiểu phẩm', max: '40', criteria: skit },
    gioi_thieu: { label: 'Phần thi Giới thiệu', short: 'Giới thiệu', max: '40', criteria: six },
    kien_thuc: { label: 'Phần thi Kiến thức', short: 'Kiến thức', max: '40', criteria: situation },
};

export type SegmentId = keyof typeof segments;

export const turnOf = (team: TeamId, segment: SegmentId = 'tieu_pham'): TurnId => ({
    round: 'cum_binh_tri',
    segment,
    team,
});

export function sheetFor(team: TeamId, segment: SegmentId = 'tieu_pham'): WireSheet {
    const { label, short, max, criteria } = segments[segment];
    return {
        turn: turnOf(team, segment),
        team: teams[team],
        segment: { label, short, max },
        state: 'open',
        criteria,
        marks: {},
        note: '',
        draft: null,
        version: 0,
        reason: null,
        source: 'tablet',
        total: '',
    };
}

const thousandths = (text: string): number => {
    const [whole, fraction = ''] = text.replace(',', '.').split('.');
    return Number(whole) * 1000 + Number(fraction.padEnd(3, '0'));
};

/** Null if the marks are whole and allowed; else the code and the criterion. */
export function fault(sheet: WireSheet, marks: Record<string, string>): { why: string; field: string } | null {
    for (const criterion of sheet.criteria) {
        const mark = marks[criterion.id];
        if (mark === undefined) {
            return { why: 'markMissing', field: criterion.id };
        }
        if (!/^\d+([.,]\d{1,3})?$/.test(mark) || thousandths(mark) > thousandths(criterion.max)) {
            return { why: 'markOutOfRange', field: criterion.id };
        }
        if (thousandths(mark) % thousandths(criterion.step) !== 0) {
            return { why: 'markOffStep', field: criterion.id };
        }
    }
    return null;
}
