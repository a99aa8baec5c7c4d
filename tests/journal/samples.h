// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts, batches and folders that the tests of the record share.
#pragma once

#include "control/journal/journal.h"

#include <QTemporaryDir>

#include <mutex>
#include <string>
#include <vector>

namespace samples {

//! At least one fact of every kind, with Vietnamese text and every optional field in both states.
[[nodiscard]] std::vector<contest::Fact> oneOfEach();

[[nodiscard]] contest::Stamp stamp(std::int64_t number);
[[nodiscard]] journal::Opening opening();

//! A judge's sheet as fact `sequence`, with its order and answer.
[[nodiscard]] journal::Batch sheetBatch(std::int64_t sequence);
//! The approval of a turn as fact `sequence`.
[[nodiscard]] journal::Batch approvalBatch(std::int64_t sequence);
//! An order that was refused: an answer without facts.
[[nodiscard]] journal::Batch refusalBatch(const std::string &order);

//! A folder of its own for each test, in memory where there is such a place: these tests are about
//! what is written, not about how fast a disk turns.
class Folder
{
public:
    Folder();
    [[nodiscard]] std::string file(const std::string &name = "hội thi.hoithi") const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

//! Null if the show cannot be made.
[[nodiscard]] std::unique_ptr<journal::Journal> newShow(
    const std::string &path, journal::Settings settings = {});

//! Callbacks wait here until the test runs them, as they would on the desk's loop.
class Loop
{
public:
    journal::Post post()
    {
        return [this](std::function<void()> task) {
            const std::lock_guard guard(m_mutex);
            m_tasks.push_back(std::move(task));
        };
    }
    //! Runs what has arrived; how much that was.
    int run()
    {
        std::vector<std::function<void()>> tasks;
        {
            const std::lock_guard guard(m_mutex);
            tasks.swap(m_tasks);
        }
        for (const auto &task : tasks) {
            task();
        }
        return static_cast<int>(tasks.size());
    }

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_tasks;
};

//! All that a show file holds, in memory.
struct Content
{
    std::string showId;
    journal::Head head;
    std::vector<contest::RecordedFact> facts;
    std::int64_t answers = 0;
    bool operator==(const Content &) const = default;
};
[[nodiscard]] journal::Outcome<Content> contentOf(const std::string &path);

//! A new show with `sheets` sheets, each in a batch of its own, closed.
[[nodiscard]] Content writeShow(const std::string &path, int sheets);

}
