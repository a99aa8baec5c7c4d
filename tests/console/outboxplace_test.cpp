// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two consoles never share a file of typed sheets, and what a dead one left is found first.
#include "control/console/outboxplace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using console::OutboxPlace;

class OutboxPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoConsolesHaveTwoFiles()
    {
        const QTemporaryDir folder;
        const OutboxPlace one(folder.filePath(QStringLiteral("new/folder")));
        const OutboxPlace two(folder.filePath(QStringLiteral("new/folder")));
        QVERIFY(one.path().startsWith(folder.path()));
        QVERIFY(!two.path().isEmpty());
        QVERIFY(one.path() != two.path());
    }

    void whatAConsoleLeftIsTakenBeforeAnEmptyPlace()
    {
        const QTemporaryDir folder;
        QString left;
        {
            const OutboxPlace first(folder.path());
            const OutboxPlace second(folder.path());
            left = second.path();
            QFile sheets(left);
            QVERIFY(sheets.open(QIODevice::WriteOnly));
        }
        const OutboxPlace next(folder.path());
        QCOMPARE(next.path(), left);
        const OutboxPlace another(folder.path()); // that file has its owner again
        QVERIFY(another.path() != left);
    }

    void aFolderThatCannotBeMadeLeavesNoPlace()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(OutboxPlace(folder.filePath(QStringLiteral("file/typed"))).path().isEmpty());
    }
};

QTEST_GUILESS_MAIN(OutboxPlaceTest)

#include "outboxplace_test.moc"
