// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An evening of any contest: what the test is not about is played by orders, whatever the
// rulebook's segments ask for.
#pragma once

#include "evening.h"

class VariantEvening : public Evening
{
public:
    using Evening::Evening;

    //! Teams of the round in rulebook order, as their ids.
    [[nodiscard]] QStringList teams() const;
    [[nodiscard]] QStringList segments() const; //!< that the round plays, in order
    //! Main judges' sheets, keys and points; team number `lost` of a round loses so much.
    QString markAny(const QString &segment, const QString &team, int lost);
    //! This judge's sheet anew, as low as it may be.
    QString markLow(const QString &segment, const QString &team, const QString &judge);
    //! The open paper form: a middling sheet.
    void fillPaper(const QString &segment);
    //! Draws, marks and approves every turn; `lost` by the team's place in the rulebook.
    QString play(const std::function<int(int)> &lost);
    //! Decides as proposed and closes.
    QString close();
    //! Goes on with another round of the same show.
    void turnTo(const QString &round);

    //! Opens an act's form on the page of incidents by the keyboard; false if it is not offered.
    [[nodiscard]] bool openAct(const QString &label) const;
    //! The page of incidents offers it once the console has read the desk's topics.
    [[nodiscard]] bool offersAct(const QString &id) const;
    [[nodiscard]] QString nameOf(const QString &judge) const;
    [[nodiscard]] QJsonObject decisionAsProposed() const;
    [[nodiscard]] QJsonObject segmentRules(const QString &segment) const;
    [[nodiscard]] console::Form &form() const { return *stage->booth->form(); }
    //! What the form says at this field.
    [[nodiscard]] QString faultAt(const QString &key) const;
    //! The form has been taken by the desk.
    [[nodiscard]] bool isTaken() const
    {
        return until([this] { return !form().isOpen(); });
    }
};
