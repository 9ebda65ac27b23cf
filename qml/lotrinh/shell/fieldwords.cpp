// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldwords.h"

#include "catalogue/rulewords.h"
#include "class/classwords.h"
#include "domain/localminute.h"
#include "statuswords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace lotrinh::screens {

namespace {

struct FieldWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

struct NamedThing {
    const char *name;
    const char *words;
};

const NamedThing namedKinds[] = {
    {"unit", QT_TRANSLATE_NOOP("FieldWords", "Đơn vị")},
    {"title", QT_TRANSLATE_NOOP("FieldWords", "Chức danh")},
    {"term", QT_TRANSLATE_NOOP("FieldWords", "Nhiệm kỳ")},
    {"course", QT_TRANSLATE_NOOP("FieldWords", "Khóa học")},
    {"requirement", QT_TRANSLATE_NOOP("FieldWords", "Quy định")},
    {"equivalence", QT_TRANSLATE_NOOP("FieldWords", "Khóa tương đương")},
    {"cadre", QT_TRANSLATE_NOOP("FieldWords", "Cán bộ")},
    {"post_holding", QT_TRANSLATE_NOOP("FieldWords", "Giữ chức danh")},
    {"planning_entry", QT_TRANSLATE_NOOP("FieldWords", "Lượt quy hoạch")},
    {"planning_line", QT_TRANSLATE_NOOP("FieldWords", "Dòng lịch sử quy hoạch")},
    {"completion", QT_TRANSLATE_NOOP("FieldWords", "Kết quả đã học")},
    {"exemption", QT_TRANSLATE_NOOP("FieldWords", "Miễn học")},
    {"room", QT_TRANSLATE_NOOP("FieldWords", "Phòng học")},
    {"lecturer", QT_TRANSLATE_NOOP("FieldWords", "Giảng viên")},
    {"unavailability", QT_TRANSLATE_NOOP("FieldWords", "Thời gian không dùng được")},
    {"holiday", QT_TRANSLATE_NOOP("FieldWords", "Ngày nghỉ")},
    {"training_class", QT_TRANSLATE_NOOP("FieldWords", "Lớp")},
    {"session", QT_TRANSLATE_NOOP("FieldWords", "Buổi học")},
    {"enrolment", QT_TRANSLATE_NOOP("FieldWords", "Chỗ học")},
    {"unit_quota", QT_TRANSLATE_NOOP("FieldWords", "Chỉ tiêu của đơn vị")},
    {"attendance_mark", QT_TRANSLATE_NOOP("FieldWords", "Điểm danh")},
    {"assessment_part", QT_TRANSLATE_NOOP("FieldWords", "Phần đánh giá")},
    {"score", QT_TRANSLATE_NOOP("FieldWords", "Điểm")},
    {"class_result", QT_TRANSLATE_NOOP("FieldWords", "Kết quả của lớp")},
    {"credential", QT_TRANSLATE_NOOP("FieldWords", "Văn bằng, chứng chỉ")},
    {"substitution", QT_TRANSLATE_NOOP("FieldWords", "Thay giảng viên")},
    {"structure_event", QT_TRANSLATE_NOOP("FieldWords", "Thay đổi tổ chức")},
    {"unit_lineage", QT_TRANSLATE_NOOP("FieldWords", "Đơn vị trước và sau")},
    {"title_lineage", QT_TRANSLATE_NOOP("FieldWords", "Chức danh trước và sau")},
    {"review_round", QT_TRANSLATE_NOOP("FieldWords", "Đợt rà soát")},
    {"review_verdict", QT_TRANSLATE_NOOP("FieldWords", "Kết quả rà soát")},
    {"conclusion", QT_TRANSLATE_NOOP("FieldWords", "Kết luận")},
    {"conclusion_purpose", QT_TRANSLATE_NOOP("FieldWords", "Mục đích của kết luận")},
    {"reported_figure", QT_TRANSLATE_NOOP("FieldWords", "Số liệu báo cáo")},
    {"cadre_request", QT_TRANSLATE_NOOP("FieldWords", "Đơn của cán bộ")},
    {"account", QT_TRANSLATE_NOOP("FieldWords", "Tài khoản")},
};

/// By "table.column" where a column means another thing in a table, else by the column alone.
const NamedThing namedFields[] = {
    {"room.capacity", QT_TRANSLATE_NOOP("FieldWords", "Số chỗ")},
    {"unit_quota.seats", QT_TRANSLATE_NOOP("FieldWords", "Số chỗ")},
    {"enrolment.basis", QT_TRANSLATE_NOOP("FieldWords", "Diện")},
    {"requirement.kind", QT_TRANSLATE_NOOP("FieldWords", "Yêu cầu")},
    {"requirement.value", QT_TRANSLATE_NOOP("FieldWords", "Mức")},
    {"planning_line.kind", QT_TRANSLATE_NOOP("FieldWords", "Loại việc")},
    {"class_result.outcome", QT_TRANSLATE_NOOP("FieldWords", "Kết quả")},
    {"conclusion.outcome", QT_TRANSLATE_NOOP("FieldWords", "Kết luận")},
    {"session.training_class", QT_TRANSLATE_NOOP("FieldWords", "Lớp")},
    {"course.credential", QT_TRANSLATE_NOOP("FieldWords", "Văn bằng, chứng chỉ")},
    {"answer", QT_TRANSLATE_NOOP("FieldWords", "Trả lời")},
    {"answered_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày trả lời")},
    {"any_counting_course", QT_TRANSLATE_NOOP("FieldWords", "Mọi khóa tính giờ học")},
    {"applies_to", QT_TRANSLATE_NOOP("FieldWords", "Áp dụng với")},
    {"approved_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày phê duyệt")},
    {"as_of", QT_TRANSLATE_NOOP("FieldWords", "Tính đến ngày")},
    {"asked_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày gửi")},
    {"attempt", QT_TRANSLATE_NOOP("FieldWords", "Lần")},
    {"basis", QT_TRANSLATE_NOOP("FieldWords", "Căn cứ")},
    {"basis_title", QT_TRANSLATE_NOOP("FieldWords", "Theo chức danh")},
    {"birth_date", QT_TRANSLATE_NOOP("FieldWords", "Ngày sinh")},
    {"block", QT_TRANSLATE_NOOP("FieldWords", "Khối")},
    {"body", QT_TRANSLATE_NOOP("FieldWords", "Cơ quan kết luận")},
    {"cadre", QT_TRANSLATE_NOOP("FieldWords", "Cán bộ")},
    {"capacity", QT_TRANSLATE_NOOP("FieldWords", "Sĩ số")},
    {"class_code", QT_TRANSLATE_NOOP("FieldWords", "Lớp")},
    {"closed_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày kết thúc")},
    {"code", QT_TRANSLATE_NOOP("FieldWords", "Mã")},
    {"completed_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày hoàn thành")},
    {"completion", QT_TRANSLATE_NOOP("FieldWords", "Kết quả đã học")},
    {"concluded_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày kết luận")},
    {"conclusion", QT_TRANSLATE_NOOP("FieldWords", "Kết luận")},
    {"confidence", QT_TRANSLATE_NOOP("FieldWords", "Độ tin cậy")},
    {"counts_annual_hours", QT_TRANSLATE_NOOP("FieldWords", "Tính vào giờ học hằng năm")},
    {"counts_knowledge_update", QT_TRANSLATE_NOOP("FieldWords", "Là cập nhật kiến thức")},
    {"course", QT_TRANSLATE_NOOP("FieldWords", "Khóa học")},
    {"credential_no", QT_TRANSLATE_NOOP("FieldWords", "Số hiệu văn bằng, chứng chỉ")},
    {"days", QT_TRANSLATE_NOOP("FieldWords", "Số ngày")},
    {"decided_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày quyết định")},
    {"decision", QT_TRANSLATE_NOOP("FieldWords", "Số quyết định")},
    {"delivery", QT_TRANSLATE_NOOP("FieldWords", "Hình thức học")},
    {"determined_after", QT_TRANSLATE_NOOP("FieldWords", "Tiêu chuẩn xác định được, sau")},
    {"determined_before", QT_TRANSLATE_NOOP("FieldWords", "Tiêu chuẩn xác định được, trước")},
    {"dimension", QT_TRANSLATE_NOOP("FieldWords", "Phần")},
    {"document", QT_TRANSLATE_NOOP("FieldWords", "Văn bản")},
    {"done_after", QT_TRANSLATE_NOOP("FieldWords", "Tiêu chuẩn đạt, sau")},
    {"done_before", QT_TRANSLATE_NOOP("FieldWords", "Tiêu chuẩn đạt, trước")},
    {"email", QT_TRANSLATE_NOOP("FieldWords", "Thư điện tử")},
    {"enabled", QT_TRANSLATE_NOOP("FieldWords", "Đang dùng")},
    {"end_reason", QT_TRANSLATE_NOOP("FieldWords", "Lý do đưa ra")},
    {"ended_on", QT_TRANSLATE_NOOP("FieldWords", "Đưa ra từ ngày")},
    {"ends_at", QT_TRANSLATE_NOOP("FieldWords", "Kết thúc lúc")},
    {"ends_on", QT_TRANSLATE_NOOP("FieldWords", "Bế giảng")},
    {"enrolment", QT_TRANSLATE_NOOP("FieldWords", "Chỗ học")},
    {"entry", QT_TRANSLATE_NOOP("FieldWords", "Lượt quy hoạch")},
    {"ethnicity", QT_TRANSLATE_NOOP("FieldWords", "Dân tộc")},
    {"event", QT_TRANSLATE_NOOP("FieldWords", "Thay đổi tổ chức")},
    {"exemption", QT_TRANSLATE_NOOP("FieldWords", "Miễn học")},
    {"after_lecturer", QT_TRANSLATE_NOOP("FieldWords", "Giảng viên mới")},
    {"before_lecturer", QT_TRANSLATE_NOOP("FieldWords", "Giảng viên cũ")},
    {"from_title", QT_TRANSLATE_NOOP("FieldWords", "Chức danh cũ")},
    {"from_unit", QT_TRANSLATE_NOOP("FieldWords", "Đơn vị cũ")},
    {"full_name", QT_TRANSLATE_NOOP("FieldWords", "Họ và tên")},
    {"grace_months", QT_TRANSLATE_NOOP("FieldWords", "Số tháng được chậm")},
    {"grade", QT_TRANSLATE_NOOP("FieldWords", "Xếp loại")},
    {"happened_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày")},
    {"hash", QT_TRANSLATE_NOOP("FieldWords", "Mã băm")},
    {"is_active", QT_TRANSLATE_NOOP("FieldWords", "Đang hoạt động")},
    {"is_current", QT_TRANSLATE_NOOP("FieldWords", "Đang có hiệu lực")},
    {"is_head", QT_TRANSLATE_NOOP("FieldWords", "Là cấp trưởng")},
    {"is_main", QT_TRANSLATE_NOOP("FieldWords", "Là chức danh chính")},
    {"is_released", QT_TRANSLATE_NOOP("FieldWords", "Đã trả chỗ")},
    {"issued_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày cấp")},
    {"issuer", QT_TRANSLATE_NOOP("FieldWords", "Nơi cấp")},
    {"kind", QT_TRANSLATE_NOOP("FieldWords", "Loại")},
    {"lecturer", QT_TRANSLATE_NOOP("FieldWords", "Giảng viên")},
    {"lecturer_course", QT_TRANSLATE_NOOP("FieldWords", "Khóa dạy được")},
    {"letter_no", QT_TRANSLATE_NOOP("FieldWords", "Số công văn")},
    {"level", QT_TRANSLATE_NOOP("FieldWords", "Cấp")},
    {"login", QT_TRANSLATE_NOOP("FieldWords", "Tên đăng nhập")},
    {"management_tier", QT_TRANSLATE_NOOP("FieldWords", "Diện quản lý")},
    {"mark", QT_TRANSLATE_NOOP("FieldWords", "Điểm danh")},
    {"max_age_months", QT_TRANSLATE_NOOP("FieldWords", "Số tháng còn giá trị")},
    {"max_days_per_week", QT_TRANSLATE_NOOP("FieldWords", "Số ngày dạy mỗi tuần")},
    {"max_size", QT_TRANSLATE_NOOP("FieldWords", "Sĩ số tối đa")},
    {"measure", QT_TRANSLATE_NOOP("FieldWords", "Chỉ tiêu")},
    {"min_size", QT_TRANSLATE_NOOP("FieldWords", "Sĩ số tối thiểu")},
    {"name", QT_TRANSLATE_NOOP("FieldWords", "Tên")},
    {"needs_approval", QT_TRANSLATE_NOOP("FieldWords", "Phải duyệt")},
    {"note", QT_TRANSLATE_NOOP("FieldWords", "Ghi chú")},
    {"number", QT_TRANSLATE_NOOP("FieldWords", "Số")},
    {"obtained_by", QT_TRANSLATE_NOOP("FieldWords", "Hình thức")},
    {"opened_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày mở")},
    {"outcome", QT_TRANSLATE_NOOP("FieldWords", "Kết quả")},
    {"override_reason", QT_TRANSLATE_NOOP("FieldWords", "Lý do xếp trùng")},
    {"parent", QT_TRANSLATE_NOOP("FieldWords", "Đơn vị cấp trên")},
    {"part", QT_TRANSLATE_NOOP("FieldWords", "Phần")},
    {"parts", QT_TRANSLATE_NOOP("FieldWords", "Các phần đánh giá")},
    {"party_joined_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày vào Đảng")},
    {"pass_attendance_pct", QT_TRANSLATE_NOOP("FieldWords", "Dự ít nhất (%)")},
    {"pass_score_hundredths", QT_TRANSLATE_NOOP("FieldWords", "Điểm đạt")},
    {"periods", QT_TRANSLATE_NOOP("FieldWords", "Số tiết")},
    {"personnel_kind", QT_TRANSLATE_NOOP("FieldWords", "Loại cán bộ")},
    {"phone", QT_TRANSLATE_NOOP("FieldWords", "Điện thoại")},
    {"position", QT_TRANSLATE_NOOP("FieldWords", "Thứ tự")},
    {"printed", QT_TRANSLATE_NOOP("FieldWords", "Nội dung đã in")},
    {"purpose", QT_TRANSLATE_NOOP("FieldWords", "Mục đích")},
    {"rank", QT_TRANSLATE_NOOP("FieldWords", "Thứ bậc")},
    {"reason", QT_TRANSLATE_NOOP("FieldWords", "Lý do")},
    {"register_no", QT_TRANSLATE_NOOP("FieldWords", "Số vào sổ")},
    {"release_on", QT_TRANSLATE_NOOP("FieldWords", "Trả chỗ từ ngày")},
    {"repeat_asked", QT_TRANSLATE_NOOP("FieldWords", "Học lại")},
    {"replaces", QT_TRANSLATE_NOOP("FieldWords", "Thay cho")},
    {"requested_at", QT_TRANSLATE_NOOP("FieldWords", "Đăng ký lúc")},
    {"requirement_course", QT_TRANSLATE_NOOP("FieldWords", "Khóa học")},
    {"resource", QT_TRANSLATE_NOOP("FieldWords", "Của")},
    {"revoked_on", QT_TRANSLATE_NOOP("FieldWords", "Hủy từ ngày")},
    {"role", QT_TRANSLATE_NOOP("FieldWords", "Vai trò")},
    {"room", QT_TRANSLATE_NOOP("FieldWords", "Phòng học")},
    {"round", QT_TRANSLATE_NOOP("FieldWords", "Đợt rà soát")},
    {"satisfies", QT_TRANSLATE_NOOP("FieldWords", "Thay cho khóa")},
    {"secrecy", QT_TRANSLATE_NOOP("FieldWords", "Độ mật")},
    {"service_from", QT_TRANSLATE_NOOP("FieldWords", "Công tác từ ngày")},
    {"service_to", QT_TRANSLATE_NOOP("FieldWords", "Công tác đến hết ngày")},
    {"session", QT_TRANSLATE_NOOP("FieldWords", "Buổi học")},
    {"sex", QT_TRANSLATE_NOOP("FieldWords", "Giới tính")},
    {"share_pct", QT_TRANSLATE_NOOP("FieldWords", "Tỷ lệ (%)")},
    {"short_name", QT_TRANSLATE_NOOP("FieldWords", "Tên gọn")},
    {"signature", QT_TRANSLATE_NOOP("FieldWords", "Chữ ký số")},
    {"site", QT_TRANSLATE_NOOP("FieldWords", "Địa điểm")},
    {"source", QT_TRANSLATE_NOOP("FieldWords", "Nguồn")},
    {"starts_at", QT_TRANSLATE_NOOP("FieldWords", "Bắt đầu lúc")},
    {"starts_on", QT_TRANSLATE_NOOP("FieldWords", "Khai giảng")},
    {"state", QT_TRANSLATE_NOOP("FieldWords", "Trạng thái")},
    {"taken_over", QT_TRANSLATE_NOOP("FieldWords", "Lấy từ dữ liệu cũ")},
    {"target_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày dự kiến bổ nhiệm")},
    {"tenths", QT_TRANSLATE_NOOP("FieldWords", "Điểm")},
    {"term", QT_TRANSLATE_NOOP("FieldWords", "Nhiệm kỳ")},
    {"term_kind", QT_TRANSLATE_NOOP("FieldWords", "Loại nhiệm kỳ")},
    {"title", QT_TRANSLATE_NOOP("FieldWords", "Chức danh")},
    {"title_then", QT_TRANSLATE_NOOP("FieldWords", "Chức danh khi học")},
    {"to_title", QT_TRANSLATE_NOOP("FieldWords", "Chức danh mới")},
    {"to_unit", QT_TRANSLATE_NOOP("FieldWords", "Đơn vị mới")},
    {"topic", QT_TRANSLATE_NOOP("FieldWords", "Chuyên đề")},
    {"topics", QT_TRANSLATE_NOOP("FieldWords", "Chuyên đề")},
    {"training_class", QT_TRANSLATE_NOOP("FieldWords", "Lớp")},
    {"unit", QT_TRANSLATE_NOOP("FieldWords", "Đơn vị")},
    {"unit_kind", QT_TRANSLATE_NOOP("FieldWords", "Loại đơn vị")},
    {"unit_name", QT_TRANSLATE_NOOP("FieldWords", "Đơn vị")},
    {"unit_successor", QT_TRANSLATE_NOOP("FieldWords", "Đơn vị kế tục")},
    {"unit_then", QT_TRANSLATE_NOOP("FieldWords", "Đơn vị khi học")},
    {"until", QT_TRANSLATE_NOOP("FieldWords", "Xin đến ngày")},
    {"valid_from", QT_TRANSLATE_NOOP("FieldWords", "Từ ngày")},
    {"valid_to", QT_TRANSLATE_NOOP("FieldWords", "Đến hết ngày")},
    {"value", QT_TRANSLATE_NOOP("FieldWords", "Giá trị")},
    {"waitlist_policy", QT_TRANSLATE_NOOP("FieldWords", "Danh sách chờ")},
    {"window_months", QT_TRANSLATE_NOOP("FieldWords", "Số tháng báo trước")},
    {"withdrawn_on", QT_TRANSLATE_NOOP("FieldWords", "Ngày rút")},
    {"withdrawn_reason", QT_TRANSLATE_NOOP("FieldWords", "Lý do rút")},
    {"words", QT_TRANSLATE_NOOP("FieldWords", "Nội dung")},
    {"year", QT_TRANSLATE_NOOP("FieldWords", "Năm")},
};

