// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource.h"

#include "../words.h"
#include "asked.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

Result<Reply> done(const Result<void> &outcome)
{
    return outcome ? Result<Reply>(Reply{}) : Result<Reply>(outcome.error());
}

template <class Row> Result<Reply> added(Work &work, const Row &row)
{
    const auto id = store::insert(work.db, row);
    return id ? Result<Reply>(Reply{}) : Result<Reply>(id.error());
}

Result<void> checkRoom(const Room &room)
{
    return room.capacity < 0 ? Result<void>(badField(QStringLiteral("capacity"), Words::tr("không được âm"))) : Result<void>();
}

Result<std::vector<CourseId>> coursesOf(Work &work, const QStringList &codes)
{
    std::vector<CourseId> courses;
    for (const QString &code : codes) {
        const auto course = referred<Course>(work, "courses", code);
        if (!course)
            return course.error();
        if (std::find(courses.begin(), courses.end(), course->id) == courses.end())
            courses.push_back(course->id);
    }
    return courses;
}

Result<void> checkLoad(const std::optional<int> &days)
{
    if (days && (*days < 1 || *days > 7))
        return badField(QStringLiteral("max_days_per_week"), Words::tr("phải từ 1 đến 7"));
    return {};
}

/// Whether any row names the resource: what was used stays for the history.
template <class Row, class Member> Result<bool> isNamed(Work &work, Member Row::*member, Member id)
{
    const auto rows = store::readWhere<Row>(work.db, member, id);
    return rows ? Result<bool>(!rows->empty()) : Result<bool>(rows.error());
}

Error stillNamed(const QString &code)
{
    return refused("wrong_state", Words::tr("%1 đã được dùng, không bỏ được").arg(code), {{QStringLiteral("code"), code}});
}

template <class Row> Result<Reply> removeUnused(Work &work, const char *field, const QString &code)
{
    const auto row = referred<Row>(work, field, code);
    if (!row)
        return row.error();
    constexpr bool isRoom = std::is_same_v<Row, Room>;
    Result<bool> classes = false, sessions = false;
    if constexpr (isRoom) {
        classes = isNamed(work, &TrainingClass::room, row->id);
        sessions = isNamed(work, &Session::room, row->id);
    } else {
        classes = isNamed(work, &TrainingClass::lecturer, row->id);
        sessions = isNamed(work, &Session::lecturer, row->id);
    }
    const auto away = store::readWhere<Unavailability>(work.db, &Unavailability::resource, row->id.value);
    if (!classes || !sessions || !away)
        return !classes ? classes.error() : !sessions ? sessions.error() : away.error();
    if (*classes || *sessions)
        return stillNamed(code);
    for (const Unavailability &one : *away)
        if (one.kind == (isRoom ? ResourceKind::Room : ResourceKind::Lecturer))
            return stillNamed(code);
    return done(store::erase<Row>(work.db, row->id));
}

/// The id of what is unavailable, by its kind and code.
Result<qint64> resourceOf(Work &work, ResourceKind kind, const QString &code)
{
    const auto idOf = [](const auto &row) { return row ? Result<qint64>(row->id.value) : Result<qint64>(row.error()); };
    switch (kind) {
    case ResourceKind::Room:
        return idOf(referred<Room>(work, "resource", code));
    case ResourceKind::Lecturer:
        return idOf(referred<Lecturer>(work, "resource", code));
    case ResourceKind::Cadre:
        return idOf(referred<Cadre>(work, "resource", code));
    }
    return unknownReference(QStringLiteral("resource"), code);
}

Result<std::optional<Unavailability>> unavailabilityOn(Work &work, ResourceKind kind, qint64 resource, Day from)
{
    const auto rows = store::readWhere<Unavailability>(work.db, &Unavailability::resource, resource);
    if (!rows)
        return rows.error();
    for (const Unavailability &row : *rows)
        if (row.kind == kind && row.days.from == from)
            return std::optional(row);
    return std::optional<Unavailability>();
}

Result<std::optional<Holiday>> holidayOn(Work &work, Day from)
{
    const auto rows = store::readAll<Holiday>(work.db);
    if (!rows)
        return rows.error();
    for (const Holiday &row : *rows)
        if (row.days.from == from)
            return std::optional(row);
    return std::optional<Holiday>();
}

