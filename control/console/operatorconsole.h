// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole console behind its window: every page's presenter, which page is open, and what the
// keys do.
#pragma once

#include "control/console/approval.h"
#include "control/console/ceremony.h"
#include "control/console/connections.h"
#include "control/console/frame.h"
#include "control/console/incidents.h"
#include "control/console/keywatch.h"
#include "control/console/logbook.h"
#include "control/console/preparation.h"
#include "control/console/running.h"
#include "control/console/sealing.h"
#include "control/console/standing.h"

namespace console {

//! What the program around the console does for it.
struct Outside
{
    StartProjector startProjector;
    Ceremony::MakePapers makePapers; //!< none: the button is not offered
    Sealing::Command sealCommand; //!< none: sealing is not offered
    QString display; //!< the program that draws the monitors; empty: cards stand in for them
};

class OperatorConsole : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program owns it")
    Q_PROPERTY(console::Frame *frame READ frame CONSTANT)
    Q_PROPERTY(console::Preparation *preparation READ preparation CONSTANT)
    Q_PROPERTY(console::Connections *connections READ connections CONSTANT)
    Q_PROPERTY(console::Running *running READ running CONSTANT)
    Q_PROPERTY(console::Approval *approval READ approval CONSTANT)
    Q_PROPERTY(console::Standing *standing READ standing CONSTANT)
    Q_PROPERTY(console::Ceremony *ceremony READ ceremony CONSTANT)
    Q_PROPERTY(console::Sealing *sealing READ sealing CONSTANT)
    Q_PROPERTY(console::Incidents *incidents READ incidents CONSTANT)
    Q_PROPERTY(console::LogBook *logBook READ logBook CONSTANT)
    Q_PROPERTY(console::Form *form READ form CONSTANT)
    Q_PROPERTY(console::Tongue *tongue READ tongue CONSTANT)
    Q_PROPERTY(int page READ page WRITE openPage NOTIFY pageChanged)
    Q_PROPERTY(bool isKeySheetOpen READ isKeySheetOpen NOTIFY keySheetChanged)
    Q_PROPERTY(QString typedNumber READ typedNumber NOTIFY typedNumberChanged)

public:
    enum PageNumber {
        PreparationPage,
        ConnectionsPage,
        RunningPage,
        ApprovalPage,
        StandingsPage,
        CeremonyPage,
        LogPage
    };
    Q_ENUM(PageNumber)

    OperatorConsole(DeskLink &link, Tongue &tongue, Outside outside, QObject *parent = nullptr);

    [[nodiscard]] Frame *frame() { return &m_frame; }
    [[nodiscard]] Preparation *preparation() { return &m_preparation; }
    [[nodiscard]] Connections *connections() { return &m_connections; }
    [[nodiscard]] Running *running() { return &m_running; }
    [[nodiscard]] Approval *approval() { return &m_approval; }
    [[nodiscard]] Standing *standing() { return &m_standing; }
    [[nodiscard]] Ceremony *ceremony() { return &m_ceremony; }
    [[nodiscard]] Sealing *sealing() { return &m_sealing; }
    [[nodiscard]] Incidents *incidents() { return &m_incidents; }
    [[nodiscard]] LogBook *logBook() { return &m_logBook; }
    [[nodiscard]] Form *form() { return &m_form; }
    [[nodiscard]] Tongue *tongue() { return &m_tongue; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] bool isKeySheetOpen() const { return m_keySheetOpen; }
    [[nodiscard]] QString typedNumber() const { return m_typedNumber; }
    [[nodiscard]] KeyWatch &keys() { return m_keys; }

    Q_INVOKABLE void openPage(int page);
    Q_INVOKABLE void toggleKeySheet();
    //! A row of tasks on the rail: how much waits on each page.
    void refresh();

Q_SIGNALS:
    void pageChanged();
    void keySheetChanged();
    void typedNumberChanged();

private:
    void obeyKeys();
    void openNamedPage(const QString &name);
    //! The page of approvals at this turn.
    void openTurn(const QString &turn);
    void findShow();

    Tongue &m_tongue;
    Evening m_evening;
    Form m_form;
    Booth m_booth;
    Frame m_frame;
    Preparation m_preparation;
    Connections m_connections;
    Running m_running;
    Approval m_approval;
    Standing m_standing;
    Ceremony m_ceremony;
    Sealing m_sealing;
    Incidents m_incidents;
    LogBook m_logBook;
    KeyWatch m_keys;
    QTimer m_refresh; //!< one refresh for all topics that come together
    int m_page = PreparationPage;
    bool m_isPlaced = false; //!< the first page is settled
    bool m_keySheetOpen = false;
    QString m_typedNumber;
};

}
