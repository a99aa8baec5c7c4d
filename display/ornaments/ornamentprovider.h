// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the way from an address like image://ornament/sun?theme=night&px=500 to its painted picture.
#pragma once

#include <QCache>
#include <QMutex>
#include <QQuickImageProvider>

namespace ornaments {

//! Paints an ornament when it is first asked for and keeps it while there is room: scenes only
//! move pictures.
class OrnamentProvider : public QQuickImageProvider
{
public:
    OrnamentProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    QMutex m_mutex;
    QCache<QString, QImage> m_painted; //!< costs are kilobytes
};

} // namespace ornaments
