// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decides, applies and shows, all in one step.
#include "fakedesk.h"

#include "control/rulebook/rulebook.h"
#include "link/messages/messages.h"
#include "link/messages/views/views.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

std::shared_ptr<const contest::Rulebook> load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no rulebook at %s", qPrintable(path));
    }
    auto book = rulebook::readRulebook(file.readAll().toStdString());
    if (!book) {
        qFatal("the sample rulebook has complaints");
    }
    return std::make_shared<const contest::Rulebook>(std::move(book.value()));
}

QJsonObject wordsOf(const contest::Words &words)
{
    return {{QStringLiteral("vi"), QString::fromStdString(words.vi)},
        {QStringLiteral("en"), QString::fromStdString(words.en)}};
}

}

FakeDesk::FakeDesk(const QString &rulebookPath) : contest(load(rulebookPath))
{
    for (const std::string &seat : messages::seatsOf(*contest.rulebook)) {
        backstage.seats.push_back({seat, false, now, {}, {}, {}, {}});
    }
    announce();
}

QJsonObject FakeDesk::topic(const QString &name) const
{
    return m_topics.value(name);
}

void FakeDesk::announce()
{
    backstage.now = {1'732'190'000'000 + now, now, "boot"};
    QHash<QString, QJsonObject> topics;
    for (const messages::Topic &topic :
        messages::viewsFor(contest, backstage, {contest::SeatKind::Operator, {}})) {
        topics.insert(QString::fromStdString(topic.name),
            QJsonDocument::fromJson(QByteArray::fromStdString(topic.data)).object());
    }
    m_topics = topics;
    Q_EMIT topicChanged(QStringLiteral("control"));
}

console::Answer FakeDesk::carryOut(const contest::Order &order, const contest::Actor &actor)
{
    const contest::Stamp stamp{1'732'190'000'000 + now, now, "boot"};
    const auto facts = contest::decide(contest, order, actor, stamp);
    if (!facts) {
        return {false, QString::fromStdString(contest::codeText(facts.error().code)),
            QString::fromStdString(facts.error().field), wordsOf(facts.error().words)};
    }
    for (const contest::Fact &fact : facts.value()) {
        const contest::RecordedFact recorded{
            contest.sequence + 1, stamp, "operator", "console", {}, fact};
        contest::apply(contest, recorded);
        backstage.log.add(recorded);
    }
    backstage.log.head = "7f3a91c2d4e5";
    announce();
    return {true, {}, {}, {}};
}

void FakeDesk::order(const QJsonObject &order, Reply reply)
{
    orders.append(order);
    QJsonObject frame{{QStringLiteral("t"), QStringLiteral("order")},
        {QStringLiteral("id"), QString::number(orders.size())}, {QStringLiteral("o"), order}};
    if (order[u"k"].toString() == QLatin1String("takeCue")) {
        frame[u"at"] = now;
    }
    const auto message = messages::parseClientMessage(
        QJsonDocument(frame).toJson(QJsonDocument::Compact).toStdString());
    if (const auto *given = std::get_if<messages::OrderMessage>(&message)) {
        reply(carryOut(given->order, {}));
    } else if (const auto *bad = std::get_if<messages::BadOrder>(&message)) {
        const messages::No no = messages::noFor(*bad);
        reply({false, QString::fromStdString(no.why), QString::fromStdString(no.field),
            wordsOf(no.words)});
    } else {
        qFatal("the console gave what is no order: %s",
            QJsonDocument(frame).toJson(QJsonDocument::Compact).constData());
    }
}

