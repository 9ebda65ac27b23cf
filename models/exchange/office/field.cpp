// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.h"

#include "domain/person/name.h"

#include <QHash>
#include <QStringList>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    OfficeField field;
    const char16_t *name;
    const char *synonyms; ///< folded, joined by `|`
};

constexpr FieldWords fieldWords[] = {
    {OfficeField::Ordinal, u"STT", "stt|tt|so tt|so thu tu|no"},
    {OfficeField::CadreCode, u"Mã cán bộ",
        "ma can bo|ma cb|ma so can bo|so hieu can bo|shcb|ma so|ma nhan vien|ma cbccvc|ma hoc vien|ma hv|code"},
    {OfficeField::CitizenId, u"CCCD",
        "cccd|so cccd|can cuoc|so can cuoc|can cuoc cong dan|so can cuoc cong dan|cmnd|so cmnd|cmnd cccd|cccd cmnd|"
        "so cmnd cccd|so cccd cmnd|so dinh danh|so dinh danh ca nhan|chung minh nhan dan|so chung minh nhan dan"},
    {OfficeField::FullName, u"Họ và tên",
        "ho va ten|ho ten|hova ten|hoten|ho va ten can bo|ho ten can bo|ho va ten hoc vien|ho ten hoc vien|"
        "ho va ten khai sinh|ho chu dem va ten|ten hoc vien|ten can bo|can bo|hoc vien|dong chi|ho va ten cbccvc|"
        "full name|full_name"},
    {OfficeField::FamilyMiddle, u"Họ và tên đệm",
        "ho va ten dem|ho va dem|ho dem|ho chu dem|ho va chu dem|ho lot|ho va ten lot|ho"},
    {OfficeField::GivenName, u"Tên", "ten"},
    {OfficeField::BirthDate, u"Ngày sinh",
        "ngay sinh|ngay thang nam sinh|ngay thang sinh|nam sinh|sinh ngay|ngay nam sinh|ns|ntns|ngay thang nam|"
        "ngay|birth_date|ngay sinh nam sinh|thang nam sinh"},
    {OfficeField::BirthMale, u"Ngày sinh (nam)", "nam sinh nam|ngay sinh nam"},
    {OfficeField::BirthFemale, u"Ngày sinh (nữ)", "nam sinh nu|ngay sinh nu"},
    {OfficeField::Sex, u"Giới tính", "gioi tinh|gioi|phai|nam nu|sex|gt"},
    {OfficeField::MaleMark, u"Nam (đánh dấu)", "nam"},
    {OfficeField::FemaleMark, u"Nữ (đánh dấu)", "nu|la nu|gioi tinh nu|gt nu"},
    {OfficeField::Ethnicity, u"Dân tộc", "dan toc|thanh phan dan toc|ethnicity"},
    {OfficeField::Unit, u"Đơn vị",
        "don vi|don vi cong tac|co quan|co quan cong tac|noi cong tac|co quan don vi|don vi co quan|"
        "co quan don vi cong tac|phong ban|don vi hien nay|don vi cu di hoc|dia phuong|dia phuong don vi|unit"},
    {OfficeField::Title, u"Chức vụ",
        "chuc vu|chuc danh|chuc vu chuc danh|chuc danh chuc vu|chuc vu hien nay|chuc danh hien nay|"
        "chuc vu cong tac|chuc vu dang chinh quyen|chuc vu don vi|chuc vu hien tai|title"},
    {OfficeField::PersonnelKind, u"Đối tượng", "doi tuong|loai can bo|cb cc vc|loai cbccvc|personnel_kind"},
    {OfficeField::HeldFrom, u"Ngày giữ chức vụ",
        "ngay bo nhiem|thoi gian bo nhiem|giu chuc vu tu|ngay giu chuc vu|bo nhiem tu|thoi diem bo nhiem"},
    {OfficeField::PartyJoinedOn, u"Ngày vào Đảng", "ngay vao dang|vao dang|ngay ket nap|party_joined_on"},
    {OfficeField::Phone, u"Điện thoại",
        "dien thoai|so dien thoai|sdt|so dt|dt|di dong|dtdd|so di dong|dien thoai lien he|phone"},
    {OfficeField::Email, u"Thư điện tử", "email|e mail|thu dien tu|hop thu|mail"},
    {OfficeField::Course, u"Khóa bồi dưỡng",
        "khoa|khoa hoc|chuong trinh|chuong trinh boi duong|ten khoa hoc|noi dung boi duong|khoa boi duong|"
        "ten chuong trinh|course"},
    {OfficeField::ClassCode, u"Lớp", "lop|ma lop|ten lop|lop boi duong|class"},
    {OfficeField::CompletedOn, u"Ngày hoàn thành",
        "ngay hoan thanh|ngay be giang|ngay cap|ngay tot nghiep|ngay cap chung chi|thoi gian hoan thanh|"
        "hoan thanh ngay|ngay ket thuc|completed_on"},
    {OfficeField::Score, u"Điểm", "diem|diem tb|diem trung binh|diem tong ket|diem thu hoach|ket qua diem|diem so"},
    {OfficeField::Grade, u"Xếp loại", "xep loai|loai|ket qua|xep hang|ket qua xep loai|grade"},
    {OfficeField::CredentialNo, u"Số hiệu chứng chỉ",
        "so hieu|so hieu van bang|so chung chi|so vao so|so vao so cap|so hieu chung chi|so gcn|so giay chung nhan|"
        "so hieu phoi|so vao so cap chung chi|credential_no"},
    {OfficeField::Note, u"Ghi chú", "ghi chu|ky nhan|ky ten|chu ky|note"},
    {OfficeField::Problem, u"Vấn đề", "van de"},
};

