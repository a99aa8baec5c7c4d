// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/display/hall.h"

#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QJsonDocument>
#include <QQuickItem>
#include <QTest>

namespace hall {

namespace {

QStringList heardSoFar;
QtMessageHandler before = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &words)
{
    // The one thing a container says that is nobody's fault.
    const bool isOfTheMachine = words.contains(QLatin1String("XDG_RUNTIME_DIR"));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isOfTheMachine) {
        heardSoFar << words;
    }
    before(type, context, words);
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

//! Every item below this one that is really drawn.
void visit(QQuickItem *item, const std::function<void(QQuickItem *)> &see)
{
    if (!item->isVisible() || item->opacity() < 0.01) {
        return;
    }
    see(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        visit(child, see);
    }
}

void visitAll(QObject *object, const std::function<void(QObject *)> &see)
{
    see(object);
    const QObjectList children = object->children();
    for (QObject *child : children) {
        visitAll(child, see);
    }
    if (auto *item = qobject_cast<QQuickItem *>(object)) {
        const QList<QQuickItem *> items = item->childItems();
        for (QQuickItem *child : items) {
            if (child->parent() != object) {
                visitAll(child, see);
            }
        }
    }
}

Line lineOf(QQuickItem *item, double windowHeight)
{
    const auto font = item->property("font").value<QFont>();
    const double paintedWidth = item->property("contentWidth").toDouble();
    const double paintedHeight = item->property("contentHeight").toDouble();
    const bool isCut = item->property("truncated").toBool() || paintedWidth > item->width() + 1.5
        || paintedHeight > item->height() + 1.5;
    const QRectF own = item->clipRect();
    const double x = item->property("effectiveHorizontalAlignment").toInt() == Qt::AlignHCenter
        ? own.center().x() - paintedWidth / 2
        : own.left() + item->property("leftPadding").toDouble();
    const QRectF painted(
        x, own.top() + item->property("topPadding").toDouble(), paintedWidth, paintedHeight);
    return {item->property("text").toString(), item->mapRectToScene(painted),
        font.pixelSize() * 0.714 / windowHeight, isCut};
}

}

QJsonObject view(const QString &name)
{
    QFile file(QDir(VIEWS).filePath(name + ".json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList viewNames()
{
    QStringList names = QDir(VIEWS).entryList({"*.json"}, QDir::Files, QDir::Name);
    for (QString &name : names) {
        name.chop(5);
    }
    return names;
}

Screen::Screen(const QSize &size, double age, const QString &theme)
    : m_projection({theme, true, age, [this] { return m_now; }})
{
    QObject::connect(&m_projection, &Projection::settled, &m_projection,
        [this](int number) { m_settled = number; });
    m_projection.window().resize(size);
    m_projection.window().show();
}

bool Screen::shows(const QJsonObject &live)
{
    m_now = qint64(live["now"].toDouble());
    m_settled = -1;
    m_projection.show(live);
    return QTest::qWaitFor([&] { return m_settled == live["number"].toInt(); }, 60000);
}

QList<Line> Screen::lines()
{
    QList<Line> found;
    const double height = m_projection.window().height();
    visit(m_projection.window().contentItem(), [&](QQuickItem *item) {
        if (isText(item) && !item->property("text").toString().isEmpty()) {
            found << lineOf(item, height);
        }
    });
    return found;
}

QStringList Screen::texts()
{
    QStringList all;
    visitAll(m_projection.window().contentItem(), [&](QObject *object) {
        const QVariant text = object->property("text");
        if (text.isValid() && !text.toString().isEmpty()) {
            all << text.toString();
        }
    });
    return all;
}

QStringList Screen::pictures()
{
    QStringList all;
    visitAll(m_projection.window().contentItem(), [&](QObject *object) {
        const QString source = object->property("source").toString();
        if (!source.isEmpty()) {
            all << source;
        }
    });
    return all;
}

Complaints::Complaints()
{
    heardSoFar.clear();
    before = qInstallMessageHandler(listen);
}

Complaints::~Complaints()
{
    qInstallMessageHandler(before);
}

QStringList Complaints::heard()
{
    return heardSoFar;
}

}
