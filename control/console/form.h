// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The entry form that opens beside a page's work, never over it: reasons, times, paper sheets,
// orders of teams. One form is open at a time.
#pragma once

#include "control/console/desklink.h"
#include "control/console/rows.h"
#include "control/console/tongue.h"

#include <QMap>

#include <functional>
#include <vector>

namespace console {

using Values = QMap<QString, QString>;

//! One thing to fill in. An "order" holds ids parted by commas, a "choice" one id.
struct Field
{
    QString key;
    QString kind; //!< text, points, number, time, choice, order, pick, print (to be read)
    QString label;
    QString hint;
    QString value;
    QVariantList options; //!< {"id","label"} of a choice or an order, "number" of a drawn team
    bool optional = false;
    bool isAnswered = false; //!< a "pick" that came with its answer: there is nothing to leaf for
};

//! What a form asks, and what comes of it.
struct Question
{
    QString title;
    QString note;
    QString action; //!< label of the button that sends it
    std::vector<Field> fields;
    //! Fits fields and values to one another after each answer: who may be named once the team is.
    std::function<void(Values &, std::vector<Field> &)> adjust;
    //! What is wrong with the values, for people; empty: they can be sent.
    std::function<QString(const Values &)> problem;
    std::function<QJsonObject(const Values &)> order;
    bool isDurable = false; //!< the order outlives the console and the line to the desk
    //! Instead of an order, for what is no order.
    std::function<void(DeskLink &, const Values &, DeskLink::Reply)> give;
};

class Form : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString action READ action NOTIFY changed)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed)
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(console::Rows *fields READ fields CONSTANT)
    Q_PROPERTY(int start READ start NOTIFY changed)

public:
    Form(DeskLink &link, Tongue &tongue, QObject *parent);

    //! `ask` is called again whenever the language changes; what was typed stays.
    void open(std::function<Question()> ask);
    Q_INVOKABLE void close();
    Q_INVOKABLE void fill(const QString &key, const QString &value);
    //! Moves one id of an "order" field up (-1) or down (+1).
    Q_INVOKABLE void move(const QString &key, const QString &id, int by);
    Q_INVOKABLE void submit();

    [[nodiscard]] bool isOpen() const { return bool(m_ask); }
    [[nodiscard]] QString title() const { return m_question.title; }
    [[nodiscard]] QString note() const { return m_question.note; }
    [[nodiscard]] QString action() const { return m_question.action; }
    //! What keeps it from being sent, or the desk's refusal.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool isReady() const { return isOpen() && !m_sending && problem().isEmpty(); }
    [[nodiscard]] QString progress() const; //!< while the desk has not answered
    [[nodiscard]] Rows *fields() { return &m_fields; }
    //! The field that has the focus at first: one to be typed, unless whom it is about comes
    //! before.
    [[nodiscard]] int start() const;

Q_SIGNALS:
    void changed();
    void opening(); //!< the focus is still where it was
    void opened();
    void closed();
    void carriedOut(); //!< what it had sent was
    //! The desk refused what a form had sent that was closed meanwhile.
    void refusedLate(const QJsonObject &words);

private:
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString faultOf(const Field &field) const;
    void adjust();
    void show();

    DeskLink &m_link;
    Tongue &m_tongue;
    std::function<Question()> m_ask;
    Question m_question;
    Values m_values;
    QJsonObject m_refusal;
    QString m_refusedField; //!< what the refusal is about; may be no field of this form
    bool m_sending = false;
    bool m_tried = false;
    quint64 m_opening = 0; //!< tells a late answer that its form is gone
    Rows m_fields;
};

}
