// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for what the rules want with an order about a round.
#include "control/console/roundentries.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace console {

namespace {

struct RoundEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::RoundEntries)
};

//! An award's key in the form: its place in the proposal.
QString awardKey(int place)
{
    return QStringLiteral("award%1").arg(place);
}

bool differs(const QJsonObject &unit, const QString &team)
{
    return unit[u"team"][u"id"].toString() != team;
}

}

namespace {

void askWhyAgain(Question &question, Draw draw)
{
    if (draw == Draw::Again) {
        question.fields.push_back(Parts::reason());
    }
}

//! As the desk wants it: only where it was asked for.
void putReason(QJsonObject &order, const Values &values)
{
    const QString reason = Parts::trimmed(values, "reason");
    if (!reason.isEmpty()) {
        order[u"reason"] = reason;
    }
}

}

Ask drawQuestion(const QString &round, const QString &label, Draw draw)
{
    const QString seed = QString::number(QRandomGenerator::system()->generate64());
    return [round, label, seed, draw] {
        Question question;
        question.title = RoundEntries::tr("Bốc thăm thứ tự thi");
        question.note = RoundEntries::tr("%1. Cùng một số gieo thì ra cùng một thứ tự; ai cũng "
                                         "kiểm tra lại được.")
                            .arg(label);
        question.action = RoundEntries::tr("Bốc thăm");
        question.fields
            = {{QStringLiteral("seed"), QStringLiteral("number"), RoundEntries::tr("Số gieo"),
                RoundEntries::tr("máy chọn sẵn; có thể gõ số khác"), seed, {}}};
        askWhyAgain(question, draw);
        question.problem = [](const Values &values) {
            bool isNumber = false;
            values[QStringLiteral("seed")].trimmed().toULongLong(&isNumber);
            return isNumber ? QString() : RoundEntries::tr("Số gieo phải là số nguyên không âm");
        };
        question.order = [round](const Values &values) {
            QJsonObject order = Parts::roundOrder("drawRunningOrder", round);
            order[u"seed"] = values[QStringLiteral("seed")].trimmed();
            putReason(order, values);
            return order;
        };
        return question;
    };
}

Ask runningOrderQuestion(
    const QString &round, const QString &label, const QJsonArray &teams, Draw draw)
{
    return [round, label, teams, draw] {
        Question question;
        question.title = RoundEntries::tr("Thứ tự do họp đội trưởng bốc");
        question.note = label;
        question.action = RoundEntries::tr("Ghi thứ tự thi");
        question.fields
            = {Parts::orderOf(RoundEntries::tr("Thứ tự thi"), teams), Parts::witnesses()};
        askWhyAgain(question, draw);
        question.order = [round](const Values &values) {
            QJsonObject order = Parts::roundOrder("enterRunningOrder", round);
            order[u"order"] = Parts::listOf(values[QStringLiteral("order")]);
            order[u"witnesses"] = Parts::listOf(values[QStringLiteral("witnesses")]);
            putReason(order, values);
            return order;
        };
        return question;
    };
}

Ask removalQuestion(
    const QString &round, const QJsonArray &teams, const QJsonArray &segments, const QString &team)
{
    return [round, teams, segments, team] {
        QVariantList from{Parts::option(QStringLiteral("-"), RoundEntries::tr("cả vòng thi"))};
        for (const QJsonValue &segment : segments) {
            from.append(Parts::option(segment[u"id"].toString(), segment[u"short"].toString()));
        }
        Question question;
        question.title = RoundEntries::tr("Đội bỏ thi hoặc bị loại");
        question.note = RoundEntries::tr("Các lượt đã duyệt vẫn nằm trong biên bản; đội không xếp "
                                         "hạng. Không hoàn tác được.");
        question.action = RoundEntries::tr("Ghi nhận");
        question.fields = {{QStringLiteral("team"), QStringLiteral("choice"),
                               RoundEntries::tr("Đội"), {}, team, Parts::teamOptions(teams)},
            {QStringLiteral("departure"), QStringLiteral("choice"), RoundEntries::tr("Việc"), {},
                QStringLiteral("withdrawn"),
                {Parts::option(QStringLiteral("withdrawn"), RoundEntries::tr("bỏ thi")),
                    Parts::option(QStringLiteral("disqualified"), RoundEntries::tr("bị loại"))}},
            {QStringLiteral("from"), QStringLiteral("choice"), RoundEntries::tr("Từ phần thi"), {},
                QStringLiteral("-"), from},
            Parts::reason()};
        question.order = [round](const Values &values) {
            QJsonObject order = Parts::roundOrder("removeTeam", round);
            order[u"team"] = values[QStringLiteral("team")];
            order[u"departure"] = values[QStringLiteral("departure")];
            if (values[QStringLiteral("from")] != QLatin1String("-")) {
                order[u"from"] = values[QStringLiteral("from")];
            }
            order[u"reason"] = values[QStringLiteral("reason")].trimmed();
            return order;
        };
        return question;
    };
}

