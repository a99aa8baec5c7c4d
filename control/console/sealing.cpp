// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealing is the verb's own work, done by a process beside the console; taking over is the desk's.
#include "control/console/sealing.h"

#include "control/console/formparts.h"
#include "control/console/sideprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace console {

namespace {

const QString Ending = QStringLiteral(".hoithi-round");
const QString Same = QStringLiteral("same");

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

//! A name in the folder of shows that is not taken.
QString freeName(QString round)
{
    const QString stem = QDir(ownFolder()).filePath(round.replace(u'_', u'-'));
    QString path = stem + Ending;
    for (int again = 2; QFileInfo::exists(path); ++again) {
        path = QStringLiteral("%1-%2%3").arg(stem).arg(again).arg(Ending);
    }
    return path;
}

//! "9f3a 01bc …", as docs/sealed.md writes it, out of a sentence.
QString fingerprintIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("(?:[0-9a-f]{4} ){7}[0-9a-f]{4}"));
    return form.match(text).captured();
}

}

Sealing::Sealing(const Booth &booth, Command command, QObject *parent)
    : Page(booth, parent),
      m_command(std::move(command)),
      m_folders(this)
{
    connect(&m_folders, &FolderView::taken, this, &Sealing::look);
}

void Sealing::refresh()
{
    Q_EMIT changed();
}

bool Sealing::feedsAnother(const QString &round) const
{
    const QJsonArray rounds = evening().show()[u"rounds"].toArray();
    return std::any_of(rounds.begin(), rounds.end(), [&round](const QJsonValue &other) {
        return other[u"from"][u"rounds"].toArray().contains(round);
    });
}

bool Sealing::canSeal() const
{
    const QJsonObject state = evening().roundState();
    return m_command && state[u"closed"].toBool() && !state.contains(u"imported")
        && feedsAnother(evening().round());
}

bool Sealing::canImport() const
{
    const QJsonArray rounds = evening().show()[u"rounds"].toArray();
    return std::any_of(rounds.begin(), rounds.end(), [this](const QJsonValue &round) {
        const QString id = round[u"id"].toString();
        return feedsAnother(id) && !evening().isClosed(id) && !evening().isDrawn(id);
    });
}

QString Sealing::file() const
{
    return m_sealed.value(evening().round()).file;
}

QString Sealing::fingerprint() const
{
    return m_sealed.value(evening().round()).fingerprint;
}

void Sealing::seal()
{
    if (!canSeal()) {
        return;
    }
    const QString round = evening().round();
    const QString label = evening().roundNames()[u"label"].toString();
    const QString path = freeName(round);
    m_booth.form.open([this, round, label, path] {
        Question question;
        question.title = tr("Niêm phong kết quả");
        question.note
            = tr("%1. Tệp này mang sang máy chung kết; sửa một chữ là bị từ chối.").arg(label);
        question.action = tr("Niêm phong");
        question.fields = {{QStringLiteral("out"), QStringLiteral("text"), tr("Ghi vào tệp"),
            tr("có thể gõ đường dẫn tới USB; không ghi đè tệp nào"), path, {}}};
        question.give = [this, round](DeskLink &, const Values &values, DeskLink::Reply reply) {
            write(round, Parts::trimmed(values, "out"), reply);
        };
        return question;
    });
}

void Sealing::write(const QString &round, const QString &file, const DeskLink::Reply &reply)
{
    runAside(m_command(round, file), this, [this, round, file, reply](const SideEnd &end) {
        if (end.done) {
            m_sealed[round] = {file, fingerprintIn(end.output)};
            reply({true, {}, {}, {}});
            Q_EMIT changed();
        } else {
            reply({false, QStringLiteral("notSealed"), QStringLiteral("out"), end.words});
        }
    });
}

void Sealing::findFile()
{
    clearAttention();
    m_folders.open(ownFolder(), Ending);
}

//! The desk reads the file and says who sealed it; without a key it takes nothing.
void Sealing::look(const QString &path)
{
    m_booth.link.importRound(path, {}, [this, path](const Answer &answer) {
        if (answer.field == QLatin1String("key")) {
            confirm(path, answer.words);
        } else if (!answer.done) {
            refuse(answer.words);
        }
    });
}

void Sealing::confirm(const QString &path, const QJsonObject &words)
{
    const QString print = fingerprintIn(words[u"vi"].toString());
    m_booth.form.open([this, path, words, print] {
        Question question;
        question.title = tr("Nhận kết quả niêm phong");
        question.note = sentence(words);
        question.action = tr("Nhận kết quả");
        question.fields = {{QStringLiteral("print"), QStringLiteral("print"),
                               tr("Dấu vân khóa, đọc cùng máy cụm"), {}, print, {}},
            {QStringLiteral("key"), QStringLiteral("choice"), tr("Đã gọi điện so"), {},
                QStringLiteral("-"),
                {Parts::option(QStringLiteral("-"), tr("chưa so")),
                    Parts::option(Same, tr("cả tám nhóm giống hệt"))}}};
        question.problem = [](const Values &values) {
            return values[QStringLiteral("key")] == Same
                ? QString()
                : tr("Phải so cả tám nhóm qua điện thoại trước khi nhận.");
        };
        question.give = [path, print](DeskLink &link, const Values &, DeskLink::Reply reply) {
            link.importRound(path, print, std::move(reply));
        };
        return question;
    });
}

}
