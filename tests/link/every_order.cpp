// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of order as an evening would give it.
#include "tests/link/every_order.h"

namespace messages {

using namespace contest;

std::vector<Order> everyOrder()
{
    const Cue score{Scene::Score, Turn.round, Turn.segment, Turn.team, 0};
    const Cue prize{Scene::Prize, Turn.round, {}, {}, 12};
    const std::vector<TeamId> teams{{"binh_hai"}, {"chau_o"}};
    const Panel panel{{{{"gk1"}, "Nguyễn Văn A", "Phó Trưởng phòng", TeamId{"binh_hai"}}}, {"gk1"},
        {{{"gk6"}, "Lê Thị B", "", std::nullopt}}, {"Thư ký"}, 1};
    return {
        DrawRunningOrder{Turn.round, UINT64_MAX},
        EnterRunningOrder{Turn.round, teams, {"Nguyễn Thị Ánh", "Võ “Ba” \\ Lê"}, "thiếu đội"},
        CallTurn{Turn},
        StartClock{Turn},
        PauseClock{Turn, "mất điện"},
        PauseClock{Turn, "mất tiếng", 6'000},
        ResumeClock{Turn},
        StopClock{Turn},
        EnterMeasuredTime{Turn, 612'345, "đồng hồ bấm tay"},
        SubmitSheet{Turn, {"gk3"}, {{{"chu_de"}, {13'500}}, {{"dao_cu"}, {0}}}, "tốt\nrõ ý",
            SheetSource::Tablet},
        SubmitSheet{Turn, {"gk3"}, {}, "", SheetSource::Paper},
        ReturnSheet{Turn, {"gk3"}, "thiếu một tiêu chí"},
        ExcuseJudge{Turn.round, Turn, {"gk1"}, "cùng xã"},
        ExcuseJudge{Turn.round, std::nullopt, {"gk1"}, "ốm"},
        EnterKeyResult{Turn, {"trac_nghiem"}, 8},
        EnterPoints{Turn, {"nang_khieu"}, {-1'500}},
        EnterChangeover{Turn, 185'000},
        GiveDeduction{Turn, {1'125}, "sai số người"},
        GiveDeduction{Turn, {250}, "một người", DeductionId{"thieu_dong_phuc"}},
        SettleDeviation{Turn, "đã thảo luận"},
        ApproveTurn{Turn},
        RemoveTeam{Turn.round, Turn.team, Departure::Withdrawn, std::nullopt, "mưa bão"},
        RemoveTeam{Turn.round, Turn.team, Departure::Disqualified, Turn.segment, "vi phạm"},
        EnterExtraQuestion{Turn.round, {{{"binh_hai"}, 2}, {{"chau_o"}, 0}}},
        RuleTie{Turn.round, SubjectId{"tieu_pham"}, teams, "thảo luận"},
        RuleTie{Turn.round, std::nullopt, teams, "bốc thăm"},
        EnterVote{Turn.round, std::nullopt, {{{"binh_hai"}, 4}, {{"chau_o"}, 1}}},
        EnterVote{Turn.round, SubjectId{"khan_gia"}, {{{"binh_hai"}, 0}}},
        EnterLot{Turn.round, std::nullopt, teams, {"Bà Nguyễn Thị A"}},
        EnterLot{Turn.round, SubjectId{"tieu_pham"}, teams, {}},
        GiveBonus{Turn.round, Turn.team, {"nop_som"}, {250}},
        EnterAudienceVote{Turn.round, {"khan_gia"}, {{{"binh_hai"}, 120}}},
        ChooseSidePrize{Turn.round, {"an_tuong"}, teams, "trang phục đẹp"},
        RuleAdvance{{"chung_ket"}, teams, "hơn ở Tiểu phẩm"},
        NameEntrants{{"chung_ket"}, teams, "đội chủ nhà"},
        DecidePrizes{Turn.round,
            {{PrizeKind::Main, "Nhất", 0, Turn.team, ""},
                {PrizeKind::Side, "Tiểu phẩm xuất sắc nhất", 0, std::nullopt, "không đội nào"}},
            "Trần Văn B", "01/QĐ-BTC", "2024-06-30"},
        SetStandby{score},
        TakeCue{41, prize},
        CloseRound{Turn.round},
        Undo{INT64_MAX},
        ChangePlayingOrder{Turn.round, teams, "đến muộn", {{"chau_o"}}},
        RestartTurn{Turn, "mất tiếng"},
        VoidSegment{Turn.round, Turn.segment, "mưa"},
        CancelQuestions{Turn.round, {"kien_thuc"}, {"trac_nghiem"}, 1, "hai đáp án đúng"},
        FileComplaint{Turn.round, Turn.team, "chấm nhầm\nđề nghị xem lại", "Trần Thị Ê"},
        DecideComplaint{Turn.round, 1, "giữ nguyên", "Trưởng Ban Tổ chức"},
        ReopenTurn{Turn, "ghi nhầm", {"Nguyễn Văn A", "Lê Thị B"}},
        ReinstateTeam{Turn.round, Turn.team, "nghe nhầm"},
        AmendPanel{Turn.round, Turn.segment, panel, "đi công tác"},
        AmendPanel{std::nullopt, std::nullopt, panel, "đi công tác"},
        AmendRoster{Turn.team,
            {{"Trần Thị Ê", 1990, MemberRole::Main, true, Gender::Female, {Turn.segment}},
                {"Lê Văn Ô", 0, MemberRole::Support, false, Gender::Unknown, {}}},
            "ốm"},
        OpenSession{Turn.round, 1},
        SuspendSession{Turn.round, 2, "mưa lớn"},
        ResumeSession{Turn.round, 2, "thi tiếp tối mai"},
    };
}

std::string frameOf(const Order &order)
{
    return encodeClientMessage(OrderMessage{{"id-1"}, order, 12});
}

}
