// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonplan.h"

#include "../view/movetrial.h"

#include <algorithm>
#include <map>

namespace lotrinh::service {

namespace {

using planner::timetable::Lecture;

/// Without those that clash with an earlier one or stand where they may not.
planner::timetable::Timetable withoutViolations(const planner::timetable::Instance &instance, const planner::timetable::Timetable &timetable)
{
    const auto conflicting = conflictsOf(instance);
    std::vector<std::vector<Lecture>> kept(static_cast<size_t>(instance.periods()));
    for (const Lecture &one : timetable) {
        auto &beside = kept[static_cast<size_t>(one.period)];
        const auto course = static_cast<size_t>(one.course);
        const bool clashes = std::any_of(beside.begin(), beside.end(), [&](const Lecture &other) {
            return other.room == one.room || other.course == one.course || conflicting[course][static_cast<size_t>(other.course)] != 0;
        });
        if (!clashes && !instance.unavailable[course][static_cast<size_t>(one.period)] && !isClosed(instance, one.room, one.period))
            beside.push_back(one);
    }
    planner::timetable::Timetable rest;
    for (const auto &period : kept)
        rest.insert(rest.end(), period.begin(), period.end());
    return rest;
}

/// Lessons of one class and lecturer change places among themselves, so that topics come in the course's order: the
/// same people, the same lecturer, the same rooms and half-days.
void putTopicsInOrder(const LessonPlanSetting &setting, planner::timetable::Timetable &lessons)
{
    std::map<std::pair<size_t, qint64>, std::vector<Lecture *>> together;
    for (Lecture &one : lessons) {
        const LessonPlanSetting::Topic &topic = setting.topics[static_cast<size_t>(one.course)];
        together[{topic.inClass, topic.lecturer.value}].push_back(&one);
    }
    for (auto &[who, some] : together) {
        if (who.second == 0)
            continue;
        std::vector<int> topics;
        for (const Lecture *one : some)
            topics.push_back(one->course);
        std::sort(topics.begin(), topics.end());
        std::sort(some.begin(), some.end(), [](const Lecture *a, const Lecture *b) { return a->period < b->period; });
        for (size_t i = 0; i < some.size(); ++i)
            some[i]->course = topics[i];
    }
}

Session sessionOf(const LessonPlanSetting &setting, const Lecture &lesson)
{
    const LessonPlanSetting::Topic &topic = setting.topics[static_cast<size_t>(lesson.course)];
    Session session;
    session.trainingClass = setting.table->classes[setting.classes[topic.inClass].place].trainingClass.id;
    session.span = setting.halfDays[static_cast<size_t>(lesson.period)];
    session.room = setting.table->rooms[static_cast<size_t>(lesson.room)].id;
    session.lecturer = topic.lecturer;
    session.topic = topic.name;
    session.periods = halfDayPeriods;
    return session;
}

/// The class has a stored session that begins then.
bool startsAlready(const TimetableClass &one, const Session &asked)
{
    return std::any_of(one.sessions.begin(), one.sessions.end(),
        [&](const Session &session) { return session.id.isValid() && session.span.from == asked.span.from; });
}

/// Full check by the rules commands are judged by, all sessions standing together. Those in the way of each other go,
/// until nothing is in the way of anything.
void keepThoseThatStand(const Timetable &table, LessonPlan &plan)
{
    for (;;) {
        const auto together = std::make_shared<const Timetable>(withSessions(table, plan.sessions));
        QHash<ClassId, MoveTrial> trials;
        std::vector<Session> standing;
        for (const Session &session : plan.sessions) {
            const TimetableClass *owner = together->byId(session.trainingClass);
            if (!owner || startsAlready(*owner, session))
                continue;
            if (!trials.contains(session.trainingClass))
                trials.insert(session.trainingClass, MoveTrial(together, owner->trainingClass.code));
            if (trials[session.trainingClass].clashesOfSession(session).empty())
                standing.push_back(session);
        }
        if (standing.size() == plan.sessions.size()) {
            plan.table = together;
            return;
        }
        plan.sessions = std::move(standing);
    }
}

LessonShortage shortageOf(const LessonPlanSetting &setting, size_t index, int asked)
{
    if (setting.inDates[index] < asked)
        return LessonShortage::Days;
    if (setting.whenPeopleCan[index] < asked)
        return LessonShortage::People;
    // Each topic by itself: a lecturer of several topics is in the way of them one after the other.
    QHash<LecturerId, int> lessons;
    for (int course : setting.instance.curricula[index]) {
        const auto place = static_cast<size_t>(course);
        const auto &taken = setting.instance.unavailable[place];
        int &needed = lessons[setting.topics[place].lecturer];
        needed += setting.instance.courses[place].lectures;
        if (std::count(taken.begin(), taken.end(), 0) < needed)
            return LessonShortage::Lecturer;
    }
    return LessonShortage::Room;
}

std::vector<Session> sessionsOf(const LessonPlan &plan, ClassId id)
{
    std::vector<Session> sessions;
    std::copy_if(plan.sessions.begin(), plan.sessions.end(), std::back_inserter(sessions),
        [=](const Session &session) { return session.trainingClass == id; });
    return sessions;
}

template <class Rows, class Id> QString codeIn(const Rows &rows, Id id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [=](const auto &one) { return one.id == id; });
    return found == rows.end() ? QString() : found->code;
}

} // namespace

