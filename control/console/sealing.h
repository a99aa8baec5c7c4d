// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results that travel between laptops: a closed round is sealed into a file, a sealed file is
// taken over once two people have compared its fingerprint by telephone.
#pragma once

#include "control/console/folderview.h"
#include "control/console/page.h"

#include <QStringList>

namespace console {

class Sealing : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(bool canSeal READ canSeal NOTIFY changed)
    Q_PROPERTY(bool canImport READ canImport NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(console::FolderView *folders READ folders CONSTANT)

public:
    //! The program, with its arguments, that seals this round into that file.
    using Command = std::function<QStringList(const QString &round, const QString &file)>;

    Sealing(const Booth &booth, Command command, QObject *parent);

    void refresh() override;
    //! The chosen round was closed here, and another takes teams from it.
    [[nodiscard]] bool canSeal() const;
    //! A round that others take teams from has not begun here.
    [[nodiscard]] bool canImport() const;
    [[nodiscard]] QString file() const; //!< into which the chosen round was sealed; empty: none
    [[nodiscard]] QString fingerprint() const; //!< of the key that it was sealed with
    [[nodiscard]] FolderView *folders() { return &m_folders; }

    Q_INVOKABLE void seal();
    Q_INVOKABLE void findFile();

private:
    struct Sealed
    {
        QString file, fingerprint;
    };

    [[nodiscard]] bool feedsAnother(const QString &round) const;
    void write(const QString &round, const QString &file, const DeskLink::Reply &reply);
    void look(const QString &path);
    void confirm(const QString &path, const QJsonObject &words);

    Command m_command;
    FolderView m_folders;
    QHash<QString, Sealed> m_sealed; //!< by round, since the console was started
};

}
