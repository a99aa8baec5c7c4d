// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds the shared samples.
#include "samples.h"

#include "control/journal/inspect.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace samples {

using namespace contest;

namespace {

const TurnId Turn{{"binh_tri"}, {"gioi_thieu"}, {"binh_hai"}};

std::vector<Fact> factsOfTurns()
{
    return {
        ShowOpened{"{\"tên\": \"Hội thi Bình Sơn\"}\n", "1"},
        RunningOrderDrawn{{"binh_tri"}, 18'446'744'073'709'551'615U,
            "pcg32-rejection-fisher-yates-1", {{"binh_hai"}, {"binh_tri"}}},
        RunningOrderEntered{{"chung_ket"}, {{"binh_tri"}}, {"Nguyễn Văn Ấ", "Trần Thị \"Ê\""},
            "bốc lại \n vì thiếu"},
        TurnCalled{Turn},
        ClockStarted{Turn},
        ClockPaused{Turn, "mất điện"},
        ClockPaused{Turn, "mất tiếng", 6'000},
        ClockResumed{Turn},
        ClockStopped{Turn},
        TimeMeasured{Turn, 605'123, "đồng hồ của thư ký"},
        SheetSubmitted{Turn, {"gk3"}, {{{"noi_dung"}, {8750}}, {{"phong_cach"}, {0}}}, "",
            SheetSource::Tablet},
        SheetSubmitted{Turn, {"gk4"}, {}, "giấy\nhai dòng", SheetSource::Paper},
        SheetReturned{Turn, {"gk3"}, "thiếu chữ ký"},
        JudgeExcused{{"binh_tri"}, Turn, {"gk3"}, "cháu dự thi"},
        JudgeExcused{{"binh_tri"}, std::nullopt, {"gk4"}, "ốm"},
        KeyResultEntered{Turn, {"trac_nghiem"}, 9, 0},
        KeyResultEntered{Turn, {"trac_nghiem"}, 7, 2},
        PointsEntered{Turn, {"nang_khieu"}, {-1'500}},
        ChangeoverMeasured{Turn, 185'000},
        DeductionGiven{Turn, {500}, "quá số người", std::nullopt},
        DeductionGiven{Turn, {250}, "một người", DeductionId{"thieu_dong_phuc"}},
        DeviationSettled{Turn, "đã thảo luận, giữ nguyên điểm"},
        TurnApproved{Turn},
        TeamLeft{{"binh_tri"}, {"binh_hai"}, Departure::Withdrawn, SegmentId{"tieu_pham"}, "bão"},
        TeamLeft{{"binh_tri"}, {"binh_tri"}, Departure::Disqualified, std::nullopt, "thi hộ"},
    };
}

std::vector<Fact> factsOfIncidents()
{
    const Panel panel{{{{"gk1"}, "Nguyễn Văn Ấ", "Trưởng phòng", TeamId{"binh_hai"}}}, {"gk1"},
        {{{"gk6"}, "Lê Thị Ê", "", std::nullopt}}, {"Thư ký"}, 1};
    return {
        PlayingOrderChanged{{"binh_tri"}, {{"binh_tri"}, {"binh_hai"}}, "đến muộn", {{"binh_tri"}}},
        TurnRestarted{Turn, "mất tiếng"},
        SegmentVoided{{"binh_tri"}, {"tieu_pham"}, "mưa lớn"},
        QuestionsCancelled{{"binh_tri"}, {"kien_thuc"}, {"trac_nghiem"}, 1, "hai đáp án đúng"},
        ComplaintFiled{{"binh_tri"}, {"binh_hai"}, "chấm nhầm\nxem lại", "Trần Thị Ê"},
        ComplaintDecided{{"binh_tri"}, 1, "giữ nguyên điểm", "Trưởng Ban Tổ chức"},
        TurnReopened{Turn, "ghi nhầm", {"Nguyễn Văn Ấ", "Lê Thị Ê"}},
        TeamReinstated{{"binh_tri"}, {"binh_hai"}, "nghe nhầm"},
        PanelAmended{RoundId{"binh_tri"}, SegmentId{"tieu_pham"}, panel, "đi công tác"},
        PanelAmended{std::nullopt, std::nullopt, panel, "đi công tác"},
        RosterAmended{{"binh_hai"},
            {{"Trần Thị Ê", 1990, MemberRole::Main, true, Gender::Female, {{"tieu_pham"}}},
                {"Lê Văn Ô", 0, MemberRole::Support, false, Gender::Unknown, {}},
                {"Võ Bá", 2001, MemberRole::Reserve, false, Gender::Male, {}}},
            "ốm"},
        SessionOpened{{"binh_tri"}, 1},
        SessionSuspended{{"binh_tri"}, 2, "mưa"},
        SessionResumed{{"binh_tri"}, 2, "thi tiếp tối mai"},
    };
}

std::vector<Fact> factsOfResults()
{
    return {
        ExtraQuestionHeld{{"binh_tri"}, {{{"binh_hai"}, 3}, {{"binh_tri"}, 0}}},
        TieRuled{{"binh_tri"}, SubjectId{"tieu_pham"}, {{"binh_hai"}, {"binh_tri"}}, "đều hơn"},
        TieRuled{{"binh_tri"}, std::nullopt, {{"binh_tri"}}, "theo biên bản"},
        JudgesVoted{{"binh_tri"}, std::nullopt, {{{"binh_hai"}, 4}, {{"binh_tri"}, 1}}},
        JudgesVoted{{"binh_tri"}, SubjectId{"khan_gia"}, {{{"binh_hai"}, 0}}},
        LotDrawn{{"binh_tri"}, SubjectId{"tieu_pham"}, {{"binh_tri"}, {"binh_hai"}}, {"Bà Ấ"}},
        BonusGiven{{"binh_tri"}, {"binh_hai"}, {"nop_som"}, {500}},
        AudienceVoted{{"binh_tri"}, {"khan_gia"}, {{{"binh_hai"}, 120}, {{"binh_tri"}, 99}}},
        JuryChose{{"binh_tri"}, {"an_tuong"}, {{"binh_tri"}}, "trang phục đẹp"},
        AdvanceRuled{{"chung_ket"}, {{"binh_tri"}, {"binh_hai"}}, "bốc thăm tại chỗ"},
        EntrantsNamed{{"chung_ket"}, {{"binh_hai"}}, "đội chủ nhà"},
        PrizesDecided{{"binh_tri"},
            {{PrizeKind::Main, "Nhất", 0, TeamId{"binh_hai"}, ""},
                {PrizeKind::Side, "Tiểu phẩm hay", 1, std::nullopt, "không đội nào đạt"}},
            "Chủ tịch", "01/QĐ-BTC", "2024-10-17"},
        StandbySet{{Scene::SegmentStandings, {"binh_tri"}, {"tieu_pham"}, {}, 0}},
        CueTaken{{Scene::Prize, {"binh_tri"}, {}, {}, 7}},
        CueTaken{{Scene::Score, {"binh_tri"}, {"tieu_pham"}, {"binh_hai"}, 0}},
        RoundClosed{{"binh_tri"},
            {{1, {"binh_hai"}, Fraction(2627, 30), {{{"tieu_pham"}, Fraction(2627, 30)}}},
                {std::nullopt, {"binh_tri"}, Fraction(-1, 3), {}}},
            {{PrizeKind::Main, "Nhất", 0, TeamId{"binh_hai"}, ""}}, {{"binh_hai"}}},
        RoundImported{{{"binh_tri"}, {{1, {"binh_hai"}, Fraction(87, 1)}}, {}, {{"binh_hai"}}},
            {{"binh_tri"}, {}, "Chủ tịch", "02/QĐ-BTC", "2024-10-18"}, "9f3a 01bc",
            "{\"format\":1}"},
        Undone{12},
        SeatGranted{"judge:gk3", "máy bảng 3", std::string(64, 'a')},
        SeatRevoked{"judge:gk3", "mất máy"},
    };
}

}

Folder::Folder()
    : m_folder((QFileInfo("/dev/shm").isWritable() ? "/dev/shm" : QDir::tempPath())
        + "/hoithi-record-XXXXXX")
{
    qputenv("TMPDIR", m_folder.path().toUtf8()); // where verify() works
}

std::vector<Fact> oneOfEach()
{
    std::vector<Fact> facts = factsOfTurns();
    for (std::vector<Fact> &more : std::array{factsOfResults(), factsOfIncidents()}) {
        facts.insert(facts.end(), more.begin(), more.end());
    }
    return facts;
}

Stamp stamp(std::int64_t number)
{
    return {1'729'123'456'000 + number, 5'000 + number, "b0075d"};
}

journal::Opening opening()
{
    return {{"{\"id\": \"bình-sơn\"}", "1"}, stamp(0), std::string(32, '7'), "desk", ""};
}

journal::Batch sheetBatch(std::int64_t sequence)
{
    const OrderId order{"order-" + std::to_string(sequence)};
    journal::Batch batch;
    batch.facts.push_back({sequence, stamp(sequence), "judge:gk1", "máy bảng 1", order,
        SheetSubmitted{Turn, {"gk1"}, {{{"noi_dung"}, {sequence}}}, "", SheetSource::Tablet}});
    batch.answers.push_back({order, "judge:gk1", "{\"ok\":" + std::to_string(sequence) + "}"});
    return batch;
}

journal::Batch approvalBatch(std::int64_t sequence)
{
    journal::Batch batch = sheetBatch(sequence);
    batch.facts.front().fact = TurnApproved{Turn};
    return batch;
}

journal::Batch refusalBatch(const std::string &order)
{
    journal::Batch batch;
    batch.answers.push_back({{order}, "judge:gk2", "từ chối: điểm 10,5 quá 10"});
    return batch;
}

std::unique_ptr<journal::Journal> newShow(const std::string &path, journal::Settings settings)
{
    auto made = journal::Journal::create(path, opening(), std::move(settings));
    return made ? std::move(made.value()) : nullptr;
}

journal::Outcome<Content> contentOf(const std::string &path)
{
    Content content;
    const auto inspection
        = journal::readRecord(path, [&](const RecordedFact &recorded, const journal::Head &) {
              content.facts.push_back(recorded);
          });
    if (!inspection) {
        return inspection.error();
    }
    content.showId = inspection.value().showId;
    content.head = inspection.value().head;
    content.answers = inspection.value().answers;
    return content;
}

Content writeShow(const std::string &path, int sheets)
{
    {
        auto journal = journal::Journal::create(path, opening());
        for (int i = 0; journal && i < sheets; ++i) {
            [[maybe_unused]] const auto done = journal.value()->appendNow(sheetBatch(i + 2));
        }
    }
    auto content = contentOf(path);
    return content ? content.value() : Content();
}

}
