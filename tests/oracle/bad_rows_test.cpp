// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bad row of a marks file is named by its line and field before anything is played.
#include "control/rehearsal/plan.h"
#include "control/rulebook/rulebook.h"
#include "tests/rulebook/sample.h"

#include <QTest>

namespace {

const std::string Header = "round,segment,team,judge,item,value,note\r\n";
const std::string Cluster = "cum_binh_tri,";
const std::string Skit = Cluster + "tieu_pham,binh_hai,";

void columns()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("field"); // that the fault names
    QTest::addColumn<QByteArray>("words"); // that it says
}

void row(const char *name, const std::string &text, const char *field, const char *words)
{
    QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(field)
                        << QByteArray(words);
}

}

class BadRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFieldOfAMark_data();
    void namesTheFieldOfAMark() { namesTheField(); }
    void namesTheFieldOfAnIncident_data();
    void namesTheFieldOfAnIncident() { namesTheField(); }

private:
    static void namesTheField();
};

void BadRowsTest::namesTheFieldOfAMark_data()
{
    columns();
    row("too few fields", "cum_binh_tri,tieu_pham", "round", "2 cột, cần 7");
    row("unknown round", "cum_x,,,,excuse,gk1,", "round", "không có vòng");
    row("unknown segment", "cum_binh_tri,hat,binh_hai,gk1,chu_de,15,", "segment", "“hat”");
    row("unknown team", "cum_binh_tri,tieu_pham,binh_xa,gk1,chu_de,15,", "team", "“binh_xa”");
    row("a team of another round", "cum_binh_tri,tieu_pham,binh_an,gk1,chu_de,15,", "team",
        "không thi ở “cum_binh_tri”");
    row("unknown judge", Skit + "gk9,chu_de,15,", "judge", "“gk9”");
    row("a criterion of another segment", Skit + "gk1,noi_dung,5,", "item", "“noi_dung”");
    row("an item without judge", Skit + ",chu_de,15,", "item", "“chu_de”");
    row("no segment", "cum_binh_tri,,binh_hai,gk1,chu_de,15,", "segment", "thiếu phần thi");
    row("no mark", Skit + "gk1,chu_de,,", "value", "không phải số điểm");
    row("a mark above the maximum", Skit + "gk1,chu_de,15.5,", "value", "ngoài khoảng 0–15");
    row("a negative mark", Skit + "gk1,chu_de,-1,", "value", "ngoài khoảng");
    row("a mark off the step", Skit + "gk1,chu_de,\"14,2\",", "value", "không theo bước 0,5");
    row("an unquoted comma", Skit + "gk1,chu_de,14,5,", "round", "8 cột");
    row("more right answers than questions", "cum_binh_tri,kien_thuc,binh_hai,,trac_nghiem,11,",
        "value", "chỉ có 10 câu");
    row("half a right answer", "cum_binh_tri,kien_thuc,binh_hai,,trac_nghiem,9.5,", "value",
        "không phải số câu đúng");
    row("a time with four decimals", Skit + ",time,600.0001,", "value", "không phải số giây");
    row("a day and more", Skit + ",time,90000,", "value", "ngoài khoảng");
    row("a deduction of nothing", Skit + ",deduct,0,lý do", "value", "lớn hơn 0");
    row("a deduction above the maximum", Skit + ",deduct,41,lý do", "value", "không quá 40");
    row("a deduction without reason", Skit + ",deduct,1,", "note", "phải có lý do");
    row("an excuse for a segment without team", "cum_binh_tri,tieu_pham,,,excuse,gk1,", "team",
        "hoặc để trống cả hai");
    row("an excuse for nobody", "cum_binh_tri,,,,excuse,gk9,", "value", "“gk9”");
    row("a withdrawal of nobody", "cum_binh_tri,,,,withdraw,,", "team", "thiếu đội");
    row("an extra question in a segment", Skit + ",extra,2,", "segment", "để trống");
    row("an extra question without answers", "cum_binh_tri,,binh_hai,,extra,-,", "value",
        "không phải số câu đúng");
    row("a ruling about one team", "cum_binh_tri,,,,ruling,binh_hai,", "value", "hai đội");
    row("a ruling about a stranger", "cum_binh_tri,,,,ruling,binh_hai>binh_xa,", "value",
        "“binh_xa”");
    row("a ruling that names a team twice", "cum_binh_tri,,,,ruling,binh_hai>binh_hai,", "value",
        "lặp lại");
    row("a prize that is not there", "cum_binh_tri,,binh_hai,,decide,Nhất nhì,", "value",
        "không có giải");
}

