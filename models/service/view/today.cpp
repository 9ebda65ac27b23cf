// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today.h"

#include "../access/gate.h"
#include "../service.h"
#include "../verdicts.h"
#include "classlist.h"
#include "compliance/needpressure.h"
#include "domain/codeorder.h"
#include "domain/enrolment/seats.h"
#include "domain/schedule/lifecycle.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace lotrinh::service {

namespace {

using Tasks = std::vector<TodayTask>;

/// The classes that are not over, each with what belongs to it.
struct UnderWay {
    std::vector<ClassFile> files;
    QHash<CadreId, QString> codes; ///< of everybody who asks for a seat
    QHash<SessionId, QSet<EnrolmentId>> marked; ///< half-days that are over
};

template <class Row>
Result<void> share(store::Database &db, const std::vector<ClassId> &ids,
    const QHash<ClassId, size_t> &places, std::vector<ClassFile> &files, std::vector<Row> ClassFile::*part)
{
    auto rows = store::readIn<Row>(db, &Row::trainingClass, ids);
    if (!rows)
        return rows.error();
    for (Row &row : *rows)
        (files[places.value(row.trainingClass)].*part).push_back(std::move(row));
    return {};
}

/// Of those who ask and whom the reader sees.
Result<void> readCodes(store::Database &db, const compliance::Province &seen, UnderWay &facts)
{
    std::vector<CadreId> asking;
    for (const ClassFile &file : facts.files)
        for (const Enrolment &enrolment : file.enrolments)
            if (enrolment.state == EnrolmentState::Pending && seen.rowOf(enrolment.cadre))
                asking.push_back(enrolment.cadre);
    const auto cadres = store::readIn<Cadre>(db, &Cadre::id, asking);
    if (!cadres)
        return cadres.error();
    for (const Cadre &cadre : *cadres)
        facts.codes.insert(cadre.id, cadre.code);
    return {};
}

Result<void> readMarks(store::Database &db, UnderWay &facts, Day today)
{
    std::vector<SessionId> over;
    for (const ClassFile &file : facts.files)
        if (file.trainingClass.state == ClassState::Running)
            for (const Session &session : file.sessions)
                if (session.span.from.day() <= today)
                    over.push_back(session.id);
    const auto marks = store::readIn<AttendanceMark>(db, &AttendanceMark::session, over);
    if (!marks)
        return marks.error();
    for (const AttendanceMark &mark : *marks)
        facts.marked[mark.session].insert(mark.enrolment);
    return {};
}

Result<UnderWay> readUnderWay(store::Database &db, const compliance::Province &seen, Day today)
{
    const auto classes = store::readAll<TrainingClass>(db);
    if (!classes)
        return classes.error();
    UnderWay facts;
    std::vector<ClassId> ids;
    QHash<ClassId, size_t> places;
    for (const TrainingClass &one : *classes)
        if (isUnderWay(one.state)) {
            places.insert(one.id, facts.files.size());
            ids.push_back(one.id);
            facts.files.push_back({one, {}, {}, {}});
        }
    for (const auto &read : {share(db, ids, places, facts.files, &ClassFile::sessions),
             share(db, ids, places, facts.files, &ClassFile::enrolments),
             share(db, ids, places, facts.files, &ClassFile::quotas), readCodes(db, seen, facts),
             readMarks(db, facts, today)})
        if (!read)
            return read.error();
    return facts;
}

TodayTask taskOf(const Work &work, const ClassFile &file, ClassTask task, Day day, int count)
{
    const TrainingClass &one = file.trainingClass;
    const Course *course = work.rules.course(one.course);
    TodayTask entry;
    entry.task = task;
    entry.trainingClass = one.code;
    entry.name = one.name.isEmpty() && course ? course->name : one.name;
    entry.state = one.state;
    entry.day = day;
    entry.count = count;
    return entry;
}

/// By when they asked, then as they came.
void addApproval(const Work &work, const ClassFile &file, const QHash<CadreId, QString> &codes, Tasks &tasks)
{
    std::vector<const Enrolment *> pending;
    for (const Enrolment &enrolment : file.enrolments)
        if (enrolment.state == EnrolmentState::Pending && codes.contains(enrolment.cadre))
            pending.push_back(&enrolment);
    if (pending.empty())
        return;
    std::sort(pending.begin(), pending.end(), [](const Enrolment *a, const Enrolment *b) {
        return a->requestedAt != b->requestedAt ? a->requestedAt < b->requestedAt : a->id < b->id;
    });
    TodayTask task = taskOf(
        work, file, ClassTask::Approve, file.trainingClass.startsOn, static_cast<int>(pending.size()));
    for (const Enrolment *enrolment : pending)
        task.cadres.append(codes.value(enrolment->cadre));
    tasks.push_back(std::move(task));
}

bool hasQueue(const ClassFile &file)
{
    return file.trainingClass.state == ClassState::Open
        && std::any_of(file.enrolments.begin(), file.enrolments.end(),
            [](const Enrolment &one) { return one.state == EnrolmentState::Waitlisted; });
}

/// What the next command on the class would do: asked of the same rule.
Result<void> addPromotion(Work &work, const ClassFile &file, Tasks &tasks)
{
    if (!hasQueue(file) || seatsTaken(file.enrolments) >= file.trainingClass.capacity)
        return {};
    const auto now = classNow(work, file, {});
    if (!now)
        return now.error();
    const Promotion promotion = promote(*now);
    const bool isByHand = file.trainingClass.waitlistPolicy == WaitlistPolicy::Manual;
    const size_t people = isByHand ? promotion.proposed.size() : promotion.promoted.size();
    if (people == 0)
        return {};
    tasks.push_back(
        taskOf(work, file, ClassTask::Promote, file.trainingClass.startsOn, static_cast<int>(people)));
    tasks.back().isByHand = isByHand;
    return {};
}

/// Its own or, when every half-day has one, theirs.
template <class ResourceId> bool lacks(const ClassFile &file, ResourceId own, ResourceId Session::*member)
{
    if (!file.sessions.empty())
        return std::any_of(file.sessions.begin(), file.sessions.end(),
            [=](const Session &session) { return !(session.*member).isValid() && !own.isValid(); });
    return !own.isValid();
}

void addPreparation(const Work &work, const ClassFile &file, Tasks &tasks)
{
    const TrainingClass &one = file.trainingClass;
    if (!isBeforeStart(one.state) || one.startsOn > work.today.plusDays(preparationDays))
        return;
    TodayTask task = taskOf(work, file, ClassTask::Prepare, one.startsOn, 0);
    task.isDraft = one.state == ClassState::Draft;
    task.lacksRoom = lacks(file, one.room, &Session::room);
    task.lacksLecturer = lacks(file, one.lecturer, &Session::lecturer);
    task.lacksSessions = file.sessions.empty();
    const int taken = seatsTaken(file.enrolments);
    if (task.isDraft || task.lacksRoom || task.lacksLecturer || task.lacksSessions)
        tasks.push_back(std::move(task));
    if (one.state == ClassState::Open && one.startsOn > work.today && taken < one.minSize)
        tasks.push_back(taskOf(work, file, ClassTask::Fill, one.startsOn, one.minSize - taken));
    if (one.state == ClassState::Open && one.startsOn <= work.today)
        tasks.push_back(taskOf(work, file, ClassTask::Start, one.startsOn, taken));
}

/// Half-days that are over with somebody unmarked; `day` is the first of them.
void addAttendance(const Work &work, const ClassFile &file, const UnderWay &facts, Tasks &tasks)
{
    const TrainingClass &one = file.trainingClass;
    if (one.state != ClassState::Running)
        return;
    int unmarked = 0;
    Day first = Day::distantFuture();
    for (const Session &session : file.sessions) {
        if (session.span.from.day() > work.today)
            continue;
        const auto marked = facts.marked.constFind(session.id);
        const bool isWhole = std::all_of(file.enrolments.begin(), file.enrolments.end(), [&](const Enrolment &row) {
            return !holdsSeat(row.state) || (marked != facts.marked.constEnd() && marked->contains(row.id));
        });
        if (isWhole)
            continue;
        ++unmarked;
        first = std::min(first, session.span.from.day());
    }
    if (unmarked > 0)
        tasks.push_back(taskOf(work, file, ClassTask::Attendance, first, unmarked));
    else if (one.endsOn < work.today)
        tasks.push_back(taskOf(work, file, ClassTask::Finish, one.endsOn, 0));
}

/// As closing would find it, on that day.
Result<void> addResults(Work &work, const ClassFile &file, Tasks &tasks)
{
    const TrainingClass &one = file.trainingClass;
    if (one.state != ClassState::Finished || one.endsOn > work.today)
        return {};
    const auto sheet = readResultSheet(work, file);
    if (!sheet)
        return sheet.error();
    int learners = 0;
    int missing = 0;
    for (const Enrolment &enrolment : file.enrolments)
        if (isLearner(enrolment.state)) {
            ++learners;
            missing += verdictFor(file, *sheet, enrolment).outcome ? 0 : 1;
        }
    tasks.push_back(taskOf(work, file, missing > 0 ? ClassTask::Results : ClassTask::Close, one.endsOn,
        missing > 0 ? missing : learners));
    return {};
}

bool isMoreUrgent(const TodayTask &a, const TodayTask &b)
{
    if (a.task != b.task)
        return a.task < b.task;
    return a.day != b.day ? a.day < b.day : codeLess(a.trainingClass, b.trainingClass);
}

} // namespace

