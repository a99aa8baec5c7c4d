// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says with each question what stays and what no longer counts.
#include "control/console/stageentries.h"

#include "control/console/mishaps.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

namespace {

struct StageEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::StageEntries)
};

QString keyId(const QJsonValue &key)
{
    return key[Keys::Segment][u"id"].toString() + u'/' + key[u"id"].toString();
}

int questionsLeft(const QJsonArray &keys, const QString &id)
{
    const auto found = std::find_if(
        keys.begin(), keys.end(), [&id](const QJsonValue &key) { return keyId(key) == id; });
    return found == keys.end() ? 0 : (*found)[u"questions"].toInt();
}

QString countProblem(const QJsonArray &keys, const Values &values)
{
    const int most = questionsLeft(keys, values[Keys::Component]) - 1;
    const QString problem
        = Parts::countProblem(StageEntries::tr("Số câu hủy"), values[Keys::Count], most);
    return problem.isEmpty() && values[Keys::Count].toInt() == 0
        ? StageEntries::tr("Phải hủy ít nhất một câu.")
        : problem;
}

QVariantList sessionOptions(const QList<QJsonObject> &sessions)
{
    QVariantList options;
    for (const QJsonObject &session : sessions) {
        options.append(Parts::option(
            QString::number(session[u"number"].toInt()), session[u"label"].toString()));
    }
    return options;
}

//! Title, button, order, and what the act means.
struct ActWords
{
    const char *kind;
    QString title, action, note;
};

ActWords wordsOf(SessionAct act)
{
    switch (act) {
    case SessionAct::Open:
        return {"openSession", StageEntries::tr("Khai mạc buổi thi"), StageEntries::tr("Khai mạc"),
            StageEntries::tr("Giờ khai mạc vào nhật ký và biên bản.")};
    case SessionAct::Suspend:
        return {"suspendSession", StageEntries::tr("Tạm hoãn buổi thi"),
            StageEntries::tr("Tạm hoãn"),
            StageEntries::tr("Khi hoãn không mời đội, không bấm giờ. Thứ tự thi và mọi điểm giữ "
                             "nguyên, thi tiếp hôm khác hay trên máy khác đều được.")};
    case SessionAct::Resume:
        break;
    }
    return {"resumeSession", StageEntries::tr("Thi tiếp"), StageEntries::tr("Thi tiếp"),
        StageEntries::tr("Thi tiếp đúng thứ tự đã bốc thăm; điểm đã có giữ nguyên.")};
}

Field actReason(SessionAct act)
{
    return act == SessionAct::Suspend
        ? Parts::reason({StageEntries::tr("Mưa lớn"), StageEntries::tr("Mất điện")})
        : Parts::reason({StageEntries::tr("Hết mưa"), StageEntries::tr("Đã có điện")});
}

}

Ask restartQuestion(const QList<QJsonObject> &turns, const QString &chosen)
{
    return [turns, chosen] {
        Question question;
        question.title = StageEntries::tr("Diễn lại");
        question.note = StageEntries::tr("Đồng hồ, phiếu và kết quả của lần trước được giữ, không "
                                         "tính. Điểm trừ vẫn còn. Không hoàn tác được.");
        question.action = StageEntries::tr("Cho diễn lại");
        const QVariantList options = Mishaps::turnOptions(turns);
        question.fields
            = {{Keys::Turn, QStringLiteral("pick"), StageEntries::tr("Lượt thi"), {},
                   chosen.isEmpty() ? turnKey(turns.last()[Keys::Turn].toObject()) : chosen,
                   options, false, !chosen.isEmpty()},
                Parts::reason({StageEntries::tr("Mất tiếng"), StageEntries::tr("Mất điện"),
                    StageEntries::tr("Sự cố trình chiếu")})};
        question.adjust = [](Values &values, std::vector<Field> &fields) {
            Parts::choose(values, Parts::fieldOf(fields, Keys::Turn));
        };
        question.order = [](const Values &values) {
            QJsonObject order = Parts::turnOrder("restartTurn", values[Keys::Turn]);
            order[Keys::Reason] = values[Keys::Reason].trimmed();
            return order;
        };
        return question;
    };
}

