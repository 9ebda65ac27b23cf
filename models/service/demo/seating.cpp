// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seating.h"

#include "text.h"

#include <algorithm>
#include <map>

namespace lotrinh::demo {

namespace {

constexpr int mostWaiting = 12;

QStringView registerOf(const Course &course)
{
    if (course.credential == u"bang_tot_nghiep")
        return u"/BTN-TCTQN";
    return course.credential == u"chung_chi" ? QStringView(u"/CC-TCTQN") : QStringView(u"/CN-TCTQN");
}

bool isGraded(const Course &course)
{
    return course.credential == u"bang_tot_nghiep" || course.credential == u"chung_chi";
}

QString gradeOf(Random &random)
{
    const int draw = random.below(100);
    if (draw < 4)
        return QStringLiteral("xuat_sac");
    if (draw < 34)
        return QStringLiteral("gioi");
    return draw < 86 ? QStringLiteral("kha") : QStringLiteral("trung_binh");
}

const QString &ownSchool()
{
    static const QString name = QStringLiteral("Trường Chính trị tỉnh Quảng Nam");
    return name;
}

/// The academy grants the high diploma of political theory, wherever the class met.
bool isAcademys(const Course &course)
{
    return course.name.startsWith(u"Cao cấp");
}

QString issuerElsewhere(const Course &course, Random &random)
{
    if (isAcademys(course) || (isGraded(course) && !course.days && random.chance(150)))
        return QStringLiteral("Học viện Chính trị khu vực III");
    if (random.chance(500) || (isGraded(course) && !course.days))
        return ownSchool();
    const bool ofState = course.kind.startsWith(u"quan_ly_nha_nuoc") || course.kind.endsWith(u"_qlnn");
    return ofState ? QStringLiteral("Học viện Hành chính Quốc gia")
                   : QStringLiteral("Trung tâm Chính trị cấp huyện");
}

EnrolmentState outcomeOf(Random &random)
{
    const int draw = random.below(1000);
    if (draw < 935)
        return EnrolmentState::Passed;
    if (draw < 958)
        return EnrolmentState::Failed;
    if (draw < 980)
        return EnrolmentState::Withdrawn;
    return draw < 990 ? EnrolmentState::Absent : EnrolmentState::Deferred;
}

} // namespace

Seating::Seating(const World &world, const std::vector<Intake> &intakes, const School &school)
    : m_world(world)
    , m_intakes(intakes)
    , m_school(school)
    , m_seats(intakes.size())
    , m_past(world.tables.courses.size())
    , m_pastStarts(world.tables.courses.size())
    , m_present(world.tables.courses.size())
    , m_random(0, Random::Purpose::Seats)
    , m_absences(std::ssize(school.unavailabilities))
{
    for (size_t i = 0; i < intakes.size(); ++i) {
        const Intake &intake = intakes[i];
        const size_t course = static_cast<size_t>(intake.course);
        if (intake.state == ClassState::Closed) {
            m_past[course].push_back(static_cast<int>(i));
            m_pastStarts[course].push_back(intake.startsOn);
        } else if (intake.state != ClassState::Draft && intake.state != ClassState::Cancelled)
            m_present[course].push_back(static_cast<int>(i));
    }
    openRegisters();
}

void Seating::openRegisters()
{
    std::map<std::pair<int, QStringView>, qint64> numbers;
    for (size_t i = 0; i < m_intakes.size(); ++i) {
        const Intake &intake = m_intakes[i];
        const Course &course = m_world.course(intake.course);
        const int year = intake.endsOn.year();
        qint64 &number = numbers[{year, registerOf(course)}];
        m_seats[i].firstNumber = number + 1;
        number += intake.capacity;
        m_seats[i].codeStart = m_school.classes[i].code + QStringLiteral("/C");
        if (course.credential != u"khong_cap")
            m_seats[i].registerEnd = numbered(u"/", year, 4, registerOf(course));
    }
}

std::vector<int> Seating::add(const Career &career, const std::vector<Wish> &wishes, People &people)
{
    m_career = &career;
    m_busy.clear();
    m_random = Random(m_world.seed, Random::Purpose::Seats, static_cast<quint64>(career.index));
    std::vector<int> open;
    for (size_t i = 0; i < wishes.size(); ++i) {
        const Wish &wish = wishes[i];
        if (!wish.taken) {
            if (!join(wish, people))
                open.push_back(static_cast<int>(i));
        } else if (const int intake = wish.inClass ? pastClass(wish) : -1; intake >= 0) {
            finish(intake, wish, people);
        } else {
            finishElsewhere(wish, people);
        }
    }
    addAbsence(people);
    return open;
}

bool Seating::isFree(int intake) const
{
    const Intake &row = m_intakes[static_cast<size_t>(intake)];
    return std::ranges::none_of(
        m_busy, [&](Period period) { return period.from <= row.endsOn && row.startsOn < period.to; });
}

bool Seating::suits(int intake, const Wish &wish) const
{
    const Intake &row = m_intakes[static_cast<size_t>(intake)];
    return m_seats[static_cast<size_t>(intake)].taken < row.capacity && wish.window.holds(row.endsOn)
        && m_career->isServingOn(row.startsOn) && isFree(intake);
}

/// A closed class of the course about the wished day, with a seat; −1 for none.
int Seating::pastClass(const Wish &wish)
{
    const auto &classes = m_past[static_cast<size_t>(wish.course)];
    const auto &starts = m_pastStarts[static_cast<size_t>(wish.course)];
    const auto placeOf
        = [&](Day day) { return static_cast<int>(std::ranges::lower_bound(starts, day) - starts.begin()); };
    const int low = std::max(0, placeOf(wish.desired.plusDays(-60)) - 3);
    const int high = std::min(static_cast<int>(classes.size()), placeOf(wish.desired.plusDays(60)) + 3);
    const int near = high - low;
    const int first = m_random.below(near);
    for (int i = 0; i < std::min(near, 10); ++i)
        if (const int intake = classes[static_cast<size_t>(low + (first + i) % near)]; suits(intake, wish))
            return intake;
    return -1;
}

void Seating::finish(int intake, const Wish &wish, People &people)
{
    const Intake &row = m_intakes[static_cast<size_t>(intake)];
    const EnrolmentState outcome = outcomeOf(m_random);
    const Seats &seats = m_seats[static_cast<size_t>(intake)];
    const qint64 number = seats.firstNumber + seats.taken;
    enrol(intake, wish, outcome, row.startsOn.plusDays(-m_random.between(8, 45)), people);
    if (outcome != EnrolmentState::Passed)
        return;
    Completion completion;
    completion.code = numbered(seats.codeStart, m_career->index + 1, 5);
    completion.classCode = m_school.classes[static_cast<size_t>(intake)].code;
    completion.completedOn = row.endsOn;
    completion.issuer = isAcademys(m_world.course(wish.course))
        ? QStringLiteral("Học viện Chính trị khu vực III")
        : ownSchool();
    if (!seats.registerEnd.isEmpty())
        completion.credentialNo = numbered({}, number, 4, seats.registerEnd);
    complete(std::move(completion), wish.course, people);
}

void Seating::finishElsewhere(const Wish &wish, People &people)
{
    const Course &course = m_world.course(wish.course);
    Completion completion;
    completion.code = numbered(u"KQ-", ++m_elsewhere, 6);
    const Day day = m_world.calendar.onOrBefore(wish.desired);
    completion.completedOn = wish.window.holds(day) ? day : wish.desired;
    completion.issuer = issuerElsewhere(course, m_random);
    if (course.credential != u"khong_cap" && m_random.chance(800))
        completion.credentialNo = numbered(u"A", 100'000 + m_elsewhere, 7);
    if (course.periods.value_or(0) > 16 && course.days.value_or(99) <= 5 && m_random.chance(60))
        completion.periods = 16; // a shortened programme
    complete(std::move(completion), wish.course, people);
}

void Seating::complete(Completion completion, int course, People &people)
{
    completion.id = {++m_completions};
    completion.cadre = {m_career->index + 1};
    completion.course = m_world.course(course).id;
    if (isGraded(m_world.course(course)))
        completion.grade = gradeOf(m_random);
    if (completion.completedOn < m_world.until.plusDays(-60) && m_random.chance(2))
        completion.revokedOn = m_random.dayIn({completion.completedOn.plusDays(30), m_world.until});
    people.completions.push_back(std::move(completion));
}

bool Seating::join(const Wish &gap, People &people)
{
    const int draw = m_random.below(1000);
    if (draw < 14) {
        exempt(gap, people);
        return true;
    }
    const auto &classes = m_present[static_cast<size_t>(gap.course)];
    const int count = static_cast<int>(classes.size());
    const int first = m_random.below(count);
    for (int i = 0; i < count && draw < 350; ++i)
        if (joinOne(classes[static_cast<size_t>((first + i) % count)], gap, people))
            return true;
    return false;
}

bool Seating::joinOne(int intake, const Wish &gap, People &people)
{
    const Intake &row = m_intakes[static_cast<size_t>(intake)];
    Seats &seats = m_seats[static_cast<size_t>(intake)];
    const Day today = m_world.until;
    if (!isFree(intake) || !m_career->isServingOn(row.startsOn))
        return false;
    if (row.state == ClassState::Open && row.needsApproval && m_random.chance(500)) {
        enrol(intake, gap, EnrolmentState::Pending, today.plusDays(-m_random.between(0, 10)), people);
        return true;
    }
    if (seats.taken < row.capacity) {
        const bool open = row.state == ClassState::Open;
        const Day requested
            = (open ? today.plusDays(-12) : row.startsOn.plusDays(-8)).plusDays(-m_random.below(30));
        enrol(intake, gap, open ? EnrolmentState::Enrolled : EnrolmentState::Attending, requested, people);
        return true;
    }
    if (row.state != ClassState::Open || row.needsApproval || seats.waiting >= mostWaiting)
        return false;
    ++seats.waiting;
    enrol(intake, gap, EnrolmentState::Waitlisted, today.plusDays(-m_random.between(0, 10)), people);
    return true;
}

void Seating::enrol(int intake, const Wish &wish, EnrolmentState state, Day requestedOn, People &people)
{
    const Intake &row = m_intakes[static_cast<size_t>(intake)];
    const Post post = m_career->postOn(row.startsOn);
    Enrolment enrolment;
    enrolment.id = {++m_enrolments};
    enrolment.trainingClass = {intake + 1};
    enrolment.cadre = {m_career->index + 1};
    enrolment.state = state;
    enrolment.requestedAt = isoDay(requestedOn);
    enrolment.basis = wish.planned ? QStringLiteral("planned_title") : QStringLiteral("incumbent_title");
    if (wish.title >= 0)
        enrolment.basisTitle = m_world.title(wish.title).id;
    else
        enrolment.basis = QStringLiteral("other");
    enrolment.unitThen = m_world.unit(post.unit).id;
    if (post.isValid())
        enrolment.titleThen = m_world.title(post.title).id;
    if (state == EnrolmentState::Withdrawn)
        enrolment.reason = QStringLiteral("Bận công tác đột xuất");
    if (state == EnrolmentState::Deferred)
        enrolment.reason = QStringLiteral("Bảo lưu kết quả, học tiếp khóa sau");
    people.enrolments.push_back(std::move(enrolment));
    if (isActive(state) && !holdsSeat(state))
        return;
    ++m_seats[static_cast<size_t>(intake)].taken;
    m_busy.push_back({row.startsOn, row.endsOn.plusDays(1)});
}

void Seating::exempt(const Wish &gap, People &people)
{
    const Day from = m_world.until.plusDays(-m_random.between(40, 1400));
    Exemption row;
    row.id = {++m_exemptions};
    row.cadre = {m_career->index + 1};
    row.course = m_world.course(gap.course).id;
    row.life.from = from;
    row.life.to
        = m_random.chance(250) ? m_world.until.plusDays(m_random.between(60, 900)) : Day::distantFuture();
    row.basis = numbered(u"Quyết định số ", m_random.between(11, 900), 2,
        u"-QĐ/TU: đã có văn bằng, chứng chỉ được công nhận tương đương");
    people.exemptions.push_back(std::move(row));
}

/// A few are away for long; never while they have a seat.
void Seating::addAbsence(People &people)
{
    if (!m_career->isServingOn(m_world.until) || !m_random.chance(8))
        return;
    const Day from = m_world.until.plusDays(m_random.between(-60, 45));
    const bool young = m_career->sex == Sex::Female && m_career->born > m_world.yearsAgo(42);
    const Period days{from, from.plusDays(young ? 180 : m_random.between(10, 60))};
    if (std::ranges::any_of(m_busy, [&](Period busy) { return daysOf(overlap(busy, days)) > 0; }))
        return;
    people.unavailabilities.push_back({{++m_absences}, ResourceKind::Cadre, m_career->index + 1, days,
        young ? QStringLiteral("Nghỉ thai sản") : QStringLiteral("Đi công tác dài ngày")});
}

} // namespace lotrinh::demo
