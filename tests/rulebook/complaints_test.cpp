// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way in which a rulebook can be wrong is complained about, at its place: the sample with one
// thing changed (a JSON patch) for each.
#include "control/rulebook/rulebook.h"
#include "tests/rulebook/sample.h"

#include <QTest>

#include <set>

#include <nlohmann/json.hpp>

using rulebook::Complaint;
using rulebook::Severity;

namespace {

std::vector<Complaint> complaintsAbout(const std::string &text)
{
    std::vector<Complaint> complaints;
    const auto book = rulebook::readRulebook(text, &complaints);
    return book ? complaints : book.error();
}

}

class ComplaintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesPlaceAndWhatWouldBeRight_data();
    void namesPlaceAndWhatWouldBeRight();
    void warnsWithoutRefusing_data();
    void warnsWithoutRefusing();
    void listsAllComplaintsAtOnce();
    void namesTheSegmentForPeople();
};

void ComplaintsTest::namesPlaceAndWhatWouldBeRight_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("words");
    // clang-format off
    const auto row = [](const char *name, const char *patch, const char *pointer, const char *words) {
        QTest::newRow(name) << QByteArray(patch) << QByteArray(pointer) << QByteArray(words);
    };
    const auto set = [row](const char *pointer, const char *value, const char *at, const char *words) {
        const std::string patch = std::string(R"([{"op":"add","path":")") + pointer + R"(","value":)" + value + "}]";
        const std::string name = std::string(pointer) + " = " + QByteArray(value).left(40).constData();
        row(name.c_str(), patch.c_str(), at, words);
    };
    const auto drop = [row](const char *pointer, const char *at, const char *words) {
        const std::string patch = std::string(R"([{"op":"remove","path":")") + pointer + R"("}])";
        row((std::string("without ") + pointer).c_str(), patch.c_str(), at, words);
    };

    // Form.
    set("/format", "\"hoithi-rulebook-2\"", "/format", "phiên bản khác");
    set("/format", "\"something\"", "/format", "không phải thể lệ");
    drop("/format", "/format", "thiếu");
    set("/colour", "1", "/colour", "khóa lạ “colour”");
    set("/segments/0/criterai", "[]", "/segments/0/criterai", "có phải “criteria”?");
    set("/panel/origin", "\"heaven\"", "/panel/origin", "chọn: seed");
    drop("/panel/chair", "/panel/chair", "thiếu khóa “chair”");
    drop("/contest", "/contest", "thiếu khóa “contest”");
    drop("/teams/3/name", "/teams/3/name", "thiếu khóa “name”");
    set("/panel", "[]", "/panel", "cần đối tượng");
    set("/teams", "{}", "/teams", "cần danh sách");
    set("/contest/name", "7", "/contest/name", "cần chuỗi");
    set("/contest/name", "\"  \"", "/contest/name", "để trống");
    set("/roster/min", "\"7\"", "/roster/min", "cần số nguyên");
    set("/teams/0/roster/0/captain", "1", "/teams/0/roster/0/captain", "true hoặc false");
    set("/segments/0/time_limit", "300.5", "/segments/0/time_limit", "cần số nguyên, đang là số thực");
    set("/segments/0/time_limit", "0", "/segments/0/time_limit", "ngoài khoảng");
    set("/segments/0/step", "0.5", "/segments/0/step", "trong ngoặc kép");
    set("/segments/0/step", "\"0.0005\"", "/segments/0/step", "nhiều nhất 3 chữ số lẻ");
    set("/segments/0/max", "-20", "/segments/0/max", "điểm âm");
    set("/segments/0/max", "999999999", "/segments/0/max", "quá lớn");
    set("/contest/registration_deadline", "\"31/5/2024\"", "/contest/registration_deadline", "2024-07-16");
    set("/rounds/0/date", "\"2024-02-30\"", "/rounds/0/date", "không phải một ngày");
    set("/id", "\"Bình Sơn\"", "/id", "dùng a-z, 0-9, -");
    set("/teams/0/id", "\"bình_trị\"", "/teams/0/id", "1–64 ký tự");
    set("/contest/name", "\"Hội thi\\u0000\"", "/contest/name", "ký tự điều khiển");
    set("/contest/name", "\"Hội\\u202ethi\"", "/contest/name", "ký tự điều khiển");
    set("/contest/name", "\"Ho\\u0302\\u0323i thi\"", "/contest/name", "dựng sẵn (NFC)");
    set("/teams/0/short_name", "\"Bình Trị thuộc huyện Bình Sơn tỉnh Quảng Ngãi, một cái tên dài quá mức cho một hàng\"", "/teams/0/short_name", "nhiều nhất 80");

    // What is marked.
    set("/segments/1/id", "\"gioi_thieu\"", "/segments/1/id", "đã dùng ở trên");
    set("/segments/1/label", "\"Phần thi Giới thiệu\"", "/segments/1/label", "trùng tên");
    set("/segments/0/id", "\"extra_question\"", "/segments/0/id", "đã dành cho chương trình");
    set("/segments/2/criteria/0/max", "14", "/segments/2/criteria", "tiêu chí cộng 39 (14 + 10 + 10 + 5), tối đa 40");
    set("/segments/1/max", "39", "/segments/1/components", "các nội dung cộng 40 (30 + 10), tối đa 39");
    set("/segments/2/step", "\"0.4\"", "/segments/2/criteria/0/max", "không bao giờ tới được điểm tối đa 15");
    set("/segments/2/criteria/0/step", "\"0.7\"", "/segments/2/criteria/0/step", "bước 0,7 không bao giờ tới");
    set("/segments/2/step", "0", "/segments/2/step", "bằng 0");
    drop("/segments/2/step", "/segments/2/criteria/0/step", "chưa có bước điểm");
    set("/segments/0/max", "0", "/segments/0/max", "bằng 0");
    set("/segments/0/criteria/1/id", "\"noi_dung\"", "/segments/0/criteria/1/id", "đã dùng ở trên");
    set("/segments/0/criteria/1/id", "\"deduct\"", "/segments/0/criteria/1/id", "đã dành cho chương trình");
    set("/segments/0/components", "[]", "/segments/0", "chỉ dùng một");
    set("/segments/1/components/0/source", "\"oracle\"", "/segments/1/components/0/source", "chọn: judged, answer_key");
    set("/segments/1/components/0/wrong", "4", "/segments/1/components/0/wrong", "hơn cả câu đúng 3");
    set("/segments/1/components/0/questions", "0", "/segments/1/components/0/questions", "ngoài khoảng 1–1000");
    set("/segments/1/components/0/right", "0", "/segments/1/components/0/right", "bằng 0");
    set("/segments/1/components/0/bank", "\"../questions.json\"", "/segments/1/components/0/bank", "chỉ ghi tên tệp");
    set("/segments/1/components/1/id", "\"trac_nghiem\"", "/segments/1/components/1/id", "đã dùng ở trên");
    set("/time_penalty/segments/0", "\"hat\"", "/time_penalty/segments", "không có phần thi “hat”");
    drop("/segments/2/time_limit", "/time_penalty/segments", "chưa có “time_limit”");
    set("/time_penalty/cap", "\"0.5\"", "/time_penalty/cap", "nhỏ hơn một lần trừ 1");
    set("/time_penalty/kind", "\"fine\"", "/time_penalty/kind", "chọn: per_full_unit");
    set("/time_penalty/kind", "\"tiers\"", "/time_penalty/cap", "khóa lạ “cap”");
    drop("/time_penalty/unit", "/time_penalty/unit", "thiếu khóa “unit”");

    // Who.
    set("/roster/min", "13", "/roster", "tối thiểu 13 người nhưng tối đa 12");
    set("/roster/main", "13", "/roster/main", "nhiều thành viên chính hơn");
    set("/roster/captain", "5", "/roster/captain", "nhiều đội trưởng hơn");
    set("/teams/1/id", "\"binh_tri\"", "/teams/1/id", "đã dùng ở trên");
    set("/teams/1/name", "\"Xã Bình Trị\"", "/teams/1/name", "trùng tên với một đội");
    set("/teams/0/roster", "[]", "/teams/0/roster", "số người của đội: có 0, cần 7–12");
    drop("/teams/0/roster/0/captain", "/teams/0/roster", "đội trưởng: có 0, cần 1");
    set("/teams/0/roster/1/captain", "true", "/teams/0/roster", "đội trưởng: có 2, cần 1");
    set("/teams/0/roster/1/role", "\"support\"", "/teams/0/roster", "thành viên chính: có 3, cần 4");
    set("/teams/0/roster/0/role", "\"reserve\"", "/teams/0/roster/0/captain", "phải là thành viên chính");
    set("/teams/0/roster/0/born", "1066", "/teams/0/roster/0/born", "ngoài khoảng");
    set("/panel/chair", "\"gk6\"", "/panel/chair", "không có trong “judges”");
    set("/panel/alternates/0/id", "\"gk5\"", "/panel/alternates/0/id", "dự phòng phải là người khác");
    set("/panel/min_present", "6", "/panel/min_present", "chỉ có 5 giám khảo");
    set("/panel/judges", "[]", "/panel/judges", "có 0 mục, cần 1–100");
    set("/panel/secretaries/0", "3", "/panel/secretaries/0", "cần họ tên");

    // How marks become places.
    set("/aggregation/method", "\"mode\"", "/aggregation/method", "chọn: mean");
    set("/aggregation/show_places", "9", "/aggregation/show_places", "ngoài khoảng 0–3");
    set("/tie_break/0", "\"hat\"", "/tie_break/0", "không có bậc “hat”");
    set("/tie_break/0", "\"overall_total\"", "/tie_break/0", "không có bậc “overall_total”");
    drop("/tie_break/4", "/tie_break", "bậc cuối phải là chair_ruling");
    set("/tie_break/-", "\"kien_thuc\"", "/tie_break/5", "nêu hai lần");
    row("a rung that can be computed after the extra question", R"([{"op":"move","from":"/tie_break/2","path":"/tie_break/3"}])", "/tie_break/3", "phải đứng trước extra_question");
    row("a rung after the ruling", R"([{"op":"move","from":"/tie_break/4","path":"/tie_break/0"}])", "/tie_break/1", "không bao giờ tới");
    drop("/side_tie_break/1", "/side_tie_break", "giải phụ chỉ có một đội");
    set("/prizes/cluster/main/0/quantity", "0", "/prizes/cluster/main/0/quantity", "ngoài khoảng 1–1000");
    set("/prizes/cluster/main/0/amount", "-4000000", "/prizes/cluster/main/0/amount", "ngoài khoảng");
    set("/prizes/cluster/main/0/amount", "4000000.5", "/prizes/cluster/main/0/amount", "cần số nguyên");
    set("/prizes/cluster/main/1/name", "\"Nhất\"", "/prizes/cluster/main/1/name", "trùng tên với một giải");
    set("/prizes/cluster/main", "[]", "/prizes/cluster/main", "có 0 mục");
    set("/prizes/cluster/side/0/source", "\"hat\"", "/prizes/cluster/side/0/source", "không có phần thi “hat”");
    set("/prizes/cluster/side/1/source", "\"gioi_thieu\"", "/prizes/cluster/side/1/id", "đã dùng ở giải phụ trên");
    set("/prizes/Chung kết", "{}", "/prizes/Chung kết", "mã bộ giải");
    set("/prizes", "{}", "/prizes", "cần 1–100 bộ giải");
    set("/reveal/ranking", "\"never\"", "/reveal/ranking", "chọn: ceremony, approved");

    // Rounds.
    set("/rounds/1/id", "\"cum_binh_tri\"", "/rounds/1/id", "đã dùng ở trên");
    set("/rounds/1/teams/0", "\"binh_hai\"", "/rounds/1/teams", "đã thi ở “cum_binh_tri”");
    set("/rounds/0/teams/0", "\"binh_xa\"", "/rounds/0/teams", "không có đội “binh_xa”");
    set("/rounds/0/teams/0", "\"binh_hai\"", "/rounds/0/teams/4", "nêu hai lần");
    set("/rounds/3/teams", "[\"binh_hai\"]", "/rounds/3", "đúng một trong hai");
    drop("/rounds/3/from", "/rounds/3", "đúng một trong hai");
    set("/rounds/3/from/top", "8", "/rounds/3/from/top", "lấy 8 đội nhưng “cum_binh_phuoc” chỉ có 7");
    set("/rounds/3/from/of_each/0", "\"chung_ket\"", "/rounds/3/from/of_each", "vòng tròn");
    set("/rounds/3/from/of_each/0", "\"cum_x\"", "/rounds/3/from/of_each", "không có vòng “cum_x”");
    row("advancement in a circle", R"([{"op":"remove","path":"/rounds/0/teams"},{"op":"add","path":"/rounds/0/from","value":{"top":2,"of_each":["chung_ket"]}}])", "/rounds/0/from/of_each", "đứng sau vòng này");
    row("two finals fed by one round", R"([{"op":"copy","from":"/rounds/3","path":"/rounds/4"},{"op":"replace","path":"/rounds/4/id","value":"chung_ket_2"}])", "/rounds/4/from/of_each", "đã cho đội vào “chung_ket”");
    set("/rounds/0/sessions/0/segments/0", "\"hat\"", "/rounds/0/sessions/0/segments", "không có phần thi “hat”");
    set("/rounds/0/sessions/1/segments/0", "\"kien_thuc\"", "/rounds/0/sessions/1/segments", "đã ở một buổi trước");
    row("segments out of order", R"([{"op":"move","from":"/rounds/0/sessions/0/segments/0","path":"/rounds/0/sessions/0/segments/1"}])", "/rounds/0/sessions", "không theo thứ tự");
    set("/rounds/0/sessions/0/segments/-", "\"trao_giai\"", "/rounds/0/sessions", "trao_giai chỉ một lần");
    set("/rounds/3/sessions/0/segments/0", "\"trao_giai\"", "/rounds/3/sessions/0/segments", "đứng sau trao_giai");
    set("/rounds/0/rotation", "\"wheel\"", "/rounds/0/rotation", "chọn: segment_by_segment");
    set("/rounds/0/prizes", "\"gold\"", "/rounds/0/prizes", "không có bộ giải “gold”");
    set("/rounds/0/carry_over_points", "true", "/rounds/0/carry_over_points", "không có điểm mang sang");
    set("/rounds/3/carry_over_points", "\"2\"", "/rounds/3/carry_over_points", "nhiều nhất là cả điểm");
    set("/rounds/3/carry_over_points", "1", "/rounds/3/carry_over_points", "false, true hoặc một phần");
    // clang-format on
}

void ComplaintsTest::namesPlaceAndWhatWouldBeRight()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, words);
    const auto changed = sample().patch(nlohmann::json::parse(patch.toStdString()));
    const auto complaints = complaintsAbout(changed.dump());
    QVERIFY2(holds(complaints, Severity::Error, pointer, words), listed(complaints));
}

