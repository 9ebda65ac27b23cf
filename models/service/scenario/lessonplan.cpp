// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonplan.h"

#include "../view/movetrial.h"

#include <algorithm>
#include <map>
#include <set>

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

/// Whether the class could have the session at all, whatever else stands: somebody may have changed it since.
bool isOfClass(const Timetable &table, const TimetableClass &one, const Session &session)
{
    const Day day = session.span.from.day();
    const bool isKnown = (!session.room.isValid() || table.room(session.room)) && (!session.lecturer.isValid() || table.lecturer(session.lecturer));
    return isKnown && isStillTaught(one.trainingClass.state) && one.trainingClass.startsOn <= day && day <= one.trainingClass.endsOn
        && std::none_of(one.sessions.begin(), one.sessions.end(), [&](const Session &other) { return other.span.overlaps(session.span); });
}

/// Of each class no more than it lacks.
std::vector<Session> thoseOfTheirClasses(const Timetable &table, const std::vector<Session> &sessions)
{
    QHash<ClassId, int> lacking;
    std::vector<Session> kept;
    for (const Session &session : sessions) {
        const TimetableClass *owner = table.byId(session.trainingClass);
        if (!owner || !isOfClass(table, *owner, session))
            continue;
        if (!lacking.contains(session.trainingClass))
            lacking.insert(session.trainingClass, halfDaysIn(lackingLessons(table, *owner)));
        if (--lacking[session.trainingClass] >= 0)
            kept.push_back(session);
    }
    return kept;
}

/// Conflicts of sessions as commands judge them, all standing together.
class TogetherTrial {
public:
    explicit TogetherTrial(std::shared_ptr<const Timetable> together)
        : m_together(std::move(together))
    { }

    std::vector<Clash> clashesOf(const Session &session)
    {
        if (!m_trials.contains(session.trainingClass))
            m_trials.insert(session.trainingClass, MoveTrial(m_together, m_together->byId(session.trainingClass)->trainingClass.code));
        return m_trials[session.trainingClass].clashesOfSession(session);
    }
    const std::shared_ptr<const Timetable> &together() const { return m_together; }

private:
    std::shared_ptr<const Timetable> m_together;
    QHash<ClassId, MoveTrial> m_trials;
};

/// The earlier of two proposals that are in each other's way stays.
bool isInTheWayOf(const Clash &clash, const std::set<std::pair<ClassId, LocalMinute>> &later)
{
    return !later.contains({clash.other.trainingClass, clash.other.span.from});
}

/// Full check by the rules commands are judged by. What is in the way of anything goes, until nothing is.
/// Answers who lost a session only because learners sit elsewhere.
QSet<ClassId> keepThoseThatStand(const Timetable &table, LessonPlan &plan)
{
    QSet<ClassId> withBusyPeople;
    plan.sessions = thoseOfTheirClasses(table, plan.sessions);
    for (;;) {
        TogetherTrial trial(std::make_shared<const Timetable>(withSessions(table, plan.sessions)));
        std::set<std::pair<ClassId, LocalMinute>> later;
        for (const Session &session : plan.sessions)
            later.insert({session.trainingClass, session.span.from});
        std::vector<Session> standing;
        for (const Session &session : plan.sessions) {
            later.erase({session.trainingClass, session.span.from});
            const auto clashes = trial.clashesOf(session);
            const auto clash = std::find_if(clashes.begin(), clashes.end(), [&](const Clash &one) { return isInTheWayOf(one, later); });
            if (clash == clashes.end())
                standing.push_back(session);
            else if (clash->obstacle == lotrinh::Obstacle::CadreBusy)
                withBusyPeople.insert(session.trainingClass);
        }
        const bool isDone = standing.size() == plan.sessions.size();
        plan.sessions = std::move(standing);
        plan.table = trial.together();
        if (isDone)
            return withBusyPeople;
    }
}

/// Who would teach what has no place.
std::vector<LecturerId> teachersOfTheRest(const LessonPlanSetting &setting, size_t index, const std::vector<Session> &placed)
{
    QStringList taught;
    for (const Session &session : placed)
        taught.append(session.topic);
    std::vector<LecturerId> teachers;
    for (const TopicLessons &rest : stillToTeach(setting.classes[index].lessons, taught))
        for (const LessonPlanSetting::Topic &topic : setting.topics)
            if (topic.inClass == index && topic.name == rest.topic)
                teachers.push_back(topic.lecturer);
    return teachers;
}

/// Looks into every half-day that is left to the class, with all that is placed in it.
LessonShortage shortageOf(const LessonPlanSetting &setting, const LessonPlan &plan, size_t index, const std::vector<Session> &placed)
{
    TogetherTrial trial(plan.table);
    const TimetableClass &owner = *plan.table->byId(setting.table->classes[setting.classes[index].place].trainingClass.id);
    const std::vector<LecturerId> teachers = teachersOfTheRest(setting, index, placed);
    const auto isFree = [&](const Session &probe) { return trial.clashesOf(probe).empty(); };
    LessonShortage nearest = LessonShortage::Days;
    for (TimeSpan halfDay : setting.halfDays) {
        Session probe;
        probe.trainingClass = owner.trainingClass.id;
        probe.span = halfDay;
        if (!isOfClass(*plan.table, owner, probe))
            continue;
        nearest = std::max(nearest, LessonShortage::People);
        if (!isFree(probe))
            continue;
        for (LecturerId teacher : teachers) {
            probe.lecturer = teacher;
            probe.room = {};
            nearest = std::max(nearest, LessonShortage::Lecturer);
            if (!isFree(probe))
                continue;
            nearest = std::max(nearest, LessonShortage::Room);
            for (const Room &room : plan.table->rooms) {
                probe.room = room.id;
                if (isFree(probe))
                    return LessonShortage::NotFound;
            }
        }
    }
    return nearest;
}

std::vector<Session> sessionsOf(const LessonPlan &plan, ClassId id)
{
    std::vector<Session> sessions;
    std::copy_if(plan.sessions.begin(), plan.sessions.end(), std::back_inserter(sessions),
        [=](const Session &session) { return session.trainingClass == id; });
    return sessions;
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
            one.shortage = shortageOf(setting, plan, index, one.sessions);
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
    const QSet<ClassId> withBusyPeople = keepThoseThatStand(table, plan);
    for (LessonsOfOneClass &one : plan.classes) {
        const size_t before = one.sessions.size();
        const TimetableClass *owner = table.byCode(one.code);
        one.sessions = owner ? sessionsOf(plan, owner->trainingClass.id) : std::vector<Session>();
        if (one.sessions.size() < before)
            one.shortage = owner && withBusyPeople.contains(owner->trainingClass.id) ? LessonShortage::People : LessonShortage::Taken;
    }
    return plan;
}

AcceptTimetable acceptanceOf(const Timetable &table, const LessonPlan &plan)
{
    AcceptTimetable command;
    for (const LessonsOfOneClass &one : plan.classes)
        for (const Session &session : one.sessions) {
            const Room *room = table.room(session.room);
            const Lecturer *lecturer = table.lecturer(session.lecturer);
            command.sessions.push_back({one.code, session.span.from, session.span.to, room ? room->code : QString(),
                lecturer ? lecturer->code : QString(), session.topic, session.periods, {}});
        }
    return command;
}

} // namespace lotrinh::service
