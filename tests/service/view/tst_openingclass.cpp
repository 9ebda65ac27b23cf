// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "support/manytests.h"
#include "service/scenario/openingclass.h"
#include "service/view/classdraft.h"
#include "service/view/classview.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// From a need to a class that stands, and what its page then shows; on both engines.
class TestOpeningClass : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void Draft_FromNeed_IsFilledIn_data() { test::addEngines(); }
    void Draft_FromNeed_IsFilledIn();
    void Draft_RoomTaken_ProposesAnother_data() { test::addEngines(); }
    void Draft_RoomTaken_ProposesAnother();
    void Draft_UnknownCourse_IsRefused_data() { test::addEngines(); }
    void Draft_UnknownCourse_IsRefused();
    void Opening_MoreThanSeats_TakesTheMostUrgent_data() { test::addEngines(); }
    void Opening_MoreThanSeats_TakesTheMostUrgent();
    void Opening_Clash_IsReportedAndTheRestStands_data() { test::addEngines(); }
    void Opening_Clash_IsReportedAndTheRestStands();
    void Proposals_OpenClass_AreRankedWithReasons_data() { test::addEngines(); }
    void Proposals_OpenClass_AreRankedWithReasons();
    void View_RunningClass_ShowsMarksAndGaps_data() { test::addEngines(); }
    void View_RunningClass_ShowsMarksAndGaps();
    void View_Waitlist_IsInOrder_data() { test::addEngines(); }
    void View_Waitlist_IsInOrder();
    void OpenClasses_OfACourseSet_AreFound_data() { test::addEngines(); }
    void OpenClasses_OfACourseSet_AreFound();
    void History_OfAClass_IsNewestFirst_data() { test::addEngines(); }
    void History_OfAClass_IsNewestFirst();
};

namespace {

const Caller owner{u"owner"_s, Role::Owner, {}, {}};

service::DraftRequest need(const SmallProvince &province, int people)
{
    return {u"C1;C2"_s, {}, people, {}, {}, province.today};
}

service::ClassPlan planOf(const service::ClassDraft &draft, const QStringList &cadres)
{
    service::ClassPlan plan;
    plan.opening.code = draft.code;
    plan.opening.course = draft.course;
    plan.opening.title = draft.name;
    plan.opening.startsOn = draft.startsOn;
    plan.opening.endsOn = draft.endsOn;
    plan.opening.capacity = draft.capacity;
    plan.opening.minSize = draft.minSize;
    plan.opening.room = draft.rooms.empty() ? QString() : draft.rooms.front().code;
    plan.opening.lecturer = draft.lecturers.empty() ? QString() : draft.lecturers.front().code;
    plan.sessions = draft.sessions;
    plan.cadres = cadres;
    return plan;
}

/// Opens a class for those cadres as the draft has it, with that many seats.
service::OpeningReport opened(SmallProvince &province, const QStringList &cadres, int seats)
{
    service::DraftRequest request = need(province, static_cast<int>(cadres.size()));
    request.capacity = seats;
    const auto draft = service::draftClass(*province.service, request);
    if (!draft)
        qFatal("%s", qPrintable(draft.error().message));
    const auto report
        = service::openClassWith(*province.service, planOf(*draft, cadres), owner, province.today);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

QString printed(const service::SeatReport &report)
{
    QStringList answers;
    for (const service::SeatAnswer &answer : report.answers)
        answers.append(answer.cadre + u':' + toCode(answer.outcome));
    return answers.join(u' ');
}

} // namespace

void TestOpeningClass::Draft_FromNeed_IsFilledIn()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const auto draft = service::draftClass(*province.service, need(province, 4));
    QVERIFY(draft);
    QCOMPARE(draft->course, u"C1"_s); // the shorter of the two
    QCOMPARE(draft->courses.size(), size_t(2));
    QCOMPARE(draft->code, u"BD-2027-01"_s);
    QCOMPARE(toIso(draft->startsOn), u"2027-03-22"_s); // the first Monday 15 days after 01/03
    QCOMPARE(toIso(draft->endsOn), u"2027-03-23"_s);
    QCOMPARE(draft->sessions.size(), size_t(4));
    QCOMPARE(draft->capacity, 4);
    QCOMPARE(draft->rooms.front().code, u"R1"_s);
    QCOMPARE(draft->lecturers.size(), size_t(1)); // L2 teaches C3 only
    QCOMPARE(draft->lecturers.front().code, u"L1"_s);
}

