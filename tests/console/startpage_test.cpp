// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page before any desk: a show is found, opened or made, and a fault is said in both languages.
#include "control/console/startpage.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using console::DeskAddress;
using console::StartPage;

namespace {

//! Keeps what was asked for until the test answers.
class Launcher : public console::DeskLauncher
{
public:
    void open(const QString &showPath, Opened opened) override
    {
        asked.append(showPath);
        answer = std::move(opened);
    }
    void create(const QString &rulebookPath, const QString &showPath, Opened opened) override
    {
        asked.append(rulebookPath + QStringLiteral(" -> ") + showPath);
        answer = std::move(opened);
    }

    QString titleOf(const QString &rulebookPath) const override
    {
        return rulebookPath.contains(QLatin1String("binh-son"))
            ? QStringLiteral("Hội thi huyện Bình Sơn")
            : QString();
    }

    QStringList asked;
    Opened answer;
};

//! The start page in its window, on a folder with one show two levels down.
struct Stage
{
    Stage() : page(&launcher, tongue, QStringLiteral(CONTESTS), nullptr)
    {
        QDir(files.path()).mkpath(QStringLiteral("huyen/2024"));
        QFile show(files.filePath(QStringLiteral("huyen/2024/binh-son.hoithi")));
        QFile other(files.filePath(QStringLiteral("huyen/2024/ghi-chu.txt")));
        isReady = show.open(QIODevice::WriteOnly) && other.open(QIODevice::WriteOnly);
        engine.addImportPath(QStringLiteral(":/qt/qml"));
        engine.setInitialProperties({{QStringLiteral("startPage"), QVariant::fromValue(&page)},
            {QStringLiteral("tongue"), QVariant::fromValue(&tongue)}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/HoiThi/Console/MainWindow.qml")));
        window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        if (window) {
            window->requestActivate();
        }
        QTest::qWait(0);
    }

    void press(Qt::Key key)
    {
        QTest::keyClick(window, key);
        QCoreApplication::processEvents();
    }

    QTemporaryDir files;
    Launcher launcher;
    console::Tongue tongue;
    StartPage page;
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;
    bool isReady = false;
};

}

class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShowIsFoundByWalkingThroughFoldersWithTheKeyboard()
    {
        Stage stage;
        QVERIFY(stage.isReady && stage.window);
        console::FolderView &folders = *stage.page.folders();
        QSignalSpy taken(&folders, &console::FolderView::taken);
        folders.open(stage.files.path(), QStringLiteral(".hoithi"));
        QTRY_VERIFY(stage.window->activeFocusItem() != nullptr);
        stage.press(Qt::Key_Return); // huyen
        QCOMPARE(folders.folder(), stage.files.filePath(QStringLiteral("huyen")));
        stage.press(Qt::Key_Backspace);
        QCOMPARE(folders.folder(), stage.files.path());
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return); // 2024
        QCOMPARE(folders.rows()->count(), 1); // the note is no show
        stage.press(Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken[0][0].toString(),
            stage.files.filePath(QStringLiteral("huyen/2024/binh-son.hoithi")));
        QVERIFY(!folders.isOpen());
    }

    void aFaultIsSaidAndTheNextTryIsTaken()
    {
        Stage stage;
        stage.page.openShow(QStringLiteral(" /a/b.hoithi "));
        QCOMPARE(stage.launcher.asked, QStringList(QStringLiteral("/a/b.hoithi")));
        QVERIFY(stage.page.isWorking());
        stage.page.openShow(QStringLiteral("/a/c.hoithi")); // one at a time
        QCOMPARE(stage.launcher.asked.size(), 1);
        stage.launcher.answer(contest::Words{"không phải hồ sơ hội thi", "not a show file"});
        QVERIFY(!stage.page.isWorking());
        QCOMPARE(stage.page.fault(), QStringLiteral("không phải hồ sơ hội thi"));
        stage.tongue.speak(QStringLiteral("en"));
        QCOMPARE(stage.page.fault(), QStringLiteral("not a show file"));
        QSignalSpy found(&stage.page, &StartPage::deskFound);
        stage.page.openShow(QStringLiteral("/a/c.hoithi"));
        stage.launcher.answer(DeskAddress{QUrl(QStringLiteral("ws://127.0.0.1:1/ws")), {}});
        QCOMPARE(found.count(), 1);
        QVERIFY(stage.page.fault().isEmpty());
    }

    void aShowIsMadeFromAContestThatCameAlong()
    {
        Stage stage;
        const QVariantList books = stage.page.rulebooks();
        QVERIFY(books.size() > 1);
        QCOMPARE(books[0].toMap()[QStringLiteral("name")].toString(),
            QStringLiteral("Hội thi huyện Bình Sơn"));
        QCOMPARE(books[1].toMap()[QStringLiteral("name")].toString(), QStringLiteral("example"));
        const QString book = books[0].toMap()[QStringLiteral("path")].toString();
        const QString show = stage.page.proposedShow(book);
        QVERIFY(show.endsWith(QStringLiteral("/binh-son-2024.hoithi")));
        stage.page.makeShow(book, show);
        QCOMPARE(stage.launcher.asked, QStringList(book + QStringLiteral(" -> ") + show));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    StartPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "startpage_test.moc"
