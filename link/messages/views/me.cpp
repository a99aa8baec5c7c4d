// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `me`: who this judge is, which round is being played, what the judge has asked for.
#include "link/messages/order_codec.h"
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"
#include "link/messages/words.h"

namespace messages {

using namespace contest;

Json meTopic(const Contest &contest, const Asks &asks, const JudgeId &id)
{
    Json asked = Json::array();
    if (const auto own = asks.find(id); own != asks.end()) {
        for (const Ask &ask : own->second) {
            asked.push_back({{"what", ask.amend ? "amend" : "secretary"},
                {"turn", ask.amend ? turnJson(*ask.amend) : Json()}});
        }
    }
    const Judge *judge = contest.rulebook->judge(id);
    return {{"judge",
                {{"id", id.text}, {"label", judgeLabel(*contest.rulebook, id)},
                    {"name", judge ? judge->name : id.text}, {"title", judge ? judge->title : ""}}},
        {"contest", {{"name", contest.rulebook->name}}},
        {"round", contest.onStage ? roundHead(contest, contest.onStage->round) : Json()},
        {"asks", std::move(asked)}};
}

}
