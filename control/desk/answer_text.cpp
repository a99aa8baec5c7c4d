// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/desk/answer_text.h"

#include <nlohmann/json.hpp>

namespace desk {

using nlohmann::json;

std::string writeAnswer(const Answered &answered)
{
    if (!answered.no) {
        return json{{"done", true}}.dump();
    }
    return json{{"no", answered.no->code}, {"field", answered.no->field},
        {"vi", answered.no->words.vi}, {"en", answered.no->words.en}}
        .dump();
}

std::optional<Answered> readAnswer(const std::string &text)
{
    const json body = json::parse(text, nullptr, false);
    if (!body.is_object()) {
        return std::nullopt;
    }
    if (body.contains("done")) {
        return Answered{};
    }
    Answered::No no;
    const std::pair<const char *, std::string *> fields[]
        = {{"no", &no.code}, {"field", &no.field}, {"vi", &no.words.vi}, {"en", &no.words.en}};
    for (const auto &[key, target] : fields) {
        const auto found = body.find(key);
        if (found == body.end() || !found->is_string()) {
            return std::nullopt;
        }
        *target = found->get<std::string>();
    }
    return Answered{no};
}

}
