// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// StageClient against a desk that cuts, refuses and falls silent: its seat, its topics, its clock.
#include "tests/link/screen.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortBeatMs = 500;

}

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        QVERIFY(m_desk->listen());
    }

    void joinsOnceAndComesBackWithItsToken()
    {
        auto tokens = std::make_shared<MemoryTokenStore>();
        {
            Screen screen(m_desk->link(), {}, tokens);
            TRY(screen.client.isConnected());
            QCOMPARE(screen.client.seat(), u"judge:gk3"_s);
            m_desk->cut();
            TRY(m_desk->connections() == 2 && screen.client.isConnected());
        }
        Screen again(m_desk->link(), {}, tokens); // the program was restarted with the same link
        TRY(again.client.isConnected());
        const auto hellos = m_desk->received(u"hello"_s);
        QCOMPARE(hellos.size(), 3);
        QCOMPARE(hellos[0].value("join"_L1).toString(), u"secret-of-a-link-0001"_s);
        QVERIFY(!hellos[0].contains("token"_L1));
        for (const int i : {1, 2}) {
            QCOMPARE(hellos[i].value("token"_L1).toString(), u"token-1"_s);
            QVERIFY(!hellos[i].contains("join"_L1));
            QCOMPARE(hellos[i].value("device"_L1), hellos[0].value("device"_L1));
        }
    }

    void aNewLinkIsJoinedAlthoughThereIsAToken()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        screen.client.join(m_desk->link(u"another-secret-0000002"_s));
        TRY(m_desk->received(u"hello"_s).size() == 2 && screen.client.isConnected());
        QCOMPARE(m_desk->received(u"hello"_s)[1].value("join"_L1).toString(),
            u"another-secret-0000002"_s);
    }

    void aTokenFromTheStartingProcessTakesTheSeat()
    {
        StageClient client({u"console"_s, m_desk->link({}), {}, {}, u"handed"_s, BeatMs});
        client.open();
        TRY(client.isConnected());
        QCOMPARE(m_desk->received(u"hello"_s).first().value("token"_L1).toString(), u"handed"_s);
    }

    void withoutATokenAndALinkNothingIsTried()
    {
        StageClient client({u"console"_s, m_desk->link({}), {}, {}, {}, BeatMs});
        client.open();
        TRY(client.state() == StageClient::State::Refused);
        QVERIFY(!client.problem().value(u"vi"_s).toString().isEmpty());
        QVERIFY(m_desk->received(u"hello"_s).isEmpty());
    }

    void tokensStayInAPrivateFile()
    {
        QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        SettingsTokenStore store(u"display"_s);
        store.setValue(u"127.0.0.1_8080/token"_s, u"geheim"_s);
        QVERIFY(store.path().startsWith(home.path()));
        QCOMPARE(SettingsTokenStore(u"display"_s).value(u"127.0.0.1_8080/token"_s), u"geheim"_s);
        QCOMPARE(SettingsTokenStore(u"console"_s).value(u"127.0.0.1_8080/token"_s), QString());
        const QFile::Permissions others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(store.path()) & others));
        store.setValue(u"127.0.0.1_8080/token"_s, {});
        QCOMPARE(SettingsTokenStore(u"display"_s).value(u"127.0.0.1_8080/token"_s), QString());
    }

    void aRefusedClientSaysWhyAndStaysAway()
    {
        const QJsonObject words{{u"vi"_s, u"phiên bản 1 và 2"_s}, {u"en"_s, u"versions 1 and 2"_s}};
        m_desk->helloAnswer
            = {{u"t"_s, u"refused"_s}, {u"why"_s, u"version"_s}, {u"words"_s, words}, {u"v"_s, 2}};
        Screen screen(m_desk->link());
        TRY(screen.client.state() == StageClient::State::Refused);
        QCOMPARE(screen.client.problem(), words.toVariantMap());
        QTest::qWait(800); // three times the first delay
        QCOMPARE(m_desk->connections(), 1);
    }

    void aFullDeskIsTriedAgain()
    {
        m_desk->helloAnswer = {{u"t"_s, u"refused"_s}, {u"why"_s, u"full"_s}};
        Screen screen(m_desk->link());
        TRY(m_desk->connections() >= 2);
        m_desk->helloAnswer = {};
        TRY(screen.client.isConnected());
    }

    void aReplacedClientDoesNotFightForItsSeat()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        m_desk->send({{u"t"_s, u"bye"_s}, {u"why"_s, u"replaced"_s}});
        TRY(screen.client.state() == StageClient::State::Refused);
        QTest::qWait(800);
        QCOMPARE(m_desk->connections(), 1);
    }

    void comesBackWhenTheDeskDoes()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        const quint16 port = m_desk->port();
        m_desk->goAway();
        TRY(!screen.client.isConnected());
        QTest::qWait(700);
        QCOMPARE(screen.client.state(), StageClient::State::Connecting);
        QVERIFY(m_desk->listen(port));
        TRY(screen.client.isConnected());
    }

    void keepsTheLastGoodTopicWhileTheDeskIsAway()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        m_desk->sendTopic(u"live"_s, 1, {{u"number"_s, 17}});
        m_desk->sendTopic(u"turn/a/b/c"_s, 1, {{u"x"_s, 1}});
        TRY(screen.topics.count() == 2);
        m_desk->cut();
        TRY(!screen.client.isConnected());
        QCOMPARE(screen.client.topic(u"live"_s).value("number"_L1).toInt(), 17);
        TRY(screen.client.isConnected());
        m_desk->sendTopic(u"live"_s, 1, {{u"number"_s, 17}});
        // The other one is not there any more; it goes once all must have come.
        TRY(screen.client.topicNames() == QStringList{u"live"_s});
        // The same picture again is no news.
        QCOMPARE(screen.topics.count(), 3);
        QCOMPARE(screen.topics.last().first().toString(), u"turn/a/b/c"_s);
    }

    void aTopicThatIsGoneIsForgotten()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        m_desk->sendTopic(u"turn/a/b/c"_s, 4, {{u"x"_s, 1}});
        TRY(screen.client.rev(u"turn/a/b/c"_s) == 4);
        m_desk->send({{u"t"_s, u"gone"_s}, {u"name"_s, u"turn/a/b/c"_s}});
        TRY(screen.client.topicNames().isEmpty());
        QCOMPARE(screen.topics.count(), 2);
    }

    void sixtyKilobytesOfAccentsArriveWhole()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        const QString text = u"Đội Bình Thạnh ẨẪỔỖẴẰ "_s.repeated(1900);
        QVERIFY(text.toUtf8().size() > 60'000);
        m_desk->sendTopic(u"log"_s, 1, {{u"text"_s, text}});
        TRY(screen.client.topic(u"log"_s).value("text"_L1).toString() == text);
        QCOMPARE(m_desk->connections(), 1);
    }

    void aFrameThatNoDeskSendsIsNotSwallowed()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        m_desk->sendTopic(u"log"_s, 1, {{u"text"_s, QString(2'000'000, u'a')}});
        TRY(m_desk->connections() == 2 && screen.client.isConnected());
        QVERIFY(screen.client.topicNames().isEmpty());
    }

    void theBestOfTheHeartbeatsSetsTheClock()
    {
        Screen screen(m_desk->link());
        TRY(screen.client.isConnected());
        const qint64 offset = screen.client.offset();
        QSignalSpy changed(&screen.client, &StageClient::offsetChanged);
        // A beat that was held up for a second looks like a slow clock, and must not count.
        m_desk->send({{u"t"_s, u"beat"_s}, {u"now"_s, screen.client.deskNow() - 1000}});
        m_desk->sendTopic(u"live"_s, 1, {});
        TRY(screen.topics.count() == 1);
        QCOMPARE(screen.client.offset(), offset);
        m_desk->send({{u"t"_s, u"beat"_s}, {u"now"_s, screen.client.deskNow() + 1000}});
        TRY(changed.count() == 1);
        QVERIFY(screen.client.offset() > offset + 500);
    }

    void aSilentDeskIsLeftAndAWorkingOneKept()
    {
        Screen screen(m_desk->link(), {}, std::make_shared<MemoryTokenStore>(), ShortBeatMs);
        TRY(screen.client.isConnected());
        // Longer than it would live without the desk's beats.
        TRY(m_desk->received(u"beat"_s).size() >= 5);
        QCOMPARE(m_desk->connections(), 1);
        m_desk->beSilent();
        TRY(m_desk->connections() >= 2);
    }

    void aDeskThatNeverWelcomesIsLeft()
    {
        m_desk->holdHello(true);
        Screen screen(m_desk->link(), {}, std::make_shared<MemoryTokenStore>(), ShortBeatMs);
        TRY(m_desk->connections() >= 2);
        m_desk->holdHello(false);
        TRY(screen.client.isConnected());
    }

private:
    std::unique_ptr<FakeDesk> m_desk;
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