void ComplaintsTest::warnsWithoutRefusing_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("pointer");
    QTest::newRow("more prizes than teams") << QByteArray("[]") << QByteArray("/rounds/1/prizes");
    QTest::newRow("a team that plays nowhere")
        << QByteArray(R"([{"op":"remove","path":"/rounds/0/teams/0"}])") << QByteArray("/teams/0");
    QTest::newRow("a prize set that nobody uses")
        << QByteArray(R"([{"op":"copy","from":"/prizes/final","path":"/prizes/spare"}])")
        << QByteArray("/prizes/spare");
    QTest::newRow("a lower prize with more money")
        << QByteArray(R"([{"op":"replace","path":"/prizes/final/main/1/amount","value":9000000}])")
        << QByteArray("/prizes/final/main/1/amount");
    QTest::newRow("no ceremony") << QByteArray(
        R"([{"op":"remove","path":"/rounds/0/sessions/1/segments/1"}])")
                                 << QByteArray("/rounds/0/sessions");
    QTest::newRow("a round that leaves out a segment")
        << QByteArray(R"([{"op":"remove","path":"/rounds/0/sessions/0/segments/1"}])")
        << QByteArray("/rounds/0/sessions");
    QTest::newRow("spaces around a name")
        << QByteArray(R"([{"op":"replace","path":"/contest/name","value":"Hội thi "}])")
        << QByteArray("/contest/name");
}

