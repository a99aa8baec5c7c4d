// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An evening for tests.
#include "tests/contest/evening.h"

#include "contest/ceremony.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace contest {

namespace {

[[noreturn]] void fault(const std::string &what)
{
    std::fprintf(stderr, "fault of the test: %s\n", what.c_str());
    std::abort();
}

Criterion criterion(const std::string &id, const std::string &label, int max)
{
    return {{id}, label, points(max), points(0, 500)};
}

std::vector<Segment> segments()
{
    const PenaltyPerFullUnit perMinute{60'000, points(1), points(3)};
    const Segment introduction{GioiThieu, "Phần thi Giới thiệu", "Giới thiệu", points(20), 300'000,
        perMinute,
        {JudgedComponent{{"gioi_thieu"}, "Giới thiệu",
            {criterion("noi_dung", "Nội dung", 8), criterion("hinh_thuc", "Hình thức", 6),
                criterion("phong_cach", "Phong cách", 4), criterion("trang_phuc", "Trang phục", 2)},
            {}, {}}}};
    const Segment knowledge{KienThuc, "Phần thi Kiến thức", "Kiến thức", points(40), {},
        NoTimePenalty{},
        {KeyComponent{TracNghiem, "Trắc nghiệm", 10, points(3), 15'000},
            JudgedComponent{{"tinh_huong"}, "Xử lý tình huống",
                {criterion("tinh_huong", "Xử lý tình huống", 10)}, 180'000, 60'000}}};
    const Segment skit{TieuPham, "Phần thi Tiểu phẩm", "Tiểu phẩm", points(40), 600'000, perMinute,
        {JudgedComponent{{"tieu_pham"}, "Tiểu phẩm",
            {criterion("chu_de", "Chủ đề", 15), criterion("kich_ban", "Kịch bản", 10),
                criterion("dien_xuat", "Diễn xuất", 10), criterion("dao_cu", "Đạo cụ", 5)},
            {}, {}}}};
    return {introduction, knowledge, skit};
}

std::vector<Team> teams()
{
    std::vector<Team> all;
    for (const auto &[id, name] : std::vector<std::pair<std::string, std::string>>{
             {"binh_tri", "Bình Trị"}, {"binh_dong", "Bình Đông"}, {"binh_thuan", "Bình Thuận"},
             {"binh_hai", "Bình Hải"}, {"binh_hoa", "Bình Hòa"}, {"binh_thanh", "Bình Thanh"},
             {"binh_tan_phu", "Bình Tân Phú"}, {"binh_chau", "Bình Châu"},
             {"binh_phuoc", "Bình Phước"}, {"chau_o", "TT Châu Ổ"}, {"binh_duong", "Bình Dương"},
             {"binh_chanh", "Bình Chánh"}, {"binh_thanh_nang", "Bình Thạnh"},
             {"binh_nguyen", "Bình Nguyên"}, {"binh_trung", "Bình Trung"}}) {
        all.push_back({{id}, "Xã " + name, name, {}, {}});
    }
    return all;
}

ListedTeams listed(const std::vector<Team> &all, std::size_t first, std::size_t count)
{
    ListedTeams list;
    for (std::size_t i = first; i < first + count; ++i) {
        list.teams.push_back(all[i].id);
    }
    return list;
}

PrizeSet clusterPrizes()
{
    return {"Ban Tổ chức Hội thi",
        {{"Nhất", 1, {4'000'000}}, {"Nhì", 1, {3'000'000}}, {"Ba", 2, {2'000'000}},
            {"Khuyến khích", 4, {1'000'000}}},
        {{{GioiThieu.text}, "Giới thiệu xuất sắc nhất", 1, {1'000'000}, FromSegment{GioiThieu}},
            {{TieuPham.text}, "Tiểu phẩm xuất sắc nhất", 1, {1'000'000}, FromSegment{TieuPham}}}};
}

PrizeSet finalPrizes()
{
    return {"UBND huyện Bình Sơn",
        {{"Nhất", 1, {5'000'000}}, {"Nhì", 1, {4'000'000}}, {"Ba", 1, {3'000'000}},
            {"Khuyến khích", 3, {2'000'000}}},
        {}};
}

}

Rulebook binhSon()
{
    Rulebook book;
    book.id = "binh-son-2024";
    book.name = "Hội thi tuyên truyền về chuyển đổi số";
    book.segments = segments();
    book.teams = teams();
    book.panel.judges = {{Gk1, "Giám khảo Một", {}}, {Gk2, "Giám khảo Hai", {}},
        {Gk3, "Giám khảo Ba", {}}, {Gk4, "Giám khảo Bốn", {}}, {Gk5, "Giám khảo Năm", {}}};
    book.panel.chair = Gk1;
    book.panel.alternates = {{Gk6, "Giám khảo Sáu", {}}};
    book.panel.minPresent = 3;
    book.tieLadder = {BySegmentScore{TieuPham}, BySegmentScore{KienThuc}, BySegmentScore{GioiThieu},
        ByExtraQuestion{}, ByChairRuling{}};
    book.sideTieLadder = {ByOverallTotal{}, ByChairRuling{}};
    const std::vector<Session> cluster
        = {{"Buổi chiều", {GioiThieu, KienThuc}, false}, {"Buổi tối", {TieuPham}, true}};
    book.rounds.push_back({Tri, "Cụm Bình Trị", "xã Bình Trị", {}, listed(book.teams, 0, 8),
        cluster, Rotation::SegmentBySegment, {"cluster"}});
    book.rounds.push_back({Phuoc, "Cụm Bình Phước", "xã Bình Phước", {}, listed(book.teams, 8, 7),
        cluster, Rotation::SegmentBySegment, {"cluster"}});
    book.rounds.push_back({ChungKet, "Chung kết", "trung tâm huyện", {}, TopOfEach{2, {Tri, Phuoc}},
        {{"Đêm chung kết", {GioiThieu, KienThuc, TieuPham}, true}}, Rotation::SegmentBySegment,
        {"final"}});
    book.prizeSets[{"cluster"}] = clusterPrizes();
    book.prizeSets[{"final"}] = finalPrizes();
    return book;
}

Marks sheetOf(const Segment &segment, Points total)
{
    Marks marks;
    for (const Criterion &criterion : criteriaOf(segment)) {
        const Points mark = std::min(total, criterion.max);
        marks[criterion.id] = mark;
        total = total - mark;
    }
    if (total != Points{}) {
        fault("a total above the maximum");
    }
    return marks;
}

Evening::Evening(const Rulebook &book) : contest(std::make_shared<Rulebook>(book))
{
    record(ShowOpened{"{}", "1"});
}

std::optional<Refusal> Evening::give(const Order &order, const Actor &actor)
{
    const Result<Facts, Refusal> answer = contest::decide(contest, order, actor, now);
    if (!answer) {
        return answer.error();
    }
    for (const Fact &fact : answer.value()) {
        record(fact);
    }
    return std::nullopt;
}

void Evening::must(const Order &order, const Actor &actor)
{
    if (const auto refusal = give(order, actor)) {
        fault(refusal->words.en + " (order " + std::to_string(order.index()) + ")");
    }
}

void Evening::record(const Fact &fact)
{
    facts.push_back({contest.sequence + 1, now, "operator", "test", {}, fact});
    apply(contest, facts.back());
}

void Evening::sheet(const TurnId &turn, const JudgeId &judge, Points total)
{
    const Segment &segment = *contest.rulebook->segment(turn.segment);
    must(SubmitSheet{turn, judge, sheetOf(segment, total), {}, SheetSource::Tablet},
        {SeatKind::Judge, judge});
}

void Evening::mark(const TurnId &turn, Points score)
{
    for (const KeyComponent &key : keysOf(*contest.rulebook->segment(turn.segment))) {
        const std::int64_t right
            = std::min<std::int64_t>(key.questions, score.thousandths / key.right.thousandths);
        must(EnterKeyResult{turn, key.id, static_cast<int>(right)});
        score = score - key.right * right;
    }
    for (const JudgeId &judge : awaitedJudges(contest, turn)) {
        sheet(turn, judge, score);
    }
}

void Evening::play(const TurnId &turn, Points score)
{
    call(turn);
    mark(turn, score);
    must(ApproveTurn{turn});
}

void Evening::playTeam(const RoundId &round, const TeamId &team, const Scores &scores)
{
    play({round, GioiThieu, team}, scores.gioiThieu);
    play({round, KienThuc, team}, scores.kienThuc);
    play({round, TieuPham, team}, scores.tieuPham);
}

void Evening::playRound(const RoundId &round, const std::vector<Scores> &scores, const Scores &rest)
{
    if (contest.round(round).runningOrder.empty()) {
        draw(round);
    }
    const std::vector<TeamId> teams = contest.teamsOf(round);
    for (std::size_t i = 0; i < teams.size(); ++i) {
        if (!contest.round(round).left.contains(teams[i])) {
            playTeam(round, teams[i], i < scores.size() ? scores[i] : rest);
        }
    }
}

DecidePrizes Evening::asProposed(const RoundId &round) const
{
    DecidePrizes order{round, {}, "Trưởng Ban Tổ chức", "01/QĐ-BTC", "2024-07-01"};
    for (const ProposedPrize &unit : proposePrizes(contest, round).units) {
        order.awards.push_back({unit.kind, unit.prize, unit.unit, unit.team, {}});
    }
    return order;
}

void Evening::decide(const RoundId &round)
{
    must(asProposed(round));
}

void Evening::reveal(const RoundId &round)
{
    const auto steps = static_cast<int>(ceremonySteps(contest, round).size());
    for (int step = 1; step <= steps; ++step) {
        take({Scene::Prize, round, {}, {}, step});
    }
    must(CloseRound{round});
}

std::vector<Scores> apart()
{
    std::vector<Scores> scores;
    for (int i = 0; i < 8; ++i) {
        scores.push_back({points(18 - i), points(33), points(36 - i)});
    }
    return scores;
}

StandingsRow rowOf(const Standings &table, const TeamId &team)
{
    for (const StandingsRow &row : table.rows) {
        if (row.team == team) {
            return row;
        }
    }
    fault("no row of " + team.text);
}

std::string codeOf(const std::optional<Refusal> &refusal)
{
    return refusal ? codeText(refusal->code) : "carried out";
}

}
