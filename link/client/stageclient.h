// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One client for every Qt screen: takes its seat, comes back whatever happens, keeps the newest
// of each topic, and gives orders.
#pragma once

#include "link/client/outbox.h"
#include "link/client/tokenstore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QVariantMap>

#include <memory>

class QWebSocket;

//! Sentences of the desk, and the client's own, come as {"vi":…,"en":…} in QVariantMaps.
class StageClient : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool connected READ isConnected NOTIFY connectedChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString seat READ seat NOTIFY seatChanged)
    Q_PROPERTY(QString epoch READ epoch NOTIFY seatChanged)
    Q_PROPERTY(QString contestName READ contestName NOTIFY seatChanged)
    Q_PROPERTY(qint64 offset READ offset NOTIFY offsetChanged)
    Q_PROPERTY(QVariantMap problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)

public:
    enum class State {
        Idle, //!< not asked to connect, or closed
        Connecting, //!< no desk at the moment; tries for ever
        Seated, //!< welcomed; topics come
        Refused, //!< the desk does not want this client as it is; `problem` says why
    };
    Q_ENUM(State)

    struct Settings
    {
        QString app; //!< "display", "console", "judge-app"
        QUrl link; //!< http://HOST:PORT/#SECRET, or without a fragment if a token is stored
        std::shared_ptr<TokenStore> tokens; //!< none: in memory
        QString outboxPath; //!< empty: in memory
        QString token; //!< handed over by the process that started this one, instead of a link
        int beatMs = 2000; //!< dead after three times this; tests hurry
    };

    explicit StageClient(const Settings &settings, QObject *parent = nullptr);
    ~StageClient() override;

    //! Starts connecting; goes on for ever until close().
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    //! Another link, e.g. after a refusal.
    Q_INVOKABLE void join(const QUrl &link);

    [[nodiscard]] bool isConnected() const { return m_state == State::Seated; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString seat() const { return m_seat; }
    [[nodiscard]] QString epoch() const { return m_epoch; }
    [[nodiscard]] QString contestName() const { return m_contestName; }
    [[nodiscard]] QVariantMap problem() const { return m_problem; }
    [[nodiscard]] int waiting() const; //!< in the outbox, for this show

    //! ms to add to this machine's monotonic clock; deskNow() has done it.
    [[nodiscard]] qint64 offset() const { return m_offset; }
    //! The desk's boot clock, in which views give their times.
    Q_INVOKABLE [[nodiscard]] qint64 deskNow() const;

    //! The newest data of a topic; empty if there is none. Kept while the desk is away.
    Q_INVOKABLE [[nodiscard]] QJsonObject topic(const QString &name) const;
    [[nodiscard]] qint64 rev(const QString &name) const; //!< 0: no such topic
    [[nodiscard]] QStringList topicNames() const; //!< sorted

    //! Gives an order {"k":…} and returns its id; answered once by done() or refused(), also when
    //! the connection breaks. Never sent twice. takeCue gets its `at`.
    Q_INVOKABLE QString order(const QJsonObject &order);
    //! For submitSheet: on the disk first, sent until the desk has answered, over any number of
    //! connections and runs of the program.
    Q_INVOKABLE QString orderDurably(const QJsonObject &order);
    //! A code for a seat; answered by offered() or refused().
    Q_INVOKABLE QString offer(const QString &seat);
    Q_INVOKABLE QString revoke(const QString &seat, const QString &reason);
    //! A sealed round, by the path of its file and the fingerprint that people compared.
    Q_INVOKABLE QString importRound(const QString &fromPath, const QString &key);
    Q_INVOKABLE QString backup(const QString &toPath);
    //! A display's report that a cue is on the glass. Nothing happens while not connected.
    Q_INVOKABLE void shown(qint64 number);
    //! The operator has seen to what that judge asked for.
    Q_INVOKABLE void attend(const QString &seat);
    //! A judge's draft; the newest one is sent again after a reconnect.
    Q_INVOKABLE void draft(const QJsonObject &turn, const QJsonObject &marks, const QString &note);

Q_SIGNALS:
    void connectedChanged();
    void stateChanged();
    void seatChanged();
    void offsetChanged();
    void problemChanged();
    void waitingChanged();
    void topicChanged(const QString &name); //!< also when it is gone
    void done(const QString &id);
    //! `why` is the desk's code, or the client's own: "offline" (not sent) or "unanswered" (sent,
    //! the connection broke; the topics show whether it happened).
    void refused(
        const QString &id, const QString &why, const QString &field, const QVariantMap &words);
    void offered(const QString &id, const QJsonObject &offer);

private:
    void connectSocket();
    void dropSocket();
    void retryLater();
    void stayAway(const QVariantMap &words);
    [[nodiscard]] static QVariantMap wordsIn(const QJsonObject &message);
    void onConnected();
    void onText(const QString &text);
    void onWelcome(const QJsonObject &message);
    void onRefused(const QJsonObject &message);
    void onTopic(const QJsonObject &message);
    void onGone(const QString &name);
    void onAnswer(const QJsonObject &message);
    void onBye(const QJsonObject &message);
    void onTick();
    void onLost();
    void dropStaleTopics();
    void sendWaiting();
    QString give(QJsonObject message);
    void send(const QJsonObject &message);
    void setState(State state);
    void setProblem(const QVariantMap &words);
    void noteDeskTime(qint64 deskNowMs);
    void refuseLocally(const QString &id, const QString &why, const QString &vi, const QString &en);
    [[nodiscard]] QString stored(const QString &what) const;
    void store(const QString &what, const QString &value);
    [[nodiscard]] QString storeKey(const QString &what) const;
    [[nodiscard]] QString deviceId();

    struct HeldTopic
    {
        qint64 rev = 0;
        QJsonObject data;
        bool fresh = true; //!< came on this connection
    };

    Settings m_settings;
    Outbox m_outbox;
    QWebSocket *m_socket = nullptr;
    State m_state = State::Idle;
    QString m_seat, m_epoch, m_show, m_contestName;
    QVariantMap m_problem;
    QHash<QString, HeldTopic> m_topics;
    QSet<QString> m_unanswered; //!< ids sent on this connection that are not in the outbox
    QJsonObject m_lastDraft;
    QElapsedTimer m_clock;
    QVector<qint64> m_offsets; //!< the newest few, of which the largest had the least delay
    qint64 m_offset = 0;
    qint64 m_lastHeard = 0, m_lastBeat = 0; //!< of m_clock
    int m_attempts = 0;
    bool m_joining = false; //!< this hello carried the secret of the link
    bool m_secretSpent = false; //!< and the desk did not take it
    QTimer m_retry, m_tick, m_stale;
};
