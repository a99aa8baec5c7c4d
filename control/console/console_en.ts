<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Hội Thi authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- English words of the console; the source text is Vietnamese. -->
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
<context>
    <name>ApprovalBox</name>
    <message>
        <source>Trừ điểm…</source>
        <translation>Deduct points…</translation>
    </message>
    <message>
        <source>Đã duyệt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Duyệt lượt thi này</source>
        <translation>Approve this turn</translation>
    </message>
    <message>
        <source>Điểm đã lên màn chiếu.</source>
        <translation>The score has been on the screen.</translation>
    </message>
    <message>
        <source>Duyệt chưa phải là công bố. Màn chiếu không đổi.</source>
        <translation>Approving shows nothing. The screen stays as it is.</translation>
    </message>
    <message>
        <source>Mở lại…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Diễn lại…</source>
        <translation>Restart…</translation>
    </message>
    <message>
        <source>Khán phòng còn giữ điểm cũ: phải công bố lại.</source>
        <translation>The hall still has the old score: announce it again.</translation>
    </message>
    <message>
        <source>Giữ để vẫn duyệt</source>
        <translation>Hold to approve all the same</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Duyệt điểm: %1</source>
        <translation>Approval: %1</translation>
    </message>
    <message>
        <source>Duyệt điểm</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Lượt trước</source>
        <translation>Turn before</translation>
    </message>
    <message>
        <source>Lượt sau</source>
        <translation>Turn after</translation>
    </message>
    <message>
        <source>Việc trước khi duyệt</source>
        <translation>Before approval</translation>
    </message>
    <message>
        <source>còn %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>đã đủ</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>Đủ phiếu, đủ kết quả</source>
        <translation>All sheets and results are in</translation>
    </message>
    <message>
        <source>Lượt thi đã duyệt.</source>
        <translation>The turn is approved.</translation>
    </message>
    <message>
        <source>Có thể duyệt lượt thi này.</source>
        <translation>This turn can be approved.</translation>
    </message>
</context>
<context>
    <name>CeremonyPage</name>
    <message>
        <source>Công bố kết quả</source>
        <translation>Ceremony</translation>
    </message>
    <message>
        <source>Ban Giám khảo đề nghị</source>
        <translation>The jury proposes</translation>
    </message>
    <message>
        <source>Giữ để xem tên ẩn</source>
        <translation>Hold to see hidden names</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Đã vào</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Im lặng</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Mất kết nối</source>
        <translation>Disconnected</translation>
    </message>
    <message>
        <source>Đang chờ quét</source>
        <translation>Waiting for scan</translation>
    </message>
    <message>
        <source>Chưa có máy</source>
        <translation>No device</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Kết nối</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>%1/%2 chỗ đã vào · mạng kín, chưa mã hóa</source>
        <translation>%1/%2 seats connected · closed network, not encrypted</translation>
    </message>
    <message>
        <source>Mở cửa sổ màn chiếu</source>
        <translation>Open a projector window</translation>
    </message>
    <message>
        <source>Giám khảo</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>mỗi chỗ một máy</source>
        <translation>one device per seat</translation>
    </message>
    <message>
        <source>Màn chiếu, người dẫn và bàn điều khiển</source>
        <translation>Screens, host and console</translation>
    </message>
</context>
<context>
    <name>CueList</name>
    <message>
        <source>Kịch bản</source>
        <translation>Run of show</translation>
    </message>
    <message>
        <source>Kịch bản hiện ra khi vòng thi có thứ tự thi (trang Chuẩn bị).</source>
        <translation>The run of show appears once the round has its running order (page Setup).</translation>
    </message>
    <message>
        <source>Chờ phát cảnh số</source>
        <translation>Standby by number</translation>
    </message>
    <message>
        <source>Chờ phát cảnh %1</source>
        <translation>Standby cue %1</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>ĐANG CHIẾU</source>
        <translation>ON AIR</translation>
    </message>
    <message>
        <source>CHỜ PHÁT</source>
        <translation>STANDBY</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Màn đen</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>ĐANG ĐEN</source>
        <translation>BLACK IS ON</translation>
    </message>
    <message>
        <source>Màn chờ</source>
        <translation>Holding picture</translation>
    </message>
    <message>
        <source>ĐANG CHỜ</source>
        <translation>HOLDING IS ON</translation>
    </message>
    <message>
        <source>Tạm dừng kỹ thuật</source>
        <translation>Technical pause</translation>
    </message>
    <message>
        <source>ĐANG TẠM DỪNG</source>
        <translation>PAUSE IS ON</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>DỪNG KHẨN</source>
        <translation>PANIC</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Không có tệp nào như vậy ở đây.</source>
        <translation>No such file is here.</translation>
    </message>
    <message>
        <source>Thư mục trên</source>
        <translation>Folder above</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Ctrl+W đóng</source>
        <translation>Ctrl+W closes</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>IncidentsPanel</name>
    <message>
        <source>Sự cố</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>JudgeHead</name>
    <message>
        <source>Trả lại…</source>
        <translation>Return…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Ctrl+W đóng</source>
        <translation>Ctrl+W closes</translation>
    </message>
    <message>
        <source>TIẾP (chỉ ở Trình diễn và Công bố)</source>
        <translation>NEXT (on Show and Ceremony only)</translation>
    </message>
    <message>
        <source>lùi màn chiếu một bước</source>
        <translation>screen one step back</translation>
    </message>
    <message>
        <source>dừng khẩn: màn chờ</source>
        <translation>panic: holding picture</translation>
    </message>
    <message>
        <source>màn đen</source>
        <translation>black</translation>
    </message>
    <message>
        <source>màn chờ</source>
        <translation>holding picture</translation>
    </message>
    <message>
        <source>tạm dừng kỹ thuật</source>
        <translation>technical pause</translation>
    </message>
    <message>
        <source>đồng hồ: chạy, tạm dừng, chạy tiếp</source>
        <translation>clock: start, pause, resume</translation>
    </message>
    <message>
        <source>giữ để xem điểm, tên ẩn</source>
        <translation>hold to see hidden marks and names</translation>
    </message>
    <message>
        <source>đưa cảnh số 12 vào chờ phát</source>
        <translation>put cue 12 on standby</translation>
    </message>
    <message>
        <source>mở Công bố</source>
        <translation>open Ceremony</translation>
    </message>
    <message>
        <source>mở trang</source>
        <translation>open a page</translation>
    </message>
    <message>
        <source>hoàn tác việc vừa ghi</source>
        <translation>undo the last act</translation>
    </message>
    <message>
        <source>đóng bảng nhập</source>
        <translation>close the form</translation>
    </message>
    <message>
        <source>đổi ngôn ngữ</source>
        <translation>change the language</translation>
    </message>
    <message>
        <source>toàn màn hình</source>
        <translation>full screen</translation>
    </message>
    <message>
        <source>tới nút kế tiếp, bấm nút</source>
        <translation>next button, press it</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>Nhật ký</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Hoàn tác: không có</source>
        <translation>Undo: nothing</translation>
    </message>
    <message>
        <source>Hoàn tác: %1</source>
        <translation>Undo: %1</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>%1 sự kiện · vân tay %2</source>
        <translation>%1 facts · fingerprint %2</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Không còn việc nào hoàn tác được.</source>
        <translation>Nothing can be undone any more.</translation>
    </message>
    <message>
        <source>Hoàn tác việc này</source>
        <translation>Undo this</translation>
    </message>
    <message>
        <source>Không sửa, không xóa được dòng nào. Hoàn tác là thêm một dòng ngược lại, có giờ và người làm. Điểm, bốc thăm và công bố không hoàn tác được: sửa bằng việc mới có lý do.</source>
        <translation>No line can be changed or removed. Undo adds an opposite line, with its time and author. Marks, draws and reveals cannot be undone: a new act with a reason corrects them.</translation>
    </message>
    <message>
        <source>Nhật ký và sự cố</source>
        <translation>Record and incidents</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hội Thi, bàn điều khiển</source>
        <translation>Hội Thi, operator&apos;s console</translation>
    </message>
</context>
<context>
    <name>MarkMatrix</name>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Phần này không có phiếu chấm</source>
        <translation>Nothing is judged here</translation>
    </message>
    <message>
        <source>tối đa %1</source>
        <translation>maximum %1</translation>
    </message>
    <message>
        <source>Tổng phiếu</source>
        <translation>Sheet total</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Phiếu giấy</source>
        <translation>Paper sheet</translation>
    </message>
    <message>
        <source>Miễn chấm…</source>
        <translation>Excuse…</translation>
    </message>
    <message>
        <source>Trả lại phiếu, hoặc giữ nút bên dưới để vẫn duyệt.</source>
        <translation>Return the sheet, or hold the button below to approve all the same.</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>ĐANG CHIẾU</source>
        <translation>ON AIR</translation>
    </message>
    <message>
        <source>XEM TRƯỚC</source>
        <translation>PREVIEW</translation>
    </message>
    <message>
        <source>KHÔNG MÀN NÀO CHIẾU</source>
        <translation>ON NO SCREEN</translation>
    </message>
</context>
<context>
    <name>MonitorPair</name>
    <message>
        <source>chưa có màn</source>
        <translation>no screen</translation>
    </message>
    <message>
        <source>màn chưa xác nhận</source>
        <translation>screen has not confirmed</translation>
    </message>
    <message>
        <source>%1 màn đã hiện</source>
        <translation>on %1 screens</translation>
    </message>
</context>
<context>
    <name>NextBlock</name>
    <message>
        <source>TIẾP</source>
        <translation>NEXT</translation>
    </message>
    <message>
        <source>␣ Cách</source>
        <translation>␣ Space</translation>
    </message>
    <message>
        <source>đang bị chặn</source>
        <translation>blocked</translation>
    </message>
