// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classdraft.h"

#include "../school.h"
#include "../service.h"
#include "../work.h"
#include "domain/codeorder.h"
#include "domain/enrolment/seats.h"
#include "domain/requirement/counting.h"
#include "store/classseats.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

constexpr int noticeDays = 15; ///< a summons goes out that long before the first day
constexpr int periodsADay = 8;
constexpr int daysWhenUnknown = 5;

/// Teaching days of a course: as the catalogue says, else by its periods.
std::optional<int> daysOf(const Course &course)
{
    if (course.days && *course.days > 0)
        return course.days;
    if (course.periods && *course.periods > 0)
        return (*course.periods + periodsADay - 1) / periodsADay;
    return {};
}

bool isOffered(const Course &course, const DraftRequest &request)
{
    if (!course.life.holds(request.today))
        return false;
    if (request.courseSet == QLatin1String("*"))
        return course.countsAnnualHours;
    const QString set = request.courseSet.isEmpty() ? request.course : request.courseSet;
    return set.split(u';').contains(course.code);
}

/// In force and asked for; the shortest first, those of unknown length last.
std::vector<const Course *> coursesFor(const Rulebook &rules, const DraftRequest &request)
{
    std::vector<const Course *> courses;
    for (const Course &course : rules.courses())
        if (isOffered(course, request))
            courses.push_back(&course);
    const auto length = [](const Course *course) { return daysOf(*course).value_or(1000); };
    std::sort(courses.begin(), courses.end(), [&](const Course *a, const Course *b) {
        return length(a) != length(b) ? length(a) < length(b) : codeLess(a->code, b->code);
    });
    return courses;
}

int capacityFor(const Course &course, const DraftRequest &request)
{
    if (request.capacity)
        return std::max(1, *request.capacity);
    const int wanted = std::max({1, course.minSize, request.people});
    return course.maxSize ? std::min(*course.maxSize, wanted) : wanted;
}

template <class Row, class Name>
std::vector<DraftChoice> choicesOf(
    const std::vector<Row> &rows, const std::vector<decltype(Row::id)> &ids, Name name)
{
    std::vector<DraftChoice> choices;
    for (const auto id : ids)
        for (const Row &row : rows)
            if (row.id == id)
                choices.push_back(name(row));
    return choices;
}

void fillSlot(ClassDraft &draft, const School &school, const ClassSlot &slot)
{
    if (!slot.days.empty()) {
        draft.startsOn = slot.days.front();
        draft.endsOn = slot.days.back();
    }
    draft.sessions = slot.sessions;
    draft.rooms = choicesOf(school.rooms, slot.rooms, [](const Room &room) {
        return DraftChoice{room.code, room.name.isEmpty() ? room.code : room.name, room.capacity};
    });
    draft.lecturers = choicesOf(school.lecturers, slot.lecturers, [](const Lecturer &one) {
        return DraftChoice{one.code, one.fullName, 0};
    });
}

/// Rooms smaller than the class are worth nothing to it; when none is large enough the class fits the
/// largest.
int seatsThatFit(const School &school, int capacity, int minSize)
{
    int largest = 0;
    for (const Room &room : school.rooms)
        largest = std::max(largest, room.capacity);
    return largest >= minSize ? std::min(capacity, std::max(1, largest)) : capacity;
}

bool reachesSet(const Rulebook &rules, const TrainingClass &one, const QString &courseSet)
{
    const QStringList wanted = courseSet.split(u';');
    const auto reached = coursesReached(rules, one.course, one.endsOn, one.endsOn);
    return std::any_of(reached.begin(), reached.end(), [&](CourseId id) {
        const Course *course = rules.course(id);
        return course
            && (courseSet == QLatin1String("*") ? course->countsAnnualHours : wanted.contains(course->code));
    });
}

} // namespace

QString nextClassCode(const std::vector<TrainingClass> &classes, int year)
{
    const QString prefix = QStringLiteral("BD-%1-").arg(year);
    int highest = 0;
    for (const TrainingClass &one : classes)
        if (one.code.startsWith(prefix))
            highest = std::max(highest, QStringView(one.code).mid(prefix.size()).toInt());
    return prefix + QStringLiteral("%1").arg(highest + 1, 2, 10, QLatin1Char('0'));
}

Result<ClassDraft> draftClass(Service &service, const DraftRequest &request)
{
    const Rulebook &rules = *service.rules();
    const auto courses = coursesFor(rules, request);
    if (courses.empty())
        return unknownReference(QStringLiteral("course"), request.courseSet);
    const auto chosen = std::find_if(
        courses.begin(), courses.end(), [&](const Course *course) { return course->code == request.course; });
    const Course &course = chosen == courses.end() ? *courses.front() : **chosen;

    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const Day earliest = request.startsOn.value_or(request.today.plusDays(noticeDays));
    const auto school = readSchool(service.database(), earliest);
    if (!school)
        return school.error();

    ClassDraft draft;
    for (const Course *one : courses)
        draft.courses.push_back({one->code, one->name, 0});
    draft.course = course.code;
    draft.name = course.name;
    draft.days = daysOf(course).value_or(daysWhenUnknown);
    draft.daysAreKnown = daysOf(course).has_value();
    draft.capacity = capacityFor(course, request);
    draft.minSize = std::min(course.minSize, draft.capacity);
    if (!request.capacity)
        draft.capacity = seatsThatFit(*school, draft.capacity, draft.minSize);
    const SlotQuestion question{draft.days, draft.capacity, course.id, school->holidays, school->rooms,
        school->lecturers, school->unavailable, &school->busyRooms, &school->busyLecturers};
    fillSlot(draft, *school, request.startsOn ? slotOn(question, earliest) : firstSlot(question, earliest));
    draft.code = nextClassCode(school->classes, draft.startsOn.year());
    return draft;
}

Result<std::vector<OpenClassChoice>> openClassesFor(Service &service, const QString &courseSet)
{
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const auto classes
        = store::readWhere<TrainingClass>(service.database(), &TrainingClass::state, ClassState::Open);
    if (!classes)
        return classes.error();
    std::vector<OpenClassChoice> choices;
    for (const TrainingClass &one : *classes) {
        if (!reachesSet(*service.rules(), one, courseSet))
            continue;
        const auto seats = store::readClassSeats(service.database(), one.id);
        if (!seats)
            return seats.error();
        const Course *course = service.rules()->course(one.course);
        choices.push_back({one.code, one.name, course ? course->name : QString(), one.startsOn, one.endsOn,
            seatsTaken(store::asRows(*seats)), one.capacity});
    }
    std::sort(choices.begin(), choices.end(), [](const OpenClassChoice &a, const OpenClassChoice &b) {
        return a.startsOn != b.startsOn ? a.startsOn < b.startsOn : codeLess(a.code, b.code);
    });
    return choices;
}

} // namespace lotrinh::service
