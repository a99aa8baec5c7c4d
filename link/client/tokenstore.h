// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a client keeps the token of its seat and its own device id between two runs.
#pragma once

#include <QString>

#include <map>

class TokenStore
{
public:
    virtual ~TokenStore() = default;
    [[nodiscard]] virtual QString value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QString &value) = 0; //!< empty: forget it
};

//! One private file per app under the user's configuration folder (XDG), readable by nobody else.
class SettingsTokenStore : public TokenStore
{
public:
    explicit SettingsTokenStore(const QString &app);
    [[nodiscard]] QString value(const QString &key) const override;
    void setValue(const QString &key, const QString &value) override;
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
};

//! For a console that gets its token from the process that started it, and for tests.
class MemoryTokenStore : public TokenStore
{
public:
    [[nodiscard]] QString value(const QString &key) const override;
    void setValue(const QString &key, const QString &value) override;

private:
    std::map<QString, QString> m_values;
};