void BadRowsTest::namesTheFieldOfAnIncident_data()
{
    columns();
    row("nothing is void", Cluster + ",,,void,,mưa", "segment", "thiếu phần thi");
    row("void for one team", Cluster + "tieu_pham,binh_hai,,void,,mưa", "team", "mọi đội");
    row("void with a value", Cluster + "tieu_pham,,,void,1,mưa", "value", "để trống");
    row("void without reason", Cluster + "tieu_pham,,,void,,", "note", "lý do");
    row("cancelled for one team", Cluster + "kien_thuc,binh_hai,,trac_nghiem.cancel,1,sai", "team",
        "mọi đội");
    row("every question cancelled", Cluster + "kien_thuc,,,trac_nghiem.cancel,10,sai", "value",
        "từ 1 đến 9");
    row("no question cancelled", Cluster + "kien_thuc,,,trac_nghiem.cancel,0,sai", "value",
        "từ 1 đến 9");
    row("cancelled without reason", Cluster + "kien_thuc,,,trac_nghiem.cancel,1,", "note", "lý do");
    row("a key of another segment", Cluster + "tieu_pham,,,trac_nghiem.cancel,1,sai", "item",
        "không có mục");
    row("a restart of nobody", Cluster + "tieu_pham,,,restart,,mất tiếng", "team", "thiếu đội");
    row("a restart after a day", Cluster + "tieu_pham,binh_hai,,restart,90000,mất", "value",
        "ngoài khoảng");
    row("a restart without reason", Cluster + "tieu_pham,binh_hai,,restart,,", "note", "lý do");
    row("a listed team replaced", Cluster + ",binh_hai,,replace,binh_an,vắng", "item",
        "không lấy đội");
    row("a judge of the book", Cluster + ",,,judge.gk1,Ai đó,", "item", "phải khác các mã");
    row("a judge without name", Cluster + ",,,judge.gk9, ,", "value", "thiếu họ tên");
    row("a judge in a segment", Cluster + "tieu_pham,,,judge.gk9,Bà Chín,", "segment", "để trống");
    row("an unknown judge on the panel", Cluster + ",,,panel,gk1>gk9>gk3,ốm", "value", "“gk9”");
    row("a judge twice on the panel", Cluster + ",,,panel,gk1>gk2>gk2,ốm", "value", "đứng hai lần");
    row("a panel without reason", Cluster + ",,,panel,gk1>gk2>gk3,", "note", "lý do");
    row("a panel for a team everywhere", Cluster + ",binh_hai,,panel,gk1>gk2>gk3,ốm", "segment",
        "thiếu");
    row("alternates of no panel", Cluster + ",,,panel.alternates,gk5,", "item", "“panel”");
    row("a least number of no panel", Cluster + ",,,panel.present,3,", "item", "“panel”");
    row("nobody need be present", Cluster + ",,,panel.present,0,", "value",
        "không phải số giám khảo");
    row("a member without role", Cluster + ",binh_hai,,member.star,1990,Ba", "item", "member.main");
    row("a member of nowhere", Cluster + ",,,member.main,1990,Ba", "team", "thiếu đội");
    row("a member born never", Cluster + ",binh_hai,,member.main,0,Ba", "value", "năm sinh");
    row("a member without name", Cluster + ",binh_hai,,member.main,1990,", "note", "thiếu họ tên");
    row("a team without captain", Cluster + ",binh_hai,,member.main,1990,Ba", "item",
        "phải có 1 đội trưởng");
    row("a team whose captain only supports", Cluster + ",binh_hai,,member.support.captain,1990,Ba",
        "item", "không phải người hỗ trợ");
    const std::string rain = "cum_binh_tri,tieu_pham,,,void,,";
    row("a reason on two lines", rain + "\"mưa\nlớn\"", "note", "trên một dòng");
    row("a reason with a tab", rain + "mưa\tlớn", "note", "không có ký tự điều khiển");
    row("a reason that is too long", rain + std::string(2001, 'x'), "note", "tối đa 2000 ký tự");
    row("a reason of nothing but spaces", rain + "   ", "note", "cần ghi lý do");
}

void BadRowsTest::namesTheField()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, words);
    const auto book = rulebook::readRulebook(sampleText());
    const auto marks = rehearsal::readMarks(Header + row.toStdString() + "\r\n", book.value());
    QVERIFY(!marks);
    QCOMPARE(marks.error().size(), std::size_t(1));
    const rehearsal::Fault &fault = marks.error().front();
    QCOMPARE(fault.line, std::size_t(2));
    QCOMPARE(QByteArray::fromStdString(fault.field), field);
    QVERIFY2(QByteArray::fromStdString(fault.words.vi).contains(words), fault.words.vi.c_str());
}

QTEST_APPLESS_MAIN(BadRowsTest)
#include "bad_rows_test.moc"
