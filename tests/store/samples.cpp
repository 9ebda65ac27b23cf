// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "store/transaction.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;

namespace lotrinh::test {

namespace {

Day day(int number)
{
    return Day::of(2020, 1, 1).plusDays(number);
}

LocalMinute at(int number, int hour, int minute)
{
    LocalMinute moment = LocalMinute::startOf(day(number));
    moment.minutes += hour * 60 + minute;
    return moment;
}

void fillCatalogue(Samples &s)
{
    s.unit = {{1}, u"U1"_s, u"Sở Nội vụ"_s, u"SNV"_s, u"so"_s, u"nha_nuoc"_s, u"tinh"_s, {1},
        {day(1), day(900)}, {{1}}};
    s.title = {{1}, u"T1"_s, u"Giám đốc sở"_s, u"GĐ"_s, u"tinh"_s, u"so"_s, u"nha_nuoc"_s, u"BTVTU"_s, true,
        u"3"_s, TermKind::State, {day(2), day(901)}};
    s.term = {{1}, u"NK"_s, TermKind::MassOrg, {day(3), day(902)}};
    s.course = {{1}, u"K1"_s, u"Cao cấp lý luận"_s, u"llct"_s, u"bang"_s, u"truc_tiep"_s, 40, 320, true, true,
        20, 60, 75, 650, u"a;b"_s, {day(4), day(903)}};
    s.requirement = {{1}, u"R1"_s, {1}, AppliesTo::Received, RequirementKind::EveryYears, 5, true, {{1}}, 11,
        7, 48, {day(5), day(904)}, u"QĐ 1"_s, u"cao"_s, false, u"ghi chú"_s};
    s.equivalence = {{1}, {1}, {1}, 36, {day(6), day(905)}, u"HD 2"_s};
}

void fillPeople(Samples &s)
{
    s.cadre = {{1}, u"C1"_s, u"Trần Thị Ánh"_s, u"1980-05"_s, Sex::Female, u"Kinh"_s, u"cong_chuc"_s, {1},
        day(7), u"c1@example.vn"_s, u"0900000001"_s, {day(8), day(906)}};
    s.holding = {{1}, {1}, {1}, {1}, ObtainedBy::Ratified, u"12-QĐ"_s, {day(9), day(907)}, true};
    s.entry = {{1}, u"QH1"_s, {1}, {1}, {1}, {1}, u"13-QĐ"_s, day(10), day(11), day(908), u"chuyển"_s};
    s.completion
        = {{1}, u"KQ1"_s, {1}, {1}, day(12), 300, u"khá"_s, u"001"_s, u"Trường"_s, u"L1"_s, day(909)};
    s.exemption = {{1}, {1}, {1}, {day(13), day(910)}, u"QĐ 3"_s};
    s.line = {{1}, {1}, day(30), u"result"_s, u"Đạt"_s, {1}, 1, 2, 3, 4};
}

void fillTraining(Samples &s)
{
    s.room = {{1}, u"P1"_s, u"Hội trường"_s, u"A"_s, 80};
    s.lecturer = {{1}, u"GV1"_s, u"Lê Văn Bình"_s, u"co_huu"_s, u"Khoa"_s, {{1}}, 3};
    s.unavailability = {{1}, ResourceKind::Lecturer, 1, {day(14), day(911)}, u"đi học"_s};
    s.holiday = {{1}, {day(15), day(16)}, u"Tết"_s};
    s.trainingClass = {{1}, u"L1"_s, {1}, u"Lớp 1"_s, ClassState::Running, day(17), day(18), 40, 10, {1}, {1},
        true, WaitlistPolicy::Ranked, u"lý do"_s};
    s.session = {{1}, {1}, {at(17, 7, 30), at(17, 11, 0)}, {1}, {1}, u"Bài 1"_s, 4, u"trùng"_s, true};
    s.enrolment.id = {1};
    s.enrolment.trainingClass = {1};
    s.enrolment.cadre = {1};
    s.enrolment.state = EnrolmentState::Attending;
    s.enrolment.requestedAt = u"2020-01-05"_s;
    s.enrolment.basis = u"planned_title"_s;
    s.enrolment.basisTitle = {1};
    s.enrolment.unitThen = {1};
    s.enrolment.titleThen = {1};
    s.enrolment.repeat = true;
    s.enrolment.letterNo = u"14-CV"_s;
    s.enrolment.reason = u"vì"_s;
    s.quota = {{1}, {1}, {1}, 5, day(19), true};
}

void fillOutcome(Samples &s)
{
    s.mark = {{1}, {1}, {1}, Mark::Unexcused};
    s.part = {{1}, {1}, u"Tiểu luận"_s, 2};
    s.score = {{1}, {1}, u"Tiểu luận"_s, 2, 85, false, u"nhập nhầm"_s};
    s.classResult = {{1}, {1}, Outcome::Deferred, GradeBand::VeryGood, {1}, day(20), false};
    s.credential = {{1}, u"0001/2020"_s, u"Trường"_s, u"chung_chi"_s, 2020, 1, {1}, u"{}"_s, u"00ff"_s,
        CredentialState::Lost, {1}, day(21), u"AbC-_"_s};
}

} // namespace

Samples fullSamples()
{
    Samples samples;
    fillCatalogue(samples);
    fillPeople(samples);
    fillTraining(samples);
    fillOutcome(samples);
    return samples;
}

Samples sparseSamples()
{
    Samples s = fullSamples();
    s.unit = {{1}, u"U1"_s, {}, {}, {}, {}, {}, {}, {}, {}};
    s.title = {};
    s.title.id = {1};
    s.title.code = u"T1"_s;
    s.course = {};
    s.course.id = {1};
    s.course.code = u"K1"_s;
    s.requirement = {};
    s.requirement.id = {1};
    s.requirement.code = u"R1"_s;
    s.requirement.title = {1};
    s.equivalence = {{1}, {1}, {1}, {}, {}, {}};
    s.cadre = {{1}, u"C1"_s, {}, {}, {}, {}, {}, {1}, {}, {}, {}, {}};
    s.holding = {{1}, {1}, {1}, {1}, ObtainedBy::Appointed, {}, {day(9), Day::distantFuture()}, false};
    s.entry.unit = {};
    s.entry.targetOn = Day::distantPast();
    s.entry.endedOn = Day::distantFuture();
    s.completion = {{1}, u"KQ1"_s, {1}, {1}, day(12), {}, {}, {}, {}, {}, Day::distantFuture()};
    s.exemption = {{1}, {1}, {1}, {}, {}};
    s.lecturer = {{1}, u"GV1"_s, {}, {}, {}, {}, {}};
    s.trainingClass.room = {};
    s.trainingClass.lecturer = {};
    s.session = {{1}, {1}, {at(17, 13, 30), at(18, 0, 0)}, {}, {}, {}, {}, {}};
    s.enrolment.basisTitle = {};
    s.enrolment.unitThen = {};
    s.enrolment.titleThen = {};
    s.quota.releaseOn = {};
    s.classResult.grade = {};
    s.classResult.completion = {};
    s.credential.replaces = {};
    s.line.completion = {};
    return s;
}

QString addAll(store::Database &database, Samples samples)
{
    QString problem;
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return why(transaction);
    samples.each([&](auto &row) {
        using Row = std::remove_reference_t<decltype(row)>;
        if (!problem.isEmpty())
            return;
        if (const auto added = insert(database, row); !added)
            problem = QLatin1StringView(store::Table<Row>::name) + u' ' + why(added);
    });
    return problem.isEmpty() ? why(transaction->commit()) : problem;
}

QString addRooms(store::Database &database, int from, int count)
{
    std::vector<Room> rooms(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        rooms[static_cast<size_t>(i)].code = u"P%1"_s.arg(from + i);
    auto transaction = store::Transaction::begin(database);
    if (const auto added = store::insertMany(database, rooms); !added)
        return why(added);
    return why(transaction->commit());
}

std::vector<Course> manyCourses(int count)
{
    std::vector<Course> courses(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        Course &course = courses[static_cast<size_t>(i)];
        course.code = u"K%1"_s.arg(i);
        course.name = u"Tên “%1” có ' và \\ và \t"_s.arg(i);
        course.life.from = Day::of(2000, 1, 1).plusDays(i);
        if (i % 3 == 0)
            course.days = i;
    }
    return courses;
}

} // namespace lotrinh::test
