// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the modules on whole pixels, so that no seam is left between them.
#include "control/console/qrcode.h"

#include <QPainter>

#include <qrcodegen.hpp>

#include <algorithm>

namespace console {

namespace {

constexpr int MarginModules = 4;

}

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent)
{
}

void QrCode::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        Q_EMIT textChanged();
        update();
    }
}

void QrCode::paint(QPainter *painter)
{
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (m_text.isEmpty()) {
        return;
    }
    const auto code = qrcodegen::QrCode::encodeText(
        m_text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int modules = code.getSize() + 2 * MarginModules;
    const int module = std::max(1, int(std::min(width(), height())) / modules);
    const int left = (int(width()) - module * code.getSize()) / 2;
    const int top = (int(height()) - module * code.getSize()) / 2;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (code.getModule(x, y)) {
                painter->fillRect(left + x * module, top + y * module, module, module, Qt::black);
            }
        }
    }
}

}
