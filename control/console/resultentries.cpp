// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists what a turn's segment wants entered and asks for it.
#include "control/console/resultentries.h"

#include "control/console/entries.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

namespace {

const QString Changeover = QStringLiteral("changeover");
const QString Discussed = QStringLiteral("discussed");

struct ResultEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::ResultEntries)
};

QJsonObject segmentOf(const Evening &evening, const QJsonObject &turn)
{
    return evening.segment(turn[u"segment"][u"id"].toString());
}

bool isMissing(const QJsonObject &turn, const QString &field)
{
    return !find(turn[u"missing"].toArray(), "field", field).isEmpty();
}

QString keyText(const QJsonObject &key)
{
    if (!key[u"right"].isDouble()) {
        return ResultEntries::tr("chưa nhập");
    }
    const QString right = ResultEntries::tr("đúng %1/%2 câu")
                              .arg(key[u"right"].toInt())
                              .arg(key[u"questions"].toInt());
    const QString points = ResultEntries::tr("%1 điểm").arg(key[u"points"].toString());
    return key[u"wrong"].isDouble()
        ? QStringLiteral("%1, %2, %3")
              .arg(right, ResultEntries::tr("sai %1").arg(key[u"wrong"].toInt()), points)
        : QStringLiteral("%1, %2").arg(right, points);
}

QString enteredText(const QJsonObject &entered, bool isExtra)
{
    const QString points = entered[u"points"].toString();
    if (!points.isEmpty()) {
        return ResultEntries::tr("%1 điểm").arg(points);
    }
    return isExtra ? ResultEntries::tr("không nhập là 0") : ResultEntries::tr("chưa nhập");
}

//! Says what stands there already: whoever writes over it sees what is lost.
QString componentAndTeam(const QJsonObject &rule, const QJsonObject &view, const QString &earlier)
{
    const QString what
        = QStringLiteral("%1. %2").arg(rule[u"label"].toString(), Parts::teamAndSegment(view));
    return earlier.isEmpty()
        ? what
        : ResultEntries::tr("%1. Đã ghi: %2. Ghi lại thì biên bản nêu cả hai.").arg(what, earlier);
}

QString earlierKey(const QJsonObject &view, const QJsonObject &rule)
{
    const QJsonObject key = find(view[u"keys"].toArray(), "id", rule[u"id"].toString());
    return key[u"right"].isDouble() ? keyText(key) : QString();
}

QString earlierPoints(const QJsonObject &view, const QJsonObject &rule)
{
    const QJsonObject entered = find(view[u"entered"].toArray(), "id", rule[u"id"].toString());
    return entered[u"points"].toString().isEmpty() ? QString() : enteredText(entered, false);
}

QString changeoverText(const QJsonObject &turn, const QJsonObject &limit)
{
    const QString allowed
        = ResultEntries::tr("cho phép %1").arg(clockText(limit[u"limitMs"].toInteger()));
    const QJsonValue measured = turn[u"changeoverMs"];
    return QStringLiteral("%1, %2").arg(
        measured.isDouble() ? clockText(measured.toInteger()) : ResultEntries::tr("chưa đo"),
        allowed);
}

Ask keyQuestion(const QString &turn, const QJsonObject &view, const QJsonObject &rule)
{
    return [turn, view, rule] {
        const int questions = rule[u"questions"].toInt();
        const bool costs = rule.contains(u"wrong");
        Question question;
        question.title = ResultEntries::tr("Kết quả theo đáp án");
        question.note = componentAndTeam(rule, view, earlierKey(view, rule));
        question.action = ResultEntries::tr("Ghi kết quả");
        question.fields
            = {{QStringLiteral("right"), QStringLiteral("number"), ResultEntries::tr("Số câu đúng"),
                ResultEntries::tr("từ 0 đến %1").arg(questions), {}, {}}};
        if (costs) {
            question.fields.push_back({QStringLiteral("wrong"), QStringLiteral("number"),
                ResultEntries::tr("Số câu sai"),
                ResultEntries::tr("mỗi câu sai %1 điểm; câu không trả lời thì không tính vào đây")
                    .arg(shownPoints(rule[u"wrong"])),
                {}, {}});
        }
        question.problem = [questions, costs](const Values &values) {
            const QString right = Parts::trimmed(values, "right");
            const QString problem
                = Parts::countProblem(ResultEntries::tr("Số câu đúng"), right, questions);
            return problem.isEmpty() && costs ? Parts::countProblem(ResultEntries::tr("Số câu sai"),
                       Parts::trimmed(values, "wrong"), questions - right.toInt())
                                              : problem;
        };
        question.order = [turn, costs, id = rule[u"id"].toString()](const Values &values) {
            QJsonObject order = Parts::turnOrder("enterKeyResult", turn);
            order[u"component"] = id;
            order[u"right"] = Parts::trimmed(values, "right").toInt();
            if (costs) {
                order[u"wrong"] = Parts::trimmed(values, "wrong").toInt();
            }
            return order;
        };
        return question;
    };
}

