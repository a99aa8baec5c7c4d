// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `me`: who this judge is, and which round is being played.
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"
#include "link/messages/words.h"

namespace messages {

using namespace contest;

Json meTopic(const Contest &contest, const JudgeId &id)
{
    const Judge *judge = contest.rulebook->judge(id);
    return {{"judge",
                {{"id", id.text}, {"label", judgeLabel(*contest.rulebook, id)},
                    {"name", judge ? judge->name : id.text}, {"title", judge ? judge->title : ""}}},
        {"contest", {{"name", contest.rulebook->name}}},
        {"round", contest.onStage ? roundHead(contest, contest.onStage->round) : Json()}};
}

}
