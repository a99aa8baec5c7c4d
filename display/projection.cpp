// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/projection.h"

#include "display/ornaments/ornamentprovider.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(HoiThi_LookPlugin)
Q_IMPORT_QML_PLUGIN(HoiThi_BoardPlugin)
Q_IMPORT_QML_PLUGIN(HoiThi_DisplayPlugin)

namespace {

//! Gives QML the desk's time as a function it can call.
class DeskTime : public QObject
{
    Q_OBJECT

public:
    DeskTime(std::function<qint64()> now, QObject *parent) : QObject(parent), m_now(std::move(now))
    {
    }

    Q_INVOKABLE double deskNow() const { return m_now ? double(m_now()) : 0.0; }

private:
    std::function<qint64()> m_now;
};

} // namespace

Projection::Projection(const Settings &settings, QObject *parent) : QObject(parent)
{
    m_view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
    m_view.engine()->addImageProvider(QStringLiteral("ornament"), new ornaments::OrnamentProvider);
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.setColor(Qt::black);
    m_view.setInitialProperties({
        {QStringLiteral("theme"), settings.theme},
        {QStringLiteral("reducedMotion"), settings.reducedMotion},
        {QStringLiteral("frozenAge"), settings.frozenAge},
        {QStringLiteral("deskTime"),
            QVariant::fromValue<QObject *>(new DeskTime(settings.deskNow, this))},
    });
    m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/HoiThi/Display/Stage.qml")));
    connect(&m_view, &QQuickWindow::frameSwapped, this, &Projection::onFrameSwapped);
    if (m_view.rootObject() != nullptr) {
        // The frame in which a scene comes to rest may be its last: one more tells us so.
        connect(m_view.rootObject(), SIGNAL(isSettledChanged()), &m_view, SLOT(requestUpdate()));
    }
}

bool Projection::isUsable() const
{
    return m_view.status() == QQuickView::Ready;
}

void Projection::show(const QJsonObject &live)
{
    if (m_view.rootObject() != nullptr && !live.isEmpty()) {
        m_view.rootObject()->setProperty("live", live.toVariantMap());
        // A scene that stands still asks for no frame of its own.
        m_view.requestUpdate();
    }
}

int Projection::number() const
{
    return m_view.rootObject() != nullptr ? m_view.rootObject()->property("shownNumber").toInt()
                                          : -1;
}

QString Projection::kind() const
{
    return m_view.rootObject() != nullptr ? m_view.rootObject()->property("kind").toString()
                                          : QString();
}

bool Projection::isSettled() const
{
    return m_view.rootObject() != nullptr && m_view.rootObject()->property("isSettled").toBool();
}

QImage Projection::picture()
{
    return m_view.grabWindow();
}

void Projection::onFrameSwapped()
{
    const int now = number();
    if (now >= 0 && now != m_reported) {
        m_reported = now;
        Q_EMIT shown(now);
    }
    if (now >= 0 && now != m_settledReported && isSettled()) {
        m_settledReported = now;
        Q_EMIT settled(now);
    }
}

#include "projection.moc"
