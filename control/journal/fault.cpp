// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words for everything that can be wrong with a show file.
#include "control/journal/fault.h"

namespace journal {

namespace {

std::string holder(std::int64_t pid)
{
    return pid > 0 ? " (PID " + std::to_string(pid) + ")" : std::string();
}

contest::Words wordsAboutPlace(const JournalFault &fault)
{
    const std::string &path = fault.path;
    switch (fault.kind) {
    case FaultKind::Missing:
        return {"Không có tệp " + path + ". Hãy kiểm tra lại đường dẫn.",
            "There is no file " + path + ". Check the path."};
    case FaultKind::DirectoryMissing:
        return {"Không có thư mục chứa tệp " + path + ". Hãy tạo thư mục hoặc chọn nơi khác.",
            "The folder of " + path + " does not exist. Create it or choose another place."};
    case FaultKind::AlreadyThere:
        return {"Đã có sẵn " + path + "; tệp cũ không bị ghi đè. Hãy chọn tên khác.",
            path + " is already there and is never overwritten. Choose another name."};
    case FaultKind::CannotCreate:
        return {"Không tạo được " + path + ". Hãy chọn thư mục khác.",
            "Cannot create " + path + ". Choose another folder."};
    case FaultKind::Locked:
        return {path + " đang được một chương trình khác" + holder(fault.number)
                + " sử dụng. Hãy dùng bàn điều khiển đang chạy, hoặc đóng nó trước.",
            path + " is in use by another process" + holder(fault.number)
                + ". Use the desk that is running, or close it first."};
    case FaultKind::ReadOnly:
        return {path + " chỉ cho đọc. Hãy sao tệp sang nơi ghi được rồi mở bản sao.",
            path + " is read-only. Copy it to a place that can be written and open the copy."};
    case FaultKind::DiskFull:
        return {"Ổ đĩa chứa " + path + " đã đầy. Hãy giải phóng chỗ trống rồi mở lại bản ghi.",
            "The disk of " + path + " is full. Free some space, then reopen the record."};
    default:
        return {"Ổ đĩa báo lỗi khi đọc hoặc ghi " + path
                + ". Đừng ghi tiếp lên ổ này; hãy sao lưu và chuyển sang ổ khác.",
            "The disk reported an error for " + path
                + ". Do not go on with this disk; back up and move to another."};
    }
}

contest::Words wordsAboutContent(const JournalFault &fault)
{
    const std::string &path = fault.path;
    const std::string number = std::to_string(fault.number);
    switch (fault.kind) {
    case FaultKind::NotAShow:
        return {path + " không phải là tệp hội thi (.hoithi). Hãy chọn tệp khác.",
            path + " is not a show file (.hoithi). Choose another file."};
    case FaultKind::Corrupt:
        return {path + " bị hỏng hoặc bị cắt cụt. Hãy mở bản sao lưu mới nhất.",
            path + " is damaged or cut short. Open the newest backup."};
    case FaultKind::ChainBroken:
        return {"Chuỗi bản ghi trong " + path + " bị đứt tại sự việc số " + number
                + ": nội dung đã bị sửa hoặc hỏng. Hãy mở bản sao lưu và đối chiếu vân tay trên "
                  "biên bản.",
            "The chain in " + path + " breaks at fact " + number
                + ": it was changed or damaged. Open a backup and compare the fingerprint on the "
                  "minutes."};
    case FaultKind::NewerVersion:
        return {path + " do phiên bản mới hơn ghi (định dạng " + number
                + "). Hãy mở bằng phiên bản mới của chương trình.",
            path + " was written by a newer version (format " + number
                + "). Open it with the newer program."};
    case FaultKind::UnknownFact:
        return {"Sự việc số " + number + " trong " + path
                + " thuộc loại mà phiên bản này không biết. Hãy mở bằng phiên bản mới hơn.",
            "Fact " + number + " in " + path
                + " is of a kind that this version does not know. Open it with a newer program."};
    case FaultKind::NotAccepted:
        return {"Không ghi được vào " + path + ": dữ liệu không hợp lệ (" + fault.detail + ").",
            "Not recorded in " + path + ": the data is not valid (" + fault.detail + ")."};
    default:
        return {"Bản ghi " + path
                + " đã dừng sau một lỗi ghi; chưa có gì được ghi thêm. Hãy xử lý lỗi rồi mở lại "
                  "bản ghi.",
            "The record " + path
                + " stopped after a failed write; nothing more has been recorded. Deal with the "
                  "cause, then reopen the record."};
    }
}

}

contest::Words words(const JournalFault &fault)
{
    switch (fault.kind) {
    case FaultKind::NotAShow:
    case FaultKind::Corrupt:
    case FaultKind::ChainBroken:
    case FaultKind::NewerVersion:
    case FaultKind::UnknownFact:
    case FaultKind::NotAccepted:
    case FaultKind::Stopped:
        return wordsAboutContent(fault);
    default:
        return wordsAboutPlace(fault);
    }
}

std::string codeText(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Missing:
        return "missing";
    case FaultKind::DirectoryMissing:
        return "directoryMissing";
    case FaultKind::AlreadyThere:
        return "alreadyThere";
    case FaultKind::CannotCreate:
        return "cannotCreate";
    case FaultKind::NotAShow:
        return "notAShow";
    case FaultKind::Corrupt:
        return "corrupt";
    case FaultKind::ChainBroken:
        return "chainBroken";
    case FaultKind::NewerVersion:
        return "newerVersion";
    case FaultKind::UnknownFact:
        return "unknownFact";
    case FaultKind::Locked:
        return "locked";
    case FaultKind::ReadOnly:
        return "readOnly";
    case FaultKind::DiskFull:
        return "diskFull";
    case FaultKind::ReadOrWriteFailed:
        return "readOrWriteFailed";
    case FaultKind::NotAccepted:
        return "notAccepted";
    case FaultKind::Stopped:
        return "stopped";
    }
    return "corrupt";
}

}
