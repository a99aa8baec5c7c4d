// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The door's sentences: what happened, and what to do.
#include "control/door/sentences.h"

namespace door::sentences {

contest::Words helloMissing()
{
    return {"Máy này chưa xưng tên đúng cách nên bị từ chối. Hãy tải lại trang.",
        "This device did not say hello in the right way. Reload the page."};
}

contest::Words joinUnknown()
{
    return {"Mã hoặc liên kết không đúng, đã dùng rồi hoặc đã hết hạn. Hãy xin thư ký mã mới.",
        "The code or link is wrong, used, or out of date. Ask the operator for a new one."};
}

contest::Words tooManyWrongCodes()
{
    return {"Đã nhập sai mã quá nhiều lần. Hãy chờ một phút, hoặc quét mã QR của thư ký.",
        "Too many wrong codes. Wait a minute, or scan the operator's QR code."};
}

contest::Words tokenUnknown()
{
    return {"Chỗ này đã giao cho máy khác hoặc đã thu hồi. Hãy xin thư ký mã mới.",
        "This seat was given to another device or taken back. Ask the operator for a new code."};
}

contest::Words wrongPlace(const std::string &seat)
{
    return {"Chỗ \"" + seat + "\" chỉ mở trên chính máy của bàn thư ký.",
        "The seat \"" + seat + "\" is given on the desk's own machine only."};
}

contest::Words houseFull()
{
    return {"Bàn thư ký đã đủ kết nối. Hãy đóng bớt màn hình rồi thử lại.",
        "The desk has as many connections as it takes. Close some screens, then try again."};
}

contest::Words grantNotStored()
{
    return {"Chưa ghi được việc giao chỗ này. Hãy thử lại; mã vẫn còn dùng được.",
        "Giving this seat could not be recorded. Try again; the code is still good."};
}

contest::Words noSuchSeat(const std::string &seat)
{
    return {"Không có chỗ nào tên \"" + seat + "\".", "There is no seat called \"" + seat + "\"."};
}

contest::Words notForThisSeat(const std::string &seat)
{
    return {"Chỗ \"" + seat + "\" không được gửi tin loại này.",
        "The seat \"" + seat + "\" may not send this kind of message."};
}

contest::Words secondHello()
{
    return {"Máy này đã xưng tên rồi.", "This device has said hello already."};
}

contest::Words notYetWelcome()
{
    return {"Hãy chờ bàn thư ký nhận máy này đã.", "Wait until the desk has welcomed this device."};
}

contest::Words portTaken(const std::string &address, std::uint16_t port)
{
    const std::string where = address + ":" + std::to_string(port);
    return {"Cổng " + where
            + " đang có chương trình khác dùng. Hãy đóng bàn thư ký đang chạy, hoặc chọn cổng "
              "khác (--port).",
        "Another program uses " + where
            + ". Close the desk that is running, or choose another port (--port)."};
}

contest::Words cannotListen(
    const std::string &address, std::uint16_t port, const std::string &reason)
{
    const std::string where = address + ":" + std::to_string(port);
    return {"Không mở được " + where + " (" + reason + "). Hãy kiểm tra địa chỉ và cổng.",
        "Cannot listen on " + where + " (" + reason + "). Check the address and the port."};
}

}
