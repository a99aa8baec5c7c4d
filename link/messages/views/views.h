// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a class of seats may know, as topics. The promise that nothing unrevealed leaves the desk
// is kept here: whatever is not put into a topic cannot be sent.
#pragma once

#include "contest/contest.h"
#include "link/messages/views/backstage.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace contest {
struct Touched;
}

namespace messages {

struct Topic
{
    std::string name;
    std::string data; //!< JSON text
    bool operator==(const Topic &) const = default;
};

//! Every topic of one audience, pure. What ViewBuilder gives is the same, only cheaper.
[[nodiscard]] std::vector<Topic> viewsFor(
    const contest::Contest &contest, const Backstage &backstage, const Audience &audience);

//! A whole server frame, encoded once for everyone in the audience.
struct TopicFrame
{
    std::string name; //!< a newer frame of the same name replaces a waiting one
    std::int64_t rev = 0; //!< 0: the frame says that the topic is gone
    std::shared_ptr<const std::string> frame;
};

//! Rebuilds only what was touched, for audiences that are asked about, and yields only what
//! changed in their bytes.
class ViewBuilder
{
public:
    ViewBuilder();
    ~ViewBuilder();
    ViewBuilder(const ViewBuilder &) = delete;
    ViewBuilder &operator=(const ViewBuilder &) = delete;

    //! After a fact was applied; also touches the log.
    void touch(const contest::Touched &touched);
    void touchSeats(); //!< presence, offers, or merely time: call it every 2 s too
    void touchStorage();
    void touchAsks(const contest::JudgeId &judge);
    void touchDraft(const contest::TurnId &turn, const contest::JudgeId &judge);
    void touchEverything(); //!< the contest was folded anew

    //! Frames that this audience has not been given yet. Ask only while someone of it is there:
    //! an audience that nobody asks about costs nothing.
    [[nodiscard]] std::vector<TopicFrame> changesFor(
        const contest::Contest &contest, const Backstage &backstage, const Audience &audience);

    //! Every topic, for a newcomer. Ask changesFor first and give that to those already there.
    [[nodiscard]] std::vector<TopicFrame> currentFor(
        const contest::Contest &contest, const Backstage &backstage, const Audience &audience);

    //! How many views have been computed; the promise of cheapness is tested with it.
    [[nodiscard]] std::int64_t built() const;

    class Shelf;

private:
    std::unique_ptr<Shelf> m_shelf;
};

}