</context>
<context>
    <name>NextWords</name>
    <message>
        <source>Lệnh chưa ghi thì không phát</source>
        <translation>What is not stored is not shown</translation>
    </message>
    <message>
        <source>Mất liên lạc với bàn thư ký, đang nối lại</source>
        <translation>Lost the desk, reconnecting</translation>
    </message>
    <message>
        <source>Chưa phát được %1</source>
        <translation>Cannot show yet: %1</translation>
    </message>
    <message>
        <source>Bấm quá nhanh, đã bỏ qua</source>
        <translation>Pressed too fast, ignored</translation>
    </message>
    <message>
        <source>Đang ghi…</source>
        <translation>Storing…</translation>
    </message>
    <message>
        <source>Hết kịch bản của vòng này</source>
        <translation>The run of show of this round has ended</translation>
    </message>
    <message>
        <source>Vòng này chưa có kịch bản</source>
        <translation>This round has no run of show yet</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Chuẩn bị</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>Vòng thi</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>%1 vòng</source>
        <translation>%1 rounds</translation>
    </message>
    <message>
        <source>Thứ tự thi: %1</source>
        <translation>Running order: %1</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Bốc thăm lại…</source>
        <translation>Draw again…</translation>
    </message>
    <message>
        <source>Bốc thăm bằng máy…</source>
        <translation>Draw by machine…</translation>
    </message>
    <message>
        <source>Nhập kết quả họp đội trưởng…</source>
        <translation>Enter the captains&apos; draw…</translation>
    </message>
    <message>
        <source>Trưởng BGK xếp ở vạch…</source>
        <translation>Chair orders at the line…</translation>
    </message>
    <message>
        <source>Nêu các đội vào vòng…</source>
        <translation>Name who enters…</translation>
    </message>
    <message>
        <source>Nhận kết quả niêm phong…</source>
        <translation>Take over sealed results…</translation>
    </message>
</context>
<context>
    <name>PrizeList</name>
    <message>
        <source>chưa có đội</source>
        <translation>no team yet</translation>
    </message>
    <message>
        <source>Chưa có giải nào để đề nghị.</source>
        <translation>There is no prize to propose yet.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Chuẩn bị</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>Kết nối</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Trình diễn</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Duyệt điểm</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Bảng điểm</source>
        <translation>Standings</translation>
    </message>
    <message>
        <source>Công bố</source>
        <translation>Ceremony</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation>Ctrl %1</translation>
    </message>
</context>
<context>
    <name>RoundEnd</name>
    <message>
        <source>Kết thúc vòng thi</source>
        <translation>End of the round</translation>
    </message>
    <message>
        <source>đã khép lại</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Đã có quyết định khen thưởng</source>
        <translation>The prizes are decided</translation>
    </message>
    <message>
        <source>Quyết định khen thưởng: %1</source>
        <translation>Decision on prizes: %1</translation>
    </message>
    <message>
        <source>Không có quyết định thì không công bố được. Ban Giám khảo chỉ đề nghị.</source>
        <translation>Without the decision nothing is announced. The jury only proposes.</translation>
    </message>
    <message>
        <source>Sửa quyết định…</source>
        <translation>Change the decision…</translation>
    </message>
    <message>
        <source>Ghi quyết định…</source>
        <translation>Enter the decision…</translation>
    </message>
    <message>
        <source>Vòng thi đã khép lại</source>
        <translation>The round is closed</translation>
    </message>
    <message>
        <source>Khép lại vòng thi</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Làm biên bản, bảng điểm</source>
        <translation>Make minutes and tally</translation>
    </message>
    <message>
        <source>Kết quả được ghi thành sự kiện; vòng sau chỉ đọc từ đó. Không hoàn tác được.</source>
        <translation>The results are recorded as a fact; the next round reads only that. It cannot be undone.</translation>
    </message>
    <message>
        <source>Giữ để khép lại vòng thi</source>
        <translation>Hold to close the round</translation>
    </message>
    <message>
        <source>Niêm phong kết quả…</source>
        <translation>Seal the results…</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Thể lệ</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>đã khóa trong hồ sơ</source>
        <translation>locked in the show file</translation>
    </message>
    <message>
        <source>%1: tối đa %2 · %3</source>
        <translation>%1: maximum %2 · %3</translation>
    </message>
    <message>
        <source>Ban Giám khảo</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Hồ sơ, khiếu nại, khán giả</source>
        <translation>Papers due, complaints, audience</translation>
    </message>
</context>
<context>
    <name>SealedRow</name>
    <message>
        <source>Đã niêm phong vào %1</source>
        <translation>Sealed into %1</translation>
    </message>
    <message>
        <source>Đọc dấu vân khóa này qua điện thoại cho máy chung kết, từng nhóm:</source>
        <translation>Read this fingerprint to the final&apos;s laptop over the telephone, group by group:</translation>
    </message>
</context>
<context>
    <name>SeatSide</name>
    <message>
        <source>Chọn một chỗ để đưa mã</source>
        <translation>Choose a seat for a code</translation>
    </message>
    <message>
        <source>Đưa cho: %1</source>
        <translation>Hand to: %1</translation>
    </message>
    <message>
        <source>Mã QR của chỗ được chọn hiện ở đây.</source>
        <translation>The chosen seat&apos;s QR code appears here.</translation>
    </message>
    <message>
        <source>Chỗ này đã có máy. Tạo mã mới thì máy mới thay máy cũ.</source>
        <translation>This seat has a device. With a new code the new device replaces it.</translation>
    </message>
    <message>
        <source>Chưa có mã. Bấm “Tạo mã”.</source>
        <translation>No code yet. Press “Make code”.</translation>
    </message>
    <message>
        <source>%1 · dùng một lần, còn %2</source>
        <translation>%1 · works once, %2 left</translation>
    </message>
    <message>
        <source>Không quét được?
Gõ mã</source>
        <translation>Cannot scan?
Type the code</translation>
    </message>
    <message>
        <source>Mã mới</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Tạo mã</source>
        <translation>Make code</translation>
    </message>
    <message>
        <source>Thu hồi chỗ…</source>
        <translation>Revoke seat…</translation>
    </message>
    <message>
        <source>Không quét được? Mở
%1
rồi gõ mã</source>
        <translation>Cannot scan? Open
%1
and type the code</translation>
    </message>
</context>
<context>
    <name>StageClockPanel</name>
    <message>
        <source>Tạm dừng…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Chạy tiếp</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Bấm giờ</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Dừng, chốt giờ</source>
        <translation>Stop for good</translation>
    </message>
    <message>
        <source>Giờ đo tay…</source>
        <translation>Measured time…</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>Ranh giới vào vòng sau</source>
        <translation>Line of advancement</translation>
    </message>
</context>
<context>
    <name>StandingsPage</name>
    <message>
        <source>Bảng điểm</source>
        <translation>Standings</translation>
    </message>
    <message>
        <source>CHỈ BÀN ĐIỀU KHIỂN THẤY. TRANG NÀY KHÔNG BAO GIỜ LÊN MÀN CHIẾU</source>
        <translation>FOR THE CONSOLE ONLY. THIS PAGE NEVER GOES ON A SCREEN</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Hạng</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Đội</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Tìm tệp…</source>
        <translation>Find a file…</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Hội Thi, bàn điều khiển</source>
        <translation>Hội Thi, operator&apos;s console</translation>
    </message>
    <message>
        <source>Mở hồ sơ hội thi đã có</source>
        <translation>Open a show</translation>
    </message>
    <message>
        <source>Tệp hồ sơ (.hoithi)</source>
        <translation>Show file (.hoithi)</translation>
    </message>
    <message>
        <source>Mở hồ sơ</source>
        <translation>Open the show</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ nào trong %1</source>
        <translation>No show in %1 yet</translation>
    </message>
    <message>
        <source>Lập hồ sơ mới từ thể lệ</source>
        <translation>Make a show from a rulebook</translation>
    </message>
    <message>
        <source>Tệp thể lệ (rulebook.json)</source>
        <translation>Rulebook (rulebook.json)</translation>
    </message>
    <message>
        <source>Lập hồ sơ</source>
        <translation>Make the show</translation>
    </message>
    <message>
        <source>Nơi lưu hồ sơ mới</source>
        <translation>Where the new show goes</translation>
    </message>
    <message>
        <source>Không thấy thể lệ mẫu nào.</source>
        <translation>No sample rulebook was found.</translation>
    </message>
    <message>
        <source>Đang mở bàn thư ký…</source>
        <translation>Starting the desk…</translation>
    </message>
</context>
<context>
    <name>SumPanel</name>
    <message>
        <source>Cách tính</source>
        <translation>Reckoning</translation>
    </message>
    <message>
        <source>theo thể lệ</source>
        <translation>by the rules</translation>
    </message>
    <message>
        <source>Điểm phần thi, tối đa %1</source>
        <translation>Score, maximum %1</translation>
    </message>
    <message>
        <source>Chưa đủ để tính. Thiếu không bao giờ là 0.</source>
        <translation>Not enough to reckon. Missing is never zero.</translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>Bỏ thi, bị loại…</source>
        <translation>Withdrawn, disqualified…</translation>
    </message>
</context>
<context>
    <name>TiesPanel</name>
    <message>
        <source>Việc còn mở của vòng</source>
        <translation>Still open in this round</translation>
    </message>
    <message>
        <source>đã khép lại</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1 việc</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1: bằng điểm</source>
        <translation>%1: tied</translation>
    </message>
    <message>
        <source>Vòng này đã khép lại.</source>
        <translation>This round is closed.</translation>
    </message>
    <message>
        <source>Không còn việc nào mở.</source>
        <translation>Nothing is open any more.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>MẤT BÀN THƯ KÝ</source>
        <translation>DESK LOST</translation>
    </message>
    <message>
        <source>TRÌNH DIỄN</source>
        <translation>SHOW</translation>
    </message>
    <message>
        <source>CHUẨN BỊ</source>
        <translation>SETUP</translation>
    </message>
    <message>
        <source>KHÔNG GHI ĐƯỢC</source>
        <translation>CANNOT STORE</translation>
    </message>
    <message>
        <source>GK %1/%2</source>
        <translation>Judges %1/%2</translation>
    </message>
    <message>
        <source>Màn %1</source>
        <translation>Screen %1</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>một bản</source>
        <translation>one copy</translation>
    </message>
    <message>
        <source>Chưa mã hóa</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <source>mạng kín</source>
        <translation>closed network</translation>
    </message>
    <message>
        <source>Chờ ghi %1 phiếu</source>
        <translation>%1 sheets unrecorded</translation>
    </message>
    <message>
        <source>Ổ đĩa sắp đầy</source>
        <translation>Disk nearly full</translation>
    </message>
