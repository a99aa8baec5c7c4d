// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON Schema and the reader say the same about the form of a rulebook: of every contest that
// comes along, and of hundreds of copies with one thing changed at random.
#include "control/rulebook/rulebook.h"
#include "tests/rulebook/sample.h"

#include <QProcess>
#include <QTest>

#include <random>
#include <set>

using nlohmann::json;

namespace {

const char *const Contests[]{"binh-son-2024", "example", "hai-khoi", "hoa-giai-vien-gioi",
    "mot-toi-sau-doi", "nha-nong-dua-tai", "vong-loai-3-doi"};

//! One verdict of the schema for each book, "ok" or an error.
QList<QByteArray> schemaVerdicts(const std::vector<json> &books)
{
    QProcess python;
    python.start(HOITHI_PYTHON, {SCHEMA_VERDICTS, SCHEMA});
    for (const json &book : books) {
        python.write(QByteArray::fromStdString(book.dump()) + '\n');
    }
    python.closeWriteChannel();
    python.waitForFinished(-1);
    qInfo("%s", python.readAllStandardError().constData());
    return python.readAllStandardOutput().split('\n');
}

QByteArray formComplaint(const json &book)
{
    const auto examined = rulebook::examine(book.dump());
    for (const rulebook::Complaint &complaint : examined.complaints) {
        if (complaint.ofForm) {
            return QByteArray::fromStdString(complaint.pointer + ": " + complaint.words.vi);
        }
    }
    return "ok";
}

//! Changes one thing in a book; where, is as likely near the root as in a roster.
class Mutations
{
public:
    explicit Mutations(unsigned seed) : m_random(seed) {}

    json next()
    {
        json book = contestNamed(Contests[below(std::size(Contests))]);
        json *at = &book;
        do {
            at = &child(*at);
        } while (at->is_structured() && !at->empty() && below(5) > 0);
        change(*at);
        return book;
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }

    json &child(json &parent)
    {
        auto item = parent.begin();
        std::advance(item, static_cast<std::ptrdiff_t>(below(parent.size())));
        return *item;
    }

    void change(json &at)
    {
        json *owner = at.is_object() && !at.empty() ? &at : nullptr;
        switch (below(owner != nullptr ? 5 : 2)) {
        case 0:
            at = other(at);
            break;
        case 1:
            if (at.is_array() && !at.empty()) {
                at.push_back(at.front());
            } else {
                at = json::array();
            }
            break;
        case 2:
            owner->erase(keyOf(*owner));
            break;
        case 3: {
            const std::string key = keyOf(*owner);
            (*owner)[key + "x"] = (*owner)[key];
            owner->erase(key);
            break;
        }
        default:
            (*owner)["colour"] = 1;
        }
    }

    std::string keyOf(json &object)
    {
        auto item = object.begin();
        std::advance(item, static_cast<std::ptrdiff_t>(below(object.size())));
        return item.key();
    }

    //! A value of another kind, or out of all bounds.
    json other(const json &value)
    {
        static const json values[]{nullptr, true, -1, 7, 200'000'000'000'000, 0.5, "", "  ", "x Y",
            "-0.5", json::array(), json::object(), json::array({1}), {{"a", 1}}};
        json changed = value;
        while (changed == value) {
            changed = values[below(std::size(values))];
        }
        return changed;
    }

    std::mt19937 m_random;
};

//! Every key that some object of the schema may have.
void keysOf(const json &schema, std::set<std::string> &keys)
{
    if (schema.is_object() && schema.contains("properties")) {
        for (const auto &[key, value] : schema["properties"].items()) {
            keys.insert(key);
        }
    }
    if (schema.is_structured()) {
        for (const json &inner : schema) {
            keysOf(inner, keys);
        }
    }
}

void keysUsed(const json &value, std::set<std::string> &keys)
{
    if (value.is_object()) {
        for (const auto &[key, inner] : value.items()) {
            keys.insert(key);
        }
    }
    if (value.is_structured()) {
        for (const json &inner : value) {
            keysUsed(inner, keys);
        }
    }
}

}

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsEveryContestThatComesAlong();
    void saysTheSameAsTheReaderAboutForm();
    void everyKeyIsInTheExample();
};

void SchemaTest::acceptsEveryContestThatComesAlong()
{
    std::vector<json> books;
    for (const char *name : Contests) {
        books.push_back(contestNamed(name));
    }
    const auto verdicts = schemaVerdicts(books);
    for (std::size_t i = 0; i < books.size(); ++i) {
        QCOMPARE(verdicts.value(static_cast<int>(i)), QByteArray("ok"));
    }
}

void SchemaTest::saysTheSameAsTheReaderAboutForm()
{
    const bool asked = qEnvironmentVariableIsSet("HOITHI_SEED");
    const unsigned seed = asked ? qEnvironmentVariable("HOITHI_SEED").toUInt() : 20'261'121U;
    const std::size_t count = qEnvironmentVariableIntValue("HOITHI_LONG") == 1 ? 20'000 : 400;
    qInfo("seed %u, %zu changed rulebooks", seed, count);
    Mutations mutations(seed);
    std::vector<json> books;
    for (std::size_t i = 0; i < count; ++i) {
        books.push_back(mutations.next());
    }
    const auto verdicts = schemaVerdicts(books);
    std::size_t refused = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QByteArray reader = formComplaint(books[i]);
        const QByteArray schema = verdicts.value(static_cast<int>(i));
        const bool same = (reader == "ok") == (schema == "ok");
        QVERIFY2(same, "reader " + reader + "\nschema " + schema);
        refused += reader == "ok" ? 0 : 1;
    }
    QVERIFY(refused > count / 3);
    QVERIFY(refused < count);
}

void SchemaTest::everyKeyIsInTheExample()
{
    std::set<std::string> known;
    std::set<std::string> used;
    keysOf(parsed(textOf(SCHEMA)), known);
    keysUsed(contestNamed("example"), used);
    QByteArray missing;
    for (const std::string &key : known) {
        if (used.count(key) == 0) {
            missing += ' ' + QByteArray::fromStdString(key);
        }
    }
    QVERIFY2(missing.isEmpty(), missing);
    QVERIFY(known.size() > 90);
}

QTEST_APPLESS_MAIN(SchemaTest)
#include "schema_test.moc"
