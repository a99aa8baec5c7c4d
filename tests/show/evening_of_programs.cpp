// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/show/evening_of_programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <csignal>

namespace show {

using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 60s;

QJsonObject parsed(const std::string *text)
{
    return text ? QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object()
                : QJsonObject();
}

}

EveningOfPrograms::EveningOfPrograms()
{
    for (const char *name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
        qputenv(name, m_folder.path().toUtf8());
    }
    verbs::LaunchOptions launch;
    launch.program = HOITHI_CONTROL;
    launch.show = m_folder.filePath("show.hoithi").toStdString();
    launch.rulebook = SAMPLE_RULEBOOK;
    launch.address = "127.0.0.1";
    launch.port = 0;
    auto launched = verbs::findOrStartDesk(launch);
    if (!launched) {
        m_fault = launched.error();
        return;
    }
    m_desk = std::move(launched.value());
}

EveningOfPrograms::~EveningOfPrograms()
{
    for (const auto &program : m_programs) {
        (void)kill(*program);
    }
    if (m_desk) {
        ::kill(m_desk->desk.pid, SIGTERM);
        if (m_desk->child && !m_desk->child->waitFor(20'000)) {
            m_desk->child->kill();
        }
    }
}

std::string EveningOfPrograms::address() const
{
    return "http://127.0.0.1:" + std::to_string(desk().port) + "/";
}

platform::Child &EveningOfPrograms::startProjector(const std::string &link)
{
    platform::ChildProgram program;
    program.path = HOITHI_DISPLAY;
    program.arguments = {link, "--windowed", "640x360", "--reduced-motion"};
    program.environment = {"QT_QPA_PLATFORM=offscreen"};
    auto started = platform::Child::start(program);
    Q_ASSERT(started);
    m_programs.push_back(std::make_unique<platform::Child>(std::move(started.value())));
    return *m_programs.back();
}

platform::Child &EveningOfPrograms::startConsole()
{
    platform::ChildProgram program;
    program.path = HOITHI_CONTROL;
    program.arguments = {desk().show};
    program.environment = {"QT_QPA_PLATFORM=offscreen", "QT_QUICK_BACKEND=software"};
    auto started = platform::Child::start(program);
    Q_ASSERT(started);
    m_programs.push_back(std::make_unique<platform::Child>(std::move(started.value())));
    return *m_programs.back();
}

bool EveningOfPrograms::kill(platform::Child &program)
{
    const auto own = std::find_if(m_programs.begin(), m_programs.end(),
        [&](const auto &candidate) { return candidate.get() == &program; });
    if (own == m_programs.end()) {
        return false;
    }
    program.kill();
    return program.waitFor(20'000).has_value();
}

bool EveningOfPrograms::takeOperatorsSeat()
{
    m_operator = std::make_unique<rehearsal::Line>(m_network, "127.0.0.1",
        std::uint16_t(desk().port), rehearsal::Ticket{"test", "hand", {}, desk().operatorToken});
    return !m_operator->join(Patience);
}

std::string EveningOfPrograms::give(rehearsal::Line &line, const contest::Order &order)
{
    messages::OrderMessage message{{"order-" + std::to_string(++m_orders)}, order, std::nullopt};
    if (std::holds_alternative<contest::TakeCue>(order)) {
        message.at = line.deskNow();
    }
    line.send(message);
    m_network.wait([&] { return line.reply(message.id).has_value(); }, Patience);
    const auto reply = line.reply(message.id);
    if (!reply) {
        return "silence";
    }
    const auto *no = std::get_if<messages::No>(&*reply);
    return no == nullptr ? std::string() : no->why;
}

//! A cue is too old after a second, which a loaded machine may need: then it is taken again.
std::string EveningOfPrograms::take(const contest::Cue &cue)
{
    std::string code = "tooLate";
    for (int tries = 0; code == "tooLate" && tries < 30; ++tries) {
        code = order(contest::TakeCue{m_live, cue});
    }
    m_live += code.empty() ? 1 : 0;
    return code;
}

std::string EveningOfPrograms::offer(const std::string &seat)
{
    const contest::OrderId id{"offer-" + std::to_string(++m_orders)};
    m_operator->send(messages::Offer{id, seat});
    m_network.wait([&] { return m_operator->offered(id) || m_operator->reply(id); }, Patience);
    const auto offered = m_operator->offered(id);
    return offered ? offered->secret : std::string();
}

bool EveningOfPrograms::seatIs(const std::string &seat, bool connected, int shown)
{
    return eventually([&] {
        for (const QJsonValue &entry : parsed(m_operator->topic("seats"))[u"seats"].toArray()) {
            if (entry[u"seat"].toString().toStdString() == seat) {
                return entry[u"connected"].toBool() == connected
                    && (shown < 0 || entry[u"shown"].toInt(-1) == shown);
            }
        }
        return false;
    });
}

bool EveningOfPrograms::seatJudges(const std::vector<std::string> &ids)
{
    return std::all_of(ids.begin(), ids.end(), [&](const std::string &id) {
        auto line
            = std::make_unique<rehearsal::Line>(m_network, "127.0.0.1", std::uint16_t(desk().port),
                rehearsal::Ticket{"test", "tablet-" + id, offer("judge:" + id), {}});
        line->recordFrames();
        const bool isIn = !line->join(Patience);
        m_judges[id] = std::move(line);
        return isIn;
    });
}

std::string EveningOfPrograms::submit(const std::string &judge, const contest::TurnId &turn)
{
    return give(*m_judges.at(judge),
        contest::SubmitSheet{turn, {judge},
            {{{"noi_dung"}, {7000}}, {{"hinh_thuc"}, {5500}}, {{"phong_cach"}, {3000}},
                {{"trang_phuc"}, {1500}}},
            "", contest::SheetSource::Tablet});
}

bool EveningOfPrograms::judgesNoticedNothing() const
{
    return std::all_of(m_judges.begin(), m_judges.end(), [](const auto &judge) {
        const auto &frames = judge.second->frames();
        int welcomes = 0;
        for (const std::string &frame : frames) {
            const QString type = parsed(&frame)[u"t"].toString();
            welcomes += type == u"welcome" ? 1 : 0;
            if (type != u"welcome" && type != u"topic" && type != u"done" && type != u"beat") {
                return false;
            }
        }
        return judge.second->isOpen() && welcomes == 1;
    });
}

bool EveningOfPrograms::eventually(const std::function<bool()> &isTrue)
{
    return m_network.wait(isTrue, Patience);
}

int EveningOfPrograms::operatorsLetIn() const
{
    QFile log(QString::fromStdString(verbs::deskLog(desk().show)));
    if (!log.open(QIODevice::ReadOnly)) {
        return 0;
    }
    int joins = 0;
    for (const QByteArray &line : log.readAll().split('\n')) {
        joins += line.contains("operator at") && line.endsWith("joined") ? 1 : 0;
    }
    return joins;
}

}
