// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps what is typed, says what is missing, sends the order and stays open if it is refused.
#include "control/console/form.h"

#include <algorithm>

namespace console {

Form::Form(DeskLink &link, Tongue &tongue, QObject *parent)
    : QObject(parent),
      m_link(link),
      m_tongue(tongue),
      m_fields({"key", "kind", "label", "hint", "value", "options", "isLast", "fault"}, this)
{
    connect(&tongue, &Tongue::changed, this, [this] {
        if (isOpen()) {
            m_question = m_ask();
            adjust();
            show();
        }
    });
    connect(&link, &DeskLink::connectionChanged, this, &Form::changed);
}

void Form::open(std::function<Question()> ask)
{
    if (!isOpen()) {
        Q_EMIT opening();
    }
    ++m_opening;
    m_ask = std::move(ask);
    m_question = m_ask();
    m_values.clear();
    for (const Field &field : m_question.fields) {
        m_values[field.key] = field.value;
    }
    m_refusal = {};
    m_sending = false;
    m_tried = false;
    m_fields.set({});
    adjust();
    show();
    Q_EMIT opened();
}

void Form::close()
{
    const bool wasOpen = isOpen();
    ++m_opening;
    m_ask = nullptr;
    m_question = {};
    m_values.clear();
    show();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

void Form::adjust()
{
    if (m_question.adjust) {
        m_question.adjust(m_values, m_question.fields);
    }
}

void Form::show()
{
    QList<QVariantMap> rows;
    for (const Field &field : m_question.fields) {
        rows.append({{QStringLiteral("key"), field.key}, {QStringLiteral("kind"), field.kind},
            {QStringLiteral("label"), field.label}, {QStringLiteral("hint"), field.hint},
            {QStringLiteral("value"), m_values[field.key]},
            {QStringLiteral("options"), field.options}, {QStringLiteral("fault"), faultOf(field)},
            {QStringLiteral("isLast"), rows.size() + 1 == qsizetype(m_question.fields.size())}});
    }
    m_fields.set(rows);
    Q_EMIT changed();
}

int Form::start() const
{
    const auto isKind = [](const Field &field, std::initializer_list<const char *> kinds) {
        return std::any_of(kinds.begin(), kinds.end(),
            [&field](const char *kind) { return field.kind == QLatin1String(kind); });
    };
    for (int i = 0; i < int(m_question.fields.size()); ++i) {
        const Field &field = m_question.fields[i];
        const bool isTyped = isKind(field, {"text", "points", "number", "time"});
        const bool isLeafed
            = isKind(field, {"pick"}) && field.options.size() > 1 && !field.isAnswered;
        if ((isTyped && !field.optional) || isLeafed || isKind(field, {"order", "print"})) {
            return i;
        }
    }
    return 0;
}

void Form::fill(const QString &key, const QString &value)
{
    if (!isOpen() || m_values[key] == value) {
        return;
    }
    m_values[key] = value;
    m_refusal = {};
    adjust();
    show();
}

void Form::move(const QString &key, const QString &id, int by)
{
    QStringList ids = m_values[key].split(u',');
    const auto from = ids.indexOf(id);
    const auto to = from + by;
    if (from >= 0 && to >= 0 && to < ids.size()) {
        ids.move(from, to);
        fill(key, ids.join(u','));
    }
}

QString Form::problem() const
{
    for (const Field &field : m_question.fields) {
        if (!field.optional && m_values[field.key].trimmed().isEmpty()) {
            return tr("Còn thiếu: %1").arg(field.label);
        }
    }
    return m_question.problem ? m_question.problem(m_values) : QString();
}

//! What keeps this very field from being taken.
QString Form::faultOf(const Field &field) const
{
    if (!m_refusal.isEmpty()) {
        return m_refusedField == field.key ? m_tongue.sentence(m_refusal) : QString();
    }
    return m_tried && !field.optional && m_values[field.key].trimmed().isEmpty()
        ? tr("Còn thiếu: %1").arg(field.label)
        : QString();
}

QString Form::obstacle() const
{
    if (!m_refusal.isEmpty()) {
        return m_tongue.sentence(m_refusal);
    }
    return isOpen() && m_tried ? problem() : QString();
}

QString Form::progress() const
{
    if (!m_sending) {
        return {};
    }
    return m_question.isDurable && !m_link.isConnected()
        ? tr("Đã giữ trên máy này, tự gửi khi nối lại được bàn thư ký.")
        : tr("Đang gửi, chưa ghi…");
}

void Form::submit()
{
    m_tried = true;
    if (!isReady()) {
        show();
        return;
    }
    m_sending = true;
    m_refusal = {};
    const quint64 opening = m_opening;
    const auto answered = [this, opening](const Answer &answer) {
        if (answer.done) {
            Q_EMIT carriedOut();
        }
        if (opening != m_opening) {
            if (!answer.done) {
                Q_EMIT refusedLate(answer.words);
            }
            return;
        }
        m_sending = false;
        if (answer.done) {
            close();
        } else {
            m_refusal = answer.words;
            m_refusedField = answer.field;
            show();
        }
    };
    Q_EMIT changed();
    if (m_question.give) {
        m_question.give(m_link, m_values, answered);
    } else if (m_question.isDurable) {
        m_link.orderDurably(m_question.order(m_values), answered);
    } else {
        m_link.order(m_question.order(m_values), answered);
    }
}

}