void FakeDesk::offer(const QString &seat, Offered offered)
{
    orders.append({{QStringLiteral("k"), QStringLiteral("offer")}, {QStringLiteral("seat"), seat}});
    backstage.offers.push_back({seat.toStdString(), "402917",
        {"http://127.0.0.1:8080/#c2VjcmV0LXNlY3JldC1zZWNyZXQ",
            "http://192.168.1.5:8080/#c2VjcmV0LXNlY3JldC1zZWNyZXQ"},
        now + 600'000});
    announce();
    offered(topic(QStringLiteral("seats"))[u"offers"].toArray().last().toObject());
}

void FakeDesk::attend(const QString &seat)
{
    backstage.asks.erase({seat.section(u':', 1).toStdString()});
    announce();
}

//! Every file holds the same round of a neighbour.
void FakeDesk::importRound(const QString &path, const QString &key, Reply reply)
{
    orders.append({{QStringLiteral("k"), QStringLiteral("import")}, {QStringLiteral("from"), path},
        {QStringLiteral("key"), key}});
    const QString print = QStringLiteral("9f3a 01bc 77de 5120 aa41 0c3e 98b2 d6f7");
    reply({key == print, QStringLiteral("notConfirmed"), QStringLiteral("key"),
        {{QStringLiteral("vi"),
             QStringLiteral("Tệp giữ kết quả Cụm Bình Trị: hạng 1 Bình Hải 87,50; hạng 2 Bình Trị "
                            "85,00; hạng 3 Bình Thanh Tây 84,75; và 5 đội nữa. Vào vòng sau: Bình "
                            "Hải, Bình Trị. Người ký: Trần Văn Sơn, số 01/QĐ-BTC. Dấu vân khóa của "
                            "máy đã niêm phong: %1. Hãy gọi cho máy cụm so từng nhóm rồi xác nhận.")
                 .arg(print)},
            {QStringLiteral("en"),
                QStringLiteral(
                    "The file holds the results of Cụm Bình Trị: place 1 Bình Hải "
                    "87,50; place 2 Bình Trị 85,00; place 3 Bình Thanh Tây 84,75; and 5 "
                    "more teams. Going on: Bình Hải, Bình Trị. Signed by Trần Văn Sơn, "
                    "no. 01/QĐ-BTC. Fingerprint of the sealing laptop's key: %1. Compare "
                    "it with that laptop group by group, then confirm.")
                    .arg(print)}}});
}

void FakeDesk::revoke(const QString &seat, const QString &reason, Reply reply)
{
    orders.append({{QStringLiteral("k"), QStringLiteral("revoke")}, {QStringLiteral("seat"), seat},
        {QStringLiteral("reason"), reason}});
    this->seat(seat, false);
    reply({true, {}, {}, {}});
}

bool FakeDesk::give(const contest::Order &order, const contest::Actor &actor)
{
    const console::Answer answer = carryOut(order, actor);
    if (!answer.done) {
        qWarning("refused: %s", qPrintable(answer.words[u"vi"].toString()));
    }
    return answer.done;
}

void FakeDesk::seat(const QString &seat, bool here, qint64 silentMs)
{
    for (messages::SeatPresence &presence : backstage.seats) {
        if (presence.seat == seat.toStdString()) {
            presence.connected = here;
            presence.lastHeardBootMs = now - silentMs;
            presence.device = here ? "tablet" : "";
            presence.address = here ? "192.168.1.21" : "";
        }
    }
    announce();
}

void FakeDesk::draft(const contest::TurnId &turn, const QString &judge, int criteria)
{
    contest::Marks marks;
    const auto lines = contest::criteriaOf(*contest.rulebook->segment(turn.segment));
    for (int i = 0; i < criteria; ++i) {
        marks[lines[std::size_t(i)].id] = lines[std::size_t(i)].max;
    }
    backstage.drafts[{turn, contest::JudgeId{judge.toStdString()}}] = {marks, {}};
    announce();
}

void FakeDesk::markAll(const contest::TurnId &turn, int lower, const QStringList &except)
{
    const contest::Segment &segment = *contest.rulebook->segment(turn.segment);
    const auto lines = contest::criteriaOf(segment);
    const contest::Panel &panel = contest.rulebook->panelOf(turn.round, turn.segment);
    for (const contest::Judge &judge : panel.judges) {
        if (lines.empty() || except.contains(QString::fromStdString(judge.id.text))) {
            continue;
        }
        contest::Marks marks;
        for (const contest::Criterion &line : lines) {
            marks[line.id] = {std::max(
                line.min.thousandths, line.max.thousandths - line.step.thousandths * lower)};
        }
        give(contest::SubmitSheet{turn, judge.id, marks, {}, contest::SheetSource::Tablet},
            {contest::SeatKind::Judge, judge.id});
    }
    for (const contest::KeyComponent &key : contest::keysOf(segment)) {
        give(contest::EnterKeyResult{turn, key.id, std::max(0, key.questions - lower)});
    }
    for (const contest::EnteredComponent &component : contest::enteredOf(segment)) {
        give(contest::EnterPoints{turn, component.id, component.max});
    }
}

void FakeDesk::playRound(const contest::RoundId &round, int turns)
{
    int played = 0;
    for (const contest::TurnId &turn : contest.turnsOf(round)) {
        if (played++ == turns) {
            break;
        }
        const contest::TurnState *state = contest.turn(turn);
        if (state && state->approved) {
            continue;
        }
        give(contest::CallTurn{turn});
        markAll(turn, contest.numberOf(round, turn.team) % 7);
        give(contest::ApproveTurn{turn});
    }
}

void FakeDesk::setStored(bool stored)
{
    backstage.storage = {stored,
        stored ? contest::Words{}
               : contest::Words{"ổ đĩa đầy, chưa ghi được gì thêm", "the disk is full"}};
    announce();
}
