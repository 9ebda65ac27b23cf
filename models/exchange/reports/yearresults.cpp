// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardtables.h"

#include "domain/person/name.h"

#include <QSet>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Whom the training was for, by the post held on the day it ended (rows of B1).
enum class Audience { ProvinceLeader, DistrictLeader, DivisionLeader, Staff, CommuneCadre, CommuneStaff, Deputy, PublicEmployee, Other };
constexpr const char16_t *audienceNames[] = {u"Lãnh đạo, quản lý cấp tỉnh, sở và tương đương",
    u"Lãnh đạo, quản lý cấp huyện và tương đương", u"Lãnh đạo, quản lý cấp phòng và tương đương", u"Công chức tham mưu",
    u"Cán bộ chuyên trách cấp xã", u"Công chức cấp xã", u"Đại biểu HĐND", u"Viên chức", u"Đối tượng khác"};
constexpr size_t audienceCount = std::size(audienceNames);

struct Kind {
    const char16_t *group;
    const char16_t *name;
};
constexpr Kind kinds[] = {{u"Lý luận chính trị", u"Cao cấp"}, {u"Lý luận chính trị", u"Trung cấp"},
    {u"Lý luận chính trị", u"Sơ cấp"}, {u"Lý luận chính trị", u"Bồi dưỡng"}, {u"Quản lý nhà nước", u"CVCC"},
    {u"Quản lý nhà nước", u"CVC"}, {u"Quản lý nhà nước", u"CV"}, {u"Quản lý nhà nước", u"Cán sự"},
    {u"Theo chức danh", u"Sở"}, {u"Theo chức danh", u"Huyện"}, {u"Theo chức danh", u"Phòng"}, {u"Theo chức danh", u"Xã"},
    {u"", u"Cập nhật kiến thức"}, {u"", u"Kỹ năng, vị trí việc làm"}, {u"", u"Quốc phòng, an ninh"}, {u"", u"Ngoại ngữ"},
    {u"", u"Tin học, số"}, {u"", u"Tiếng dân tộc"}, {u"", u"Chuyên môn, khác"}};
constexpr size_t kindCount = std::size(kinds);
constexpr size_t updateKind = 12;
constexpr size_t skillKind = 13;
constexpr size_t defenceKind = 14;
constexpr size_t languageKind = 15;
constexpr size_t digitalKind = 16;
constexpr size_t ethnicKind = 17;
constexpr size_t otherKind = 18;

size_t theoryKind(const QString &name)
{
    return name.contains("cao cap"_L1) ? 0 : name.contains("trung cap"_L1) ? 1 : name.contains("so cap"_L1) ? 2 : 3;
}

size_t rankKind(const QString &name)
{
    return name.contains("cao cap"_L1) ? 4 : name.contains("chuyen vien chinh"_L1) ? 5 : name.contains("can su"_L1) ? 7 : 6;
}

size_t titleKind(const QString &name)
{
    return name.contains("cap so"_L1) ? 8 : name.contains("cap huyen"_L1) ? 9 : name.contains("cap phong"_L1) ? 10 : 11;
}

size_t kindOf(const Course &course)
{
    const QString name = searchFold(course.name);
    const QString &kind = course.kind;
    if (kind == "dao_tao_ly_luan_chinh_tri"_L1 || kind == "boi_duong_ly_luan_chinh_tri"_L1)
        return theoryKind(name);
    if (kind == "quan_ly_nha_nuoc_ngach"_L1)
        return rankKind(name);
    if (kind.startsWith("theo_chuc_danh"_L1))
        return titleKind(name);
    if (kind == "cap_nhat_kien_thuc"_L1)
        return updateKind;
    if (kind == "quoc_phong_an_ninh"_L1)
        return defenceKind;
    if (kind == "ngon_ngu_dan_toc"_L1)
        return ethnicKind;
    if (kind == "ngoai_ngu"_L1)
        return languageKind;
    if (kind == "tin_hoc"_L1 || name.contains("chuyen doi so"_L1))
        return digitalKind;
    return kind == "ky_nang"_L1 || kind.startsWith("nghiep_vu"_L1) ? skillKind : otherKind;
}

