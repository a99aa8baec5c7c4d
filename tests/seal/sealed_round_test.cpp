// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A closed round travels whole, or not at all.
#include "control/seal/sealed_round.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace seal;

namespace {

SealedRound sample()
{
    SealedRound round;
    round.contestId = "binh-son-2024";
    round.contestName = "Hội thi huyện Bình Sơn";
    round.rulebookHash = std::string(64, 'a');
    round.roundLabel = "Cụm Bình Trị";
    round.closing.round = {"cum_binh_tri"};
    round.closing.standings = {{1, {"binh_hai"}, contest::Fraction(2627, 30)},
        {2, {"binh_chau"}, contest::Fraction(87, 1)}};
    round.closing.advance = {{"binh_hai"}, {"binh_chau"}};
    round.decision.round = {"cum_binh_tri"};
    round.decision.signer = "Nguyễn Văn A";
    round.decision.number = "01/QĐ-BTC";
    round.show = std::string(32, '1');
    round.sequence = 812;
    round.head = std::string(64, 'b');
    round.closedAtMs = 1'721'145'600'000;
    return round;
}

}

class SealedRoundTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string keyPath(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    SigningKey key(const char *name = "one/signing-key.pem") const
    {
        auto found = SigningKey::at(keyPath(name));
        Q_ASSERT(found);
        return std::move(found.value());
    }

private slots:
    void whatWasSealedIsReadAgainWithItsKey()
    {
        const SigningKey own = key();
        const auto found = read(write(sample(), own));
        QVERIFY(found);
        QVERIFY(found.value().round == sample());
        QVERIFY(found.value().key == own.publicKey());
    }

    void aLaptopKeepsItsKeyAndTwoLaptopsHaveDifferentOnes()
    {
        QVERIFY(key().publicKey() == key().publicKey());
        QVERIFY(key().publicKey() != key("two/signing-key.pem").publicKey());
    }

    void theKeyFileIsReadableByItsUserOnly()
    {
        (void)key("three/signing-key.pem");
        const auto permissions
            = QFile::permissions(QString::fromStdString(keyPath("three/signing-key.pem")));
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY((permissions & others) == QFile::Permissions());
    }

    void aDamagedKeyFileIsNamedAndNotReplaced()
    {
        QFile file(QString::fromStdString(keyPath("damaged.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN PRIVATE KEY-----\nrubbish\n");
        file.close();
        const auto found = SigningKey::at(keyPath("damaged.pem"));
        QVERIFY(!found);
        QVERIFY(found.error().vi.find("damaged.pem") != std::string::npos);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("rubbish"));
    }

    void aFingerprintIsEightGroupsAndForgivesHowItIsTyped()
    {
        const SigningKey own = key();
        const std::string text = fingerprintText(own.publicKey());
        const QRegularExpression groups(QStringLiteral("^([0-9a-f]{4} ){7}[0-9a-f]{4}$"));
        QVERIFY(groups.match(QString::fromStdString(text)).hasMatch());
        QString typed = QString::fromStdString(text).toUpper().remove(QLatin1Char(' '));
        QVERIFY(isFingerprintOf(typed.toStdString(), own.publicKey()));
        typed[0] = typed[0] == QLatin1Char('0') ? QLatin1Char('1') : QLatin1Char('0');
        QVERIFY(!isFingerprintOf(typed.toStdString(), own.publicKey()));
        QVERIFY(!isFingerprintOf("", own.publicKey()));
    }

    // Whichever byte is changed, nothing else than what was sealed is ever read.
    void noChangedByteIsBelieved()
    {
        const std::string whole = write(sample(), key());
        int refused = 0;
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            const auto found = read(changed);
            if (!found) {
                ++refused;
                QVERIFY(!found.error().vi.empty() && !found.error().en.empty());
            } else {
                QVERIFY2(found.value().round == sample(), changed.c_str());
            }
        }
        QVERIFY(refused > static_cast<int>(whole.size()) / 2);
    }

    void anotherPlaceInTheStandingsIsAltered()
    {
        std::string text = write(sample(), key());
        const std::size_t at = text.find("2627");
        QVERIFY(at != std::string::npos);
        text[at] = '9';
        const auto found = read(text);
        QVERIFY(!found);
        QVERIFY(found.error().vi.find("chữ ký không khớp") != std::string::npos);
    }

    void aSealOfAnotherLaptopCannotBeClaimed()
    {
        std::string text = write(sample(), key());
        const std::string other = write(sample(), key("two/signing-key.pem"));
        const std::string field = "\"key\": \"";
        text.replace(
            text.find(field), field.size() + 64, other, other.find(field), field.size() + 64);
        QVERIFY(!read(text));
    }

    void otherFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        const QString none = QStringLiteral("không phải tệp kết quả");
        QTest::newRow("empty") << QByteArray() << none;
        QTest::newRow("rubbish") << QByteArray("\xff\xfe rubbish") << none;
        QTest::newRow("another file") << QByteArray(R"({"format":"hoithi-rulebook-1"})") << none;
        QTest::newRow("no object") << QByteArray("[1,2]") << none;
        QTest::newRow("deep") << QByteArray(100'000, '[') << none;
        QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, ' ') << none;
        QTest::newRow("newer") << QByteArray(R"({"format":"hoithi-sealed-round-2"})")
                               << QStringLiteral("bản mới hơn");
    }
    void otherFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto found = read(text.toStdString());
        QVERIFY(!found);
        QVERIFY(QString::fromStdString(found.error().vi).contains(words));
    }
};

QTEST_GUILESS_MAIN(SealedRoundTest)
#include "sealed_round_test.moc"
