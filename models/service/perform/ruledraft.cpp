// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruledraft.h"

#include "../lookup.h"
#include "../words.h"

namespace lotrinh::service {

namespace {

Result<void> takeCourses(Work &work, const AddRequirement &command, Requirement &requirement)
{
    if (command.courses == QStringList{QStringLiteral("*")}) {
        if (command.kind != RequirementKind::AnnualHours)
            return badField(QStringLiteral("courses"), Words::tr("“*” chỉ dùng cho annual_hours"));
        requirement.anyCountingCourse = true;
        return {};
    }
    for (const QString &code : command.courses) {
        const auto course = referred<Course>(work, "courses", code);
        if (!course)
            return course.error();
        requirement.courses.push_back(course->id);
    }
    return {};
}

Result<void> checkNumbers(const AddRequirement &command)
{
    const std::pair<const char *, std::optional<int>> numbers[] = {
        {"value", command.value}, {"grace_months", command.graceMonths}, {"window_months", command.windowMonths},
        {"max_age_months", command.maxAgeMonths}};
    for (const auto &[field, number] : numbers)
        if (number && *number < 0)
            return badField(QString::fromLatin1(field), Words::tr("không được âm"));
    if (command.validFrom && command.validTo && *command.validTo < *command.validFrom)
        return badField(QStringLiteral("valid_to"), Words::tr("trước valid_from"));
    return {};
}

} // namespace

Result<Requirement> requirementOf(Work &work, const AddRequirement &command)
{
    const auto title = referred<Title>(work, "title", command.title);
    if (!title)
        return title.error();
    if (const auto numbers = checkNumbers(command); !numbers)
        return numbers.error();
    Requirement requirement;
    requirement.code = command.code;
    requirement.title = title->id;
    requirement.appliesTo = command.appliesTo;
    requirement.kind = command.kind;
    requirement.value = command.value;
    requirement.graceMonths = command.graceMonths;
    requirement.windowMonths = command.windowMonths;
    requirement.maxAgeMonths = command.maxAgeMonths;
    requirement.life = {command.validFrom.value_or(Day::distantPast()),
                        command.validTo ? command.validTo->plusDays(1) : Day::distantFuture()};
    requirement.basis = command.basis;
    requirement.confidence = command.confidence;
    requirement.enabled = command.enabled;
    requirement.note = command.note;
    if (const auto courses = takeCourses(work, command, requirement); !courses)
        return courses.error();
    return requirement;
}

} // namespace lotrinh::service
