// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What counts as text that people typed.
#include "contest/plain_text.h"

#include <QTest>

using namespace contest;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatPeopleType_data();
    void takesWhatPeopleType();
    void refusesWhatNobodyTypes_data();
    void refusesWhatNobodyTypes();
    void countsLettersAndNotBytes();
    void aLineEndIsTakenWhereTextMayHaveLines();
    void spacesTabsAndLineEndsAreBlank();
};

void PlainTextTest::takesWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("Vietnamese") << QStringLiteral("Đội “Một” – ế ữ ợ");
    QTest::newRow("beyond the basic plane") << QStringLiteral("🎭 tiểu phẩm");
    for (const char16_t point :
        {u'\u00A0', u'\u200D', u'\u2010', u'\u2027', u'\u202F', u'\u2065', u'\u206A', u'~'}) {
        QTest::addRow("U+%04X", unsigned(point)) << QString(QChar(point));
    }
}

void PlainTextTest::takesWhatPeopleType()
{
    QFETCH(QString, text);
    QVERIFY(isPlainText(text.toStdString()));
}

void PlainTextTest::refusesWhatNobodyTypes_data()
{
    QTest::addColumn<int>("point");
    for (const int point : {0x00, 0x09, 0x0A, 0x1F, 0x7F, 0x80, 0x9F, 0x200E, 0x200F, 0x2028,
             0x2029, 0x202A, 0x202E, 0x2066, 0x2069}) {
        QTest::addRow("U+%04X", unsigned(point)) << point;
    }
}

void PlainTextTest::refusesWhatNobodyTypes()
{
    QFETCH(int, point);
    QVERIFY(!isPlainText(("a" + QString(QChar(char16_t(point))) + "b").toStdString()));
}

void PlainTextTest::countsLettersAndNotBytes()
{
    const std::string letters = QStringLiteral("ếế🎭").toStdString();
    QVERIFY(isPlainText(letters, 3));
    QVERIFY(!isPlainText(letters, 2));
    QVERIFY(isPlainText("\xE1\xBA", 1)); // cut short: nothing is read behind its end
}

void PlainTextTest::aLineEndIsTakenWhereTextMayHaveLines()
{
    QVERIFY(isPlainText("một\nhai", MaxText, LineFeeds::Allowed));
    QVERIFY(!isPlainText("một\nhai", MaxText, LineFeeds::Refused));
    QVERIFY(!isPlainText("một\rhai", MaxText, LineFeeds::Allowed));
}

void PlainTextTest::spacesTabsAndLineEndsAreBlank()
{
    QVERIFY(isBlank(""));
    QVERIFY(isBlank(" \t\r\n"));
    QVERIFY(!isBlank(" a "));
}

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
