// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts a small contest out of Bình Sơn's rulebook, or takes a whole one, and runs a desk on it.
#include "realdesk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace {

constexpr int PatienceMs = 30'000; //!< for a machine under load; nothing waits that long elsewise

QJsonObject readRulebook()
{
    QFile file(QStringLiteral(RULEBOOK));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no rulebook");
    }
    QString text = QString::fromUtf8(file.readAll());
    text.remove(
        QRegularExpression(QStringLiteral("^\\s*//.*$"), QRegularExpression::MultilineOption));
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonArray onePrizeEach(const QStringList &names)
{
    QJsonArray prizes;
    for (const QString &name : names) {
        prizes.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("quantity"), 1},
            {QStringLiteral("amount"), 1'000'000}});
    }
    return prizes;
}

}

RealDesk::RealDesk(const QString &contest)
{
    if (contest.isEmpty()) {
        writeRulebook();
        return;
    }
    const QDir from(QStringLiteral(CONTESTS) + u'/' + contest);
    for (const QString &name : from.entryList(QDir::Files)) {
        if (!QFile::copy(from.filePath(name), m_folder.filePath(name))) {
            qFatal("the contest cannot be copied into the test's folder");
        }
    }
}

RealDesk::~RealDesk()
{
    kill();
}

void RealDesk::writeRulebook() const
{
    QJsonObject book = readRulebook();
    const QStringList teams{
        QStringLiteral("binh_tri"), QStringLiteral("binh_dong"), QStringLiteral("binh_thuan")};
    QJsonArray kept;
    for (const QJsonValue &team : book[u"teams"].toArray()) {
        if (teams.contains(team[u"id"].toString())) {
            kept.append(team);
        }
    }
    book[u"teams"] = kept;
    QJsonObject cluster = book[u"rounds"].toArray().first().toObject();
    cluster[u"teams"] = QJsonArray::fromStringList(teams);
    QJsonObject final = book[u"rounds"].toArray().last().toObject();
    final[u"from"] = QJsonObject{
        {QStringLiteral("top"), 2}, {QStringLiteral("of_each"), QJsonArray{cluster[u"id"]}}};
    book[u"rounds"] = QJsonArray{cluster, final};
    QJsonObject prizes = book[u"prizes"].toObject();
    for (const QString &set : prizes.keys()) {
        QJsonObject changed = prizes[set].toObject();
        changed[u"main"] = onePrizeEach({QStringLiteral("Nhất"), QStringLiteral("Nhì")});
        prizes[set] = changed;
    }
    book[u"prizes"] = prizes;
    QFile file(m_folder.filePath(QStringLiteral("rulebook.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(book).toJson()) < 0) {
        qFatal("the test's folder cannot be written");
    }
}

QJsonObject RealDesk::note() const
{
    const QDir notes(m_folder.filePath(QStringLiteral("hoithi")));
    for (const QString &name : notes.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(notes.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
            if (note[u"pid"].toInteger() == m_program.processId()) {
                return note;
            }
        }
    }
    return {};
}

QString RealDesk::program()
{
    return QStringLiteral(HOITHI_CONTROL);
}

bool RealDesk::start()
{
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    if (!m_token.isEmpty()) {
        around.insert(QStringLiteral("HOITHI_OPERATOR_TOKEN"), m_token);
    }
    m_program.setProcessEnvironment(around);
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    const QString show = file(QStringLiteral("evening.hoithi"));
    QStringList arguments{QStringLiteral("desk"), show, QStringLiteral("--address"),
        QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(m_port)};
    if (!QFile::exists(show)) {
        arguments += {QStringLiteral("--rulebook"), file(QStringLiteral("rulebook.json"))};
    }
    m_program.start(QStringLiteral(HOITHI_CONTROL), arguments);
    const bool ready = QTest::qWaitFor(
        [this] { return !note().isEmpty() || m_program.state() == QProcess::NotRunning; },
        PatienceMs);
    const QJsonObject found = note();
    if (!ready || found.isEmpty()) {
        qWarning("%s", m_program.readAll().constData());
        return false;
    }
    m_port = found[u"port"].toInt();
    m_token = found[u"operatorToken"].toString();
    return true;
}

void RealDesk::kill()
{
    if (m_program.state() != QProcess::NotRunning) {
        ::kill(pid_t(m_program.processId()), SIGKILL);
        m_program.waitForFinished(PatienceMs);
    }
}

console::DeskAddress RealDesk::address() const
{
    return {QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_port)), m_token};
}
