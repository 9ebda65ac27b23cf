<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AccountMenu</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Đổi mật khẩu…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>Khóa màn hình</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Đăng xuất</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>AddPlanningDialog</name>
    <message>
        <source>Bổ sung quy hoạch</source>
        <translation>Add to planning</translation>
    </message>
    <message>
        <source>Bổ sung</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Chưa bổ sung được</source>
        <translation>Could not add</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Tìm cán bộ</source>
        <translation>Find a cadre</translation>
    </message>
    <message>
        <source>Gõ tên hoặc mã, có dấu hoặc không</source>
        <translation>Type a name or code, with or without diacritics</translation>
    </message>
    <message>
        <source>Cán bộ tìm thấy</source>
        <translation>Cadres found</translation>
    </message>
    <message>
        <source>Không tìm thấy ai</source>
        <translation>No one found</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chọn người khác</source>
        <translation>Choose someone else</translation>
    </message>
    <message>
        <source>Chức danh quy hoạch</source>
        <translation>Planned title</translation>
    </message>
    <message>
        <source>Chọn chức danh</source>
        <translation>Choose a title</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Chọn nhiệm kỳ</source>
        <translation>Choose a term</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Mã quy hoạch</source>
        <translation>Planning code</translation>
    </message>
    <message>
        <source>Ngày phê duyệt</source>
        <translation>Approval date</translation>
    </message>
    <message>
        <source>Dự kiến bổ nhiệm</source>
        <translation>Expected appointment</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Trả lời đề nghị</source>
        <translation>Answer a request</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Chưa trả lời được</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Nơi cấp: %1</source>
        <translation>Issued by: %1</translation>
    </message>
    <message>
        <source>Lý do: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Gia hạn đến hết ngày</source>
        <translation>Extended to the end of</translation>
    </message>
    <message>
        <source>Ý kiến trả lời</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Từ chối thì phải ghi lý do.</source>
        <translation>A refusal needs its reason.</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Đang thực hiện</source>
        <translation>In progress</translation>
    </message>
</context>
<context>
    <name>AppComboBox</name>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Đồng ý</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AttendanceController</name>
    <message>
        <source>chưa điểm danh</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>%1, buổi %2: %3</source>
        <translation>%1, session %2: %3</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Có mặt tất cả</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Ghi có mặt cho mọi buổi đã diễn ra, trừ ô đã điểm danh</source>
        <translation>Mark every past session as present, except cells already marked</translation>
    </message>
    <message>
        <source>Có mặt cả buổi này</source>
        <translation>All present this session</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Muộn</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Có phép</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Không phép</source>
        <translation>Unexcused</translation>
    </message>
    <message>
        <source>Học viên</source>
        <translation>Learner</translation>
    </message>
    <message>
        <source>Đã dự</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Xấu nhất</source>
        <translation>Worst</translation>
    </message>
    <message>
        <source>Tốt nhất</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>Bảng điểm danh</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Chưa có học viên để điểm danh</source>
        <translation>No learners to mark yet</translation>
    </message>
    <message>
        <source>Nhận học viên ở phần Học viên trước.</source>
        <translation>Admit learners under Learners first.</translation>
    </message>
    <message>
        <source>Được vắng</source>
        <translation>May miss</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Dismiss message</translation>
    </message>
</context>
<context>
    <name>BoardClasses</name>
    <message numerus="yes">
        <source>%n lớp trong bản nháp</source>
        <translation>
            <numerusform>%n class in the draft</numerusform>
            <numerusform>%n classes in the draft</numerusform>
        </translation>
    </message>
    <message>
        <source>Chọn vài dòng để chỉ nhận những lớp đó (Ctrl hoặc Shift cùng chuột).</source>
        <translation>Choose rows to accept only those classes (Ctrl or Shift with the mouse).</translation>
    </message>
    <message>
        <source>Bỏ bản nháp</source>
        <translation>Discard the draft</translation>
    </message>
    <message numerus="yes">
        <source>Nhận %n lớp đã chọn</source>
        <translation>
            <numerusform>Accept %n chosen class</numerusform>
            <numerusform>Accept %n chosen classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nhận cả kế hoạch</source>
        <translation>Accept the whole plan</translation>
    </message>
    <message>
        <source>Các lớp của bản nháp</source>
        <translation>Classes of the draft</translation>
    </message>
    <message>
        <source>Chưa có lớp nào</source>
        <translation>No classes yet</translation>
    </message>
    <message>
        <source>Mã lớp</source>
        <translation>Class code</translation>
    </message>
    <message>
        <source>Tên lớp</source>
        <translation>Class name</translation>
    </message>
    <message>
        <source>Khai giảng</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Bế giảng</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Vì sao lớp này ở đây</source>
        <translation>Why this class stands here</translation>
    </message>
    <message>
        <source>Chọn một lớp trong bảng.</source>
        <translation>Choose a class in the table.</translation>
    </message>
    <message>
        <source>Điều gì sẽ giúp nhiều nhất</source>
        <translation>What would help most</translation>
    </message>
    <message>
        <source>Thêm phòng hay giảng viên không làm kế hoạch tốt hơn.</source>
        <translation>More rooms or lecturers would not better the plan.</translation>
    </message>
    <message>
        <source>Chưa phục vụ được</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>Mọi nhu cầu đều được phục vụ.</source>
        <translation>Every need is served.</translation>
    </message>
    <message>
        <source>Xem bản nháp</source>
        <translation>Look at the draft</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Lớp của bản nháp (màu xanh lá) bên cạnh các lớp đã có trên lịch.</source>
        <translation>Classes of the draft (green) beside those on the schedule already.</translation>
    </message>
    <message>
        <source>Lớp này đã có trên lịch.</source>
        <translation>This class is on the schedule already.</translation>
    </message>
    <message>
        <source>Chọn một lớp trên lịch.</source>
        <translation>Choose a class on the schedule.</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Ngày đầu của kế hoạch</source>
        <translation>First day of the plan</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Ngày cuối của kế hoạch</source>
        <translation>Last day of the plan</translation>
    </message>
    <message>
        <source>Vắng cùng lúc tối đa (%)</source>
        <translation>Most away at once (%)</translation>
    </message>
    <message>
        <source>Phần trăm cán bộ của một đơn vị được vắng cùng lúc</source>
        <translation>Per cent of a unit&apos;s cadres who may be away at once</translation>
    </message>
    <message>
        <source>Tìm trong bao lâu</source>
        <translation>How long to search</translation>
    </message>
    <message>
        <source>Tìm 10 giây</source>
        <translation>Search 10 seconds</translation>
    </message>
    <message>
        <source>Tìm 1 phút</source>
        <translation>Search 1 minute</translation>
    </message>
    <message>
        <source>Tìm 5 phút</source>
        <translation>Search 5 minutes</translation>
    </message>
    <message>
        <source>Tìm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Dừng, giữ kế hoạch tốt nhất</source>
        <translation>Stop, keep the best plan</translation>
    </message>
    <message>
        <source>Lập lại</source>
        <translation>Plan again</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Chưa làm được</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>%1 Hoàn tác bằng Ctrl+Z.</source>
        <translation>%1 Undo with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Các lớp đã ở trên lịch</source>
        <translation>The classes are on the schedule</translation>
    </message>
    <message>
        <source>Lập kế hoạch mở lớp cho cả năm</source>
        <translation>Plan a whole year of classes</translation>
    </message>
    <message>
        <source>Từ mọi nghĩa vụ chưa đạt: lớp nào, khi nào, phòng nào, giảng viên nào và ai ngồi lớp nào, cùng chứng minh kế hoạch cách mức tốt nhất có thể bao xa. Chưa có gì được áp dụng cho đến khi bạn nhận.</source>
        <translation>From every duty not met: which class, when, in which room, by which lecturer and who sits in it, with proof of how far the plan is from the best possible. Nothing is applied until you accept it.</translation>
    </message>
    <message>
        <source>Lập kế hoạch</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Đang gom nghĩa vụ, phòng, giảng viên và lịch…</source>
        <translation>Gathering duties, rooms, lecturers and calendars…</translation>
    </message>
</context>
<context>
    <name>BoardProof</name>
    <message>
        <source>Tốt đến đâu</source>
        <translation>How good it is</translation>
    </message>
    <message>
        <source>Một điểm là một ngày làm việc trễ hạn của một người. Không kế hoạch nào rẻ hơn cận dưới.</source>
        <translation>One point is one working day late for one person. No plan costs less than the lower bound.</translation>
    </message>
    <message>
        <source>Chi phí</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Cận dưới đã chứng minh</source>
        <translation>Proven lower bound</translation>
    </message>
    <message>
        <source>Cách mức tốt nhất</source>
        <translation>From the best possible</translation>
    </message>
    <message>
        <source>Nhu cầu được phục vụ</source>
        <translation>Needs served</translation>
    </message>
    <message>
        <source>Chi phí và cận dưới theo thời gian tìm</source>
        <translation>Cost and lower bound while searching</translation>
    </message>
    <message>
        <source>Đang tìm kế hoạch đầu tiên…</source>
        <translation>Looking for a first plan…</translation>
    </message>
    <message>
        <source>Cận dưới</source>
        <translation>Lower bound</translation>
    </message>
</context>
<context>
    <name>BoardSchedule</name>
    <message>
        <source>Bản nháp trên lịch</source>
        <translation>The draft on the schedule</translation>
    </message>
    <message>
        <source>Chưa có lớp nào</source>
        <translation>No classes yet</translation>
    </message>
</context>
<context>
    <name>BookWords</name>
    <message>
        <source>Cập nhật kiến thức</source>
        <translation>Knowledge update</translation>
    </message>
    <message>
        <source>Đào tạo lý luận chính trị</source>
        <translation>Political theory (degree)</translation>
    </message>
    <message>
        <source>Dự nguồn</source>
        <translation>Succession pool</translation>
    </message>
    <message>
        <source>Quán triệt nghị quyết</source>
        <translation>Resolution briefing</translation>
    </message>
    <message>
        <source>Kỹ năng</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Nghiệp vụ đoàn thể</source>
        <translation>Mass organisation work</translation>
    </message>
    <message>
        <source>Nghiệp vụ xây dựng Đảng</source>
        <translation>Party building work</translation>
    </message>
    <message>
        <source>Tiếng dân tộc</source>
        <translation>Minority language</translation>
    </message>
    <message>
        <source>Bồi dưỡng ở nước ngoài</source>
        <translation>Training abroad</translation>
    </message>
    <message>
        <source>Quản lý nhà nước theo ngạch</source>
        <translation>State management by rank</translation>
    </message>
    <message>
        <source>Quốc phòng và an ninh</source>
        <translation>Defence and security</translation>
    </message>
    <message>
        <source>Theo chức danh dân cử</source>
        <translation>By elected title</translation>
    </message>
    <message>
        <source>Theo chức danh Đảng</source>
        <translation>By Party title</translation>
    </message>
    <message>
        <source>Theo chức danh lãnh đạo, quản lý</source>
        <translation>By leadership title</translation>
    </message>
    <message>
        <source>Theo nhóm đối tượng</source>
        <translation>By audience group</translation>
    </message>
    <message>
        <source>Bằng</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Chứng chỉ</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Không cấp</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Có hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Chưa có hiệu lực</source>
        <translation>Not yet in force</translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation>Out of force</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>course code, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tháng</source>
        <comment>an age limit</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>không giới hạn</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>CalendarFileDialog</name>
    <message>
        <source>Ghi tệp lịch</source>
        <translation>Write a calendar file</translation>
    </message>
    <message>
        <source>Tệp lịch (*.ics)</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>theo lớp</source>
        <translation>by class</translation>
    </message>
    <message>
        <source>theo phòng học</source>
        <translation>by room</translation>
    </message>
    <message>
        <source>theo giảng viên</source>
        <translation>by lecturer</translation>
    </message>
    <message>
        <source>Lịch mở lớp năm %1, %2</source>
        <extracomment>%1 the year, %2 &quot;by class&quot;</extracomment>
        <translation>Class calendar %1, %2</translation>
    </message>
    <message>
        <source>In ngày %1</source>
        <translation>Printed on %1</translation>
    </message>
    <message>
        <source>Không có lớp nào trong năm</source>
        <translation>No class in this year</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <comment>of a printed calendar</comment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Phần của danh mục</source>
        <translation>Part of the catalogue</translation>
    </message>
    <message>
        <source>Tiêu chuẩn chức danh</source>
        <translation>Title standards</translation>
    </message>
    <message>
        <source>Khóa học, tương đương</source>
        <translation>Courses, equivalences</translation>
    </message>
    <message>
        <source>Miễn học</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>Đảng %1</source>
        <translation>Party %1</translation>
    </message>
    <message>
        <source>Nhà nước %1</source>
        <translation>State %1</translation>
    </message>
    <message>
        <source>Đoàn thể %1</source>
        <translation>Mass organisations %1</translation>
    </message>
    <message>
        <source>Bổ nhiệm %1</source>
        <translation>Appointment %1</translation>
    </message>
    <message>
        <source>Mọi khóa tính vào giờ học hằng năm</source>
        <translation>All courses that count towards annual study hours</translation>
    </message>
    <message>
        <source>%1 hoặc %2</source>
        <comment>any one of the courses</comment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>Cấp tỉnh</source>
        <translation>Provincial level</translation>
    </message>
    <message>
        <source>Cấp sở</source>
        <translation>Department level</translation>
    </message>
    <message>
        <source>Cấp phòng</source>
        <translation>Division level</translation>
    </message>
    <message>
        <source>Cấp huyện</source>
        <translation>District level</translation>
    </message>
    <message>
        <source>Cấp xã</source>
        <translation>Commune level</translation>
    </message>
    <message>
        <source>Chưa ghi cấp</source>
        <translation>Level not recorded</translation>
    </message>
    <message>
        <source>Chưa ghi giới</source>
        <translation>Gender not recorded</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share: 66,7 %</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Đổi mật khẩu</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Chưa đổi được</source>
        <translation>Not changed</translation>
    </message>
</context>
<context>
    <name>ChangePasswordFields</name>
    <message>
        <source>Mật khẩu hiện tại</source>
        <translation>Present password</translation>
    </message>
</context>
<context>
    <name>ClassOnSchedule</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Buổi học</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Học viên</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>Kéo thanh của lớp sang ngày khác, hoặc bấm Ctrl+← Ctrl+→ rồi Enter.</source>
        <translation>Drag the bar of the class to other days, or press Ctrl+← Ctrl+→ and then Enter.</translation>
    </message>
    <message>
        <source>Thêm buổi học…</source>
        <translation>Add sessions…</translation>
    </message>
    <message>
        <source>Mở thêm lớp như lớp này…</source>
        <translation>Open another class like this…</translation>
    </message>
    <message>
        <source>Mở trang của lớp</source>
        <translation>Open the class page</translation>
    </message>
    <message>
        <source>Tệp lịch…</source>
        <translation>Calendar file…</translation>
    </message>
    <message>
        <source>Cho chương trình lịch của máy hoặc điện thoại</source>
        <translation>For the calendar program of a computer or a phone</translation>
    </message>
    <message>
        <source>Của lớp này</source>
        <translation>Of this class</translation>
    </message>
    <message>
        <source>Của phòng này</source>
        <translation>Of this room</translation>
    </message>
    <message>
        <source>Của giảng viên này</source>
        <translation>Of this lecturer</translation>
    </message>
</context>
<context>
    <name>ClassPane</name>
    <message>
        <source>Đang mở lớp…</source>
        <translation>Opening the class…</translation>
    </message>
    <message>
        <source>Chọn một lớp ở danh sách bên trái</source>
        <translation>Choose a class from the list on the left</translation>
    </message>
    <message>
        <source>Hoặc mở lớp mới từ một ô của trang Nhu cầu.</source>
        <translation>Or open a new class from a cell on the Needs page.</translation>
    </message>
    <message>
        <source>Hiện danh sách lớp</source>
        <translation>Show class list</translation>
    </message>
    <message>
        <source>Ẩn danh sách lớp</source>
        <translation>Hide class list</translation>
    </message>
    <message>
        <source>Việc khác với lớp này</source>
        <translation>More actions for this class</translation>
    </message>
    <message>
        <source>Hủy lớp…</source>
        <translation>Cancel class…</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Các phần của lớp</source>
        <translation>Class sections</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Buổi học</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Học viên</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Văn bằng</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Hủy lớp %1</source>
        <translation>Cancel class %1</translation>
    </message>
    <message>
        <source>Phòng, giảng viên và chỗ của học viên được trả lại. Mã lớp không dùng lại.</source>
        <translation>The room, lecturers and learners’ seats are released. The class code is not reused.</translation>
    </message>
    <message>
        <source>Hủy lớp</source>
        <translation>Cancel class</translation>
    </message>
    <message>
        <source>Không hủy</source>
        <translation>Keep class</translation>
    </message>
    <message>
        <source>Giấy tờ</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Tệp lịch của lớp…</source>
        <translation>Calendar file of the class…</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>lớp không còn chiêu sinh</source>
        <translation>the class is no longer enrolling</translation>
    </message>
    <message>
        <source>đã có tên trong lớp</source>
        <translation>already in the class</translation>
    </message>
    <message>
        <source>không còn công tác vào ngày khai giảng</source>
        <translation>no longer in service on the opening date</translation>
    </message>
    <message>
        <source>trùng lịch với lớp khác</source>
        <translation>clashes with another class</translation>
    </message>
    <message>
        <source>khóa này không thuộc tiêu chuẩn nào của cán bộ</source>
        <translation>this course is not part of any of the cadre’s standards</translation>
    </message>
    <message>
        <source>đã đạt hoặc được miễn</source>
        <translation>already met or exempt</translation>
    </message>
    <message>
        <source>chưa có chỗ trống</source>
        <translation>no seats available</translation>
    </message>
    <message numerus="yes">
        <source>%n người</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có kết quả</source>
        <translation>No result yet</translation>
    </message>
    <message>
        <source>Xuất sắc</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Giỏi</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Khá</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Trung bình</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Yếu</source>
        <translation>Poor</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n buổi chưa điểm danh</source>
        <translation>
            <numerusform>%n half-day session not yet marked</numerusform>
            <numerusform>%n half-day sessions not yet marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có điểm: %1</source>
        <translation>No mark yet: %1</translation>
    </message>
    <message>
        <source>Không đủ số buổi: %1</source>
        <translation>Too few sessions attended: %1</translation>
    </message>
    <message>
        <source>Dưới điểm đạt: %1</source>
        <translation>Below pass mark: %1</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>one letter in the attendance sheet: late</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>CP</source>
        <extracomment>two letters in the attendance sheet: absent with leave</extracomment>
        <translation>EX</translation>
    </message>
    <message>
        <source>KP</source>
        <extracomment>two letters in the attendance sheet: absent without leave</extracomment>
        <translation>UN</translation>
    </message>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>đi muộn</source>
        <translation>late</translation>
    </message>
    <message>
        <source>vắng có phép</source>
        <translation>absent, excused</translation>
    </message>
    <message>
        <source>vắng không phép</source>
        <translation>absent, unexcused</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Đương chức</source>
        <translation>Incumbent</translation>
    </message>
    <message>
        <source>Quy hoạch</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Diện khác</source>
        <translation>Other basis</translation>
    </message>
    <message>
        <source>sáng</source>
        <translation>am</translation>
    </message>
    <message>
        <source>chiều</source>
        <translation>pm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>head of an attendance column: day/month, morning or afternoon</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mở lớp</source>
        <translation>Open a class</translation>
    </message>
    <message>
        <source>Chuyển trạng thái: %1</source>
        <translation>Change status: %1</translation>
    </message>
    <message>
        <source>Hủy lớp: %1</source>
        <translation>Cancel class: %1</translation>
    </message>
    <message>
        <source>Đổi sĩ số thành %1</source>
        <translation>Change capacity to %1</translation>
    </message>
    <message>
        <source>Dời lớp sang %1 – %2</source>
        <translation>Move class to %1 – %2</translation>
    </message>
    <message>
        <source>Thêm buổi %1</source>
        <translation>Add session %1</translation>
    </message>
    <message>
        <source>Bỏ buổi %1</source>
        <translation>Remove session %1</translation>
    </message>
    <message>
        <source>Cử đi học: %1</source>
        <translation>Nominate: %1</translation>
    </message>
    <message>
        <source>%1 xin học</source>
        <translation>%1 requests a seat</translation>
    </message>
    <message>
        <source>Duyệt: %1</source>
        <translation>Approve: %1</translation>
    </message>
    <message>
        <source>Không duyệt: %1</source>
        <translation>Reject: %1</translation>
    </message>
    <message>
        <source>Rút %1: %2</source>
        <translation>Withdraw %1: %2</translation>
    </message>
    <message>
        <source>Đưa %1 từ danh sách chờ vào lớp</source>
        <translation>Move %1 from the waiting list into the class</translation>
    </message>
    <message>
        <source>Bảo lưu %1: %2</source>
        <translation>Defer %1: %2</translation>
    </message>
    <message>
        <source>Điểm danh buổi %1</source>
        <translation>Mark attendance for session %1</translation>
    </message>
    <message>
        <source>Đặt các phần đánh giá</source>
        <translation>Set the assessment parts</translation>
    </message>
    <message>
        <source>Nhập điểm %1, %2</source>
        <translation>Enter mark for %1, %2</translation>
    </message>
    <message>
        <source>Đính chính điểm %1, %2: %3</source>
        <translation>Correct mark for %1, %2: %3</translation>
    </message>
    <message>
        <source>Công nhận kết quả và đóng lớp</source>
        <translation>Confirm results and close class</translation>
    </message>
    <message>
        <source>Cấp văn bằng, chứng chỉ</source>
        <translation>Issue credentials</translation>
    </message>
    <message>
        <source>chờ duyệt</source>
        <translation>waiting for approval</translation>
    </message>
    <message>
        <source>đã được xếp chỗ</source>
        <translation>given a seat</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Tìm mã, tên lớp, khóa học</source>
        <translation>Find a class code, class name or course</translation>
    </message>
    <message>
        <source>Lớp nào</source>
        <translation>Which classes</translation>
    </message>
    <message>
        <source>Đang làm</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Các lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Không có lớp nào khớp</source>
        <translation>No matching classes</translation>
    </message>
    <message>
        <source>Chưa có lớp nào</source>
        <translation>No classes yet</translation>
    </message>
    <message>
        <source>Bớt chữ hoặc chọn “Tất cả”.</source>
        <translation>Shorten the search or choose “All”.</translation>
    </message>
    <message>
        <source>Mở lớp từ trang Nhu cầu.</source>
        <translation>Open a class from the Needs page.</translation>
    </message>
    <message>
        <source>Mã lớp</source>
        <translation>Class code</translation>
    </message>
    <message>
        <source>Tên lớp</source>
        <translation>Class name</translation>
    </message>
    <message>
        <source>Khai giảng</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Chỗ</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Tìm người, lớp, trang hoặc việc cần làm</source>
        <translation>Find a person, a class, a page or an action</translation>
    </message>
    <message>
        <source>Tìm thấy</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Không tìm thấy gì</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Thử vài chữ của tên, mã cán bộ hoặc mã lớp; không cần dấu.</source>
        <translation>Try a few letters of a name, a cadre code or a class code; no accents needed.</translation>
    </message>
</context>
<context>
    <name>CopyClassPopup</name>
    <message>
        <source>Mở thêm một lớp như %1</source>
        <translation>Open another class like %1</translation>
    </message>
    <message>
        <source>Cùng khóa học, phòng, giảng viên, chuyên đề và giờ; chưa có học viên.</source>
        <translation>Same course, room, lecturer, topics and hours; no learners yet.</translation>
    </message>
    <message>
        <source>Mở lớp</source>
        <translation>Open class</translation>
    </message>
    <message>
        <source>Khai giảng</source>
        <translation>Opens on</translation>
    </message>
    <message>
        <source>Đang tìm ngày trống…</source>
        <translation>Looking for free days…</translation>
    </message>
    <message>
        <source>Phòng và giảng viên đều rảnh.</source>
        <translation>Room and lecturer are both free.</translation>
    </message>
</context>
<context>
    <name>CoursesTab</name>
    <message>
        <source>Tìm khóa học</source>
        <translation>Find a course</translation>
    </message>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Không có khóa nào như vậy</source>
        <translation>No such course</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên khóa</source>
        <translation>Course name</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Số ngày</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Số tiết</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Được cấp</source>
        <translation>Credential</translation>
    </message>
    <message>
        <source>Chức danh cần</source>
        <translation>Titles asking</translation>
    </message>
    <message>
        <source>Số chức danh đang yêu cầu khóa này vào ngày hỏi</source>
        <translation>How many titles ask for this course on the as-of day</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Tương đương: %1</source>
        <translation>Equivalences: %1</translation>
    </message>
    <message>
        <source>Khóa nào tính thay khóa nào</source>
        <translation>Which course counts as which</translation>
    </message>
    <message>
        <source>Một chiều; tính theo ngày hoàn thành, có thể qua nhiều bước.</source>
        <translation>One way; judged on the day of completion, in any number of steps.</translation>
    </message>
    <message>
        <source>Xem tất cả</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Tương đương</source>
        <translation>Equivalences</translation>
    </message>
    <message>
        <source>Khóa này không tính thay khóa nào và không khóa nào tính thay nó</source>
        <translation>This course stands in for no other and no other stands in for it</translation>
    </message>
    <message>
        <source>Học khóa</source>
        <translation>Completing</translation>
    </message>
    <message>
        <source>Tính như khóa</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Không cũ hơn</source>
        <translation>No older than</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>CredentialsTab</name>
    <message>
        <source>Báo mất</source>
        <translation>Report lost</translation>
    </message>
    <message>
        <source>Cấp lại…</source>
        <translation>Reissue…</translation>
    </message>
    <message>
        <source>Vào sổ, cấp số</source>
        <translation>Register and number</translation>
    </message>
    <message>
        <source>Văn bằng, chứng chỉ đã cấp</source>
        <translation>Credentials issued</translation>
    </message>
    <message>
        <source>Chưa cấp văn bằng, chứng chỉ nào</source>
        <translation>No credentials issued yet</translation>
    </message>
    <message>
        <source>Số vào sổ</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Date issued</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cấp lại do lỗi của nơi cấp</source>
        <translation>Reissue due to issuer’s error</translation>
    </message>
    <message>
        <source>Bản cũ bị hủy, bản mới mang số mới; số cũ không dùng lại.</source>
        <translation>The old credential is cancelled and the new one gets a new number; the old number is not reused.</translation>
    </message>
    <message>
        <source>Cấp lại</source>
        <translation>Reissue</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Chưa có dòng nào</source>
        <translation>No rows yet</translation>
    </message>
    <message>
        <source>Đang tải…</source>
        <translation>Loading…</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Không có ngày này; nhập theo dạng ngày/tháng/năm</source>
        <translation>No such date; enter it as day/month/year</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Chọn ngày</source>
        <translation>Choose a date</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>bảng %1, hàng %2</source>
        <translation>table %1, row %2</translation>
    </message>
    <message>
        <source>đoạn %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>Mẫu có trường không biết “%1” ở %2</source>
        <translation>The template has an unknown field “%1” in %2</translation>
    </message>
    <message>
        <source>“%1%2” ở %3 không mở và đóng đúng chỗ</source>
        <translation>“%1%2” in %3 is not opened and closed in the right place</translation>
    </message>
    <message>
        <source>“#%1” ở %2 không được đóng lại</source>
        <translation>“#%1” in %2 is never closed</translation>
    </message>
    <message>
        <source>không phải tệp .docx</source>
        <translation>not a .docx file</translation>
    </message>
    <message>
        <source>XML rỗng</source>
        <translation>the XML is empty</translation>
    </message>
    <message>
        <source>Nơi ban hành: trường “%1” không đúng</source>
        <translation>Issuing office: the field “%1” is not right</translation>
    </message>
    <message>
        <source>Không ghi được %1: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>không tạo được thư mục</source>
        <translation>the folder could not be made</translation>
    </message>
    <message>
        <source>%1: không có mã “%2”</source>
        <translation>%1: there is no code “%2”</translation>
    </message>
    <message>
        <source>Đơn vị %1 không có ai quá hạn</source>
        <translation>Nobody in the unit %1 is overdue</translation>
    </message>
    <message>
        <source>tệp thiếu phần “%1”</source>
        <translation>the file lacks the part “%1”</translation>
    </message>
    <message>
        <source>tài liệu không có nội dung</source>
        <translation>the document has no content</translation>
    </message>
    <message>
        <source>“#%1” ở %2 nằm trong chính nó</source>
        <translation>“#%1” in %2 stands inside itself</translation>
    </message>
    <message>
        <source>“#%1” ở %2 làm giấy tờ quá dài</source>
        <translation>“#%1” in %2 makes the paper too long</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Xin gia hạn, xin công nhận kết quả</source>
        <translation>Ask for an extension or a recognition</translation>
    </message>
    <message>
        <source>Xin gia hạn…</source>
        <translation>Ask for an extension…</translation>
    </message>
    <message>
        <source>Xin công nhận kết quả…</source>
        <translation>Ask for a recognition…</translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>%1. %2. Bấm để xem vì sao.</source>
        <comment>due date, reason</comment>
        <translation>%1. %2. Press to see why.</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>EndPlanningDialog</name>
    <message>
        <source>%1, quy hoạch %2. Lượt quy hoạch được kết thúc và giữ lại trong lịch sử; các lượt khác của người này không đổi.</source>
        <extracomment>person, title</extracomment>
        <translation>%1, planning for %2. This planning entry is ended and kept in the history; this person’s other entries are unchanged.</translation>
    </message>
    <message>
        <source>Đưa ra khỏi quy hoạch</source>
        <translation>Remove from planning</translation>
    </message>
    <message>
        <source>Chưa đưa ra được</source>
        <translation>Could not remove</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Ngày này đã không còn trong quy hoạch.</source>
        <translation>On this date the person is no longer in planning.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ví dụ: không còn đủ tuổi cho một nhiệm kỳ</source>
        <translation>For example: too old to serve a full term</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Trong đợt rà soát %1</source>
        <translation>In the review %1</translation>
    </message>
