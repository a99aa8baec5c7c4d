// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A complaint is the captain's unless the regulation says otherwise: the desk knows, the form
// offers.
#include "control/console/complaintentries.h"

#include "control/console/mishaps.h"

#include <QCoreApplication>

namespace console {

namespace {

struct ComplaintEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::ComplaintEntries)
};

//! Name of each team's captain; a team without a roster has none.
QMap<QString, QString> captainsOf(const Evening &evening)
{
    const QJsonObject rosters = evening.show()[u"rosters"].toObject();
    QMap<QString, QString> captains;
    for (const QString &team : rosters.keys()) {
        for (const QJsonValue &member : rosters[team].toArray()) {
            if (member[u"captain"].toBool()) {
                captains[team] = member[u"name"].toString();
            }
        }
    }
    return captains;
}

//! The name under it follows the team, unless somebody typed another.
void nameCaptain(const QMap<QString, QString> &captains, Values &values)
{
    const QString &name = values[Keys::By];
    if (name.isEmpty() || captains.values().contains(name)) {
        values[Keys::By] = captains.value(values[Keys::Team]);
    }
}

QJsonObject complaintOf(const QList<QJsonObject> &open, const QString &number)
{
    for (const QJsonObject &complaint : open) {
        if (QString::number(complaint[Keys::Number].toInt()) == number) {
            return complaint;
        }
    }
    return {};
}

QJsonObject viewOf(const QList<QJsonObject> &turns, const QString &key)
{
    for (const QJsonObject &view : turns) {
        if (turnKey(view[u"turn"].toObject()) == key) {
            return view;
        }
    }
    return {};
}

Field turnField(const QList<QJsonObject> &turns, const QString &chosen)
{
    return {Keys::Turn, QStringLiteral("pick"), ComplaintEntries::tr("Lượt thi"), {},
        viewOf(turns, chosen).isEmpty() ? turnKey(turns.last()[u"turn"].toObject()) : chosen,
        Mishaps::turnOptions(turns), false, !chosen.isEmpty()};
}

QString publishedHint(const QJsonObject &view)
{
    return view[u"state"].toString() == QLatin1String("published")
        ? ComplaintEntries::tr("Khán phòng đã thấy điểm: sửa xong phải công bố lại.")
        : ComplaintEntries::tr("Điểm chưa lên màn chiếu.");
}

}

Ask complaintQuestion(const Evening &evening)
{
    return [round = evening.round(), teams = evening.teams(evening.round()),
               captains = captainsOf(evening)] {
        Question question;
        question.title = ComplaintEntries::tr("Nhận khiếu nại");
        question.note = ComplaintEntries::tr("Khi chưa kết luận thì không quyết định giải, không "
                                             "trao giải, không khép vòng.");
        question.action = ComplaintEntries::tr("Ghi khiếu nại");
        question.fields = {{Keys::Team, QStringLiteral("pick"), ComplaintEntries::tr("Đội"), {},
                               teams.first()[u"id"].toString(), Parts::teamOptions(teams)},
            {QStringLiteral("text"), QStringLiteral("text"),
                ComplaintEntries::tr("Nội dung khiếu nại"),
                ComplaintEntries::tr("đúng như đơn đội đã nộp"), {}, {}},
            {Keys::By, QStringLiteral("text"), ComplaintEntries::tr("Người đứng tên"),
                ComplaintEntries::tr("thường là đội trưởng"), {}, {}}};
        question.adjust
            = [captains](Values &values, std::vector<Field> &) { nameCaptain(captains, values); };
        question.order = [round](const Values &values) {
            QJsonObject order = Parts::roundOrder("fileComplaint", round);
            order[Keys::Team] = values[Keys::Team];
            order[u"text"] = Parts::trimmed(values, "text");
            order[Keys::By] = Parts::trimmed(values, "by");
            return order;
        };
        return question;
    };
}

