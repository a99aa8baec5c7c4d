// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields and orders that many forms are made of.
#pragma once

#include "contest/points.h"
#include "control/console/form.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace console {

using Ask = std::function<Question()>;

//! Fields that the forms of an evening gone wrong share; orders spell them the same.
namespace Keys {

inline const QString Turn = QStringLiteral("turn");
inline const QString Team = QStringLiteral("team");
inline const QString Segment = QStringLiteral("segment");
inline const QString Component = QStringLiteral("component");
inline const QString Count = QStringLiteral("count");
inline const QString Number = QStringLiteral("number");
inline const QString Session = QStringLiteral("session");
inline const QString Reason = QStringLiteral("reason");
inline const QString By = QStringLiteral("by");

}

namespace Parts {

//! "xã Bình Hải · Phần thi Tiểu phẩm"
[[nodiscard]] QString teamAndSegment(const QJsonObject &view);
[[nodiscard]] QVariantMap option(const QString &id, const QString &label);
[[nodiscard]] QVariantList teamOptions(const QJsonArray &teams);
[[nodiscard]] QString idsOf(const QJsonArray &teams); //!< parted by commas
[[nodiscard]] QJsonArray listOf(const QString &text);
//! The reason that goes into the record; with `usual` ones to choose from.
[[nodiscard]] Field reason(const QStringList &usual = {}, const QString &value = {});
[[nodiscard]] Field witnesses();
//! Teams to be put into order.
[[nodiscard]] Field orderOf(const QString &label, const QJsonArray &teams);
//! The field of this key, which the question has.
[[nodiscard]] Field &fieldOf(std::vector<Field> &fields, const QString &key);
//! Another choice than one that is no longer offered: the first.
void choose(Values &values, const Field &field);
[[nodiscard]] QString trimmed(const Values &values, const char *key);
[[nodiscard]] std::optional<contest::Points> pointsOf(const QString &text);
//! Why these are no points; empty if they are.
[[nodiscard]] QString pointsProblem(const QString &text);
//! Why this is no whole number from 0 to `most`; empty if it is one.
[[nodiscard]] QString countProblem(const QString &label, const QString &text, int most);

//! An order about a turn.
[[nodiscard]] QJsonObject turnOrder(const char *kind, const QString &turn);
[[nodiscard]] QJsonObject roundOrder(const char *kind, const QString &round);

}

}
