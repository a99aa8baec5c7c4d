// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for answers, votes, a ruling or lots about exactly the teams that are equal.
#include "control/console/tieentries.h"

#include <QCoreApplication>

namespace console {

namespace {

constexpr int MostCounted = 1000;

struct TieEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::TieEntries)
};

//! An order about the tie: of the main ranking, or of a side prize.
QJsonObject tieOrder(const char *kind, const QString &round, const QJsonObject &tie)
{
    QJsonObject order = Parts::roundOrder(kind, round);
    if (tie[u"about"].toString() != QLatin1String("main")) {
        order[u"about"] = tie[u"about"];
    }
    return order;
}

//! One number for each team: `kind` carries them under `key`.
struct Counting
{
    const char *kind;
    QString key;
    QString hint;
    QString what; //!< what is counted, to name it in a problem
};

void countEach(Question &question, const QString &round, const QJsonObject &tie, Counting counting)
{
    const QJsonArray teams = tie[u"teams"].toArray();
    for (const QJsonValue &team : teams) {
        question.fields.push_back({team[u"id"].toString(), QStringLiteral("number"),
            team[u"name"].toString(), counting.hint, {}, {}});
    }
    question.problem = [teams, what = counting.what](const Values &values) {
        for (const QJsonValue &team : teams) {
            const QString problem
                = Parts::countProblem(QStringLiteral("%1: %2").arg(team[u"name"].toString(), what),
                    values[team[u"id"].toString()], MostCounted);
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return QString();
    };
    question.order = [round, tie, teams, counting](const Values &values) {
        QJsonObject counts;
        for (const QJsonValue &team : teams) {
            const QString id = team[u"id"].toString();
            counts[id] = values[id].trimmed().toInt();
        }
        QJsonObject order = tieOrder(counting.kind, round, tie);
        order[counting.key] = counts;
        return order;
    };
}

Question extraQuestion(const QString &round, const QJsonObject &tie)
{
    Question question;
    question.title = TieEntries::tr("Câu hỏi phụ");
    question.note = TieEntries::tr("Số câu trả lời đúng của mỗi đội đang bằng điểm.");
    question.action = TieEntries::tr("Ghi kết quả");
    countEach(question, round, tie,
        {"enterExtraQuestion", QStringLiteral("right"), TieEntries::tr("số câu đúng"),
            TieEntries::tr("số câu đúng")});
    return question;
}

Question voteQuestion(const QString &round, const QJsonObject &tie)
{
    Question question;
    question.title = TieEntries::tr("Ban Giám khảo bỏ phiếu");
    question.note = TieEntries::tr("Số phiếu bầu cho mỗi đội đang bằng điểm; nhiều phiếu hơn xếp "
                                   "trên.");
    question.action = TieEntries::tr("Ghi kết quả bỏ phiếu");
    countEach(question, round, tie,
        {"enterVote", QStringLiteral("votes"), TieEntries::tr("số phiếu bầu"),
            TieEntries::tr("số phiếu bầu")});
    return question;
}

Question rulingQuestion(const QString &round, const QJsonObject &tie)
{
    Question question;
    question.title = TieEntries::tr("Trưởng Ban Giám khảo quyết định");
    question.note = TieEntries::tr("Xếp các đội bằng điểm, đội xếp trên đứng đầu.");
    question.action = TieEntries::tr("Ghi quyết định");
    Field reason = Parts::reason();
    reason.hint = TieEntries::tr("đội trưởng sẽ đọc câu này");
    question.fields = {Parts::orderOf(TieEntries::tr("Thứ tự"), tie[u"teams"].toArray()), reason};
    question.order = [round, tie](const Values &values) {
        QJsonObject order = tieOrder("ruleTie", round, tie);
        order[u"order"] = Parts::listOf(values[QStringLiteral("order")]);
        order[u"reason"] = Parts::trimmed(values, "reason");
        return order;
    };
    return question;
}

Question lotQuestion(const QString &round, const QJsonObject &tie)
{
    Question question;
    question.title = TieEntries::tr("Bốc thăm phân định");
    question.note = TieEntries::tr("Xếp các đội theo kết quả bốc thăm, đội xếp trên đứng đầu.");
    question.action = TieEntries::tr("Ghi kết quả bốc thăm");
    question.fields
        = {Parts::orderOf(TieEntries::tr("Thứ tự"), tie[u"teams"].toArray()), Parts::witnesses()};
    question.order = [round, tie](const Values &values) {
        QJsonObject order = tieOrder("enterLot", round, tie);
        order[u"order"] = Parts::listOf(values[QStringLiteral("order")]);
        order[u"witnesses"] = Parts::listOf(values[QStringLiteral("witnesses")]);
        return order;
    };
    return question;
}

}

QString wayText(const QString &way)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("extraQuestion"),
            QT_TRANSLATE_NOOP("console::TieEntries", "Kết quả câu hỏi phụ…")},
        {QStringLiteral("judgesVote"),
            QT_TRANSLATE_NOOP("console::TieEntries", "Phiếu bầu của giám khảo…")},
        {QStringLiteral("chairRuling"),
            QT_TRANSLATE_NOOP("console::TieEntries", "Trưởng BGK quyết định…")},
        {QStringLiteral("lot"), QT_TRANSLATE_NOOP("console::TieEntries", "Kết quả bốc thăm…")},
    };
    return texts.contains(way) ? TieEntries::tr(texts[way]) : QString();
}

Ask tieQuestion(const QString &round, const QJsonObject &tie, const QString &way)
{
    static const QHash<QString, Question (*)(const QString &, const QJsonObject &)> questions{
        {QStringLiteral("extraQuestion"), extraQuestion},
        {QStringLiteral("judgesVote"), voteQuestion},
        {QStringLiteral("chairRuling"), rulingQuestion}, {QStringLiteral("lot"), lotQuestion}};
    const auto question = questions.value(way);
    return question ? Ask([=] { return question(round, tie); }) : Ask();
}

}
