// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cues and seats in words.
#include "link/messages/words.h"

#include "link/messages/views/backstage.h"

#include <algorithm>

namespace messages {

using namespace contest;

namespace {

std::string teamName(const Rulebook &book, const TeamId &id)
{
    const Team *team = book.team(id);
    return team ? team->shortName : id.text;
}

std::string segmentName(const Rulebook &book, const SegmentId &id)
{
    const Segment *segment = book.segment(id);
    return segment ? segment->shortLabel : id.text;
}

std::string roundName(const Rulebook &book, const RoundId &id)
{
    const Round *round = book.round(id);
    return round ? round->label : id.text;
}

}

std::string judgeLabel(const Rulebook &rulebook, const JudgeId &judge)
{
    return rulebook.judgeLabel(judge);
}

std::string subjectName(const Rulebook &rulebook, const RoundId &round, const SubjectId &subject)
{
    if (const Segment *segment = rulebook.segment({subject.text})) {
        return segment->shortLabel;
    }
    const SidePrize *prize = rulebook.sidePrize(round, subject);
    return prize ? prize->name : subject.text;
}

Words askWords(const Rulebook &rulebook, const Ask &ask)
{
    if (!ask.amend) {
        return {"mời thư ký tới", "asks the secretary to come"};
    }
    const std::string segment = segmentName(rulebook, ask.amend->segment);
    const std::string team = teamName(rulebook, ask.amend->team);
    return {"xin sửa phiếu " + segment + " của " + team,
        "asks to change the sheet " + segment + ", " + team};
}

Words seatWords(const Rulebook &rulebook, const std::string &seat)
{
    if (seat == "desk") {
        return {"Bàn thư ký", "The desk"};
    }
    const auto audience = audienceOf(seat);
    if (!audience) {
        return {seat, seat};
    }
    switch (audience->kind) {
    case SeatKind::Operator:
        return {"Bàn điều khiển", "Console"};
    case SeatKind::Mc:
        return {"Người dẫn chương trình", "MC"};
    case SeatKind::Display: {
        const std::string number = seat.substr(seat.find(':') + 1);
        return {"Màn chiếu " + number, "Projector " + number};
    }
    case SeatKind::Judge:
        break;
    }
    const Judge *judge = rulebook.judge(audience->judge);
    const std::string name = judge ? " " + judge->name : "";
    const std::string label = judgeLabel(rulebook, audience->judge);
    return {label + name, label + name};
}

Words cueWords(const Contest &contest, const Cue &cue)
{
    const Rulebook &book = *contest.rulebook;
    const std::string team = teamName(book, cue.team);
    const std::string segment = segmentName(book, cue.segment);
    const std::string round = roundName(book, cue.round);
    const std::string turn = ", " + team + ", " + segment;
    switch (cue.scene) {
    case Scene::Waiting:
        return {"Màn hình chờ", "Backdrop"};
    case Scene::Team:
        return {"Giới thiệu đội" + turn, "Team" + turn};
    case Scene::Clock:
        return {"Đồng hồ" + turn, "Clock" + turn};
    case Scene::Judging:
        return {"Giám khảo chấm" + turn, "Judges marking" + turn};
    case Scene::Score:
        return {"Công bố điểm" + turn, "Score" + turn};
    case Scene::SegmentStandings:
        return {"Bảng điểm, " + segment + ", " + round, "Segment board, " + segment + ", " + round};
    case Scene::Standings:
        return {"Bảng xếp hạng, " + round, "Standings, " + round};
    case Scene::Prize: {
        const std::string step = std::to_string(cue.step);
        return {"Trao giải, " + round + ", bước " + step, "Prizes, " + round + ", step " + step};
    }
    case Scene::Pause:
        return {"Tạm dừng kỹ thuật", "Technical pause"};
    case Scene::Black:
        break;
    }
    return {"Màn đen", "Black"};
}

}