const QHash<QString, OfficeField> &fieldsByWords()
{
    static const QHash<QString, OfficeField> fields = [] {
        QHash<QString, OfficeField> all;
        for (const FieldWords &words : fieldWords) {
            const QStringList synonyms = QString::fromLatin1(words.synonyms).split(u'|');
            for (const QString &synonym : synonyms)
                all.insert(synonym, words.field);
        }
        return all;
    }();
    return fields;
}

bool speaksOfBirth(const QString &folded)
{
    return folded.contains("sinh"_L1) && !folded.contains("noi sinh"_L1);
}

/// Columns below one header: "Ngày sinh" over "Nam | Nữ", or over "Ngày | Tháng | Năm".
OfficeField belowBirth(const QString &sub)
{
    if (sub == "nu"_L1)
        return OfficeField::BirthFemale;
    if (sub == "ngay"_L1)
        return OfficeField::BirthDayPart;
    if (sub == "thang"_L1)
        return OfficeField::BirthMonthPart;
    return OfficeField::Ignored;
}

} // namespace

QString fieldName(OfficeField field)
{
    for (const FieldWords &words : fieldWords)
        if (words.field == field)
            return QString::fromUtf16(words.name);
    switch (field) {
    case OfficeField::BirthDayPart:
        return u"Ngày (sinh)"_s;
    case OfficeField::BirthMonthPart:
        return u"Tháng (sinh)"_s;
    case OfficeField::BirthYearPart:
        return u"Năm (sinh)"_s;
    default:
        return u"Bỏ qua"_s;
    }
}

QString headerFold(const QString &text)
{
    QString words;
    int depth = 0;
    const QString folded = searchFold(text);
    for (QChar c : folded) {
        if (c == u'(' || c == u'[')
            ++depth;
        else if (c == u')' || c == u']')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            words += c.isLetterOrNumber() || c == u'_' ? c : QChar(u' ');
    }
    return words.simplified();
}

OfficeField fieldOfHeader(const QString &top, const QString &sub)
{
    const QString above = headerFold(top);
    const QString below = headerFold(sub);
    if (below.isEmpty())
        return OfficeField::Ignored;
    if (speaksOfBirth(above) && below != above) {
        // "Nam" with marks is a sex, "Năm" a year; without marks only the neighbours would tell.
        if (below == "nam"_L1)
            return sub.contains(u'ă') || sub.contains(u'Ă') || sub.contains(u"\u0306"_s) ? OfficeField::BirthYearPart
                                                                                         : OfficeField::BirthMale;
        if (const OfficeField field = belowBirth(below); field != OfficeField::Ignored)
            return field;
    }
    if (const auto found = fieldsByWords().constFind(below); found != fieldsByWords().constEnd())
        return *found;
    return above.isEmpty() ? OfficeField::Ignored
                           : fieldsByWords().value(QString(above + u' ' + below).simplified(), OfficeField::Ignored);
}

} // namespace lotrinh::exchange