</context>
<context>
    <name>EndRuleDialog</name>
    <message>
        <source>Thôi áp dụng quy định %1</source>
        <translation>End rule %1</translation>
    </message>
    <message>
        <source>Phiên bản được giữ lại; ngày nào hỏi trước hạn cuối vẫn tính theo nó.</source>
        <translation>The version is kept; any day before its last one is still judged by it.</translation>
    </message>
    <message>
        <source>Thôi áp dụng</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Ngày cuối còn áp dụng</source>
        <translation>Last day in force</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>văn bản không phải UTF-8; hãy lưu lại tệp dạng CSV UTF-8</source>
        <translation>the text is not UTF-8; save the file again as CSV UTF-8</translation>
    </message>
    <message>
        <source>không thấy bảng danh sách nào (cần dòng tiêu đề có Họ và tên hoặc Mã cán bộ và ít nhất một cột khác)</source>
        <translation>no list was found (it needs a header row with Họ và tên or Mã cán bộ and at least one more column)</translation>
    </message>
    <message>
        <source>Không có quyền nhập loại danh sách này</source>
        <translation>You may not import this kind of list</translation>
    </message>
    <message>
        <source>hồ sơ có người này với mã %1, tệp ghi mã %2</source>
        <translation>the records hold this person with the code %1, the file says %2</translation>
    </message>
    <message>
        <source>theo mã</source>
        <translation>by code</translation>
    </message>
    <message>
        <source>theo mã; ngày sinh khác hồ sơ (%1)</source>
        <translation>by code; another date of birth than in the records (%1)</translation>
    </message>
    <message>
        <source>mã %1 trong hồ sơ là %2</source>
        <translation>the code %1 belongs to %2 in the records</translation>
    </message>
    <message>
        <source>theo họ tên và ngày sinh</source>
        <translation>by name and date of birth</translation>
    </message>
    <message>
        <source>theo họ tên và đơn vị</source>
        <translation>by name and unit</translation>
    </message>
    <message>
        <source>có người cùng họ tên trong hồ sơ</source>
        <translation>the records hold somebody of the same name</translation>
    </message>
    <message>
        <source>hồ sơ có người cùng ngày sinh, tên khác một chữ</source>
        <translation>the records hold somebody with the same date of birth whose name differs by one letter</translation>
    </message>
    <message>
        <source>%1 ô có vẻ theo bảng mã %2: “%3” → “%4”; hãy đồng ý chuyển sang Unicode</source>
        <translation>%1 cells look like %2 text: “%3” → “%4”; agree to turn them into Unicode</translation>
    </message>
    <message>
        <source>chưa có cột Họ và tên hoặc Mã cán bộ</source>
        <translation>there is no column Họ và tên or Mã cán bộ yet</translation>
    </message>
    <message>
        <source>hãy chọn lớp</source>
        <translation>choose the class</translation>
    </message>
    <message>
        <source>không có lớp mã “%1”</source>
        <translation>there is no class with the code “%1”</translation>
    </message>
    <message>
        <source>có hai cột cùng là %1</source>
        <translation>two columns are both %1</translation>
    </message>
    <message>
        <source>; gần giống: %1</source>
        <translation>; similar: %1</translation>
    </message>
    <message>
        <source>bỏ theo lựa chọn</source>
        <translation>left out as chosen</translation>
    </message>
    <message>
        <source>thiếu họ và tên</source>
        <translation>the name is missing</translation>
    </message>
    <message>
        <source>không tìm thấy đơn vị “%1”%2</source>
        <translation>no unit “%1” was found%2</translation>
    </message>
    <message>
        <source>không tìm thấy đơn vị “%1” của mục này%2</source>
        <translation>no unit “%1”, as this section is called, was found%2</translation>
    </message>
    <message>
        <source>%1: %2; ghi mã vào cột Mã cán bộ, hoặc “mới” nếu là người khác</source>
        <translation>%1: %2; write the code into the column Mã cán bộ, or “mới” when it is somebody else</translation>
    </message>
    <message>
        <source>không có cán bộ mã “%1”</source>
        <translation>there is no cadre with the code “%1”</translation>
    </message>
    <message>
        <source>người mới nhưng chưa rõ đơn vị</source>
        <translation>a new person without a known unit</translation>
    </message>
    <message>
        <source>trùng người với dòng %1</source>
        <translation>the same person as in row %1</translation>
    </message>
    <message>
        <source>“%1” chưa có trong danh mục chức danh, không ghi</source>
        <translation>“%1” is not in the catalogue of titles and is not recorded</translation>
    </message>
    <message>
        <source>thiếu ngày giữ chức vụ “%1”, không ghi</source>
        <translation>the day from which “%1” is held is missing; it is not recorded</translation>
    </message>
    <message>
        <source>chưa rõ khóa bồi dưỡng</source>
        <translation>the course is not known</translation>
    </message>
    <message>
        <source>không tìm thấy khóa “%1”%2</source>
        <translation>no course “%1” was found%2</translation>
    </message>
    <message>
        <source>không đạt: không ghi hoàn thành</source>
        <translation>not passed: no completion is recorded</translation>
    </message>
    <message>
        <source>chưa rõ ngày hoàn thành</source>
        <translation>the day of completion is not known</translation>
    </message>
    <message>
        <source>ô báo lỗi %1 của bảng tính</source>
        <translation>the cell holds the spreadsheet error %1</translation>
    </message>
    <message>
        <source>có chữ trông giống nhưng không phải chữ Việt: “%1” (nên là “%2”); hãy đồng ý sửa hoặc gõ lại</source>
        <translation>there are letters that look Vietnamese and are not: “%1” (should be “%2”); agree to the repair or type it again</translation>
    </message>
    <message>
        <source>có ngày sinh ở cả cột nam và cột nữ</source>
        <translation>there is a date of birth in both the men&apos;s and the women&apos;s column</translation>
    </message>
    <message>
        <source>“%1” không phải ngày có thật (viết ngày/tháng/năm)</source>
        <translation>“%1” is not a real date (write day/month/year)</translation>
    </message>
    <message>
        <source>“%1” không phải điểm từ 0 đến 10</source>
        <translation>“%1” is not a score from 0 to 10</translation>
    </message>
    <message>
        <source>“%1” không phải số CCCD/CMND</source>
        <translation>“%1” is not an identity number</translation>
    </message>
    <message>
        <source>số CCCD phải có 12 chữ số, CMND 9 chữ số; ở đây có %1</source>
        <translation>an identity number has 12 digits, an old one 9; here are %1</translation>
    </message>
    <message>
        <source>Không ghi được %1: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>không tạo được tệp</source>
        <translation>the file could not be made</translation>
    </message>
    <message>
        <source>Tên tệp phải kết thúc bằng .xlsx hoặc .csv: %1</source>
        <translation>The file&apos;s name must end in .xlsx or .csv: %1</translation>
    </message>
    <message>
        <source>bảng tính quá lớn: %1</source>
        <translation>the spreadsheet is too large: %1</translation>
    </message>
    <message>
        <source>bảng tính có số dòng không hợp lệ (“%1”)</source>
        <translation>the spreadsheet has an invalid row number (“%1”)</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu</source>
        <translation>Stopped as asked</translation>
    </message>
    <message>
        <source>bảng tính có ô sai chỗ (“%1”)</source>
        <translation>the spreadsheet has a cell out of place (“%1”)</translation>
    </message>
    <message>
        <source>ô %1%2 dài hơn %3 ký tự</source>
        <translation>cell %1%2 is longer than %3 characters</translation>
    </message>
    <message>
        <source>hơn %1 ô</source>
        <translation>more than %1 cells</translation>
    </message>
    <message>
        <source>bảng tính có vùng gộp ô không hợp lệ (“%1”)</source>
        <translation>the spreadsheet has an invalid merged range (“%1”)</translation>
    </message>
    <message>
        <source>quá nhiều vùng gộp ô</source>
        <translation>too many merged ranges</translation>
    </message>
    <message>
        <source>bảng tính có quá nhiều trang tính</source>
        <translation>the workbook has too many sheets</translation>
    </message>
    <message>
        <source>bảng tính có quá nhiều chuỗi</source>
        <translation>the workbook has too many strings</translation>
    </message>
    <message>
        <source>không phải tệp .xlsx</source>
        <translation>not an .xlsx file</translation>
    </message>
    <message>
        <source>%1: không có mã “%2”</source>
        <translation>%1: there is no code “%2”</translation>
    </message>
    <message>
        <source>Không ghi được tệp %1: %2</source>
        <translation>The file %1 could not be written: %2</translation>
    </message>
    <message>
        <source>không tạo được thư mục</source>
        <translation>the folder could not be made</translation>
    </message>
    <message>
        <source>thiếu cột</source>
        <translation>the column is missing</translation>
    </message>
    <message>
        <source>thiếu giá trị</source>
        <translation>the value is missing</translation>
    </message>
    <message>
        <source>không phải ngày có thật; viết YYYY-MM-DD hoặc dd/MM/yyyy</source>
        <translation>not a real date; write YYYY-MM-DD or dd/MM/yyyy</translation>
    </message>
    <message>
        <source>phải là số nguyên không âm</source>
        <translation>must be a whole number that is not negative</translation>
    </message>
    <message>
        <source>Không đọc được %1</source>
        <translation>%1 could not be read</translation>
    </message>
    <message>
        <source>tệp CSV hỏng từ dòng này</source>
        <translation>the CSV file is damaged from this line on</translation>
    </message>
    <message>
        <source>Không đọc được thư mục hoặc tệp %1</source>
        <translation>The folder or file %1 could not be read</translation>
    </message>
    <message>
        <source>Không có quyền nhập thư mục này</source>
        <translation>You may not import this folder</translation>
    </message>
    <message>
        <source>%1: trên máy chủ, tài khoản này không ghi phòng, giảng viên và lớp; hãy nhờ cán bộ phụ trách đào tạo toàn tỉnh.</source>
        <translation>%1: on a server this account does not write rooms, lecturers and classes; ask the training coordinator of the whole province.</translation>
    </message>
    <message>
        <source>%1 là một tệp: hãy chọn một thư mục hoặc tên tệp .xlsx</source>
        <translation>%1 is a file: choose a folder or the name of an .xlsx file</translation>
    </message>
</context>
<context>
    <name>ExemptionsTab</name>
    <message>
        <source>Tìm người được miễn</source>
        <translation>Find an exempt person</translation>
    </message>
    <message>
        <source>Miễn học không phải là đã đạt và cũng không phải là thiếu. Ghi miễn học ở trang của từng cán bộ.</source>
        <translation>Exempt is neither done nor missing. Exemptions are recorded on each cadre&apos;s page.</translation>
    </message>
    <message>
        <source>Miễn học</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>Không có ai như vậy được miễn học</source>
        <translation>Nobody like that is exempt</translation>
    </message>
    <message>
        <source>Chưa ai được miễn khóa nào</source>
        <translation>Nobody is exempt from any course yet</translation>
    </message>
    <message>
        <source>Mở trang của cán bộ rồi chọn “Miễn học…”.</source>
        <translation>Open a cadre&apos;s page and choose “Exemption…”.</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Vào ngày hỏi</source>
        <translation>On the as-of day</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Khóa tương đương</source>
        <translation>Equivalence</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Giữ chức danh</source>
        <translation>Post held</translation>
    </message>
    <message>
        <source>Lượt quy hoạch</source>
        <translation>Planning entry</translation>
    </message>
    <message>
        <source>Dòng lịch sử quy hoạch</source>
        <translation>Planning history line</translation>
    </message>
    <message>
        <source>Kết quả đã học</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Miễn học</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Phòng học</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Thời gian không dùng được</source>
        <translation>Unavailability</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Buổi học</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Chỗ học</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Chỉ tiêu của đơn vị</source>
        <translation>Quota of a unit</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Phần đánh giá</source>
        <translation>Assessment part</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Kết quả của lớp</source>
        <translation>Class result</translation>
    </message>
    <message>
        <source>Văn bằng, chứng chỉ</source>
        <translation>Credential</translation>
    </message>
    <message>
        <source>Thay giảng viên</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>Thay đổi tổ chức</source>
        <translation>Change of structure</translation>
    </message>
    <message>
        <source>Đơn vị trước và sau</source>
        <translation>Unit before and after</translation>
    </message>
    <message>
        <source>Chức danh trước và sau</source>
        <translation>Title before and after</translation>
    </message>
    <message>
        <source>Đợt rà soát</source>
        <translation>Review round</translation>
    </message>
    <message>
        <source>Kết quả rà soát</source>
        <translation>Review verdict</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Mục đích của kết luận</source>
        <translation>Purpose of a conclusion</translation>
    </message>
    <message>
        <source>Số liệu báo cáo</source>
        <translation>Reported figure</translation>
    </message>
    <message>
        <source>Đơn của cán bộ</source>
        <translation>Request of a cadre</translation>
    </message>
    <message>
        <source>Tài khoản</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Số chỗ</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Diện</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Mức</source>
        <translation>Level asked</translation>
    </message>
    <message>
        <source>Loại việc</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Ngày trả lời</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Mọi khóa tính giờ học</source>
        <translation>Every course that counts for hours</translation>
    </message>
    <message>
        <source>Áp dụng với</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Ngày phê duyệt</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Tính đến ngày</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Lần</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Theo chức danh</source>
        <translation>For the title</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Khối</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Cơ quan kết luận</source>
        <translation>Concluding body</translation>
    </message>
    <message>
        <source>Sĩ số</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Ngày kết thúc</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ngày hoàn thành</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Ngày kết luận</source>
        <translation>Concluded on</translation>
    </message>
    <message>
        <source>Độ tin cậy</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Tính vào giờ học hằng năm</source>
        <translation>Counts for annual hours</translation>
    </message>
    <message>
        <source>Là cập nhật kiến thức</source>
        <translation>Is a knowledge update</translation>
    </message>
    <message>
        <source>Số hiệu văn bằng, chứng chỉ</source>
        <translation>Credential number</translation>
    </message>
    <message>
        <source>Số ngày</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Hình thức học</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Tiêu chuẩn xác định được, sau</source>
        <translation>Duties determined, after</translation>
    </message>
    <message>
        <source>Tiêu chuẩn xác định được, trước</source>
        <translation>Duties determined, before</translation>
    </message>
    <message>
        <source>Phần</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Tiêu chuẩn đạt, sau</source>
        <translation>Duties met, after</translation>
    </message>
    <message>
        <source>Tiêu chuẩn đạt, trước</source>
        <translation>Duties met, before</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Lý do đưa ra</source>
        <translation>Reason for removal</translation>
    </message>
    <message>
        <source>Đưa ra từ ngày</source>
        <translation>Removed from</translation>
    </message>
    <message>
        <source>Kết thúc lúc</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Bế giảng</source>
        <translation>Closes on</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Giảng viên mới</source>
        <translation>New lecturer</translation>
    </message>
    <message>
        <source>Giảng viên cũ</source>
        <translation>Former lecturer</translation>
    </message>
    <message>
        <source>Chức danh cũ</source>
        <translation>Former title</translation>
    </message>
    <message>
        <source>Đơn vị cũ</source>
        <translation>Former unit</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Số tháng được chậm</source>
        <translation>Months of grace</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mã băm</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Đang hoạt động</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Đang có hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Là cấp trưởng</source>
        <translation>Is a head</translation>
    </message>
    <message>
        <source>Là chức danh chính</source>
        <translation>Is the main title</translation>
    </message>
    <message>
        <source>Đã trả chỗ</source>
        <translation>Seats released</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Khóa dạy được</source>
        <translation>Courses taught</translation>
    </message>
    <message>
        <source>Số công văn</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Tên đăng nhập</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Diện quản lý</source>
        <translation>Management tier</translation>
    </message>
    <message>
        <source>Số tháng còn giá trị</source>
        <translation>Months of validity</translation>
    </message>
    <message>
        <source>Số ngày dạy mỗi tuần</source>
        <translation>Teaching days a week</translation>
    </message>
    <message>
        <source>Sĩ số tối đa</source>
        <translation>Largest size</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Sĩ số tối thiểu</source>
        <translation>Smallest size</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phải duyệt</source>
        <translation>Needs approval</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>How obtained</translation>
    </message>
    <message>
        <source>Ngày mở</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Lý do xếp trùng</source>
        <translation>Reason for overlapping</translation>
    </message>
    <message>
        <source>Đơn vị cấp trên</source>
        <translation>Superior unit</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Joined the Party on</translation>
    </message>
    <message>
        <source>Dự ít nhất (%)</source>
        <translation>Least attendance (%)</translation>
    </message>
    <message>
        <source>Điểm đạt</source>
        <translation>Pass score</translation>
    </message>
    <message>
        <source>Số tiết</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Loại cán bộ</source>
        <translation>Kind of cadre</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Nội dung đã in</source>
        <translation>What was printed</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Thứ bậc</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Số vào sổ</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>Trả chỗ từ ngày</source>
        <translation>Seats released from</translation>
    </message>
    <message>
        <source>Học lại</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Thay cho</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Đăng ký lúc</source>
        <translation>Asked at</translation>
    </message>
    <message>
        <source>Của</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Hủy từ ngày</source>
        <translation>Revoked from</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Thay cho khóa</source>
        <translation>Satisfies the course</translation>
    </message>
    <message>
        <source>Độ mật</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Công tác từ ngày</source>
        <translation>In service from</translation>
    </message>
    <message>
        <source>Công tác đến hết ngày</source>
        <translation>In service until</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Tỷ lệ (%)</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>Tên gọn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Chữ ký số</source>
        <translation>Digital signature</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Bắt đầu lúc</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>Khai giảng</source>
        <translation>Opens on</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lấy từ dữ liệu cũ</source>
        <translation>Taken over from older data</translation>
    </message>
    <message>
        <source>Ngày dự kiến bổ nhiệm</source>
        <translation>Appointment expected on</translation>
    </message>
    <message>
        <source>Loại nhiệm kỳ</source>
        <translation>Kind of term</translation>
    </message>
    <message>
        <source>Chức danh khi học</source>
        <translation>Title at the time</translation>
    </message>
    <message>
        <source>Chức danh mới</source>
        <translation>New title</translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Chuyên đề</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Đơn vị kế tục</source>
        <translation>Successor units</translation>
    </message>
    <message>
        <source>Đơn vị khi học</source>
        <translation>Unit at the time</translation>
    </message>
    <message>
        <source>Xin đến ngày</source>
        <translation>Asked until</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Danh sách chờ</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Số tháng báo trước</source>
        <translation>Months of notice</translation>
    </message>
    <message>
        <source>Ngày rút</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Lý do rút</source>
        <translation>Reason for withdrawing</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Ai đăng ký trước được trước</source>
        <translation>First come, first served</translation>
    </message>
    <message>
        <source>Ai đến hạn sớm hơn được trước</source>
        <translation>Earliest due date first</translation>
    </message>
    <message>
        <source>Cán bộ đào tạo chọn</source>
        <translation>Training coordinator chooses</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Các phần đánh giá</source>
        <translation>Assessment parts</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Bộ lọc</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Bộ lọc đã lưu</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Lưu bộ lọc này…</source>
        <translation>Save this filter…</translation>
    </message>
    <message>
        <source>Bỏ bớt bộ lọc đã lưu…</source>
        <translation>Remove saved filters…</translation>
    </message>
    <message>
        <source>Lưu bộ lọc</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tên bộ lọc</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Bỏ bớt bộ lọc đã lưu</source>
        <translation>Remove saved filters</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bỏ “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
</context>
<context>
    <name>FirstAccountForm</name>
    <message>
        <source>Tạo tài khoản quản trị</source>
        <translation>Make an administrator</translation>
    </message>
    <message>
        <source>Tệp này chưa có tài khoản nào. Người quản trị mở tài khoản cho những người khác; từ đó ai mở tệp cũng phải đăng nhập.</source>
        <translation>This file has no accounts yet. The administrator makes accounts for the others; from then on whoever opens the file signs in.</translation>
    </message>
    <message>
        <source>Tạo tài khoản và vào</source>
        <translation>Make the account and go in</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Tên đăng nhập</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Chữ thường không dấu, số, dấu chấm; bắt đầu bằng chữ.</source>
        <translation>Lower-case letters without marks, digits, dots; a letter first.</translation>
    </message>
    <message>
        <source>Dùng tiếp với tư cách chủ tệp</source>
        <translation>Go on as the file&apos;s owner</translation>
    </message>
    <message>
        <source>Không ai phải đăng nhập; ai đọc được tệp cũng xem được mọi thứ</source>
        <translation>Nobody signs in; whoever can read the file sees everything</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>(bắt buộc)</source>
        <translation>(required)</translation>
    </message>
</context>
<context>
    <name>GanttChart</name>
    <message>
        <source>Chưa có gì</source>
        <translation>Nothing yet</translation>
    </message>
</context>
<context>
    <name>HeaderCell</name>
    <message>
        <source>xếp tăng dần</source>
        <translation>sorted ascending</translation>
    </message>
    <message>
        <source>xếp giảm dần</source>
        <translation>sorted descending</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Chưa có số liệu</source>
        <translation>No figures yet</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Những việc tôi đã làm</source>
        <translation>What I did</translation>
    </message>
    <message>
        <source>Hoàn tác lần lượt từ việc mới nhất. Nhật ký vẫn giữ cả hai.</source>
        <translation>Undone one after the other, the newest first. The log keeps both.</translation>
    </message>
    <message>
        <source>Hoàn tác việc mới nhất</source>
        <translation>Undo the newest</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Do again</translation>
    </message>
    <message>
        <source>Chưa có việc nào</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Mọi thay đổi bạn làm sẽ hiện ở đây.</source>
        <translation>Every change you make shows here.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Lịch sử của lớp</source>
        <translation>Class history</translation>
    </message>
    <message>
        <source>Chưa có việc nào được ghi</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>Lớp nhập từ hồ sơ cũ không có nhật ký thao tác.</source>
        <translation>Classes imported from old records have no activity log.</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Tự khóa màn hình</source>
        <translation>Lock automatically</translation>
    </message>
    <message>
        <source>Khi không ai chạm chuột hay bàn phím, cửa sổ tự khóa và hỏi lại mật khẩu.</source>
        <translation>When nobody touches mouse or keyboard, the window locks itself and asks for the password again.</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Khóa sau bao nhiêu phút</source>
        <translation>Lock after how many minutes</translation>
    </message>
    <message>
        <source>Từ 1 đến 60 phút</source>
        <translation>From 1 to 60 minutes</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>(cột không tên)</source>
        <translation>(column without a name)</translation>
    </message>
    <message>
        <source>ví dụ: %1</source>
        <translation>for example: %1</translation>
    </message>
    <message>
        <source>Cột “%1” là</source>
        <translation>Column “%1” is</translation>
    </message>
    <message>
        <source>Chuyển sang Unicode</source>
        <translation>Convert to Unicode</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Cột nào là gì</source>
        <translation>What each column is</translation>
    </message>
    <message>
        <source>Đoán theo tên cột, theo nội dung và theo lần nhập trước; hãy sửa chỗ đoán sai.</source>
        <translation>Guessed by name, by content and from the last import; put right what is wrong.</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Chọn lớp…</source>
        <translation>Choose a class…</translation>
    </message>
    <message>
        <source>Khóa học của những dòng không ghi khóa</source>
        <translation>Course of the rows that name none</translation>
    </message>
    <message>
        <source>Chọn khóa…</source>
        <translation>Choose a course…</translation>
    </message>
    <message>
        <source>Ngày hoàn thành của những dòng không ghi ngày</source>
        <translation>Day of completion of the rows that give none</translation>
    </message>
    <message>
        <source>Thay chữ trông giống (ƣ, ð…)</source>
        <translation>Mend look-alike letters (ƣ, ð…)</translation>
    </message>
