// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the console needs of its line to the desk: topics in, orders out, each with its answer.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>

namespace console {

//! The desk's word about one order.
struct Answer
{
    bool done = false;
    QString why; //!< code of a refusal
    QString field; //!< what the refusal is about; may be empty
    QJsonObject words; //!< {"vi","en"} of a refusal
};

class DeskLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Reply = std::function<void(const Answer &)>;
    using Offered = std::function<void(const QJsonObject &)>;

    [[nodiscard]] virtual bool isConnected() const = 0;
    //! Empty while the desk has not sent it.
    [[nodiscard]] virtual QJsonObject topic(const QString &name) const = 0;
    //! The desk's boot clock now, in ms.
    [[nodiscard]] virtual qint64 deskNow() const = 0;
    //! `reply` is called once, unless the line breaks first: then the order's fate is unknown and
    //! the next topics tell it.
    virtual void order(const QJsonObject &order, Reply reply) = 0;
    //! For a typed sheet: on this machine's disk first, and sent until the desk has answered, over
    //! any number of connections and runs of the console.
    virtual void orderDurably(const QJsonObject &order, Reply reply) = 0;
    //! Sheets on this machine's disk that the desk has not answered.
    [[nodiscard]] virtual int waiting() const = 0;
    virtual void offer(const QString &seat, Offered offered) = 0;
    //! What that judge asked for has been seen to.
    virtual void attend(const QString &seat) = 0;
    //! A sealed round on the desk's machine; without its key's fingerprint it is only told about.
    virtual void importRound(const QString &path, const QString &key, Reply reply) = 0;
    virtual void revoke(const QString &seat, const QString &reason, Reply reply) = 0;

Q_SIGNALS:
    void topicChanged(const QString &name);
    void connectionChanged();
    void waitingChanged();
    //! A sheet from an earlier run of the console was sent now, and the desk does not take it.
    void refusedLate(const QJsonObject &words);
};

}
