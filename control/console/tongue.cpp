// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Switches the language of a running console.
#include "control/console/tongue.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace console {

Tongue::Tongue(QObject *parent) : QObject(parent)
{
}

Tongue::~Tongue()
{
    QCoreApplication::removeTranslator(&m_english);
}

void Tongue::speak(const QString &language)
{
    const QString wanted = language == QLatin1String("en") ? language : QStringLiteral("vi");
    if (wanted == m_language) {
        return;
    }
    if (wanted == QLatin1String("en")) {
        if (!m_english.load(QStringLiteral(":/i18n/console_en.qm"))) {
            qWarning("the English words of the console are missing");
            return;
        }
        QCoreApplication::installTranslator(&m_english);
    } else {
        QCoreApplication::removeTranslator(&m_english);
    }
    m_language = wanted;
    Q_EMIT changed();
}

void Tongue::speakTheOther()
{
    speak(m_language == QLatin1String("vi") ? QStringLiteral("en") : QStringLiteral("vi"));
}

QString Tongue::words(const QJsonValue &words) const
{
    if (words.isString()) {
        return words.toString();
    }
    return words[m_language].toString();
}

QString Tongue::sentence(const QJsonValue &words) const
{
    QString text = this->words(words);
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

}
