// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A panel is recorded whole: the form takes one judge out of it and puts another in the place.
#include "control/console/panelentries.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

namespace {

const QString Scope = QStringLiteral("scope");
const QString Leaving = QStringLiteral("leaving");
const QString Taking = QStringLiteral("taking");
const QString ChairKey = QStringLiteral("chair");
const QString OwnTeam = QStringLiteral("ownTeam");
const QString WholeContest = QStringLiteral("contest");
const QString WholeRound = QStringLiteral("round");
const QString NoJudge = QStringLiteral("-");
const QString NewJudge = QStringLiteral("new");

struct PanelEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::PanelEntries)
};

//! Where a panel marks, and the panel.
struct Bench
{
    QString scope, label;
    QJsonObject panel;
};
using Benches = QList<Bench>;

Benches segmentBenches(const Evening &evening, const QJsonValue &round)
{
    Benches benches;
    for (const QJsonValue &session : round[u"sessions"].toArray()) {
        for (const QJsonValue &segment : session[u"segments"].toArray()) {
            const QString id = segment.toString();
            benches.append(
                {id, evening.segment(id)[u"short"].toString(), evening.panel(round, id)});
        }
    }
    return benches;
}

bool areAlike(const Benches &benches)
{
    return std::all_of(benches.begin(), benches.end(),
        [&](const Bench &bench) { return bench.panel == benches.first().panel; });
}

//! The widest scope first; none that would put one panel over several others.
Benches benchesOf(const Evening &evening)
{
    const Benches here = segmentBenches(evening, evening.roundNames());
    const QJsonArray rounds = evening.show()[u"rounds"].toArray();
    Benches everywhere;
    for (const QJsonValue &round : rounds) {
        everywhere += segmentBenches(evening, round);
    }
    Benches benches;
    if (!here.isEmpty() && areAlike(here)) {
        benches.append({WholeRound, PanelEntries::tr("cả vòng thi"), here.first().panel});
        if (rounds.size() > 1 && areAlike(everywhere)) {
            benches.append({WholeContest, PanelEntries::tr("cả cuộc thi"), here.first().panel});
        }
    }
    return here.size() == 1 && !benches.isEmpty() ? benches : benches + here;
}

QJsonObject panelIn(const Benches &benches, const Values &values)
{
    const auto found = std::find_if(benches.begin(), benches.end(),
        [&](const Bench &bench) { return bench.scope == values[Scope]; });
    return found == benches.end() ? QJsonObject() : found->panel;
}

QVariantList judgeOptions(const QJsonArray &judges)
{
    QVariantList options;
    for (const QJsonValue &judge : judges) {
        options.append(Parts::option(judge[u"id"].toString(), judge[u"name"].toString()));
    }
    return options;
}

QString chairOf(const QJsonObject &panel)
{
    for (const QJsonValue &judge : panel[u"judges"].toArray()) {
        if (judge[u"chair"].toBool()) {
            return judge[u"id"].toString();
        }
    }
    return {};
}

//! gk6, if gk5 is the last id that any seat or panel has.
QString freeId(const Evening &evening)
{
    QStringList taken;
    for (const QJsonValue &seat : evening.topic(QStringLiteral("seats"))[u"seats"].toArray()) {
        taken.append(seat[u"seat"].toString());
    }
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("gk%1").arg(number);
        if (!taken.contains(QStringLiteral("judge:") + id) && evening.judge(id).isEmpty()) {
            return id;
        }
    }
}

//! Whoever takes the place; empty: nobody does.
QJsonObject newcomer(const QJsonObject &panel, const Values &values, const QString &freeId)
{
    if (values[Taking] != NewJudge) {
        return find(panel[u"alternates"].toArray(), "id", values[Taking]);
    }
    QJsonObject judge{{QStringLiteral("id"), freeId},
        {QStringLiteral("name"), Parts::trimmed(values, "name")},
        {QStringLiteral("title"), Parts::trimmed(values, "title")}};
    if (values[OwnTeam] != NoJudge) {
        judge[OwnTeam] = values[OwnTeam];
    }
    return judge;
}

//! As the order spells a judge.
QJsonObject plainJudge(const QJsonObject &judge)
{
    QJsonObject plain{{QStringLiteral("id"), judge[u"id"]},
        {QStringLiteral("name"), judge[u"name"]}, {QStringLiteral("title"), judge[u"title"]}};
    if (judge.contains(OwnTeam)) {
        plain[OwnTeam] = judge[OwnTeam];
    }
    return plain;
}

QJsonObject amendedPanel(const QJsonObject &panel, const Values &values, const QString &freeId)
{
    const QJsonObject taking = newcomer(panel, values, freeId);
    QJsonArray judges, alternates;
    for (const QJsonValue &judge : panel[u"judges"].toArray()) {
        if (judge[u"id"].toString() != values[Leaving]) {
            judges.append(plainJudge(judge.toObject()));
        } else if (!taking.isEmpty()) {
            judges.append(plainJudge(taking));
        }
    }
    for (const QJsonValue &judge : panel[u"alternates"].toArray()) {
        if (judge[u"id"] != taking[u"id"]) {
            alternates.append(plainJudge(judge.toObject()));
        }
    }
    const QString chair = values[ChairKey];
    const int least = panel[u"minPresent"].toInt();
    return {{QStringLiteral("judges"), judges},
        {ChairKey,
            chair == NoJudge        ? QJsonValue(chairOf(panel))
                : chair == NewJudge ? taking[u"id"]
                                    : QJsonValue(chair)},
        {QStringLiteral("alternates"), alternates},
        {QStringLiteral("secretaries"), panel[u"secretaries"]},
        {QStringLiteral("minPresent"), std::min(least, int(judges.size()))}};
}

