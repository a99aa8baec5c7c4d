// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CSV as RFC 4180 has it: quoted fields, doubled quotes, any line end; each record with its line.
#include "control/rehearsal/csv.h"

#include <algorithm>
#include <optional>

namespace rehearsal {

namespace {

//! Length of the UTF-8 letter at the front; 0 if there is none.
std::size_t letterLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1
        : lead >= 0xC2 && lead < 0xE0      ? 2
        : lead >= 0xE0 && lead < 0xF0      ? 3
        : lead >= 0xF0 && lead < 0xF5      ? 4
                                           : 0;
    if (length == 0 || length > text.size()) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool outside = (lead == 0xED && byte(1) >= 0xA0) || (lead == 0xF4 && byte(1) >= 0x90);
    return overlong || outside ? 0 : length;
}

std::optional<CsvFlaw> flawOf(std::string_view text)
{
    std::size_t line = 1;
    while (!text.empty()) {
        const std::size_t length = letterLength(text);
        if (length == 0) {
            return CsvFlaw{line, CsvFlaw::Kind::NotUtf8};
        }
        if (text.front() == '\0') {
            return CsvFlaw{line, CsvFlaw::Kind::NulByte};
        }
        line += text.front() == '\n' ? 1 : 0;
        text.remove_prefix(length);
    }
    return {};
}

class Reader
{
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    contest::Result<std::vector<CsvRecord>, CsvFlaw> read()
    {
        std::vector<CsvRecord> records;
        while (!m_rest.empty()) {
            CsvRecord record{m_line, {}};
            do {
                record.fields.push_back(field());
            } while (!m_flaw && take(","));
            if (!m_flaw && !m_rest.empty() && !takeLineEnd()) {
                m_flaw = CsvFlaw{m_line, CsvFlaw::Kind::TextAfterQuote};
            }
            if (m_flaw) {
                return CsvFlaw{record.line, m_flaw->kind};
            }
            if (record.fields.size() > 1 || !record.fields.front().empty()) {
                records.push_back(std::move(record));
            }
        }
        return records;
    }

private:
    bool take(std::string_view what)
    {
        if (m_rest.substr(0, what.size()) != what) {
            return false;
        }
        m_rest.remove_prefix(what.size());
        return true;
    }

    bool takeLineEnd()
    {
        if (take("\r\n") || take("\n") || take("\r")) {
            ++m_line;
            return true;
        }
        return false;
    }

    std::string field()
    {
        if (take("\"")) {
            return quoted();
        }
        const std::size_t end = std::min(m_rest.find_first_of(",\r\n"), m_rest.size());
        std::string text(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        return text;
    }

    std::string quoted()
    {
        std::string text;
        while (!m_rest.empty()) {
            if (take("\"\"")) {
                text += '"';
            } else if (take("\"")) {
                return text;
            } else {
                m_line += m_rest.front() == '\n' ? 1 : 0;
                text += m_rest.front();
                m_rest.remove_prefix(1);
            }
        }
        m_flaw = CsvFlaw{m_line, CsvFlaw::Kind::OpenQuote};
        return text;
    }

    std::string_view m_rest;
    std::size_t m_line = 1;
    std::optional<CsvFlaw> m_flaw;
};

}

contest::Result<std::vector<CsvRecord>, CsvFlaw> readCsv(std::string_view text)
{
    constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, ByteOrderMark.size()) == ByteOrderMark) {
        text.remove_prefix(ByteOrderMark.size());
    }
    if (const auto flaw = flawOf(text)) {
        return *flaw;
    }
    return Reader(text).read();
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += '"';
        }
    }
    return quoted + '"';
}

}
