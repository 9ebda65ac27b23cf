// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codeorder.h"
#include "domain/schedule/slot.h"
#include "lessonplan.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace lotrinh::service {

namespace {

using Taken = std::vector<char>; ///< by period

bool overlaps(const TrainingClass &one, const TrainingClass &other)
{
    return one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
}

class Builder {
public:
    Builder(std::shared_ptr<const Timetable> table, const LessonPlanQuestion &question);

    LessonPlanSetting built() &&;

private:
    struct Reserved {
        size_t inClass;
        int lessons;
    };

    const TrainingClass &classAt(size_t index) const { return m_table.classes[m_setting.classes[index].place].trainingClass; }
    bool isPlaced(ClassId id) const { return m_placed.contains(id); }
    void block(Taken &taken, TimeSpan span) const;
    Taken nothingTaken() const { return Taken(m_setting.halfDays.size(), 0); }
    void bookSessions();
    void bookWholeClasses();
    void bookAbsences();
    Taken datesOf(size_t index) const;
    void blockPeople(size_t index, Taken &taken);
    int freeFor(const Taken &ofClass, const Taken &ofResource, const std::vector<Reserved> &reserved, size_t index) const;
    int homeOf(size_t index, const Taken &ofClass);
    LecturerId teacherOf(size_t index, const Taken &ofClass, int lessons);
    void addClass(size_t index);
    void addTopic(size_t index, const TopicLessons &lessons, const Taken &ofClass, int home);
    void shareBetweenClasses();
    void dropBeyondCells();