//! Who may lead: nobody else, as long as the chair stays.
QVariantList chairOptions(const QJsonObject &panel, const Values &values)
{
    const QString chair = chairOf(panel);
    if (values[Leaving] != chair) {
        return {Parts::option(
            NoJudge, find(panel[u"judges"].toArray(), "id", chair)[u"name"].toString())};
    }
    QVariantList options;
    for (const QJsonValue &judge : panel[u"judges"].toArray()) {
        if (judge[u"id"].toString() != chair) {
            options.append(Parts::option(judge[u"id"].toString(), judge[u"name"].toString()));
        }
    }
    if (values[Taking] != NoJudge) {
        options.append(Parts::option(NewJudge, PanelEntries::tr("người thay")));
    }
    return options;
}

void fitJudges(const QJsonObject &panel, Values &values, std::vector<Field> &fields)
{
    Field &leaving = Parts::fieldOf(fields, Leaving);
    leaving.options = QVariantList{Parts::option({}, PanelEntries::tr("chọn người nghỉ"))}
        + judgeOptions(panel[u"judges"].toArray());
    Parts::choose(values, leaving);
    Field &taking = Parts::fieldOf(fields, Taking);
    taking.options = judgeOptions(panel[u"alternates"].toArray());
    taking.options.append(Parts::option(NewJudge, PanelEntries::tr("người mới")));
    taking.options.append(Parts::option(NoJudge, PanelEntries::tr("không có người thay")));
    Parts::choose(values, taking);
    Field &chair = Parts::fieldOf(fields, ChairKey);
    chair.options = chairOptions(panel, values);
    Parts::choose(values, chair);
}

std::vector<Field> panelFields(const Benches &benches, const QJsonArray &teams)
{
    QVariantList scopes;
    for (const Bench &bench : benches) {
        scopes.append(Parts::option(bench.scope, bench.label));
    }
    QVariantList owns{Parts::option(NoJudge, PanelEntries::tr("không thuộc đội nào"))};
    owns += Parts::teamOptions(teams);
    return {{Scope, QStringLiteral("pick"), PanelEntries::tr("Chấm ở"), {}, benches.first().scope,
                scopes},
        {Leaving, QStringLiteral("pick"), PanelEntries::tr("Người nghỉ"), {}, {}, {}},
        {Taking, QStringLiteral("pick"), PanelEntries::tr("Người thay"), {}, {}, {}},
        {QStringLiteral("name"), QStringLiteral("text"), PanelEntries::tr("Họ tên người mới"),
            PanelEntries::tr("chỉ ghi khi thay bằng người mới"), {}, {}, true},
        {QStringLiteral("title"), QStringLiteral("text"), PanelEntries::tr("Chức vụ người mới"), {},
            {}, {}, true},
        {OwnTeam, QStringLiteral("pick"), PanelEntries::tr("Người mới công tác tại"), {}, NoJudge,
            owns},
        {ChairKey, QStringLiteral("pick"), PanelEntries::tr("Trưởng Ban Giám khảo"), {}, {}, {}},
        Parts::reason({PanelEntries::tr("Sức khỏe"), PanelEntries::tr("Công tác đột xuất")})};
}

}

Ask panelQuestion(const Evening &evening)
{
    const Benches benches = benchesOf(evening);
    if (benches.isEmpty()) {
        return {};
    }
    return [benches, round = evening.round(), teams = evening.teams(evening.round()),
               id = freeId(evening)] {
        Question question;
        question.title = PanelEntries::tr("Thay giám khảo");
        question.note = PanelEntries::tr("Ban mới chấm những lượt chưa duyệt; lượt đã duyệt giữ "
                                         "người đã chấm.");
        question.action = PanelEntries::tr("Ghi Ban Giám khảo");
        question.fields = panelFields(benches, teams);
        question.adjust = [benches](Values &values, std::vector<Field> &fields) {
            fitJudges(panelIn(benches, values), values, fields);
        };
        question.problem = [](const Values &values) {
            return values[Taking] == NewJudge && Parts::trimmed(values, "name").isEmpty()
                ? PanelEntries::tr("Còn thiếu họ tên người mới.")
                : QString();
        };
        question.order = [benches, round, id](const Values &values) {
            QJsonObject order{{QStringLiteral("k"), QStringLiteral("amendPanel")},
                {QStringLiteral("panel"), amendedPanel(panelIn(benches, values), values, id)},
                {Keys::Reason, values[Keys::Reason].trimmed()}};
            const QString scope = values[Scope];
            if (scope != WholeContest) {
                order[u"round"] = round;
            }
            if (scope != WholeContest && scope != WholeRound) {
                order[Keys::Segment] = scope;
            }
            return order;
        };
        return question;
    };
}

}