void ComplaintsTest::warnsWithoutRefusing()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, pointer);
    std::vector<Complaint> warnings;
    const auto changed = sample().patch(nlohmann::json::parse(patch.toStdString()));
    const auto book = rulebook::readRulebook(changed.dump(), &warnings);
    QVERIFY2(book, listed(complaintsAbout(changed.dump())));
    QVERIFY2(holds(warnings, Severity::Warning, pointer, {}), listed(warnings));
}

void ComplaintsTest::listsAllComplaintsAtOnce()
{
    auto changed = sample();
    changed["segments"][2]["criteria"][0]["max"] = 14;
    changed["panel"]["chair"] = "gk9";
    changed["rounds"][3]["from"]["top"] = 8;
    changed["prizes"]["final"]["main"][0]["quantity"] = 0;
    const auto complaints = complaintsAbout(changed.dump());
    std::set<std::string> places;
    for (const Complaint &complaint : complaints) {
        if (complaint.severity == Severity::Error) {
            places.insert(complaint.pointer);
        }
    }
    QCOMPARE(places,
        (std::set<std::string>{"/segments/2/criteria", "/panel/chair", "/rounds/3/from/top",
            "/prizes/final/main/0/quantity"}));
}

void ComplaintsTest::namesTheSegmentForPeople()
{
    auto changed = sample();
    changed["segments"][2]["criteria"][0]["max"] = 14;
    const auto complaints = complaintsAbout(changed.dump());
    QCOMPARE(complaints.at(0).place, std::string("segments[2] tieu_pham / criteria"));
}

QTEST_APPLESS_MAIN(ComplaintsTest)
#include "complaints_test.moc"
