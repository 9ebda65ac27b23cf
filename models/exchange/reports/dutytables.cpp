// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardtables.h"

#include "compliance/ratesurvey.h"
#include "domain/person/name.h"

#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

TableValue percent(std::optional<int> permille)
{
    return permille ? TableValue(*permille / 10.0) : TableValue();
}

std::vector<TableValue> rateLine(size_t number, const QString &name, const Tally &tally)
{
    const qint64 left = tally.duties - tally.exempt - tally.done - tally.studying;
    return {double(number), name, double(tally.duties), double(tally.exempt), double(tally.done), double(tally.studying), double(left),
        double(tally.overdue), percent(completionRate(tally)), double(tally.people), double(tally.peopleDone), percent(peopleRate(tally))};
}

/// The next class, not before the day, whose course closes the duty: its own courses or one equivalent to them.
QString nextClass(const ReportFacts &facts, const Duty &duty)
{
    const Requirement *requirement = facts.rules().requirement(duty.reasons.front().requirement);
    const TrainingClass *next = nullptr;
    for (const TrainingClass &one : facts.held.classes) {
        const bool isComing = one.startsOn >= facts.asOf
            && (one.state == ClassState::Draft || one.state == ClassState::Open || one.state == ClassState::Running);
        if (!isComing || !requirement || !courseReaches(facts.rules(), *requirement, one.course, one.endsOn, one.endsOn))
            continue;
        if (!next || one.startsOn < next->startsOn || (one.startsOn == next->startsOn && one.code < next->code))
            next = &one;
    }
    return next ? next->code + u" ("_s + toVietnamese(next->startsOn) + u')' : QString();
}

QString coursesOf(const ReportFacts &facts, const Duty &duty)
{
    QStringList names;
    const QStringList codes = duty.courses.split(u';');
    for (const QString &code : codes) {
        const Course *course = facts.rules().courseByCode(code);
        names += course ? code + u' ' + course->name : code;
    }
    return names.join(u" hoặc "_s);
}

struct Shortfall {
    PersonName sortName;
    std::vector<TableValue> row;
};

Shortfall shortfallOf(const ReportFacts &facts, const CadreFacts &person, const Duty &duty)
{
    const Title *title = facts.rules().title(duty.reasons.front().title);
    return {splitName(person.cadre.fullName),
        {TableValue(), person.cadre.code, person.cadre.fullName, facts.unitName(person.cadre.unit), title ? title->name : QString(),
            coursesOf(facts, duty), duty.dueOn, double(facts.asOf.julian - duty.dueOn.julian), nextClass(facts, duty)}};
}

} // namespace

DataTable completionRates(const ReportFacts &facts)
{
    const compliance::RateGroups rates = compliance::rates(*facts.province, RateBy::Unit, facts.asOf, {UnitTree::AsOf, facts.today});
    DataTable table;
    table.name = u"B3"_s;
    table.titles = {u"TỶ LỆ HOÀN THÀNH THEO ĐƠN VỊ"_s, untilLine(facts.asOf)};
    const auto number = [](const char16_t *name, const char16_t *group) {
        return TableColumn{QString::fromUtf16(name), ColumnKind::Integer, 9, ColumnTotal::None, QString::fromUtf16(group)};
    };
    table.columns = {number(u"TT", u""), {u"Đơn vị"_s, ColumnKind::Text, 40, {}, {}}, number(u"Phải học (A)", u"Nghĩa vụ (lượt)"),
        number(u"Được miễn (M)", u"Nghĩa vụ (lượt)"), number(u"Đã đạt (B)", u"Nghĩa vụ (lượt)"), number(u"Đang học (C)", u"Nghĩa vụ (lượt)"),
        number(u"Chưa học (D)", u"Nghĩa vụ (lượt)"), number(u"Quá hạn (Q), trong D", u"Nghĩa vụ (lượt)"),
        {u"Tỷ lệ B/(A-M) %"_s, ColumnKind::Percent, 10, {}, u"Nghĩa vụ (lượt)"_s}, number(u"Số người", u"Người"),
        number(u"Đã xong", u"Người"), {u"Tỷ lệ %"_s, ColumnKind::Percent, 9, {}, u"Người"_s}};
    for (auto it = rates.groups().constBegin(); it != rates.groups().constEnd(); ++it) {
        const Unit *unit = facts.rules().unitByCode(it.key());
        table.rows.push_back(rateLine(table.rows.size() + 1, unit ? unit->name : it.key(), it.value()));
    }
    table.rows.push_back(rateLine(table.rows.size() + 1, u"Toàn tỉnh"_s, rates.total()));
    table.notes = {u"Đơn vị cấp trên gồm cả các đơn vị bên dưới, nên các dòng không cộng lại với nhau. Nghĩa vụ chưa xác định không được tính."_s};
    return table;
}

DataTable shortfalls(const ReportFacts &facts)
{
    compliance::Filter filter;
    filter.status = DutyStatus::Overdue;
    std::vector<Shortfall> found;
    compliance::forEachDuty(*facts.province, facts.asOf, filter, {UnitTree::AsOf, facts.today},
        [&](const CadreFacts &person, const Duty &duty) { found.push_back(shortfallOf(facts, person, duty)); });
    const NameOrder order;
    std::stable_sort(found.begin(), found.end(), [&](const Shortfall &a, const Shortfall &b) { return order(a.sortName, b.sortName); });
    DataTable table;
    table.name = u"B4"_s;
    table.titles = {u"DANH SÁCH NỢ TIÊU CHUẨN"_s, untilLine(facts.asOf)};
    table.columns = {{u"TT"_s, ColumnKind::Integer, 6, {}, {}}, {u"Mã cán bộ"_s, ColumnKind::Text, 11, {}, {}},
        {u"Họ và tên"_s, ColumnKind::Text, 24, {}, {}}, {u"Đơn vị"_s, ColumnKind::Text, 28, {}, {}}, {u"Chức danh"_s, ColumnKind::Text, 26, {}, {}},
        {u"Khóa còn thiếu"_s, ColumnKind::Text, 40, {}, {}}, {u"Hạn"_s, ColumnKind::Date, 11, {}, {}},
        {u"Số ngày quá hạn"_s, ColumnKind::Integer, 9, {}, {}}, {u"Lớp gần nhất có mở"_s, ColumnKind::Text, 20, {}, {}}};
    for (Shortfall &one : found) {
        one.row.front() = double(table.rows.size() + 1);
        table.rows.push_back(std::move(one.row));
    }
    return table;
}

} // namespace lotrinh::exchange
