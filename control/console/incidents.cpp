// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists the acts; each one's question says by itself whether there is anything to ask.
#include "control/console/incidents.h"

#include "control/console/complaintentries.h"
#include "control/console/mishaps.h"
#include "control/console/panelentries.h"
#include "control/console/stageentries.h"
#include "control/console/teamentries.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

namespace {

struct IncidentActs
{
    Q_DECLARE_TR_FUNCTIONS(console::IncidentActs)
};

enum class Pressing { No, Yes };

//! One thing that can be done; `ask` is empty while it cannot.
struct Act
{
    QString id, heading, label, detail;
    Ask ask;
    Pressing pressing = Pressing::No; //!< the evening waits for it
};
using Acts = QList<Act>;

QList<QJsonObject> turnsThat(
    const Evening &evening, bool (*may)(const Evening &, const QJsonObject &))
{
    QList<QJsonObject> turns;
    for (const QJsonObject &view : Mishaps::calledTurns(evening)) {
        if (may(evening, view)) {
            turns.append(view);
        }
    }
    return turns;
}

Act complaintAct(const Evening &evening)
{
    const QString round = evening.round();
    return {QStringLiteral("complain"), IncidentActs::tr("Khiếu nại, sửa điểm"),
        IncidentActs::tr("Nhận khiếu nại…"), {},
        Mishaps::mayComplain(evening, round) ? complaintQuestion(evening) : Ask()};
}

Act outcomeAct(const Evening &evening)
{
    const QList<QJsonObject> open = Mishaps::openComplaints(evening);
    const QString round = evening.round();
    Act act{QStringLiteral("decide"), {}, IncidentActs::tr("Kết luận khiếu nại…"), {}, {}};
    if (!open.isEmpty() && !evening.isClosed(round)) {
        act.detail
            = IncidentActs::tr("%1 khiếu nại chờ kết luận; giải còn phải chờ.").arg(open.size());
        act.ask = outcomeQuestion(evening, open);
        act.pressing = Pressing::Yes;
    }
    return act;
}

Act reopeningAct(const Evening &evening)
{
    const QList<QJsonObject> turns = turnsThat(evening, Mishaps::mayReopen);
    return {QStringLiteral("reopen"), {}, IncidentActs::tr("Mở lại lượt đã duyệt…"), {},
        turns.isEmpty() ? Ask() : reopeningQuestion(evening, turns, {})};
}

Act announcementAct(const Evening &evening)
{
    const QList<QJsonObject> turns = turnsThat(evening,
        [](const Evening &, const QJsonObject &view) { return Mishaps::mayAnnounceAgain(view); });
    Act act{QStringLiteral("announce"), {}, IncidentActs::tr("Công bố lại…"), {}, {}};
    if (!turns.isEmpty()) {
        act.detail = IncidentActs::tr("Khán phòng còn giữ điểm cũ: %1")
                         .arg(Mishaps::turnText(turns.first()));
        act.ask = announcementQuestion(turns);
        act.pressing = Pressing::Yes;
    }
    return act;
}

Acts stageActs(const Evening &evening)
{
    const QString round = evening.round();
    const QList<QJsonObject> turns = turnsThat(evening, Mishaps::mayRestart);
    const QJsonArray segments = Mishaps::voidableSegments(evening);
    const QJsonArray keys = Mishaps::cancellableKeys(evening);
    return {{QStringLiteral("restart"), IncidentActs::tr("Trên sân khấu"),
                IncidentActs::tr("Diễn lại…"), {},
                turns.isEmpty() ? Ask() : restartQuestion(turns, evening.onStage())},
        {QStringLiteral("void"), {}, IncidentActs::tr("Hủy phần thi…"), {},
            segments.isEmpty() ? Ask() : voidQuestion(round, segments)},
        {QStringLiteral("cancel"), {}, IncidentActs::tr("Hủy câu hỏi…"), {},
            keys.isEmpty() ? Ask() : cancelQuestion(round, keys)}};
}

Act sessionAct(const Evening &evening, SessionAct which, const QString &label,
    bool (*may)(const QJsonObject &session))
{
    QList<QJsonObject> sessions;
    for (const QJsonObject &session : Mishaps::sessions(evening)) {
        if (may(session) && !evening.isClosed(evening.round())) {
            sessions.append(session);
        }
    }
    const bool resumes = which == SessionAct::Resume && !sessions.isEmpty();
    return {which == SessionAct::Open      ? QStringLiteral("openSession")
            : which == SessionAct::Suspend ? QStringLiteral("suspend")
                                           : QStringLiteral("resume"),
        which == SessionAct::Open ? IncidentActs::tr("Buổi thi") : QString(), label,
        resumes ? IncidentActs::tr("Đang hoãn: %1").arg(sessions.first()[u"reason"].toString())
                : QString(),
        sessions.isEmpty() ? Ask() : sessionQuestion(evening.round(), which, sessions),
        resumes ? Pressing::Yes : Pressing::No};
}

Acts sessionActs(const Evening &evening)
{
    return {sessionAct(evening, SessionAct::Open, IncidentActs::tr("Khai mạc buổi thi…"),
                [](const QJsonObject &session) {
                    return !session[u"opened"].toBool() && !session[u"suspended"].toBool();
                }),
        sessionAct(evening, SessionAct::Suspend, IncidentActs::tr("Tạm hoãn buổi thi…"),
            [](const QJsonObject &session) { return !session[u"suspended"].toBool(); }),
        sessionAct(evening, SessionAct::Resume, IncidentActs::tr("Thi tiếp…"),
            [](const QJsonObject &session) { return session[u"suspended"].toBool(); })};
}

Acts teamActs(const Evening &evening)
{
    const QString round = evening.round();
    const bool isFree = Mishaps::mayChange(evening, round);
    const QJsonArray calling = Mishaps::callingOrder(evening);
    const QJsonArray left = Mishaps::teamsThatLeft(evening);
    const bool mayReorder = isFree && evening.isDrawn(round) && calling.size() > 1;
    return {{QStringLiteral("late"), IncidentActs::tr("Đội"), IncidentActs::tr("Đội đến muộn…"), {},
                mayReorder ? lateQuestion(round, calling) : Ask()},
        {QStringLiteral("reorder"), {}, IncidentActs::tr("Đổi thứ tự gọi…"), {},
            mayReorder ? callingOrderQuestion(round, calling) : Ask()},
        {QStringLiteral("reinstate"), {}, IncidentActs::tr("Nhận lại đội…"), {},
            isFree && !left.isEmpty() ? reinstatementQuestion(round, left) : Ask()}};
}

Acts peopleActs(const Evening &evening)
{
    const QString round = evening.round();
    const QJsonObject rosters = evening.show()[u"rosters"].toObject();
    const QJsonArray teams = evening.teams(round);
    return {{QStringLiteral("panel"), IncidentActs::tr("Giám khảo, danh sách"),
                IncidentActs::tr("Thay giám khảo…"), {},
                evening.isClosed(round) ? Ask() : panelQuestion(evening)},
        {QStringLiteral("roster"), {}, IncidentActs::tr("Sửa danh sách đội…"), {},
            rosters.isEmpty() || teams.isEmpty() ? Ask() : rosterQuestion(teams, rosters)}};
}

Acts actsOf(const Evening &evening)
{
    return Acts{complaintAct(evening), outcomeAct(evening), reopeningAct(evening),
               announcementAct(evening)}
    + stageActs(evening) + sessionActs(evening) + teamActs(evening) + peopleActs(evening);
}

}

Incidents::Incidents(const Booth &booth, QObject *parent)
    : Page(booth, parent),
      m_acts({"id", "heading", "label", "detail", "canDo", "isPressing"}, this)
{
}

void Incidents::refresh()
{
    QList<QVariantMap> rows;
    int pressing = 0;
    for (const Act &act : actsOf(evening())) {
        const bool isPressing = act.pressing == Pressing::Yes;
        pressing += isPressing;
        rows.append({{QStringLiteral("id"), act.id}, {QStringLiteral("heading"), act.heading},
            {QStringLiteral("label"), act.label}, {QStringLiteral("detail"), act.detail},
            {QStringLiteral("canDo"), bool(act.ask)}, {QStringLiteral("isPressing"), isPressing}});
    }
    m_acts.set(rows);
    setOpenTasks(pressing);
    Q_EMIT changed();
}

void Incidents::open(const QString &id)
{
    const Acts acts = actsOf(evening());
    const auto found
        = std::find_if(acts.begin(), acts.end(), [&id](const Act &act) { return act.id == id; });
    if (found != acts.end() && found->ask) {
        m_booth.form.open(found->ask);
    }
}

}
