// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which screen the projection takes, on a laptop with a projector beside it.
#include "display/placement.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>
#include <QTemporaryFile>
#include <QTest>

class PlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProjectorIsTheScreenThatIsNotTheMainOne();
    void aScreenIsChosenByNumberOrName_data();
    void aScreenIsChosenByNumberOrName();
    void aWindowKeepsItsSize();
};

void PlacementTest::theProjectorIsTheScreenThatIsNotTheMainOne()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QQuickWindow window;
    const Placement placement(window, {}, {});
    QCOMPARE(window.screen()->name(), QStringLiteral("projector"));
    QCOMPARE(window.geometry(), QRect(1366, 0, 1920, 1080));
    QCOMPARE(window.windowStates(), Qt::WindowFullScreen);
}

void PlacementTest::aScreenIsChosenByNumberOrName_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << "1"
                           << "laptop";
    QTest::newRow("second") << "2"
                            << "projector";
    QTest::newRow("by name") << "laptop"
                             << "laptop";
    QTest::newRow("one that is not there") << "7"
                                           << "projector";
}

void PlacementTest::aScreenIsChosenByNumberOrName()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QQuickWindow window;
    const Placement placement(window, wanted, {});
    QCOMPARE(window.screen()->name(), name);
    QCOMPARE(window.windowStates(), Qt::WindowFullScreen);
}

void PlacementTest::aWindowKeepsItsSize()
{
    QQuickWindow window;
    const Placement placement(window, {}, QSize(1280, 720));
    QCOMPARE(window.size(), QSize(1280, 720));
    QVERIFY(!window.windowStates().testFlag(Qt::WindowFullScreen));
}

int main(int argc, char **argv)
{
    QTemporaryFile screens;
    if (!screens.open()) {
        return 1;
    }
    screens.write(R"({"screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication app(argc, argv);
    PlacementTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_placement.moc"
