// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stays around every page: the state of the house, the newest line of the record, what Ctrl+Z
// takes back, and the switches that change the hall's screen at once.
#pragma once

#include "control/console/page.h"
#include "control/console/turnrows.h"
#include "control/console/wishes.h"

#include <QTimer>

namespace console {

class Frame : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(bool isConnected READ isConnected NOTIFY changed)
    Q_PROPERTY(bool isShowing READ isShowing NOTIFY changed)
    Q_PROPERTY(QString contest READ contest NOTIFY changed)
    Q_PROPERTY(QString round READ round NOTIFY changed)
    Q_PROPERTY(console::Rows *rounds READ rounds CONSTANT)
    Q_PROPERTY(int judgesHere READ judgesHere NOTIFY changed)
    Q_PROPERTY(int judgesAll READ judgesAll NOTIFY changed)
    Q_PROPERTY(int screensHere READ screensHere NOTIFY changed)
    Q_PROPERTY(bool isStored READ isStored NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString asked READ asked NOTIFY changed)
    Q_PROPERTY(QString storageWords READ storageWords NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY timeChanged)
    Q_PROPERTY(QString logTime READ logTime NOTIFY changed)
    Q_PROPERTY(QString logWords READ logWords NOTIFY changed)
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY changed)
    Q_PROPERTY(QString scene READ scene NOTIFY changed)

public:
    Frame(const Booth &booth, QObject *parent);

    void refresh() override;
    [[nodiscard]] bool isConnected() const { return m_booth.link.isConnected(); }
    //! A turn is on stage or something but the backdrop is on air.
    [[nodiscard]] bool isShowing() const;
    [[nodiscard]] QString contest() const;
    [[nodiscard]] QString round() const;
    [[nodiscard]] Rows *rounds() { return &m_rounds; }
    [[nodiscard]] int judgesHere() const { return m_judgesHere; }
    [[nodiscard]] int judgesAll() const { return m_judgesAll; }
    [[nodiscard]] int screensHere() const { return m_screensHere; }
    [[nodiscard]] bool isStored() const;
    //! Typed sheets that the desk has not confirmed.
    [[nodiscard]] int waiting() const { return m_booth.link.waiting(); }
    //! What judges ask of the secretary: the first of them, and how many more there are.
    [[nodiscard]] QString asked() const;
    [[nodiscard]] QString storageWords() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString logTime() const;
    [[nodiscard]] QString logWords() const;
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString scene() const; //!< what is on air

    Q_INVOKABLE void chooseRound(const QString &round);
    Q_INVOKABLE void undo();
    //! Goes to the sheet that the first judge asks back; a call for the secretary has been seen to.
    Q_INVOKABLE void attend();
    //! Black, the holding picture or the technical pause; once more: what was there before.
    Q_INVOKABLE void toggle(const QString &scene);
    //! The holding picture, whatever is on air.
    Q_INVOKABLE void panic();
    //! V is held: the newest line may tell marks.
    void reveal(bool shown);
    //! A projector window died; `again`: it is being opened anew.
    void tellOfProjector(bool again);

Q_SIGNALS:
    void timeChanged();
    void turnWanted(const QString &turn);

private:
    void take(const QJsonObject &cue);
    [[nodiscard]] QJsonObject cueBefore() const;

    Rows m_rounds;
    QList<Wish> m_wishes; //!< one of each judge who asks
    QJsonObject m_lastShown; //!< the last cue that was none of the switches'
    QTimer m_second;
    bool m_revealed = false;
    int m_judgesHere = 0, m_judgesAll = 0, m_screensHere = 0;
};

//! "19:42:08" of a wall clock in ms, in this machine's time zone.
[[nodiscard]] QString timeOfDay(qint64 wallMs);
//! The sentence of a line of the record.
[[nodiscard]] QJsonValue factWords(const QJsonValue &fact, Marks marks);
//! True for black, the holding picture and the technical pause.
[[nodiscard]] bool isSwitch(const QString &scene);

}
