// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the frame as large as it fits, in its own shape.
#include "control/console/monitorpicture.h"

#include <QPainter>

namespace console {

MonitorPicture::MonitorPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
}

void MonitorPicture::setMonitors(Monitors *monitors)
{
    if (m_monitors == monitors) {
        return;
    }
    if (m_monitors) {
        m_monitors->disconnect(this);
    }
    m_monitors = monitors;
    if (m_monitors) {
        connect(m_monitors, &Monitors::pictureChanged, this, &MonitorPicture::take);
    }
    take();
}

void MonitorPicture::setAir(bool isAir)
{
    m_which = isAir ? Monitors::Which::Air : Monitors::Which::Preview;
    take();
}

void MonitorPicture::take()
{
    const QImage frame = m_monitors ? m_monitors->picture(m_which) : QImage();
    if (frame.cacheKey() != m_frame.cacheKey()) {
        m_frame = frame;
        Q_EMIT changed();
        update();
    }
}

void MonitorPicture::paint(QPainter *painter)
{
    if (m_frame.isNull()) {
        return;
    }
    const QSizeF size = QSizeF(m_frame.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(boundingRect().center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, m_frame);
}

}
