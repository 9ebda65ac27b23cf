// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearplansetting.h"

#include "../service.h"
#include "../words.h"
#include "../work.h"
#include "compliance/questions.h"
#include "domain/schedule/slot.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

/// What is unavailable, by the kind of resource.
void blockResources(YearPlanBuild &build)
{
    for (const Unavailability &one : build.school.unavailable) {
        const planner::Span span = build.spanOf(one.days.from, one.days.to);
        if (span.isEmpty())
            continue;
        if (one.kind == ResourceKind::Room)
            build.blockRoom(RoomId{one.resource}, span);
        else if (one.kind == ResourceKind::Lecturer)
            build.blockLecturer(LecturerId{one.resource}, span);
        else
            build.personBlocked[CadreId{one.resource}].push_back(span);
    }
}

/// Neither draft nor cancelled (planner.md §1).
bool stands(const TrainingClass &one)
{
    return one.state != ClassState::Draft && one.state != ClassState::Cancelled;
}

/// Every day a standing class could touch: its working days, and for a first or last day that is none the
/// working day next to it, so that two classes on one weekend are never taken for apart.
planner::Span widened(const YearPlanBuild &build, const TrainingClass &one)
{
    const auto &days = build.setting.days;
    const auto first = std::upper_bound(days.begin(), days.end(), one.startsOn);
    const auto last = std::lower_bound(days.begin(), days.end(), one.endsOn);
    return {std::max(0, int(first - days.begin()) - 1), std::min(int(days.size()), int(last - days.begin()) + 1)};
}

void bookStanding(YearPlanBuild &build)
{
    QHash<ClassId, const TrainingClass *> standing;
    for (const TrainingClass &one : build.school.classes) {
        if (!stands(one))
            continue;
        standing.insert(one.id, &one);
        const planner::Span span = build.spanOf(one.startsOn, one.endsOn.plusDays(1));
        if (span.isEmpty())
            continue;
        build.blockRoom(one.room, span);
        build.blockLecturer(one.lecturer, span);
        for (CadreId cadre : build.seatsOf.value(one.id))
            build.inClass[cadre].push_back(span);
    }
    for (const Session &session : build.school.sessions) {
        if (!standing.contains(session.trainingClass))
            continue;
        const planner::Span span = build.spanOf(session.span.from.day(), session.span.to.day().plusDays(1));
        if (span.isEmpty())
            continue;
        build.blockRoom(session.room, span);
        build.blockLecturer(session.lecturer, span);
        for (CadreId cadre : build.seatsOf.value(session.trainingClass))
            build.inClass[cadre].push_back(span);
    }
}

/// Units with their limits, and how many of each are away already. Who is in service on the first day counts.
void countUnits(YearPlanBuild &build, const compliance::Province &province)
{
    planner::Instance &instance = build.setting.instance;
    std::vector<int> members;
    QHash<CadreId, int> unitOfCadre;
    for (const compliance::CadreRow row : province.order()) {
        const UnitId unit = compliance::unitOn(province, row, build.setting.question.from);
        const auto known = build.unitIndex.constFind(unit);
        const int index = known == build.unitIndex.constEnd() ? int(members.size()) : *known;
        if (known == build.unitIndex.constEnd()) {
            build.unitIndex.insert(unit, index);
            members.push_back(0);
        }
        unitOfCadre.insert(province.idOf(row), index);
        members[index] += province.cadreOf(row).service.holds(build.setting.question.from) ? 1 : 0;
    }
    for (int count : members)
        instance.units.push_back({std::max(1, int(qint64(count) * build.setting.question.absencePct / 100)), {}});
    for (auto away = build.inClass.constBegin(); away != build.inClass.constEnd(); ++away) {
        std::vector<char> days(size_t(instance.days), 0);
        for (planner::Span span : *away)
            std::fill(days.begin() + span.from, days.begin() + span.to, 1);
        planner::Unit &unit = instance.units[size_t(unitOfCadre.value(away.key()))];
        unit.away.resize(size_t(instance.days), 0);
        for (int day = 0; day < instance.days; ++day)
            unit.away[size_t(day)] += days[size_t(day)];
    }
}

std::vector<int> onList(const YearPlanBuild &build, ClassId trainingClass)
{
    std::vector<int> persons;
    for (CadreId cadre : build.listOf.value(trainingClass))
        if (const auto person = build.personIndex.constFind(cadre); person != build.personIndex.constEnd())
            persons.push_back(*person);
    std::sort(persons.begin(), persons.end());
    return persons;
}

void offerFreeSeats(YearPlanBuild &build, const compliance::Province &province)
{
    const YearPlanQuestion &question = build.setting.question;
    for (const TrainingClass &one : build.school.classes) {
        const Course *course = province.rules().course(one.course);
        if (one.state != ClassState::Open || one.startsOn < question.from || one.endsOn > question.to || !course)
            continue;
        int seats = std::min(one.capacity, course->maxSize.value_or(one.capacity));
        if (const auto room = build.roomIndex.constFind(one.room); room != build.roomIndex.constEnd())
            seats = std::min(seats, build.setting.instance.rooms[size_t(*room)].seats);
        seats -= build.spokenFor.value(one.id);
        const int end = build.countTo(one.endsOn) - 1;
        if (seats <= 0 || !build.isSameReach(one.course, one.endsOn, end))
            continue;
        build.setting.instance.standing.push_back({build.courseAt(one.course, province.rules()), widened(build, one), end, seats, onList(build, one.id)});
        build.setting.standingCodes.append(one.code);
        build.standingIds.push_back(one.id);
    }
}

Error badRange(const char *field, const QString &why)
{
    return badField(QString::fromLatin1(field), why);
}

} // namespace

planner::Span YearPlanBuild::spanOf(Day from, Day to) const
{
    const auto &days = setting.days;
    return {int(std::lower_bound(days.begin(), days.end(), from) - days.begin()), int(std::lower_bound(days.begin(), days.end(), to) - days.begin())};
}

int YearPlanBuild::countTo(Day day) const
{
    return int(std::upper_bound(setting.days.begin(), setting.days.end(), day) - setting.days.begin());
}

void YearPlanBuild::blockRoom(RoomId room, planner::Span span)
{
    if (const auto index = roomIndex.constFind(room); index != roomIndex.constEnd())
        setting.instance.rooms[size_t(*index)].blocked.push_back(span);
}

void YearPlanBuild::blockLecturer(LecturerId lecturer, planner::Span span)
{
    if (const auto index = lecturerIndex.constFind(lecturer); index != lecturerIndex.constEnd())
        setting.instance.lecturers[size_t(*index)].blocked.push_back(span);
}

Result<YearPlanSetting> readYearPlanSetting(Service &service, const YearPlanQuestion &question)
{
    if (question.to < question.from)
        return badRange("to", Words::tr("trước --from"));
    const auto province = service.province();
    if (!province)
        return province.error();
    auto school = readPlanSchool(service.database());
    if (!school)
        return school.error();
    YearPlanBuild build;
    build.school = std::move(*school);
    build.setting.question = question;
    build.setting.days = workingDaysIn(question.from, question.to, build.school.holidays);
    build.setting.instance.days = int(build.setting.days.size());
    if (build.setting.days.empty())
        return badRange("to", Words::tr("không có ngày làm việc nào trong khoảng này"));
    addSchool(build, (*province)->rules());
    blockResources(build);
    bookStanding(build);
    countUnits(build, **province);
    addGaps(build, **province);
    offerFreeSeats(build, **province);
    addWishes(build, **province);
    return std::move(build.setting);
}

} // namespace lotrinh::service
