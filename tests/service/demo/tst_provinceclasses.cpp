// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "support/manytests.h"
#include "service/demo/workcalendar.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace lotrinh;
using namespace lotrinh::demo;

namespace {

struct Use {
    qint64 resource;
    qint64 from, to;
};

/// How many uses of one thing overlap another use of it.
int clashes(std::vector<Use> uses)
{
    std::ranges::sort(uses, {}, [](const Use &use) { return std::pair(use.resource, use.from); });
    int found = 0;
    for (size_t i = 1; i < uses.size(); ++i)
        found += uses[i].resource == uses[i - 1].resource && uses[i].from < uses[i - 1].to;
    return found;
}

bool tookPart(EnrolmentState state)
{
    return !isActive(state) || holdsSeat(state);
}

std::map<EnrolmentState, int> statesOf(const Sample &sample, ClassId id)
{
    std::map<EnrolmentState, int> states;
    for (const Enrolment &row : sample.province.people.enrolments)
        if (row.trainingClass == id)
            ++states[row.state];
    return states;
}

} // namespace

class ProvinceClassesTest : public QObject {
    Q_OBJECT

    void sizes()
    {
        QTest::addColumn<int>("cadres");
        for (int cadres : {200, 2000, 30'000})
            QTest::addRow("%d", cadres) << cadres;
    }

private Q_SLOTS:
    void classes_takeWorkingDaysAsLongAsTheCourse_data() { sizes(); }
    void classes_takeWorkingDaysAsLongAsTheCourse()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        const WorkCalendar calendar(2014, 2026);
        QSet<QString> codes;
        for (const TrainingClass &row : sample.province.school.classes) {
            const Course &course = sample.course(row.course);
            codes.insert(row.code);
            QVERIFY(row.code.startsWith(QStringLiteral("BD-%1-").arg(row.startsOn.year())));
            QVERIFY(calendar.isWorking(row.startsOn) && calendar.isWorking(row.endsOn));
            QVERIFY(course.life.holds(row.startsOn) && course.life.holds(row.endsOn));
            if (course.days)
                QCOMPARE(toIso(calendar.plusWorkingDays(row.startsOn, *course.days - 1)), toIso(row.endsOn));
            QVERIFY(row.capacity >= 1 && row.capacity <= course.maxSize.value_or(1000)
                && row.minSize <= row.capacity);
        }
        QCOMPARE(static_cast<size_t>(codes.size()), sample.province.school.classes.size());
    }

    void classStates_fitTheDay_data() { sizes(); }
    void classStates_fitTheDay()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        std::map<ClassState, int> states;
        for (const TrainingClass &row : sample.province.school.classes) {
            ++states[row.state];
            const bool over = row.endsOn < sample.until;
            const bool begun = row.startsOn <= sample.until;
            if (row.state == ClassState::Closed || row.state == ClassState::Finished)
                QVERIFY(over);
            if (row.state == ClassState::Running)
                QVERIFY(begun && !over);
            if (row.state == ClassState::Open || row.state == ClassState::Draft)
                QVERIFY(!begun);
        }
        for (ClassState state : {ClassState::Running, ClassState::Open, ClassState::Draft,
                 ClassState::Cancelled, ClassState::Closed})
            QVERIFY2(states[state] > 0, qPrintable(toCode(state)));
    }

