// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would go wrong on the evening is found before: the commented example with one thing changed
// (a JSON patch) for each finding.
#include "tests/rulebook/sample.h"

#include <QTest>

using rulebook::Severity;

namespace {

void columns()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("words");
}

void row(const char *name, const QByteArray &patch, const char *pointer, const char *words)
{
    QTest::newRow(name) << QByteArray(patch) << QByteArray(pointer) << QByteArray(words);
}

//! A row that sets one value.
void set(
    const char *name, const char *path, const char *value, const char *pointer, const char *words)
{
    row(name, QByteArray(R"([{"op":"add","path":")") + path + R"(","value":)" + value + "}]",
        pointer, words);
}

void removal(const char *name, const char *path, const char *pointer, const char *words)
{
    row(name, QByteArray(R"([{"op":"remove","path":")") + path + "\"}]", pointer, words);
}

std::vector<rulebook::Complaint> complaintsAfter(const QByteArray &patch)
{
    const auto changed = contestNamed("example").patch(parsed(patch.toStdString()));
    return rulebook::examine(changed.dump()).complaints;
}

}

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
    void warnsOfWhatMayGoWrong_data();
    void warnsOfWhatMayGoWrong();
};

void FindingsTest::refusesWhatCannotWork_data()
{
    columns();
    // clang-format off
    // What is marked.
    set("maxima that do not add up", "/segments/0/max", "40", "/segments/0/criteria", "tiêu chí cộng 30 (10 × 2 + 10), tối đa 40");
    set("components that do not add up", "/segments/1/components/2/max", "12", "/segments/1/components", "các nội dung cộng 52 (20 + 20 + 12), tối đa 50");
    set("a step that misses the maximum from the minimum", "/segments/0/criteria/1/step", "3", "/segments/0/criteria/1/step", "bước 3 từ 6 không bao giờ tới được điểm tối đa 10");
    set("a minimum above the maximum", "/segments/0/criteria/1/min", "10", "/segments/0/criteria/1/min", "không nhỏ hơn tối đa 10");
    set("a total step that misses the maximum", "/segments/0/total_step", "7", "/segments/0/total_step", "không bao giờ tới được tổng phiếu tối đa 30");
    set("weights that multiply too far", "/segments/2/components/0/weight", "100", "/segments/2/components", "các nội dung cộng 4000");
    set("a minimum beside criteria", "/segments/2/components/0/min", "1", "/segments/2/components/0/min", "ở từng tiêu chí");
    set("a weight beyond 100", "/segments/0/weight", "101", "/segments/0/weight", "nhiều nhất 100");
    set("a penalty-only range that leaves out 0", "/segments/1/components/3/min", "1", "/segments/1/components/3", "0 phải nằm giữa");
    set("a wrong answer worth more than a right one", "/segments/1/components/0/wrong", "5", "/segments/1/components/0/wrong", "hơn cả câu đúng 4");
    set("a segment that no round plays", "/segments/3", R"({"id":"a","label":"A","max":1,"step":1,"criteria":[{"id":"b","label":"B","max":1}]})", "/segments/3", "không vòng nào thi");
    set("a reserved id", "/deductions/0/id", "\"bonus\"", "/deductions/0/id", "đã dành cho chương trình");
    set("a doubled id", "/deductions/1/id", "\"qua_nguoi\"", "/deductions/1/id", "đã dùng ở trên");
    set("an unknown panel", "/segments/0/panel", "\"ban_x\"", "/segments/0/panel", "không có ban “ban_x”");
    set("letters in decomposed form", "/gates/0/label", "\"Ki\\u0323ch\"", "/gates/0/label", "dựng sẵn (NFC)");
    // Time.
    set("tiers out of order", "/segments/2/time_penalty/tiers/1/from", "0", "/segments/2/time_penalty/tiers/1/from", "tăng dần");
    set("a least time beyond the limit", "/segments/2/time_penalty/under/min", "600", "/segments/2/time_penalty", "không ngắn hơn “time_limit”");
    set("two time penalties for one segment", "/time_penalty/0/segments/-", "\"tieu_pham\"", "/time_penalty/0/segments", "mỗi phần chỉ một");
    set("a cut-off for a least time", "/segments/2/time_penalty/under/kind", "\"cutoff\"", "/segments/2/time_penalty/under/kind", "chọn: per_full_unit, tiers");
    set("a session that ends before it begins", "/rounds/0/sessions/0/end", "\"07:00\"", "/rounds/0/sessions/0/end", "không sau giờ bắt đầu");
    set("a session before the one above", "/rounds/0/sessions/1/date", "\"2026-04-01\"", "/rounds/0/sessions/1", "trước khi buổi trên kết thúc");
    set("a time of day that is none", "/rounds/0/sessions/0/start", "\"24:00\"", "/rounds/0/sessions/0/start", "không phải giờ");
    // Who.
    set("an alternate who is also a judge", "/panel/alternates/0/id", "\"gk3\"", "/panel/alternates/0/id", "“gk3” (“Lê Minh Mẫu”) là giám khảo chính của ban này; dự phòng phải là người khác");
    set("one id for two people", "/panels/ban_truong/judges/2/name", "\"Ai Khác\"", "/panels/ban_truong/judges/2/name", "mỗi người một mã");
    set("a judge of an unknown team", "/panel/judges/0/own_team", "\"doi_9\"", "/panel/judges/0/own_team", "không có đội “doi_9”");
    row("a competing judge who cannot be excused", R"([{"op":"add","path":"/panel/judges/1/own_team","value":"doi_2"},{"op":"replace","path":"/panel/min_present","value":3},{"op":"remove","path":"/panel/alternates"}])", "/panel/judges/1/own_team", "không đủ “min_present”");
    row("a third mark without alternates", R"([{"op":"replace","path":"/deviation/action","value":"third_mark"},{"op":"remove","path":"/panel/alternates"}])", "/panel/alternates", "cần giám khảo dự phòng");
    set("too few women", "/roster/women_min", "3", "/teams/0/roster", "thành viên nữ: có 2, cần 3");
    set("too many reserves", "/roster/reserve_max", "0", "/teams/0/roster", "thành viên dự bị: có 1, cần 0–0");
    set("too many supporters", "/roster/support_max", "0", "/teams/0/roster", "người hỗ trợ: có 1, cần 0–0");
    set("too many on stage", "/segments/0/on_stage/max", "2", "/teams/0/roster", "số người thi “Phần thi Chào hỏi”: có 3, cần 1–2");
    set("too few on stage", "/segments/0/on_stage/min", "3", "/teams/1/roster", "có 2, cần 3–4");
    set("more on stage than a team has", "/segments/0/on_stage/min", "5", "/segments/0/on_stage/min", "đội nhiều nhất 4");
    set("a member of an unknown segment", "/teams/0/roster/2/segments/0", "\"hat\"", "/teams/0/roster/2/segments", "không có phần thi “hat”");
    removal("a team without a division", "/teams/1/division", "/teams/1", "chưa ghi khối");
    set("an unknown division", "/teams/1/division", "\"xa\"", "/teams/1/division", "không có khối “xa”");
    set("divisions mixed in a round", "/rounds/0/teams/1", "\"truong_1\"", "/rounds/0/teams", "vòng này của khối “phuong”");
    set("a round fed by another division", "/rounds/4/division", "\"phuong\"", "/rounds/4/from/of", "là vòng của khối “truong”");
    // How marks become places.
    set("both kinds of a threshold", "/deviation/beyond_percent", "10", "/deviation", "đúng một trong hai");
    set("a threshold of a policy that is off", "/deviation/action", "\"off\"", "/deviation/beyond", "khóa lạ");
    set("a least of a method that drops nothing", "/aggregation/least", "5", "/aggregation/least", "khóa lạ");
    set("a ladder without an end", "/tie_break", R"(["tieu_pham"])", "/tie_break", "bậc cuối phải là chair_ruling");
    set("a rung after the lot", "/side_tie_break/-", "\"share\"", "/side_tie_break/3", "đứng sau lot");
    set("a vote before what can be computed", "/tie_break", R"(["judges_vote","tieu_pham","lot"])", "/tie_break/1", "phải đứng trước judges_vote");
    set("an extra question about a side prize", "/side_tie_break/0", "\"extra_question\"", "/side_tie_break/0", "không có bậc “extra_question”");
    set("a rung of an unknown criterion", "/tie_break/1/criterion", "\"x\"", "/tie_break/1", "không có tiêu chí “x”");
    set("a side prize for nothing known", "/prizes/chung_ket/side/2/source", "\"luck\"", "/prizes/chung_ket/side/2/source", "audience_vote, youngest, jury_choice");
    removal("a vote without an id", "/prizes/chung_ket/side/2/id", "/prizes/chung_ket/side/2/id", "cần mã riêng");
    set("a side prize with a segment's id", "/prizes/chung_ket/side/2/id", "\"chao_hoi\"", "/prizes/chung_ket/side/2/id", "là của một phần thi");
    row("a prize that must be given and has no team", R"([{"op":"add","path":"/prizes/vong_loai/main/1/quantity","value":5},{"op":"add","path":"/prizes/vong_loai/main/1/may_stay_unfilled","value":false}])", "/rounds/0/prizes", "không được để trống nhưng chỉ có 3 đội");
    // How teams advance.
    set("a best runner-up of one round", "/rounds/3/from/of_each", "[\"bang_a\"]", "/rounds/3/from/best_next", "ít nhất 2 vòng");
    set("more runners-up than rounds", "/rounds/3/from/best_next", "3", "/rounds/3/from/best_next", "chỉ 2 vòng còn đội");
    set("more of all than there are", "/rounds/4/from/best_overall", "5", "/rounds/4/from/best_overall", "chỉ có 4");
    set("more by hand than there are", "/rounds/5/from/by_hand", "7", "/rounds/5/from/by_hand", "chỉ có 6");
    set("advancement in a circle", "/rounds/3/from/of_each/0", "\"dem_hoi\"", "/rounds/3/from/of_each", "không thành vòng tròn");
    set("points carried from nowhere", "/rounds/0/carry_over_points", "\"0.5\"", "/rounds/0/carry_over_points", "không có điểm mang sang");
    set("standings before scores", "/reveal", R"({"scores":"after_ceremony","ranking":"approved"})", "/reveal/ranking", "hiện trước đó");
    // clang-format on
}

