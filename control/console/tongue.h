// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language in which the console speaks: Vietnamese as written in the source, English beside.
#pragma once

#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QTranslator>
#include <qqmlregistration.h>

namespace console {

class Tongue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console hands it out")
    Q_PROPERTY(QString language READ language NOTIFY changed)

public:
    explicit Tongue(QObject *parent = nullptr);
    ~Tongue() override;

    [[nodiscard]] QString language() const { return m_language; }
    //! "vi" or "en"; anything else is Vietnamese.
    Q_INVOKABLE void speak(const QString &language);
    Q_INVOKABLE void speakTheOther();
    //! The sentence of {"vi":…,"en":…} in this language; plain text passes through.
    [[nodiscard]] QString words(const QJsonValue &words) const;
    //! The same, beginning with a capital: a sentence that stands alone.
    [[nodiscard]] QString sentence(const QJsonValue &words) const;

Q_SIGNALS:
    void changed();

private:
    QString m_language = QStringLiteral("vi");
    QTranslator m_english;
};

}