    const Timetable &m_table;
    const LessonPlanQuestion &m_question;
    LessonPlanSetting m_setting;
    QSet<ClassId> m_placed;
    QHash<ClassId, int> m_indexOf; ///< curriculum of a placed class
    QHash<RoomId, int> m_roomIndex;
    std::vector<Taken> m_rooms; ///< by room
    QHash<LecturerId, Taken> m_lecturers;
    std::vector<std::vector<Reserved>> m_homes; ///< by room
    QHash<LecturerId, std::vector<Reserved>> m_taught;
    std::set<std::pair<int, int>> m_sharing;
};

Builder::Builder(std::shared_ptr<const Timetable> table, const LessonPlanQuestion &question)
    : m_table(*table), m_question(question)
{
    m_setting.table = std::move(table);
    m_setting.halfDays = halfDaysOf(workingDaysIn(question.from, question.to, m_table.holidays));
    for (ClassToPlace &one : classesToPlace(m_table, question.from, question.to)) {
        const TrainingClass &trainingClass = m_table.classes[one.place].trainingClass;
        if (one.lessons.empty() || question.leftOut.contains(trainingClass.code))
            continue;
        m_placed.insert(trainingClass.id);
        m_indexOf.insert(trainingClass.id, int(m_setting.classes.size()));
        m_setting.classes.push_back(std::move(one));
    }
    for (size_t room = 0; room < m_table.rooms.size(); ++room)
        m_roomIndex.insert(m_table.rooms[room].id, int(room));
    m_rooms.assign(m_table.rooms.size(), nothingTaken());
    m_homes.resize(m_table.rooms.size());
    for (const Lecturer &one : m_table.lecturers)
        m_lecturers.insert(one.id, nothingTaken());
}

void Builder::block(Taken &taken, TimeSpan span) const
{
    const auto &halfDays = m_setting.halfDays;
    auto first = std::partition_point(halfDays.begin(), halfDays.end(), [&](TimeSpan one) { return one.to <= span.from; });
    for (; first != halfDays.end() && first->from < span.to; ++first)
        taken[size_t(first - halfDays.begin())] = 1;
}

void Builder::bookSessions()
{
    for (const TimetableClass &one : m_table.classes)
        for (const Session &session : one.sessions) {
            if (const auto room = m_roomIndex.constFind(session.room); room != m_roomIndex.constEnd())
                block(m_rooms[size_t(*room)], session.span);
            if (const auto lecturer = m_lecturers.find(session.lecturer); lecturer != m_lecturers.end())
                block(*lecturer, session.span);
        }
}

/// A class whose lessons are left out of the plan and stand nowhere yet keeps its room and its lecturer on its days.
void Builder::bookWholeClasses()
{
    for (const TimetableClass &one : m_table.classes) {
        if (!one.sessions.empty() || isPlaced(one.trainingClass.id) || !isStillTaught(one.trainingClass.state))
            continue;
        const TimeSpan days{LocalMinute::startOf(one.trainingClass.startsOn), LocalMinute::startOf(one.trainingClass.endsOn.plusDays(1))};
        if (const auto room = m_roomIndex.constFind(one.trainingClass.room); room != m_roomIndex.constEnd())
            block(m_rooms[size_t(*room)], days);
        if (const auto lecturer = m_lecturers.find(one.trainingClass.lecturer); lecturer != m_lecturers.end())
            block(*lecturer, days);
    }
}

void Builder::bookAbsences()
{
    for (const Unavailability &one : m_table.unavailable) {
        const TimeSpan days{LocalMinute::startOf(one.days.from), LocalMinute::startOf(one.days.to)};
        if (const auto room = m_roomIndex.constFind(RoomId{one.resource}); one.kind == ResourceKind::Room && room != m_roomIndex.constEnd())
            block(m_rooms[size_t(*room)], days);
        if (const auto lecturer = m_lecturers.find(LecturerId{one.resource}); one.kind == ResourceKind::Lecturer && lecturer != m_lecturers.end())
            block(*lecturer, days);
    }
}

/// Half-days outside the class's dates, or in which it meets already.
Taken Builder::datesOf(size_t index) const
{
    const TimetableClass &one = m_table.classes[m_setting.classes[index].place];
    Taken taken = nothingTaken();
    for (size_t period = 0; period < taken.size(); ++period) {
        const Day day = m_setting.halfDays[period].from.day();
        taken[period] = day < one.trainingClass.startsOn || one.trainingClass.endsOn < day ? 1 : 0;
    }
    for (const Session &session : one.sessions)
        block(taken, session.span);
    return taken;
}

/// Who sits in the class and in another: that one's half-days are taken, and new lessons of both keep apart.
void Builder::blockPeople(size_t index, Taken &taken)
{
    QSet<ClassId> others;
    for (CadreId cadre : m_table.classes[m_setting.classes[index].place].seated)
        for (ClassId id : m_table.classesOf.value(cadre))
            others.insert(id);
    others.remove(classAt(index).id);
    for (ClassId id : std::as_const(others)) {
        if (const auto other = m_indexOf.constFind(id); other != m_indexOf.constEnd())
            m_sharing.insert(std::minmax(int(index), *other));
        const TimetableClass *one = m_table.byId(id);
        if (!one || (one->sessions.empty() && isPlaced(id)))
            continue;
        for (const Booking &booking : bookingsOf(one->trainingClass, one->sessions))
            block(taken, booking.span);
    }
}

/// Half-days in which both are free, less what other classes of the same days have reserved.
int Builder::freeFor(const Taken &ofClass, const Taken &ofResource, const std::vector<Reserved> &reserved, size_t index) const
{
    int free = 0;
    for (size_t period = 0; period < ofClass.size(); ++period)
        free += !ofClass[period] && !ofResource[period] ? 1 : 0;
    for (const Reserved &one : reserved)
        free -= overlaps(classAt(one.inClass), classAt(index)) ? one.lessons : 0;
    return free;
}

/// The class's own room; else the smallest that is large enough and free often enough, else the freest of those.
int Builder::homeOf(size_t index, const Taken &ofClass)
{
    const int lessons = halfDaysIn(m_setting.classes[index].lessons);
    int home = m_roomIndex.value(classAt(index).room, -1);
    if (home < 0) {
        std::vector<int> bySize(m_rooms.size());
        std::iota(bySize.begin(), bySize.end(), 0);
        std::stable_sort(bySize.begin(), bySize.end(), [&](int a, int b) { return m_table.rooms[size_t(a)].capacity < m_table.rooms[size_t(b)].capacity; });
        int freest = 0;
        for (int room : bySize) {
            if (m_table.rooms[size_t(room)].capacity < classAt(index).capacity)
                continue;
            const int free = std::min(lessons, freeFor(ofClass, m_rooms[size_t(room)], m_homes[size_t(room)], index));
            if (free > freest) {
                home = room;
                freest = free;
            }
        }
    }
    if (home >= 0)
        m_homes[size_t(home)].push_back({index, lessons});
    return home;
}

/// Whoever has the fewest lessons among those free for all of them; else whoever is free most often.
LecturerId Builder::teacherOf(size_t index, const Taken &ofClass, int lessons)
{
    const TrainingClass &one = classAt(index);
    LecturerId best = mayTeach(one.lecturer, one.course, m_table.lecturers) ? one.lecturer : LecturerId{};
    if (!best.isValid() || m_question.teachers == LessonPlanQuestion::Teachers::Shared) {
        std::tuple<int, int, bool> bestRank;
        std::vector<const Lecturer *> byCode;
        for (const Lecturer &lecturer : m_table.lecturers)
            if (std::find(lecturer.courses.begin(), lecturer.courses.end(), one.course) != lecturer.courses.end())
                byCode.push_back(&lecturer);
        std::sort(byCode.begin(), byCode.end(), [](const Lecturer *a, const Lecturer *b) { return codeLess(a->code, b->code); });
        bool isFirst = true;
        for (const Lecturer *lecturer : byCode) {
            const auto &taught = m_taught[lecturer->id];
            const int load = std::accumulate(taught.begin(), taught.end(), 0, [](int sum, const Reserved &some) { return sum + some.lessons; });
            const std::tuple<int, int, bool> rank{std::min(lessons, freeFor(ofClass, m_lecturers[lecturer->id], taught, index)), -load, lecturer->id == one.lecturer};
            if (isFirst || rank > bestRank) {
                best = lecturer->id;
                bestRank = rank;
            }
            isFirst = false;
        }
    }
    if (best.isValid())
        m_taught[best].push_back({index, lessons});
    return best;
}

void Builder::addTopic(size_t index, const TopicLessons &lessons, const Taken &ofClass, int home)
{
    planner::timetable::Instance &instance = m_setting.instance;
    const LecturerId lecturer = teacherOf(index, ofClass, lessons.halfDays);
    Taken taken = ofClass;
    if (const auto busy = m_lecturers.constFind(lecturer); busy != m_lecturers.constEnd())
        for (size_t period = 0; period < taken.size(); ++period)
            taken[period] = taken[period] | (*busy)[period];
    const int topic = int(m_setting.topics.size());
    // Nobody is not one and the same person.
    const int teacher = lecturer.isValid() ? int(lecturer.value) : -1 - topic;
    instance.curricula[index].push_back(topic);
    instance.courses.push_back({std::to_string(topic), teacher, lessons.halfDays, 1, classAt(index).capacity});
    instance.unavailable.push_back(std::move(taken));
    instance.home.push_back(home);
    m_setting.topics.push_back({index, lessons.topic, lecturer});
}

void Builder::addClass(size_t index)
{
    m_setting.instance.curricula.emplace_back();
    Taken taken = datesOf(index);
    blockPeople(index, taken);
    const int home = homeOf(index, taken);
    for (const TopicLessons &lessons : m_setting.classes[index].lessons)
        addTopic(index, lessons, taken, home);
}

/// More lessons than free rooms: the last classes wait.
void Builder::dropBeyondCells()
{
    planner::timetable::Instance &instance = m_setting.instance;
    for (auto course = instance.courses.rbegin(); course != instance.courses.rend() && !hasEnoughCells(instance); ++course)
        while (course->lectures > 0 && !hasEnoughCells(instance))
            --course->lectures;
}

LessonPlanSetting Builder::built() &&
{
    planner::timetable::Instance &instance = m_setting.instance;
    instance.periodsADay = 2;
    instance.days = int(m_setting.halfDays.size()) / instance.periodsADay;
    bookSessions();
    bookWholeClasses();
    bookAbsences();
    for (size_t index = 0; index < m_setting.classes.size(); ++index)
        addClass(index);
    for (size_t room = 0; room < m_rooms.size(); ++room)
        instance.rooms.push_back({m_table.rooms[room].code.toStdString(), m_table.rooms[room].capacity});
    instance.closed = std::move(m_rooms);
    instance.sharing.assign(m_sharing.begin(), m_sharing.end());
    dropBeyondCells();
    return std::move(m_setting);
}

} // namespace

LessonPlanSetting lessonPlanSetting(std::shared_ptr<const Timetable> table, const LessonPlanQuestion &question)
{
    return Builder(std::move(table), question).built();
}

} // namespace lotrinh::service