bool runsClassesHere(Service &service)
{
    return seesEverybody(service.database(), service.reader());
}

Result<std::vector<TodayTask>> readToday(Service &service, Day today)
{
    if (!runsClassesHere(service))
        return std::vector<TodayTask>();
    const auto province = service.province();
    if (!province)
        return province.error();
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const auto facts = readUnderWay(service.database(), **province, today);
    if (!facts)
        return facts.error();
    const auto rules = service.rules();
    const Caller nobody;
    Work work{service.database(), *rules, today, toIso(today), nobody, {}};
    Tasks tasks;
    for (const ClassFile &file : facts->files) {
        addApproval(work, file, facts->codes, tasks);
        if (const auto added = addPromotion(work, file, tasks); !added)
            return added.error();
        addPreparation(work, file, tasks);
        addAttendance(work, file, *facts, tasks);
        if (const auto added = addResults(work, file, tasks); !added)
            return added.error();
    }
    std::sort(tasks.begin(), tasks.end(), isMoreUrgent);
    return tasks;
}

Result<std::vector<DutyPressure>> readDutyPressure(Service &service, Day asOf, size_t most)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    std::vector<DutyPressure> lines;
    for (const compliance::NeedPressure &one : compliance::needPressures(**province, asOf, most, peopleBehindPressure)) {
        DutyPressure line{one.courses, one.overdue, one.soon, one.firstDeadline, {}};
        for (compliance::CadreRow row : one.cadres)
            line.cadres.append((*province)->codeOf(row));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace lotrinh::service
