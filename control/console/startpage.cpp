// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the launcher for a desk and keeps what it says.
#include "control/console/startpage.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace console {

StartPage::StartPage(
    DeskLauncher *launcher, Tongue &tongue, const QString &contests, QObject *parent)
    : QObject(parent),
      m_launcher(launcher),
      m_tongue(tongue),
      m_contests(contests)
{
    connect(&tongue, &Tongue::changed, this, &StartPage::changed);
}

QString StartPage::fault() const
{
    return m_fault.isEmpty() ? QString() : m_tongue.words(m_fault);
}

QString StartPage::folder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QVariantList StartPage::shows() const
{
    QVariantList list;
    const QFileInfoList files = QDir(folder()).entryInfoList(
        {QStringLiteral("*.hoithi")}, QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo &file : files.first(std::min<qsizetype>(files.size(), 6))) {
        list.append(QVariantMap{{QStringLiteral("name"), file.completeBaseName()},
            {QStringLiteral("path"), file.absoluteFilePath()}});
    }
    return list;
}

QVariantList StartPage::rulebooks() const
{
    QVariantList list;
    if (m_contests.isEmpty()) {
        return list;
    }
    for (const QString &name : QDir(m_contests).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QFileInfo book(QDir(m_contests).filePath(name + QStringLiteral("/rulebook.json")));
        if (book.isReadable()) {
            const QString path = book.absoluteFilePath();
            const QString title = m_launcher ? m_launcher->titleOf(path) : QString();
            list.append(QVariantMap{{QStringLiteral("name"), title.isEmpty() ? name : title},
                {QStringLiteral("path"), path}});
        }
    }
    return list;
}

void StartPage::say(const contest::Words &words)
{
    m_working = false;
    m_fault = {{QStringLiteral("vi"), QString::fromStdString(words.vi)},
        {QStringLiteral("en"), QString::fromStdString(words.en)}};
    Q_EMIT changed();
}

DeskLauncher::Opened StartPage::opened()
{
    m_working = true;
    m_fault = {};
    Q_EMIT changed();
    return [page = QPointer(this)](const std::variant<DeskAddress, contest::Words> &result) {
        if (!page) {
            return;
        }
        if (const auto *words = std::get_if<contest::Words>(&result)) {
            page->say(*words);
            return;
        }
        page->m_working = false;
        Q_EMIT page->changed();
        Q_EMIT page->deskFound(std::get<DeskAddress>(result));
    };
}

void StartPage::openShow(const QString &path)
{
    if (!m_working && !path.trimmed().isEmpty()) {
        m_launcher->open(path.trimmed(), opened());
    }
}

void StartPage::makeShow(const QString &rulebook, const QString &show)
{
    if (!m_working && !rulebook.trimmed().isEmpty() && !show.trimmed().isEmpty()) {
        m_launcher->create(rulebook.trimmed(), show.trimmed(), opened());
    }
}

QString StartPage::proposedShow(const QString &rulebook) const
{
    const QFileInfo file(rulebook.trimmed());
    const QString name = file.completeBaseName() == QLatin1String("rulebook")
        ? file.dir().dirName()
        : file.completeBaseName();
    return name.isEmpty() ? QString() : QDir(folder()).filePath(name + QStringLiteral(".hoithi"));
}

}
