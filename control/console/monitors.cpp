// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the display process, hands it views and takes its frames.
#include "control/console/monitors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sys/resource.h>

namespace console {

namespace {

constexpr int FirstPauseMs = 2000;
constexpr int LongestPauseMs = 60'000;
constexpr int MostPixels = 4096 * 4096;

const QString Hidden = QStringLiteral("Tên ẩn");
const QString NoPoints = QStringLiteral("–");

QByteArray nameOf(Monitors::Which which)
{
    return which == Monitors::Which::Air ? "air" : "preview";
}

}

Monitors::Monitors(const QString &program, QObject *parent)
    : QObject(parent),
      m_program(program),
      m_display(this)
{
    m_clock.start();
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_display.setProcessEnvironment(around);
    m_display.setStandardErrorFile(QProcess::nullDevice());
    // The show goes first: these pictures may come late.
    m_display.setChildProcessModifier([] { ::setpriority(PRIO_PROCESS, 0, 10); });
    connect(&m_display, &QProcess::readyReadStandardOutput, this, &Monitors::read);
    connect(&m_display, &QProcess::finished, this, &Monitors::onEnded);
    connect(&m_display, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            onEnded();
        }
    });
    connect(&m_display, &QProcess::started, this, [this] {
        for (const Which which : m_asked.keys()) {
            ask(which);
        }
    });
    m_again.setSingleShot(true);
    m_again.setInterval(FirstPauseMs);
    connect(&m_again, &QTimer::timeout, this, &Monitors::start);
    start();
}

Monitors::~Monitors()
{
    m_display.disconnect(this);
    m_display.closeWriteChannel(); // its input ends, and so does it
    if (m_display.state() != QProcess::NotRunning && !m_display.waitForFinished(1000)) {
        m_display.kill();
        m_display.waitForFinished();
    }
}

void Monitors::start()
{
    if (!m_program.isEmpty()) {
        m_bytes.clear();
        m_display.start(m_program, {QStringLiteral("--monitor"), QStringLiteral("640x360")});
    }
}

void Monitors::onEnded()
{
    m_frames.clear();
    Q_EMIT pictureChanged();
    m_again.start();
    m_again.setInterval(std::min(m_again.interval() * 2, LongestPauseMs));
}

void Monitors::show(Which which, const QJsonObject &live, qint64 deskNow)
{
    if (m_asked.value(which) != live) {
        m_asked[which] = live;
        if (live.isEmpty()) {
            forget(which);
        }
        m_offsets[which] = deskNow - m_clock.elapsed();
        ask(which);
    }
}

void Monitors::ask(Which which)
{
    if (m_display.state() != QProcess::Running || m_asked[which].isEmpty()) {
        return;
    }
    QJsonObject live = m_asked[which];
    if (which == Which::Preview) {
        live[u"number"] = ++m_previews; // every one is a cue of its own
    }
    const QJsonObject order{{QStringLiteral("picture"), QString::fromLatin1(nameOf(which))},
        {QStringLiteral("now"), m_clock.elapsed() + m_offsets[which]},
        {QStringLiteral("live"), live}};
    m_display.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
}

void Monitors::forget(Which which)
{
    m_frames.remove(which);
    Q_EMIT pictureChanged();
}

void Monitors::read()
{
    m_bytes += m_display.readAllStandardOutput();
    while (readFrame()) {
        m_again.setInterval(FirstPauseMs);
    }
}

bool Monitors::readFrame()
{
    const qsizetype end = m_bytes.indexOf('\n');
    if (end < 0) {
        return false;
    }
    const QList<QByteArray> head = m_bytes.left(end).split(' ');
    const int width = head.value(1).toInt();
    const int height = head.value(2).toInt();
    const qsizetype size = head.value(3).toLongLong();
    if (head.size() != 4 || width < 1 || height < 1 || width > MostPixels / height
        || size != qsizetype(width) * height * 4) {
        m_display.kill(); // no display of ours
        return false;
    }
    if (m_bytes.size() < end + 1 + size) {
        return false;
    }
    const auto *pixels = reinterpret_cast<const uchar *>(m_bytes.constData()) + end + 1;
    const Which which = head[0] == nameOf(Which::Air) ? Which::Air : Which::Preview;
    if (!m_asked[which].isEmpty()) { // else it still draws what is not wanted any more
        m_frames[which] = QImage(pixels, width, height, QImage::Format_RGB32).copy();
    }
    m_bytes.remove(0, end + 1 + size);
    Q_EMIT pictureChanged();
    return true;
}

QJsonObject masked(QJsonObject live)
{
    if (live.isEmpty()) {
        return live;
    }
    QJsonObject view = live[u"view"].toObject();
    if (live[u"scene"].toString() == QLatin1String("prize") && view[u"team"].isObject()) {
        view[u"team"]
            = QJsonObject{{QStringLiteral("id"), QString()}, {QStringLiteral("number"), 0},
                {QStringLiteral("name"), Hidden}, {QStringLiteral("short"), Hidden}};
    } else if (live[u"scene"].toString() == QLatin1String("score")) {
        QJsonArray lines = view[u"lines"].toArray();
        for (auto &&line : lines) {
            QJsonObject hidden = line.toObject();
            hidden[u"value"] = NoPoints;
            line = hidden;
        }
        view[u"lines"] = lines;
        view[u"total"] = NoPoints;
    }
    live[u"view"] = view;
    return live;
}

}
