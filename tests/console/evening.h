// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A console at a real desk, and what others do meanwhile: waits for states, never for durations.
#pragma once

#include "control/console/stagedesklink.h"
#include "realdesk.h"
#include "stagehand.h"

#include <QJsonArray>

#include <functional>
#include <memory>

class Evening
{
public:
    //! On the small contest, or on one of media/contests.
    explicit Evening(const QString &contest = {}, const QString &round = {});
    ~Evening();

    //! Starts the desk and opens the console; false (with a warning) if it did not work.
    bool open();
    //! The console dies and is started anew.
    bool reopenConsole();
    bool restartDesk();

    //! Orders of somebody else, one after the other; "" or the code of the first refusal.
    QString give(const QList<QJsonObject> &orders);
    QString draw(const QString &round = {});
    QString call(const QString &segment, const QString &team);
    //! Every judge's sheet, `lost` half points off the first criterion, and the key results.
    QString mark(const QString &segment, const QString &team, int lost);
    //! Every turn of the cluster up to its approval; `lost` per team, rulebook order.
    QString playCluster(const QList<int> &lost);
    QString air(const QJsonObject &cue);

    //! Waits until it is so; a slow machine may take its time.
    static bool until(const std::function<bool()> &isSo);
    [[nodiscard]] QJsonObject topic(const QString &name) const { return link->topic(name); }
    [[nodiscard]] QJsonObject turn(const QString &segment, const QString &team) const;
    [[nodiscard]] QJsonObject round() const { return topic(QStringLiteral("round/") + m_round); }
    [[nodiscard]] QString scene() const;
    //! The run of show marks one of its cues so: "air", "standby".
    [[nodiscard]] bool runShows(const QString &state) const;
    //! Presses TIẾP once it may be pressed again and waits for the cue to be on air.
    bool goOn();

    RealDesk desk;
    std::unique_ptr<console::StageDeskLink> link;
    std::unique_ptr<ConsoleStage> stage;

protected:
    [[nodiscard]] QJsonObject turnOrder(
        const QString &kind, const QString &segment, const QString &team) const;

    //! A whole sheet that came on paper.
    [[nodiscard]] QJsonObject paperSheet(const QString &segment, const QString &team,
        const QJsonValue &judge, const QJsonObject &marks) const;
    //! So many of the key's questions answered wrongly.
    [[nodiscard]] QJsonObject keyResult(
        const QString &segment, const QString &team, const QJsonValue &key, int missed) const;

    QString m_round; //!< the one that the test is about
};