Ask voidQuestion(const QString &round, const QJsonArray &segments)
{
    return [round, segments] {
        QVariantList options;
        for (const QJsonValue &segment : segments) {
            options.append(Parts::option(segment[u"id"].toString(), segment[u"short"].toString()));
        }
        Question question;
        question.title = StageEntries::tr("Hủy phần thi");
        question.note = StageEntries::tr("Không tính cho đội nào, kể cả lượt đã duyệt. Không hoàn "
                                         "tác được. Nếu thi tiếp được thì hãy tạm hoãn.");
        question.action = StageEntries::tr("Hủy phần thi này");
        question.fields = {{Keys::Segment, QStringLiteral("choice"), StageEntries::tr("Phần thi"),
                               {}, segments.last()[u"id"].toString(), options},
            Parts::reason({StageEntries::tr("Mưa lớn"), StageEntries::tr("Mất điện"),
                StageEntries::tr("Hết giờ")})};
        question.order = [round](const Values &values) {
            QJsonObject order = Parts::roundOrder("voidSegment", round);
            order[Keys::Segment] = values[Keys::Segment];
            order[Keys::Reason] = values[Keys::Reason].trimmed();
            return order;
        };
        return question;
    };
}

Ask cancelQuestion(const QString &round, const QJsonArray &keys)
{
    return [round, keys] {
        QVariantList options;
        for (const QJsonValue &key : keys) {
            options.append(Parts::option(keyId(key),
                QStringLiteral("%1 · %2").arg(
                    key[Keys::Segment][u"short"].toString(), key[u"label"].toString())));
        }
        Question question;
        question.title = StageEntries::tr("Hủy câu hỏi");
        question.note = StageEntries::tr("Trừ vào số câu của mọi đội trong vòng. Đội đã ghi nhiều "
                                         "câu đúng hơn số còn lại thì phải nhập lại.");
        question.action = StageEntries::tr("Hủy câu hỏi");
        question.fields = {{Keys::Component, QStringLiteral("pick"), StageEntries::tr("Bộ câu hỏi"),
                               {}, keyId(keys.first()), options},
            {Keys::Count, QStringLiteral("number"), StageEntries::tr("Số câu hủy"), {},
                QStringLiteral("1"), {}},
            Parts::reason(
                {StageEntries::tr("Đáp án có tranh cãi"), StageEntries::tr("Hai đáp án đúng")})};
        question.adjust = [keys](Values &values, std::vector<Field> &fields) {
            Parts::fieldOf(fields, Keys::Component).hint
                = StageEntries::tr("đang còn %1 câu")
                      .arg(questionsLeft(keys, values[Keys::Component]));
        };
        question.problem = [keys](const Values &values) { return countProblem(keys, values); };
        question.order = [round](const Values &values) {
            QJsonObject order = Parts::roundOrder("cancelQuestions", round);
            order[Keys::Segment] = values[Keys::Component].section(u'/', 0, 0);
            order[Keys::Component] = values[Keys::Component].section(u'/', 1);
            order[Keys::Count] = values[Keys::Count].trimmed().toInt();
            order[Keys::Reason] = values[Keys::Reason].trimmed();
            return order;
        };
        return question;
    };
}

Ask sessionQuestion(const QString &round, SessionAct act, const QList<QJsonObject> &sessions)
{
    return [round, act, sessions] {
        const ActWords words = wordsOf(act);
        Question question;
        question.title = words.title;
        question.note = words.note;
        question.action = words.action;
        question.fields = {{Keys::Session, QStringLiteral("choice"), StageEntries::tr("Buổi thi"),
            {}, QString::number(sessions.first()[u"number"].toInt()), sessionOptions(sessions)}};
        if (act != SessionAct::Open) {
            question.fields.push_back(actReason(act));
        }
        question.order = [round, act, kind = words.kind](const Values &values) {
            QJsonObject order = Parts::roundOrder(kind, round);
            order[Keys::Session] = values[Keys::Session].toInt();
            if (act != SessionAct::Open) {
                order[Keys::Reason] = values[Keys::Reason].trimmed();
            }
            return order;
        };
        return question;
    };
}

}
