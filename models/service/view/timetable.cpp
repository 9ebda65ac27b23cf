// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable.h"

#include "../service.h"
#include "classlist.h"
#include "domain/codeorder.h"
#include "domain/schedule/lessons.h"
#include "domain/person/name.h"
#include "store/rows.h"
#include "store/scan.h"
#include "store/transaction.h"

#include <algorithm>
#include <functional>

namespace lotrinh::service {

namespace {

template <class Row> Result<void> readInto(store::Database &db, std::vector<Row> &rows)
{
    auto read = store::readAll<Row>(db);
    if (!read)
        return read.error();
    rows = std::move(*read);
    return {};
}

template <class Rows, class Wanted> auto *findIn(Rows &rows, Wanted wanted)
{
    const auto found = std::find_if(rows.begin(), rows.end(), wanted);
    return found == rows.end() ? nullptr : &*found;
}

Result<QHash<ClassId, qint64>> readRevisions(store::Database &db)
{
    QHash<ClassId, qint64> revisions;
    const auto take = [&](const store::RawRow &row) { revisions.insert({row.number(0)}, row.number(1)); };
    const auto read = store::scanColumns(db, store::Table<TrainingClass>::name, {"id", "revision"}, take);
    return read ? Result<QHash<ClassId, qint64>>(revisions) : Result<QHash<ClassId, qint64>>(read.error());
}

Result<void> readClasses(Service &service, Timetable &table)
{
    const auto revisions = readRevisions(service.database());
    if (!revisions)
        return revisions.error();
    std::vector<TrainingClass> classes;
    if (const auto read = readInto(service.database(), classes); !read)
        return read;
    std::sort(classes.begin(), classes.end(), [](const TrainingClass &a, const TrainingClass &b) {
        return a.startsOn != b.startsOn ? a.startsOn < b.startsOn : codeLess(a.code, b.code);
    });
    for (TrainingClass &one : classes) {
        if (one.state == ClassState::Cancelled)
            continue;
        const Course *course = service.rules()->course(one.course);
        const qint64 revision = revisions->value(one.id);
        table.classes.push_back({std::move(one), course ? course->name : QString(),
            course ? course->days.value_or(0) : 0, {}, {}, revision, course ? topicsOf(course->topics) : QStringList(),
            course ? halfDaysOf(*course) : 0});
    }
    return {};
}

Result<void> readSessions(store::Database &db, Timetable &table, const QHash<ClassId, size_t> &places)
{
    std::vector<Session> sessions;
    if (const auto read = readInto(db, sessions); !read)
        return read;
    std::sort(sessions.begin(), sessions.end(),
        [](const Session &a, const Session &b) { return a.span.from < b.span.from; });
    QHash<RoomId, std::vector<Booking>> rooms;
    QHash<LecturerId, std::vector<Booking>> lecturers;
    for (Session &session : sessions) {
        const auto place = places.constFind(session.trainingClass);
        if (place == places.constEnd())
            continue;
        TimetableClass &owner = table.classes[*place];
        const Booking booking = bookingOf(owner.trainingClass, session);
        if (session.room.isValid())
            rooms[session.room].push_back(booking);
        if (session.lecturer.isValid())
            lecturers[session.lecturer].push_back(booking);
        owner.sessions.push_back(std::move(session));
    }
    for (auto one = rooms.begin(); one != rooms.end(); ++one)
        table.busyRooms.insert(one.key(), Timeline(std::move(*one)));
    for (auto one = lecturers.begin(); one != lecturers.end(); ++one)
        table.busyLecturers.insert(one.key(), Timeline(std::move(*one)));
    return {};
}

/// Whether somebody lies in the reader's scope.
Result<std::function<bool(CadreId)>> reachOfReader(Service &service)
{
    if (!service.reader().scope.isValid())
        return std::function<bool(CadreId)>([](CadreId) { return true; });
    const auto province = service.province();
    if (!province)
        return province.error();
    return std::function<bool(CadreId)>([inside = *province](CadreId id) { return inside->rowOf(id).has_value(); });
}

Result<void> readSeated(Service &service, Timetable &table, const QHash<ClassId, size_t> &places)
{
    std::vector<ClassId> ids;
    for (const TimetableClass &one : table.classes)
        if (isUnderWay(one.trainingClass.state))
            ids.push_back(one.trainingClass.id);
    const auto enrolments = store::readIn<Enrolment>(service.database(), &Enrolment::trainingClass, ids);
    if (!enrolments)
        return enrolments.error();
    const auto isInReach = reachOfReader(service);
    if (!isInReach)
        return isInReach.error();
    for (const Enrolment &enrolment : *enrolments) {
        TimetableClass &owner = table.classes[places.value(enrolment.trainingClass)];
        owner.isReaders = owner.isReaders && (*isInReach)(enrolment.cadre);
        if (holdsSeat(enrolment.state)) {
            owner.seated.push_back(enrolment.cadre);
            table.classesOf[enrolment.cadre].push_back(enrolment.trainingClass);
        }
    }
    return {};
}

void putInOrder(Timetable &table)
{
    std::sort(table.rooms.begin(), table.rooms.end(),
        [](const Room &a, const Room &b) { return codeLess(a.code, b.code); });
    const NameOrder order;
    std::sort(table.lecturers.begin(), table.lecturers.end(), [&](const Lecturer &a, const Lecturer &b) {
        const int names = order.compare(splitName(a.fullName), splitName(b.fullName));
        return names != 0 ? names < 0 : codeLess(a.code, b.code);
    });
}

} // namespace

const TimetableClass *Timetable::byCode(const QString &code) const
{
    return findIn(classes, [&](const TimetableClass &one) { return one.trainingClass.code == code; });
}

const TimetableClass *Timetable::byId(ClassId id) const
{
    return findIn(classes, [=](const TimetableClass &one) { return one.trainingClass.id == id; });
}

const Room *Timetable::room(RoomId id) const
{
    return findIn(rooms, [=](const Room &one) { return one.id == id; });
}

const Lecturer *Timetable::lecturer(LecturerId id) const
{
    return findIn(lecturers, [=](const Lecturer &one) { return one.id == id; });
}

Timetable withSessions(Timetable table, const std::vector<Session> &sessions)
{
    QHash<ClassId, TimetableClass *> classes;
    for (TimetableClass &one : table.classes)
        classes.insert(one.trainingClass.id, &one);
    for (const Session &session : sessions) {
        TimetableClass *owner = classes.value(session.trainingClass);
        if (!owner)
            continue;
        const Booking booking = bookingOf(owner->trainingClass, session);
        if (session.room.isValid())
            table.busyRooms[session.room].add(booking);
        if (session.lecturer.isValid())
            table.busyLecturers[session.lecturer].add(booking);
        owner->sessions.push_back(session);
    }
    for (TimetableClass &one : table.classes)
        std::stable_sort(one.sessions.begin(), one.sessions.end(), [](const Session &a, const Session &b) { return a.span.from < b.span.from; });
    return table;
}

Result<std::shared_ptr<const Timetable>> readTimetable(Service &service)
{
    store::Database &db = service.database();
    const auto reading = store::ReadTransaction::begin(db);
    if (!reading)
        return reading.error();
    auto table = std::make_shared<Timetable>();
    for (const auto &read : {readInto(db, table->rooms), readInto(db, table->lecturers),
             readInto(db, table->unavailable), readInto(db, table->holidays), readClasses(service, *table)})
        if (!read)
            return read.error();
    QHash<ClassId, size_t> places;
    for (size_t i = 0; i < table->classes.size(); ++i)
        places.insert(table->classes[i].trainingClass.id, i);
    for (const auto &read : {readSessions(db, *table, places), readSeated(service, *table, places)})
        if (!read)
            return read.error();
    putInOrder(*table);
    return std::shared_ptr<const Timetable>(std::move(table));
}

} // namespace lotrinh::service