Audience audienceOf(const ReportFacts &facts, const Cadre &cadre, Day day)
{
    const Title *title = facts.titleOn(cadre.id, day);
    const Unit *unit = facts.units.value(cadre.unit);
    const bool isCommune = unit && unit->level == "xa"_L1;
    if (title && title->unitKind == "co_quan_dan_cu"_L1 && !title->isHead)
        return Audience::Deputy;
    if (title && (title->level == "tinh"_L1 || title->level == "so"_L1))
        return Audience::ProvinceLeader;
    if (title && title->level == "huyen"_L1)
        return Audience::DistrictLeader;
    if (title && title->level == "phong"_L1)
        return Audience::DivisionLeader;
    if (title && title->level == "xa"_L1)
        return Audience::CommuneCadre;
    if (cadre.personnelKind == "vien_chuc"_L1)
        return Audience::PublicEmployee;
    if (isCommune)
        return Audience::CommuneStaff;
    return cadre.personnelKind == "cong_chuc"_L1 ? Audience::Staff : Audience::Other;
}

struct AudienceCount {
    std::array<int, kindCount> turns{};
    int all = 0;
    PeopleShare share;
};

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> list{{u"TT"_s, ColumnKind::Integer, 5, ColumnTotal::None, {}},
        {u"Đối tượng"_s, ColumnKind::Text, 34, ColumnTotal::None, {}}};
    for (const Kind &kind : kinds)
        list.push_back({QString::fromUtf16(kind.name), ColumnKind::Integer, 8, ColumnTotal::Sum, QString::fromUtf16(kind.group)});
    list.push_back({u"Tổng số lượt"_s, ColumnKind::Integer, 9, ColumnTotal::Sum, {}});
    for (const char16_t *name : {u"Nữ", u"Người DTTS", u"Dưới 40 tuổi"})
        list.push_back({QString::fromUtf16(name), ColumnKind::Integer, 8, ColumnTotal::OfWhich, u"Trong đó"_s});
    return list;
}

std::vector<TableValue> rowOf(size_t number, const QString &name, const AudienceCount &count)
{
    std::vector<TableValue> row{double(number), name};
    for (int turns : count.turns)
        row.emplace_back(double(turns));
    for (int number2 : {count.all, count.share.women, count.share.minorities, count.share.young})
        row.emplace_back(double(number2));
    return row;
}

} // namespace

DataTable yearResults(const ReportFacts &facts)
{
    std::array<AudienceCount, audienceCount> counts{};
    QSet<CadreId> people;
    for (const Completion &completion : facts.held.completions) {
        const Course *course = facts.courses.value(completion.course);
        const Cadre *cadre = facts.cadres.value(completion.cadre);
        if (!course || !cadre || !facts.isInYear(completion.completedOn) || completion.revokedOn <= facts.asOf)
            continue;
        AudienceCount &count = counts[static_cast<size_t>(audienceOf(facts, *cadre, completion.completedOn))];
        ++count.turns[kindOf(*course)];
        ++count.all;
        count.share.add(*cadre, facts.asOf);
        people.insert(cadre->id);
    }
    DataTable table;
    table.name = u"B1"_s;
    table.titles = {u"KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM %1"_s.arg(facts.year()), untilLine(facts.asOf)};
    table.columns = columns();
    for (size_t i = 0; i < audienceCount; ++i)
        table.rows.push_back(rowOf(i + 1, QString::fromUtf16(audienceNames[i]), counts[i]));
    table.hasTotals = true;
    table.notes = {u"Đơn vị tính: lượt người; số người được đào tạo, bồi dưỡng: %1 người."_s.arg(people.size()),
        u"Các cột “Trong đó” chồng nhau, không cộng với nhau."_s};
    return table;
}

} // namespace lotrinh::exchange