</context>
<context>
    <name>TurnStrip</name>
    <message>
        <source>Chưa mời đội nào</source>
        <translation>No team called</translation>
    </message>
    <message>
        <source>Đang xem điểm</source>
        <translation>Marks are shown</translation>
    </message>
    <message>
        <source>Điểm ẩn, giữ</source>
        <translation>Marks hidden, hold</translation>
    </message>
    <message>
        <source>Không có việc cần xử lý</source>
        <translation>Nothing needs attention</translation>
    </message>
    <message>
        <source>Phiếu giấy %1</source>
        <translation>Paper sheet %1</translation>
    </message>
    <message>
        <source>Miễn chấm %1…</source>
        <translation>Excuse %1…</translation>
    </message>
    <message>
        <source>Trả lại phiếu %1…</source>
        <translation>Return sheet %1…</translation>
    </message>
    <message>
        <source>Trừ điểm…</source>
        <translation>Deduct points…</translation>
    </message>
</context>
<context>
    <name>TurnsPanel</name>
    <message>
        <source>Lượt đã mời</source>
        <translation>Turns called</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Vì sao hạng này?</source>
        <translation>Why this place?</translation>
    </message>
    <message>
        <source>Chưa có đội nào</source>
        <translation>No team yet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>console::Approval</name>
    <message>
        <source>Trả lại phiếu %1…</source>
        <translation>Return sheet %1…</translation>
    </message>
</context>
<context>
    <name>console::Ceremony</name>
    <message>
        <source>tên ẩn</source>
        <translation>name hidden</translation>
    </message>
    <message>
        <source>bước %1/%2</source>
        <translation>step %1/%2</translation>
    </message>
    <message>
        <source>%1 đội vào vòng sau (tên ẩn)</source>
        <translation>%1 teams advance (names hidden)</translation>
    </message>
    <message>
        <source>Vào vòng sau: %1</source>
        <translation>Advancing: %1</translation>
    </message>
    <message>
        <source>Chưa khép lại được: còn %1 việc dưới đây.</source>
        <translation>It cannot be closed yet: %1 tasks are left, below.</translation>
    </message>
    <message>
        <source>Chưa khép lại được.</source>
        <translation>It cannot be closed yet.</translation>
    </message>
    <message>
        <source>Còn %1 bước công bố chưa lên màn chiếu.</source>
        <translation>%1 steps of the ceremony have not been on the screen.</translation>
    </message>
    <message>
        <source>Đang làm giấy tờ của %1…</source>
        <translation>The papers of %1 are being made…</translation>
    </message>
    <message>
        <source>Đã xong giấy tờ, các tệp PDF nằm ở %1</source>
        <translation>The papers are done; the PDF files are in %1</translation>
    </message>
</context>
<context>
    <name>console::ComplaintEntries</name>
    <message>
        <source>Lượt thi</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Khán phòng đã thấy điểm: sửa xong phải công bố lại.</source>
        <translation>The hall has seen the score: it must be announced again once it is corrected.</translation>
    </message>
    <message>
        <source>Điểm chưa lên màn chiếu.</source>
        <translation>The score has not been on the screen.</translation>
    </message>
    <message>
        <source>Nhận khiếu nại</source>
        <translation>Take a complaint</translation>
    </message>
    <message>
        <source>Khi chưa kết luận thì không quyết định giải, không trao giải, không khép vòng.</source>
        <translation>Until it is decided, no prizes are signed or given and the round stays open.</translation>
    </message>
    <message>
        <source>Ghi khiếu nại</source>
        <translation>Record the complaint</translation>
    </message>
    <message>
        <source>Đội</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nội dung khiếu nại</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>đúng như đơn đội đã nộp</source>
        <translation>as the team has written it</translation>
    </message>
    <message>
        <source>Người đứng tên</source>
        <translation>Name under it</translation>
    </message>
    <message>
        <source>thường là đội trưởng</source>
        <translation>usually the captain</translation>
    </message>
    <message>
        <source>Kết luận khiếu nại</source>
        <translation>Decide a complaint</translation>
    </message>
    <message>
        <source>Kết luận không tự đổi điểm. Cần sửa điểm thì mở lại lượt ấy.</source>
        <translation>The outcome changes no score by itself. To correct one, reopen its turn.</translation>
    </message>
    <message>
        <source>Ghi kết luận</source>
        <translation>Record the outcome</translation>
    </message>
    <message>
        <source>Số %1 · %2</source>
        <translation>No. %1 · %2</translation>
    </message>
    <message>
        <source>Khiếu nại</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>ghi vào biên bản</source>
        <translation>goes into the minutes</translation>
    </message>
    <message>
        <source>Giữ nguyên điểm</source>
        <translation>The score stands</translation>
    </message>
    <message>
        <source>Chấp nhận, sửa điểm</source>
        <translation>Accepted, the score is corrected</translation>
    </message>
    <message>
        <source>Người kết luận</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Mở lại lượt đã duyệt</source>
        <translation>Reopen an approved turn</translation>
    </message>
    <message>
        <source>Sau khi mở lại: sang Duyệt điểm trả phiếu hoặc nhập lại, duyệt, rồi công bố lại.</source>
        <translation>Then, on Approval, return or enter the sheets anew, approve, and announce it again.</translation>
    </message>
    <message>
        <source>Mở lại lượt</source>
        <translation>Reopen the turn</translation>
    </message>
    <message>
        <source>Theo kết luận khiếu nại</source>
        <translation>As the complaint was decided</translation>
    </message>
    <message>
        <source>Ghi nhầm điểm</source>
        <translation>A mark was recorded wrongly</translation>
    </message>
    <message>
        <source>Những người đồng ý</source>
        <translation>Who agreed</translation>
    </message>
    <message>
        <source>Công bố lại</source>
        <translation>Announce again</translation>
    </message>
    <message>
        <source>Điểm mới vào XEM TRƯỚC, có dòng “Công bố lại”. Bấm TIẾP ở trang Trình diễn thì khán phòng mới thấy.</source>
        <translation>The new score goes to the preview, marked “Công bố lại”. The hall sees it when GO is pressed on the Show page.</translation>
    </message>
    <message>
        <source>Đưa vào xem trước</source>
        <translation>Put it into the preview</translation>
    </message>
    <message>
        <source>ít nhất %1 người, cách nhau dấu phẩy; phải có Trưởng Ban Giám khảo</source>
        <translation>at least %1, parted by commas; the chief judge among them</translation>
    </message>
</context>
<context>
    <name>console::Connections</name>
    <message>
        <source>im lặng %1 s</source>
        <translation>silent for %1 s</translation>
    </message>
    <message>
        <source>mất kết nối</source>
        <translation>disconnected</translation>
    </message>
    <message>
        <source>chờ quét mã</source>
        <translation>waiting for the scan</translation>
    </message>
    <message>
        <source>chưa có máy</source>
        <translation>no device</translation>
    </message>
    <message>
        <source>Màn %1</source>
        <translation>Screen %1</translation>
    </message>
    <message>
        <source>BĐK</source>
        <translation>OP</translation>
    </message>
    <message>
        <source>Người dẫn chương trình</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Màn chiếu</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Bàn điều khiển</source>
        <translation>Console</translation>
    </message>
</context>
<context>
    <name>console::CueWords</name>
    <message>
        <source>Đồng hồ %1</source>
        <translation>Clock %1</translation>
    </message>
    <message>
        <source>Đồng hồ</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Màn chờ</source>
        <translation>Holding picture</translation>
    </message>
    <message>
        <source>Mời đội</source>
        <translation>Call the team</translation>
    </message>
    <message>
        <source>Đang chấm điểm</source>
        <translation>Judges marking</translation>
    </message>
    <message>
        <source>Công bố điểm</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Bảng điểm phần thi</source>
        <translation>Segment standings</translation>
    </message>
    <message>
        <source>Bảng xếp hạng</source>
        <translation>Standings</translation>
    </message>
    <message>
        <source>Tạm dừng kỹ thuật</source>
        <translation>Technical pause</translation>
    </message>
    <message>
        <source>Màn đen</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Công bố giải, bước %1</source>
        <translation>Prize, step %1</translation>
    </message>
    <message>
        <source>Hiện đội đoạt %1</source>
        <translation>Reveal the winner of %1</translation>
    </message>
    <message>
        <source>Xướng “%1”, chưa có tên</source>
        <translation>Announce “%1”, no name yet</translation>
    </message>
</context>
<context>
    <name>console::DeductionEntry</name>
    <message>
        <source>%1, nhiều nhất %2 điểm</source>
        <translation>%1, up to %2 points</translation>
    </message>
    <message>
        <source>%1, mỗi lần %2 điểm</source>
        <translation>%1, %2 points each time</translation>
    </message>
    <message>
        <source>việc khác</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>Vi phạm</source>
        <translation>Breach</translation>
    </message>
    <message>
        <source>Số điểm trừ phải lớn hơn 0</source>
        <translation>Points to deduct must be above 0</translation>
    </message>
    <message>
        <source>Phải ghi lý do trừ điểm.</source>
        <translation>A deduction needs a reason.</translation>
    </message>
    <message>
        <source>Trừ điểm</source>
        <translation>Deduct points</translation>
    </message>
    <message>
        <source>Số điểm trừ</source>
        <translation>Points to deduct</translation>
    </message>
    <message>
        <source>ví dụ 1 hoặc 0,5</source>
        <translation>as 1 or 0.5</translation>
    </message>
    <message>
        <source>Vi phạm thể lệ</source>
        <translation>Breach of the rules</translation>
    </message>
    <message>
        <source>Sai số người trên sân khấu</source>
        <translation>Wrong number of people on stage</translation>
    </message>
    <message>
        <source>để trống: một lần theo thể lệ</source>
        <translation>left empty: once, as the rules say</translation>
    </message>
    <message>
        <source>để trống: tên vi phạm trong thể lệ</source>
        <translation>left empty: the breach&apos;s name in the rules</translation>
    </message>
