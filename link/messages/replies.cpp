// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk's usual answers, with their sentences.
#include "link/messages/messages.h"

namespace messages {

Refused refusedVersion(std::int64_t clientVersion)
{
    const std::string theirs = std::to_string(clientVersion);
    const std::string ours = std::to_string(ProtocolVersion);
    return {RefusedWhy::Version,
        {"Chương trình này nói giao thức phiên bản " + theirs + ", bàn thư ký nói phiên bản " + ours
                + ". Hãy tải lại trang, hoặc cài bản mới của chương trình.",
            "This program speaks protocol version " + theirs + ", the desk speaks version " + ours
                + ". Reload the page, or install the new version of the program."}};
}

No noFor(const contest::OrderId &id, const contest::Refusal &refusal)
{
    return {id, contest::codeText(refusal.code), refusal.field, refusal.words};
}

No noFor(const BadOrder &bad)
{
    return {bad.id, "badOrder", bad.field, bad.words};
}

namespace {

contest::Words byeWords(ByeWhy why)
{
    switch (why) {
    case ByeWhy::Replaced:
        return {"Chỗ này vừa được mở ở một nơi khác; kết nối ở đây đã đóng.",
            "This seat was opened somewhere else; the connection here is closed."};
    case ByeWhy::Revoked:
        return {"Bàn thư ký đã thu hồi chỗ này.", "The desk has taken this seat back."};
    case ByeWhy::Silent:
        return {"Quá 6 giây không nghe thấy gì từ máy này.",
            "Nothing was heard from this device for 6 seconds."};
    case ByeWhy::Rubbish:
        return {"Máy này gửi quá nhiều tin nhắn không đọc được.",
            "This device sent too many messages that cannot be read."};
    case ByeWhy::Slow:
        return {"Máy này nhận quá chậm.", "This device takes its messages too slowly."};
    case ByeWhy::Closing:
    case ByeWhy::Unknown:
        break;
    }
    return {"Bàn thư ký đang đóng.", "The desk is closing."};
}

}

Bye bye(ByeWhy why)
{
    return {why, byeWords(why)};
}

}
