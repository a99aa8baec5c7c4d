// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the door to the desk, and the answers back.

#include "control/main/wiring.h"

#include "control/platform/runtimefile.h"
#include "link/messages/messages.h"
#include "link/messages/words.h"

#include <filesystem>
#include <utility>

namespace host {

namespace {

constexpr const char *OwnActor = "desk";
constexpr std::size_t MostAsks = 8; //!< of one judge at a time

contest::Actor actorOf(const std::string &seat)
{
    const auto audience = messages::audienceOf(seat);
    return audience ? contest::Actor{audience->kind, audience->judge}
                    : contest::Actor{contest::SeatKind::Display, {}};
}

bool canAmend(
    const contest::Contest &contest, const contest::TurnId &turn, const contest::JudgeId &judge)
{
    const contest::TurnState *state = contest.turn(turn);
    if (state == nullptr || state->approved) {
        return false;
    }
    const auto sheet = state->sheets.find(judge);
    return sheet != state->sheets.end() && !sheet->second.returned;
}

desk::Answered refused(contest::RefusalCode code, contest::Words words, std::string field = {})
{
    return {desk::Answered::No{contest::codeText(code), std::move(field), std::move(words)}};
}

}

void Host::Wiring::answer(
    const door::Speaker &speaker, const contest::OrderId &id, const desk::Answered &answered)
{
    const messages::ServerMessage message = answered.no
        ? messages::ServerMessage(
            messages::No{id, answered.no->code, answered.no->field, answered.no->words})
        : messages::ServerMessage(messages::Done{id});
    m_door->reply(speaker.session, messages::encodeServerMessage(message));
}

void Host::Wiring::takeOrder(const door::Speaker &speaker, const messages::OrderMessage &message)
{
    desk::Request request{
        message.id, message.order, actorOf(speaker.seat), speaker.seat, speaker.device, message.at};
    m_desk->submit(
        std::move(request), [this, speaker, id = message.id](const desk::Answered &answered) {
            answer(speaker, id, answered);
        });
}

//! A draft of a turn that was not called is nobody's loss.
void Host::Wiring::takeDraft(const door::Speaker &speaker, const messages::Draft &draft)
{
    const contest::Actor actor = actorOf(speaker.seat);
    const contest::TurnState *state = m_desk->contest().turn(draft.turn);
    if (actor.kind != contest::SeatKind::Judge || state == nullptr || !state->called) {
        return;
    }
    m_desk->keepDraft(
        speaker.seat, desk::draftSubject(draft.turn), messages::encodeClientMessage(draft));
    m_backstage.drafts[{draft.turn, actor.judge}] = {draft.marks, draft.note};
    m_views.touchDraft(draft.turn, actor.judge);
    publishToConsoleSoon();
}

//! Only what can be done is asked for: a sheet that counts, in a turn that is not approved.
void Host::Wiring::takeAsk(const door::Speaker &speaker, const messages::Ask &ask)
{
    const contest::Actor actor = actorOf(speaker.seat);
    if (actor.kind != contest::SeatKind::Judge
        || (ask.amend && !canAmend(m_desk->contest(), *ask.amend, actor.judge))) {
        return;
    }
    std::set<messages::Ask> &asks = m_backstage.asks[actor.judge];
    if (asks.size() < MostAsks && asks.insert(ask).second) {
        m_views.touchAsks(actor.judge);
        publish(speaker.seat);
        publishToConsoleSoon();
    }
}

void Host::Wiring::attend(const std::string &seat)
{
    const auto audience = messages::audienceOf(seat);
    if (audience && m_backstage.asks.erase(audience->judge) > 0) {
        m_views.touchAsks(audience->judge);
        publish(seat);
        publishToConsoleSoon();
    }
}

//! A sheet that was returned, or whose turn was approved, is not asked for any more.
void Host::Wiring::forgetAsksOf(const contest::TurnId &turn)
{
    for (auto asks = m_backstage.asks.begin(); asks != m_backstage.asks.end();) {
        const auto &[judge, wishes] = *asks;
        if (!canAmend(m_desk->contest(), turn, judge) && asks->second.erase({turn}) > 0) {
            m_views.touchAsks(judge);
        }
        asks = wishes.empty() ? m_backstage.asks.erase(asks) : std::next(asks);
    }
}

std::optional<contest::Words> Host::Wiring::refuseOffer(const std::string &seat) const
{
    const auto audience = messages::audienceOf(seat);
    if (!audience || audience->kind == contest::SeatKind::Operator) {
        return contest::Words{"Không có chỗ nào tên “" + seat + "” để cấp mã.",
            "There is no seat “" + seat + "” to make a code for."};
    }
    if (audience->kind == contest::SeatKind::Judge
        && m_desk->contest().rulebook->judge(audience->judge) == nullptr) {
        return contest::Words{"Ban Giám khảo không có “" + audience->judge.text + "”.",
            "The panel has no judge “" + audience->judge.text + "”."};
    }
    return std::nullopt;
}

void Host::Wiring::grant(const std::string &seat, const std::string &device,
    const std::string &tokenHash, std::function<void(bool)> done)
{
    desk::Request request;
    request.id = {"grant-" + platform::randomHex(m_random, 12)};
    request.order = contest::GrantSeat{seat, device, tokenHash};
    request.seat = OwnActor;
    request.device = device;
    m_desk->submit(std::move(request), [this, done = std::move(done)](const desk::Answered &given) {
        refreshSeats();
        done(!given.no);
    });
}

void Host::Wiring::revoke(const door::Speaker &speaker, const messages::Revoke &message)
{
    desk::Request request{message.id, contest::RevokeSeat{message.seat, message.reason},
        actorOf(speaker.seat), speaker.seat, speaker.device, {}};
    m_desk->submit(std::move(request), [this, speaker, message](const desk::Answered &answered) {
        refreshSeats();
        if (!answered.no) {
            m_door->disconnect(message.seat, door::ByeWhy::Revoked);
            attend(message.seat);
        }
        answer(speaker, message.id, answered);
    });
}

//! The backup is checked before the answer goes out, and never overwrites.
void Host::Wiring::exportTo(const door::Speaker &speaker, const messages::Export &message)
{
    std::error_code failed;
    if (message.what != "backup" || !std::filesystem::path(message.to).is_absolute()) {
        answer(speaker, message.id,
            refused(contest::RefusalCode::UnknownThing,
                {"Chỉ xuất được bản sao (backup) ra một đường dẫn tuyệt đối.",
                    "Only a backup to an absolute path can be exported."},
                "to"));
        return;
    }
    if (std::filesystem::exists(message.to, failed)) {
        answer(speaker, message.id,
            refused(contest::RefusalCode::AlreadyDone,
                {"Đã có tệp " + message.to + "; bản sao không ghi đè.",
                    "There already is a file " + message.to + "; a backup never overwrites."},
                "to"));
        return;
    }
    m_desk->record().backupTo(message.to,
        [this, speaker, id = message.id](const journal::Outcome<journal::Head> &outcome) {
            answer(speaker, id,
                outcome ? desk::Answered{}
                        : refused(contest::RefusalCode::NotStored, journal::words(outcome.error()),
                            "to"));
        });
}

}