template <size_t count> QHash<QString, const char *> byName(const NamedThing (&things)[count])
{
    QHash<QString, const char *> words;
    for (const NamedThing &one : things)
        words.insert(QString::fromLatin1(one.name), one.words);
    return words;
}

QString translated(const char *words)
{
    return QCoreApplication::translate("FieldWords", words);
}

QString policyWords(WaitlistPolicy policy)
{
    switch (policy) {
    case WaitlistPolicy::Fifo:
        return FieldWordsTexts::tr("Ai đăng ký trước được trước");
    case WaitlistPolicy::Ranked:
        return FieldWordsTexts::tr("Ai đến hạn sớm hơn được trước");
    case WaitlistPolicy::Manual:
        return FieldWordsTexts::tr("Cán bộ đào tạo chọn");
    }
    return {};
}

template <class Coded, class Words> QString codeWords(const QString &code, Words words)
{
    const auto known = fromCode<Coded>(code);
    return known ? words(*known) : code;
}

/// A closed code in words; the text itself when it is none.
QString codedWords(const QString &kind, const QString &column, const QString &text)
{
    const auto badge = [](auto state) { return wordsOf(state).text; };
    const QString place = kind + u'.' + column;
    if (place == QLatin1String("training_class.state"))
        return codeWords<ClassState>(text, badge);
    if (place == QLatin1String("enrolment.state"))
        return codeWords<EnrolmentState>(text, badge);
    if (place == QLatin1String("class_result.outcome"))
        return codeWords<Outcome>(text, badge);
    if (place == QLatin1String("class_result.grade"))
        return codeWords<GradeBand>(text, &gradeWords);
    if (place == QLatin1String("attendance_mark.mark"))
        return codeWords<Mark>(text, [](Mark mark) { return nameOf(mark); });
    if (place == QLatin1String("enrolment.basis"))
        return basisWords(text);
    if (place == QLatin1String("requirement.applies_to"))
        return codeWords<AppliesTo>(text, &appliesToName);
    if (place == QLatin1String("training_class.waitlist_policy"))
        return codeWords<WaitlistPolicy>(text, &policyWords);
    if (place == QLatin1String("cadre.sex"))
        return codeWords<Sex>(text, [](Sex sex) { return sexName(sex); });
    return text;
}