</context>
<context>
    <name>console::EntrantEntries</name>
    <message>
        <source>Các đội vào vòng</source>
        <translation>Who enters the round</translation>
    </message>
    <message>
        <source>Chỉ đội đã xếp hạng ở vòng trước. Ban Tổ chức nêu tên, kèm lý do.</source>
        <translation>Only teams with a place in a round before. The organisers name them, with a reason.</translation>
    </message>
    <message>
        <source>Ghi danh sách</source>
        <translation>Record the teams</translation>
    </message>
    <message>
        <source>Đội thứ %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Ban Tổ chức mời</source>
        <translation>Invited by the organisers</translation>
    </message>
    <message>
        <source>Thay đội không dự được</source>
        <translation>In place of a team that cannot come</translation>
    </message>
    <message>
        <source>%1 được ghi hai lần</source>
        <translation>%1 stands there twice</translation>
    </message>
    <message>
        <source>Bằng điểm ở vạch vào vòng</source>
        <translation>Equal at the line into the round</translation>
    </message>
    <message>
        <source>Trưởng Ban Giám khảo xếp các đội này; đội đứng đầu vào vòng trước.</source>
        <translation>The chair orders these teams; the first one enters first.</translation>
    </message>
    <message>
        <source>Ghi quyết định</source>
        <translation>Enter the decision</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>console::Entries</name>
    <message>
        <source>Tổng ghi trên phiếu khác tổng các tiêu chí (%1)</source>
        <translation>The total on the paper differs from the criteria&apos;s sum (%1)</translation>
    </message>
    <message>
        <source>Sự cố âm thanh</source>
        <translation>Sound trouble</translation>
    </message>
    <message>
        <source>Sự cố ánh sáng</source>
        <translation>Light trouble</translation>
    </message>
    <message>
        <source>Sự cố trình chiếu</source>
        <translation>Screen trouble</translation>
    </message>
    <message>
        <source>Mất điện</source>
        <translation>Power cut</translation>
    </message>
    <message>
        <source>Tạm dừng đồng hồ</source>
        <translation>Pause the clock</translation>
    </message>
    <message>
        <source>%1. Giờ dừng tính từ lúc bấm, không từ lúc gửi.</source>
        <translation>%1. The pause counts from the press, not from the sending.</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ghi giờ đo tay</source>
        <translation>Measured time</translation>
    </message>
    <message>
        <source>%1. Giờ này thay cho đồng hồ.</source>
        <translation>%1. This time replaces the clock&apos;s.</translation>
    </message>
    <message>
        <source>Ghi giờ</source>
        <translation>Enter the time</translation>
    </message>
    <message>
        <source>Thời gian đã diễn</source>
        <translation>Time on stage</translation>
    </message>
    <message>
        <source>phút:giây, ví dụ 11:12; hoặc số giây</source>
        <translation>minutes:seconds, as 11:12; or seconds</translation>
    </message>
    <message>
        <source>Đồng hồ bấm muộn</source>
        <translation>Clock started late</translation>
    </message>
    <message>
        <source>Đồng hồ bấm sớm</source>
        <translation>Clock started early</translation>
    </message>
    <message>
        <source>Sự cố kỹ thuật</source>
        <translation>Technical trouble</translation>
    </message>
    <message>
        <source>Không đọc được thời gian. Viết phút:giây, ví dụ 11:12</source>
        <translation>Not a time. Write minutes:seconds, as 11:12</translation>
    </message>
    <message>
        <source>Miễn chấm %1</source>
        <translation>Excuse %1</translation>
    </message>
    <message>
        <source>%1. Phiếu đã gửi vẫn giữ, không tính.</source>
        <translation>%1. A sheet already sent is kept, but does not count.</translation>
    </message>
    <message>
        <source>Miễn chấm</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>Miễn cho</source>
        <translation>Excuse for</translation>
    </message>
    <message>
        <source>lượt thi này</source>
        <translation>this turn</translation>
    </message>
    <message>
        <source>cả vòng thi</source>
        <translation>the whole round</translation>
    </message>
    <message>
        <source>Công tác tại xã của đội</source>
        <translation>Works in the team&apos;s commune</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Sức khỏe</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Trả lại phiếu %1</source>
        <translation>Return sheet %1</translation>
    </message>
    <message>
        <source>%1. Giám khảo thấy lý do trên phiếu.</source>
        <translation>%1. The judge sees the reason on the sheet.</translation>
    </message>
    <message>
        <source>Trả lại phiếu</source>
        <translation>Return the sheet</translation>
    </message>
    <message>
        <source>Giám khảo xin sửa</source>
        <translation>The judge asks to change it</translation>
    </message>
    <message>
        <source>Sau hội ý, đề nghị xem lại</source>
        <translation>To be looked at again after discussion</translation>
    </message>
    <message>
        <source>Nhập nhầm</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>Phiếu giấy %1</source>
        <translation>Paper sheet %1</translation>
    </message>
    <message>
        <source>%1. Phiếu ghi “một người nhập”.</source>
        <translation>%1. The sheet is marked “entered by one person”.</translation>
    </message>
    <message>
        <source>Lưu phiếu giấy</source>
        <translation>Store the paper sheet</translation>
    </message>
    <message>
        <source>tối đa %1 · bước %2</source>
        <translation>maximum %1 · step %2</translation>
    </message>
    <message>
        <source>Tổng ghi trên phiếu giấy</source>
        <translation>Total on the paper</translation>
    </message>
    <message>
        <source>đúng con số giám khảo đã cộng</source>
        <translation>exactly the number that the judge wrote</translation>
    </message>
    <message>
        <source>%1: phải từ %2 đến %3</source>
        <translation>%1: must be from %2 to %3</translation>
    </message>
</context>
<context>
    <name>console::Form</name>
    <message>
        <source>Còn thiếu: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>Đã giữ trên máy này, tự gửi khi nối lại được bàn thư ký.</source>
        <translation>Kept on this machine; it is sent by itself when the desk is back.</translation>
    </message>
    <message>
        <source>Đang gửi, chưa ghi…</source>
        <translation>Sending, not recorded yet…</translation>
    </message>
</context>
<context>
    <name>console::FormParts</name>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>ghi vào nhật ký và biên bản</source>
        <translation>goes into the log and the minutes</translation>
    </message>
    <message>
        <source>Người chứng kiến</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>ít nhất một người; nhiều người cách nhau dấu phẩy</source>
        <translation>at least one; several parted by commas</translation>
    </message>
    <message>
        <source>chọn một đội, rồi Ctrl+↑ hoặc Ctrl+↓</source>
        <translation>choose a team, then Ctrl+↑ or Ctrl+↓</translation>
    </message>
    <message>
        <source>Không đọc được số điểm.</source>
        <translation>These points cannot be read.</translation>
    </message>
    <message>
        <source>%1 phải là số nguyên từ 0 đến %2</source>
        <translation>%1: must be a whole number from 0 to %2</translation>
    </message>
</context>
<context>
    <name>console::Frame</name>
    <message>
        <source>Không còn việc nào hoàn tác được.</source>
        <translation>Nothing can be undone any more.</translation>
    </message>
    <message>
        <source>%1 gọi thư ký</source>
        <translation>%1 calls the secretary</translation>
    </message>
    <message>
        <source>Cửa sổ màn chiếu tắt đột ngột: đã mở lại.</source>
        <translation>A projector window died: it has been opened again.</translation>
    </message>
    <message>
        <source>Cửa sổ màn chiếu tắt liên tiếp, không tự mở lại nữa: kiểm tra máy rồi vào Kết nối, bấm “Mở cửa sổ màn chiếu”.</source>
        <translation>The projector window keeps dying and is no longer opened by itself: look at the machine, then press “Open a projector window” under Connections.</translation>
    </message>
</context>
<context>
    <name>console::IncidentActs</name>
    <message>
        <source>Khiếu nại, sửa điểm</source>
        <translation>Complaints, corrections</translation>
    </message>
    <message>
        <source>Nhận khiếu nại…</source>
        <translation>Take a complaint…</translation>
    </message>
    <message>
        <source>Kết luận khiếu nại…</source>
        <translation>Decide a complaint…</translation>
    </message>
    <message>
        <source>%1 khiếu nại chờ kết luận; giải còn phải chờ.</source>
        <translation>Complaints to be decided: %1; the prizes wait.</translation>
    </message>
    <message>
        <source>Mở lại lượt đã duyệt…</source>
        <translation>Reopen an approved turn…</translation>
    </message>
    <message>
        <source>Công bố lại…</source>
        <translation>Announce again…</translation>
    </message>
    <message>
        <source>Khán phòng còn giữ điểm cũ: %1</source>
        <translation>The hall still has the old score: %1</translation>
    </message>
    <message>
        <source>Trên sân khấu</source>
        <translation>On stage</translation>
    </message>
    <message>
        <source>Diễn lại…</source>
        <translation>Restart…</translation>
    </message>
    <message>
        <source>Hủy phần thi…</source>
        <translation>Void a segment…</translation>
    </message>
    <message>
        <source>Hủy câu hỏi…</source>
        <translation>Cancel questions…</translation>
    </message>
    <message>
        <source>Buổi thi</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Đang hoãn: %1</source>
        <translation>Suspended: %1</translation>
    </message>
    <message>
        <source>Khai mạc buổi thi…</source>
        <translation>Open a session…</translation>
    </message>
    <message>
        <source>Tạm hoãn buổi thi…</source>
        <translation>Suspend a session…</translation>
    </message>
    <message>
        <source>Thi tiếp…</source>
        <translation>Resume…</translation>
    </message>
    <message>
        <source>Đội</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Đội đến muộn…</source>
        <translation>A late team…</translation>
    </message>
    <message>
        <source>Đổi thứ tự gọi…</source>
        <translation>Change the calling order…</translation>
    </message>
    <message>
        <source>Nhận lại đội…</source>
        <translation>Reinstate a team…</translation>
    </message>
    <message>
        <source>Giám khảo, danh sách</source>
        <translation>Judges, rosters</translation>
    </message>
    <message>
        <source>Thay giám khảo…</source>
        <translation>Replace a judge…</translation>
    </message>
    <message>
        <source>Sửa danh sách đội…</source>
        <translation>Amend a roster…</translation>
    </message>
