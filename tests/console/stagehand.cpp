// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works the console as an operator would.
#include "stagehand.h"

#include <QDir>
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

AtFakeDesk::AtFakeDesk(const QString &contest)
    : desk(QStringLiteral(CONTESTS "/%1/rulebook.json").arg(contest))
{
}

ConsoleStage::ConsoleStage(
    console::DeskLink &link, QSize size, const QString &language, const QString &display)
    : startPage(nullptr, tongue, QStringLiteral(CONTESTS), nullptr)
{
    static const bool hooked = qInstallMessageHandler(hear) || true;
    Q_UNUSED(hooked);
    heard.clear();
    console::Outside outside;
    outside.display = display;
    outside.startProjector = [this](const QString &address, auto ended) {
        projectors.append(address);
        projectorEnded = std::move(ended);
    };
    outside.sealCommand = [this](const QString &round, const QString &file) {
        return QStringList{ownProgram, QStringLiteral("seal"), ownShow, QStringLiteral("--round"),
            round, QStringLiteral("--out"), file};
    };
    outside.makePapers = [this](const QString &round) {
        const QString folder = ownShow + QStringLiteral(".papers");
        return console::Paperwork{
            {ownProgram, QStringLiteral("export"), ownShow, QStringLiteral("--out"), folder,
                QStringLiteral("--round"), round},
            folder};
    };
    booth = std::make_unique<console::OperatorConsole>(link, tongue, std::move(outside));
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

ConsoleStage::~ConsoleStage() = default;

QQuickItem *ConsoleStage::button(const QString &text) const
{
    QList<const QQuickItem *> texts;
    collectTexts(window->contentItem(), texts);
    for (const QQuickItem *item : texts) {
        if (item->property("text").toString() != text) {
            continue;
        }
        for (QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
            if (up->inherits("QQuickAbstractButton")) {
                return up;
            }
        }
    }
    return nullptr;
}

bool ConsoleStage::offers(const QString &text) const
{
    const QQuickItem *found = button(text);
    return found && found->isEnabled();
}

bool ConsoleStage::isSeenWithFocus(const QString &text)
{
    QQuickItem *found = button(text);
    if (!found) {
        return false;
    }
    found->forceActiveFocus(Qt::TabFocusReason);
    settle();
    for (QQuickItem *up = found->parentItem(); up; up = up->parentItem()) {
        const QRectF place = found->mapRectToItem(up, found->boundingRect());
        if (up->clip() && !up->boundingRect().adjusted(-1, -1, 1, 1).contains(place)) {
            return false;
        }
    }
    return found->hasActiveFocus();
}

bool ConsoleStage::hold(const QString &text, bool down)
{
    QQuickItem *found = button(text);
    if (!found || !found->isEnabled()) {
        return false;
    }
    const QPoint centre = found->mapToScene({found->width() / 2, found->height() / 2}).toPoint();
    if (down) {
        QTest::mousePress(window, Qt::LeftButton, {}, centre);
    } else {
        QTest::mouseRelease(window, Qt::LeftButton, {}, centre);
    }
    settle();
    return true;
}

void ConsoleStage::needHold(const QString &text, int ms)
{
    if (QQuickItem *found = button(text)) {
        found->setProperty("holdMs", ms);
    }
}

bool ConsoleStage::click(const QString &text)
{
    return hold(text, true) && hold(text, false);
}

void ConsoleStage::write(const QString &text)
{
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    settle();
}

void ConsoleStage::answer(const Answers &answers)
{
    for (const auto &[key, value] : answers) {
        booth->form()->fill(key, value);
    }
    settle();
    click(booth->form()->action());
}

void ConsoleStage::settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QTest::qWait(5);
    }
}

void ConsoleStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window, key, modifiers);
    settle();
}

void ConsoleStage::type(const char *letters)
{
    for (; *letters != '\0'; ++letters) {
        QTest::keyClick(window, *letters);
    }
    settle();
}

void ConsoleStage::speak(const QString &language)
{
    tongue.speak(language);
    settle();
}

QImage ConsoleStage::picture()
{
    settle();
    return window->grabWindow();
}

void ConsoleStage::keep(const QString &name)
{
    const QString folder = qEnvironmentVariable("HOITHI_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        picture().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
}

QStringList ConsoleStage::visibleTexts() const
{
    QList<const QQuickItem *> items;
    collectTexts(window->contentItem(), items);
    QStringList texts;
    for (const QQuickItem *item : items) {
        texts.append(item->property("text").toString());
    }
    return texts;
}

QStringList ConsoleStage::squeezedTexts() const
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

QStringList ConsoleStage::complaints()
{
    return std::exchange(heard, {});
}

void everySizeAndLanguage()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const char *language : {"vi", "en"}) {
        QTest::addRow("1920 %s", language) << QSize(1920, 1080) << QString::fromLatin1(language);
        QTest::addRow("1366 %s", language) << QSize(1366, 768) << QString::fromLatin1(language);
    }
}
