// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a document to pages: layout by QTextDocument, ink by QPdfWriter.

#include "control/paper/markup.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace paper {

using namespace Qt::StringLiterals;

namespace {

constexpr int Dpi = 300;
constexpr QMarginsF MarginsMm{30, 20, 15, 20};

QFont bodyFont()
{
    QFont font({u"Times New Roman"_s, u"Liberation Serif"_s});
    font.setPointSizeF(13);
    return font;
}

contest::Words cannotWrite(const QString &path, const QString &why)
{
    return {u"Không ghi được %1: %2"_s.arg(path, why).toStdString(),
        u"Cannot write %1: %2"_s.arg(path, why).toStdString()};
}

//! Page number top centre from page 2 on; the record's fingerprint at the foot of every page.
void drawMargins(
    QPainter &painter, const QPdfWriter &writer, int page, int pages, const QString &fingerprint)
{
    const QRectF paper(0, 0, writer.width(), writer.height());
    const qreal mm = Dpi / 25.4;
    painter.setPen(Qt::black);
    QFont font = bodyFont();
    if (page > 1) {
        painter.setFont(font);
        painter.drawText(
            QRectF(0, -12 * mm, paper.width(), 8 * mm), Qt::AlignCenter, QString::number(page));
    }
    font.setPointSizeF(9);
    painter.setFont(font);
    painter.drawText(QRectF(0, paper.height() + 4 * mm, paper.width(), 8 * mm),
        Qt::AlignLeft | Qt::AlignVCenter, u"Dấu vết sổ ghi: %1"_s.arg(fingerprint));
    painter.drawText(QRectF(0, paper.height() + 4 * mm, paper.width(), 8 * mm),
        Qt::AlignRight | Qt::AlignVCenter, u"trang %1/%2"_s.arg(page).arg(pages));
}

}

std::optional<contest::Words> writePdf(
    const Document &document, const Edition &edition, const QString &folder)
{
    const QString path = QDir(folder).filePath(document.fileName);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    {
        QPdfWriter writer(&file);
        writer.setResolution(Dpi);
        writer.setTitle(document.title);
        writer.setCreator(u"Hội Thi"_s);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
            document.orientation == Orientation::Landscape ? QPageLayout::Landscape
                                                           : QPageLayout::Portrait,
            MarginsMm, QPageLayout::Millimeter));
        QTextDocument text;
        text.documentLayout()->setPaintDevice(&writer);
        text.setDefaultFont(bodyFont());
        text.setDocumentMargin(0);
        text.setPageSize(QSizeF(writer.width(), writer.height()));
        text.setHtml(document.html);
        QPainter painter(&writer);
        const int pages = text.pageCount();
        for (int page = 1; page <= pages; ++page) {
            if (page > 1) {
                writer.newPage();
            }
            painter.save();
            const qreal top = qreal(page - 1) * writer.height();
            painter.translate(0, -top);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(0, top, writer.width(), writer.height());
            context.palette.setColor(QPalette::Text, Qt::black);
            painter.setClipRect(context.clip);
            text.documentLayout()->draw(&painter, context);
            painter.restore();
            drawMargins(painter, writer, page, pages, edition.fingerprint);
        }
    }
    if (!file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return std::nullopt;
}

std::optional<contest::Words> writePapers(const Edition &edition, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return cannotWrite(folder, u"không tạo được thư mục"_s);
    }
    for (const Document &document : {tally(edition), minutes(edition), blankSheets(edition)}) {
        if (auto fault = writePdf(document, edition, folder)) {
            return fault;
        }
    }
    return std::nullopt;
}

}