</context>
<context>
    <name>console::NextStep</name>
    <message>
        <source>Sau đó: %1 %2</source>
        <translation>Then: %1 %2</translation>
    </message>
    <message>
        <source>Màn chiếu</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>chuyển sang “%1”</source>
        <translation>changes to “%1”</translation>
    </message>
    <message>
        <source>Đồng hồ</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>dừng, chốt giờ biểu diễn</source>
        <translation>stops for good</translation>
    </message>
    <message>
        <source>hiện trên màn; vẫn đang chạy</source>
        <translation>on the screen; keeps running</translation>
    </message>
    <message>
        <source>hiện trên màn; bấm T chạy tiếp</source>
        <translation>on the screen; T goes on</translation>
    </message>
    <message>
        <source>hiện trên màn; đã dừng</source>
        <translation>on the screen; stopped</translation>
    </message>
    <message>
        <source>hiện trên màn; bấm T mới chạy</source>
        <translation>on the screen; T starts it</translation>
    </message>
    <message>
        <source>không đổi</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Giám khảo</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>mở phiếu cho đội này</source>
        <translation>sheets open for this team</translation>
    </message>
    <message>
        <source>phiếu đã khóa từ lúc duyệt</source>
        <translation>sheets locked since approval</translation>
    </message>
    <message>
        <source>Phiếu giấy %1</source>
        <translation>Paper sheet %1</translation>
    </message>
    <message>
        <source>Miễn chấm %1…</source>
        <translation>Excuse %1…</translation>
    </message>
    <message>
        <source>Mở Duyệt điểm</source>
        <translation>Open Approval</translation>
    </message>
    <message>
        <source>Mở Công bố</source>
        <translation>Open Ceremony</translation>
    </message>
    <message>
        <source>Mở Chuẩn bị</source>
        <translation>Open Setup</translation>
    </message>
    <message>
        <source>Mở Bảng điểm</source>
        <translation>Open Standings</translation>
    </message>
    <message>
        <source>%1. Và %2 việc nữa.</source>
        <translation>%1. And %2 more.</translation>
    </message>
    <message>
        <source>Mở Sự cố</source>
        <translation>Open incidents</translation>
    </message>
    <message>
        <source>Trả lại phiếu %1…</source>
        <translation>Return sheet %1…</translation>
    </message>
    <message>
        <source>Vẫn duyệt…</source>
        <translation>Approve all the same…</translation>
    </message>
    <message>
        <source>%1: trả lại phiếu, hoặc vẫn duyệt ở trang Duyệt điểm.</source>
        <translation>%1: return the sheet, or approve all the same on page Approval.</translation>
    </message>
    <message>
        <source>Vòng này đã khép lại. Mở vòng tiếp theo ở trang Chuẩn bị.</source>
        <translation>This round is closed. Open the next one on page Setup.</translation>
    </message>
    <message>
        <source>Mọi vòng thi đã khép lại.</source>
        <translation>Every round is closed.</translation>
    </message>
    <message>
        <source>Quyết định giải, công bố và khép lại vòng thi ở trang Công bố.</source>
        <translation>Decide the prizes, announce them and close the round on page Ceremony.</translation>
    </message>
    <message>
        <source>Có thứ tự thi rồi mới có kịch bản: bốc thăm ở trang Chuẩn bị.</source>
        <translation>It follows from the running order: draw it on page Setup.</translation>
    </message>
    <message>
        <source>TIẾP chờ duyệt điểm lượt này</source>
        <translation>NEXT waits for this turn to be approved</translation>
    </message>
    <message>
        <source>TIẾP đang bị chặn: %1</source>
        <translation>NEXT is blocked: %1</translation>
    </message>
</context>
<context>
    <name>console::PanelEntries</name>
    <message>
        <source>cả vòng thi</source>
        <translation>the whole round</translation>
    </message>
    <message>
        <source>cả cuộc thi</source>
        <translation>the whole contest</translation>
    </message>
    <message>
        <source>người thay</source>
        <translation>the replacement</translation>
    </message>
    <message>
        <source>chọn người nghỉ</source>
        <translation>choose who leaves</translation>
    </message>
    <message>
        <source>người mới</source>
        <translation>somebody new</translation>
    </message>
    <message>
        <source>không có người thay</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>không thuộc đội nào</source>
        <translation>of no team</translation>
    </message>
    <message>
        <source>Chấm ở</source>
        <translation>Marks in</translation>
    </message>
    <message>
        <source>Người nghỉ</source>
        <translation>Who leaves</translation>
    </message>
    <message>
        <source>Người thay</source>
        <translation>Who takes the place</translation>
    </message>
    <message>
        <source>Họ tên người mới</source>
        <translation>Name of the new judge</translation>
    </message>
    <message>
        <source>chỉ ghi khi thay bằng người mới</source>
        <translation>only if somebody new takes the place</translation>
    </message>
    <message>
        <source>Chức vụ người mới</source>
        <translation>Title of the new judge</translation>
    </message>
    <message>
        <source>Người mới công tác tại</source>
        <translation>The new judge works at</translation>
    </message>
    <message>
        <source>Trưởng Ban Giám khảo</source>
        <translation>Chief judge</translation>
    </message>
    <message>
        <source>Sức khỏe</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Công tác đột xuất</source>
        <translation>Called away</translation>
    </message>
    <message>
        <source>Thay giám khảo</source>
        <translation>Replace a judge</translation>
    </message>
    <message>
        <source>Ban mới chấm những lượt chưa duyệt; lượt đã duyệt giữ người đã chấm.</source>
        <translation>The new panel marks turns not yet approved; approved turns keep their judges.</translation>
    </message>
    <message>
        <source>Ghi Ban Giám khảo</source>
        <translation>Record the panel</translation>
    </message>
    <message>
        <source>Còn thiếu họ tên người mới.</source>
        <translation>The new judge needs a name.</translation>
    </message>
</context>
<context>
    <name>console::Preparation</name>
    <message>
        <source>đã khép lại</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>chờ các đội vào vòng</source>
        <translation>waits for its teams</translation>
    </message>
    <message>
        <source>%1 đội, đã có thứ tự</source>
        <translation>%1 teams, order known</translation>
    </message>
    <message>
        <source>%1 đội, chưa bốc thăm</source>
        <translation>%1 teams, not drawn</translation>
    </message>
    <message>
        <source>bỏ thi: %1</source>
        <translation>withdrawn: %1</translation>
    </message>
    <message>
        <source>bị loại: %1</source>
        <translation>disqualified: %1</translation>
    </message>
    <message>
        <source>%1 câu</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>giới hạn %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>không giới hạn giờ</source>
        <translation>no time limit</translation>
    </message>
    <message>
        <source>Trưởng Ban Giám khảo</source>
        <translation>Chair of the jury</translation>
    </message>
    <message>
        <source>giám khảo dự phòng</source>
        <translation>alternate judge</translation>
    </message>
    <message>
        <source>chưa có thứ tự thi</source>
        <translation>no running order yet</translation>
    </message>
    <message>
        <source>máy bốc thăm, số gieo %1</source>
        <translation>drawn by machine, seed %1</translation>
    </message>
    <message>
        <source>họp đội trưởng bốc; chứng kiến: %1</source>
        <translation>drawn by the captains; witnesses: %1</translation>
    </message>
    <message>
        <source>Vòng này chờ các vòng trước khép lại.</source>
        <translation>This round waits until the ones before it are closed.</translation>
    </message>
    <message>
        <source>Đã sẵn sàng. Mở Trình diễn để bắt đầu.</source>
        <translation>Ready. Open Show to begin.</translation>
    </message>
    <message>
        <source>Việc còn lại: thứ tự thi.</source>
        <translation>Still to do: the running order.</translation>
    </message>
    <message>
        <source>Việc còn lại: các đội bằng điểm ở vạch vào vòng.</source>
        <translation>Left to do: teams are equal at the line into the round.</translation>
    </message>
    <message>
        <source>Việc còn lại: Ban Tổ chức nêu các đội vào vòng.</source>
        <translation>Left to do: the organisers name who enters.</translation>
    </message>
    <message>
        <source>đã nhận từ máy khác</source>
        <translation>taken over from another laptop</translation>
    </message>
    <message>
        <source>Nộp trước hết ngày %1: %2</source>
        <translation>Due by the end of %1: %2</translation>
    </message>
    <message>
        <source>Khiếu nại bằng văn bản; người kết luận: %1</source>
        <translation>Complaints in writing; decided by: %1</translation>
    </message>
    <message>
        <source>Khiếu nại; người kết luận: %1</source>
        <translation>Complaints; decided by: %1</translation>
    </message>
    <message>
        <source>Phần khán giả, không tính điểm cho đội: %1</source>
        <translation>For the audience, no points for teams: %1</translation>
    </message>
