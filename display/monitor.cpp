// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/monitor.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int FrameMs = 500;
constexpr qsizetype LongestLine = 1024 * 1024;

}

Monitor::Monitor(Projection::Settings settings, QSize size, QObject *parent)
    : QObject(parent),
      m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    m_clock.start();
    settings.reducedMotion = true; // end states: a picture that drifts would be sent for ever
    open("air", settings, size);
    open("preview", settings, size);
    if (!m_out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        m_pictures.clear();
    }
    connect(&m_input, &QSocketNotifier::activated, this, &Monitor::read);
}

void Monitor::open(const QByteArray &name, Projection::Settings settings, QSize size)
{
    Picture &picture = m_pictures[name];
    settings.deskNow = [this, &picture] { return m_clock.elapsed() + picture.offset; };
    picture.projection = std::make_unique<Projection>(settings);
    picture.pause.setSingleShot(true);
    picture.pause.setInterval(FrameMs);
    connect(&picture.pause, &QTimer::timeout, this, [this, name] { send(name); });
    QQuickView &window = picture.projection->window();
    window.resize(size);
    connect(&window, &QQuickWindow::frameSwapped, this, [&picture] {
        // The grab below draws too, and must not ask for another.
        if (!picture.isDrawing && !picture.pause.isActive()) {
            picture.pause.start();
        }
    });
    window.show();
}

bool Monitor::isUsable() const
{
    return !m_pictures.empty() && m_pictures.begin()->second.projection->isUsable();
}

void Monitor::read()
{
    std::array<char, 65536> bytes;
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0 || m_waiting.size() > LongestLine) {
        QGuiApplication::quit(); // the console has gone, or is none
        return;
    }
    m_waiting.append(bytes.data(), count);
    for (qsizetype end = m_waiting.indexOf('\n'); end >= 0; end = m_waiting.indexOf('\n')) {
        obey(m_waiting.left(end));
        m_waiting.remove(0, end + 1);
    }
}

void Monitor::obey(const QByteArray &line)
{
    const QJsonObject order = QJsonDocument::fromJson(line).object();
    const auto found = m_pictures.find(order.value("picture"_L1).toString().toUtf8());
    if (found != m_pictures.end()) {
        Picture &picture = found->second;
        picture.offset = order.value("now"_L1).toInteger() - m_clock.elapsed();
        picture.projection->show(order.value("live"_L1).toObject());
    }
}

void Monitor::send(const QByteArray &name)
{
    Picture &picture = m_pictures.at(name);
    if (picture.projection->number() < 0) {
        return; // nothing was asked for yet
    }
    picture.isDrawing = true;
    const QImage now = picture.projection->picture().convertToFormat(QImage::Format_RGB32);
    picture.isDrawing = false;
    if (now.isNull() || now == picture.sent) {
        return;
    }
    picture.sent = now;
    m_out.write(name + ' ' + QByteArray::number(now.width()) + ' '
        + QByteArray::number(now.height()) + ' ' + QByteArray::number(now.sizeInBytes()) + '\n');
    m_out.write(reinterpret_cast<const char *>(now.constBits()), now.sizeInBytes());
}
