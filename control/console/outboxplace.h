// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where this console keeps typed sheets that the desk has not confirmed: a file that no other
// running console writes, first of all one that a console which died has left.
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace console {

class OutboxPlace
{
public:
    //! `folder` is made if it is not there.
    explicit OutboxPlace(const QString &folder);

    [[nodiscard]] QString path() const { return m_path; } //!< empty: no file could be had

private:
    [[nodiscard]] bool take(const QString &path);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

}