</context>
<context>
    <name>console::ResultEntries</name>
    <message>
        <source>chưa nhập</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>đúng %1/%2 câu</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>%1 điểm</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>sai %1</source>
        <translation>%1 wrong</translation>
    </message>
    <message>
        <source>không nhập là 0</source>
        <translation>none is 0</translation>
    </message>
    <message>
        <source>cho phép %1</source>
        <translation>%1 allowed</translation>
    </message>
    <message>
        <source>chưa đo</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>Ghi kết quả</source>
        <translation>Enter the result</translation>
    </message>
    <message>
        <source>Số câu đúng</source>
        <translation>Right answers</translation>
    </message>
    <message>
        <source>từ 0 đến %1</source>
        <translation>from 0 to %1</translation>
    </message>
    <message>
        <source>Số câu sai</source>
        <translation>Wrong answers</translation>
    </message>
    <message>
        <source>mỗi câu sai %1 điểm; câu không trả lời thì không tính vào đây</source>
        <translation>%1 points for each; unanswered questions do not count here</translation>
    </message>
    <message>
        <source>Ghi điểm</source>
        <translation>Record the points</translation>
    </message>
    <message>
        <source>Số điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>từ %1 đến %2 · bước %3</source>
        <translation>from %1 to %2 · steps of %3</translation>
    </message>
    <message>
        <source>Giờ tiếp quản sân khấu</source>
        <translation>Changeover time</translation>
    </message>
    <message>
        <source>Ghi giờ</source>
        <translation>Enter the time</translation>
    </message>
    <message>
        <source>Từ lúc mời đội đến lúc bắt đầu</source>
        <translation>From the call to the start</translation>
    </message>
    <message>
        <source>phút:giây; quá %1 thì bị trừ điểm</source>
        <translation>minutes:seconds; beyond %1 points are lost</translation>
    </message>
    <message>
        <source>phút:giây; cho phép %1, quá giờ không bị trừ</source>
        <translation>minutes:seconds; %1 allowed, more costs nothing</translation>
    </message>
    <message>
        <source>Không đọc được thời gian. Viết phút:giây, ví dụ 2:15</source>
        <translation>This time cannot be read. Write minutes:seconds, such as 2:15</translation>
    </message>
    <message>
        <source>Hội ý về điểm lệch</source>
        <translation>Discussion of marks far apart</translation>
    </message>
    <message>
        <source>%1. %2. Nếu một giám khảo chấm lại thì trả lại phiếu ấy; nếu giữ nguyên thì ghi ở đây.</source>
        <translation>%1. %2. If a judge marks anew, return that sheet; if the marks stay, record it here.</translation>
    </message>
    <message>
        <source>Đã hội ý, giữ nguyên điểm</source>
        <translation>Discussed, marks stay</translation>
    </message>
    <message>
        <source>Ban Giám khảo hội ý, giữ nguyên điểm</source>
        <translation>The jury discussed, the marks stay</translation>
    </message>
    <message>
        <source>Hai cách nhìn khác nhau, đều đúng tiêu chí</source>
        <translation>Two views, both true to the criteria</translation>
    </message>
    <message>
        <source>Nhập kết quả…</source>
        <translation>Enter result…</translation>
    </message>
    <message>
        <source>Nhập điểm…</source>
        <translation>Enter points…</translation>
    </message>
    <message>
        <source>Tiếp quản sân khấu</source>
        <translation>Changeover</translation>
    </message>
    <message>
        <source>Nhập giờ…</source>
        <translation>Enter time…</translation>
    </message>
    <message>
        <source>Điểm lệch</source>
        <translation>Marks far apart</translation>
    </message>
    <message>
        <source>chờ hội ý</source>
        <translation>to be discussed</translation>
    </message>
    <message>
        <source>Đã hội ý…</source>
        <translation>Discussed…</translation>
    </message>
    <message>
        <source>%1. Đã ghi: %2. Ghi lại thì biên bản nêu cả hai.</source>
        <translation>%1. Entered: %2. Entered again, the minutes tell both.</translation>
    </message>
    <message>
        <source>Kết quả theo đáp án</source>
        <translation>Result by the key</translation>
    </message>
    <message>
        <source>Điểm do thư ký nhập</source>
        <translation>Points entered by the secretary</translation>
    </message>
</context>
<context>
    <name>console::RosterEntries</name>
    <message>
        <source>thêm người</source>
        <translation>add a member</translation>
    </message>
    <message>
        <source>Đội</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Năm sinh</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>để trống nếu không rõ</source>
        <translation>empty if not known</translation>
    </message>
    <message>
        <source>Vai</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>chính thức</source>
        <translation>main</translation>
    </message>
    <message>
        <source>dự bị</source>
        <translation>reserve</translation>
    </message>
    <message>
        <source>hỗ trợ</source>
        <translation>support</translation>
    </message>
    <message>
        <source>rút tên</source>
        <translation>strike off</translation>
    </message>
    <message>
        <source>Đội trưởng</source>
        <translation>Captain</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>không ghi</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>nữ</source>
        <translation>female</translation>
    </message>
    <message>
        <source>nam</source>
        <translation>male</translation>
    </message>
    <message>
        <source>Ốm, thay người</source>
        <translation>Ill, replaced</translation>
    </message>
    <message>
        <source>Ghi sai tên</source>
        <translation>Name written wrongly</translation>
    </message>
    <message>
        <source>Sửa danh sách đội</source>
        <translation>Amend a roster</translation>
    </message>
    <message>
        <source>Danh sách mới được ghi cả, kèm lý do; phải trong giới hạn của thể lệ.</source>
        <translation>The whole new roster is recorded with the reason; it must keep within the rules.</translation>
    </message>
    <message>
        <source>Ghi danh sách</source>
        <translation>Record the roster</translation>
    </message>
    <message>
        <source>Người chưa có trong danh sách thì không rút tên.</source>
        <translation>Somebody who is not on the roster cannot be struck off.</translation>
    </message>
</context>
<context>
    <name>console::RoundEntries</name>
    <message>
        <source>Bốc thăm thứ tự thi</source>
        <translation>Draw the running order</translation>
    </message>
    <message>
        <source>%1. Cùng một số gieo thì ra cùng một thứ tự; ai cũng kiểm tra lại được.</source>
        <translation>%1. The same seed gives the same order; anyone can check it.</translation>
    </message>
    <message>
        <source>Bốc thăm</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Số gieo</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>máy chọn sẵn; có thể gõ số khác</source>
        <translation>chosen by the machine; another may be typed</translation>
    </message>
    <message>
        <source>Số gieo phải là số nguyên không âm</source>
        <translation>The seed must be a whole number from 0 up</translation>
    </message>
    <message>
        <source>Thứ tự do họp đội trưởng bốc</source>
        <translation>Order drawn by the captains</translation>
    </message>
    <message>
        <source>Ghi thứ tự thi</source>
        <translation>Enter the running order</translation>
    </message>
    <message>
        <source>Thứ tự thi</source>
        <translation>Running order</translation>
    </message>
    <message>
        <source>cả vòng thi</source>
        <translation>the whole round</translation>
    </message>
    <message>
        <source>Đội bỏ thi hoặc bị loại</source>
        <translation>A team leaves</translation>
    </message>
    <message>
        <source>Các lượt đã duyệt vẫn nằm trong biên bản; đội không xếp hạng. Không hoàn tác được.</source>
        <translation>Approved turns stay in the minutes; the team has no place. This cannot be undone.</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Đội</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>bỏ thi</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>bị loại</source>
        <translation>disqualified</translation>
    </message>
    <message>
        <source>Từ phần thi</source>
        <translation>From segment</translation>
    </message>
    <message>
        <source>Ghi quyết định</source>
        <translation>Enter the decision</translation>
    </message>
    <message>
        <source>Quyết định khen thưởng</source>
        <translation>Decision on prizes</translation>
    </message>
    <message>
        <source>Điền sẵn theo đề nghị của Ban Giám khảo. Giải nào đổi thì phải ghi lý do.</source>
        <translation>Filled in as the jury proposes. A change needs a reason.</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>không trao</source>
        <translation>not awarded</translation>
    </message>
    <message>
        <source>Lý do nếu khác đề nghị</source>
        <translation>Reason where it differs</translation>
    </message>
    <message>
        <source>%1 khác đề nghị: phải ghi lý do</source>
        <translation>%1 differs from the proposal: a reason is needed</translation>
    </message>
    <message>
        <source>Thu hồi chỗ %1</source>
        <translation>Revoke the seat %1</translation>
    </message>
    <message>
        <source>Máy đang ngồi chỗ này bị ngắt; phiếu đã gửi vẫn còn.</source>
        <translation>Its device is cut off; sheets already sent stay.</translation>
    </message>
    <message>
        <source>Thu hồi chỗ</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Điền sẵn theo quyết định đã ghi. Giải nào khác đề nghị thì phải ghi lý do.</source>
        <translation>Filled in from the decision on record. A prize that differs from the proposal needs a reason.</translation>
    </message>
</context>
<context>
    <name>console::Running</name>
    <message>
        <source>%1/%2 lượt</source>
        <translation>%1/%2 turns</translation>
    </message>
    <message>
        <source>%1 im lặng. Phiếu nháp vẫn trên máy. Nhờ thư ký tới xem.</source>
        <translation>%1 is silent. The draft is safe on the tablet. Send a secretary.</translation>
    </message>
    <message>
        <source>Màn chiếu đã tắt</source>
        <translation>The projector is off</translation>
    </message>
    <message>
        <source>Mở lại màn chiếu</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>%1 gọi thư ký</source>
        <translation>%1 calls the secretary</translation>
    </message>
    <message>
        <source>Đã nghe</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Trả lại phiếu %1…</source>
        <translation>Return sheet %1…</translation>
    </message>
    <message>
        <source>Mở Duyệt điểm</source>
        <translation>Open Approval</translation>
    </message>
    <message>
        <source>%1 (còn %2 việc)</source>
        <translation>%1 (%2 more)</translation>
    </message>
