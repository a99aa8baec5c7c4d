// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page before any desk: open a show, or make one from a rulebook.
#pragma once

#include "control/console/desklauncher.h"
#include "control/console/folderview.h"
#include "control/console/tongue.h"

#include <QJsonObject>
#include <QObject>
#include <QVariantList>
#include <qqmlregistration.h>

namespace console {

class StartPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY changed)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(console::FolderView *folders READ folders CONSTANT)
    Q_PROPERTY(QVariantList shows READ shows NOTIFY changed)
    Q_PROPERTY(QVariantList rulebooks READ rulebooks CONSTANT)

public:
    StartPage(DeskLauncher *launcher, Tongue &tongue, const QString &contests, QObject *parent);

    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool isWorking() const { return m_working; }
    //! Where new shows go unless another place is named.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] FolderView *folders() { return &m_folders; }
    //! {"name","path"} of the show files there, newest first.
    [[nodiscard]] QVariantList shows() const;
    //! {"name","path"} of the contests that came with the program, by their titles.
    [[nodiscard]] QVariantList rulebooks() const;
    //! What went wrong, in both languages.
    void say(const contest::Words &words);

    Q_INVOKABLE void openShow(const QString &path);
    Q_INVOKABLE void makeShow(const QString &rulebook, const QString &show);
    //! "…/binh-son-2024.hoithi" for a rulebook's path.
    Q_INVOKABLE [[nodiscard]] QString proposedShow(const QString &rulebook) const;

Q_SIGNALS:
    void changed();
    void deskFound(const console::DeskAddress &address);

private:
    [[nodiscard]] DeskLauncher::Opened opened();

    DeskLauncher *m_launcher;
    Tongue &m_tongue;
    QString m_contests;
    FolderView m_folders;
    QJsonObject m_fault;
    bool m_working = false;
};

}
