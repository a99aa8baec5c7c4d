// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works the console as an operator would.
#include "stagehand.h"

#include <QQuickItem>
#include <QTest>

namespace {

QStringList heard;

void hear(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        heard.append(message);
    }
    fprintf(stderr, "%s\n", qPrintable(message));
}

void collectTexts(const QQuickItem *item, QList<const QQuickItem *> &texts)
{
    if (!item->isVisible() || item->opacity() == 0) {
        return;
    }
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
        texts.append(item);
    }
    for (const QQuickItem *child : item->childItems()) {
        collectTexts(child, texts);
    }
}

//! The part of the window that an item may draw on: a list or a hatch cuts what passes its edge.
bool isCutByScrolling(const QQuickItem *item)
{
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
        if (up->inherits("QQuickFlickable")) {
            return true;
        }
    }
    return false;
}

}

Stagehand::Stagehand(QSize size, const QString &language)
    : desk(QStringLiteral(RULEBOOK)),
      startPage(nullptr, tongue, QStringLiteral(CONTESTS), nullptr)
{
    static const bool hooked = qInstallMessageHandler(hear) || true;
    Q_UNUSED(hooked);
    heard.clear();
    console::Outside outside;
    outside.startProjector = [this](const QString &link) { projectors.append(link); };
    outside.makePapers = [this](const QString &round) { papers.append(round); };
    booth = std::make_unique<console::OperatorConsole>(desk, tongue, std::move(outside));
    engine = std::make_unique<QQmlApplicationEngine>();
    engine->addImportPath(QStringLiteral(":/qt/qml"));
    engine->setInitialProperties({{QStringLiteral("startPage"), QVariant::fromValue(&startPage)},
        {QStringLiteral("tongue"), QVariant::fromValue(&tongue)},
        {QStringLiteral("booth"), QVariant::fromValue(booth.get())}});
    engine->load(QUrl(QStringLiteral("qrc:/qt/qml/HoiThi/Console/MainWindow.qml")));
    window = qobject_cast<QQuickWindow *>(engine->rootObjects().value(0));
    if (!window) {
        qFatal("the console's window did not load");
    }
    QObject::connect(&tongue, &console::Tongue::changed, engine.get(), &QQmlEngine::retranslate);
    booth->keys().watch(window);
    window->resize(size);
    window->show();
    window->requestActivate();
    speak(language);
    settle();
}

Stagehand::~Stagehand() = default;

void Stagehand::settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QTest::qWait(5);
    }
}

void Stagehand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window, key, modifiers);
    settle();
}

void Stagehand::type(const char *letters)
{
    for (; *letters != '\0'; ++letters) {
        QTest::keyClick(window, *letters);
    }
    settle();
}

void Stagehand::speak(const QString &language)
{
    tongue.speak(language);
    settle();
}

QImage Stagehand::picture()
{
    settle();
    return window->grabWindow();
}

QJsonObject Stagehand::lastOrder() const
{
    return desk.orders.isEmpty() ? QJsonObject() : desk.orders.last();
}

QStringList Stagehand::visibleTexts() const
{
    QList<const QQuickItem *> items;
    collectTexts(window->contentItem(), items);
    QStringList texts;
    for (const QQuickItem *item : items) {
        texts.append(item->property("text").toString());
    }
    return texts;
}

QStringList Stagehand::squeezedTexts() const
{
    QList<const QQuickItem *> items;
    collectTexts(window->contentItem(), items);
    QStringList squeezed;
    for (const QQuickItem *item : items) {
        const QString text = item->property("text").toString();
        const bool fits = item->property("paintedWidth").toReal() <= item->width() + 1.5
            && item->property("paintedHeight").toReal() <= item->height() + 1.5;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const bool isInside
            = QRectF(-1, -1, window->width() + 2, window->height() + 2).contains(place);
        if (item->property("truncated").toBool() || !fits
            || (!isInside && !isCutByScrolling(item))) {
            squeezed.append(text);
        }
    }
    return squeezed;
}

QStringList Stagehand::complaints()
{
    return std::exchange(heard, {});
}
