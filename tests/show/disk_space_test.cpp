// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The disk under the show fills up: the operator is told before it is full, nobody else is.

#include "control/platform/diskspace.h"
#include "tests/show/hall.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace std::chrono_literals;

namespace {

constexpr std::int64_t Megabyte = 1'000'000;

QJsonObject storageOf(rehearsal::Line &console)
{
    const std::string *control = console.topic("control");
    return control
        ? QJsonDocument::fromJson(QByteArray::fromStdString(*control))[u"storage"].toObject()
        : QJsonObject();
}

}

class DiskSpaceTest : public QObject
{
    Q_OBJECT

private slots:
    void aDiskThatFillsUpIsSaidToTheOperatorAloneAndTakenBack()
    {
        std::atomic<std::int64_t> free = 5000 * Megabyte;
        std::mutex lines;
        QStringList logged;
        rehearsal::Network network;
        show::Hall hall(network, [&](host::Settings &settings) {
            settings.freeBytes = [&](const std::string &) { return free.load(); };
            settings.log = [&](const std::string &line) {
                const std::lock_guard guard(lines);
                logged.append(QString::fromStdString(line));
            };
        });
        QVERIFY(!hall.fault());
        const auto judge = hall.sit("judge:gk1");
        const auto display = hall.sit("display:1");
        QVERIFY(judge && display);
        const auto said = [&](const QString &part) {
            return network.wait(
                [&] {
                    const QJsonObject storage = storageOf(hall.console());
                    return storage[u"ok"].toBool()
                        && (part.isEmpty() ? storage[u"words"].isNull()
                                           : storage[u"words"][u"vi"].toString().contains(part)
                                    && storage[u"words"][u"en"].toString().contains(part));
                },
                60s);
        };
        QVERIFY(said({}));
        free = 187 * Megabyte;
        QVERIFY(said(QStringLiteral("180 MB")));
        free = 220 * Megabyte; // not yet enough to take the warning back
        QVERIFY(said(QStringLiteral("220 MB")));
        free = 300 * Megabyte;
        QVERIFY(said({}));
        hall.settle();
        for (const rehearsal::Line *line : {judge.get(), display.get()}) {
            for (const std::string &frame : line->frames()) {
                QVERIFY(frame.find(" MB") == std::string::npos);
            }
        }
        const std::lock_guard guard(lines);
        QCOMPARE(logged.filter(QStringLiteral("has only about")).size(), 1);
        QCOMPARE(logged.filter(QStringLiteral("has room again")).size(), 1);
    }

    void theRealDiskIsAsked()
    {
        const QTemporaryDir folder;
        const auto free = platform::freeBytes(folder.path().toStdString());
        QVERIFY(free);
        QVERIFY(*free >= 0);
        QVERIFY(!platform::freeBytes("/nowhere/at/all"));
    }
};

QTEST_GUILESS_MAIN(DiskSpaceTest)

#include "disk_space_test.moc"