Ask pointsQuestion(const QString &turn, const QJsonObject &view, const QJsonObject &rule)
{
    return [turn, view, rule] {
        const QString id = rule[u"id"].toString();
        Question question;
        question.title = ResultEntries::tr("Điểm do thư ký nhập");
        question.note = componentAndTeam(rule, view, earlierPoints(view, rule));
        question.action = ResultEntries::tr("Ghi điểm");
        question.fields = {{id, QStringLiteral("points"), ResultEntries::tr("Số điểm"),
            ResultEntries::tr("từ %1 đến %2 · bước %3")
                .arg(shownPoints(rule[u"min"]), shownPoints(rule[u"max"]),
                    shownPoints(rule[u"step"])),
            {}, {}}};
        question.problem = [id](const Values &values) { return Parts::pointsProblem(values[id]); };
        question.order = [turn, id](const Values &values) {
            QJsonObject order = Parts::turnOrder("enterPoints", turn);
            order[u"component"] = id;
            order[u"points"] = values[id].trimmed();
            return order;
        };
        return question;
    };
}

Ask changeoverQuestion(const QString &turn, const QJsonObject &view, const QJsonObject &rule)
{
    return [turn, view, rule] {
        Question question;
        question.title = ResultEntries::tr("Giờ tiếp quản sân khấu");
        question.note = Parts::teamAndSegment(view);
        question.action = ResultEntries::tr("Ghi giờ");
        const QString allowed = clockText(rule[u"limitMs"].toInteger());
        question.fields = {{QStringLiteral("elapsedMs"), QStringLiteral("time"),
            ResultEntries::tr("Từ lúc mời đội đến lúc bắt đầu"),
            rule[u"penalty"].isObject()
                ? ResultEntries::tr("phút:giây; quá %1 thì bị trừ điểm").arg(allowed)
                : ResultEntries::tr("phút:giây; cho phép %1, quá giờ không bị trừ").arg(allowed),
            {}, {}}};
        question.problem = [](const Values &values) {
            return parseTime(values[QStringLiteral("elapsedMs")]) < 0
                ? ResultEntries::tr("Không đọc được thời gian. Viết phút:giây, ví dụ 2:15")
                : QString();
        };
        question.order = [turn](const Values &values) {
            QJsonObject order = Parts::turnOrder("enterChangeover", turn);
            order[u"elapsedMs"] = parseTime(values[QStringLiteral("elapsedMs")]);
            return order;
        };
        return question;
    };
}

Ask discussionQuestion(
    const Tongue &tongue, const QString &turn, const QJsonObject &view, const QJsonValue &words)
{
    return [&tongue, turn, view, words] {
        Question question;
        question.title = ResultEntries::tr("Hội ý về điểm lệch");
        question.note
            = ResultEntries::tr("%1. %2. Nếu một giám khảo chấm lại thì trả lại phiếu ấy; "
                                "nếu giữ nguyên thì ghi ở đây.")
                  .arg(Parts::teamAndSegment(view), tongue.sentence(words));
        question.action = ResultEntries::tr("Đã hội ý, giữ nguyên điểm");
        question.fields = {Parts::reason({ResultEntries::tr("Ban Giám khảo hội ý, giữ nguyên điểm"),
            ResultEntries::tr("Hai cách nhìn khác nhau, đều đúng tiêu chí")})};
        question.order = [turn](const Values &values) {
            QJsonObject order = Parts::turnOrder("settleDeviation", turn);
            order[u"reason"] = Parts::trimmed(values, "reason");
            return order;
        };
        return question;
    };
}

}

QList<Result> resultsOf(const Evening &evening, const QJsonObject &turn)
{
    const QJsonObject segment = segmentOf(evening, turn);
    QList<Result> results;
    for (const QJsonValue &key : turn[u"keys"].toArray()) {
        results.append({key[u"id"].toString(), key[u"label"].toString(), keyText(key.toObject()),
            ResultEntries::tr("Nhập kết quả…"), !key[u"right"].isDouble()});
    }
    for (const QJsonValue &entered : turn[u"entered"].toArray()) {
        const QString id = entered[u"id"].toString();
        const bool isExtra = find(segment[u"entered"].toArray(), "id", id)[u"extra"].toBool();
        results.append({id, entered[u"label"].toString(), enteredText(entered.toObject(), isExtra),
            ResultEntries::tr("Nhập điểm…"), isMissing(turn, id)});
    }
    if (segment[u"changeover"].isObject()) {
        results.append({Changeover, ResultEntries::tr("Tiếp quản sân khấu"),
            changeoverText(turn, segment[u"changeover"].toObject()), ResultEntries::tr("Nhập giờ…"),
            false});
    }
    if (isMissing(turn, Discussed)) {
        results.append({Discussed, ResultEntries::tr("Điểm lệch"), ResultEntries::tr("chờ hội ý"),
            ResultEntries::tr("Đã hội ý…"), true});
    }
    return results;
}

Ask resultQuestion(const Booth &booth, const QJsonObject &turn, const QString &id)
{
    const QJsonObject segment = segmentOf(booth.evening, turn);
    const QString key = turnKey(turn[u"turn"].toObject());
    if (const QJsonObject rule = find(segment[u"keys"].toArray(), "id", id); !rule.isEmpty()) {
        return keyQuestion(key, turn, rule);
    }
    if (const QJsonObject rule = find(segment[u"entered"].toArray(), "id", id); !rule.isEmpty()) {
        return pointsQuestion(key, turn, rule);
    }
    if (id == Changeover && segment[u"changeover"].isObject()) {
        return changeoverQuestion(key, turn, segment[u"changeover"].toObject());
    }
    if (id == Discussed) {
        const QJsonObject asked = find(turn[u"missing"].toArray(), "field", Discussed);
        return discussionQuestion(booth.tongue, key, turn, asked[u"words"]);
    }
    return {};
}

}