void TestOpeningClass::Draft_RoomTaken_ProposesAnother()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    opened(province, {u"A"_s}, 4);
    const auto draft = service::draftClass(*province.service, need(province, 1));
    QVERIFY(draft);
    // The only lecturer of C1 teaches that week: the next one.
    QCOMPARE(draft->code, u"BD-2027-02"_s);
    QCOMPARE(toIso(draft->startsOn), u"2027-03-29"_s);
    service::DraftRequest sameWeek = need(province, 1);
    sameWeek.startsOn = Day::of(2027, 3, 22);
    const auto forced = service::draftClass(*province.service, sameWeek);
    QVERIFY(forced);
    QCOMPARE(forced->rooms.front().code, u"R2"_s);
    QVERIFY(forced->lecturers.empty());
}

void TestOpeningClass::Draft_UnknownCourse_IsRefused()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    service::DraftRequest request = need(province, 1);
    request.courseSet = u"C9"_s;
    const auto draft = service::draftClass(*province.service, request);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, u"unknown_reference"_s);
}

void TestOpeningClass::Opening_MoreThanSeats_TakesTheMostUrgent()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    std::vector<std::pair<int, int>> steps;
    service::DraftRequest request = need(province, 4);
    request.capacity = 2;
    const auto draft = service::draftClass(*province.service, request);
    QVERIFY(draft);
    const auto report
        = service::openClassWith(*province.service, planOf(*draft, {u"G"_s, u"A"_s, u"B"_s, u"D"_s}), owner,
            province.today, [&](int done, int total) { steps.emplace_back(done, total); });
    QVERIFY(report);
    // G has left: the seat goes to the next in line, nobody is put on a waiting list.
    QCOMPARE(printed(report->seats), u"G:refused:not_in_service A:enrolled B:enrolled"_s);
    QCOMPARE(report->seats.enrolled, 2);
    QCOMPARE(report->seats.notAsked, 1);
    QCOMPARE(report->sessions, 4);
    QVERIFY(report->sessionProblems.isEmpty());
    QCOMPARE(steps.size(), size_t(6));
    QCOMPARE(steps.back(), std::pair(6, 6));
    QCOMPARE(province.problems(), QString());
}

void TestOpeningClass::Opening_Clash_IsReportedAndTheRestStands()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    opened(province, {u"A"_s}, 4);
    service::DraftRequest request = need(province, 2);
    request.startsOn = Day::of(2027, 3, 22);
    const auto draft = service::draftClass(*province.service, request);
    QVERIFY(draft);
    service::ClassPlan plan = planOf(*draft, {u"A"_s, u"B"_s});
    plan.opening.room = u"R1"_s; // taken by the first class
    const auto report = service::openClassWith(*province.service, plan, owner, province.today);
    QVERIFY(report);
    QCOMPARE(report->sessions, 0);
    QCOMPARE(report->sessionProblems.size(), 4);
    // Without a session the class takes its days as a whole: A sits in the other one.
    QCOMPARE(printed(report->seats), u"A:refused:clash B:enrolled"_s);
    QVERIFY(!report->seats.answers.front().reason.isEmpty());
}

void TestOpeningClass::Proposals_OpenClass_AreRankedWithReasons()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QString code = opened(province, {u"A"_s}, 2).trainingClass;
    const auto proposals = service::readProposals(*province.service, code, province.today, 3);
    QVERIFY(proposals);
    QStringList codes;
    for (const service::ProposalLine &line : proposals->lines)
        codes.append(line.code);
    // Equally overdue holders: E first, whose unit has nobody in the class yet, while A of B's and D's has a seat;
    // then the planned one. G has left.
    QCOMPARE(codes.join(u' '), u"E B D"_s);
    QCOMPARE(proposals->all, 4);
    QVERIFY(proposals->lines.front().isOverdue);
    QVERIFY(proposals->lines.front().mayTakeSeat);
    QCOMPARE(proposals->lines.front().titles.join(u','), u"Trưởng phòng"_s);
    const auto whole = service::readProposals(*province.service, code, province.today, 99);
    QVERIFY(whole);
    QCOMPARE(whole->lines.back().code, u"F"_s);
    QVERIFY(whole->lines.back().fromPlanning);
}

