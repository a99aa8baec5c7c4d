// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads from the desk's topics what there is to be marked.
#include "variant_evening.h"

#include <QTest>

#include <cmath>

namespace {

//! As many steps below the maximum as were lost.
QString markOf(const QJsonValue &line, int lost)
{
    const double step = line[u"step"].toString().toDouble();
    return QString::number(line[u"max"].toString().toDouble() - step * lost);
}

}

QStringList VariantEvening::teams() const
{
    QStringList ids;
    for (const QJsonValue &team : round()[u"teams"].toArray()) {
        ids.append(team[u"id"].toString());
    }
    ids.sort();
    return ids;
}

QStringList VariantEvening::segments() const
{
    const QJsonObject names
        = console::find(topic(QStringLiteral("show"))[u"rounds"].toArray(), "id", m_round);
    QStringList ids;
    for (const QJsonValue &session : names[u"sessions"].toArray()) {
        for (const QJsonValue &segment : session[u"segments"].toArray()) {
            ids.append(segment.toString());
        }
    }
    return ids;
}

QJsonObject VariantEvening::segmentRules(const QString &segment) const
{
    return console::find(topic(QStringLiteral("show"))[u"segments"].toArray(), "id", segment);
}

QString VariantEvening::markAny(const QString &segment, const QString &team, int lost)
{
    const QJsonObject names = segmentRules(segment);
    QJsonObject marks;
    for (const QJsonValue &criterion : names[u"criteria"].toArray()) {
        marks[criterion[u"id"].toString()] = markOf(criterion, marks.isEmpty() ? lost : 0);
    }
    QList<QJsonObject> orders;
    for (const QJsonValue &sheet : turn(segment, team)[u"sheets"].toArray()) {
        if (!sheet[u"alternate"].toBool() && !marks.isEmpty()) {
            orders.append(paperSheet(segment, team, sheet[u"judge"], marks));
        }
    }
    for (const QJsonValue &key : names[u"keys"].toArray()) {
        orders.append(keyResult(segment, team, key, std::min(lost, 4)));
    }
    for (const QJsonValue &entered : names[u"entered"].toArray()) {
        QJsonObject order = turnOrder(QStringLiteral("enterPoints"), segment, team);
        order[u"component"] = entered[u"id"];
        order[u"points"] = entered[u"max"];
        orders.append(order);
    }
    return give(orders);
}

QString VariantEvening::markLow(const QString &segment, const QString &team, const QString &judge)
{
    QJsonObject order = turnOrder(QStringLiteral("returnSheet"), segment, team);
    order[u"judge"] = judge;
    order[u"reason"] = QStringLiteral("Nhập nhầm");
    QJsonObject marks;
    for (const QJsonValue &criterion : segmentRules(segment)[u"criteria"].toArray()) {
        marks[criterion[u"id"].toString()] = criterion[u"min"].toString(QStringLiteral("0"));
    }
    return give({order, paperSheet(segment, team, judge, marks)});
}

void VariantEvening::fillPaper(const QString &segment)
{
    double total = 0;
    Answers answers;
    for (const QJsonValue &criterion : segmentRules(segment)[u"criteria"].toArray()) {
        const double mark = std::floor(criterion[u"max"].toString().toDouble() / 2);
        answers.append({criterion[u"id"].toString(), QString::number(mark)});
        total += mark * criterion[u"weight"].toInt(1);
    }
    answers.append({QStringLiteral("total"), QString::number(total)});
    stage->answer(answers);
}

QString VariantEvening::play(const std::function<int(int)> &lost)
{
    const QStringList all = teams();
    QString refusal = draw();
    for (const QString &segment : segments()) {
        for (int i = 0; i < all.size() && refusal.isEmpty(); ++i) {
            refusal = call(segment, all[i]);
            if (refusal.isEmpty()) {
                refusal = markAny(segment, all[i], lost(i));
            }
            if (refusal.isEmpty()) {
                refusal = give({turnOrder(QStringLiteral("approveTurn"), segment, all[i])});
            }
        }
    }
    return refusal;
}

QJsonObject VariantEvening::decisionAsProposed() const
{
    QJsonArray awards;
    for (const QJsonValue &unit :
        topic(QStringLiteral("prizes/") + m_round)[u"proposal"][u"units"].toArray()) {
        const QJsonValue team = unit[u"team"];
        awards.append(QJsonObject{{QStringLiteral("kind"), unit[u"kind"]},
            {QStringLiteral("prize"), unit[u"prize"]}, {QStringLiteral("unit"), unit[u"unit"]},
            {QStringLiteral("team"), team.isObject() ? team[u"id"] : QJsonValue()},
            {QStringLiteral("reason"),
                team.isObject() ? QString() : QStringLiteral("Không có đội đạt")}});
    }
    return {{QStringLiteral("k"), QStringLiteral("decidePrizes")},
        {QStringLiteral("round"), m_round}, {QStringLiteral("awards"), awards},
        {QStringLiteral("signer"), QStringLiteral("Trần Văn Sơn")},
        {QStringLiteral("number"), QString()}, {QStringLiteral("date"), QString()}};
}

QString VariantEvening::close()
{
    // The proposal may still be on its way to the console.
    QString refusal;
    const auto decided = [&] {
        refusal = give({decisionAsProposed()});
        return refusal.isEmpty();
    };
    return until(decided) ? give({{{QStringLiteral("k"), QStringLiteral("closeRound")},
               {QStringLiteral("round"), m_round}}})
                          : refusal;
}

bool VariantEvening::openAct(const QString &label) const
{
    stage->booth->openPage(console::OperatorConsole::LogPage);
    stage->settle();
    if (!until([&] { return stage->offers(label); }) || !stage->isSeenWithFocus(label)) {
        return false;
    }
    stage->press(Qt::Key_Return);
    return form().isOpen();
}

bool VariantEvening::offersAct(const QString &id) const
{
    console::Rows &acts = *stage->booth->incidents()->acts();
    for (int i = 0; i < acts.count(); ++i) {
        if (acts.value(i, QStringLiteral("id")).toString() == id) {
            return acts.value(i, QStringLiteral("canDo")).toBool();
        }
    }
    return false;
}

QString VariantEvening::nameOf(const QString &judge) const
{
    const QJsonArray judges = topic(QStringLiteral("show"))[u"panel"][u"judges"].toArray();
    return console::find(judges, "id", judge)[u"name"].toString();
}

QString VariantEvening::faultAt(const QString &key) const
{
    console::Rows &fields = *form().fields();
    for (int i = 0; i < fields.count(); ++i) {
        if (fields.value(i, QStringLiteral("key")).toString() == key) {
            return fields.value(i, QStringLiteral("fault")).toString();
        }
    }
    return {};
}

void VariantEvening::turnTo(const QString &round)
{
    m_round = round;
    stage->booth->frame()->chooseRound(round);
    stage->settle();
}
