// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem.h"

namespace lotrinh::exchange {

namespace {

struct Sentence {
    const char16_t *vietnamese;
    const char16_t *english;
};

/// Every sentence that a problem can say, in both languages; %1 … are its facts.
Sentence sentenceOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::UnknownFile:
        return {u"tệp này không thuộc thư mục dữ liệu, đã bỏ qua",
            u"this file is not part of a data folder and was left out"};
    case ProblemKind::UnreadableFile:
        return {u"không đọc được tệp: %1", u"the file cannot be read: %1"};
    case ProblemKind::EmptyFile:
        return {u"tệp rỗng, không có dòng tiêu đề", u"the file is empty, it has no header line"};
    case ProblemKind::NotUtf8:
        return {u"văn bản không phải UTF-8; hãy lưu lại tệp dạng CSV UTF-8",
            u"the text is not UTF-8; save the file again as CSV UTF-8"};
    case ProblemKind::FieldTooLong:
        return {u"ô quá dài (hơn 1 MiB), có thể thiếu dấu xuống dòng hoặc dấu nháy",
            u"a cell is too long (over 1 MiB); a line end or a quote may be missing"};
    case ProblemKind::LineTooLong:
        return {u"dòng quá dài (hơn 4 MiB), có thể thiếu dấu xuống dòng",
            u"a line is too long (over 4 MiB); a line end may be missing"};
    case ProblemKind::TooManyFields:
        return {u"dòng có quá nhiều ô, có thể thiếu dấu xuống dòng",
            u"a line has too many cells; a line end may be missing"};
    case ProblemKind::OpenQuote:
        return {u"dấu nháy kép mở ra mà không đóng lại", u"a quote is opened and never closed"};
    case ProblemKind::TextAfterQuote:
        return {u"có chữ sau dấu nháy kép đóng", u"there is text after a closing quote"};
    case ProblemKind::MissingColumn:
        return {
            u"thiếu cột bắt buộc; dòng tiêu đề có: %1", u"a required column is missing; the header has: %1"};
    case ProblemKind::UnknownColumn:
        return {u"cột này không có trong định dạng, đã bỏ qua", u"this column is not known and was left out"};
    case ProblemKind::DoubledColumn:
        return {u"cột này xuất hiện hai lần", u"this column stands there twice"};
    case ProblemKind::FieldCount:
        return {u"dòng có %1 ô, dòng tiêu đề có %2 ô", u"the row has %1 cells, the header has %2"};
    case ProblemKind::EmptyCell:
        return {u"ô bắt buộc bị bỏ trống", u"a required cell is empty"};
    case ProblemKind::NulCharacter:
        return {u"ô chứa ký tự NUL, không phải văn bản", u"the cell has a NUL character, it is not text"};
    case ProblemKind::LegacyText:
        return {u"chữ có vẻ theo bảng mã %1: “%2” (nên là “%3”); hãy chuyển sang Unicode rồi nhập lại",
            u"the text looks like %1: “%2” (meant as “%3”); convert it to Unicode and import again"};
    case ProblemKind::BadDate:
        return {u"“%1” không phải ngày có thật (viết YYYY-MM-DD hoặc dd/MM/yyyy)",
            u"“%1” is not a real date (write YYYY-MM-DD or dd/MM/yyyy)"};
    case ProblemKind::BadBirthDate:
        return {u"“%1” không phải ngày sinh (viết YYYY, YYYY-MM, YYYY-MM-DD hoặc dd/MM/yyyy)",
            u"“%1” is not a birth date (write YYYY, YYYY-MM, YYYY-MM-DD or dd/MM/yyyy)"};
    case ProblemKind::BadMinute:
        return {u"“%1” không phải thời điểm (viết YYYY-MM-DDTHH:MM)",
            u"“%1” is not a time (write YYYY-MM-DDTHH:MM)"};
    case ProblemKind::BadMoment:
        return {u"“%1” không phải ngày hoặc thời điểm (viết YYYY-MM-DD hoặc YYYY-MM-DDTHH:MM)",
            u"“%1” is not a date or time (write YYYY-MM-DD or YYYY-MM-DDTHH:MM)"};
    case ProblemKind::BadBoolean:
        return {u"“%1” không phải 0 hoặc 1", u"“%1” is not 0 or 1"};
    case ProblemKind::BadInteger:
        return {u"“%1” không phải số nguyên", u"“%1” is not a whole number"};
    case ProblemKind::NegativeNumber:
        return {u"“%1” là số âm", u"“%1” is negative"};
    case ProblemKind::NumberTooLarge:
        return {u"“%1” lớn hơn %2", u"“%1” is more than %2"};
    case ProblemKind::BadScore:
        return {u"“%1” không phải điểm từ 0 đến 10 (nhiều nhất hai chữ số thập phân)",
            u"“%1” is not a score from 0 to 10 (at most two decimals)"};
    case ProblemKind::BadChoice:
        return {u"“%1” không phải mã đúng; các mã đúng: %2", u"“%1” is not a known code; right are: %2"};
    case ProblemKind::DoubledKey:
        return {u"khóa “%1” (%2) đã có ở dòng %3", u"the key “%1” (%2) already stands on line %3"};
    case ProblemKind::DoubledInList:
        return {
            u"“%1” ghi hai lần trong danh sách, chỉ giữ một", u"“%1” stands twice in the list; one is kept"};
    case ProblemKind::UnknownReference:
        return {u"“%1” không có trong %2 và chưa có trong cơ sở dữ liệu",
            u"“%1” is neither in %2 nor in the database"};
    case ProblemKind::OwnParent:
        return {u"đơn vị “%1” là cấp trên của chính nó", u"the unit “%1” is its own parent"};
    case ProblemKind::OwnSuccessor:
        return {u"đơn vị “%1” kế thừa chính nó", u"the unit “%1” is its own successor"};
    case ProblemKind::UnitCycle:
        return {u"cây đơn vị đi thành vòng: %1", u"the unit tree goes in a circle: %1"};
    case ProblemKind::EndBeforeStart:
        return {u"%1 ở trước lúc bắt đầu %2", u"%1 is before the start %2"};
    case ProblemKind::FutureCompletion:
        return {u"hoàn thành ngày %1 là sau hôm nay (%2)", u"completed on %1, which is after today (%2)"};
    case ProblemKind::StarNotAllowed:
        return {u"`*` chỉ dùng cho kind = annual_hours, ở đây là %1",
            u"`*` is only for kind annual_hours, here it is %1"};
    case ProblemKind::StarWithOthers:
        return {u"`*` phải đứng một mình", u"`*` must stand alone"};
    case ProblemKind::SeatsOverCapacity:
        return {u"lớp “%1” có %2 chỗ đã nhận, sức chứa %3",
            u"the class “%1” has %2 seats taken and a capacity of %3"};
    case ProblemKind::SeatInCancelledClass:
        return {u"lớp “%1” đã hủy mà học viên “%2” còn giữ chỗ",
            u"the class “%1” is cancelled and “%2” still has a seat"};
    case ProblemKind::SecondActiveEnrolment:
        return {u"học viên “%1” đã có một đăng ký còn hiệu lực trong lớp “%2”",
            u"“%1” already has an active enrolment in the class “%2”"};
    case ProblemKind::MinimumOverMaximum:
        return {u"số tối thiểu %1 lớn hơn số tối đa %2", u"the minimum %1 is more than the maximum %2"};
    case ProblemKind::PostOutsideUnitLife:
        return {u"thời gian giữ chức vụ ra ngoài thời gian tồn tại của đơn vị “%1” (%2 – %3)",
            u"the post goes beyond the life of the unit “%1” (%2 – %3)"};
    }
    return {u"", u""};
}

} // namespace

QString messageOf(const Problem &problem, Language language)
{
    const Sentence sentence = sentenceOf(problem.kind);
    const QString text
        = QString::fromUtf16(language == Language::Vietnamese ? sentence.vietnamese : sentence.english);
    // Not QString::arg: a fact may itself hold "%1".
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        if (!isPlace) {
            said += text[i];
            continue;
        }
        said += problem.facts.value(text[++i].digitValue() - 1);
    }
    return said;
}

} // namespace lotrinh::exchange