Ask outcomeQuestion(const Evening &evening, const QList<QJsonObject> &open)
{
    return [round = evening.round(), teams = evening.teams(evening.round()), open,
               decider = evening.show()[u"complaint"][u"decidedBy"].toString()] {
        Question question;
        question.title = ComplaintEntries::tr("Kết luận khiếu nại");
        question.note = ComplaintEntries::tr("Kết luận không tự đổi điểm. Cần sửa điểm thì mở lại "
                                             "lượt ấy.");
        question.action = ComplaintEntries::tr("Ghi kết luận");
        QVariantList options;
        for (const QJsonObject &complaint : open) {
            const QString number = QString::number(complaint[Keys::Number].toInt());
            options.append(Parts::option(number,
                ComplaintEntries::tr("Số %1 · %2")
                    .arg(number,
                        find(teams, "id", complaint[Keys::Team].toString())[u"short"].toString())));
        }
        question.fields = {{Keys::Number, QStringLiteral("pick"), ComplaintEntries::tr("Khiếu nại"),
                               {}, QString::number(open.first()[Keys::Number].toInt()), options},
            {QStringLiteral("outcome"), QStringLiteral("text"), ComplaintEntries::tr("Kết luận"),
                ComplaintEntries::tr("ghi vào biên bản"), {},
                {Parts::option(ComplaintEntries::tr("Giữ nguyên điểm"),
                     ComplaintEntries::tr("Giữ nguyên điểm")),
                    Parts::option(ComplaintEntries::tr("Chấp nhận, sửa điểm"),
                        ComplaintEntries::tr("Chấp nhận, sửa điểm"))}},
            {QStringLiteral("decidedBy"), QStringLiteral("text"),
                ComplaintEntries::tr("Người kết luận"), {}, decider, {}}};
        question.adjust = [open](Values &values, std::vector<Field> &fields) {
            const QJsonObject complaint = complaintOf(open, values[Keys::Number]);
            Parts::fieldOf(fields, Keys::Number).hint
                = QStringLiteral("%1: “%2”")
                      .arg(complaint[Keys::By].toString(), complaint[u"text"].toString());
        };
        question.order = [round](const Values &values) {
            QJsonObject order = Parts::roundOrder("decideComplaint", round);
            order[Keys::Number] = values[Keys::Number].toInt();
            order[u"outcome"] = Parts::trimmed(values, "outcome");
            order[u"decidedBy"] = Parts::trimmed(values, "decidedBy");
            return order;
        };
        return question;
    };
}

Ask reopeningQuestion(
    const Evening &evening, const QList<QJsonObject> &turns, const QString &chosen)
{
    return [turns, chosen, least = evening.show()[u"correction"].toInt()] {
        Question question;
        question.title = ComplaintEntries::tr("Mở lại lượt đã duyệt");
        question.note = ComplaintEntries::tr("Sau khi mở lại: sang Duyệt điểm trả phiếu hoặc nhập "
                                             "lại, duyệt, rồi công bố lại.");
        question.action = ComplaintEntries::tr("Mở lại lượt");
        question.fields = {turnField(turns, chosen),
            Parts::reason({ComplaintEntries::tr("Theo kết luận khiếu nại"),
                ComplaintEntries::tr("Ghi nhầm điểm")}),
            {QStringLiteral("agreedBy"), QStringLiteral("text"),
                ComplaintEntries::tr("Những người đồng ý"),
                ComplaintEntries::tr(
                    "ít nhất %1 người, cách nhau dấu phẩy; phải có Trưởng Ban Giám khảo")
                    .arg(least),
                {}, {}}};
        question.adjust = [turns](Values &values, std::vector<Field> &fields) {
            Parts::fieldOf(fields, Keys::Turn).hint
                = publishedHint(viewOf(turns, values[Keys::Turn]));
        };
        question.order = [](const Values &values) {
            QJsonObject order = Parts::turnOrder("reopenTurn", values[Keys::Turn]);
            order[Keys::Reason] = values[Keys::Reason].trimmed();
            order[u"agreedBy"] = Parts::listOf(values[QStringLiteral("agreedBy")]);
            return order;
        };
        return question;
    };
}

Ask announcementQuestion(const QList<QJsonObject> &turns)
{
    return [turns] {
        Question question;
        question.title = ComplaintEntries::tr("Công bố lại");
        question.note = ComplaintEntries::tr("Điểm mới vào XEM TRƯỚC, có dòng “Công bố lại”. Bấm "
                                             "TIẾP ở trang Trình diễn thì khán phòng mới thấy.");
        question.action = ComplaintEntries::tr("Đưa vào xem trước");
        question.fields = {turnField(turns, {})};
        question.order = [](const Values &values) {
            QJsonObject cue = turnOf(values[Keys::Turn]);
            cue[u"scene"] = QStringLiteral("score");
            return QJsonObject{
                {QStringLiteral("k"), QStringLiteral("setStandby")}, {QStringLiteral("cue"), cue}};
        };
        return question;
    };
}

}