</context>
<context>
    <name>ImportDoubt</name>
    <message>
        <source>%1 · %2 · sinh %3 · %4</source>
        <translation>%1 · %2 · born %3 · %4</translation>
    </message>
    <message>
        <source>Là người này</source>
        <translation>It is this person</translation>
    </message>
    <message>
        <source>Người mới</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>Bỏ dòng này</source>
        <translation>Leave this row out</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Tệp khác…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Trang tính</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Bảng này là gì</source>
        <translation>What this table is</translation>
    </message>
    <message>
        <source>%1 dòng</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Hoàn tác cả lần nhập</source>
        <translation>Undo the whole import</translation>
    </message>
    <message>
        <source>Xuất dòng cần sửa…</source>
        <translation>Save rows to correct…</translation>
    </message>
    <message>
        <source>Để lại %1 dòng chưa rõ</source>
        <translation>Leave out %1 unclear rows</translation>
    </message>
    <message>
        <source>Nhập %1 dòng</source>
        <translation>Import %1 rows</translation>
    </message>
    <message>
        <source>Không có gì mới</source>
        <translation>Nothing new</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Chọn bảng tính</source>
        <translation>Choose a spreadsheet</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.csv)</source>
        <translation>Spreadsheets (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Ghi các dòng cần sửa ra bảng tính</source>
        <translation>Save the rows to correct as a spreadsheet</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Cả bảng còn thiếu</source>
        <translation>The whole table lacks something</translation>
    </message>
    <message>
        <source>Chưa làm được</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Đưa bảng tính của cơ quan vào</source>
        <translation>Bring in a spreadsheet of your office</translation>
    </message>
    <message>
        <source>Danh sách cán bộ, danh sách đi học hay kết quả học, .xlsx hoặc .csv, để nguyên như đang dùng. Chưa có gì được ghi cho đến khi bạn xem từng dòng và đồng ý. Cũng có thể kéo tệp thả vào đây.</source>
        <translation>A list of cadres, of learners or of results, .xlsx or .csv, just as you use it. Nothing is written until you have seen every row and agreed. A file can also be dropped here.</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Đã nhập %1</source>
        <translation>%1 is imported</translation>
    </message>
    <message>
        <source>Nhập tệp khác…</source>
        <translation>Import another file…</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dòng cần sửa</source>
        <translation>Rows to correct</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Chỉ xem những dòng này</source>
        <translation>Show only these rows</translation>
    </message>
    <message>
        <source>Xem trước từng dòng</source>
        <translation>Preview row by row</translation>
    </message>
    <message>
        <source>Đang xét từng dòng…</source>
        <translation>Looking at every row…</translation>
    </message>
    <message>
        <source>Không có dòng nào như vậy</source>
        <translation>No such rows</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Sẽ</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Cadre code</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vì sao, sửa gì</source>
        <translation>Why, and what changes</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Chưa rõ là ai</source>
        <translation>Unclear who</translation>
    </message>
    <message>
        <source>Có lỗi</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>thêm số 0 bị mất</source>
        <translation>lost 0 put back</translation>
    </message>
    <message>
        <source>chuyển bảng mã</source>
        <translation>encoding converted</translation>
    </message>
    <message>
        <source>thay chữ trông giống</source>
        <translation>look-alike letters mended</translation>
    </message>
    <message>
        <source>số ngày của bảng tính</source>
        <translation>the spreadsheet&apos;s day number</translation>
    </message>
    <message>
        <source>bỏ viết hoa</source>
        <translation>capitals undone</translation>
    </message>
    <message>
        <source>theo tên cột</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>theo nội dung</source>
        <translation>by content</translation>
    </message>
    <message>
        <source>như lần trước</source>
        <translation>as last time</translation>
    </message>
    <message>
        <source>do bạn chọn</source>
        <translation>your choice</translation>
    </message>
    <message>
        <source>%1: %2 “%3” → “%4”</source>
        <translation>%1: %2 “%3” → “%4”</translation>
    </message>
    <message>
        <source>Phông chữ cũ %1: “%2” → “%3”</source>
        <translation>Old font %1: “%2” → “%3”</translation>
    </message>
    <message>
        <source>Đang đọc tệp…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Đang xét từng dòng…</source>
        <translation>Looking at every row…</translation>
    </message>
    <message>
        <source>Đang ghi…</source>
        <translation>Writing…</translation>
    </message>
</context>
<context>
    <name>InsightComparison</name>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Lượt %1</source>
        <extracomment>completion rate of a day or unit</extracomment>
        <translation>Duties %1</translation>
    </message>
    <message>
        <source>Chênh (điểm)</source>
        <translation>Change (points)</translation>
    </message>
    <message>
        <source>Người %1</source>
        <extracomment>people rate of a day or unit</extracomment>
        <translation>People %1</translation>
    </message>
    <message>
        <source>Quá hạn, trước</source>
        <translation>Overdue, before</translation>
    </message>
    <message>
        <source>Quá hạn, sau</source>
        <translation>Overdue, after</translation>
    </message>
    <message>
        <source>So sánh gì</source>
        <translation>What to compare</translation>
    </message>
    <message>
        <source>Hai ngày</source>
        <translation>Two days</translation>
    </message>
    <message>
        <source>Hai đơn vị</source>
        <translation>Two units</translation>
    </message>
    <message>
        <source>Ngày trước</source>
        <translation>Earlier day</translation>
    </message>
    <message>
        <source>Ngày so sánh</source>
        <translation>Day to compare with</translation>
    </message>
    <message>
        <source>Đơn vị thứ nhất</source>
        <translation>First unit</translation>
    </message>
    <message>
        <source>Đơn vị thứ hai</source>
        <translation>Second unit</translation>
    </message>
    <message>
        <source>Đang tính tỷ lệ của ngày so sánh…</source>
        <translation>Counting the rates of the other day…</translation>
    </message>
    <message>
        <source>So sánh %1 với %2</source>
        <translation>%1 compared with %2</translation>
    </message>
    <message>
        <source>Không có gì để so sánh</source>
        <translation>Nothing to compare</translation>
    </message>
    <message>
        <source>Chọn một ngày hoặc đơn vị khác.</source>
        <translation>Choose another day or unit.</translation>
    </message>
    <message>
        <source>Cột sau trừ cột trước, tính bằng điểm phần trăm</source>
        <translation>Second column minus the first, in percentage points</translation>
    </message>
</context>
<context>
    <name>InsightDay</name>
    <message>
        <source>Ngày hỏi</source>
        <translation>As-of day</translation>
    </message>
    <message>
        <source>Kéo ngày hỏi</source>
        <translation>Slide the as-of day</translation>
    </message>
    <message>
        <source>Về hôm nay</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Xuất…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Biểu mẫu…</source>
        <translation>Forms…</translation>
    </message>
    <message>
        <source>Biểu B1–B7, kế hoạch năm, thông báo quá hạn</source>
        <translation>Tables B1–B7, the year’s plan, notices of overdue duties</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>Tỷ lệ hoàn thành (lượt)</source>
        <translation>Completion (turns)</translation>
    </message>
    <message>
        <source>Tỷ lệ người hoàn thành</source>
        <translation>Completion (people)</translation>
    </message>
    <message>
        <source>%1 trên %2 người</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>Phải học (lượt)</source>
        <translation>Required (turns)</translation>
    </message>
    <message>
        <source>trong đó miễn %1</source>
        <translation>of which exempt: %1</translation>
    </message>
    <message>
        <source>Đã đạt (lượt)</source>
        <translation>Met (turns)</translation>
    </message>
    <message>
        <source>Đang học (lượt)</source>
        <translation>Studying (turns)</translation>
    </message>
    <message>
        <source>Quá hạn (lượt)</source>
        <translation>Overdue (turns)</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>Cách xem tỷ lệ hoàn thành</source>
        <translation>Completion view</translation>
    </message>
    <message>
        <source>Bảng tỷ lệ</source>
        <translation>Completion table</translation>
    </message>
    <message>
        <source>Đơn vị × chức danh</source>
        <translation>Unit × title</translation>
    </message>
    <message>
        <source>Nhóm theo</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Giới</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Cây đơn vị</source>
        <translation>Unit tree</translation>
    </message>
    <message>
        <source>Đơn vị khi đó</source>
        <translation>Units at the time</translation>
    </message>
    <message>
        <source>Đơn vị hiện nay</source>
        <translation>Current units</translation>
    </message>
    <message>
        <source>Đang tính tỷ lệ hoàn thành…</source>
        <translation>Calculating completion…</translation>
    </message>
    <message>
        <source>Tỷ lệ hoàn thành theo đơn vị và chức danh</source>
        <translation>Completion by unit and title</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Không có nghĩa vụ nào vào ngày này</source>
        <translation>No obligations on this date</translation>
    </message>
    <message>
        <source>Đang tính…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>Xu hướng, dự báo</source>
        <translation>Trend, forecast</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>InsightPeople</name>
    <message>
        <source>Những lượt nào</source>
        <translation>Which turns</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Được miễn</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Đã đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Đang học</source>
        <translation>Studying</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Mọi lượt chưa đạt</source>
        <translation>All turns not met</translation>
    </message>
    <message>
        <source>Đang tìm…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Cán bộ và lượt phải học</source>
        <translation>Cadres and required turns</translation>
    </message>
    <message>
        <source>Không có ai</source>
        <translation>No one</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due date</translation>
    </message>
</context>
<context>
    <name>InsightTable</name>
    <message>
        <source>Tỷ lệ hoàn thành, %1</source>
        <translation>Completion, %1</translation>
    </message>
    <message>
        <source>Không có nghĩa vụ nào vào ngày này</source>
        <translation>No obligations on this date</translation>
    </message>
    <message>
        <source>Đổi ngày hỏi ở đầu trang.</source>
        <translation>Change the as-of date at the top of the page.</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Phải học</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Lượt phải học, không kể chưa xác định</source>
        <translation>Turns that must be studied, excluding undetermined</translation>
    </message>
    <message>
        <source>Miễn</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Lượt được miễn</source>
        <translation>Exempt turns</translation>
    </message>
    <message>
        <source>Đã đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Lượt đã đạt, kể cả sắp hết hạn</source>
        <translation>Turns met, including expiring</translation>
    </message>
    <message>
        <source>Đang học</source>
        <translation>Studying</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Tỷ lệ (lượt)</source>
        <translation>Rate (turns)</translation>
    </message>
    <message>
        <source>Đã đạt trên phải học trừ miễn</source>
        <translation>Met out of required less exempt</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Người có ít nhất một lượt phải học</source>
        <translation>People with at least one required turn</translation>
    </message>
    <message>
        <source>Đủ</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Người đã đạt hoặc được miễn mọi lượt</source>
        <translation>People who have met or are exempt from every turn</translation>
    </message>
    <message>
        <source>Tỷ lệ người</source>
        <translation>Rate (people)</translation>
    </message>
    <message>
        <source>Phải học (lượt)</source>
        <translation>Required (duties)</translation>
    </message>
    <message>
        <source>Miễn (lượt)</source>
        <translation>Exempt (duties)</translation>
    </message>
    <message>
        <source>Đã đạt (lượt)</source>
        <translation>Met (duties)</translation>
    </message>
    <message>
        <source>Đang học (lượt)</source>
        <translation>Studying (duties)</translation>
    </message>
    <message>
        <source>Quá hạn (lượt)</source>
        <translation>Overdue (duties)</translation>
    </message>
    <message>
        <source>Người đã đủ</source>
        <translation>People done</translation>
    </message>
</context>
<context>
    <name>InsightTrend</name>
    <message>
        <source>Chọn một dòng trong bảng tỷ lệ để xem xu hướng của riêng nhóm đó.</source>
        <translation>Select a row in the completion table to see the trend for that group.</translation>
    </message>
    <message>
        <source>Xu hướng tỷ lệ hoàn thành: %1</source>
        <translation>Completion trend: %1</translation>
    </message>
    <message>
        <source>Đã dừng tính xu hướng</source>
        <translation>Trend calculation stopped</translation>
    </message>
    <message>
        <source>Chưa có số liệu</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Mở lại thẻ này để tính lại.</source>
        <translation>Reopen this tab to calculate again.</translation>
    </message>
    <message>
        <source>Tỷ lệ hoàn thành (lượt)</source>
        <translation>Completion (turns)</translation>
    </message>
    <message>
        <source>Tỷ lệ người</source>
        <translation>Rate (people)</translation>
    </message>
    <message>
        <source>Toàn bộ (lượt)</source>
        <translation>All (turns)</translation>
    </message>
    <message>
        <source>Đang tính tỷ lệ của 37 ngày…</source>
        <translation>Counting the rates of 37 days…</translation>
    </message>
    <message>
        <source>Dự báo (lượt)</source>
        <translation>Forecast (duties)</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>JoinClassDialog</name>
    <message>
        <source>Thêm vào lớp có sẵn</source>
        <translation>Add to an existing class</translation>
    </message>
    <message numerus="yes">
        <source>%n người được chọn. Lớp đầy thì người đến sau vào danh sách chờ.</source>
        <translation>
            <numerusform>%n person selected. If the class is full, later arrivals go on the waiting list.</numerusform>
            <numerusform>%n people selected. If the class is full, later arrivals go on the waiting list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Thêm vào lớp</source>
        <translation>Add to class</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lớp đang chiêu sinh</source>
        <translation>Classes enrolling</translation>
    </message>
    <message>
        <source>Chưa có lớp nào của khóa này đang chiêu sinh</source>
        <translation>No class of this course is enrolling</translation>
    </message>
    <message>
        <source>Đóng cửa sổ này rồi chọn “Mở lớp…”.</source>
        <translation>Close this window, then choose “Open a class…”.</translation>
    </message>
    <message>
        <source>Mã lớp</source>
        <translation>Class code</translation>
    </message>
    <message>
        <source>Tên lớp</source>
        <translation>Class name</translation>
    </message>
    <message>
        <source>Khai giảng</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Bế giảng</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Đã có chỗ</source>
        <translation>Has a place</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Cử đi học</source>
        <translation>Nominate</translation>
    </message>
    <message numerus="yes">
        <source>%n người được chọn. Cán bộ phụ trách đào tạo duyệt rồi mới có chỗ.</source>
        <translation>
            <numerusform>%n person chosen. The training coordinator approves before there is a seat.</numerusform>
            <numerusform>%n people chosen. The training coordinator approves before there is a seat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nhu cầu này đã nằm trong danh sách của cán bộ phụ trách đào tạo.</source>
        <translation>The training coordinator has this need on the list.</translation>
    </message>
    <message>
        <source>Số công văn cử đi học</source>
        <translation>Number of the nominating letter</translation>
    </message>
    <message>
        <source>Không bắt buộc</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Chưa có chỗ</source>
        <translation>No seat yet</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Các phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Không phím nào là chữ trơn, nên gõ Telex hay VNI không bao giờ vướng.</source>
        <translation>None is a bare letter, so typing with Telex or VNI is never disturbed.</translation>
    </message>
    <message>
        <source>Tìm người, lớp, trang, việc</source>
        <translation>Find people, classes, pages, actions</translation>
    </message>
    <message>
        <source>Đến trang thứ mấy ở cột bên trái</source>
        <translation>Go to the page with that number in the left column</translation>
    </message>
    <message>
        <source>Khóa màn hình, khi đã đăng nhập</source>
        <translation>Lock the screen, when signed in</translation>
    </message>
    <message>
        <source>Xem thay đổi của máy khác</source>
        <translation>See changes made elsewhere</translation>
    </message>
    <message>
        <source>Từ cột bên trái sang trang và ngược lại</source>
        <translation>From the left column to the page and back</translation>
    </message>
    <message>
        <source>Chữ to hơn, nhỏ hơn, như thường</source>
        <translation>Larger, smaller, normal text</translation>
    </message>
    <message>
        <source>Sang ô sau, về ô trước</source>
        <translation>Next field, previous field</translation>
    </message>
    <message>
        <source>Làm việc đang chọn</source>
        <translation>Do what is selected</translation>
    </message>
    <message>
        <source>Đóng, hoặc để như cũ</source>
        <translation>Close, or put back</translation>
    </message>
    <message>
        <source>Trên lịch: dời lớp một ngày; thêm Shift để kéo dài; Enter để dời thật</source>
        <translation>In the timetable: move the class by a day; with Shift lengthen it; Enter moves it for real</translation>
    </message>
    <message>
        <source>Trên lịch: thời gian trước, sau</source>
        <translation>In the timetable: the period before, after</translation>
    </message>
    <message>
        <source>Hoàn tác, làm lại</source>
        <translation>Undo, do again</translation>
    </message>
</context>
<context>
    <name>LearnersTab</name>
    <message>
        <source>Danh sách nào</source>
        <translation>Which list</translation>
    </message>
    <message>
        <source>Trong lớp (%1)</source>
        <translation>In class (%1)</translation>
    </message>
    <message>
        <source>Đề xuất</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Chờ (%1)</source>
        <translation>Waiting (%1)</translation>
    </message>
    <message>
        <source>Bảo lưu…</source>
        <translation>Defer…</translation>
    </message>
    <message>
        <source>Rút khỏi lớp…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Học viên của lớp</source>
        <translation>Learners in the class</translation>
    </message>
    <message>
        <source>Lớp chưa có học viên</source>
        <translation>No learners in this class yet</translation>
    </message>
    <message>
        <source>Mở “Đề xuất” để nhận những người cần khóa này nhất.</source>
        <translation>Open “Suggested” to take in those who most need this course.</translation>
    </message>
    <message>
        <source>Xem đề xuất</source>
        <translation>View suggestions</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Diện</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Rút khỏi lớp</source>
        <translation>Withdraw from class</translation>
    </message>
    <message>
        <source>Chỗ trống được chuyển ngay cho người chờ đầu tiên đủ điều kiện.</source>
        <translation>The freed place goes at once to the first eligible person waiting.</translation>
    </message>
    <message>
        <source>Rút</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bảo lưu kết quả</source>
        <translation>Defer results</translation>
    </message>
    <message>
        <source>Bảo lưu</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dán danh sách mã…</source>
        <translation>Paste codes…</translation>
    </message>
    <message>
        <source>Cử nhiều người đi học theo mã, mỗi dòng một mã (Ctrl+V)</source>
        <translation>Nominate many by code, one code a line (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>LessonPlanClass</name>
    <message>
        <source>Thu lại</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Xem các buổi</source>
        <translation>Show the half-days</translation>
    </message>
</context>
<context>
    <name>LessonPlanPanel</name>
    <message>
        <source>Xếp buổi học các lớp</source>
        <translation>Schedule lessons of classes</translation>
    </message>
    <message>
        <source>Không phòng, giảng viên hay học viên nào ở hai nơi cùng lúc.</source>
        <translation>No room, lecturer or learner in two places at once.</translation>
    </message>
    <message>
        <source>Đóng, bỏ bản nháp</source>
        <translation>Close, discard the draft</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Của lớp</source>
        <translation>Of the class</translation>
    </message>
    <message>
        <source>Chia chuyên đề</source>
        <translation>Share topics</translation>
    </message>
    <message>
        <source>Đang xem các lớp…</source>
        <translation>Looking at the classes…</translation>
    </message>
    <message>
        <source>Không lớp nào thiếu buổi học</source>
        <translation>No class lacks lessons</translation>
    </message>
    <message>
        <source>Lớp còn thiếu buổi học</source>
        <translation>Classes that lack lessons</translation>
    </message>
    <message>
        <source>Dừng, giữ bản tốt nhất</source>
        <translation>Stop, keep the best one</translation>
    </message>
    <message numerus="yes">
        <source>Thêm %n buổi vào lịch</source>
        <translation>
            <numerusform>Add %n half-day</numerusform>
            <numerusform>Add %n half-days</numerusform>
        </translation>
    </message>
    <message>
        <source>Bỏ bản nháp</source>
        <translation>Discard the draft</translation>
    </message>
    <message numerus="yes">
        <source>Tìm chỗ cho %n buổi</source>
        <translation>
            <numerusform>Find a place for %n half-day</numerusform>
            <numerusform>Find places for %n half-days</numerusform>
        </translation>
    </message>
    <message>
        <source>Trong thời gian này các lớp đã đủ buổi, hoặc khóa chưa rõ số ngày. Buổi của một lớp thêm được ở bảng của lớp ấy.</source>
        <translation>In this period every class has its lessons, or its course has no known length. Half-days of one class can be added in its panel.</translation>
    </message>
</context>
<context>
    <name>LessonPlanWords</name>
    <message>
        <source>các ngày của lớp không còn đủ buổi</source>
        <translation>not enough half-days left in its dates</translation>
    </message>
    <message>
        <source>học viên vướng lớp khác</source>
        <translation>learners are in another class</translation>
    </message>
    <message>
        <source>giảng viên không rảnh đủ buổi</source>
        <translation>the lecturer is not free often enough</translation>
    </message>
    <message>
        <source>không còn phòng trống</source>
        <translation>no free room left</translation>
    </message>
    <message>
        <source>có người vừa dùng mất chỗ</source>
        <translation>somebody has just taken the place</translation>
    </message>
    <message>
        <source>%1/%2 buổi</source>
        <translation>%1/%2 half-days</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>còn thiếu %n buổi</source>
        <translation>
            <numerusform>lacks %n half-day</numerusform>
            <numerusform>lacks %n half-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, xếp %n buổi trong thời gian này</source>
        <translation>
            <numerusform>%1, %n of them in this period</numerusform>
            <numerusform>%1, %n of them in this period</numerusform>
        </translation>
    </message>
    <message>
        <source>chưa tìm được chỗ</source>
        <translation>no place found yet</translation>
    </message>
    <message>
        <source>%1, chưa có giảng viên</source>
        <translation>%1, no lecturer yet</translation>
    </message>
    <message>
        <source>có người ngoài đơn vị bạn phụ trách</source>
        <translation>has people outside your unit</translation>
    </message>
</context>
<context>
    <name>LetterheadForm</name>
    <message>
        <source>Thư mục cho giấy tờ</source>
        <translation>Folder for papers</translation>
    </message>
    <message>
        <source>Thư mục mẫu của cơ quan (party/…, state/…)</source>
        <translation>Folder of the office’s templates (party/…, state/…)</translation>
    </message>
    <message>
        <source>Ban hành theo thể thức</source>
        <translation>Issued in the layout of</translation>
    </message>
    <message>
        <source>Đảng: ban tổ chức</source>
        <translation>The Party: organisation board</translation>
    </message>
    <message>
        <source>Nhà nước: sở, ủy ban</source>
        <translation>The State: department, committee</translation>
    </message>
    <message>
        <source>Trường chính trị</source>
        <translation>The political school</translation>
    </message>
    <message>
        <source>Mẫu của cơ quan</source>
        <translation>The office’s templates</translation>
    </message>
    <message>
        <source>Đang dùng mẫu của chương trình; thay mẫu nào thì chép mẫu ấy ra sửa rồi chọn thư mục.</source>
        <translation>The program’s templates are used; to replace one, copy it, change it and choose its folder.</translation>
    </message>
    <message>
        <source>Chọn thư mục mẫu…</source>
        <translation>Choose a template folder…</translation>
    </message>
    <message>
        <source>Dùng mẫu của chương trình</source>
        <translation>Use the program’s templates</translation>
    </message>
    <message>
        <source>Đổi thư mục…</source>
        <translation>Change folder…</translation>
    </message>
</context>
<context>
    <name>LogEntryPane</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Lệnh</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Việc này liên quan đến quy hoạch: ở đây chỉ thấy ai làm và lúc nào.</source>
        <translation>This is about planning: only who and when can be seen here.</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Mã băm của dòng</source>
        <translation>Hash of the line</translation>
    </message>
    <message>
        <source>Dữ liệu trước và sau</source>
        <translation>Data before and after</translation>
    </message>
    <message>
        <source>Đang tra lịch sử…</source>
        <translation>Looking through the history…</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Tài khoản đã làm, ghi đủ tên</source>
        <translation>Account that did it, its full name</translation>
    </message>
    <message>
        <source>Ai làm</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Việc gì</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Mã của lớp, cán bộ hoặc lượt quy hoạch, ghi đủ mã</source>
        <translation>Code of a class, cadre or planning entry, in full</translation>
    </message>
    <message>
        <source>Mã đối tượng</source>
        <translation>Subject code</translation>
    </message>
    <message>
        <source>Từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Không đọc được nhật ký</source>
        <translation>The log could not be read</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Không có dòng nào như vậy</source>
        <translation>No such rows</translation>
    </message>
    <message>
        <source>Nhật ký chưa có dòng nào</source>
        <translation>The log is empty</translation>
    </message>
    <message>
        <source>Tài khoản và mã phải ghi đủ, đúng như trong nhật ký.</source>
        <translation>Account and code must be in full, exactly as in the log.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Hiện thêm</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Kiểm lại sổ</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Đối chiếu từng dòng với dòng trước nó, từ dòng đầu</source>
        <translation>Compares every line with the one before it, from the first</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Mở lớp</source>
        <translation>Open class</translation>
    </message>
    <message>
        <source>Chuyển trạng thái lớp</source>
        <translation>Change state of class</translation>
    </message>
    <message>
        <source>Sửa lớp</source>
        <translation>Change class</translation>
    </message>
    <message>
        <source>Hủy lớp</source>
        <translation>Cancel class</translation>
    </message>
    <message>
        <source>Đổi sĩ số</source>
        <translation>Change capacity</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu cho đơn vị</source>
        <translation>Set quotas of units</translation>
    </message>
    <message>
        <source>Dời lớp</source>
        <translation>Move class</translation>
    </message>
    <message>
        <source>Thêm buổi học</source>
        <translation>Add session</translation>
    </message>
    <message>
        <source>Dời buổi học</source>
        <translation>Move session</translation>
    </message>
    <message>
        <source>Bỏ buổi học</source>
        <translation>Remove session</translation>
    </message>
    <message>
        <source>Thay giảng viên</source>
        <translation>Substitute lecturer</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Mark attendance</translation>
    </message>
    <message>
        <source>Đặt các phần đánh giá</source>
        <translation>Set the assessment parts</translation>
    </message>
    <message>
        <source>Nhập điểm</source>
        <translation>Record score</translation>
    </message>
    <message>
        <source>Đính chính điểm</source>
        <translation>Correct score</translation>
    </message>
    <message>
        <source>Công nhận kết quả và đóng lớp</source>
        <translation>Confirm results and close class</translation>
    </message>
    <message>
        <source>Mở lại lớp đã đóng</source>
        <translation>Reopen closed class</translation>
    </message>
    <message>
        <source>Cấp văn bằng, chứng chỉ</source>
        <translation>Issue credentials</translation>
    </message>
    <message>
        <source>Ghi mất chứng chỉ</source>
        <translation>Report credential lost</translation>
    </message>
    <message>
        <source>Cấp lại chứng chỉ</source>
        <translation>Reissue credential</translation>
    </message>
    <message>
        <source>Nhận kế hoạch năm</source>
        <translation>Accept year plan</translation>
    </message>
    <message>
        <source>Cử đi học</source>
        <translation>Nominate</translation>
    </message>
    <message>
        <source>Xin học</source>
        <translation>Ask for a seat</translation>
    </message>
    <message>
        <source>Duyệt chỗ học</source>
        <translation>Approve seats</translation>
    </message>
    <message>
        <source>Không duyệt chỗ học</source>
        <translation>Reject seats</translation>
    </message>
    <message>
        <source>Rút khỏi lớp</source>
        <translation>Withdraw from class</translation>
    </message>
    <message>
        <source>Đưa từ danh sách chờ vào lớp</source>
        <translation>Promote from waitlist</translation>
    </message>
    <message>
        <source>Bảo lưu</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>Thêm phòng học</source>
        <translation>Add room</translation>
    </message>
    <message>
        <source>Sửa phòng học</source>
        <translation>Change room</translation>
    </message>
    <message>
        <source>Bỏ phòng học</source>
        <translation>Remove room</translation>
    </message>
    <message>
        <source>Thêm giảng viên</source>
        <translation>Add lecturer</translation>
    </message>
    <message>
        <source>Sửa giảng viên</source>
        <translation>Change lecturer</translation>
    </message>
    <message>
        <source>Bỏ giảng viên</source>
        <translation>Remove lecturer</translation>
    </message>
    <message>
        <source>Ghi thời gian không dùng được</source>
        <translation>Add unavailability</translation>
    </message>
    <message>
        <source>Bỏ thời gian không dùng được</source>
        <translation>Remove unavailability</translation>
    </message>
    <message>
        <source>Thêm ngày nghỉ</source>
        <translation>Add holiday</translation>
    </message>
    <message>
        <source>Bỏ ngày nghỉ</source>
        <translation>Remove holiday</translation>
    </message>
    <message>
        <source>Thêm cán bộ</source>
        <translation>Add cadre</translation>
    </message>
    <message>
        <source>Sửa hồ sơ cán bộ</source>
        <translation>Change cadre&apos;s record</translation>
    </message>
    <message>
        <source>Ghi thôi công tác</source>
        <translation>End service</translation>
    </message>
    <message>
        <source>Ghi bổ nhiệm</source>
        <translation>Record appointment</translation>
    </message>
    <message>
        <source>Ghi thôi giữ chức</source>
        <translation>End post</translation>
    </message>
    <message>
        <source>Ghi kết quả đã học</source>
        <translation>Record completion</translation>
    </message>
    <message>
        <source>Hủy kết quả đã học</source>
        <translation>Revoke completion</translation>
    </message>
    <message>
        <source>Miễn học</source>
        <translation>Grant exemption</translation>
    </message>
    <message>
        <source>Xin gia hạn</source>
        <translation>Request extension</translation>
    </message>
    <message>
        <source>Xin công nhận kết quả</source>
        <translation>Request recognition</translation>
    </message>
    <message>
        <source>Trả lời đơn</source>
        <translation>Answer request</translation>
    </message>
    <message>
        <source>Rút đơn</source>
        <translation>Withdraw request</translation>
    </message>
    <message>
        <source>Đưa vào quy hoạch</source>
        <translation>Add to planning</translation>
    </message>
    <message>
        <source>Đưa ra khỏi quy hoạch</source>
        <translation>Take out of planning</translation>
    </message>
    <message>
        <source>Mở đợt rà soát</source>
        <translation>Open review</translation>
    </message>
    <message>
        <source>Rà soát quy hoạch</source>
        <translation>Review planning lists</translation>
    </message>
    <message>
        <source>Kết thúc đợt rà soát</source>
        <translation>Close review</translation>
    </message>
    <message>
        <source>Ghi kết luận</source>
        <translation>Record conclusion</translation>
    </message>
    <message>
        <source>Rút kết luận</source>
        <translation>Withdraw conclusion</translation>
    </message>
    <message>
        <source>Ghi số liệu báo cáo</source>
        <translation>Record reported figures</translation>
    </message>
    <message>
        <source>Thêm quy định</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>Thử quy định</source>
        <translation>Try out rule</translation>
    </message>
    <message>
        <source>Kết thúc quy định</source>
        <translation>End rule</translation>
    </message>
    <message>
        <source>Bật hoặc tắt quy định</source>
        <translation>Switch rule on or off</translation>
    </message>
    <message>
        <source>Thêm khóa tương đương</source>
        <translation>Add equivalence</translation>
    </message>
    <message>
        <source>Kết thúc khóa tương đương</source>
        <translation>End equivalence</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Sáp nhập đơn vị</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>Chia tách đơn vị</source>
        <translation>Split unit</translation>
    </message>
    <message>
        <source>Đổi tên đơn vị</source>
        <translation>Rename unit</translation>
    </message>
    <message>
        <source>Chuyển đơn vị cấp trên</source>
        <translation>Move unit under another</translation>
    </message>
    <message>
        <source>Giải thể đơn vị</source>
        <translation>Dissolve unit</translation>
    </message>
    <message>
        <source>Thêm chức danh</source>
        <translation>Add title</translation>
    </message>
    <message>
        <source>Đổi tên chức danh</source>
        <translation>Rename title</translation>
    </message>
    <message>
        <source>Kết thúc chức danh</source>
        <translation>Close title</translation>
    </message>
    <message>
        <source>Thêm tài khoản</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>Sửa tài khoản</source>
        <translation>Change account</translation>
    </message>
    <message>
        <source>Đặt mật khẩu cho người khác</source>
        <translation>Set somebody&apos;s password</translation>
    </message>
    <message>
        <source>Đổi mật khẩu</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Đọc dữ liệu nhạy cảm</source>
        <translation>Read sensitive data</translation>
    </message>
    <message>
        <source>Nhập dữ liệu</source>
        <translation>Import data</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Khôi phục bản sao lưu</source>
        <translation>Restore backup</translation>
    </message>
    <message numerus="yes">
        <source>Sổ nguyên vẹn, đã kiểm %Ln dòng</source>
        <translation>
            <numerusform>Log intact, %Ln line checked</numerusform>
            <numerusform>Log intact, %Ln lines checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Sổ không còn nguyên vẹn, ở dòng %1</source>
        <extracomment>numbers of lines of the log that are not what was written</extracomment>
        <translation>Log not intact, at line %1</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>before, after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Việc này không giữ giá trị trước và sau của từng dòng.</source>
        <translation>Nothing is kept of single rows before and after this.</translation>
    </message>
    <message>
        <source>Máy chủ không cho tài khoản này xem giá trị trước và sau; chủ dữ liệu xem được.</source>
        <translation>The server does not show this account the values before and after; the owner of the data sees them.</translation>
    </message>
    <message>
        <source>Không dòng dữ liệu nào đổi giá trị.</source>
        <translation>No row of the data changed its values.</translation>
    </message>
    <message numerus="yes">
        <source>Còn %Ln dòng nữa không hiện ở đây.</source>
        <translation>
            <numerusform>There is %Ln more row that is not shown here.</numerusform>
            <numerusform>There are %Ln more rows that are not shown here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Việc đã lâu: những dòng được thêm có thể không còn tra được.</source>
        <translation>This was long ago: rows that were added may no longer be found.</translation>
    </message>
    <message>
        <source>Nhận lịch học</source>
        <translation>Accept lessons</translation>
    </message>
</context>
<context>
    <name>LooksMenu</name>
    <message>
        <source>Chữ to hơn (đang %1 %)</source>
        <translation>Larger text (now %1 %)</translation>
    </message>
    <message>
        <source>Chữ nhỏ hơn</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Bật chuyển động</source>
        <translation>Turn motion on</translation>
    </message>
    <message>
        <source>Giảm chuyển động</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Các phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Cỡ chữ, chuyển động, tự khóa, phím tắt</source>
        <translation>Text size, motion, automatic lock, shortcuts</translation>
    </message>
    <message numerus="yes">
        <source>Tự khóa sau %n phút…</source>
        <translation>
            <numerusform>Lock after %n minute…</numerusform>
            <numerusform>Lock after %n minutes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lộ Trình</source>
        <translation>Lộ Trình</translation>
    </message>
</context>
<context>
    <name>MarkGrid</name>
    <message>
        <source>Điểm</source>
        <translation>Marks</translation>
    </message>
</context>
<context>
    <name>MineFigures</name>
    <message>
        <source>Chưa giữ chức danh nào</source>
        <translation>Holds no title yet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>unit, code of the cadre</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cần học</source>
        <translation>To study</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Đã đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Tỷ lệ hoàn thành</source>
        <translation>Completion</translation>
    </message>
</context>
<context>
    <name>MinePage</name>
    <message>
        <source>Không đọc được lộ trình</source>
        <translation>Could not read the learning path</translation>
    </message>
    <message>
        <source>Phải học</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Không còn khóa nào phải học</source>
        <translation>No courses left to study</translation>
    </message>
    <message>
        <source>Khi chức danh hoặc quy định thay đổi, khóa mới sẽ hiện ở đây cùng lý do và hạn.</source>
        <translation>When titles or rules change, new courses will appear here with their reason and due date.</translation>
    </message>
    <message>
        <source>Lớp của tôi</source>
        <translation>My classes</translation>
    </message>
    <message>
        <source>Chưa xin học hay được cử đi học lớp nào.</source>
        <translation>You have not applied for or been sent to any class.</translation>
    </message>
    <message>
        <source>Đã đạt, được miễn</source>
        <translation>Met or exempt</translation>
    </message>
    <message>
        <source>Chưa có khóa nào đạt.</source>
        <translation>No courses met yet.</translation>
    </message>
    <message>
        <source>Bằng, chứng chỉ</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Chưa được cấp bằng, chứng chỉ nào trong hồ sơ.</source>
        <translation>No credentials on file yet.</translation>
    </message>
    <message>
        <source>Dòng thời gian</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ cán bộ</source>
        <translation>No cadre record</translation>
    </message>
    <message>
        <source>Người đang dùng không gắn với cán bộ nào. Chọn một cán bộ ở đầu trang.</source>
        <translation>The current user is not linked to a cadre. Choose a cadre at the top of the page.</translation>
    </message>
    <message>
        <source>Tệp lịch…</source>
        <translation>Calendar file…</translation>
    </message>
    <message>
        <source>Các buổi học của tôi, để mở bằng chương trình lịch của máy hoặc điện thoại</source>
        <translation>My sessions, for the calendar program of a computer or a phone</translation>
    </message>
    <message>
        <source>Đề nghị của tôi</source>
        <translation>My requests</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Tháng trước</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Tháng %1, %2</source>
        <translation>Month %1, %2</translation>
    </message>
    <message>
        <source>Tháng sau</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>We</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>T6</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>MoveVerdict</name>
    <message>
        <source>Không vướng gì.</source>
        <translation>Nothing stands in the way.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>days, and how far that is from where it was let go</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lý do vẫn xếp trùng</source>
        <translation>Reason to overlap anyway</translation>
    </message>
    <message>
        <source>Để như cũ</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Vẫn xếp</source>
        <translation>Move anyway</translation>
    </message>
    <message>
        <source>Đang tìm chỗ khác…</source>
        <translation>Looking for other places…</translation>
    </message>
    <message>
        <source>Những chỗ không vướng, tốt nhất trước:</source>
        <translation>Places that are free, best first:</translation>
    </message>
    <message>
        <source>Không có chỗ nào gần đó không vướng.</source>
        <translation>No place near is free.</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>%1, %2 việc</source>
        <translation>%1, %2 to do</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Các mục của chương trình</source>
        <translation>Application sections</translation>
    </message>
</context>
<context>
    <name>NeedPeople</name>
    <message>
        <source>Thêm vào lớp có sẵn…</source>
        <translation>Add to an existing class…</translation>
    </message>
    <message>
        <source>Mở lớp…</source>
        <translation>Open a class…</translation>
    </message>
    <message>
        <source>Chọn một ô của một cột khóa học để mở lớp</source>
        <translation>Select a cell in a course column to open a class</translation>
    </message>
    <message>
        <source>Đóng danh sách</source>
        <translation>Close list</translation>
    </message>
    <message>
        <source>Người còn thiếu</source>
        <translation>People still short</translation>
    </message>
    <message>
        <source>Không còn ai thiếu ở ô này</source>
        <translation>No one is short in this cell</translation>
    </message>
    <message>
        <source>Chọn một ô khác của bảng trên.</source>
        <translation>Select another cell in the table above.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Cử đi học…</source>
        <translation>Nominate…</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Giờ học hằng năm</source>
        <translation>Annual study hours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>đương chức %1</source>
        <translation>holds %1</translation>
    </message>
    <message>
        <source>quy hoạch %1</source>
        <translation>planned for %1</translation>
    </message>
    <message>
        <source>thuộc diện quy hoạch</source>
        <translation>in planning</translation>
    </message>
    <message>
        <source>Mọi khóa tính giờ học hằng năm</source>
        <translation>Any course counting towards annual study hours</translation>
    </message>
    <message>
        <source> hoặc </source>
        <extracomment>between courses any one of which will do</extracomment>
        <translation> or </translation>
    </message>
    <message>
        <source>Mọi khóa</source>
        <translation>Every course</translation>
    </message>
    <message>
        <source>%1 · %2: không ai thiếu</source>
        <translation>%1 · %2: no one short</translation>
    </message>
    <message>
        <source>%1 · %2: %3 người, %4 lượt, quá hạn %5 lượt</source>
        <extracomment>a cell of the needs matrix; %3 people, %4 turns (one person may owe several), %5 of them overdue</extracomment>
        <translation>%1 · %2: people %3, turns %4, overdue turns %5</translation>
    </message>
    <message>
        <source>Mọi chức danh</source>
        <translation>All titles</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>Every unit</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Đếm những ai</source>
        <translation>Who to count</translation>
    </message>
    <message>
        <source>Tất cả còn thiếu</source>
        <translation>All still short</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Sắp đến hạn</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Số người còn thiếu theo chức danh và khóa học</source>
        <translation>People still short by title and course</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Chưa ai quá hạn</source>
        <translation>None overdue</translation>
    </message>
    <message>
        <source>Đều quá hạn</source>
        <translation>All overdue</translation>
    </message>
    <message>
        <source>Đang tính nhu cầu…</source>
        <translation>Calculating needs…</translation>
    </message>
    <message>
        <source>Không ai còn thiếu khóa nào</source>
        <translation>No one is short of any course</translation>
    </message>
    <message>
        <source>Đổi ngày hỏi ở đầu trang, hoặc đếm tất cả còn thiếu.</source>
        <translation>Change the as-of date at the top of the page, or count all still short.</translation>
    </message>
    <message>
        <source>Dòng của bảng</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Số người còn thiếu theo đơn vị và khóa học</source>
        <translation>People still missing by unit and course</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Đặt mật khẩu của riêng bạn</source>
        <translation>Set a password of your own</translation>
    </message>
    <message>
        <source>Mật khẩu vừa dùng do người khác đặt. Hãy đổi trước khi làm việc.</source>
        <translation>The password you used was set by somebody else. Change it before you work.</translation>
    </message>
    <message>
        <source>Đổi mật khẩu và vào</source>
        <translation>Change the password and go in</translation>
    </message>
</context>
<context>
    <name>NoticeBell</name>
    <message numerus="yes">
        <source>Thông báo, %n chưa đọc</source>
        <translation>
            <numerusform>Notices, %n unread</numerusform>
            <numerusform>Notices, %n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Những việc đã làm từ khi mở chương trình</source>
        <translation>What was done since the program was opened</translation>
    </message>
    <message>
        <source>Chưa có thông báo nào</source>
        <translation>No notices yet</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close notice</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Lớp %1 · %2</source>
        <extracomment>class code, its days</extracomment>
        <translation>Class %1 · %2</translation>
    </message>
    <message>
        <source>%1 · kết thúc sau hạn</source>
        <translation>%1 · ends after due date</translation>
    </message>
    <message>
        <source>Lớp dự kiến, chưa nhận đăng ký</source>
        <translation>Class is planned, not yet taking applications</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n chỗ</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message>
        <source>Xin học lớp này</source>
        <translation>Apply for this class</translation>
    </message>
    <message>
        <source>Đã hết chỗ; được duyệt thì vào danh sách chờ</source>
        <translation>Full; once approved you join the waiting list</translation>
    </message>
    <message>
        <source>Xin chờ chỗ</source>
        <translation>Ask to wait</translation>
    </message>
    <message>
        <source>Trùng lịch với lớp %1 đang có chỗ</source>
        <translation>Clashes with class %1, where you have a place</translation>
    </message>
    <message>
        <source>Đã có chỗ</source>
        <translation>Has a place</translation>
    </message>
    <message>
        <source>Chưa có lớp phù hợp</source>
        <translation>No suitable class yet</translation>
    </message>
    <message>
        <source>Nhu cầu này đã nằm trong danh sách của cán bộ phụ trách đào tạo; có lớp sẽ hiện ở đây.</source>
        <translation>This need is on the training coordinator’s list; a class will appear here when there is one.</translation>
    </message>
</context>
<context>
    <name>OpenClassDialog</name>
    <message>
        <source>Lớp %1 đã mở</source>
        <translation>Class %1 opened</translation>
    </message>
    <message>
        <source>Mở lớp</source>
        <translation>Open a class</translation>
    </message>
    <message>
        <source>Xem lớp</source>
        <translation>View class</translation>
    </message>
    <message>
        <source>Ở lại đây</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đang mở lớp</source>
        <translation>Opening class</translation>
    </message>
    <message>
        <source>Chưa được xếp</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Ai, gì</source>
        <translation>Who, what</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>OpenClassForm</name>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Tên lớp</source>
        <translation>Class name</translation>
    </message>
    <message>
        <source>Mã lớp</source>
        <translation>Class code</translation>
    </message>
    <message>
        <source>Sĩ số</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Khai giảng</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Lecturer</translation>
    </message>
</context>
<context>
    <name>OwnRequests</name>
    <message>
        <source>Rút lại</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>tệp kiểu cũ (.xls, .doc) hoặc có mật khẩu; hãy mở ra và lưu lại dạng .xlsx/.docx không mật khẩu</source>
        <translation>a file of the old kind (.xls, .doc) or with a password; open it and save it as .xlsx/.docx without a password</translation>
    </message>
    <message>
        <source>không phải tệp .xlsx/.docx</source>
        <translation>not an .xlsx/.docx file</translation>
    </message>
    <message>
        <source>tệp nén có quá nhiều phần (%1)</source>
        <translation>the zip file has too many parts (%1)</translation>
    </message>
    <message>
        <source>tệp nén có tên phần không hợp lệ: “%1”</source>
        <translation>the zip file has a part with an invalid name: “%1”</translation>
    </message>
    <message>
        <source>tệp nén có hai phần cùng tên: “%1”</source>
        <translation>the zip file has two parts of the same name: “%1”</translation>
    </message>
    <message>
        <source>tệp thiếu phần “%1”</source>
        <translation>the file lacks the part “%1”</translation>
    </message>
    <message>
        <source>tệp nén bị hỏng</source>
        <translation>the zip file is damaged</translation>
    </message>
    <message>
        <source>tệp có mật khẩu</source>
        <translation>the file has a password</translation>
    </message>
    <message>
        <source>Không ghi được tệp nén</source>
        <translation>The zip file could not be written</translation>
    </message>
    <message>
        <source>nội dung giải nén quá lớn</source>
        <translation>the unpacked content is too large</translation>
    </message>
    <message>
        <source>tệp nén bất thường (một phần phình ra hơn %1 lần)</source>
        <translation>an abnormal zip file (one part grows more than %1 times)</translation>
    </message>
    <message>
        <source>XML có một thẻ quá dài</source>
        <translation>the XML has a tag that is too long</translation>
    </message>
    <message>
        <source>XML có DOCTYPE hoặc thực thể, không được nhận</source>
        <translation>the XML has a DOCTYPE or entities, which is not accepted</translation>
    </message>
    <message>
        <source>XML lồng quá sâu</source>
        <translation>the XML is nested too deeply</translation>
    </message>
    <message>
        <source>XML có đoạn chữ quá dài</source>
        <translation>the XML has a text that is too long</translation>
    </message>
    <message>
        <source>XML bị hỏng ở dòng %1: %2</source>
        <translation>the XML is damaged in line %1: %2</translation>
    </message>
</context>
<context>
    <name>PageHost</name>
    <message>
        <source>Không mở được dữ liệu</source>
        <translation>Could not open the data</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Mở thư mục</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Làm cả bộ</source>
        <translation>Make the whole set</translation>
    </message>
    <message>
        <source>Lớp này có</source>
        <translation>This class gets</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Word và PDF, vào một thư mục mới trong</source>
        <translation>Word and PDF, into a new folder in</translation>
    </message>
</context>
<context>
    <name>PasswordTwice</name>
    <message>
        <source>Mật khẩu mới</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Từ 15 ký tự: một câu dễ nhớ là tốt nhất.</source>
        <translation>15 characters or more: a sentence you remember is best.</translation>
    </message>
    <message numerus="yes">
        <source>Còn thiếu %n ký tự</source>
        <translation>
            <numerusform>%n character is missing</numerusform>
            <numerusform>%n characters are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu mới</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Hai lần gõ khác nhau</source>
        <translation>The two are not the same</translation>
    </message>
</context>
<context>
    <name>PasteLearnersDialog</name>
    <message>
        <source>Cử đi học theo danh sách mã</source>
        <translation>Nominate by a list of codes</translation>
    </message>
    <message>
        <source>Mỗi dòng một mã cán bộ. Dán từ Excel cũng được: chỉ cột đầu được đọc. Chưa có gì được gửi cho đến khi bạn cử.</source>
        <translation>One cadre code a line. Pasting from Excel works too: only the first column is read. Nothing is sent until you nominate.</translation>
    </message>
    <message numerus="yes">
        <source>Cử %n người</source>
        <translation>
            <numerusform>Nominate %n person</numerusform>
            <numerusform>Nominate %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa tra được mã</source>
        <translation>The codes could not be looked up</translation>
    </message>
    <message numerus="yes">
        <source>%n dòng không cử được</source>
        <translation>
            <numerusform>%n line is not nominated</numerusform>
            <numerusform>%n lines are not nominated</numerusform>
        </translation>
    </message>
    <message>
        <source>Sửa các dòng dưới đây, hoặc cử những người còn lại.</source>
        <translation>Correct the lines below, or nominate the others.</translation>
    </message>
    <message>
        <source>Dòng không cử được</source>
        <translation>Lines not nominated</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Cadre code</translation>
    </message>
    <message>
        <source>Mã cán bộ, mỗi dòng một mã</source>
        <translation>Cadre codes, one a line</translation>
    </message>
    <message>
        <source>Dán danh sách mã vào đây</source>
        <translation>Paste the list of codes here</translation>
    </message>
</context>
<context>
    <name>PathTimeline</name>
    <message>
        <source>Chưa ghi nhận việc gì đến ngày này.</source>
        <translation>Nothing recorded up to this date.</translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message>
        <source>vì thuộc diện quy hoạch</source>
        <translation>due to being in planning</translation>
    </message>
    <message>
        <source>vì chuẩn bị cho chức danh %1</source>
        <translation>due to preparing for the title %1</translation>
    </message>
    <message>
        <source>vì được quy hoạch chức danh %1</source>
        <translation>due to being planned for the title %1</translation>
    </message>
    <message>
        <source>vì được quy hoạch chức danh %1, phê duyệt %2</source>
        <extracomment>title, day the planning was approved</extracomment>
        <translation>due to being planned for the title %1, approved %2</translation>
    </message>
    <message>
        <source>vì giữ chức danh %1</source>
        <translation>due to holding the title %1</translation>
    </message>
    <message>
        <source>vì giữ chức danh %1 từ %2</source>
        <extracomment>title, first day it was held</extracomment>
        <translation>due to holding the title %1 since %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>unit, number of the decision
----------
course codes, what the rule asks</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Được quy hoạch %1</source>
        <translation>Planned for %1</translation>
    </message>
    <message>
        <source>Nhiệm kỳ %1</source>
        <translation>Term %1</translation>
    </message>
    <message>
        <source>Nhiệm kỳ %1 · %2</source>
        <comment>term, decision</comment>
        <translation>Term %1 · %2</translation>
    </message>
    <message>
        <source>Quy hoạch</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>loại %1</source>
        <comment>grade</comment>
        <translation>grade %1</translation>
    </message>
    <message>
        <source>%1 tiết</source>
        <translation>%1 periods</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Lớp %1 · %2</source>
        <extracomment>class code, its days</extracomment>
        <translation>Class %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>còn hơn %n năm</source>
        <translation>
            <numerusform>over %n year left</numerusform>
            <numerusform>over %n years left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quá hơn %n năm</source>
        <translation>
            <numerusform>over %n year late</numerusform>
            <numerusform>over %n years late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, và %n lý do khác</source>
        <extracomment>%1 is the first reason: &quot;vì giữ chức danh … từ …&quot;</extracomment>
        <translation>
            <numerusform>%1, and %n other reason</numerusform>
            <numerusform>%1, and %n other reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>Được miễn</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Được miễn theo %1</source>
        <translation>Exempt under %1</translation>
    </message>
    <message>
        <source>Hoàn thành %1 ngày %2</source>
        <translation>Completed %1 on %2</translation>
    </message>
    <message>
        <source>Hoàn thành %1 ngày %2, loại %3</source>
        <extracomment>course code, day, grade</extracomment>
        <translation>Completed %1 on %2, grade %3</translation>
    </message>
    <message>
        <source>Hiệu lực đến %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>Hạn %1</source>
        <translation>Due %1</translation>
    </message>
    <message numerus="yes">
        <source>còn %n ngày</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quá %n ngày</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>đúng hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>first and last day of a class</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Bằng tốt nghiệp</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Chứng chỉ</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Giấy xác nhận</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Xuất sắc</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Giỏi</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Khá</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Trung bình</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Yếu</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Giữ chức danh %1</source>
        <translation>Holds the title %1</translation>
    </message>
    <message>
        <source>Đương chức</source>
        <translation>Incumbent</translation>
    </message>
    <message>
        <source>Thôi giữ chức danh %1</source>
        <translation>No longer holds the title %1</translation>
    </message>
    <message>
        <source>Hết hạn giữ chức danh %1</source>
        <translation>Term in the title %1 ended</translation>
    </message>
    <message>
        <source>Đưa ra khỏi quy hoạch %1</source>
        <translation>Removed from planning for %1</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message>
        <source>Không còn công tác</source>
        <translation>No longer in service</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Tìm cán bộ</source>
        <translation>Find a cadre</translation>
    </message>
    <message>
        <source>Tìm theo họ tên hoặc mã, không cần dấu</source>
        <translation>Search by name or code, accents not needed</translation>
    </message>
    <message>
        <source>Đơn vị, gồm cả đơn vị trực thuộc</source>
        <translation>Unit, including subordinate units</translation>
    </message>
    <message>
        <source>Có lượt ở tình trạng</source>
        <translation>Has turns with status</translation>
    </message>
    <message>
        <source>Bộ lọc</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Không đọc được danh sách cán bộ</source>
        <translation>Could not read the cadre list</translation>
    </message>
    <message>
        <source>Danh sách cán bộ</source>
        <translation>Cadre list</translation>
    </message>
    <message>
        <source>Không tìm thấy ai</source>
        <translation>No one found</translation>
    </message>
    <message>
        <source>Chưa có cán bộ nào</source>
        <translation>No cadres yet</translation>
    </message>
    <message>
        <source>Gõ ít chữ hơn, không cần dấu, hoặc bỏ bớt điều kiện lọc.</source>
        <translation>Type fewer letters, accents not needed, or remove some filters.</translation>
    </message>
    <message>
        <source>Bỏ mọi điều kiện</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức danh chính</source>
        <translation>Main title</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Số lượt đã quá hạn</source>
        <translation>Overdue turns</translation>
    </message>
    <message>
        <source>Sắp hạn</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Số lượt sắp đến hạn</source>
        <translation>Turns due soon</translation>
    </message>
    <message>
        <source>Đã đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Số lượt đã đạt trên số lượt phải học</source>
        <translation>Turns met out of turns required</translation>
    </message>
    <message>
        <source>Hiện thêm</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Đưa vào danh sách Excel của cơ quan: từng dòng được xem trước khi ghi.</source>
        <translation>Bring in your office’s Excel list: every row is shown before anything is written.</translation>
    </message>
    <message>
        <source>Danh sách do người giữ hồ sơ đưa vào.</source>
        <translation>Whoever keeps the records brings in the list.</translation>
    </message>
    <message>
        <source>Nhập Excel…</source>
        <translation>Import Excel…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Ghi giữ chức danh</source>
        <translation>Record a title taken</translation>
    </message>
    <message>
        <source>Thôi giữ chức danh</source>
        <translation>Record a title left</translation>
    </message>
    <message>
        <source>Ghi hoàn thành khóa học</source>
        <translation>Record a completed course</translation>
    </message>
    <message>
        <source>Miễn học</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Ngày cuối còn giữ</source>
        <translation>Last day held</translation>
    </message>
    <message>
        <source>Ngày hoàn thành</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Miễn từ ngày</source>
        <translation>Exempt from</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Số hiệu văn bằng, chứng chỉ</source>
        <translation>Credential number</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Ghi vào hồ sơ</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>Chưa ghi được</source>
        <translation>Could not record it</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Người này không đang giữ chức danh nào.</source>
        <translation>This person holds no title now.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>How obtained</translation>
    </message>
    <message>
        <source>Là chức danh chính</source>
        <translation>It is the main title</translation>
    </message>
    <message>
        <source>Miễn đến hết ngày</source>
        <translation>Exempt through</translation>
    </message>
    <message>
        <source>Để trống khi không thời hạn.</source>
        <translation>Leave empty when there is no end.</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued by</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Lớp %1 · %2</source>
        <comment>code, days</comment>
        <translation>Class %1 · %2</translation>
    </message>
    <message>
        <source>Đã cấp</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Đã báo mất</source>
        <translation>Reported lost</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>kind of paper, its number, day</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Đã ghi nhận</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Không có cán bộ mang mã %1</source>
        <translation>No cadre has the code %1</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Chưa giữ chức danh nào</source>
        <translation>Holds no title yet</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Giới, dân tộc</source>
        <translation>Sex, ethnicity</translation>
    </message>
    <message>
        <source>Công tác</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Đang công tác</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Đã nghỉ</source>
        <translation>Left service</translation>
    </message>
    <message>
        <source>Trở lại danh sách</source>
        <translation>Back to the list</translation>
    </message>
    <message numerus="yes">
        <source>%n lượt quá hạn</source>
        <translation>
            <numerusform>%n turn overdue</numerusform>
            <numerusform>%n turns overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lượt sắp đến hạn</source>
        <translation>
            <numerusform>%n turn due soon</numerusform>
            <numerusform>%n turns due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lượt đã đạt</source>
        <translation>
            <numerusform>%n turn met</numerusform>
            <numerusform>%n turns met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lượt được miễn</source>
        <translation>
            <numerusform>%n turn exempt</numerusform>
            <numerusform>%n turns exempt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tỷ lệ hoàn thành</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Ghi hồ sơ</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Hoàn thành khóa học…</source>
        <translation>Completed course…</translation>
    </message>
    <message>
        <source>Miễn học…</source>
        <translation>Exemption…</translation>
    </message>
    <message>
        <source>Giữ chức danh…</source>
        <translation>Title taken…</translation>
    </message>
    <message>
        <source>Thôi giữ chức danh…</source>
        <translation>Title left…</translation>
    </message>
</context>
<context>
    <name>PersonPath</name>
    <message>
        <source>Phải học</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Không còn khóa nào phải học.</source>
        <translation>No courses left to study.</translation>
    </message>
    <message>
        <source>Không còn công tác vào ngày này nên không có nghĩa vụ.</source>
        <translation>Not in service on this date, so nothing is required.</translation>
    </message>
    <message>
        <source>Đã đạt, được miễn</source>
        <translation>Met or exempt</translation>
    </message>
    <message>
        <source>Dòng thời gian</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>PlanSentences</name>
    <message>
        <source>không giảng viên nào dạy khóa này</source>
        <translation>nobody may teach this course</translation>
    </message>
    <message>
        <source>không có phòng đủ chỗ cho lớp nhỏ nhất của khóa</source>
        <translation>no room has seats enough for the smallest class of the course</translation>
    </message>
    <message>
        <source>số người cần học ít hơn số tối thiểu để mở lớp</source>
        <translation>fewer people need it than a class needs at least</translation>
    </message>
    <message>
        <source>không có đủ ngày làm việc liền nhau để mở lớp</source>
        <translation>there are not enough working days in a row for a class</translation>
    </message>
    <message>
        <source>không còn phòng trống để mở thêm lớp</source>
        <translation>no room is free for one more class</translation>
    </message>
    <message>
        <source>không còn giảng viên rảnh để mở thêm lớp</source>
        <translation>no lecturer is free for one more class</translation>
    </message>
    <message>
        <source>người này bận trong mọi lớp của khóa</source>
        <translation>this person is busy during every class of the course</translation>
    </message>
    <message>
        <source>đơn vị đã đủ số người vắng trong mọi lớp của khóa</source>
        <translation>enough of the unit are away during every class of the course</translation>
    </message>
    <message>
        <source>mọi lớp của khóa đã đủ chỗ</source>
        <translation>every class of the course is full</translation>
    </message>
    <message>
        <source>mở thêm một lớp tốn hơn để lại những người còn thiếu</source>
        <translation>one more class would cost more than leaving the few who still need it</translation>
    </message>
    <message>
        <source>%1 người, trong đó %2 nghĩa vụ của người được quy hoạch, %3 đã trễ hạn</source>
        <translation>%1 people, %2 duties of planned people among them, %3 already late</translation>
    </message>
    <message>
        <source>tiết kiệm %1 điểm so với không mở (chi phí lớp %2)</source>
        <translation>saves %1 points against not opening it (the class costs %2)</translation>
    </message>
    <message>
        <source>có thể sớm hơn %1 ngày làm việc nếu có thêm phòng</source>
        <translation>could be %1 working days sooner with one more room</translation>
    </message>
    <message>
        <source>có thể sớm hơn %1 ngày làm việc nếu có thêm giảng viên</source>
        <translation>could be %1 working days sooner with one more lecturer</translation>
    </message>
    <message>
        <source>thêm một phòng %1 chỗ: bớt được nhiều nhất khoảng %2 điểm</source>
        <translation>one more room with %1 seats: saves about %2 points at most</translation>
    </message>
    <message>
        <source>thêm một giảng viên dạy “%1”: bớt được nhiều nhất khoảng %2 điểm</source>
        <translation>one more lecturer for “%1”: saves about %2 points at most</translation>
    </message>
    <message>
        <source>cả kỳ không lúc nào người này (hoặc đơn vị) rảnh đủ ngày cho khóa</source>
        <translation>at no time of the period is this person (or the unit) free for as long as the course takes</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Chiêu sinh</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Đang học</source>
        <translation>Studying</translation>
    </message>
    <message>
        <source>Bế giảng</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Công nhận</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Sĩ số</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Điều kiện đạt</source>
        <translation>Pass conditions</translation>
    </message>
    <message>
        <source>Danh sách chờ</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Đổi sĩ số</source>
        <translation>Change capacity</translation>
    </message>
    <message>
        <source>Đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Dời khai giảng sang</source>
        <translation>Move opening to</translation>
    </message>
    <message>
        <source>Khai giảng</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Lý do nếu trùng lịch</source>
        <translation>Reason if dates clash</translation>
    </message>
    <message>
        <source>Dời lớp</source>
        <translation>Move class</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 nhu cầu: %2</source>
        <translation>%1 needs: %2</translation>
    </message>
    <message>
        <source>%1 nhu cầu không lập kế hoạch được vì khóa chưa rõ số ngày hoặc dài hơn 20 ngày: %2</source>
        <translation>%1 needs cannot be planned, because the course&apos;s days are unknown or more than 20: %2</translation>
    </message>
    <message>
        <source>Đã mở %1 lớp, xếp chỗ %2 người.</source>
        <translation>%1 classes opened, %2 people seated.</translation>
    </message>
    <message>
        <source>%1 người chưa xếp được vì dữ liệu đã thay đổi.</source>
        <translation>%1 people could not be seated: the data has changed.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>“%1” phải là số nguyên từ %2</source>
        <translation>“%1” must be a whole number from %2</translation>
    </message>
    <message>
        <source>phần đầu: cần “Tên: giá trị”</source>
        <translation>header: “Name: value” is needed</translation>
    </message>
    <message>
        <source>phần đầu thiếu “%1:”</source>
        <translation>the header lacks “%1:”</translation>
    </message>
    <message>
        <source>Days phải từ 1 đến 1000, Periods_per_day từ 1 đến 30</source>
        <translation>Days must be from 1 to 1000, Periods_per_day from 1 to 30</translation>
    </message>
    <message>
        <source>tệp kết thúc trước phần %1</source>
        <translation>the file ends before the part %1</translation>
    </message>
    <message>
        <source>cần phần %1:</source>
        <translation>the part %1: is needed</translation>
    </message>
    <message>
        <source>%1: cần %2 giá trị, có %3</source>
        <translation>%1: %2 values are needed, %3 are here</translation>
    </message>
    <message>
        <source>%1: phần đầu báo %2 dòng, có %3</source>
        <translation>%1: the header tells of %2 lines, %3 are here</translation>
    </message>
    <message>
        <source>khóa “%1” có hai lần</source>
        <translation>the course “%1” is here twice</translation>
    </message>
    <message>
        <source>nhiều buổi hơn số tiết trong tuần (%1)</source>
        <translation>more lectures than periods in the week (%1)</translation>
    </message>
    <message>
        <source>phòng “%1” có hai lần</source>
        <translation>the room “%1” is here twice</translation>
    </message>
    <message>
        <source>báo %1 khóa, có %2</source>
        <translation>%1 courses are announced, %2 are here</translation>
    </message>
    <message>
        <source>không có khóa “%1”</source>
        <translation>there is no course “%1”</translation>
    </message>
    <message>
        <source>ngày %1 tiết %2 nằm ngoài tuần</source>
        <translation>day %1, period %2 lies outside the week</translation>
    </message>
    <message>
        <source>thiếu dòng kết thúc “END.”</source>
        <translation>the last line “END.” is missing</translation>
    </message>
</context>
<context>
    <name>PlanningDetail</name>
    <message>
        <source>Chi tiết quy hoạch</source>
        <translation>Planning details</translation>
    </message>
    <message>
        <source>Đóng chi tiết</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Không xem được lượt quy hoạch này</source>
        <translation>Could not show this planning entry</translation>
    </message>
    <message>
        <source>Tiêu chuẩn của chức danh quy hoạch</source>
        <translation>Standards for the planned title</translation>
    </message>
    <message>
        <source>Lượt quy hoạch này không còn hiệu lực vào ngày hỏi.</source>
        <translation>This planning entry is no longer in force on the as-of date.</translation>
    </message>
    <message>
        <source>Chức danh này không yêu cầu khóa học nào đối với người trong quy hoạch.</source>
        <translation>This title requires no courses of people in planning.</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>PlanningDutyRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PlanningEvidenceRow</name>
    <message>
        <source>Hoàn thành %1 · %2</source>
        <extracomment>day of completion, code of the completion</extracomment>
        <translation>Completed %1 · %2</translation>
    </message>
</context>
<context>
    <name>PlanningFilters</name>
    <message>
        <source>Tìm tên hoặc mã</source>
        <translation>Search name or code</translation>
    </message>
    <message>
        <source>Chức danh quy hoạch</source>
        <translation>Planned title</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Mức sẵn sàng</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Mọi mức sẵn sàng</source>
        <translation>Any readiness</translation>
    </message>
    <message>
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Still short</translation>
    </message>
    <message>
        <source>Chưa xác định</source>
        <translation>Undetermined</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>PlanningPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bổ sung quy hoạch…</source>
        <translation>Add to planning…</translation>
    </message>
    <message>
        <source>Danh sách quy hoạch</source>
        <translation>Planning list</translation>
    </message>
    <message>
        <source>Không có lượt quy hoạch nào như vậy</source>
        <translation>No such planning entries</translation>
    </message>
    <message>
        <source>Chưa có ai trong quy hoạch vào ngày này</source>
        <translation>No one is in planning on this date</translation>
    </message>
    <message>
        <source>Bỏ bớt điều kiện lọc, hoặc đổi ngày hỏi ở đầu trang.</source>
        <translation>Remove some filters, or change the as-of date at the top of the page.</translation>
    </message>
    <message>
        <source>Bổ sung người vào quy hoạch, hoặc đổi ngày hỏi ở đầu trang.</source>
        <translation>Add people to planning, or change the as-of date at the top of the page.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Chức danh quy hoạch</source>
        <translation>Planned title</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Đã đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Số tiêu chuẩn đã đạt hoặc được miễn trên số tiêu chuẩn đã xác định</source>
        <translation>Standards met or exempt out of those determined</translation>
    </message>
    <message>
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Still short</translation>
    </message>
    <message>
        <source>Mở đợt rà soát…</source>
        <translation>Open a review…</translation>
    </message>
</context>
<context>
    <name>PlanningReview</name>
    <message numerus="yes">
        <source>Giữ %n lượt đang hiện…</source>
        <translation>
            <numerusform>Keep the %n entry shown…</numerusform>
            <numerusform>Keep the %n entries shown…</numerusform>
        </translation>
    </message>
    <message>
        <source>Kết thúc đợt…</source>
        <translation>Close the review…</translation>
    </message>
    <message numerus="yes">
        <source>Đưa ra %n lượt của người thôi công tác…</source>
        <translation>
            <numerusform>Take out the %n entry of people who left…</numerusform>
            <numerusform>Take out the %n entries of people who left…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningSummary</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Đã đạt trên số tiêu chuẩn đã xác định</source>
        <translation>Met out of standards determined</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Phê duyệt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dự kiến bổ nhiệm</source>
        <translation>Expected appointment</translation>
    </message>
    <message>
        <source>Mã quy hoạch</source>
        <translation>Planning code</translation>
    </message>
    <message>
        <source>Lộ trình của cán bộ</source>
        <translation>Cadre’s learning path</translation>
    </message>
    <message>
        <source>Đưa ra khỏi quy hoạch…</source>
        <translation>Remove from planning…</translation>
    </message>
</context>
<context>
    <name>PlanningWarnings</name>
    <message>
        <source>Thu gọn</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Xem từng cảnh báo</source>
        <translation>Show each warning</translation>
    </message>
    <message>
        <source>Cảnh báo cơ cấu</source>
        <translation>Structure warnings</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Danh sách hoặc cán bộ</source>
        <translation>List or cadre</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Nhiều người một chức danh</source>
        <translation>Many people for one title</translation>
    </message>
    <message>
        <source>Một người nhiều chức danh</source>
        <translation>One person, many titles</translation>
    </message>
    <message>
        <source>Ít nữ</source>
        <translation>Few women</translation>
    </message>
    <message>
        <source>Ít người dưới 40 tuổi</source>
        <translation>Few people under 40</translation>
    </message>
    <message>
        <source>Không ghi đơn vị</source>
        <translation>Unit not recorded</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>unit, term</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, unit, term</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <comment>person, code, level</comment>
        <translation>%1 (%2) · %3</translation>
    </message>
    <message>
        <source>%1/%2 người = %3, ít nhất %4 %</source>
        <comment>part, whole, share, limit</comment>
        <translation>%1/%2 people = %3, at least %4%</translation>
    </message>
    <message>
        <source>%1; chưa rõ %2 người</source>
        <translation>%1; not known for %2</translation>
    </message>
    <message>
        <source>%1 người, nhiều nhất %2</source>
        <translation>%1 people, at most %2</translation>
    </message>
    <message>
        <source>%1 chức danh, nhiều nhất %2</source>
        <translation>%1 titles, at most %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule and how often</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanningWords</name>
    <message>
        <source>xuất sắc</source>
        <translation>excellent</translation>
    </message>
    <message>
        <source>giỏi</source>
        <translation>very good</translation>
    </message>
    <message>
        <source>khá</source>
        <translation>good</translation>
    </message>
    <message>
        <source>trung bình</source>
        <translation>average</translation>
    </message>
    <message>
        <source>yếu</source>
        <translation>poor</translation>
    </message>
    <message>
        <source>Không ghi nơi cấp</source>
        <translation>Issuer not recorded</translation>
    </message>
    <message>
        <source>Nơi cấp: %1</source>
        <translation>Issued by: %1</translation>
    </message>
    <message>
        <source>Lớp %1 (%2), đạt loại %3</source>
        <comment>a class: name, code, grade</comment>
        <translation>Class %1 (%2), passed with grade %3</translation>
    </message>
    <message>
        <source>Lớp %1 (%2), đạt</source>
        <comment>a class: name, code</comment>
        <translation>Class %1 (%2), passed</translation>
    </message>
    <message>
        <source>Lớp %1 (%2)</source>
        <comment>a class: name, code</comment>
        <translation>Class %1 (%2)</translation>
    </message>
    <message>
        <source>Được miễn học</source>
        <translation>Exempt from study</translation>
    </message>
    <message>
        <source>Quy định chưa cho biết mức phải đạt</source>
        <translation>The rules do not yet state the level required</translation>
    </message>
    <message>
        <source>Căn cứ: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Đưa vào quy hoạch</source>
        <translation>Added to planning</translation>
    </message>
    <message>
        <source>Đưa ra khỏi quy hoạch</source>
        <translation>Remove from planning</translation>
    </message>
    <message>
        <source>Kết quả học tập</source>
        <translation>Study result</translation>
    </message>
    <message>
        <source>Sửa kết quả</source>
        <translation>Result corrected</translation>
    </message>
    <message>
        <source>Thu hồi kết quả</source>
        <translation>Result revoked</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>readiness before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Phê duyệt đưa vào quy hoạch</source>
        <translation>Approved for planning</translation>
    </message>
    <message>
        <source>Chưa xác định</source>
        <translation>Undetermined</translation>
    </message>
    <message>
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Still short</translation>
    </message>
    <message>
        <source>Hạn %1</source>
        <translation>Due %1</translation>
    </message>
</context>
<context>
    <name>PressureList</name>
    <message>
        <source>Sắp đến hạn và quá hạn</source>
        <translation>Due soon and overdue</translation>
    </message>
    <message>
        <source>Đang tính…</source>
        <translation>Working it out…</translation>
    </message>
    <message>
        <source>Xem nhu cầu</source>
        <translation>See needs</translation>
    </message>
    <message>
        <source>Không ai sắp đến hạn hay quá hạn</source>
        <translation>Nobody is due soon or overdue</translation>
    </message>
    <message>
        <source>%1 sắp đến hạn</source>
        <extracomment>people whose duty falls due soon</extracomment>
        <translation>%1 due soon</translation>
    </message>
    <message>
        <source>%1 quá hạn</source>
        <extracomment>people whose duty is overdue</extracomment>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>Mở lớp…</source>
        <translation>Open class…</translation>
    </message>
    <message>
        <source>Hạn gần nhất %1</source>
        <translation>Nearest deadline %1</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>%1 người cần khóa này; lớp còn %2 chỗ.</source>
        <translation>People needing this course: %1; seats left: %2.</translation>
    </message>
    <message>
        <source>Lớp không chiêu sinh: không nhận thêm người.</source>
        <translation>The class is not enrolling: no more people can be admitted.</translation>
    </message>
    <message>
        <source>Nhận bao nhiêu người đầu</source>
        <translation>How many to admit from the top</translation>
    </message>
    <message>
        <source>Nhận %1 người đầu</source>
        <translation>Admit first %1</translation>
    </message>
    <message>
        <source>Nhận người đã chọn</source>
        <translation>Admit selected</translation>
    </message>
    <message>
        <source>Người được đề xuất</source>
        <translation>Suggested people</translation>
    </message>
    <message>
        <source>Không còn ai cần khóa này</source>
        <translation>No one else needs this course</translation>
    </message>
    <message>
        <source>Lớp không chiêu sinh</source>
        <translation>Class is not enrolling</translation>
    </message>
    <message>
        <source>Chỉ lớp đang chiêu sinh mới nhận người.</source>
        <translation>Only a class that is enrolling can admit people.</translation>
    </message>
    <message>
        <source>Thứ</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Chưa được xếp chỗ</source>
        <translation>Not yet placed</translation>
    </message>
    <message>
        <source>Chưa xếp chỗ</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Cho %1 người đầu chờ chỗ</source>
        <translation>Put the first %1 on the waiting list</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Hạn sớm nhất mà lớp này đáp ứng</source>
        <translation>The earliest due date this class would serve</translation>
    </message>
</context>
<context>
    <name>RateBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>RateRows</name>
    <message>
        <source>Tổng cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, %2: tỷ lệ hoàn thành %3; phải học %4 lượt, quá hạn %5, %6 người</source>
        <comment>a cell of the heat map</comment>
        <translation>%1, %2: completion %3; required turns %4, overdue %5, people %6</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Xin gia hạn</source>
        <translation>Ask for an extension</translation>
    </message>
    <message>
        <source>Xin công nhận kết quả</source>
        <translation>Ask for a recognition</translation>
    </message>
    <message>
        <source>Khi được đồng ý, khóa học không tính là quá hạn cho đến hết ngày xin gia hạn.</source>
        <translation>Once granted, the course does not count as overdue up to the end of the day asked for.</translation>
    </message>
    <message>
        <source>Khi được đồng ý, khóa đã học ở nơi khác được ghi vào hồ sơ như đã hoàn thành.</source>
        <translation>Once granted, a course taken elsewhere is recorded as completed.</translation>
    </message>
    <message>
        <source>Gửi đề nghị</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>Chưa gửi được</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Gia hạn đến hết ngày</source>
        <translation>Extended to the end of</translation>
    </message>
    <message>
        <source>Ngày hoàn thành</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Số hiệu văn bằng, chứng chỉ</source>
        <translation>Number of the certificate</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Chờ trả lời</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Gửi ngày %1</source>
        <translation>Sent on %1</translation>
    </message>
    <message>
        <source>Rút ngày %1</source>
        <translation>Withdrawn on %1</translation>
    </message>
    <message>
        <source>Trả lời ngày %1</source>
        <extracomment>day, what was answered</extracomment>
        <translation>Answered on %1</translation>
    </message>
    <message>
        <source>Trả lời ngày %1: %2</source>
        <translation>Answered on %1: %2</translation>
    </message>
    <message>
        <source>Xin gia hạn đến %1</source>
        <translation>Asks for an extension to %1</translation>
    </message>
    <message>
        <source>Xin công nhận %1, hoàn thành ngày %2</source>
        <extracomment>number of the paper, day of completion</extracomment>
        <translation>Asks for recognition of %1, completed on %2</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Kết quả của lớp</source>
        <translation>Class results</translation>
    </message>
    <message>
        <source>Chưa có học viên nào để có kết quả</source>
        <translation>No learners to have results yet</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chuyên cần</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Còn thiếu, ghi chú</source>
        <translation>Missing items, notes</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Mở đợt rà soát quy hoạch</source>
        <translation>Open a review of the planning lists</translation>
    </message>
    <message>
        <source>Giữ trong quy hoạch</source>
        <translation>Keep in planning</translation>
    </message>
    <message>
        <source>Mỗi lượt đang có trong quy hoạch được xét một lần: giữ, hoặc đưa ra kèm lý do. Xét hết mới kết thúc được đợt.</source>
        <translation>Every entry in force is decided once: kept, or taken out with its reason. The review can be closed when all are.</translation>
    </message>
    <message numerus="yes">
        <source>%n lượt đang hiện mà đợt này chưa xét sẽ được giữ theo một quyết định.</source>
        <translation>
            <numerusform>%n entry shown that this review has not decided will be kept by one decision.</numerusform>
            <numerusform>%n entries shown that this review has not decided will be kept by one decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kết quả của đợt được giữ trong lịch sử của từng lượt.</source>
        <translation>What was decided stays in the history of each entry.</translation>
    </message>
    <message>
        <source>Mở đợt</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Giữ</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Kết thúc đợt</source>
        <translation>Close the review</translation>
    </message>
    <message>
        <source>Chưa thực hiện được</source>
        <translation>Not carried out</translation>
    </message>
    <message>
        <source>Mã đợt</source>
        <translation>Code of the review</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Đưa ra khỏi quy hoạch</source>
        <translation>Take out of planning</translation>
    </message>
    <message numerus="yes">
        <source>%n lượt của người không còn công tác sẽ được đưa ra theo một quyết định.</source>
        <translation>
            <numerusform>%n entry of people no longer in service will be taken out by one decision.</numerusform>
            <numerusform>%n entries of people no longer in service will be taken out by one decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đưa ra</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Kết thúc đợt rà soát %1</source>
        <translation>Close review %1</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Phiên bản mới của quy định</source>
        <translation>New version of the rule</translation>
    </message>
    <message>
        <source>Áp dụng</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Chưa áp dụng được</source>
        <translation>Could not apply it</translation>
    </message>
    <message>
        <source>Mã quy định</source>
        <translation>Rule code</translation>
    </message>
    <message>
        <source>Khóa học (mã)</source>
        <translation>Courses (codes)</translation>
    </message>
    <message>
        <source>Nhiều khóa cách nhau bằng dấu chấm phẩy: học một trong số đó là đủ.</source>
        <translation>Several, with semicolons between them: any one of them will do.</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Mức</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Để trống khi văn bản chưa cho biết: lượt sẽ “chưa xác định”.</source>
        <translation>Leave empty when the document does not say: duties will be “undetermined”.</translation>
    </message>
    <message>
        <source>Loại này không cần mức.</source>
        <translation>This kind needs no value.</translation>
    </message>
    <message>
        <source>Chỉ nhập số nguyên</source>
        <translation>Whole numbers only</translation>
    </message>
    <message>
        <source>Áp dụng với</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Phiên bản %1 kết thúc vào hôm trước.</source>
        <translation>Version %1 ends the day before.</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Số, ký hiệu, cơ quan ban hành, ngày</source>
        <translation>Number, symbol, issuer, date</translation>
    </message>
</context>
<context>
    <name>RuleImpactCard</name>
    <message>
        <source>Thêm (lượt)</source>
        <translation>Gained (duties)</translation>
    </message>
    <message>
        <source>Bớt (lượt)</source>
        <translation>Lost (duties)</translation>
    </message>
    <message>
        <source>Đổi tình trạng, hạn</source>
        <translation>Other status or date</translation>
    </message>
    <message>
        <source>Quá hạn ngay</source>
        <translation>Overdue at once</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Quy định của ô đang chọn</source>
        <translation>Rule of the chosen cell</translation>
    </message>
    <message>
        <source>Thôi yêu cầu</source>
        <translation>Stop asking for it</translation>
    </message>
    <message>
        <source>Gắn khóa này</source>
        <translation>Attach this course</translation>
    </message>
    <message>
        <source>Phiên bản mới…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>Các phiên bản</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Chức danh này chưa từng yêu cầu khóa này.</source>
        <translation>This title has never asked for this course.</translation>
    </message>
</context>
<context>
    <name>RulePeople</name>
    <message>
        <source>Người bị tác động</source>
        <translation>People affected</translation>
    </message>
    <message>
        <source>Không ai bị tác động</source>
        <translation>Nobody is affected</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Bây giờ</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Sau khi đổi</source>
        <translation>After the change</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>RuleVersionRow</name>
    <message>
        <source>%1; %2</source>
        <extracomment>what is asked, of whom</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Một trong: %1</source>
        <translation>Any of: %1</translation>
    </message>
    <message>
        <source>Căn cứ: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Chưa ghi căn cứ</source>
        <translation>No basis recorded</translation>
    </message>
    <message>
        <source>Thôi áp dụng từ…</source>
        <translation>End it…</translation>
    </message>
    <message>
        <source>Ngừng dùng</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Đưa vào dùng</source>
        <translation>Switch on</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Bổ nhiệm</source>
        <extracomment>in a narrow cell: must be done before the appointment</extracomment>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>%1 tháng</source>
        <comment>in a narrow cell: within %1 months</comment>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>%1/nhiệm kỳ</source>
        <comment>in a narrow cell: %1 times in a term</comment>
        <translation>%1/term</translation>
    </message>
    <message>
        <source>%1 tiết/năm</source>
        <comment>in a narrow cell: %1 periods a year</comment>
        <translation>%1 p./year</translation>
    </message>
    <message>
        <source>%1 năm/lần</source>
        <comment>in a narrow cell: every %1 years</comment>
        <translation>every %1 y.</translation>
    </message>
    <message>
        <source>Chưa dùng</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Đang áp dụng</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Sắp áp dụng</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Đã thôi áp dụng</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>từ %1</source>
        <comment>a year: a rule begins then</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>đến %1</source>
        <comment>a year: a rule ended then</comment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>chưa dùng</source>
        <comment>in a narrow cell: a rule that is switched off</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>course code, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mọi khóa tính giờ hằng năm</source>
        <translation>Every course that counts for annual hours</translation>
    </message>
    <message>
        <source>người đương chức</source>
        <translation>incumbents</translation>
    </message>
    <message>
        <source>người trong quy hoạch</source>
        <translation>planned people</translation>
    </message>
    <message>
        <source>người đương chức và trong quy hoạch</source>
        <translation>incumbents and planned people</translation>
    </message>
    <message>
        <source>người được tiếp nhận vào chức danh</source>
        <translation>people received into the title</translation>
    </message>
    <message>
        <source>không phải học</source>
        <translation>no duty</translation>
    </message>
    <message>
        <source>%1 · %2: %3, %4</source>
        <comment>title, course, demand, whom it applies to</comment>
        <translation>%1 · %2: %3, %4</translation>
    </message>
    <message>
        <source>%1; một trong nhiều khóa</source>
        <translation>%1; any of several courses</translation>
    </message>
    <message>
        <source>%1 · %2: chưa gắn</source>
        <translation>%1 · %2: not attached</translation>
    </message>
    <message>
        <source>%1 · %2: không áp dụng vào ngày này</source>
        <translation>%1 · %2: not in force on this day</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Không có văn bằng, chứng chỉ này.</source>
        <translation>There is no such credential.</translation>
    </message>
    <message>
        <source>%1 đã báo mất hoặc đã hủy.</source>
        <translation>%1 was reported lost or is cancelled.</translation>
    </message>
    <message>
        <source>Kết quả này đã được cấp %1; mỗi kết quả chỉ cấp một lần.</source>
        <translation>%1 was issued for this result already; each result gets one credential.</translation>
    </message>
    <message>
        <source>Cấp lại phải ghi lý do.</source>
        <translation>A reissue needs a reason.</translation>
    </message>
    <message>
        <source>Đề nghị này không ở trạng thái chờ duyệt.</source>
        <translation>This request is not awaiting approval.</translation>
    </message>
    <message>
        <source>Lớp %1 %2.</source>
        <translation>The state of class %1: %2.</translation>
    </message>
    <message>
        <source>Người này không ở trong danh sách chờ.</source>
        <translation>This person is not on the waiting list.</translation>
    </message>
    <message>
        <source>Lớp %1 %2; chỉ công nhận kết quả khi lớp đã bế giảng.</source>
        <translation>The state of class %1: %2. Results are confirmed only once the class is finished.</translation>
    </message>
    <message>
        <source>Lớp %1 đến %2 mới kết thúc.</source>
        <translation>Class %1 does not end until %2.</translation>
    </message>
    <message>
        <source>Lớp %1 còn %2 học viên chưa đủ điểm danh hoặc điểm.</source>
        <translation>Class %1: attendance or marks are incomplete for %2 learners.</translation>
    </message>
    <message>
        <source>Phòng học đã bận ở lớp %1, buổi %2.</source>
        <translation>The room is taken by class %1, session %2.</translation>
    </message>
    <message>
        <source>Giảng viên đã bận ở lớp %1, buổi %2.</source>
        <translation>The lecturer is busy in class %1, session %2.</translation>
    </message>
    <message>
        <source>Học viên đã bận ở lớp %1, buổi %2.</source>
        <translation>The learner is busy in class %1, session %2.</translation>
    </message>
    <message>
        <source>Phòng học không dùng được từ %1 đến %2: %3</source>
        <translation>The room cannot be used from %1 to %2: %3</translation>
    </message>
    <message>
        <source>Giảng viên không dạy được từ %1 đến %2: %3</source>
        <translation>The lecturer is unavailable from %1 to %2: %3</translation>
    </message>
    <message>
        <source>Giảng viên không được phân công dạy khóa học này.</source>
        <translation>The lecturer is not assigned to teach this course.</translation>
    </message>
    <message>
        <source>Lớp %1 %2; không chuyển sang %3 được.</source>
        <translation>The state of class %1: %2. It cannot change to: %3.</translation>
    </message>
    <message>
        <source>dự thảo</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>đang chiêu sinh</source>
        <translation>enrolling</translation>
    </message>
    <message>
        <source>đang học</source>
        <translation>running</translation>
    </message>
    <message>
        <source>đã bế giảng</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>đã công nhận kết quả</source>
        <translation>results confirmed</translation>
    </message>
    <message>
        <source>đã hủy</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Sĩ số tối đa không được âm.</source>
        <translation>The capacity must not be negative.</translation>
    </message>
    <message>
        <source>Lớp %1 %2; không đổi sĩ số được.</source>
        <translation>The state of class %1: %2. Its capacity cannot be changed.</translation>
    </message>
    <message>
        <source>Lớp %1 đã có %2 học viên; không giảm sĩ số xuống %3 được.</source>
        <translation>Class %1 has %2 learners; its capacity cannot be reduced to %3.</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Tìm chức danh, khóa học</source>
        <translation>Find a title or course</translation>
    </message>
    <message>
        <source>Chỉ khóa đang yêu cầu</source>
        <translation>Only courses asked for</translation>
    </message>
    <message>
        <source>Gắn, gỡ bằng một cú bấm</source>
        <translation>Attach and detach with one click</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Chức danh và khóa học phải có</source>
        <translation>Titles and the courses they ask for</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Một trong nhiều khóa</source>
        <translation>Any of several</translation>
    </message>
    <message>
        <source>Đúng khóa này</source>
        <translation>This very course</translation>
    </message>
    <message>
        <source>Đang đọc danh mục…</source>
        <translation>Reading the catalogue…</translation>
    </message>
    <message>
        <source>Không có chức danh hay khóa nào như vậy</source>
        <translation>No such title or course</translation>
    </message>
    <message>
        <source>Bỏ bớt điều kiện lọc, hoặc đổi ngày hỏi ở đầu trang.</source>
        <translation>Remove some of the filters, or change the as-of day at the top.</translation>
    </message>
    <message>
        <source>Chọn một ô để xem các phiên bản, căn cứ và ai bị tác động</source>
        <translation>Choose a cell to see its versions, their basis and who is affected</translation>
    </message>
    <message>
        <source>Danh mục còn trống</source>
        <translation>The catalogue is empty</translation>
    </message>
    <message>
        <source>Danh mục chức danh, khóa học và quy định được đưa vào bằng lệnh lotrinhctl import.</source>
        <translation>Titles, courses and rules are brought in with the command lotrinhctl import.</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Tệp đã có</source>
        <translation>The file exists</translation>
    </message>
    <message>
        <source>“%1” đã có. Ghi đè lên tệp ấy?</source>
        <translation>“%1” exists. Write over it?</translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Write over it</translation>
    </message>
    <message>
        <source>Chọn tên khác</source>
        <translation>Choose another name</translation>
    </message>
    <message>
        <source>Ghi tệp</source>
        <translation>Write file</translation>
    </message>
</context>
<context>
    <name>ScheduleBar</name>
    <message>
        <source>Trước đó (Page Up)</source>
        <translation>Before (Page Up)</translation>
    </message>
    <message>
        <source>Sau đó (Page Down)</source>
        <translation>After (Page Down)</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Xem theo</source>
        <translation>View by</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Lecturers</translation>
    </message>
    <message>
        <source>Khoảng thời gian</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tuần</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Lịch năm…</source>
        <translation>Year calendar…</translation>
    </message>
    <message>
        <source>Ghi lịch cả năm thành tệp PDF để in</source>
        <translation>Write the whole year as a PDF to print</translation>
    </message>
    <message>
        <source>Xếp buổi học…</source>
        <translation>Lessons…</translation>
    </message>
    <message>
        <source>Tìm buổi, phòng và giảng viên cho các lớp còn thiếu buổi học</source>
        <translation>Find half-days, rooms and lecturers for classes that lack lessons</translation>
    </message>
</context>
<context>
    <name>ScheduleLegend</name>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Đang chiêu sinh</source>
        <translation>Enrolling</translation>
    </message>
    <message>
        <source>Đang học</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Đã bế giảng</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Đã công nhận kết quả</source>
        <translation>Results recognised</translation>
    </message>
    <message>
        <source>Đề xuất</source>
        <translation>Proposed</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Ghi lịch năm</source>
        <translation>Write the year calendar</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Lịch các lớp, %1</source>
        <translation>Timetable of classes, %1</translation>
    </message>
    <message>
        <source>Đang mở lịch…</source>
        <translation>Opening the timetable…</translation>
    </message>
    <message>
        <source>Không có lớp nào trong thời gian này</source>
        <translation>No class in this period</translation>
    </message>
    <message>
        <source>Sang thời gian khác, hoặc mở lớp từ trang Nhu cầu.</source>
        <translation>Go to another period, or open a class from the Needs page.</translation>
    </message>
    <message>
        <source>Lịch năm %1</source>
        <translation>Calendar %1</translation>
    </message>
</context>
<context>
    <name>SchedulePicture</name>
    <message>
        <source>%1/%2 chỗ</source>
        <translation>%1/%2 seats</translation>
    </message>
    <message numerus="yes">
        <source>%n chỗ</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa xếp phòng</source>
        <translation>No room yet</translation>
    </message>
    <message>
        <source>Chưa mời giảng viên</source>
        <translation>No lecturer yet</translation>
    </message>
    <message>
        <source>Năm %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Tháng %1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Tuần %1</source>
        <translation>Week %1</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>%1 đã có lớp %2, từ %3</source>
        <translation>%1 has class %2, from %3</translation>
    </message>
    <message>
        <source>%1 đang dạy lớp %2, từ %3</source>
        <translation>%1 teaches class %2, from %3</translation>
    </message>
    <message numerus="yes">
        <source>%n học viên đang học lớp %1, từ %2</source>
        <translation>
            <numerusform>%n learner attends class %1, from %2</numerusform>
            <numerusform>%n learners attend class %1, from %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 không dùng được đến %2: %3</source>
        <translation>%1 cannot be used until %2: %3</translation>
    </message>
    <message>
        <source>%1 bận đến %2: %3</source>
        <translation>%1 is unavailable until %2: %3</translation>
    </message>
    <message>
        <source>%1 không được phân công dạy khóa này</source>
        <translation>%1 is not assigned to teach this course</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from – to, both days included</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>sáng %1</source>
        <translation>%1, morning</translation>
    </message>
    <message>
        <source>chiều %1</source>
        <translation>%1, afternoon</translation>
    </message>
    <message>
        <source>%1 (%2 buổi)</source>
        <extracomment>an obstacle, and in how many half-days</extracomment>
        <translation>%1 (%2 sessions)</translation>
    </message>
    <message>
        <source>Có buổi vào ngày nghỉ %1, %2</source>
        <translation>A session falls on the holiday %1, %2</translation>
    </message>
    <message>
        <source>Phòng %1 chỉ có %2 chỗ, lớp %3 chỗ</source>
        <translation>Room %1 has only %2 seats, the class %3</translation>
    </message>
    <message numerus="yes">
        <source>%n buổi rơi vào thứ Bảy hoặc Chủ nhật</source>
        <translation>
            <numerusform>%n session falls on a weekend</numerusform>
            <numerusform>%n sessions fall on a weekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Giảng viên %1 dạy quá số ngày một tuần, tuần từ %2</source>
        <translation>Lecturer %1 teaches on too many days of the week from %2</translation>
    </message>
</context>
<context>
    <name>ScoresTab</name>
    <message>
        <source>Phần đánh giá</source>
        <translation>Assessment part</translation>
    </message>
    <message>
        <source>Bài thu hoạch, tiểu luận…</source>
        <translation>Reflection paper, essay…</translation>
    </message>
    <message>
        <source>Thêm phần</source>
        <translation>Add part</translation>
    </message>
    <message>
        <source>Thêm lần thi lại</source>
        <translation>Add resit</translation>
    </message>
    <message>
        <source>Học viên</source>
        <translation>Learner</translation>
    </message>
    <message>
        <source>Trung bình</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Bảng điểm</source>
        <translation>Mark sheet</translation>
    </message>
    <message>
        <source>Lớp chỉ xét số buổi có mặt</source>
        <translation>This class only counts sessions attended</translation>
    </message>
    <message>
        <source>Chưa có học viên để chấm</source>
        <translation>No learners to mark yet</translation>
    </message>
    <message>
        <source>Muốn chấm điểm thì thêm một phần đánh giá, ví dụ “Bài thu hoạch”.</source>
        <translation>To give marks, add an assessment part, for example “Reflection paper”.</translation>
    </message>
    <message>
        <source>Thêm “Bài thu hoạch”</source>
        <translation>Add “Reflection paper”</translation>
    </message>
    <message>
        <source>Bài thu hoạch</source>
        <translation>Reflection paper</translation>
    </message>
    <message>
        <source>Đính chính điểm thành %1</source>
        <translation>Correct mark to %1</translation>
    </message>
    <message>
        <source>Kết quả cũ được giữ lại; tiêu chuẩn và quy hoạch của học viên được tính lại.</source>
        <translation>The old result is kept; the learner’s standards and planning are recalculated.</translation>
    </message>
    <message>
        <source>Đính chính</source>
        <translation>Correct</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Tìm kiếm</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Xóa từ khóa</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>SeatsController</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Không ghi được %1</source>
        <translation>%1 could not be written</translation>
    </message>
    <message>
        <source>Đây là nửa bí mật của khóa, chỉ để mở: hãy mã hóa bằng nửa công khai (tệp .pub).</source>
        <translation>This is the secret half of the key, only for opening: encrypt with the public half (the .pub file).</translation>
    </message>
    <message>
        <source>Khóa sao lưu đã đặt không dùng được: hãy đặt lại bằng backup-key --key với tệp .pub.</source>
        <translation>The backup key that was set cannot be used: set it again with backup-key --key and the .pub file.</translation>
    </message>
    <message>
        <source>%1 không phải tệp khóa của Lộ Trình</source>
        <translation>%1 is not a key file of Lộ Trình</translation>
    </message>
    <message>
        <source>Bản sao tự động được mã hóa bằng nửa công khai của khóa: hãy nêu tệp .pub.</source>
        <translation>Automatic backups are encrypted with the public half of the key: name the .pub file.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đã có cán bộ: dữ liệu mẫu chỉ đưa vào chỗ trống</source>
        <translation>The database already has cadres: sample data goes only into an empty one</translation>
    </message>
    <message>
        <source>việc hoàn tác nhập</source>
        <translation>undoing an import</translation>
    </message>
    <message>
        <source>Không có lần nhập nào để hoàn tác</source>
        <translation>There is no import to undo</translation>
    </message>
    <message>
        <source>Lần nhập này đã được hoàn tác</source>
        <translation>This import is undone already</translation>
    </message>
    <message>
        <source>Lần nhập này không ghi đủ để hoàn tác</source>
        <translation>Too little was kept of this import to undo it</translation>
    </message>
    <message>
        <source>Học viên đã có chỗ trong lớp %1</source>
        <translation>The learner has a seat in class %1</translation>
    </message>
    <message>
        <source>có ký tự U+0000</source>
        <translation>holds the character U+0000</translation>
    </message>
    <message>
        <source>phải là chữ</source>
        <translation>must be text</translation>
    </message>
    <message>
        <source>phải là số nguyên</source>
        <translation>must be a whole number</translation>
    </message>
    <message>
        <source>phải là true/false hoặc 1/0</source>
        <translation>must be true/false or 1/0</translation>
    </message>
    <message>
        <source>không phải ngày có thật; viết YYYY-MM-DD hoặc dd/MM/yyyy</source>
        <translation>is not a real date; write YYYY-MM-DD or dd/MM/yyyy</translation>
    </message>
    <message>
        <source>không phải thời điểm; viết YYYY-MM-DDTHH:MM</source>
        <translation>is not a point in time; write YYYY-MM-DDTHH:MM</translation>
    </message>
    <message>
        <source>phải từ 0 đến 10, một chữ số thập phân</source>
        <translation>must be from 0 to 10, with one decimal place</translation>
    </message>
    <message>
        <source>phải là danh sách các mã</source>
        <translation>must be a list of codes</translation>
    </message>
    <message>
        <source>thiếu giá trị</source>
        <translation>the value is missing</translation>
    </message>
    <message>
        <source>phải là %1</source>
        <translation>must be %1</translation>
    </message>
    <message>
        <source>phải là một danh sách</source>
        <translation>must be a list</translation>
    </message>
    <message>
        <source>lệnh %1 không sửa dòng nào có revision</source>
        <translation>the command %1 changes no row that has a revision</translation>
    </message>
    <message>
        <source>%1 vừa được người khác sửa: hãy xem lại rồi làm lại.</source>
        <translation>%1 has just been changed by somebody else: look again, then do it again.</translation>
    </message>
    <message>
        <source>Bảng của lớp %1 vừa được người khác ghi: hãy xem lại rồi làm lại.</source>
        <translation>The table of class %1 has just been changed by somebody else: look again, then do it again.</translation>
    </message>
    <message>
        <source>Trên máy chủ, việc này cần thấy dữ liệu của mọi người: hãy nhờ cán bộ phụ trách đào tạo toàn tỉnh.</source>
        <translation>On a server this needs everybody’s data to be seen: ask the training coordinator of the whole province.</translation>
    </message>
    <message>
        <source>Không có quyền thực hiện %1</source>
        <translation>Not allowed: %1</translation>
    </message>
    <message>
        <source>Có dòng đã được sửa sau lần nhập này (%1): không hoàn tác được cả lần nhập</source>
        <translation>Rows were changed after this import (%1): the whole import cannot be undone</translation>
    </message>
    <message>
        <source>Tệp dữ liệu bị hỏng. Đừng ghi thêm: hãy phục hồi bản sao lưu gần nhất (lotrinhctl restore), hoặc cứu phần còn đọc được (lotrinhctl salvage).</source>
        <translation>The data file is damaged. Write no more to it: restore the latest backup (lotrinhctl restore), or save what can still be read (lotrinhctl salvage).</translation>
    </message>
    <message>
        <source>Ổ đĩa sắp đầy: còn ít hơn ba lần tệp dữ liệu, không đủ để sao lưu và nâng cấp.</source>
        <translation>The disk is almost full: less than three times the data file is left, too little for a backup and an upgrade.</translation>
    </message>
    <message>
        <source>việc kiểm tra</source>
        <translation>checking the data</translation>
    </message>
    <message>
        <source>việc đọc nhật ký</source>
        <translation>reading the log</translation>
    </message>
    <message>
        <source>việc kiểm tra nhật ký</source>
        <translation>checking the log</translation>
    </message>
    <message>
        <source>việc xuất nhật ký</source>
        <translation>exporting the log</translation>
    </message>
    <message>
        <source>việc xem dòng này</source>
        <translation>seeing this row</translation>
    </message>
    <message>
        <source>mã “%1” đã dùng</source>
        <translation>the code “%1” is taken</translation>
    </message>
    <message>
        <source>Không đủ bộ nhớ để kiểm tra mật khẩu.</source>
        <translation>There is too little memory to check the password.</translation>
    </message>
    <message>
        <source>cần ít nhất %1 ký tự; một câu ngắn dễ nhớ là tốt nhất</source>
        <translation>needs at least %1 characters; a short sentence you remember is best</translation>
    </message>
    <message>
        <source>lặp lại quá ít ký tự khác nhau</source>
        <translation>repeats too few different characters</translation>
    </message>
    <message>
        <source>không được chứa tên đăng nhập</source>
        <translation>must not contain the login</translation>
    </message>
    <message>
        <source>Lớp %1 chưa học hoặc đã đóng (%2)</source>
        <translation>Class %1 has not started or is closed (%2)</translation>
    </message>
    <message>
        <source>%1 không có chỗ trong lớp (%2)</source>
        <translation>%1 has no seat in the class (%2)</translation>
    </message>
    <message>
        <source>Lớp %1 đã %2</source>
        <translation>Class %1 is %2</translation>
    </message>
    <message>
        <source>phần “%1” ghi hai lần</source>
        <translation>the part “%1” is given twice</translation>
    </message>
    <message>
        <source>phải từ 1</source>
        <translation>must be 1 or more</translation>
    </message>
    <message>
        <source>Lớp %1 %2</source>
        <translation>The state of class %1: %2</translation>
    </message>
    <message>
        <source>Giảng viên %1 không dạy khóa này</source>
        <translation>Lecturer %1 does not teach this course</translation>
    </message>
    <message>
        <source>chỉ tiêu không được âm</source>
        <translation>a quota must not be negative</translation>
    </message>
    <message>
        <source>đơn vị %1 ghi hai lần</source>
        <translation>the unit %1 is given twice</translation>
    </message>
    <message>
        <source>phải sau %1</source>
        <translation>must be after %1</translation>
    </message>
    <message>
        <source>một buổi dài nhất 24 giờ</source>
        <translation>a session lasts 24 hours at most</translation>
    </message>
    <message>
        <source>lớp đã có buổi bắt đầu lúc này</source>
        <translation>the class already has a session that starts then</translation>
    </message>
    <message>
        <source>không được âm</source>
        <translation>must not be negative</translation>
    </message>
    <message>
        <source>%1 (lần %2)</source>
        <translation>%1 (attempt %2)</translation>
    </message>
    <message>
        <source>Lớp %1 chưa đóng: sửa điểm bằng record_score</source>
        <translation>Class %1 is not closed: change marks with record_score</translation>
    </message>
    <message>
        <source>%1 chưa đủ kết quả</source>
        <translation>The results of %1 are incomplete</translation>
    </message>
    <message>
        <source>%1 còn ở tương lai</source>
        <translation>%1 is in the future</translation>
    </message>
    <message>
        <source>trước completed_on</source>
        <translation>before completed_on</translation>
    </message>
    <message>
        <source>%1 đã thu hồi ngày %2</source>
        <translation>%1 was revoked on %2</translation>
    </message>
    <message>
        <source>trước ngày hoàn thành %1</source>
        <translation>before the day of completion, %1</translation>
    </message>
    <message>
        <source>%1 đã có kết luận này</source>
        <translation>%1 has this conclusion already</translation>
    </message>
    <message>
        <source>Kết luận %1 đã thu hồi</source>
        <translation>Conclusion %1 is withdrawn already</translation>
    </message>
    <message>
        <source>trước concluded_on</source>
        <translation>before concluded_on</translation>
    </message>
    <message>
        <source>%1: không được âm</source>
        <translation>%1: must not be negative</translation>
    </message>
    <message>
        <source>%1: đã ghi</source>
        <translation>%1: recorded already</translation>
    </message>
    <message>
        <source>%1: ghi hai lần</source>
        <translation>%1: given twice</translation>
    </message>
    <message>
        <source>Lớp %1 chưa đóng</source>
        <translation>Class %1 is not closed</translation>
    </message>
    <message>
        <source>Khóa học này không cấp văn bằng, chứng chỉ</source>
        <translation>This course does not award a credential</translation>
    </message>
    <message>
        <source>cadre: %1 không có tên trong lớp %2</source>
        <translation>cadre: %1 is not in class %2</translation>
    </message>
    <message>
        <source>%1 đang ở trạng thái %2</source>
        <translation>The state of %1 is %2</translation>
    </message>
    <message>
        <source>Chỉ xin học cho chính mình</source>
        <translation>A seat can be requested only for yourself</translation>
    </message>
    <message>
        <source>viết YYYY, YYYY-MM hoặc YYYY-MM-DD</source>
        <translation>write YYYY, YYYY-MM or YYYY-MM-DD</translation>
    </message>
    <message>
        <source>còn ở tương lai</source>
        <translation>is in the future</translation>
    </message>
    <message>
        <source>trước service_from</source>
        <translation>before service_from</translation>
    </message>
    <message>
        <source>là chính khóa học đó</source>
        <translation>is the very same course</translation>
    </message>
    <message>
        <source>trước valid_from</source>
        <translation>before valid_from</translation>
    </message>
    <message>
        <source>đã có tương đương này từ ngày đó</source>
        <translation>this equivalence from that day exists already</translation>
    </message>
    <message>
        <source>trước valid_from %1</source>
        <translation>before valid_from, %1</translation>
    </message>
    <message>
        <source>%1 đã đưa ra khỏi quy hoạch ngày %2</source>
        <translation>%1 was taken out of planning on %2</translation>
    </message>
    <message>
        <source>trước ngày phê duyệt %1</source>
        <translation>before the day of approval, %1</translation>
    </message>
    <message>
        <source>đã giữ chức danh này từ ngày đó</source>
        <translation>this title is held from that day already</translation>
    </message>
    <message>
        <source>%1 không đang giữ chức danh %2</source>
        <translation>%1 does not hold the title %2 now</translation>
    </message>
    <message>
        <source>trước ngày giữ chức %1</source>
        <translation>before the day from which the post is held, %1</translation>
    </message>
    <message>
        <source>Đã cấp %1 theo kết quả lớp này</source>
        <translation>%1 was issued for a result of this class</translation>
    </message>
    <message>
        <source>Chỉ xin cho chính mình</source>
        <translation>A request can be made only for yourself</translation>
    </message>
    <message>
        <source>Đã có yêu cầu %1 đang chờ trả lời</source>
        <translation>The request %1 is still waiting for an answer</translation>
    </message>
    <message>
        <source>Yêu cầu %1 đã trả lời</source>
        <translation>The request %1 has been answered</translation>
    </message>
    <message>
        <source>%1 đã qua</source>
        <translation>%1 is past</translation>
    </message>
    <message>
        <source>đã được miễn trong đúng thời gian này</source>
        <translation>is exempt for exactly this time already</translation>
    </message>
    <message>
        <source>phải sau hôm nay</source>
        <translation>must be after today</translation>
    </message>
    <message>
        <source>từ chối phải ghi lý do</source>
        <translation>a refusal needs a reason</translation>
    </message>
    <message>
        <source>phải từ 1 đến 7</source>
        <translation>must be from 1 to 7</translation>
    </message>
    <message>
        <source>%1 đã được dùng, không bỏ được</source>
        <translation>%1 has been used and cannot be removed</translation>
    </message>
    <message>
        <source>trước from</source>
        <translation>before from</translation>
    </message>
    <message>
        <source>đã có dòng bắt đầu từ ngày này</source>
        <translation>there is already a row that starts on this day</translation>
    </message>
    <message>
        <source>Đợt rà soát %1 đã kết thúc</source>
        <translation>Review %1 is closed</translation>
    </message>
    <message>
        <source>%1 không thuộc đợt rà soát %2</source>
        <translation>%1 does not belong to review %2</translation>
    </message>
    <message>
        <source>không có quy hoạch nào để giữ, đưa ra hay bổ sung</source>
        <translation>no planning entry is given to keep, take out or add</translation>
    </message>
    <message>
        <source>%1 ghi hai lần</source>
        <translation>%1 is given twice</translation>
    </message>
    <message>
        <source>trước opened_on %1</source>
        <translation>before opened_on, %1</translation>
    </message>
    <message>
        <source>Còn %1 quy hoạch chưa rà soát</source>
        <translation>Planning entries not yet reviewed: %1</translation>
    </message>
    <message>
        <source>“*” chỉ dùng cho annual_hours</source>
        <translation>“*” is only for annual_hours</translation>
    </message>
    <message>
        <source>quy định đang được dùng rồi</source>
        <translation>the rule is on already</translation>
    </message>
    <message>
        <source>quy định đã tắt rồi</source>
        <translation>the rule is off already</translation>
    </message>
    <message>
        <source>Buổi %1 đã điểm danh, không dời được</source>
        <translation>Attendance is marked for session %1; it cannot be moved</translation>
    </message>
    <message>
        <source>Lớp %1 không còn buổi nào phía trước</source>
        <translation>Class %1 has no sessions ahead</translation>
    </message>
    <message>
        <source>đã là giảng viên của buổi này</source>
        <translation>is the lecturer of this session already</translation>
    </message>
    <message>
        <source>Buổi %1 đã điểm danh, không bỏ được</source>
        <translation>Attendance is marked for session %1; it cannot be removed</translation>
    </message>
    <message>
        <source>%1 nằm dưới hoặc đã nhập vào chính %2</source>
        <translation>%1 is below %2 or was merged into it</translation>
    </message>
    <message>
        <source>không có đơn vị nào để hợp nhất vào %1</source>
        <translation>there is no unit to merge into %1</translation>
    </message>
    <message>
        <source>%1 không tồn tại ngày %2</source>
        <translation>%1 does not exist on %2</translation>
    </message>
    <message>
        <source>%1 không thể nhận từ ngày này</source>
        <translation>%1 cannot take over from this day</translation>
    </message>
    <message>
        <source>share_pct phải từ 0 đến 100</source>
        <translation>share_pct must be from 0 to 100</translation>
    </message>
    <message>
        <source>chia thì cần ít nhất hai đơn vị</source>
        <translation>a split needs at least two units</translation>
    </message>
    <message>
        <source>tổng share_pct quá 100</source>
        <translation>share_pct adds up to more than 100</translation>
    </message>
    <message>
        <source>%1 nằm dưới chính %2</source>
        <translation>%1 is below %2</translation>
    </message>
    <message>
        <source>%1 đã kết thúc ngày %2</source>
        <translation>%1 ended on %2</translation>
    </message>
    <message>
        <source>%1 chỉ có từ %2</source>
        <translation>%1 exists only from %2</translation>
    </message>
    <message>
        <source>%1 nhập vào %2 ngày %3, %2 phải còn đến ngày đó</source>
        <translation>%1 merges into %2 on %3; %2 must last until then</translation>
    </message>
    <message>
        <source>lịch nhận cả loạt thì không buổi nào được vướng</source>
        <translation>when lessons are accepted together, no session may clash</translation>
    </message>
    <message>
        <source>trước starts_on</source>
        <translation>before starts_on</translation>
    </message>
    <message>
        <source>một lớp dài nhất 5 năm</source>
        <translation>a class lasts 5 years at most</translation>
    </message>
    <message>
        <source>Không có gì để hoàn tác</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message>
        <source>Lệnh này đã được hoàn tác</source>
        <translation>This command is undone already</translation>
    </message>
    <message>
        <source>Lệnh %1 không hoàn tác được</source>
        <translation>The command %1 cannot be undone</translation>
    </message>
    <message>
        <source>Không có quyền hoàn tác %1</source>
        <translation>You may not undo %1</translation>
    </message>
    <message>
        <source>Lệnh %1 chạm quá nhiều dòng để hoàn tác</source>
        <translation>The command %1 changed too many rows to be undone</translation>
    </message>
    <message>
        <source>Đã có thay đổi sau lệnh %1, không hoàn tác được nữa</source>
        <translation>There were changes after the command %1; it can no longer be undone</translation>
    </message>
    <message>
        <source>Chỗ cũ đã có người khác dùng, không hoàn tác được %1</source>
        <translation>Somebody else has taken the old place; %1 cannot be undone</translation>
    </message>
    <message>
        <source>“owner” là người mở tệp, không phải tài khoản</source>
        <translation>“owner” is whoever opens the file, not an account</translation>
    </message>
    <message>
        <source>vai “cadre” cần mã cán bộ</source>
        <translation>the role “cadre” needs the code of a cadre</translation>
    </message>
    <message>
        <source>đầu mối cần một đơn vị</source>
        <translation>a unit contact needs a unit</translation>
    </message>
    <message>
        <source>không đúng</source>
        <translation>is wrong</translation>
    </message>
    <message>
        <source>Phải còn ít nhất một quản trị viên toàn tỉnh đang hoạt động.</source>
        <translation>At least one active administrator of the whole province must remain.</translation>
    </message>
    <message>
        <source>2–32 ký tự: chữ thường a–z, số, . _ -; bắt đầu bằng chữ</source>
        <translation>2–32 characters: lower-case letters a–z, digits, . _ -; a letter first</translation>
    </message>
    <message>
        <source>“%1” đã dùng</source>
        <translation>“%1” is taken</translation>
    </message>
    <message>
        <source>chỉ tài khoản đầu tiên được giữ mật khẩu đã đặt</source>
        <translation>only the first account may keep the password that was set</translation>
    </message>
    <message>
        <source>phải khác mật khẩu cũ</source>
        <translation>must differ from the old password</translation>
    </message>
    <message>
        <source>Hãy đổi mật khẩu trước khi làm việc khác.</source>
        <translation>Change the password before doing anything else.</translation>
    </message>
    <message>
        <source>việc xem này</source>
        <translation>seeing this</translation>
    </message>
    <message>
        <source>Chỉ phục hồi vào tệp SQLite. Với PostgreSQL: phục hồi ra tệp rồi dùng copy-to.</source>
        <translation>Only SQLite files can be restored into. With PostgreSQL: restore to a file, then use copy-to.</translation>
    </message>
    <message>
        <source>Không tạo được thư mục tạm: %1</source>
        <translation>The temporary folder could not be made: %1</translation>
    </message>
    <message>
        <source>Không đọc được %1</source>
        <translation>%1 could not be read</translation>
    </message>
    <message>
        <source>%1: %2 dòng%3%4</source>
        <translation>%1: %2 rows%3%4</translation>
    </message>
    <message>
        <source>, bỏ %1 dòng trái ràng buộc</source>
        <translation>, %1 rows against the constraints left out</translation>
    </message>
    <message>
        <source>, một phần không đọc được</source>
        <translation>, a part could not be read</translation>
    </message>
    <message>
        <source>%1 không phải ngày làm việc trong kỳ kế hoạch</source>
        <translation>%1 is not a working day of the plan’s period</translation>
    </message>
    <message>
        <source>“%1” không có, hoặc không lập kế hoạch được</source>
        <translation>“%1” does not exist or cannot be planned</translation>
    </message>
    <message>
        <source>lớp không nằm trọn trong kỳ kế hoạch và trong thời gian khóa học có hiệu lực</source>
        <translation>the class does not lie wholly within the plan’s period and the time its course is in force</translation>
    </message>
    <message>
        <source>phòng không đủ chỗ cho lớp nhỏ nhất của khóa</source>
        <translation>the room has too few seats for the smallest class of the course</translation>
    </message>
    <message>
        <source>phòng đã có lớp khác hoặc không dùng được trong những ngày đó</source>
        <translation>the room has another class or cannot be used on those days</translation>
    </message>
    <message>
        <source>giảng viên không dạy khóa này</source>
        <translation>the lecturer does not teach this course</translation>
    </message>
    <message>
        <source>giảng viên đã có lớp khác hoặc vắng trong những ngày đó</source>
        <translation>the lecturer has another class or is away on those days</translation>
    </message>
    <message>
        <source>số người có thể học trong những ngày đó ít hơn số tối thiểu để mở lớp</source>
        <translation>fewer people can attend on those days than a class needs at least</translation>
    </message>
    <message>
        <source>trước --from</source>
        <translation>before --from</translation>
    </message>
    <message>
        <source>không có ngày làm việc nào trong khoảng này</source>
        <translation>there is no working day in this period</translation>
    </message>
    <message>
        <source>Không khởi động được thư viện mật mã</source>
        <translation>The encryption library could not be started</translation>
    </message>
    <message>
        <source>đã dùng cho một lệnh khác</source>
        <translation>was used for another command</translation>
    </message>
    <message>
        <source>Không có lệnh “%1”</source>
        <translation>There is no command “%1”</translation>
    </message>
    <message>
        <source>Tên đăng nhập hoặc mật khẩu không đúng.</source>
        <translation>Login or password is wrong.</translation>
    </message>
    <message>
        <source>Sai mật khẩu nhiều lần: hãy thử lại sau %1 giây.</source>
        <translation>Wrong password several times: try again in %1 seconds.</translation>
    </message>
    <message>
        <source>Không có số này trong sổ cấp.</source>
        <translation>This number is not in the register of credentials.</translation>
    </message>
    <message>
        <source>Nội dung không khớp chữ ký của cơ quan: không công nhận.</source>
        <translation>The content does not fit the signature of the office: not recognised.</translation>
    </message>
    <message>
        <source>Bản này đã báo mất.</source>
        <translation>This credential was reported lost.</translation>
    </message>
    <message>
        <source>Bản này đã báo mất; thay bằng %1.</source>
        <translation>This credential was reported lost; %1 replaces it.</translation>
    </message>
    <message>
        <source>Bản này đã hủy: kết quả đã đính chính hoặc thu hồi.</source>
        <translation>This credential is cancelled: the result was corrected or revoked.</translation>
    </message>
    <message>
        <source>Bản này đã hủy; cấp lại là %1.</source>
        <translation>This credential is cancelled; it was reissued as %1.</translation>
    </message>
    <message>
        <source>Đúng, còn hiệu lực.</source>
        <translation>Genuine and in force.</translation>
    </message>
    <message>
        <source>Dữ liệu vừa đổi, hãy xem lại</source>
        <translation>The data has just changed; look again</translation>
    </message>
    <message>
        <source>Không có mã quy hoạch “%1”</source>
        <translation>There is no planning entry with the code “%1”</translation>
    </message>
    <message>
        <source>%1: không có mã “%2”</source>
        <translation>%1: there is no code “%2”</translation>
    </message>
    <message>
        <source>“%1” là tên của chủ tệp trong nhật ký, hãy chọn tên khác</source>
        <translation>“%1” is what the log calls the owner of the file; choose another name</translation>
    </message>
    <message>
        <source>Sau lần nhập này đã có người khác làm việc: tại máy chủ chỉ chủ cơ sở dữ liệu còn hoàn tác được cả lần nhập.</source>
        <translation>Somebody else has worked since this import: on a server only the owner of the database can still take it back.</translation>
    </message>
    <message>
        <source>Có dữ liệu ghi sau lần nhập này dựa vào các dòng đã nhập: không hoàn tác được cả lần nhập.</source>
        <translation>Data written since this import refers to its rows: the import cannot be taken back.</translation>
    </message>
    <message>
        <source>Không ai tự đổi vai, đơn vị hay cán bộ của tài khoản mình, hoặc tự đóng nó: hãy nhờ một quản trị viên khác.</source>
        <translation>Nobody changes the role, unit or cadre of their own account, or closes it themselves: ask another administrator.</translation>
    </message>
    <message>
        <source>Tại máy chủ, chỉ người đã nhập hoặc chủ cơ sở dữ liệu hoàn tác được lần nhập</source>
        <translation>On a server only whoever imported, or the owner of the database, can take an import back</translation>
    </message>
    <message>
        <source>Trên máy chủ, tài khoản này không hoàn tác được: hãy sửa lại cho đúng, hoặc nhờ cán bộ phụ trách đào tạo toàn tỉnh.</source>
        <translation>On a server this account cannot undo: correct it instead, or ask the province’s training coordinator.</translation>
    </message>
    <message>
        <source>có nửa cặp mã thay thế (U+D800–U+DFFF)</source>
        <translation>has half of a surrogate pair (U+D800–U+DFFF)</translation>
    </message>
    <message>
        <source>Không cứu được dòng nào từ %1</source>
        <translation>Not one row could be saved from %1</translation>
    </message>
</context>
<context>
    <name>SessionPlanSheet</name>
    <message>
        <source>Thêm buổi học cho lớp %1</source>
        <translation>Add sessions to class %1</translation>
    </message>
    <message>
        <source>Ngày nghỉ lễ được bỏ qua.</source>
        <translation>Holidays are passed over.</translation>
    </message>
    <message>
        <source>Chuyên đề</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Chuyên đề (không bắt buộc)</source>
        <translation>Topic (optional)</translation>
    </message>
    <message numerus="yes">
        <source>Thêm %n buổi</source>
        <translation>
            <numerusform>Add %n session</numerusform>
            <numerusform>Add %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Thứ</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>Hai</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Ba</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Tư</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Sáu</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Bảy</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Buổi</source>
        <translation>Half-days</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Cả ngày</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>Cách mấy tuần</source>
        <translation>Every how many weeks</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Lecturer</translation>
    </message>
    <message numerus="yes">
        <source>%n buổi bị vướng sẽ không được thêm.</source>
        <translation>
            <numerusform>%n session clashes and will not be added.</numerusform>
            <numerusform>%n sessions clash and will not be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Buổi</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Cả ngày</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Chuyên đề</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Lý do nếu trùng lịch</source>
        <translation>Reason if dates clash</translation>
    </message>
    <message>
        <source>Thêm buổi</source>
        <translation>Add session</translation>
    </message>
    <message>
        <source>Bỏ buổi</source>
        <translation>Remove session</translation>
    </message>
    <message>
        <source>Buổi học</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Lớp chưa có buổi học nào</source>
        <translation>This class has no sessions yet</translation>
    </message>
    <message>
        <source>Thêm buổi ở trên: phòng và giảng viên lấy của lớp.</source>
        <translation>Add sessions above: they use the class’s room and lecturer.</translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Đã điểm danh</source>
        <translation>Attendance marked</translation>
    </message>
    <message>
        <source>Lý do xếp trùng</source>
        <translation>Reason for clash</translation>
    </message>
</context>
<context>
    <name>ShellHeader</name>
    <message>
        <source>Tính đến ngày</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Ngày hôm nay của dữ liệu mẫu</source>
        <translation>Today’s date in the sample data</translation>
    </message>
    <message>
        <source>Người đang dùng</source>
        <translation>Current user</translation>
    </message>
    <message>
        <source>Đổi ngôn ngữ</source>
        <translation>Change language</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Tìm người, lớp, trang, việc (Ctrl+K)</source>
        <translation>Find people, classes, pages, actions (Ctrl+K)</translation>
    </message>
    <message>
        <source>Hoàn tác và những việc tôi đã làm (Ctrl+Z)</source>
        <translation>Undo, and what I did (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ShellRail</name>
    <message>
        <source>Lộ trình của tôi</source>
        <translation>My learning path</translation>
    </message>
    <message>
        <source>Nhu cầu</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Kế hoạch năm</source>
        <translation>Year plan</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Quy hoạch</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Tỷ lệ hoàn thành</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Nhập Excel</source>
        <translation>Import Excel</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Lịch</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>Đổi ngôn ngữ</source>
        <translation>Change language</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Lộ Trình</source>
        <translation>Lộ Trình</translation>
    </message>
    <message>
        <source>Ai phải học khóa nào, trước ngày nào, ngồi lớp nào</source>
        <translation>Who must take which course by when, in which class</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Đã khóa màn hình</source>
        <translation>The screen is locked</translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Tên đăng nhập</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Tài khoản đã được đổi hoặc đóng; mời đăng nhập lại.</source>
        <translation>The account was changed or closed; please sign in again.</translation>
    </message>
</context>
<context>
    <name>StaleDialog</name>
    <message>
        <source>%1 vừa được người khác sửa</source>
        <translation>%1 has just been changed by somebody else</translation>
    </message>
    <message>
        <source>Lấy bản đang lưu</source>
        <translation>Take the stored version</translation>
    </message>
    <message>
        <source>Gửi lại bản của tôi</source>
        <translation>Send my version again</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Bản của tôi</source>
        <translation>My version</translation>
    </message>
    <message>
        <source>Đang lưu</source>
        <translation>Stored now</translation>
    </message>
    <message>
        <source>%1, bản của tôi: %2</source>
        <translation>%1, my version: %2</translation>
    </message>
    <message>
        <source>%1, đang lưu: %2</source>
        <translation>%1, stored now: %2</translation>
    </message>
    <message>
        <source>In đậm là điều người khác vừa đổi. Gửi lại sẽ ghi đè những ô của bạn lên bản đang lưu.</source>
        <translation>What the other person has just changed is in bold. Sending again writes your fields over the stored version.</translation>
    </message>
</context>
<context>
    <name>StaleVersions</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what kind of thing, and its code</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 của lớp %2</source>
        <translation>%1 of class %2</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Được miễn</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Chưa xác định</source>
        <translation>Undetermined</translation>
    </message>
    <message>
        <source>Sắp hết hạn</source>
        <translation>Expiring</translation>
    </message>
    <message>
        <source>Đã đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Đang học</source>
        <translation>Studying</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Sắp đến hạn</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Chưa đến hạn</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Đang chiêu sinh</source>
        <translation>Enrolling</translation>
    </message>
    <message>
        <source>Đã bế giảng</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Đã công nhận kết quả</source>
        <translation>Results confirmed</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Chờ duyệt</source>
        <translation>Awaiting approval</translation>
    </message>
    <message>
        <source>Đã ghi danh</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Không duyệt</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Không dự học</source>
        <translation>Did not attend</translation>
    </message>
    <message>
        <source>Bảo lưu</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Chờ chỗ</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Bước %1 trên %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>PostgreSQL có công cụ sao lưu riêng (pg_dump, pgBackRest).</source>
        <translation>PostgreSQL has backup tools of its own (pg_dump, pgBackRest).</translation>
    </message>
    <message>
        <source>Đã có tệp %1.</source>
        <translation>The file %1 exists already.</translation>
    </message>
    <message>
        <source>Dòng thời gian không còn ghi lệnh này.</source>
        <translation>The history no longer holds this command.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đang bận, hãy thử lại sau giây lát.</source>
        <translation>The database is busy; try again in a moment.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, không ghi được.</source>
        <translation>The disk is full; nothing can be written.</translation>
    </message>
    <message>
        <source>Đã có dòng mang khóa này.</source>
        <translation>There is already a row with this key.</translation>
    </message>
    <message>
        <source>Dữ liệu trái với ràng buộc của cơ sở dữ liệu.</source>
        <translation>The data is against a constraint of the database.</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu.</source>
        <translation>Stopped as asked.</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ. Có thể xem tiếp; hãy làm lại việc vừa làm khi đã nối lại.</source>
        <translation>The link to the server is lost. Reading goes on; do the last thing again once it is linked.</translation>
    </message>
    <message>
        <source>Máy chủ không còn nhận mật khẩu này. Hãy khóa màn hình (Ctrl+L) và nhập mật khẩu mới.</source>
        <translation>The server no longer accepts this password. Lock the screen (Ctrl+L) and enter the new password.</translation>
    </message>
    <message>
        <source>Máy chủ không cho tài khoản này làm việc đó.</source>
        <translation>The server does not let this account do that.</translation>
    </message>
    <message>
        <source>Không đọc hoặc ghi được cơ sở dữ liệu.</source>
        <translation>The database could not be read or written.</translation>
    </message>
    <message>
        <source>Hai cơ sở dữ liệu khác lược đồ ở bảng %1.</source>
        <translation>The two databases differ in the schema of table %1.</translation>
    </message>
    <message>
        <source>Bản sao khác bản gốc ở bảng %1; đích để nguyên như trước.</source>
        <translation>The copy differs from the original in table %1; the target is left as it was.</translation>
    </message>
    <message>
        <source>Không có bảng %1.</source>
        <translation>There is no table %1.</translation>
    </message>
    <message>
        <source>%1 không phải là dữ liệu của Lộ Trình.</source>
        <translation>%1 is not data of Lộ Trình.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu vừa được nâng cấp: hãy mở lại chương trình.</source>
        <translation>The database has just been upgraded: open the program again.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu %1 đã có dữ liệu.</source>
        <translation>The database %1 already holds data.</translation>
    </message>
    <message>
        <source>Không có tệp %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu thuộc phiên bản cũ: hãy nâng cấp trước.</source>
        <translation>The database is of an older version: upgrade it first.</translation>
    </message>
    <message>
        <source>Không giữ được bản hiện có: %1</source>
        <translation>The present file could not be kept: %1</translation>
    </message>
    <message>
        <source>Tên đăng nhập hoặc mật khẩu không đúng.</source>
        <translation>Login or password is wrong.</translation>
    </message>
    <message>
        <source>Không nối được với máy chủ cơ sở dữ liệu.</source>
        <translation>The database server could not be reached.</translation>
    </message>
    <message>
        <source>Không có thư mục %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>Không mở được tệp SQLite trên hệ thống tệp “%1”: chỉ dùng ổ đĩa tại chỗ. Nhiều máy cùng dùng thì hãy đặt dữ liệu trên PostgreSQL.</source>
        <translation>A SQLite file cannot be opened on the file system “%1”: use only a local disk. For several computers put the data on PostgreSQL.</translation>
    </message>
    <message>
        <source>Bản sao không đạt kiểm tra, dữ liệu gốc còn nguyên.</source>
        <translation>The copy did not pass its check; the original data is untouched.</translation>
    </message>
    <message>
        <source>Không ghi được %1.</source>
        <translation>%1 could not be written.</translation>
    </message>
    <message>
        <source>Địa chỉ cơ sở dữ liệu không đọc được: %1</source>
        <translation>The address of the database could not be read: %1</translation>
    </message>
    <message>
        <source>Địa chỉ PostgreSQL thiếu tên cơ sở dữ liệu.</source>
        <translation>The PostgreSQL address lacks the name of the database.</translation>
    </message>
    <message>
        <source>Chưa nêu cơ sở dữ liệu.</source>
        <translation>No database was named.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu do phiên bản mới hơn tạo ra (lược đồ %1, chương trình này biết đến %2). Không có gì bị thay đổi.</source>
        <translation>The database was made by a newer version (schema %1, this program knows up to %2). Nothing was changed.</translation>
    </message>
    <message>
        <source>Lược đồ của cơ sở dữ liệu không khớp với chương trình này.</source>
        <translation>The schema of the database does not fit this program.</translation>
    </message>
    <message>
        <source>Bản sao lưu không dùng được: %1. Dữ liệu hiện có còn nguyên.</source>
        <translation>The backup cannot be used: %1. The present data is untouched.</translation>
    </message>
    <message>
        <source>Không có dòng này nữa.</source>
        <translation>This row no longer exists.</translation>
    </message>
    <message>
        <source>Dòng này vừa được người khác sửa, hãy xem lại rồi làm lại.</source>
        <translation>This row has just been changed by somebody else; look again, then do it again.</translation>
    </message>
    <message>
        <source>Bản sao mã hóa bị hỏng hoặc bị sửa: không dùng được.</source>
        <translation>The encrypted copy is damaged or was altered: it cannot be used.</translation>
    </message>
    <message>
        <source>Khóa hoặc cụm mật khẩu không mở được bản sao này.</source>
        <translation>The key or passphrase does not open this copy.</translation>
    </message>
    <message>
        <source>Không mã hóa được: thiếu bộ nhớ (cụm mật khẩu cần 256 MiB), hoặc khóa không hợp lệ.</source>
        <translation>It could not be encrypted: too little memory (a passphrase needs 256 MiB), or the key is not valid.</translation>
    </message>
    <message>
        <source>Khóa công khai của tổ chức phải dài 32 byte.</source>
        <translation>The public key of the organisation must be 32 bytes long.</translation>
    </message>
    <message>
        <source>Cần khóa của tổ chức hoặc một cụm mật khẩu.</source>
        <translation>A key of the organisation or a passphrase is needed.</translation>
    </message>
    <message>
        <source>Máy chủ không cho tài khoản này thấy mọi dòng: sao chép cả cơ sở dữ liệu cần nối bằng tài khoản chủ của nó.</source>
        <translation>The server does not show this account every row: to copy the whole database, connect as its owner.</translation>
    </message>
    <message>
        <source>Địa chỉ PostgreSQL: tuỳ chọn “%1” không được có dấu chấm phẩy.</source>
        <translation>PostgreSQL address: the option “%1” must not contain a semicolon.</translation>
    </message>
    <message>
        <source>%1 Bảng %2, dòng %3.</source>
        <translation>%1 Table %2, row %3.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu trên máy chủ thuộc phiên bản cũ: hãy nhờ người giữ máy chủ nâng cấp (lotrinhctl migrate).</source>
        <translation>The database on the server is of an older version: ask whoever keeps the server to upgrade it (lotrinhctl migrate).</translation>
    </message>
    <message>
        <source>Máy chủ không cho tài khoản này sửa dòng đó.</source>
        <translation>The server does not let this account change that row.</translation>
    </message>
</context>
<context>
    <name>TableFileDesk</name>
    <message>
        <source>Xuất cả bảng ra tệp</source>
        <translation>Export the whole table</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Tệp CSV (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Đang xuất bảng</source>
        <translation>Exporting the table</translation>
    </message>
    <message>
        <source>%1 trên %2 dòng</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Cột %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Cột và chép bảng</source>
        <translation>Columns and copying</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message numerus="yes">
        <source>Chép %Ln dòng đã chọn</source>
        <translation>
            <numerusform>Copy %Ln chosen row</numerusform>
            <numerusform>Copy %Ln chosen rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Chép dòng này</source>
        <translation>Copy this row</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Chép cả bảng cho Excel</source>
        <translation>Copy the table for Excel</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Cột như ban đầu</source>
        <translation>Original columns</translation>
    </message>
    <message>
        <source>Xuất cả bảng ra tệp…</source>
        <translation>Export the whole table…</translation>
    </message>
    <message>
        <source>In cả bảng…</source>
        <translation>Print whole table…</translation>
    </message>
</context>
<context>
    <name>TablePrintDesk</name>
    <message>
        <source>In %1</source>
        <translation>Print %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dòng, các cột đang hiện, khổ A4.</source>
        <translation>
            <numerusform>%Ln row, the columns shown, on A4.</numerusform>
            <numerusform>%Ln rows, the columns shown, on A4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chọn nơi ghi…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In ra</source>
        <translation>Print to</translation>
    </message>
    <message>
        <source>Ghi bảng ra PDF</source>
        <translation>Save table as PDF</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Đang in bảng</source>
        <translation>Printing the table</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>how far long work is</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Việc cần làm</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>còn khoảng %n giây</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>còn khoảng %n phút</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Đang xem các lớp…</source>
        <translation>Looking at the classes…</translation>
    </message>
    <message>
        <source>Không có việc nào chờ bạn</source>
        <translation>Nothing is waiting for you</translation>
    </message>
    <message>
        <source>Các lớp đều đúng lịch. Xem người sắp đến hạn ở bên phải, hoặc xếp lịch các lớp sắp tới.</source>
        <translation>All classes are on schedule. See who is due soon on the right, or plan the classes to come.</translation>
    </message>
    <message>
        <source>Mở lịch</source>
        <translation>Open the timetable</translation>
    </message>
    <message>
        <source>Trên máy chủ này, lớp do cán bộ phụ trách đào tạo toàn tỉnh điều hành. Từ mục Nhu cầu, bạn cử người của đơn vị mình đi học.</source>
        <translation>At this server the coordinators of the whole province run the classes. From Needs you nominate the people of your unit.</translation>
    </message>
    <message>
        <source>Xem nhu cầu</source>
        <translation>See needs</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>phòng học</source>
        <translation>room</translation>
    </message>
    <message>
        <source>giảng viên</source>
        <translation>lecturer</translation>
    </message>
    <message>
        <source>buổi học</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>Còn là dự thảo: chưa ghi danh được</source>
        <translation>Still a draft: nobody can be enrolled</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things a class lacks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Còn là dự thảo; chưa có %1</source>
        <translation>Still a draft; no %1 yet</translation>
    </message>
    <message>
        <source>Chưa có %1</source>
        <translation>No %1 yet</translation>
    </message>
    <message numerus="yes">
        <source>%n người chờ duyệt</source>
        <translation>
            <numerusform>%n person waits for approval</numerusform>
            <numerusform>%n people wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Có chỗ trống: chọn trong %n người đang chờ</source>
        <translation>
            <numerusform>A seat is free: choose among %n person waiting</numerusform>
            <numerusform>A seat is free: choose among %n people waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Có chỗ trống cho %n người đang chờ</source>
        <translation>
            <numerusform>A seat is free for %n person waiting</numerusform>
            <numerusform>Seats are free for %n people waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thiếu %n người so với số tối thiểu</source>
        <translation>
            <numerusform>%n person short of the minimum</numerusform>
            <numerusform>%n people short of the minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã đến ngày khai giảng, %n học viên</source>
        <translation>
            <numerusform>Opening day has come, %n learner</numerusform>
            <numerusform>Opening day has come, %n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buổi chưa điểm danh đủ</source>
        <translation>
            <numerusform>%n session not fully marked</numerusform>
            <numerusform>%n sessions not fully marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã học hết buổi cuối</source>
        <translation>The last session is over</translation>
    </message>
    <message numerus="yes">
        <source>%n học viên chưa đủ kết quả</source>
        <translation>
            <numerusform>%n learner without a result</numerusform>
            <numerusform>%n learners without a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n học viên đã đủ kết quả</source>
        <translation>
            <numerusform>%n learner has a result</numerusform>
            <numerusform>All %n learners have results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duyệt %n người</source>
        <translation>
            <numerusform>Approve %n person</numerusform>
            <numerusform>Approve %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Gọi vào học</source>
        <translation>Give the seats</translation>
    </message>
    <message>
        <source>Mở chiêu sinh</source>
        <translation>Open enrolment</translation>
    </message>
    <message>
        <source>Khai giảng</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Bế giảng</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Công nhận kết quả</source>
        <translation>Recognise results</translation>
    </message>
    <message>
        <source>Xếp lịch…</source>
        <translation>Schedule…</translation>
    </message>
    <message>
        <source>Điểm danh…</source>
        <translation>Attendance…</translation>
    </message>
    <message>
        <source>Nhập kết quả…</source>
        <translation>Enter results…</translation>
    </message>
    <message>
        <source>Chọn học viên…</source>
        <translation>Choose learners…</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>bế giảng %1</source>
        <translation>finished %1</translation>
    </message>
    <message>
        <source>khai giảng %1</source>
        <translation>opens %1</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>còn %n ngày</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ngày trước</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Chờ duyệt</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Có chỗ cho người đang chờ</source>
        <translation>Seats for people who wait</translation>
    </message>
    <message>
        <source>Sắp khai giảng, chưa chuẩn bị xong</source>
        <translation>Opening soon, not prepared</translation>
    </message>
    <message>
        <source>Sắp khai giảng, chưa đủ người</source>
        <translation>Opening soon, too few people</translation>
    </message>
    <message>
        <source>Đến ngày khai giảng</source>
        <translation>Opening day</translation>
    </message>
    <message>
        <source>Thiếu điểm danh</source>
        <translation>Attendance missing</translation>
    </message>
    <message>
        <source>Đến lúc bế giảng</source>
        <translation>To be finished</translation>
    </message>
    <message>
        <source>Thiếu kết quả</source>
        <translation>Results missing</translation>
    </message>
    <message>
        <source>Chờ công nhận kết quả</source>
        <translation>Results to be recognised</translation>
    </message>
    <message>
        <source>Đề nghị của cán bộ</source>
        <translation>Requests of cadres</translation>
    </message>
    <message>
        <source>lớp %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>cán bộ %1</source>
        <translation>cadre %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what is asked for, the course</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>gửi %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>Trả lời…</source>
        <translation>Answer…</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Chưa có số liệu</source>
        <translation>No figures yet</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>Đang hoạt động</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Sẽ thành lập</source>
        <translation>To be founded</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Thành lập</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Hợp nhất</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Chia tách</source>
        <translation>Divided</translation>
    </message>
    <message>
        <source>Chuyển thành</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>units that ended, units they became</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị kết thúc</source>
        <translation>
            <numerusform>%n unit ended</numerusform>
            <numerusform>%n units ended</numerusform>
        </translation>
    </message>
    <message>
        <source>Sau ngày đang hỏi. %1</source>
        <translation>After the as-of day. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 và %n đơn vị khác</source>
        <comment>names of units</comment>
        <translation>
            <numerusform>%1 and %n more unit</numerusform>
            <numerusform>%1 and %n more units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitsTab</name>
    <message>
        <source>Cả đơn vị đã kết thúc và chưa thành lập</source>
        <translation>Also units that ended or are still to come</translation>
    </message>
    <message>
        <source>Đơn vị, %1</source>
        <translation>Units, %1</translation>
    </message>
    <message>
        <source>Không có đơn vị nào vào ngày này</source>
        <translation>No unit on this day</translation>
    </message>
    <message>
        <source>Đổi ngày hỏi ở đầu trang.</source>
        <translation>Change the as-of day at the top.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến hết</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Chuyển thành</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Vào ngày hỏi</source>
        <translation>On the as-of day</translation>
    </message>
    <message>
        <source>Sự kiện của các đơn vị</source>
        <translation>What happened to units</translation>
    </message>
    <message>
        <source>Trước và sau của đơn vị này</source>
        <translation>Before and after this unit</translation>
    </message>
    <message>
        <source>Chọn một đơn vị để chỉ xem đơn vị đó</source>
        <translation>Choose a unit to see only that one</translation>
    </message>
    <message>
        <source>Xem mọi đơn vị</source>
        <translation>Show every unit</translation>
    </message>
    <message>
        <source>Chưa ghi sự kiện nào</source>
        <translation>Nothing recorded yet</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Duyệt</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Không duyệt…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Đưa vào lớp</source>
        <translation>Move into class</translation>
    </message>
    <message>
        <source>Cho người đang chờ vào chỗ trống</source>
        <translation>Fill free seats from the waiting list</translation>
    </message>
    <message>
        <source>Người đang chờ</source>
        <translation>People waiting</translation>
    </message>
    <message>
        <source>Không ai đang chờ</source>
        <translation>No one is waiting</translation>
    </message>
    <message>
        <source>Thứ</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Vì sao chưa có chỗ</source>
        <translation>Why not placed yet</translation>
    </message>
    <message>
        <source>Không duyệt</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>%1 %</source>
        <extracomment>how far long work is</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>YearPapersSheet</name>
    <message>
        <source>Biểu mẫu, giấy tờ của năm</source>
        <translation>Forms and papers of the year</translation>
    </message>
    <message>
        <source>Số liệu %1</source>
        <translation>Figures %1</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Xuất biểu mẫu</source>
        <translation>Export forms</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Tệp CSV (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Biểu mẫu</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Xuất…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Kế hoạch bồi dưỡng của năm, kèm danh mục lớp</source>
        <translation>The year’s training plan, with its list of classes</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Làm kế hoạch</source>
        <translation>Make the plan</translation>
    </message>
    <message>
        <source>Thông báo nghĩa vụ quá hạn, gửi đơn vị</source>
        <translation>Notice of overdue duties, to a unit</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Làm thông báo</source>
        <translation>Make the notice</translation>
    </message>
    <message>
        <source>Chưa làm được</source>
        <translation>Not made</translation>
    </message>
    <message>
        <source>Đã làm xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::AttendanceController</name>
    <message>
        <source>Lớp chưa khai giảng: bấm “Khai giảng” khi lớp bắt đầu học để điểm danh.</source>
        <translation>The class has not started: press “Start class” when it begins to mark attendance.</translation>
    </message>
    <message>
        <source>Lớp đã công nhận kết quả; điểm danh không sửa được nữa.</source>
        <translation>The results are confirmed; attendance can no longer be changed.</translation>
    </message>
    <message>
        <source>Lớp đã hủy.</source>
        <translation>The class is cancelled.</translation>
    </message>
    <message>
        <source>Bàn phím: P có mặt, L đi muộn, E vắng có phép, U vắng không phép, mũi tên để di chuyển.</source>
        <translation>Keyboard: P present, L late, E excused, U unexcused, arrow keys to move.</translation>
    </message>
    <message>
        <source>Không còn ai chưa điểm danh trong những buổi đã diễn ra.</source>
        <translation>No one is left unmarked in past sessions.</translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi có mặt cho %n buổi; sửa riêng những ai vắng.</source>
        <translation>
            <numerusform>Marked present for %n half-day session; change only those who were absent.</numerusform>
            <numerusform>Marked present for %n half-day sessions; change only those who were absent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có buổi nào diễn ra tính đến hôm nay (%1).</source>
        <translation>No session has taken place as of today (%1).</translation>
    </message>
    <message>
        <source>Bảng tạm không có dấu điểm danh nào: mỗi ô là P, L, E hoặc U.</source>
        <translation>The clipboard holds no attendance marks: each cell is P, L, E or U.</translation>
    </message>
    <message>
        <source>quá %1</source>
        <extracomment>half-days missed beyond what the requirement allows</extracomment>
        <translation>%1 over</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::CalendarFile</name>
    <message>
        <source>Chưa ghi được tệp lịch</source>
        <translation>The calendar file was not written</translation>
    </message>
    <message>
        <source>Đã ghi tệp lịch; mở bằng chương trình lịch để thêm các buổi học</source>
        <translation>Calendar file written; open it in a calendar program to add the sessions</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::ClassController</name>
    <message>
        <source>Đã công nhận kết quả: hồ sơ học tập, tiêu chuẩn và quy hoạch của học viên đã được cập nhật.</source>
        <translation>Results confirmed: the learners’ study records, standards and planning have been updated.</translation>
    </message>
    <message>
        <source>Đã hủy lớp; phòng, giảng viên và chỗ của học viên được trả lại.</source>
        <translation>Class cancelled; the room, lecturers and learners’ seats have been released.</translation>
    </message>
    <message numerus="yes">
        <source>%n người từ danh sách chờ đã được xếp chỗ.</source>
        <translation>
            <numerusform>%n person from the waiting list has been given a seat.</numerusform>
            <numerusform>%n people from the waiting list have been given seats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chọn đủ ngày khai giảng và ngày bế giảng.</source>
        <translation>Choose both an opening date and a closing date.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Chưa xếp</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>%1 (%2 chỗ)</source>
        <translation>%1 (seats: %2)</translation>
    </message>
    <message>
        <source>Chưa mời</source>
        <translation>Not invited</translation>
    </message>
    <message>
        <source>sĩ số %1</source>
        <translation>capacity %1</translation>
    </message>
    <message>
        <source>%1/%2 chỗ</source>
        <translation>%1/%2 seats</translation>
    </message>
    <message>
        <source>Dự ít nhất %1 % số buổi</source>
        <translation>Attend at least %1% of sessions</translation>
    </message>
    <message>
        <source>Dự ít nhất %1 % số buổi; mỗi phần từ %2 điểm</source>
        <translation>Attend at least %1% of sessions; at least %2 in each part</translation>
    </message>
    <message>
        <source>Ai đăng ký trước được trước</source>
        <translation>First come, first served</translation>
    </message>
    <message>
        <source>Ai đến hạn sớm hơn được trước</source>
        <translation>Earliest due date first</translation>
    </message>
    <message>
        <source>Cán bộ đào tạo chọn</source>
        <translation>Training coordinator chooses</translation>
    </message>
    <message>
        <source>Lớp chưa có phòng.</source>
        <translation>The class has no room yet.</translation>
    </message>
    <message>
        <source>Phòng chỉ có %1 chỗ, sĩ số %2.</source>
        <translation>The room seats only %1; capacity is %2.</translation>
    </message>
    <message>
        <source>Lớp chưa có giảng viên.</source>
        <translation>The class has no lecturer yet.</translation>
    </message>
    <message>
        <source>Lớp chưa có buổi học nào: không điểm danh được.</source>
        <translation>The class has no sessions yet: attendance cannot be marked.</translation>
    </message>
    <message>
        <source>Mới có %1 học viên, tối thiểu %2.</source>
        <translation>Learners so far: %1; minimum %2.</translation>
    </message>
    <message>
        <source>Mở chiêu sinh</source>
        <translation>Open enrolment</translation>
    </message>
    <message>
        <source>Khai giảng</source>
        <translation>Start class</translation>
    </message>
    <message>
        <source>Bế giảng</source>
        <translation>End class</translation>
    </message>
    <message>
        <source>Công nhận kết quả</source>
        <translation>Confirm results</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::ClassListController</name>
    <message>
        <source>%1/%2</source>
        <extracomment>seats taken of the capacity</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lớp</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::CopyClassController</name>
    <message>
        <source>Chưa sao chép được lớp %1</source>
        <translation>Class %1 could not be copied</translation>
    </message>
    <message numerus="yes">
        <source>%n buổi học</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buổi chưa xếp được: %1</source>
        <translation>
            <numerusform>%n session could not be scheduled: %1</numerusform>
            <numerusform>%n sessions could not be scheduled: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã mở lớp %1 như lớp %2</source>
        <translation>Class %1 opened like class %2</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::HistoryController</name>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Không hoàn tác được</source>
        <translation>Cannot be undone</translation>
    </message>
    <message>
        <source>Chưa hoàn tác được</source>
        <translation>Could not be undone</translation>
    </message>
    <message>
        <source>Đã làm lại</source>
        <translation>Done again</translation>
    </message>
    <message>
        <source>Chưa làm lại được</source>
        <translation>Could not be done again</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::ImportController</name>
    <message>
        <source>Danh sách cán bộ</source>
        <translation>Cadre list</translation>
    </message>
    <message>
        <source>Danh sách đi học một lớp</source>
        <translation>Learners of one class</translation>
    </message>
    <message>
        <source>Kết quả học đã có</source>
        <translation>Results already achieved</translation>
    </message>
    <message>
        <source>(bỏ qua cột này)</source>
        <translation>(leave this column out)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Đã dừng xem trước: các dòng sau chưa được xét.</source>
        <translation>The preview was stopped: later rows were not looked at.</translation>
    </message>
    <message>
        <source>Dòng %1: %2, sinh %3, %4</source>
        <translation>Row %1: %2, born %3, %4</translation>
    </message>
    <message>
        <source>không rõ</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Đã dừng: chưa có gì được ghi.</source>
        <translation>Stopped: nothing was written.</translation>
    </message>
    <message>
        <source>Chưa có gì được ghi: dữ liệu đã thay đổi, hãy xem lại các dòng.</source>
        <translation>Nothing was written: the data has changed, look at the rows again.</translation>
    </message>
    <message>
        <source>%1 dòng mới, %2 dòng sửa, %3 dòng đã có từ trước, %4 dòng để lại.</source>
        <translation>%1 rows new, %2 changed, %3 known before, %4 left out.</translation>
    </message>
    <message>
        <source>Đã ghi các dòng cần sửa</source>
        <translation>The rows to correct were saved</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::InsightController</name>
    <message>
        <source>%1 · %2</source>
        <comment>a title · a unit</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::JoinClassController</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>xếp chỗ %1 người</source>
        <translation>%1 enrolled</translation>
    </message>
    <message>
        <source>chờ duyệt %1 người</source>
        <translation>%1 waiting for approval</translation>
    </message>
    <message>
        <source>vào danh sách chờ %1 người</source>
        <translation>%1 on the waiting list</translation>
    </message>
    <message>
        <source>từ chối %1 người</source>
        <translation>%1 refused</translation>
    </message>
    <message>
        <source>Lớp %1: %2.</source>
        <extracomment>class code, what became of how many</extracomment>
        <translation>Class %1: %2.</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::LessonPlanController</name>
    <message>
        <source>Đã xếp buổi học</source>
        <translation>Lessons scheduled</translation>
    </message>
    <message numerus="yes">
        <source>Đã thêm %n buổi học</source>
        <translation>
            <numerusform>%n half-day added</numerusform>
            <numerusform>%n half-days added</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa thêm được buổi học</source>
        <translation>Lessons were not added</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::LogController</name>
    <message>
        <source>Mọi việc</source>
        <translation>Every action</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>đến %1</source>
        <translation>to %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dòng mới nhất</source>
        <translation>
            <numerusform>the newest %Ln line</numerusform>
            <numerusform>the newest %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dòng</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::MineController</name>
    <message>
        <source>Chưa gửi được đề nghị học lớp %1</source>
        <translation>Could not send the request for class %1 yet</translation>
    </message>
    <message>
        <source>Đã gửi đề nghị học lớp %1</source>
        <translation>Request for class %1 sent</translation>
    </message>
    <message>
        <source>Cán bộ phụ trách đào tạo sẽ duyệt; kết quả hiện ở mục Lớp của tôi.</source>
        <translation>The training coordinator will review it; the outcome appears under My classes.</translation>
    </message>
    <message>
        <source>Không gửi được đề nghị học lớp %1</source>
        <translation>Could not send the request for class %1</translation>
    </message>
    <message>
        <source>Đã rút đề nghị %1</source>
        <translation>Request %1 withdrawn</translation>
    </message>
    <message>
        <source>Chưa rút được đề nghị %1</source>
        <translation>Request %1 is not withdrawn yet</translation>
    </message>
    <message>
        <source>Đã gửi đề nghị</source>
        <translation>Request sent</translation>
    </message>
    <message>
        <source>Câu trả lời sẽ hiện ở mục Đề nghị của tôi.</source>
        <translation>The answer will show under My requests.</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::MoveController</name>
    <message numerus="yes">
        <source>sớm hơn %n ngày</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>muộn hơn %n ngày</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa dời được lớp %1</source>
        <translation>Class %1 could not be moved</translation>
    </message>
    <message>
        <source>Đã dời lớp %1</source>
        <translation>Class %1 moved</translation>
    </message>
    <message>
        <source>%1 sang %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>phòng %1</source>
        <translation>room %1</translation>
    </message>
    <message>
        <source>giảng viên %1</source>
        <translation>lecturer %1</translation>
    </message>
    <message>
        <source>phòng nhỏ hơn sĩ số</source>
        <translation>room smaller than the class</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::NeedsController</name>
    <message>
        <source>%1 lượt, %2 người, %3</source>
        <extracomment>%1 turns, %2 people, %3 &quot;tính đến ngày …&quot;</extracomment>
        <translation>Turns: %1, people: %2, %3</translation>
    </message>
    <message>
        <source>%1 lượt, %2 người</source>
        <translation>Turns: %1, people: %2</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::OpenClassController</name>
    <message>
        <source>Không có khóa nào của ô này đang có hiệu lực để mở lớp. Hãy chọn một cột khóa khác.</source>
        <translation>No course in this cell is in force, so no class can be opened. Choose another course column.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 ngày học, %2 buổi (sáng 07:30–11:00, chiều 13:30–17:00), bế giảng %3</source>
        <extracomment>%1 days, %2 half-days, %3 last day</extracomment>
        <translation>Study days: %1, half-day sessions: %2 (mornings 07:30–11:00, afternoons 13:30–17:00), closing %3</translation>
    </message>
    <message>
        <source>%1 (%2 chỗ)</source>
        <translation>%1 (seats: %2)</translation>
    </message>
    <message>
        <source>Chưa xếp phòng</source>
        <translation>No room yet</translation>
    </message>
    <message>
        <source>Chưa mời giảng viên</source>
        <translation>No lecturer yet</translation>
    </message>
    <message>
        <source>Chưa chọn ai: lớp mở trước, ghi danh sau.</source>
        <translation>No one selected: open the class now, enrol later.</translation>
    </message>
    <message>
        <source>%1 người được chọn, đều có chỗ.</source>
        <translation>Selected: %1; all have seats.</translation>
    </message>
    <message>
        <source>%1 người được chọn, lớp có %2 chỗ: người đến hạn sớm hơn được xếp trước, số còn lại chờ lớp sau.</source>
        <translation>Selected: %1; seats: %2. Those due earlier are placed first; the rest wait for a later class.</translation>
    </message>
    <message>
        <source>Danh mục chưa ghi số ngày của khóa này; tạm lấy %1 ngày.</source>
        <translation>The catalogue gives no length for this course; assuming days: %1.</translation>
    </message>
    <message>
        <source>Không có phòng nào trống đủ chỗ trong những ngày này; đổi ngày hoặc bớt chỗ, hay xếp phòng sau.</source>
        <translation>No large enough room is free on these dates; change the dates, reduce the seats, or assign a room later.</translation>
    </message>
    <message>
        <source>Không có giảng viên nào của khóa này rảnh trong những ngày này; đổi ngày hoặc mời sau.</source>
        <translation>No lecturer for this course is free on these dates; change the dates or invite one later.</translation>
    </message>
    <message>
        <source>Đã mở lớp %1 với %2 buổi; xếp chỗ %3 người, từ chối %4, chờ lớp sau %5.</source>
        <translation>Class %1 opened, sessions: %2; placed %3, rejected %4, waiting for a later class %5.</translation>
    </message>
    <message>
        <source>Buổi học</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::OutcomesController</name>
    <message>
        <source>Có hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Báo mất</source>
        <translation>Report lost</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Bằng tốt nghiệp</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Chứng chỉ</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Xác nhận thay bản mất</source>
        <translation>Confirmation replacing a lost original</translation>
    </message>
    <message>
        <source>%1 học viên, đạt %2.</source>
        <translation>Learners: %1, passed: %2.</translation>
    </message>
    <message>
        <source>%1 học viên; còn %2 người chưa đủ kết quả, chưa đóng lớp được.</source>
        <translation>Learners: %1; results incomplete for %2, so the class cannot be closed yet.</translation>
    </message>
    <message>
        <source>%1 học viên, dự kiến đạt %2. Đủ kết quả để công nhận.</source>
        <translation>Learners: %1, expected to pass: %2. Results are complete and can be confirmed.</translation>
    </message>
    <message>
        <source>Khóa học này không cấp văn bằng, chứng chỉ.</source>
        <translation>This course does not award a credential.</translation>
    </message>
    <message>
        <source>Cấp được sau khi lớp công nhận kết quả.</source>
        <translation>Can be issued once the class results are confirmed.</translation>
    </message>
    <message numerus="yes">
        <source>%n người đạt chưa được cấp.</source>
        <translation>
            <numerusform>%n person who passed has no credential yet.</numerusform>
            <numerusform>%n people who passed have no credential yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mọi người đạt đều đã được cấp.</source>
        <translation>Everyone who passed has a credential.</translation>
    </message>
    <message numerus="yes">
        <source>Đã vào sổ %n số.</source>
        <translation>
            <numerusform>%n number entered in the register.</numerusform>
            <numerusform>%n numbers entered in the register.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã cấp xác nhận %1 thay bản mất.</source>
        <translation>Confirmation %1 issued in place of the lost original.</translation>
    </message>
    <message>
        <source>Đã cấp lại, số %1.</source>
        <translation>Reissued, no. %1.</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::PaletteController</name>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>%1 · khai giảng %2</source>
        <extracomment>code of a class and its first day</extracomment>
        <translation>%1 · opens %2</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Chuyển sang tiếng Anh (English)</source>
        <translation>Switch to English</translation>
    </message>
    <message>
        <source>Chuyển sang tiếng Việt</source>
        <translation>Switch to Vietnamese (Tiếng Việt)</translation>
    </message>
    <message>
        <source>Chữ to hơn</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Chữ nhỏ hơn</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Bật chuyển động</source>
        <translation>Turn motion on</translation>
    </message>
    <message>
        <source>Giảm chuyển động</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Xem thay đổi của máy khác</source>
        <translation>See changes made elsewhere</translation>
    </message>
    <message>
        <source>Các phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Hoàn tác việc vừa làm</source>
        <translation>Undo the last thing done</translation>
    </message>
    <message>
        <source>Làm lại việc vừa hoàn tác</source>
        <translation>Do again what was undone</translation>
    </message>
    <message>
        <source>Những việc tôi đã làm</source>
        <translation>What I did</translation>
    </message>
    <message>
        <source>Biểu mẫu B1–B7, kế hoạch năm, thông báo quá hạn…</source>
        <translation>Tables B1–B7, the year’s plan, notices of overdue duties…</translation>
    </message>
    <message>
        <source>Tệp lịch các buổi học của tôi…</source>
        <translation>Calendar file of my sessions…</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::PaperOffice</name>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation>Superior body</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ký hiệu cơ quan</source>
        <translation>Symbol of the office</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority to sign</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer&apos;s title</translation>
    </message>
    <message>
        <source>Họ và tên người ký</source>
        <translation>Signer&apos;s name</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::PapersController</name>
    <message>
        <source>Quyết định mở lớp, kèm danh sách học viên</source>
        <translation>Decision to open the class, with its learners</translation>
    </message>
    <message>
        <source>Thông báo triệu tập học viên</source>
        <translation>Summons of the learners</translation>
    </message>
    <message>
        <source>Danh sách học viên</source>
        <translation>List of learners</translation>
    </message>
    <message>
        <source>Sổ điểm danh</source>
        <translation>Attendance sheets</translation>
    </message>
    <message>
        <source>Bảng điểm</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Quyết định công nhận kết quả, kèm danh sách</source>
        <translation>Decision on the results, with its list</translation>
    </message>
    <message>
        <source>Chứng chỉ, giấy chứng nhận của từng người</source>
        <translation>Everybody&apos;s certificate</translation>
    </message>
    <message>
        <source>Báo cáo kết quả lớp</source>
        <translation>Report on the class</translation>
    </message>
    <message>
        <source>Bảng điểm, quyết định công nhận và báo cáo có sau khi kết thúc lớp.</source>
        <translation>Transcript, decision on the results and report come once the class is closed.</translation>
    </message>
    <message>
        <source>Chứng chỉ có sau khi vào sổ, cấp số ở thẻ Văn bằng.</source>
        <translation>Certificates come once they are numbered, in the tab Credentials.</translation>
    </message>
    <message>
        <source>Không làm được bộ giấy tờ</source>
        <translation>The papers could not be made</translation>
    </message>
    <message numerus="yes">
        <source>Đã làm bộ giấy tờ, %n tệp</source>
        <translation>
            <numerusform>The papers are made, %n file</numerusform>
            <numerusform>The papers are made, %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::PastedLearners</name>
    <message>
        <source>Đã có ở dòng %1, chỉ cử một lần</source>
        <translation>Already in line %1, nominated once</translation>
    </message>
    <message>
        <source>Không có cán bộ nào mang mã này</source>
        <translation>No cadre has this code</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::PeopleController</name>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Mọi tình trạng</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Hiện %1 trong %2 người</source>
        <extracomment>people shown, people found</extracomment>
        <translation>Showing %1 of %2 people</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>People: %1</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::PersonEditor</name>
    <message>
        <source>Bổ nhiệm</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Bầu</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>Chỉ định</source>
        <translation>Designated</translation>
    </message>
    <message>
        <source>Phê chuẩn</source>
        <translation>Ratified</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, từ %3</source>
        <comment>title, unit, first day</comment>
        <translation>%1, %2, since %3</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::PlanningController</name>
    <message numerus="yes">
        <source>%n cảnh báo cơ cấu cần trả lời</source>
        <translation>
            <numerusform>%n structure warning needs a response</numerusform>
            <numerusform>%n structure warnings need a response</numerusform>
        </translation>
    </message>
    <message>
        <source>Mọi chức danh</source>
        <translation>All titles</translation>
    </message>
    <message>
        <source>Mọi nhiệm kỳ</source>
        <translation>All terms</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>%1 lượt quy hoạch · %2 người · %3 lượt đã sẵn sàng</source>
        <comment>entries, people, ready entries</comment>
        <translation>Planning entries: %1 · people: %2 · ready entries: %3</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::PlanningEditor</name>
    <message>
        <source>Không ghi đơn vị</source>
        <translation>Unit not recorded</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <comment>person, code, unit</comment>
        <translation>%1 (%2) · %3</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::PlanningEntryView</name>
    <message>
        <source>Đưa ra từ %1: %2</source>
        <comment>day, reason</comment>
        <translation>Removed on %1: %2</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::RatePeopleList</name>
    <message>
        <source>%1 người · %2 lượt, tính đến ngày %3</source>
        <comment>people and turns</comment>
        <translation>People: %1 · turns: %2, as of %3</translation>
    </message>
    <message>
        <source>Danh sách dừng ở %1 lượt đầu tiên; chọn một đơn vị nhỏ hơn để thấy đủ.</source>
        <translation>The list stops at the first %1 turns; choose a smaller unit to see them all.</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::RateTrendLines</name>
    <message>
        <source>Cuối mỗi tháng, từ %1 đến %2; sau %3 là dự báo nếu không ai học thêm</source>
        <translation>End of each month, %1 to %2; after %3 a forecast if nobody learns anything more</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::RequestAnswerer</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>name and code of a cadre</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Đề nghị này đã được trả lời hoặc đã rút.</source>
        <translation>This request has been answered or withdrawn.</translation>
    </message>
    <message>
        <source>Đã từ chối đề nghị; cán bộ thấy lý do ở trang của mình.</source>
        <translation>Request refused; the cadre sees the reason on their page.</translation>
    </message>
    <message>
        <source>Đã gia hạn đến %1.</source>
        <translation>Extended to %1.</translation>
    </message>
    <message>
        <source>Đã công nhận; khóa học đã vào hồ sơ.</source>
        <translation>Recognised; the course is in the record.</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::RequestEditor</name>
    <message>
        <source>%1 · %2</source>
        <comment>code, name</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::ReviewController</name>
    <message>
        <source>Đợt rà soát %1</source>
        <translation>Review %1</translation>
    </message>
    <message numerus="yes">
        <source>đã xét hết %n lượt, có thể kết thúc đợt</source>
        <translation>
            <numerusform>the %n entry is decided; the review can be closed</numerusform>
            <numerusform>all %n entries are decided; the review can be closed</numerusform>
        </translation>
    </message>
    <message>
        <source>đã xét %1, còn %2 lượt</source>
        <translation>%1 decided, %2 to go</translation>
    </message>
    <message>
        <source>Mọi nhiệm kỳ</source>
        <translation>Every term</translation>
    </message>
    <message>
        <source>Không còn công tác</source>
        <translation>No longer in service</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::RuleEditor</name>
    <message>
        <source>Trước khi bổ nhiệm</source>
        <translation>Before appointment</translation>
    </message>
    <message>
        <source>Trong số tháng sau bổ nhiệm</source>
        <translation>Within months of appointment</translation>
    </message>
    <message>
        <source>Số lần mỗi nhiệm kỳ</source>
        <translation>Times per term</translation>
    </message>
    <message>
        <source>Số tiết mỗi năm</source>
        <translation>Periods per year</translation>
    </message>
    <message>
        <source>Mấy năm một lần</source>
        <translation>Every so many years</translation>
    </message>
    <message>
        <source>Số tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Số lần</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Số tiết</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Số năm</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Nếu áp dụng phiên bản này, vào ngày %1</source>
        <translation>With this version, on %1</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::RuleImpactView</name>
    <message>
        <source>Không ai thêm, bớt hay đổi lượt phải học.</source>
        <translation>Nobody would gain, lose or change a duty.</translation>
    </message>
    <message>
        <source>%1 người: thêm %2 lượt, bớt %3 lượt, đổi %4 lượt; quá hạn ngay %5 lượt.</source>
        <extracomment>%1 people, %2 %3 %4 turns gained, lost, changed</extracomment>
        <translation>%1 people: %2 duties gained, %3 lost, %4 changed; %5 overdue at once.</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::RulesController</name>
    <message>
        <source>Nếu thôi yêu cầu từ %1</source>
        <translation>If it is no longer asked from %1</translation>
    </message>
    <message>
        <source>Nếu gắn từ %1</source>
        <translation>If it is attached from %1</translation>
    </message>
    <message>
        <source>Đã thôi yêu cầu %1 với %2</source>
        <extracomment>%1 course, %2 title</extracomment>
        <translation>No longer asking %1 of %2</translation>
    </message>
    <message>
        <source>Đã gắn %1 vào %2</source>
        <translation>%1 attached to %2</translation>
    </message>
    <message>
        <source>Đã dùng quy định %1</source>
        <translation>Rule %1 switched on</translation>
    </message>
    <message>
        <source>Đã ngừng dùng quy định %1</source>
        <translation>Rule %1 switched off</translation>
    </message>
    <message>
        <source>Quy định %1 áp dụng đến hết %2</source>
        <translation>Rule %1 ends after %2</translation>
    </message>
    <message>
        <source>Chưa đổi được quy định</source>
        <translation>The rule was not changed</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::ScheduleController</name>
    <message numerus="yes">
        <source>%Ln lớp</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa xếp</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Chưa mời</source>
        <translation>None yet</translation>
    </message>
    <message numerus="yes">
        <source>%n buổi</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 chỗ</source>
        <translation>%1/%2 seats</translation>
    </message>
    <message>
        <source>sĩ số %1</source>
        <translation>capacity %1</translation>
    </message>
    <message>
        <source>Không ghi được lịch năm</source>
        <translation>The year calendar could not be written</translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi lịch năm, %n trang</source>
        <translation>
            <numerusform>Year calendar written, %n page</numerusform>
            <numerusform>Year calendar written, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::ScoresController</name>
    <message>
        <source>Lớp đã hủy.</source>
        <translation>The class is cancelled.</translation>
    </message>
    <message>
        <source>Lớp đã công nhận kết quả: sửa điểm là đính chính, phải ghi lý do; kết quả cũ được giữ lại.</source>
        <translation>The results are confirmed: changing a mark is a correction and needs a reason; the old result is kept.</translation>
    </message>
    <message>
        <source>Lớp chưa khai giảng: bấm “Khai giảng” để nhập điểm.</source>
        <translation>The class has not started: press “Start class” to enter marks.</translation>
    </message>
    <message>
        <source>Gõ điểm rồi Enter; dán cả cột từ Excel bằng Ctrl+V. Thang 10, một chữ số thập phân.</source>
        <translation>Type a mark, then Enter; paste a whole column from Excel with Ctrl+V. Scale of 10, one decimal place.</translation>
    </message>
    <message>
        <source>%1 (lần %2)</source>
        <translation>%1 (attempt %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>chưa có điểm</source>
        <translation>no mark yet</translation>
    </message>
    <message>
        <source>“%1” không phải điểm: gõ từ 0 đến 10, một chữ số thập phân, ví dụ 7,5.</source>
        <translation>“%1” is not a mark: type 0 to 10 with one decimal place, for example 7.5.</translation>
    </message>
    <message>
        <source>Đã đính chính; kết quả cũ được giữ trong lịch sử.</source>
        <translation>Corrected; the old result is kept in the history.</translation>
    </message>
    <message>
        <source>Dòng %1: “%2” không phải điểm; chưa nhập gì.</source>
        <translation>Row %1: “%2” is not a mark; nothing was entered.</translation>
    </message>
    <message>
        <source>Bảng tạm không có điểm nào để dán.</source>
        <translation>The clipboard holds no marks to paste.</translation>
    </message>
    <message numerus="yes">
        <source>Đã nhập %n điểm.</source>
        <translation>
            <numerusform>%n mark entered.</numerusform>
            <numerusform>%n marks entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::SeatsController</name>
    <message>
        <source>%1 (có diện quy hoạch)</source>
        <translation>%1 (in planning)</translation>
    </message>
    <message>
        <source>%1; hết chỗ cho đơn vị này</source>
        <translation>%1; no seats left for this unit</translation>
    </message>
    <message>
        <source>Xếp chỗ %1 người, vào danh sách chờ %2, từ chối %3.</source>
        <translation>Placed %1, waiting list %2, rejected %3.</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::SessionPlanController</name>
    <message>
        <source>%1, sáng</source>
        <translation>%1, morning</translation>
    </message>
    <message>
        <source>%1, chiều</source>
        <translation>%1, afternoon</translation>
    </message>
    <message>
        <source>đã có buổi này</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>Không phòng</source>
        <translation>No room</translation>
    </message>
    <message>
        <source>Chưa có giảng viên</source>
        <translation>No lecturer yet</translation>
    </message>
    <message>
        <source>Lớp %1: chưa thêm hết buổi</source>
        <translation>Class %1: not all sessions added</translation>
    </message>
    <message>
        <source>Lớp %1</source>
        <translation>Class %1</translation>
    </message>
    <message numerus="yes">
        <source>Đã thêm %n buổi học</source>
        <translation>
            <numerusform>%n session added</numerusform>
            <numerusform>%n sessions added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::SessionsController</name>
    <message>
        <source>Chọn ngày của buổi học.</source>
        <translation>Choose the session date.</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::SignInController</name>
    <message>
        <source>Sai mật khẩu nhiều lần: hãy thử lại sau %1 giây.</source>
        <translation>Wrong password several times: try again in %1 seconds.</translation>
    </message>
    <message>
        <source>Tên đăng nhập hoặc mật khẩu không đúng.</source>
        <translation>Login or password is wrong.</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::TableFile</name>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Chưa xuất được bảng</source>
        <translation>The table was not exported</translation>
    </message>
    <message>
        <source>Bảng vừa thay đổi, hãy xuất lại.</source>
        <translation>The table has just changed; export it again.</translation>
    </message>
    <message>
        <source>Tính đến ngày %1</source>
        <translation>As of %1</translation>
    </message>
    <message numerus="yes">
        <source>Đã xuất bảng, %Ln dòng</source>
        <translation>
            <numerusform>Table exported, %Ln row</numerusform>
            <numerusform>Table exported, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::TablePrint</name>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tính đến ngày %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Chỉ gồm: %1</source>
        <comment>what narrows the rows of a printed table</comment>
        <translation>Only: %1</translation>
    </message>
    <message>
        <source>Không có dòng nào</source>
        <translation>No rows</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <comment>of a printed table</comment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Tệp PDF</source>
        <translation>PDF file</translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi bảng ra PDF, %n trang</source>
        <translation>
            <numerusform>Table saved as PDF, %n page</numerusform>
            <numerusform>Table saved as PDF, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã gửi bảng đến máy in, %n trang</source>
        <translation>
            <numerusform>Table sent to the printer, %n page</numerusform>
            <numerusform>Table sent to the printer, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Bảng vừa thay đổi, hãy in lại.</source>
        <translation>The table has just changed; please print again.</translation>
    </message>
    <message>
        <source>Chưa in được bảng</source>
        <translation>The table was not printed</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::TodayController</name>
    <message numerus="yes">
        <source>%n người được ghi danh</source>
        <translation>
            <numerusform>%n person enrolled</numerusform>
            <numerusform>%n people enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người chờ chỗ</source>
        <translation>
            <numerusform>%n person on the waiting list</numerusform>
            <numerusform>%n people on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người chưa duyệt được</source>
        <translation>
            <numerusform>%n person could not be approved</numerusform>
            <numerusform>%n people could not be approved</numerusform>
        </translation>
    </message>
    <message>
        <source>Người đang chờ đã được xếp chỗ.</source>
        <translation>Those who waited have their seats.</translation>
    </message>
    <message>
        <source>Lớp đã mở chiêu sinh.</source>
        <translation>Enrolment is open.</translation>
    </message>
    <message>
        <source>Lớp đã khai giảng.</source>
        <translation>The class has begun.</translation>
    </message>
    <message>
        <source>Lớp đã bế giảng.</source>
        <translation>The class is finished.</translation>
    </message>
    <message>
        <source>Kết quả đã vào hồ sơ học tập và hồ sơ quy hoạch.</source>
        <translation>The results are in the training and planning records.</translation>
    </message>
    <message>
        <source>%1 sắp đến hạn, %2 quá hạn</source>
        <extracomment>people due soon and people overdue, in one line</extracomment>
        <translation>%1 due soon, %2 overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n việc cần làm</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lượt sắp đến hạn</source>
        <translation>
            <numerusform>%n duty due soon</numerusform>
            <numerusform>%n duties due soon</numerusform>
        </translation>
    </message>
    <message>
        <source>Lớp %1</source>
        <extracomment>a class, by its code</extracomment>
        <translation>Class %1</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::Workplace</name>
    <message>
        <source>Dữ liệu cần được chú ý</source>
        <translation>The data needs attention</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ; vẫn xem được</source>
        <translation>The link to the server is lost; reading goes on</translation>
    </message>
    <message>
        <source>Đã nối lại với máy chủ</source>
        <translation>Linked to the server again</translation>
    </message>
    <message>
        <source>tính đến ngày %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Chủ tệp dữ liệu</source>
        <translation>Data file owner</translation>
    </message>
    <message>
        <source>Toàn quyền</source>
        <translation>Full access</translation>
    </message>
    <message>
        <source>Cán bộ phụ trách đào tạo</source>
        <translation>Training coordinator</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Lãnh đạo</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Đầu mối đơn vị</source>
        <translation>Unit contact</translation>
    </message>
    <message>
        <source>Cán bộ quy hoạch</source>
        <translation>Planning officer</translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Kiểm tra nhật ký</source>
        <translation>Log auditor</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::YearPapersController</name>
    <message>
        <source>B1. Kết quả bồi dưỡng của năm</source>
        <translation>B1. Training results of the year</translation>
    </message>
    <message>
        <source>B2. Các lớp đã mở</source>
        <translation>B2. Classes held</translation>
    </message>
    <message>
        <source>B3. Tỷ lệ hoàn thành theo đơn vị</source>
        <translation>B3. Completion rates by unit</translation>
    </message>
    <message>
        <source>B4. Người còn thiếu khóa học</source>
        <translation>B4. People who still owe courses</translation>
    </message>
    <message>
        <source>B5. Quy hoạch theo chức danh, nhiệm kỳ</source>
        <translation>B5. Planning by title and term</translation>
    </message>
    <message>
        <source>B6. Kế hoạch và thực hiện theo khóa học</source>
        <translation>B6. Planned and done, by course</translation>
    </message>
    <message>
        <source>B7. Sổ cấp văn bằng, chứng chỉ</source>
        <translation>B7. Register of credentials</translation>
    </message>
    <message>
        <source>Tất cả: %1</source>
        <extracomment>of the standard tables: &quot;All: B1–B4, B6–B7&quot;</extracomment>
        <translation>All: %1</translation>
    </message>
    <message>
        <source>việc xem biểu này</source>
        <translation>seeing this table</translation>
    </message>
</context>
<context>
    <name>lotrinh::screens::YearPlanController</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 trên %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Đã nhận kế hoạch</source>
        <translation>The plan is accepted</translation>
    </message>
</context>
</TS>