Result<void> checkDays(Day from, Day to)
{
    return to < from ? Result<void>(badField(QStringLiteral("to"), Words::tr("trước from"))) : Result<void>();
}

Error knownFrom()
{
    return badField(QStringLiteral("from"), Words::tr("đã có dòng bắt đầu từ ngày này"));
}

} // namespace

Result<Reply> perform(Work &work, const AddRoom &command)
{
    if (const auto free = stillFree<Room>(work, command.code); !free)
        return free.error();
    const Room room{{}, command.code, command.label, command.site, command.capacity};
    const auto checked = checkRoom(room);
    return checked ? added(work, room) : Result<Reply>(checked.error());
}

Result<Reply> perform(Work &work, const ChangeRoom &command)
{
    auto room = referred<Room>(work, "code", command.code);
    if (!room)
        return room.error();
    take(command.label, room->name);
    take(command.site, room->site);
    take(command.capacity, room->capacity);
    const auto checked = checkRoom(*room);
    return done(checked ? store::update(work.db, *room) : checked);
}

Result<Reply> perform(Work &work, const RemoveRoom &command)
{
    return removeUnused<Room>(work, "code", command.code);
}

Result<Reply> perform(Work &work, const AddLecturer &command)
{
    if (const auto free = stillFree<Lecturer>(work, command.code); !free)
        return free.error();
    if (const auto load = checkLoad(command.maxDaysPerWeek); !load)
        return load.error();
    const auto courses = coursesOf(work, command.courses);
    if (!courses)
        return courses.error();
    return added(work, Lecturer{{}, command.code, command.fullName, command.kind, command.unit, *courses, command.maxDaysPerWeek});
}

Result<Reply> perform(Work &work, const ChangeLecturer &command)
{
    auto lecturer = referred<Lecturer>(work, "code", command.code);
    if (!lecturer)
        return lecturer.error();
    if (const auto load = checkLoad(command.maxDaysPerWeek); !load)
        return load.error();
    take(command.fullName, lecturer->fullName);
    take(command.kind, lecturer->kind);
    take(command.unit, lecturer->unit);
    if (command.maxDaysPerWeek)
        lecturer->maxDaysPerWeek = command.maxDaysPerWeek;
    if (command.courses) {
        auto courses = coursesOf(work, *command.courses);
        if (!courses)
            return courses.error();
        lecturer->courses = std::move(*courses);
    }
    return done(store::update(work.db, *lecturer));
}

Result<Reply> perform(Work &work, const RemoveLecturer &command)
{
    return removeUnused<Lecturer>(work, "code", command.code);
}

Result<Reply> perform(Work &work, const AddUnavailability &command)
{
    const auto resource = resourceOf(work, command.resourceKind, command.resource);
    if (!resource)
        return resource.error();
    if (const auto days = checkDays(command.from, command.to); !days)
        return days.error();
    const auto known = unavailabilityOn(work, command.resourceKind, *resource, command.from);
    if (!known)
        return known.error();
    if (*known)
        return knownFrom();
    return added(work, Unavailability{{}, command.resourceKind, *resource, {command.from, command.to.plusDays(1)}, command.reason});
}

Result<Reply> perform(Work &work, const RemoveUnavailability &command)
{
    const auto resource = resourceOf(work, command.resourceKind, command.resource);
    if (!resource)
        return resource.error();
    const auto known = unavailabilityOn(work, command.resourceKind, *resource, command.from);
    if (!known)
        return known.error();
    if (!*known)
        return unknownReference(QStringLiteral("from"), toIso(command.from));
    return done(store::erase<Unavailability>(work.db, (*known)->id));
}

Result<Reply> perform(Work &work, const AddHoliday &command)
{
    if (const auto days = checkDays(command.from, command.to); !days)
        return days.error();
    const auto known = holidayOn(work, command.from);
    if (!known)
        return known.error();
    if (*known)
        return knownFrom();
    return added(work, Holiday{{}, {command.from, command.to.plusDays(1)}, command.label});
}

Result<Reply> perform(Work &work, const RemoveHoliday &command)
{
    const auto known = holidayOn(work, command.from);
    if (!known)
        return known.error();
    if (!*known)
        return unknownReference(QStringLiteral("from"), toIso(command.from));
    return done(store::erase<Holiday>(work.db, (*known)->id));
}

} // namespace lotrinh::service
