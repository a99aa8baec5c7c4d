// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A deduction with a fixed price needs no figure and no reason of its own: the rule has both.
#include "control/console/deductionentry.h"

#include <QCoreApplication>

namespace console {

namespace {

const QString Other = QStringLiteral("-");

struct DeductionEntry
{
    Q_DECLARE_TR_FUNCTIONS(console::DeductionEntry)
};

QJsonObject ruleOf(const QJsonArray &rules, const Values &values)
{
    return find(rules, "id", values[QStringLiteral("rule")]);
}

QString priceText(const QJsonValue &rule)
{
    const QString points = shownPoints(rule[u"points"]);
    return rule[u"free"].toBool()
        ? DeductionEntry::tr("%1, nhiều nhất %2 điểm").arg(rule[u"label"].toString(), points)
        : DeductionEntry::tr("%1, mỗi lần %2 điểm").arg(rule[u"label"].toString(), points);
}

Field ruleField(const QJsonArray &rules)
{
    QVariantList options;
    for (const QJsonValue &rule : rules) {
        options.append(Parts::option(rule[u"id"].toString(), priceText(rule)));
    }
    options.append(Parts::option(Other, DeductionEntry::tr("việc khác")));
    return {QStringLiteral("rule"), QStringLiteral("choice"), DeductionEntry::tr("Vi phạm"), {},
        rules.first()[u"id"].toString(), options};
}

//! What is typed, else the price of the rule.
QString pointsGiven(const QJsonObject &rule, const Values &values)
{
    const QString typed = Parts::trimmed(values, "points");
    return typed.isEmpty() && !rule[u"free"].toBool() ? rule[u"points"].toString() : typed;
}

QString reasonGiven(const QJsonObject &rule, const Values &values)
{
    const QString typed = Parts::trimmed(values, "reason");
    return typed.isEmpty() ? rule[u"label"].toString() : typed;
}

QString problemOf(const QJsonArray &rules, const Values &values)
{
    const QJsonObject rule = ruleOf(rules, values);
    const auto points = Parts::pointsOf(pointsGiven(rule, values));
    if (!points || points->thousandths <= 0) {
        return DeductionEntry::tr("Số điểm trừ phải lớn hơn 0");
    }
    return reasonGiven(rule, values).isEmpty() ? DeductionEntry::tr("Phải ghi lý do trừ điểm.")
                                               : QString();
}

}

Ask deductionQuestion(const Evening &evening, const QJsonObject &turn)
{
    const QJsonArray rules = evening.show()[u"deductions"].toArray();
    return [turn, rules] {
        Question question;
        question.title = DeductionEntry::tr("Trừ điểm");
        question.note = Parts::teamAndSegment(turn);
        question.action = DeductionEntry::tr("Trừ điểm");
        Field points{QStringLiteral("points"), QStringLiteral("points"),
            DeductionEntry::tr("Số điểm trừ"), DeductionEntry::tr("ví dụ 1 hoặc 0,5"), {}, {}};
        Field reason = Parts::reason({DeductionEntry::tr("Vi phạm thể lệ"),
            DeductionEntry::tr("Sai số người trên sân khấu")});
        if (!rules.isEmpty()) {
            question.fields.push_back(ruleField(rules));
            points.hint = DeductionEntry::tr("để trống: một lần theo thể lệ");
            points.optional = reason.optional = true;
            reason.hint = DeductionEntry::tr("để trống: tên vi phạm trong thể lệ");
        }
        question.fields.push_back(points);
        question.fields.push_back(reason);
        question.problem = [rules](const Values &values) { return problemOf(rules, values); };
        question.order = [key = turnKey(turn[u"turn"].toObject()), rules](const Values &values) {
            const QJsonObject rule = ruleOf(rules, values);
            QJsonObject order = Parts::turnOrder("giveDeduction", key);
            order[u"points"] = pointsGiven(rule, values);
            order[u"reason"] = reasonGiven(rule, values);
            if (!rule.isEmpty()) {
                order[u"rule"] = rule[u"id"];
            }
            return order;
        };
        return question;
    };
}

}