    void seats_neverExceedCapacity_data() { sizes(); }
    void seats_neverExceedCapacity()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        std::map<qint64, int> taken, waiting;
        for (const Enrolment &row : sample.province.people.enrolments) {
            taken[row.trainingClass.value] += tookPart(row.state);
            waiting[row.trainingClass.value] += row.state == EnrolmentState::Waitlisted;
        }
        for (const TrainingClass &row : sample.province.school.classes) {
            QVERIFY(taken[row.id.value] <= row.capacity);
            QVERIFY(waiting[row.id.value] == 0 || taken[row.id.value] == row.capacity);
            if (row.state == ClassState::Draft || row.state == ClassState::Cancelled)
                QCOMPARE(taken[row.id.value], 0);
        }
    }

    void enrolments_fitTheClassState_data() { sizes(); }
    void enrolments_fitTheClassState()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        QSet<QString> pairs;
        for (const Enrolment &row : sample.province.people.enrolments) {
            const TrainingClass &held = sample.classOf(row.trainingClass);
            pairs.insert(QString::number(row.trainingClass.value) + u'|' + QString::number(row.cadre.value));
            QVERIFY(isActive(row.state) == (held.state != ClassState::Closed));
            if (row.state == EnrolmentState::Pending)
                QVERIFY(held.needsApproval && held.state == ClassState::Open);
            if (row.state == EnrolmentState::Waitlisted)
                QVERIFY(held.state == ClassState::Open);
            QVERIFY(*parseDay(row.requestedAt) <= sample.until);
            QVERIFY(sample.cadre(row.cadre).service.holds(held.startsOn) && row.unitThen.isValid());
        }
        QCOMPARE(static_cast<size_t>(pairs.size()), sample.province.people.enrolments.size());
    }

    void nobody_isInTwoPlacesAtOnce_data() { sizes(); }
    void nobody_isInTwoPlacesAtOnce()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        std::vector<Use> people, rooms, lecturers;
        for (const Enrolment &row : sample.province.people.enrolments) {
            const TrainingClass &held = sample.classOf(row.trainingClass);
            if (tookPart(row.state))
                people.push_back({row.cadre.value, held.startsOn.julian, held.endsOn.julian + 1});
        }
        for (const Unavailability &row : sample.province.people.unavailabilities)
            people.push_back({row.resource, row.days.from.julian, row.days.to.julian});
        for (const TrainingClass &row : sample.province.school.classes)
            if (row.room.isValid())
                rooms.push_back({row.room.value, row.startsOn.julian, row.endsOn.julian + 1});
        for (const Session &row : sample.province.school.sessions)
            lecturers.push_back({row.lecturer.value, row.span.from.minutes, row.span.to.minutes});
        QCOMPARE(clashes(people), 0);
        QCOMPARE(clashes(rooms), 0);
        QCOMPARE(clashes(lecturers), 0);
        QCOMPARE(clashes({{1, 0, 5}, {1, 4, 6}, {2, 4, 6}}), 1); // the question itself can find one
    }

    void sessions_areHalfDaysOfRecentClasses_data() { sizes(); }
    void sessions_areHalfDaysOfRecentClasses()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        const WorkCalendar calendar(2014, 2026);
        QVERIFY(!sample.province.school.sessions.empty());
        for (const Session &row : sample.province.school.sessions) {
            const TrainingClass &held = sample.classOf(row.trainingClass);
            const Day day = row.span.from.day();
            QVERIFY(calendar.isWorking(day) && day >= held.startsOn && day <= held.endsOn);
            QVERIFY(held.endsOn >= sample.until.plusYears(-2));
            const int minute = row.span.from.minuteOfDay();
            QVERIFY(minute == 7 * 60 + 30 || minute == 13 * 60 + 30);
            QCOMPARE(row.room, held.room);
        }
    }

    void lecturers_teachWhatTheyAreQualifiedFor()
    {
        const Sample &sample = Sample::of(2000);
        for (const Session &row : sample.province.school.sessions) {
            const auto &courses
                = sample.province.school.lecturers[static_cast<size_t>(row.lecturer.value - 1)].courses;
            QVERIFY(std::ranges::find(courses, sample.classOf(row.trainingClass).course) != courses.end());
        }
    }

    void completions_comeFromPassedEnrolments_data() { sizes(); }
    void completions_comeFromPassedEnrolments()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        std::map<QString, const TrainingClass *> byCode;
        for (const TrainingClass &row : sample.province.school.classes)
            byCode[row.code] = &row;
        qsizetype fromClasses = 0, passed = 0, others = 0;
        for (const Completion &row : sample.province.people.completions) {
            if (row.classCode.isEmpty()) {
                QVERIFY(row.code.startsWith(u"KQ-"));
                ++others;
                continue;
            }
            const TrainingClass *held = byCode.at(row.classCode);
            QCOMPARE(row.code, row.classCode + u'/' + sample.cadre(row.cadre).code);
            QVERIFY(held->state == ClassState::Closed && held->course == row.course
                && held->endsOn == row.completedOn);
            ++fromClasses;
        }
        for (const Enrolment &row : sample.province.people.enrolments)
            passed += row.state == EnrolmentState::Passed;
        QCOMPARE(fromClasses, passed);
        QVERIFY(others > 0 && fromClasses > 0);
    }

    void presentClasses_showEveryKindOfSeat()
    {
        const Sample &sample = Sample::of(2000);
        std::map<EnrolmentState, int> states;
        for (const Enrolment &row : sample.province.people.enrolments)
            ++states[row.state];
        for (EnrolmentState state : {EnrolmentState::Pending, EnrolmentState::Waitlisted,
                 EnrolmentState::Enrolled, EnrolmentState::Attending, EnrolmentState::Withdrawn,
                 EnrolmentState::Passed, EnrolmentState::Failed})
            QVERIFY2(states[state] > 0, qPrintable(toCode(state)));
    }

    void closedClasses_haveABelievableSize()
    {
        const Sample &sample = Sample::of(2000);
        int small = 0, all = 0;
        for (const TrainingClass &row : sample.province.school.classes) {
            if (row.state == ClassState::Closed) {
                const auto states = statesOf(sample, row.id);
                int learners = 0;
                for (const auto &[state, count] : states)
                    learners += count;
                small += learners < 25;
                ++all;
            }
            if (row.state != ClassState::Closed || row.startsOn > sample.until.plusDays(-60))
                qInfo() << row.code << toCode(row.state) << toIso(row.startsOn) << toIso(row.endsOn)
                        << row.capacity << sample.course(row.course).code << statesOf(sample, row.id).size();
        }
        qInfo("%d closed classes, %d with fewer than 25 learners; %zu rooms, %zu lecturers, %zu sessions",
            all, small, sample.province.school.rooms.size(), sample.province.school.lecturers.size(),
            sample.province.school.sessions.size());
        QVERIFY(all >= 60 && all <= 200);
        QVERIFY(small * 5 <= all);
    }

    void drawing_takesThisLong_data() { sizes(); }
    void drawing_takesThisLong()
    {
        QFETCH(int, cadres);
        const auto catalogue = shippedCatalogue();
        QElapsedTimer timer;
        timer.start();
        const Province province = makeProvince(catalogue, cadres, 1, Day::of(2024, 6, 30));
        qInfo("%d cadres: %lld ms", cadres, static_cast<long long>(timer.elapsed()));
        QCOMPARE(static_cast<int>(province.people.cadres.size()), cadres);
    }
};

LOTRINH_TEST(ProvinceClassesTest)
#include "tst_provinceclasses.moc"