void FindingsTest::refusesWhatCannotWork()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, words);
    const auto complaints = complaintsAfter(patch);
    QVERIFY2(holds(complaints, Severity::Error, pointer, words), listed(complaints));
}

void FindingsTest::warnsOfWhatMayGoWrong_data()
{
    columns();
    // clang-format off
    set("a judge from a competing commune", "/panel/judges/1/own_team", "\"doi_2\"", "/panel/judges/1/own_team", "đội “Hai” của giám khảo này thi ở “Bảng A”; cho vắng");
    set("an alternate with a judge's name", "/panel/alternates/0", R"({"id":"gk9","name":"Lê Minh Mẫu"})", "/panel/alternates/0", "vừa là giám khảo chính vừa là dự phòng");
    set("a judge twice in a panel", "/panel/judges/1/name", "\"Lê Minh Mẫu\"", "/panel/judges/2", "đứng hai lần trong ban");
    set("a secretary who marks", "/panel/secretaries", R"(["Lê Minh Mẫu"])", "/panel/secretaries/0", "vừa là thư ký vừa là giám khảo");
    set("a judge who competes", "/teams/1/roster/0/name", "\"Lê Minh Mẫu\"", "/panel/judges/2", "vừa là giám khảo vừa là thành viên đội “Hai”");
    row("a session that runs into the next", R"([{"op":"remove","path":"/rounds/0/sessions/0/end"},{"op":"add","path":"/rounds/0/sessions/0/start","value":"07:30"},{"op":"remove","path":"/rounds/0/sessions/1/date"},{"op":"add","path":"/rounds/0/sessions/1/start","value":"07:40"}])", "/rounds/0/sessions/0", "buổi sau bắt đầu sau 10:00 nhưng các lượt thi cần");
    set("a session longer than its slot", "/rounds/0/sessions/0/end", "\"08:00\"", "/rounds/0/sessions/0", "buổi dài 30:00 nhưng các lượt thi cần 3 × 12:15 = 36:45");
    set("a drop that a panel is too small for", "/segments/0/aggregation/least", "5", "/segments/0/aggregation/least", "ban có 3 giám khảo: không bao giờ bỏ");
    set("outliers that leave twice", "/deviation/action", "\"exclude\"", "/deviation/action", "bị loại hai lần");
    set("a seat in the next round that cannot be shared", "/tie_break", R"(["tieu_pham","share"])", "/tie_break", "ở đó Trưởng Ban Giám khảo sẽ phải quyết định");
    set("sharing that is never reached", "/tie_break", R"(["tieu_pham","chair_ruling","share"])", "/tie_break", "muốn có đồng giải thì bỏ chair_ruling");
    set("more prizes than teams", "/prizes/vong_loai/main/1/quantity", "5", "/rounds/0/prizes", "6 giải chính cho 3 đội");
    removal("a woman not known as such", "/teams/1/roster/0/gender", "/teams/1/roster", "1 người chưa ghi “gender”");
    set("a panel that marks nothing", "/panels/ban_3", R"({"judges":[{"id":"gk1","name":"Nguyễn Văn Mẫu"}],"chair":"gk1"})", "/panels/ban_3", "không chấm vòng hay phần thi nào");
    set("a division without rounds", "/divisions/-", R"({"id":"xa","label":"Khối xã"})", "/divisions/2", "không có vòng nào");
    row("divisions ranked together", R"([{"op":"remove","path":"/rounds/0/division"},{"op":"remove","path":"/rounds/3/division"},{"op":"replace","path":"/rounds/0/teams/1","value":"truong_1"},{"op":"remove","path":"/rounds/2/teams/0"}])", "/rounds/0/teams", "xếp hạng chung");
    set("groups that change nothing", "/rounds/0/group_size", "3", "/rounds/0/group_size", "vòng chỉ có 3 đội");
    set("groups of a rotation by team", "/rounds/1/group_size", "2", "/rounds/1/group_size", "không đổi gì");
    set("something due after the contest begins", "/gates/0/due", "\"2026-05-01\"", "/gates/0/due", "sau ngày thi đầu tiên 2026-04-02");
    set("less points for more time", "/segments/2/time_penalty/tiers/1/points", "\"0.1\"", "/segments/2/time_penalty/tiers/1/points", "trừ ít hơn bậc trước");
    set("points for a wrong answer", "/segments/1/components/0/none", "1", "/segments/1/components/0/none", "không đúng mà được cộng điểm");
    // clang-format on
}

void FindingsTest::warnsOfWhatMayGoWrong()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, words);
    const auto complaints = complaintsAfter(patch);
    QVERIFY2(holds(complaints, Severity::Warning, pointer, words), listed(complaints));
}

QTEST_APPLESS_MAIN(FindingsTest)
#include "findings_test.moc"
