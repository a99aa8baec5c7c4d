// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rulebook files for tests of secrecy.
#include "tests/show/sample_book.h"

#include "control/rulebook/rulebook.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <random>

namespace show {

namespace {

using Json = nlohmann::json;

Json sampleText()
{
    QFile file(QStringLiteral(SAMPLE_RULEBOOK));
    return file.open(QIODevice::ReadOnly)
        ? Json::parse(file.readAll().toStdString(), nullptr, true, true)
        : Json();
}

Json revealIn(const RevealWords &words)
{
    return {{"scores", words.scores.toStdString()}, {"ranking", words.ranking.toStdString()},
        {"judges", words.judges.toStdString()}};
}

SampleBook written(const Json &rules)
{
    SampleBook sample;
    const std::string text = rules.dump(1);
    auto read = rulebook::readRulebook(text);
    if (!read) {
        for (const rulebook::Complaint &complaint : read.error()) {
            sample.fault += complaint.place + ": " + complaint.words.en + '\n';
        }
        return sample;
    }
    sample.book = std::move(read.value());
    sample.folder = std::make_shared<QTemporaryDir>();
    sample.file = sample.folder->filePath(QStringLiteral("rulebook.json")).toStdString();
    QFile file(QString::fromStdString(sample.file));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QByteArray::fromStdString(text)) != qint64(text.size())) {
        sample.book.reset();
        sample.fault = "cannot write " + sample.file;
    }
    return sample;
}

}

SampleBook wholeContest(const RevealWords &reveal)
{
    Json rules = sampleText();
    rules["reveal"] = revealIn(reveal);
    return written(rules);
}

SampleBook smallContest(const RevealWords &reveal, int teams)
{
    Json rules = sampleText();
    Json round = rules["rounds"][0];
    auto &playing = round["teams"];
    playing.erase(playing.begin() + teams, playing.end());
    rules["rounds"] = Json::array({round});
    rules["prizes"].erase("final");
    rules["reveal"] = revealIn(reveal);
    if (reveal.deviation != QLatin1String("off")) {
        const int percent
            = reveal.deviation == QLatin1String("discuss") ? 35 : 60; // about half talk
        rules["deviation"]
            = {{"action", reveal.deviation.toStdString()}, {"beyond_percent", percent}};
    }
    rules["complaint"] = {{"by", "any_member"}, {"written", true}, {"until", "ceremony_start"},
        {"decided_by", "Trưởng Ban Tổ chức"}};
    rules["bonuses"] = Json::array(
        {{{"id", "nop_som"}, {"label", "Nộp hồ sơ sớm"}, {"max", 1}, {"step", "0.5"}}});
    return written(rules);
}

unsigned seedOfThisRun()
{
    const unsigned seed = qEnvironmentVariableIsSet("HOITHI_SEED")
        ? qEnvironmentVariable("HOITHI_SEED").toUInt()
        : std::random_device{}();
    qInfo("HOITHI_SEED=%u", seed);
    return seed;
}

}