</context>
<context>
    <name>console::Sealing</name>
    <message>
        <source>Niêm phong kết quả</source>
        <translation>Seal the results</translation>
    </message>
    <message>
        <source>%1. Tệp này mang sang máy chung kết; sửa một chữ là bị từ chối.</source>
        <translation>%1. This file goes to the final&apos;s laptop; altered in one character it is refused.</translation>
    </message>
    <message>
        <source>Niêm phong</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Ghi vào tệp</source>
        <translation>Into the file</translation>
    </message>
    <message>
        <source>có thể gõ đường dẫn tới USB; không ghi đè tệp nào</source>
        <translation>may be a path on a USB stick; nothing is overwritten</translation>
    </message>
    <message>
        <source>Nhận kết quả niêm phong</source>
        <translation>Take over sealed results</translation>
    </message>
    <message>
        <source>Nhận kết quả</source>
        <translation>Take the results over</translation>
    </message>
    <message>
        <source>Dấu vân khóa, đọc cùng máy cụm</source>
        <translation>Fingerprint, read together with the cluster&apos;s laptop</translation>
    </message>
    <message>
        <source>Đã gọi điện so</source>
        <translation>Compared by telephone</translation>
    </message>
    <message>
        <source>chưa so</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>cả tám nhóm giống hệt</source>
        <translation>all eight groups are the same</translation>
    </message>
    <message>
        <source>Phải so cả tám nhóm qua điện thoại trước khi nhận.</source>
        <translation>Compare all eight groups by telephone before taking over.</translation>
    </message>
</context>
<context>
    <name>console::SideEntries</name>
    <message>
        <source>chưa cho đội nào</source>
        <translation>given to no team yet</translation>
    </message>
    <message>
        <source>Điểm thưởng</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>%1: cộng vào tổng điểm của đội. Ghi lại thì thay lần trước; 0 là không thưởng.</source>
        <translation>%1: added to the team&apos;s total. A later entry replaces the one before; 0 takes it away.</translation>
    </message>
    <message>
        <source>Cho điểm thưởng</source>
        <translation>Give the bonus</translation>
    </message>
    <message>
        <source>Đội</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Số điểm thưởng</source>
        <translation>Bonus points</translation>
    </message>
    <message>
        <source>từ 0 đến %1 · bước %2</source>
        <translation>from 0 to %1 · steps of %2</translation>
    </message>
    <message>
        <source>Ghi phiếu bình chọn</source>
        <translation>Record the votes</translation>
    </message>
    <message>
        <source>Ghi lựa chọn</source>
        <translation>Record the choice</translation>
    </message>
    <message>
        <source>không chọn thêm</source>
        <translation>no other</translation>
    </message>
    <message>
        <source>Đội được chọn</source>
        <translation>Chosen team</translation>
    </message>
    <message>
        <source>Đội được chọn, suất %1</source>
        <translation>Chosen team, prize %1</translation>
    </message>
    <message>
        <source>Cho điểm thưởng…</source>
        <translation>Give the bonus…</translation>
    </message>
    <message>
        <source>chưa nhập phiếu bình chọn</source>
        <translation>no votes entered yet</translation>
    </message>
    <message>
        <source>Phiếu bình chọn của khán giả…</source>
        <translation>Audience&apos;s votes…</translation>
    </message>
    <message>
        <source>Ban Giám khảo chưa chọn đội</source>
        <translation>the jury has not chosen yet</translation>
    </message>
    <message>
        <source>Ban Giám khảo chọn…</source>
        <translation>The jury&apos;s choice…</translation>
    </message>
    <message>
        <source>Khán giả bình chọn</source>
        <translation>The audience&apos;s vote</translation>
    </message>
    <message>
        <source>%1: số phiếu bình chọn của khán giả cho mỗi đội.</source>
        <translation>%1: the audience&apos;s votes for each team.</translation>
    </message>
    <message>
        <source>Ban Giám khảo chọn đội</source>
        <translation>The jury&apos;s choice</translation>
    </message>
    <message>
        <source>%1: nhiều nhất %2 đội.</source>
        <translation>%1: at most %2 teams.</translation>
    </message>
</context>
<context>
    <name>console::StageClock</name>
    <message>
        <source>Chưa có đội trên sân khấu</source>
        <translation>Nobody is on stage</translation>
    </message>
    <message>
        <source>%1, đồng hồ chưa chạy</source>
        <translation>%1, clock not started</translation>
    </message>
    <message>
        <source>%1: máy đã khởi động lại, ghi giờ đo tay</source>
        <translation>%1: the machine restarted, enter the measured time</translation>
    </message>
    <message>
        <source>%1, giờ đo tay của người bấm giờ</source>
        <translation>%1, the timekeeper&apos;s time</translation>
    </message>
    <message>
        <source>%1, đã chốt giờ</source>
        <translation>%1, stopped</translation>
    </message>
    <message>
        <source>%1, tạm dừng: %2</source>
        <translation>%1, paused: %2</translation>
    </message>
    <message>
        <source>%1, đã qua</source>
        <translation>%1, elapsed</translation>
    </message>
    <message>
        <source>%1 biểu diễn, đã quá giờ</source>
        <translation>%1 on stage, over time</translation>
    </message>
    <message>
        <source>%1 biểu diễn, còn lại</source>
        <translation>%1 on stage, left</translation>
    </message>
    <message>
        <source>Đã diễn %1</source>
        <translation>On stage for %1</translation>
    </message>
    <message>
        <source>Quá giờ: trừ %1 điểm</source>
        <translation>Over time: %1 points off</translation>
    </message>
    <message>
        <source>Quá giờ không trừ điểm</source>
        <translation>Over time costs nothing</translation>
    </message>
    <message>
        <source>Mỗi %1 quá giờ trừ %2, tối đa %3</source>
        <translation>Each %1 over costs %2, at most %3</translation>
    </message>
</context>
<context>
    <name>console::StageEntries</name>
    <message>
        <source>Số câu hủy</source>
        <translation>Questions to cancel</translation>
    </message>
    <message>
        <source>Phải hủy ít nhất một câu.</source>
        <translation>Cancel at least one question.</translation>
    </message>
    <message>
        <source>Khai mạc buổi thi</source>
        <translation>Open a session</translation>
    </message>
    <message>
        <source>Khai mạc</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Giờ khai mạc vào nhật ký và biên bản.</source>
        <translation>The time goes into the record and the minutes.</translation>
    </message>
    <message>
        <source>Tạm hoãn buổi thi</source>
        <translation>Suspend a session</translation>
    </message>
    <message>
        <source>Tạm hoãn</source>
        <translation>Suspend it</translation>
    </message>
    <message>
        <source>Khi hoãn không mời đội, không bấm giờ. Thứ tự thi và mọi điểm giữ nguyên, thi tiếp hôm khác hay trên máy khác đều được.</source>
        <translation>No team is called and no clock started meanwhile. The draw and all marks stay; it can go on another day or on another laptop.</translation>
    </message>
    <message>
        <source>Thi tiếp</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Thi tiếp đúng thứ tự đã bốc thăm; điểm đã có giữ nguyên.</source>
        <translation>It goes on in the order drawn; the marks stay.</translation>
    </message>
    <message>
        <source>Mưa lớn</source>
        <translation>Heavy rain</translation>
    </message>
    <message>
        <source>Mất điện</source>
        <translation>Power cut</translation>
    </message>
    <message>
        <source>Hết mưa</source>
        <translation>The rain has stopped</translation>
    </message>
    <message>
        <source>Đã có điện</source>
        <translation>The power is back</translation>
    </message>
    <message>
        <source>Diễn lại</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Đồng hồ, phiếu và kết quả của lần trước được giữ, không tính. Điểm trừ vẫn còn. Không hoàn tác được.</source>
        <translation>Clock, sheets and results of the first attempt are kept and count for nothing. Deductions stay. It cannot be undone.</translation>
    </message>
    <message>
        <source>Cho diễn lại</source>
        <translation>Let them restart</translation>
    </message>
    <message>
        <source>Lượt thi</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Mất tiếng</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Sự cố trình chiếu</source>
        <translation>Projection failed</translation>
    </message>
    <message>
        <source>Hủy phần thi</source>
        <translation>Void a segment</translation>
    </message>
    <message>
        <source>Không tính cho đội nào, kể cả lượt đã duyệt. Không hoàn tác được. Nếu thi tiếp được thì hãy tạm hoãn.</source>
        <translation>It counts for no team, approved turns included. It cannot be undone. If it can go on later, suspend the session.</translation>
    </message>
    <message>
        <source>Hủy phần thi này</source>
        <translation>Void this segment</translation>
    </message>
    <message>
        <source>Phần thi</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Hết giờ</source>
        <translation>Out of time</translation>
    </message>
    <message>
        <source>Hủy câu hỏi</source>
        <translation>Cancel questions</translation>
    </message>
    <message>
        <source>Trừ vào số câu của mọi đội trong vòng. Đội đã ghi nhiều câu đúng hơn số còn lại thì phải nhập lại.</source>
        <translation>Every team of the round has so many fewer. A result above what is left must be entered anew.</translation>
    </message>
    <message>
        <source>Bộ câu hỏi</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Đáp án có tranh cãi</source>
        <translation>The key is disputed</translation>
    </message>
    <message>
        <source>Hai đáp án đúng</source>
        <translation>Two right answers</translation>
    </message>
    <message>
        <source>đang còn %1 câu</source>
        <translation>%1 questions are left</translation>
    </message>
    <message>
        <source>Buổi thi</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>console::Standing</name>
    <message>
        <source>không xếp hạng</source>
        <translation>no place</translation>
    </message>
    <message>
        <source>bằng điểm, cùng hạng</source>
        <translation>tied, same place</translation>
    </message>
    <message>
        <source>Hạng %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Giải phụ %1</source>
        <translation>Side prize %1</translation>
    </message>
    <message>
        <source>%1/%2 lượt đã duyệt</source>
        <translation>%1/%2 turns approved</translation>
    </message>
    <message>
        <source>xếp hạng %1</source>
        <translation>is placed %1</translation>
    </message>
    <message>
        <source>Hơn kém ở tổng điểm.</source>
        <translation>Parted by the total.</translation>
    </message>
    <message>
        <source>Quyết định ở câu hỏi phụ.</source>
        <translation>Parted by the extra question.</translation>
    </message>
    <message>
        <source>Trưởng Ban Giám khảo quyết định.</source>
        <translation>The chair ruled.</translation>
    </message>
    <message>
        <source>Bằng tổng điểm, hơn kém ở phần %1.</source>
        <translation>Equal totals, parted by %1.</translation>
    </message>
    <message>
        <source>thưởng %1</source>
        <translation>bonus %1</translation>
    </message>
    <message>
        <source>Ban Giám khảo bỏ phiếu.</source>
        <translation>The jury voted.</translation>
    </message>
    <message>
        <source>Bốc thăm có người chứng kiến.</source>
        <translation>Lots were drawn before witnesses.</translation>
    </message>
    <message>
        <source>Bằng tổng điểm, hơn kém ở phiếu của một giám khảo.</source>
        <translation>Equal totals, parted by one judge&apos;s sheet.</translation>
    </message>
    <message>
        <source>Bằng tổng điểm, bị trừ ít hơn.</source>
        <translation>Equal totals, fewer points lost.</translation>
    </message>
    <message>
        <source>Bằng tổng điểm, hơn kém ở tiêu chí %1.</source>
        <translation>Equal totals, parted by the criterion %1.</translation>
    </message>
    <message>
        <source>chưa có điểm</source>
        <translation>has no score yet</translation>
    </message>
