// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists prizes without the names that the hall has not heard, unless the operator holds V.
#include "control/console/ceremony.h"

#include "control/console/cuewords.h"
#include "control/console/roundentries.h"
#include "control/console/sideprogram.h"

#include <QProcess>

namespace console {

namespace {

constexpr int PapersMs = 60'000;

}

Ceremony::Ceremony(const Booth &booth, MakePapers makePapers, QObject *parent)
    : Page(booth, parent),
      m_makePapers(std::move(makePapers)),
      m_proposal({"id", "kind", "prize", "amount", "team", "reason", "isOpen"}, this),
      m_steps({"step", "label", "amount", "team", "stepState"}, this),
      m_obstacles({"id", "text"}, this)
{
}

Ceremony::~Ceremony()
{
    for (QProcess *program : findChildren<QProcess *>()) {
        program->disconnect();
        program->waitForFinished(PapersMs);
    }
}

void Ceremony::refresh()
{
    m_topic = evening().topic(QStringLiteral("prizes/") + evening().round());
    listProposal();
    listSteps();
    QList<QVariantMap> obstacles;
    for (const QJsonValue &obstacle : evening().roundState()[u"obstacles"].toArray()) {
        obstacles.append({{QStringLiteral("id"), obstacles.size()},
            {QStringLiteral("text"), sentence(obstacle)}});
    }
    m_obstacles.set(obstacles);
    setOpenTasks(isComplete() && !isClosed() && (!isDecided() || obstacles.isEmpty()) ? 1 : 0);
    Q_EMIT changed();
}

int Ceremony::stepsShown() const
{
    return m_topic[u"revealedSteps"].toInt();
}

void Ceremony::listProposal()
{
    QList<QVariantMap> rows;
    for (const QJsonValue &unit : m_topic[u"proposal"][u"units"].toArray()) {
        const QString team = unit[u"team"][u"name"].toString();
        rows.append({{QStringLiteral("id"),
                         QStringLiteral("%1 %2").arg(unit[u"prize"].toString()).arg(rows.size())},
            {QStringLiteral("kind"), unit[u"kind"].toString()},
            {QStringLiteral("prize"), unit[u"prize"].toString()},
            {QStringLiteral("amount"), unit[u"amount"].toString()},
            {QStringLiteral("team"),
                team.isEmpty()   ? QString()
                    : m_revealed ? team
                                 : tr("tên ẩn")},
            {QStringLiteral("reason"),
                m_revealed || team.isEmpty() ? words(unit[u"reason"]) : QString()},
            {QStringLiteral("isOpen"), team.isEmpty()}});
    }
    m_proposal.set(rows);
}

void Ceremony::listSteps()
{
    const int shown = stepsShown();
    const QJsonObject onAir = evening().liveCue();
    const bool isPrize = onAir[u"scene"].toString() == QLatin1String("prize")
        && onAir[u"round"].toString() == evening().round();
    const int air = isPrize ? onAir[u"step"].toInt() : 0;
    const QJsonArray steps = m_topic[u"steps"].toArray();
    QList<QVariantMap> rows;
    m_current = 0;
    for (const QJsonValue &entry : steps) {
        const int step = entry[u"step"].toInt(int(rows.size()) + 1);
        const QString team = entry[u"team"][u"name"].toString();
        const bool heard = step <= shown;
        const QString state = step == air ? QStringLiteral("air")
            : heard                       ? QStringLiteral("done")
            : step == shown + 1           ? QStringLiteral("next")
                                          : QStringLiteral("planned");
        if (state == QLatin1String("air") || (air == 0 && state == QLatin1String("next"))) {
            m_current = int(rows.size());
        }
        rows.append(
            {{QStringLiteral("step"), step}, {QStringLiteral("label"), stepTitle(entry.toObject())},
                {QStringLiteral("amount"), entry[u"amount"].toString()},
                {QStringLiteral("team"),
                    team.isEmpty()            ? QString()
                        : heard || m_revealed ? team
                                              : tr("tên ẩn")},
                {QStringLiteral("stepState"), state}});
    }
    m_steps.set(rows);
}

bool Ceremony::isDecided() const
{
    return m_topic[u"decision"].isObject();
}

bool Ceremony::isComplete() const
{
    return evening().topic(QStringLiteral("standings/") + evening().round())[u"complete"].toBool();
}

bool Ceremony::isClosable() const
{
    return m_booth.link.isConnected() && isComplete() && isDecided() && !isClosed()
        && m_obstacles.count() == 0;
}

int Ceremony::stepsLeft() const
{
    return int(m_topic[u"steps"].toArray().size()) - stepsShown();
}

QString Ceremony::closingNote() const
{
    if (isClosed()) {
        return {};
    }
    if (!isClosable()) {
        return m_obstacles.count() > 0
            ? tr("Chưa khép lại được: còn %1 việc dưới đây.").arg(m_obstacles.count())
            : tr("Chưa khép lại được.");
    }
    return stepsLeft() > 0 ? tr("Còn %1 bước công bố chưa lên màn chiếu.").arg(stepsLeft())
                           : QString();
}

QString Ceremony::decision() const
{
    const QJsonObject decision = m_topic[u"decision"].toObject();
    QStringList parts{decision[u"number"].toString(), decision[u"date"].toString(),
        decision[u"signer"].toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString Ceremony::decidedBy() const
{
    return evening().roundNames()[u"prizes"][u"decidedBy"].toString();
}

QString Ceremony::progress() const
{
    return m_steps.count() == 0 ? QString()
                                : tr("bước %1/%2").arg(stepsShown()).arg(m_steps.count());
}

QString Ceremony::advance() const
{
    const QJsonArray teams = m_topic[u"proposal"][u"advance"].toArray();
    if (teams.isEmpty()) {
        return {};
    }
    if (!m_revealed && !isClosed()) {
        return tr("%1 đội vào vòng sau (tên ẩn)").arg(teams.size());
    }
    QStringList names;
    for (const QJsonValue &team : teams) {
        names.append(team[u"name"].toString());
    }
    return tr("Vào vòng sau: %1").arg(names.join(QStringLiteral(", ")));
}

QString Ceremony::total() const
{
    return m_topic[u"proposal"][u"total"].toString();
}

void Ceremony::reveal(bool shown)
{
    if (m_revealed != shown) {
        m_revealed = shown;
        refresh();
    }
}

void Ceremony::standBy(int step)
{
    for (const QJsonValue &entry : evening().run()[u"cues"].toArray()) {
        const QJsonObject cue = entry[u"cue"].toObject();
        if (cue[u"scene"].toString() == QLatin1String("prize") && cue[u"step"].toInt() == step) {
            send({{QStringLiteral("k"), QStringLiteral("setStandby")},
                {QStringLiteral("cue"), cue}});
        }
    }
}

void Ceremony::decide()
{
    m_booth.form.open(decisionQuestion(evening().round(), m_topic[u"proposal"][u"units"].toArray(),
        evening().teams(evening().round()), decidedSoFar(m_topic[u"decision"].toObject())));
}

void Ceremony::closeRound()
{
    // The pages stay with this round, its papers are still to be made, until another is chosen.
    evening().chooseRound(evening().round());
    send({{QStringLiteral("k"), QStringLiteral("closeRound")},
        {QStringLiteral("round"), evening().round()}});
}

QString Ceremony::papers() const
{
    if (!m_papersBegun.isEmpty()) {
        return tr("Đang làm giấy tờ của %1…").arg(m_papersBegun);
    }
    const QString folder = m_papersAt.value(evening().round());
    return folder.isEmpty() ? QString() : tr("Đã xong giấy tờ, các tệp PDF nằm ở %1").arg(folder);
}

void Ceremony::makePapers()
{
    const QString round = evening().round();
    const Paperwork work
        = m_makePapers && m_papersBegun.isEmpty() ? m_makePapers(round) : Paperwork();
    if (work.command.isEmpty()) {
        return;
    }
    clearAttention();
    m_papersBegun = evening().roundNames()[u"label"].toString();
    m_papersAt.remove(round);
    Q_EMIT changed();
    runAside(work.command, this, [this, round, folder = work.folder](const SideEnd &end) {
        m_papersBegun.clear();
        if (end.done) {
            m_papersAt[round] = folder;
            Q_EMIT changed();
        } else {
            refuse(end.words);
        }
    });
}

}
