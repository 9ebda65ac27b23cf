// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demorules.h"

#include <algorithm>

namespace lotrinh::demo {

namespace {

struct Renewal {
    QStringView title;
    QStringView course;
    int years;
};
constexpr Renewal renewals[] = {
    {u"T025", u"C32", 3},
    {u"T026", u"C33", 3},
    {u"T027", u"C32", 3},
    {u"T033", u"C35", 5},
    {u"T034", u"C35", 5},
    {u"T036", u"C32", 3},
    {u"T037", u"C33", 3},
    {u"T041", u"C35", 4},
    {u"T042", u"C35", 4},
    {u"T045", u"C33", 3},
};

template <class Row> const Row *byCode(const std::vector<Row> &rows, QStringView code)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

Requirement renewalOf(const Title &title, const Course &course, int years, Day until)
{
    Requirement rule;
    rule.code = title.code + QStringLiteral("-M01");
    rule.title = title.id;
    rule.appliesTo = AppliesTo::Incumbent;
    rule.kind = RequirementKind::EveryYears;
    rule.value = years;
    rule.courses = {course.id};
    rule.life.from = std::max({Day::of(until.year() - 3, 1, 1), title.life.from, course.life.from});
    rule.life.to = std::min(title.life.to, course.life.to);
    rule.basis = QStringLiteral("Quy định minh họa của tỉnh mẫu (dữ liệu trình diễn)");
    rule.confidence = QStringLiteral("low");
    rule.note = QStringLiteral("Chỉ có trong dữ liệu mẫu: học lại sau %1 năm").arg(years);
    return rule;
}

} // namespace

std::vector<Requirement> demoRequirements(const Rulebook::Tables &catalogue, Day until)
{
    qint64 id = 0;
    for (const Requirement &rule : catalogue.requirements)
        id = std::max(id, rule.id.value);
    std::vector<Requirement> rules;
    for (const Renewal &renewal : renewals) {
        const Title *title = byCode(catalogue.titles, renewal.title);
        const Course *course = byCode(catalogue.courses, renewal.course);
        if (!title || !course)
            continue;
        Requirement rule = renewalOf(*title, *course, renewal.years, until);
        if (rule.life.to <= rule.life.from || byCode(catalogue.requirements, rule.code))
            continue;
        rule.id = {++id};
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace lotrinh::demo
