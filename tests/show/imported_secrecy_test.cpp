// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A final whose clusters come as sealed files: what stands in the files, and who has got through,
// is nobody's to hear over the door before it is public.
#include "contest/closing.h"
#include "control/platform/runtimefile.h"
#include "control/seal/sealed_round.h"
#include "tests/show/sample_book.h"
#include "tests/show/watched.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace contest;
using namespace show;

namespace {

const RoundId My{"cum_binh_my"};

std::string contentsOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

//! How the clusters of the other evening went.
enum class Clusters {
    AsTheyWere,
    OtherFigures, //!< every total, none of the places
    OtherWinners, //!< the same two teams get through, the other way round
    OtherFinalists,
};

std::vector<Scores> scoresOf(Clusters clusters)
{
    std::vector<Scores> scores = apart();
    switch (clusters) {
    case Clusters::AsTheyWere:
        break;
    case Clusters::OtherFigures:
        for (Scores &each : scores) {
            each.tieuPham = each.tieuPham - points(0, 500);
        }
        break;
    case Clusters::OtherWinners:
        std::swap(scores[0], scores[1]);
        break;
    case Clusters::OtherFinalists:
        std::swap(scores[1], scores[4]);
        break;
    }
    return scores;
}

//! The sealed file of one cluster, played through in memory.
std::string sealed(
    const SampleBook &sample, const RoundId &round, Clusters clusters, const seal::SigningKey &key)
{
    Evening evening(*sample.book);
    evening.playRound(round, scoresOf(clusters));
    evening.decide(round);
    seal::SealedRound file;
    file.contestId = sample.book->id;
    file.contestName = sample.book->name;
    file.rulebookHash = platform::sha256Hex(contentsOf(sample.file));
    file.roundLabel = sample.book->round(round)->label;
    file.closing = closingOf(evening.contest, round);
    file.decision = *evening.contest.round(round).decision;
    file.show = std::string(32, 'a');
    file.head = std::string(64, 'b');
    file.sequence = evening.contest.sequence;
    return seal::write(file, key);
}

std::string written(const SampleBook &sample, const std::string &name, const std::string &text)
{
    const QString path = sample.folder->filePath(QString::fromStdString(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
            && file.write(QByteArray::fromStdString(text)) == qint64(text.size())
        ? path.toStdString()
        : std::string();
}

//! The moves of the final's evening, which differ in the files and in nothing else.
class FinalScript
{
public:
    FinalScript(const SampleBook &sample, Clusters clusters)
        : m_sample(sample),
          m_clusters(clusters),
          m_key(seal::SigningKey::at(sample.folder->filePath("key.pem").toStdString()))
    {
    }

    Moves untilTheDraw()
    {
        say("operator", messages::OrderMessage{{"cue0"}, TakeCue{0, Cue{}}, {}}, "done");
        for (const RoundId &round : {Tri, Phuoc, My}) {
            import(round);
            everybodyTries();
            heartbeat();
        }
        return std::move(m_moves);
    }

    //! The first finalist's first turn, up to the score on air.
    Moves untilTheFirstScore()
    {
        Moves moves = untilTheDraw();
        m_moves = std::move(moves);
        Evening evening(*m_sample.book);
        for (const RoundId &round : {Tri, Phuoc, My}) {
            const auto found = seal::read(sealed(m_sample, round, m_clusters, m_key.value()));
            evening.must(ImportRound{
                found.value().round.closing, found.value().round.decision, "key", "file"});
        }
        // Balls out of a bag: what a seed draws would depend on who came first where.
        EnterRunningOrder drawn{ChungKet, evening.contest.teamsOf(ChungKet), {"Thư ký"}};
        std::sort(drawn.order.begin(), drawn.order.end());
        evening.must(drawn);
        order("operator", drawn);
        everybodyTries();
        const TurnId turn = evening.contest.turnsOf(ChungKet).front();
        order("operator", CallTurn{turn});
        order("operator", TakeCue{1, {Scene::Team, ChungKet, turn.segment, turn.team, 0}});
        order("operator", StartClock{turn});
        everybodyTries();
        order("operator", StopClock{turn});
        for (const Judge &judge : m_sample.book->panel.judges) {
            order("judge:" + judge.id.text,
                SubmitSheet{turn, judge.id,
                    sheetOf(*m_sample.book->segment(turn.segment), points(15)), "",
                    SheetSource::Tablet});
        }
        order("operator", ApproveTurn{turn});
        order("operator", TakeCue{2, {Scene::Judging, ChungKet, turn.segment, turn.team, 0}});
        everybodyTries();
        return std::move(m_moves);
    }

private:
    void say(const std::string &seat, messages::ClientMessage message, const std::string &answer)
    {
        m_moves.push_back(
            {++m_number, true, Move::Kind::Say, seat, std::move(message), 10, answer});
    }
    void order(const std::string &seat, Order order, const std::string &answer = "done")
    {
        say(seat, messages::OrderMessage{{"n" + std::to_string(m_number)}, std::move(order), {}},
            answer);
    }
    void heartbeat()
    {
        m_moves.push_back(
            {++m_number, true, Move::Kind::Heartbeat, {}, messages::Beat{}, 2000, {}});
        m_moves.push_back({++m_number, true, Move::Kind::Flicker, "mc", messages::Beat{}, 0, {}});
    }

    void import(const RoundId &round)
    {
        const std::string path
            = written(m_sample, round.text + std::to_string(int(m_clusters)) + ".hoithi-round",
                sealed(m_sample, round, m_clusters, m_key.value()));
        const std::string key = seal::fingerprintText(m_key.value().publicKey());
        say("operator", messages::Import{{"look-" + round.text}, path, {}}, "notConfirmed");
        say("operator", messages::Import{{"take-" + round.text}, path, key}, "done");
    }

    //! Who gets through shows by no refusal.
    void everybodyTries()
    {
        for (const char *team : {"binh_tri", "binh_dong", "binh_hoa", "chau_o", "binh_my"}) {
            order("judge:gk2",
                SubmitSheet{{ChungKet, GioiThieu, {team}}, Gk2, {}, "", SheetSource::Tablet}, "no");
        }
        order("display:1", CallTurn{{ChungKet, GioiThieu, {"binh_tri"}}}, "no");
        order("mc", TakeCue{1, {Scene::Standings, Tri, {}, {}, 0}}, "no");
        order("operator", TakeCue{1, {Scene::Standings, Tri, {}, {}, 0}}, "no");
    }

    const SampleBook &m_sample;
    Clusters m_clusters;
    contest::Result<seal::SigningKey, Words> m_key;
    Moves m_moves;
    int m_number = 0;
};

struct Heards
{
    std::map<std::string, Timeline> seats;
    std::string fault;
};

Heards heardIn(const SampleBook &sample, const Moves &moves)
{
    rehearsal::Network network;
    WatchedEvening evening(network, sample.file, seatsOf(*sample.book));
    const std::string fault = evening.play(moves);
    return {evening.heard(), fault};
}

}

Q_DECLARE_METATYPE(Clusters)

class ImportedSecrecyTest : public QObject
{
    Q_OBJECT

private slots:
    void noSeatHearsWhatStandsInASealedFile_data()
    {
        QTest::addColumn<QString>("scores");
        QTest::addColumn<QString>("ranking");
        const std::vector<std::pair<const char *, const char *>> policies{
            {"approved_only", "ceremony"}, {"approved_only", "approved"},
            {"approved_only", "after_segment"}, {"after_segment", "ceremony"},
            {"after_segment", "approved"}, {"after_segment", "after_segment"},
            {"after_ceremony", "ceremony"}};
        for (const auto &[scores, ranking] : policies) {
            QTest::addRow("scores %s, ranking %s", scores, ranking) << scores << ranking;
        }
    }
    void noSeatHearsWhatStandsInASealedFile()
    {
        QFETCH(QString, scores);
        QFETCH(QString, ranking);
        const SampleBook sample = wholeContest({scores, ranking, QStringLiteral("shown")});
        QVERIFY2(sample.book, sample.fault.c_str());
        // With the same finalists nothing differs; with others nothing before they are drawn.
        const Heards whole
            = heardIn(sample, FinalScript(sample, Clusters::AsTheyWere).untilTheFirstScore());
        QCOMPARE(QString::fromStdString(whole.fault), QString());
        for (const Clusters clusters : {Clusters::OtherFigures, Clusters::OtherWinners}) {
            compare(whole, heardIn(sample, FinalScript(sample, clusters).untilTheFirstScore()));
        }
        const Heards start
            = heardIn(sample, FinalScript(sample, Clusters::AsTheyWere).untilTheDraw());
        compare(
            start, heardIn(sample, FinalScript(sample, Clusters::OtherFinalists).untilTheDraw()));
    }

    void whoIsDrawnIsPublic()
    {
        const SampleBook sample = wholeContest({"approved_only", "ceremony", "hidden"});
        const Heards one
            = heardIn(sample, FinalScript(sample, Clusters::AsTheyWere).untilTheFirstScore());
        const Heards other
            = heardIn(sample, FinalScript(sample, Clusters::OtherFinalists).untilTheFirstScore());
        QVERIFY(!told(one.seats.at("mc"), other.seats.at("mc")).empty());
    }

private:
    static void compare(const Heards &one, const Heards &other)
    {
        QCOMPARE(QString::fromStdString(other.fault), QString());
        for (const auto &[seat, timeline] : one.seats) {
            const std::string leak = told(timeline, other.seats.at(seat));
            if (!leak.empty()) {
                qWarning("%s", leak.c_str());
            }
            QVERIFY2(leak.empty(), seat.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ImportedSecrecyTest)

#include "imported_secrecy_test.moc"
