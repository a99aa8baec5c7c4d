// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wires topics, pages and keys together.
#include "control/console/operatorconsole.h"

#include <algorithm>

namespace console {

OperatorConsole::OperatorConsole(DeskLink &link, Tongue &tongue, Outside outside, QObject *parent)
    : QObject(parent),
      m_tongue(tongue),
      m_evening(link, this),
      m_form(link, tongue, this),
      m_booth{link, m_evening, tongue, m_form},
      m_frame(m_booth, this),
      m_preparation(m_booth, this),
      m_connections(m_booth, std::move(outside.startProjector), this),
      m_running(m_booth, outside.display, this),
      m_approval(m_booth, this),
      m_standing(m_booth, this),
      m_ceremony(m_booth, std::move(outside.makePapers), this),
      m_sealing(m_booth, std::move(outside.sealCommand), this),
      m_incidents(m_booth, this),
      m_logBook(m_booth, this),
      m_keys(this)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &OperatorConsole::refresh);
    connect(&m_evening, &Evening::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&tongue, &Tongue::changed, this, &OperatorConsole::refresh);
    connect(&m_connections, &Connections::projectorDied, &m_frame, &Frame::tellOfProjector);
    connect(m_running.next(), &NextStep::pageWanted, this, &OperatorConsole::openNamedPage);
    connect(m_running.next(), &NextStep::turnWanted, this, &OperatorConsole::openTurn);
    connect(&m_running, &Running::turnWanted, this, &OperatorConsole::openTurn);
    connect(&m_running, &Running::projectorWanted, &m_connections, &Connections::startProjector);
    connect(&m_frame, &Frame::turnWanted, this, &OperatorConsole::openTurn);
    obeyKeys();
    refresh();
}

void OperatorConsole::obeyKeys()
{
    connect(&m_keys, &KeyWatch::pageAsked, this, &OperatorConsole::openPage);
    connect(&m_keys, &KeyWatch::nextAsked, m_running.next(), &NextStep::go);
    connect(&m_keys, &KeyWatch::backAsked, m_running.next(), &NextStep::back);
    connect(&m_keys, &KeyWatch::undoAsked, &m_frame, &Frame::undo);
    connect(&m_keys, &KeyWatch::panicAsked, &m_frame, &Frame::panic);
    connect(&m_keys, &KeyWatch::switchAsked, &m_frame, &Frame::toggle);
    connect(&m_keys, &KeyWatch::clockAsked, m_running.clock(), &StageClock::press);
    connect(&m_keys, &KeyWatch::closeAsked, this, [this] {
        if (m_keySheetOpen) {
            toggleKeySheet();
        } else {
            m_form.close();
        }
    });
    connect(&m_form, &Form::changed, this, [this] { m_keys.setFormOpen(m_form.isOpen()); });
    connect(&m_keys, &KeyWatch::keysAsked, this, &OperatorConsole::toggleKeySheet);
    connect(&m_keys, &KeyWatch::languageAsked, &m_tongue, &Tongue::speakTheOther);
    connect(&m_keys, &KeyWatch::revealAsked, this, [this](bool shown) {
        m_running.reveal(shown);
        m_ceremony.reveal(shown);
        m_frame.reveal(shown);
        m_logBook.reveal(shown);
    });
    connect(&m_keys, &KeyWatch::cueNumberTyped, this, [this](const QString &digits) {
        m_typedNumber = digits;
        Q_EMIT typedNumberChanged();
    });
    connect(&m_keys, &KeyWatch::cueNumberEntered, this, [this](int number) {
        if (m_page == CeremonyPage && m_ceremony.isDecided()) {
            m_ceremony.standBy(number);
        } else {
            m_running.next()->standBy(number);
        }
    });
}

void OperatorConsole::refresh()
{
    for (Page *page :
        std::initializer_list<Page *>{&m_frame, &m_preparation, &m_connections, &m_running,
            &m_approval, &m_standing, &m_ceremony, &m_sealing, &m_incidents, &m_logBook}) {
        page->refresh();
    }
    findShow();
}

//! A console that comes back in the middle of a round opens where the round goes on.
void OperatorConsole::findShow()
{
    const QJsonObject round = m_evening.roundState();
    if (m_isPlaced || m_evening.control().isEmpty() || round.isEmpty()) {
        return; // not told yet
    }
    m_isPlaced = true;
    const QJsonArray turns = round[u"turns"].toArray();
    const bool isCalled = std::any_of(turns.begin(), turns.end(), [](const QJsonValue &turn) {
        return turn[u"state"].toString() != QLatin1String("planned");
    });
    if (isCalled && !round[u"closed"].toBool()) {
        openPage(RunningPage);
    }
}

void OperatorConsole::openPage(int page)
{
    m_isPlaced = true;
    if (page < PreparationPage || page > LogPage || page == m_page) {
        return;
    }
    if (page == ApprovalPage) {
        m_approval.lookAtWaiting(turnKey(m_running.next()->cue()));
    }
    m_page = page;
    m_keys.setShowPage(page == RunningPage || page == CeremonyPage);
    Q_EMIT pageChanged();
}

void OperatorConsole::openTurn(const QString &turn)
{
    openPage(ApprovalPage);
    const QString round = turnOf(turn)[u"round"].toString();
    if (round != m_evening.round()) {
        m_evening.chooseRound(round);
    }
    m_approval.look(turn);
}

void OperatorConsole::openNamedPage(const QString &name)
{
    static const QStringList names{QStringLiteral("preparation"), QStringLiteral("connections"),
        QStringLiteral("running"), QStringLiteral("approval"), QStringLiteral("standings"),
        QStringLiteral("ceremony"), QStringLiteral("log")};
    openPage(int(names.indexOf(name)));
}

void OperatorConsole::toggleKeySheet()
{
    m_keySheetOpen = !m_keySheetOpen;
    Q_EMIT keySheetChanged();
}

}