</context>
<context>
    <name>console::TeamEntries</name>
    <message>
        <source>Đội đến muộn, thi cuối</source>
        <translation>A late team goes last</translation>
    </message>
    <message>
        <source>Không cần đội nào đồng ý. Số thứ tự đã bốc thăm giữ nguyên. Chờ trong giờ ân hạn thì không phải ghi gì.</source>
        <translation>Nobody has to agree. The drawn numbers stay. Waiting within the grace period needs no record.</translation>
    </message>
    <message>
        <source>Cho thi cuối</source>
        <translation>Let it go last</translation>
    </message>
    <message>
        <source>Đội</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Đội đến muộn</source>
        <translation>The team is late</translation>
    </message>
    <message>
        <source>Xe hỏng trên đường</source>
        <translation>Their car broke down</translation>
    </message>
    <message>
        <source>Đổi thứ tự gọi</source>
        <translation>Change the calling order</translation>
    </message>
    <message>
        <source>Mọi đội đổi chỗ phải đồng ý. Số thứ tự đã bốc thăm giữ nguyên.</source>
        <translation>Every team that moves must agree. The drawn numbers stay.</translation>
    </message>
    <message>
        <source>Đổi thứ tự</source>
        <translation>Change the order</translation>
    </message>
    <message>
        <source>Thứ tự gọi</source>
        <translation>Calling order</translation>
    </message>
    <message>
        <source>Các đội đổi chỗ</source>
        <translation>Teams that move</translation>
    </message>
    <message>
        <source>chưa hỏi</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>đều đồng ý</source>
        <translation>all agree</translation>
    </message>
    <message>
        <source>Hai đội xin đổi</source>
        <translation>Two teams asked to swap</translation>
    </message>
    <message>
        <source>chưa đội nào đổi chỗ</source>
        <translation>no team moves</translation>
    </message>
    <message>
        <source>Các đội đang thi theo đúng thứ tự này.</source>
        <translation>The teams already play in this order.</translation>
    </message>
    <message>
        <source>Phải hỏi các đội đổi chỗ trước.</source>
        <translation>Ask the teams that move first.</translation>
    </message>
    <message>
        <source>Nhận lại đội</source>
        <translation>Reinstate a team</translation>
    </message>
    <message>
        <source>Đội ghi nhầm là bỏ thi hoặc bị loại thì thi lại như chưa có việc ấy.</source>
        <translation>A team recorded as gone by mistake plays on as if nothing had happened.</translation>
    </message>
    <message>
        <source>Nhận lại</source>
        <translation>Reinstate</translation>
    </message>
    <message>
        <source>Ghi nhầm là bỏ thi</source>
        <translation>Recorded as gone by mistake</translation>
    </message>
    <message>
        <source>Đội đã có mặt</source>
        <translation>The team is here</translation>
    </message>
</context>
<context>
    <name>console::TieEntries</name>
    <message>
        <source>Câu hỏi phụ</source>
        <translation>Extra question</translation>
    </message>
    <message>
        <source>Số câu trả lời đúng của mỗi đội đang bằng điểm.</source>
        <translation>Right answers of each tied team.</translation>
    </message>
    <message>
        <source>Ghi kết quả</source>
        <translation>Enter the result</translation>
    </message>
    <message>
        <source>số câu đúng</source>
        <translation>right answers</translation>
    </message>
    <message>
        <source>Ban Giám khảo bỏ phiếu</source>
        <translation>The jury votes</translation>
    </message>
    <message>
        <source>Số phiếu bầu cho mỗi đội đang bằng điểm; nhiều phiếu hơn xếp trên.</source>
        <translation>Votes for each of the equal teams; more votes stand above.</translation>
    </message>
    <message>
        <source>Ghi kết quả bỏ phiếu</source>
        <translation>Record the vote</translation>
    </message>
    <message>
        <source>số phiếu bầu</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>Trưởng Ban Giám khảo quyết định</source>
        <translation>The chair rules</translation>
    </message>
    <message>
        <source>Xếp các đội bằng điểm, đội xếp trên đứng đầu.</source>
        <translation>Put the tied teams in order, the higher one first.</translation>
    </message>
    <message>
        <source>Ghi quyết định</source>
        <translation>Enter the decision</translation>
    </message>
    <message>
        <source>đội trưởng sẽ đọc câu này</source>
        <translation>a captain will read this</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Bốc thăm phân định</source>
        <translation>Lots are drawn</translation>
    </message>
    <message>
        <source>Xếp các đội theo kết quả bốc thăm, đội xếp trên đứng đầu.</source>
        <translation>Put the teams into the order that was drawn, the upper one first.</translation>
    </message>
    <message>
        <source>Ghi kết quả bốc thăm</source>
        <translation>Record the lots</translation>
    </message>
    <message>
        <source>Kết quả câu hỏi phụ…</source>
        <translation>Extra question&apos;s result…</translation>
    </message>
    <message>
        <source>Phiếu bầu của giám khảo…</source>
        <translation>Judges&apos; votes…</translation>
    </message>
    <message>
        <source>Trưởng BGK quyết định…</source>
        <translation>Chair&apos;s ruling…</translation>
    </message>
    <message>
        <source>Kết quả bốc thăm…</source>
        <translation>Result of the lots…</translation>
    </message>
</context>
<context>
    <name>console::TurnRows</name>
    <message>
        <source>Im lặng %1 s</source>
        <translation>Silent %1 s</translation>
    </message>
    <message>
        <source>Mất kết nối</source>
        <translation>Disconnected</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Phiếu giấy</source>
        <translation>Paper sheet</translation>
    </message>
    <message>
        <source>Miễn chấm</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>Dự phòng</source>
        <translation>Alternate</translation>
    </message>
    <message>
        <source>Chưa vào</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>Đã trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đang chấm</source>
        <translation>Marking</translation>
    </message>
    <message>
        <source>Biểu diễn</source>
        <translation>On stage</translation>
    </message>
    <message>
        <source>Chấm %1/%2</source>
        <translation>Marked %1/%2</translation>
    </message>
    <message>
        <source>Duyệt</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Công bố</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>Trung bình cộng %1 phiếu: (%2) : %1</source>
        <translation>Mean of %1 sheets: (%2) : %1</translation>
    </message>
    <message>
        <source>Trừ quá giờ %1</source>
        <translation>Over time by %1</translation>
    </message>
    <message>
        <source>Trừ điểm: %1</source>
        <translation>Deducted: %1</translation>
    </message>
    <message>
        <source>Xin sửa phiếu</source>
        <translation>Wants it back</translation>
    </message>
    <message>
        <source>Điểm giữa của %1 phiếu: %2</source>
        <translation>Median of %1 sheets: %2</translation>
    </message>
    <message>
        <source>Bỏ phiếu cao nhất, thấp nhất, cộng %1 phiếu: %2</source>
        <translation>Highest and lowest left out, sum of %1 sheets: %2</translation>
    </message>
    <message>
        <source>Bỏ phiếu cao nhất, thấp nhất, chia %1 phiếu: (%2) : %1</source>
        <translation>Highest and lowest left out, mean of %1 sheets: (%2) : %1</translation>
    </message>
    <message>
        <source>Cộng %1 phiếu: %2</source>
        <translation>Sum of %1 sheets: %2</translation>
    </message>
    <message>
        <source>Trong đó mỗi phiếu đã trừ giờ</source>
        <translation>Of it, time taken off each sheet</translation>
    </message>
    <message>
        <source>Phiếu cao nhất và thấp nhất lệch quá %1</source>
        <translation>Highest and lowest sheet differ by more than %1</translation>
    </message>
    <message>
        <source>Hệ số của phần thi</source>
        <translation>The segment&apos;s weight</translation>
    </message>
    <message>
        <source>Trừ diễn thiếu giờ %1</source>
        <translation>Too short by %1</translation>
    </message>
    <message>
        <source>Trừ quá giờ tiếp quản %1</source>
        <translation>Changeover too long by %1</translation>
    </message>
    <message>
        <source>Lệch, không tính</source>
        <translation>Far off, not counted</translation>
    </message>
    <message>
        <source>Lần trước, không tính: %1 phiếu. Diễn lại: %2</source>
        <translation>First attempt, not counted: %1 sheets. Restarted: %2</translation>
    </message>
    <message>
        <source>Đã mở lại: %1. Đồng ý: %2</source>
        <translation>Reopened: %1. Agreed by: %2</translation>
    </message>
</context>
<context>
    <name>console::Wishes</name>
    <message>
        <source>%1 xin sửa phiếu</source>
        <translation>%1 wants the sheet back</translation>
    </message>
</context>
</TS>