void TestOpeningClass::View_RunningClass_ShowsMarksAndGaps()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QString code = opened(province, {u"A"_s, u"F"_s}, 4).trainingClass;
    QCOMPARE(province.outcomeOf(uR"({"do":"set_class_state","class":"%1","state":"running"})"_s.arg(code)),
        u"ok"_s);
    QCOMPARE(
        province.outcomeOf(
            uR"({"do":"mark_attendance","class":"%1","starts_at":"2027-03-22T07:30","marks":[{"cadre":"A","mark":"late"}]})"_s
                .arg(code)),
        u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"name_parts","class":"%1","parts":["Thu hoạch"]})"_s.arg(code)),
        u"ok"_s);
    const auto view = service::readClassView(*province.service, code, province.today);
    QVERIFY(view);
    QCOMPARE(view->taken, 2);
    QCOMPARE(view->room, u"R1"_s);
    QCOMPARE(view->lecturer, u"Trần Thị L"_s);
    QCOMPARE(view->sessions.size(), size_t(4));
    QCOMPARE(view->sessions[0].marked, 1);
    QCOMPARE(view->parts.join(u','), u"Thu hoạch"_s);
    const service::LearnerLine &first = view->learners.front();
    QCOMPARE(first.code, u"A"_s);
    QVERIFY(first.marks[0] == Mark::Late && !first.marks[1]);
    QVERIFY(first.verdict.gap == OutcomeGap::UnmarkedSession);
    QCOMPARE(first.verdict.attendance.unmarked(), 3);
    const service::LearnerLine &planned = view->learners.back();
    QCOMPARE(planned.enrolment.basis, u"planned_title"_s);
    QCOMPARE(planned.title, QString()); // holds none; which one they are planned for is not told, papers are sent round
}

void TestOpeningClass::View_Waitlist_IsInOrder()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QString code = opened(province, {u"A"_s}, 1).trainingClass;
    QCOMPARE(province.outcomesOf(uR"({"do":"nominate","class":"%1","cadres":["E","B"]})"_s.arg(code)),
        u"E:waitlisted B:waitlisted"_s);
    const auto view = service::readClassView(*province.service, code, province.today);
    QVERIFY(view);
    QStringList queue;
    for (EnrolmentId id : view->queue)
        for (const service::LearnerLine &line : view->learners)
            if (line.enrolment.id == id)
                queue.append(line.code);
    QCOMPARE(queue.join(u' '), u"E B"_s);
    QCOMPARE(view->waiting, 2);
}

void TestOpeningClass::OpenClasses_OfACourseSet_AreFound()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QString code = opened(province, {u"A"_s, u"B"_s}, 4).trainingClass;
    const auto found = service::openClassesFor(*province.service, u"C1;C2"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().code, code);
    QCOMPARE(found->front().taken, 2);
    const auto others = service::openClassesFor(*province.service, u"C3"_s);
    QVERIFY(others && others->empty());
    QCOMPARE(province.outcomeOf(uR"({"do":"set_class_state","class":"%1","state":"running"})"_s.arg(code)),
        u"ok"_s);
    const auto started = service::openClassesFor(*province.service, u"C1;C2"_s);
    QVERIFY(started && started->empty());
}

void TestOpeningClass::History_OfAClass_IsNewestFirst()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QString code = opened(province, {u"A"_s}, 4).trainingClass;
    const auto lines = service::readClassHistory(*province.service, code);
    QVERIFY(lines);
    QStringList commands;
    for (const service::HistoryLine &line : *lines)
        commands.append(line.command);
    QCOMPARE(commands.join(u' '), u"nominate add_session add_session add_session add_session open_class"_s);
    QCOMPARE(lines->front().actor, u"owner"_s);
}

LOTRINH_TEST(TestOpeningClass)
#include "tst_openingclass.moc"
