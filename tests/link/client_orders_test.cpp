// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What StageClient sends to a desk that cuts, repeats itself and refuses: orders, sheets, drafts.
#include "tests/link/screen.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QJsonObject Sheet{{u"k"_s, u"submitSheet"_s}, {u"judge"_s, u"gk3"_s}};
const QJsonObject Call{{u"k"_s, u"callTurn"_s}};

}

class ClientOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        QVERIFY(m_desk->listen());
    }

    void anOrderIsAnsweredOnceEvenIfTheDeskRepeatsItself()
    {
        m_desk->answer = [this](const QJsonObject &message) {
            for (int i = 0; i < 2; ++i) {
                m_desk->send({{u"t"_s, u"done"_s}, {u"id"_s, message.value("id"_L1)}});
            }
        };
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        const QString id = screen.client.order(Call);
        TRY(screen.done.count() == 1);
        QCOMPARE(screen.done.first().first().toString(), id);
        m_desk->sendTopic(u"live"_s, 1, {});
        TRY(screen.topics.count() == 1); // whatever was sent before has come
        QCOMPARE(screen.done.count(), 1);
        QCOMPARE(m_desk->received(u"order"_s).first().value("o"_L1).toObject(), Call);
    }

    void aRefusalBringsItsReason()
    {
        const QJsonObject words{{u"vi"_s, u"lẻ bước"_s}, {u"en"_s, u"off step"_s}};
        m_desk->answer = [&](const QJsonObject &message) {
            m_desk->send({{u"t"_s, u"no"_s}, {u"id"_s, message.value("id"_L1)},
                {u"why"_s, u"markOffStep"_s}, {u"field"_s, u"dao_cu"_s}, {u"words"_s, words}});
        };
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        const QString id = screen.client.order(Call);
        TRY(screen.refused.count() == 1);
        const QVariantList expected{id, u"markOffStep"_s, u"dao_cu"_s, words.toVariantMap()};
        QCOMPARE(screen.refused.first(), expected);
    }

    void anOrderWithoutADeskFailsAndIsNeverSent()
    {
        const quint16 port = m_desk->port();
        m_desk->goAway();
        Screen screen(QUrl(u"http://127.0.0.1:%1/#secret"_s.arg(port)));
        const QString id = screen.client.order(Call);
        QCOMPARE(screen.refused.count(), 0); // the caller learns the id first
        TRY(screen.refused.count() == 1);
        QCOMPARE(screen.refused.first().at(0).toString(), id);
        QCOMPARE(screen.refused.first().at(1).toString(), u"offline"_s);
        QVERIFY(m_desk->listen(port));
        TRY(screen.client.isConnected());
        QTest::qWait(300);
        QVERIFY(m_desk->received(u"order"_s).isEmpty());
    }

    void anOrderCutInTheMiddleIsReportedAndNotRepeated()
    {
        m_desk->answer = [this](const QJsonObject &) { m_desk->cut(); };
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        const QString id = screen.client.order(Call);
        TRY(screen.refused.count() == 1);
        QCOMPARE(screen.refused.first().at(0).toString(), id);
        QCOMPARE(screen.refused.first().at(1).toString(), u"unanswered"_s);
        m_desk->confirmAll();
        TRY(m_desk->connections() == 2 && screen.client.isConnected());
        QTest::qWait(300);
        QCOMPARE(m_desk->received(u"order"_s).size(), 1);
    }

    void aSheetCutInTheMiddleIsSentAgainWithItsId()
    {
        m_desk->answer = [this](const QJsonObject &) { m_desk->cut(); };
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        const QString id = screen.client.orderDurably(Sheet);
        TRY(m_desk->received(u"order"_s).size() >= 2);
        QCOMPARE(screen.client.waiting(), 1);
        m_desk->confirmAll();
        TRY(screen.done.count() == 1);
        QCOMPARE(screen.refused.count(), 0);
        QCOMPARE(screen.client.waiting(), 0);
        for (const QJsonObject &order : m_desk->received(u"order"_s)) {
            QCOMPARE(order.value("id"_L1).toString(), id);
            QCOMPARE(order.value("o"_L1).toObject(), Sheet);
        }
    }

    void aSheetOutlivesTheProgram()
    {
        QTemporaryDir folder;
        const QString outbox = folder.filePath(u"deep/outbox.json"_s);
        auto tokens = std::make_shared<MemoryTokenStore>();
        QString id;
        {
            Screen screen(m_desk->link(), outbox, tokens);
            TRY(screen.client.isConnected());
            id = screen.client.orderDurably(Sheet); // this desk never answers
            TRY(m_desk->received(u"order"_s).size() == 1);
        }
        QVERIFY(QFile::exists(outbox));
        m_desk->confirmAll();
        Screen again(m_desk->link(), outbox, tokens);
        TRY(again.done.count() == 1);
        QCOMPARE(again.done.first().first().toString(), id);
        QVERIFY(Outbox(outbox).items().isEmpty());
    }

    void aRefusedSheetIsNotSentForEver()
    {
        m_desk->answer = [this](const QJsonObject &message) {
            m_desk->send({{u"t"_s, u"no"_s}, {u"id"_s, message.value("id"_L1)}});
        };
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        static_cast<void>(screen.client.orderDurably(Sheet));
        TRY(screen.refused.count() == 1);
        QCOMPARE(screen.client.waiting(), 0);
    }

    void aSheetOfOneShowNeverEntersAnother()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        static_cast<void>(screen.client.orderDurably(Sheet));
        TRY(m_desk->received(u"order"_s).size() == 1);
        m_desk->show = u"show-2"_s; // the rehearsal is over, the same rulebook runs for real
        m_desk->cut();
        TRY(m_desk->connections() == 2 && screen.client.isConnected());
        QTest::qWait(300);
        QCOMPARE(m_desk->received(u"order"_s).size(), 1);
        QCOMPARE(screen.client.waiting(), 0);
    }

    void anUnreadableOutboxIsPutAsideNotLost()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"outbox.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"v\":1,\"items\":[{\"id\":");
        file.close();
        Outbox outbox(path);
        QVERIFY(!outbox.fault().isEmpty());
        QVERIFY(QFile::exists(path + u".unreadable"_s));
        QVERIFY(outbox.put({u"a"_s, u"show-1"_s, Sheet}));
        QVERIFY(Outbox(path).contains(u"a"_s));
    }

    void aSheetThatCannotBeKeptIsRefusedAtOnce()
    {
        QTemporaryDir folder;
        QFile blocker(folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Screen screen(m_desk->link(), folder.filePath(u"file/outbox.json"_s));
        TRY(screen.client.isConnected());
        static_cast<void>(screen.client.orderDurably(Sheet));
        TRY(screen.refused.count() == 1);
        QCOMPARE(screen.refused.first().at(1).toString(), u"notKept"_s);
        QVERIFY(m_desk->received(u"order"_s).isEmpty());
    }

    void onlySheetsAreEverSentAgain()
    {
        m_desk->answer = [this](const QJsonObject &) { m_desk->cut(); };
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        static_cast<void>(screen.client.orderDurably(Call));
        TRY(screen.refused.count() == 1);
        QCOMPARE(screen.client.waiting(), 0);
    }

    void aTakeCarriesTheDesksTime()
    {
        m_desk->now = 50'000'000;
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        const qint64 before = screen.client.deskNow();
        QVERIFY(before >= 50'000'000 - 1 && before < 50'005'000);
        static_cast<void>(screen.client.order({{u"k"_s, u"takeCue"_s}, {u"expectedLive"_s, 1}}));
        TRY(m_desk->received(u"order"_s).size() == 1);
        const qint64 at = m_desk->received(u"order"_s).first().value("at"_L1).toInteger();
        QVERIFY(at >= before && at <= screen.client.deskNow());
    }

    void draftsComeBackAfterACutAndEndWithTheSheet()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        screen.client.draft({{u"team"_s, u"a"_s}}, {{u"chu_de"_s, u"8"_s}}, u"hay"_s);
        TRY(m_desk->received(u"draft"_s).size() == 1);
        m_desk->cut();
        TRY(m_desk->received(u"draft"_s).size() == 2);
        static_cast<void>(screen.client.orderDurably(Sheet));
        TRY(m_desk->received(u"order"_s).size() == 1);
        m_desk->cut();
        TRY(m_desk->connections() == 3 && screen.client.isConnected());
        TRY(m_desk->received(u"order"_s).size() == 2);
        QCOMPARE(m_desk->received(u"draft"_s).size(), 2);
    }

private:
    std::unique_ptr<FakeDesk> m_desk;
};

QTEST_GUILESS_MAIN(ClientOrdersTest)
#include "client_orders_test.moc"