/// Days and half-days as people write them; the text itself when it is none.
QString dateWords(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$"));
    if (!form.match(text).hasMatch())
        return text;
    if (const auto day = parseDay(text))
        return toVietnamese(*day);
    const auto minute = parseLocalMinute(text);
    return minute ? toVietnamese(minute->day()) + u' ' + text.right(5) : text;
}

QString numberWords(const QString &column, const QJsonValue &value)
{
    if (column == QLatin1String("tenths"))
        return scoreWords(value.toInt());
    if (column == QLatin1String("pass_score_hundredths"))
        return QLocale().toString(value.toInt() / 100.0);
    return QString::number(value.toInteger());
}

} // namespace

QString kindWords(const QString &kind)
{
    static const auto names = byName(namedKinds);
    const char *words = names.value(kind, nullptr);
    return words ? translated(words) : kind;
}

QString fieldWords(const QString &kind, const QString &column)
{
    static const auto names = byName(namedFields);
    const char *words = names.value(kind + u'.' + column, names.value(column, nullptr));
    return words ? translated(words) : column;
}

QString valueWords(const QString &kind, const QString &column, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? FieldWordsTexts::tr("Có") : FieldWordsTexts::tr("Không");
    if (value.isDouble())
        return numberWords(column, value);
    if (value.isArray()) {
        QStringList all;
        for (const auto &one : value.toArray())
            all.append(valueWords(kind, column, one));
        return all.isEmpty() ? QStringLiteral("–") : all.join(QStringLiteral(", "));
    }
    const QString text = value.toString();
    return text.isEmpty() ? QStringLiteral("–") : codedWords(kind, column, dateWords(text));
}

} // namespace lotrinh::screens