Ask decisionQuestion(const QString &round, const QJsonArray &proposal, const QJsonArray &teams,
    const Decided &decided)
{
    return [round, proposal, teams, decided] {
        Question question;
        question.title = RoundEntries::tr("Quyết định khen thưởng");
        question.note = decided.awards.isEmpty()
            ? RoundEntries::tr("Điền sẵn theo đề nghị của Ban Giám khảo. Giải nào đổi thì phải ghi "
                               "lý do.")
            : RoundEntries::tr("Điền sẵn theo quyết định đã ghi. Giải nào khác đề nghị thì phải "
                               "ghi lý do.");
        question.action = RoundEntries::tr("Ghi quyết định");
        question.fields = {{QStringLiteral("signer"), QStringLiteral("text"),
                               RoundEntries::tr("Người ký"), {}, decided.signer, {}},
            {QStringLiteral("number"), QStringLiteral("text"), RoundEntries::tr("Số quyết định"),
                {}, decided.number, {}, true},
            {QStringLiteral("date"), QStringLiteral("text"), RoundEntries::tr("Ngày"), {},
                decided.date, {}, true}};
        QVariantList options = Parts::teamOptions(teams);
        options.append(Parts::option(QStringLiteral("-"), RoundEntries::tr("không trao")));
        for (int i = 0; i < proposal.size(); ++i) {
            const QString team = decided.teamOf(proposal[i].toObject());
            question.fields.push_back(
                {awardKey(i), QStringLiteral("pick"), proposal[i][u"prize"].toString(), {},
                    team.isEmpty() ? QStringLiteral("-") : team, options});
        }
        question.fields.push_back({QStringLiteral("reason"), QStringLiteral("text"),
            RoundEntries::tr("Lý do nếu khác đề nghị"), {}, decided.reason, {}, true});
        question.problem = [proposal](const Values &values) {
            for (int i = 0; i < proposal.size(); ++i) {
                const QString team = values[awardKey(i)];
                if (differs(proposal[i].toObject(), team == QLatin1String("-") ? QString() : team)
                    && values[QStringLiteral("reason")].trimmed().isEmpty()) {
                    return RoundEntries::tr("%1 khác đề nghị: phải ghi lý do")
                        .arg(proposal[i][u"prize"].toString());
                }
            }
            return QString();
        };
        question.order = [round, proposal](const Values &values) {
            QJsonArray awards;
            for (int i = 0; i < proposal.size(); ++i) {
                const QJsonObject unit = proposal[i].toObject();
                const QString chosen = values[awardKey(i)];
                const QString team = chosen == QLatin1String("-") ? QString() : chosen;
                awards.append(QJsonObject{{QStringLiteral("kind"), unit[u"kind"]},
                    {QStringLiteral("prize"), unit[u"prize"]},
                    {QStringLiteral("unit"), unit[u"unit"].toInt()},
                    {QStringLiteral("team"), team.isEmpty() ? QJsonValue() : QJsonValue(team)},
                    {QStringLiteral("reason"),
                        differs(unit, team) ? values[QStringLiteral("reason")].trimmed()
                                            : QString()}});
            }
            QJsonObject order = Parts::roundOrder("decidePrizes", round);
            order[u"awards"] = awards;
            order[u"signer"] = values[QStringLiteral("signer")].trimmed();
            order[u"number"] = values[QStringLiteral("number")].trimmed();
            order[u"date"] = values[QStringLiteral("date")].trimmed();
            return order;
        };
        return question;
    };
}

Ask revokeQuestion(const QString &seat, const QString &label)
{
    return [seat, label] {
        Question question;
        question.title = RoundEntries::tr("Thu hồi chỗ %1").arg(label);
        question.note = RoundEntries::tr("Máy đang ngồi chỗ này bị ngắt; phiếu đã gửi vẫn còn.");
        question.action = RoundEntries::tr("Thu hồi chỗ");
        question.fields = {Parts::reason()};
        question.give = [seat](DeskLink &link, const Values &values, DeskLink::Reply reply) {
            link.revoke(seat, values[QStringLiteral("reason")].trimmed(), std::move(reply));
        };
        return question;
    };
}

}