LessonPlan lessonPlanOf(const LessonPlanSetting &setting, const planner::timetable::Answer &answer)
{
    planner::timetable::Timetable lessons = withoutViolations(setting.instance, answer.timetable);
    putTopicsInOrder(setting, lessons);
    LessonPlan plan;
    plan.score = scoreOf(setting.instance, lessons);
    for (const Lecture &one : lessons)
        plan.sessions.push_back(sessionOf(setting, one));
    keepThoseThatStand(*setting.table, plan);
    for (size_t index = 0; index < setting.classes.size(); ++index) {
        const TrainingClass &facts = setting.table->classes[setting.classes[index].place].trainingClass;
        LessonsOfOneClass one;
        one.code = facts.code;
        one.asked = halfDaysIn(setting.classes[index].lessons);
        one.sessions = sessionsOf(plan, facts.id);
        if (static_cast<int>(one.sessions.size()) < one.asked)
            one.shortage = shortageOf(setting, index, one.asked);
        plan.classes.push_back(std::move(one));
    }
    return plan;
}

LessonPlan standingIn(const Timetable &table, LessonPlan plan, const QSet<QString> &leftOut)
{
    std::erase_if(plan.classes, [&](const LessonsOfOneClass &one) { return leftOut.contains(one.code); });
    plan.sessions.clear();
    for (const LessonsOfOneClass &one : plan.classes)
        plan.sessions.insert(plan.sessions.end(), one.sessions.begin(), one.sessions.end());
    keepThoseThatStand(table, plan);
    for (LessonsOfOneClass &one : plan.classes) {
        const size_t before = one.sessions.size();
        const TimetableClass *owner = table.byCode(one.code);
        one.sessions = owner ? sessionsOf(plan, owner->trainingClass.id) : std::vector<Session>();
        if (one.sessions.size() < before)
            one.shortage = LessonShortage::Taken;
    }
    return plan;
}

AcceptTimetable acceptanceOf(const Timetable &table, const LessonPlan &plan)
{
    AcceptTimetable command;
    for (const LessonsOfOneClass &one : plan.classes)
        for (const Session &session : one.sessions)
            command.sessions.push_back({one.code, session.span.from, session.span.to, codeIn(table.rooms, session.room),
                codeIn(table.lecturers, session.lecturer), session.topic, session.periods, {}});
    return command;
}

} // namespace lotrinh::service
