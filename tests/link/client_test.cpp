// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// StageClient against a desk that cuts, repeats itself, refuses and falls silent.
#include "link/client/stageclient.h"
#include "tests/link/fakedesk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000;
constexpr int BeatMs = 2000;
constexpr int ShortBeatMs = 500;

const QJsonObject Sheet{{u"k"_s, u"submitSheet"_s}, {u"judge"_s, u"gk3"_s}};
const QJsonObject Call{{u"k"_s, u"callTurn"_s}};

//! One client of one desk, as a screen would have it.
struct Screen
{
    explicit Screen(const QUrl &link, const QString &outbox = {},
        std::shared_ptr<TokenStore> tokens = std::make_shared<MemoryTokenStore>(),
        int beatMs = BeatMs)
        : client({u"display"_s, link, std::move(tokens), outbox, {}, beatMs})
    {
        client.open();
    }
    StageClient client;
    QSignalSpy done{&client, &StageClient::done};
    QSignalSpy refused{&client, &StageClient::refused};
    QSignalSpy topics{&client, &StageClient::topicChanged};
};

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, Soon)

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
