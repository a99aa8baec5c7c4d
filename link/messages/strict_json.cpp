// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds a document from the parser's events, stopping at the first thing that is not allowed.
#include "link/messages/strict_json.h"

#include <vector>

namespace messages {

namespace {

class Builder : public nlohmann::json_sax<Json>
{
public:
    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t &) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }
    bool key(string_t &name) override
    {
        if (m_open.back()->contains(name)) {
            return false;
        }
        m_key = std::move(name);
        return true;
    }

    Json take() { return std::move(m_root); }

private:
    Json *add(Json value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Json &parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        Json &place = parent[m_key];
        place = std::move(value);
        return &place;
    }
    bool put(Json value)
    {
        add(std::move(value));
        return true;
    }
    bool open(Json value)
    {
        if (m_open.size() >= std::size_t(MaxDepth)) {
            return false;
        }
        // A parent does not grow while its child is open, so the pointer stays good.
        m_open.push_back(add(std::move(value)));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    Json m_root;
    std::vector<Json *> m_open;
    std::string m_key;
};

}

std::optional<Json> parseStrict(std::string_view text)
{
    Builder builder;
    if (!Json::sax_parse(text.begin(), text.end(), &builder)) {
        return std::nullopt;
    }
    return builder.take();
}

std::string jsonText(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json wordsJson(const contest::Words &words)
{
    return {{"vi", words.vi}, {"en", words.en}};
}

}
