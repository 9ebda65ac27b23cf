// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wishes.h"

#include <algorithm>

namespace lotrinh::demo {

namespace {

constexpr int earliestYears = 15; ///< diplomas of political theory may be older than the demo's ten years

/// A post holding or a planning entry that asks.
struct Source {
    int title = -1;
    Period life;
    bool planned = false;
    bool received = false;
    bool main = false;
};

/// How likely a kind of course was taken, per mille, before the unit's zeal.
enum Chance {
    Diploma = 850,
    Certificate = 790,
    Termly = 760,
    EarlierTerm = 600,
    Yearly = 540,
    Renewal = 720,
    ForPlan = 500
};

class Wishing {
public:
    Wishing(const World &world, const Career &career, std::vector<Wish> &wishes)
        : m_world(world)
        , m_career(career)
        , m_wishes(wishes)
        , m_random(world.seed, Random::Purpose::Wishes, static_cast<quint64>(career.index))
        , m_zeal(world.zealOf(career.homeUnit) + m_random.between(-120, 80))
        , m_working({career.service.from, std::min(career.service.to, world.until.plusDays(1))})
    { }

    void ask(const Source &source);
    void fillYears();
    /// Gaps that a later wish closed after all go; then the taken ones by day, and the gaps.
    void settle();

private:
    void askOne(const Ask &ask, const Source &source);
    void askOnce(const Ask &ask, const Source &source);
    void askPerTerm(const Ask &ask, const Source &source);
    void askInTerm(const Ask &ask, const Source &source, Period term);
    void askRenewal(const Ask &ask, const Source &source);
    void askYearly(const Ask &ask, const Source &source);

    bool succeeds(int perMille) { return m_random.chance(perMille * m_zeal / 1000); }
    bool isToday(const Ask &ask, const Source &source) const;
    bool take(const std::vector<int> &courses, Period window, const Source &source);
    bool isCovered(const std::vector<int> &courses, Day since) const;
    void miss(const std::vector<int> &courses, const Source &source, Day since);
    int alive(const std::vector<int> &courses, Period window);
    int shortCourse(Period window);
    bool suits(int course, Period window) const;
    int periodsIn(Period year) const;

    const World &m_world;
    const Career &m_career;
    std::vector<Wish> &m_wishes;
    Random m_random;
    int m_zeal;
    Period m_working; ///< in service and not after today
    std::vector<int> m_setsAsked;
};

bool Wishing::isToday(const Ask &ask, const Source &source) const
{
    return ask.life.holds(m_world.until) && source.life.holds(m_world.until)
        && m_career.isServingOn(m_world.until);
}

/// A course of the list that could be finished in the window; −1 for none.
int Wishing::alive(const std::vector<int> &courses, Period window)
{
    if (courses.empty())
        return -1;
    const size_t first = static_cast<size_t>(m_random.below(static_cast<int>(courses.size())));
    for (size_t i = 0; i < courses.size(); ++i) {
        const int course = courses[(first + i) % courses.size()];
        if (course >= 0 && daysOf(overlap(window, m_world.course(course).life)) >= 20)
            return course;
    }
    return -1;
}

bool Wishing::take(const std::vector<int> &courses, Period window, const Source &source)
{
    const int course = alive(courses, window);
    if (course < 0)
        return false;
    Wish wish;
    wish.course = course;
    wish.window = overlap(window, m_world.course(course).life);
    wish.desired = m_random.dayIn(wish.window);
    wish.taken = true;
    const int here = m_world.course(course).days ? 800 : 400;
    wish.inClass = m_world.isHeldHere(course) && wish.desired >= m_world.begin && m_random.chance(here);
    wish.planned = source.planned;
    wish.title = source.title;
    m_wishes.push_back(wish);
    return true;
}

void Wishing::miss(const std::vector<int> &courses, const Source &source, Day since)
{
    const Period ahead{m_world.until, m_world.until.plusDays(60)};
    const int course = alive(courses, ahead);
    if (course < 0)
        return;
    m_wishes.push_back({course, m_world.until, ahead, false, true, source.planned, source.title, since});
}

bool Wishing::isCovered(const std::vector<int> &courses, Day since) const
{
    return std::ranges::any_of(m_wishes, [&](const Wish &wish) {
        return wish.taken && wish.desired >= since && std::ranges::any_of(courses, [&](int course) {
            return m_world.rules.reaches(wish.course, course);
        });
    });
}

/// semantics.md §2: who a requirement applies to; three kinds never ask planned people.
bool concerns(const Ask &ask, const Source &source)
{
    if (source.planned)
        return (ask.appliesTo == AppliesTo::Planned || ask.appliesTo == AppliesTo::Both)
            && (ask.kind == RequirementKind::BeforeAppointment || ask.kind == RequirementKind::OncePerTerm);
    return ask.appliesTo != AppliesTo::Planned && (ask.appliesTo != AppliesTo::Received || source.received);
}

void Wishing::ask(const Source &source)
{
    for (const Ask &ask : m_world.rules.asksOf(source.title))
        if (concerns(ask, source))
            askOne(ask, source);
}

void Wishing::askOne(const Ask &ask, const Source &source)
{
    switch (ask.kind) {
    case RequirementKind::BeforeAppointment:
    case RequirementKind::WithinMonths:
        return askOnce(ask, source);
    case RequirementKind::OncePerTerm:
        return askPerTerm(ask, source);
    case RequirementKind::EveryYears:
        return askRenewal(ask, source);
    case RequirementKind::AnnualHours:
        return askYearly(ask, source);
    }
}

void Wishing::askOnce(const Ask &ask, const Source &source)
{
    if (daysOf(overlap(ask.life, source.life)) == 0
        || std::ranges::find(m_setsAsked, ask.courseSet) != m_setsAsked.end())
        return;
    m_setsAsked.push_back(ask.courseSet);
    if (isCovered(ask.courses, Day::distantPast()))
        return;
    const bool diploma = !ask.courses.empty() && !m_world.course(ask.courses.front()).days;
    const Day earliest = std::max(
        m_career.born.plusDays(25 * 365 + 6), diploma ? m_world.yearsAgo(earliestYears) : m_world.begin);
    const Period before = overlap({earliest, source.life.from}, m_working);
    const Period ever = overlap({earliest, m_world.until.plusDays(1)}, m_working);
    const int chance = source.planned ? ForPlan : diploma ? Diploma : Certificate;
    const bool inTime = m_random.chance(720);
    if (succeeds(chance)
        && ((inTime && take(ask.courses, before, source)) || take(ask.courses, ever, source)))
        return;
    if (isToday(ask, source))
        miss(ask.courses, source, Day::distantPast());
}

void Wishing::askPerTerm(const Ask &ask, const Source &source)
{
    if (source.planned)
        return askInTerm(ask, source, source.life);
    const std::optional<TermKind> kind = m_world.title(source.title).termKind;
    if (!kind)
        return;
    if (*kind == TermKind::Appointment) {
        for (Day from = source.life.from; from <= m_world.until && from < source.life.to;
             from = from.plusYears(5))
            askInTerm(ask, source, {from, from.plusYears(5)});
        return;
    }
    for (const Term &term : m_world.tables.terms)
        if (term.kind == *kind)
            askInTerm(ask, source, term.life);
}

void Wishing::askInTerm(const Ask &ask, const Source &source, Period term)
{
    const Period window = overlap(overlap(overlap(term, ask.life), source.life),
        overlap(m_working, {m_world.begin, Day::distantFuture()}));
    const bool present = term.holds(m_world.until) && isToday(ask, source);
    if (daysOf(window) < 45 || isCovered(ask.courses, term.from)) {
        if (present)
            miss(ask.courses, source, term.from);
        return;
    }
    const int chance = source.planned ? ForPlan : term.holds(m_world.until) ? Termly : EarlierTerm;
    if (succeeds(chance) && take(ask.courses, window, source))
        return;
    if (present)
        miss(ask.courses, source, term.from);
}

void Wishing::askRenewal(const Ask &ask, const Source &source)
{
    if (!isToday(ask, source) || ask.value == 0
        || isCovered(ask.courses, m_world.yearsAgo(std::min(ask.value, 79))))
        return;
    const Day since = m_world.yearsAgo(std::min(ask.value, 79));
    if (succeeds(Renewal) && take(ask.courses, overlap(m_working, {since, Day::distantFuture()}), source))
        return;
    if (m_random.chance(400)) // took it once, and let it run out
        take(ask.courses, overlap(m_working, {since.plusDays(-700), since}), source);
    miss(ask.courses, source, since);
}

int Wishing::periodsIn(Period year) const
{
    int periods = 0;
    for (const Wish &wish : m_wishes)
        if (wish.taken && year.holds(wish.desired) && m_world.course(wish.course).countsAnnualHours)
            periods += m_world.course(wish.course).periods.value_or(0);
    return periods;
}

void Wishing::askYearly(const Ask &ask, const Source &source)
{
    if (!ask.anyCountingCourse || !source.main || !isToday(ask, source) || ask.value == 0)
        return;
    const Period year = overlap({m_world.newYear(0), Day::distantFuture()}, m_working);
    const bool fills = succeeds(Yearly);
    for (int i = 0; i < 3 && fills && periodsIn(year) < ask.value; ++i)
        take({shortCourse(year)}, year, source);
    if (periodsIn(year) < ask.value && m_random.chance(150))
        miss({shortCourse({m_world.until, m_world.until.plusDays(60)})}, source, Day::distantFuture());
}

/// Whether a general course is one this cadre would be sent to.
bool Wishing::suits(int course, Period window) const
{
    const Course &row = m_world.course(course);
    if (daysOf(overlap(window, row.life)) < 20)
        return false;
    const QString &block = m_world.unit(m_career.homeUnit).block;
    if (row.kind == u"nghiep_vu_xay_dung_dang")
        return block == u"dang";
    if (row.kind == u"nghiep_vu_doan_the")
        return block == u"mat_tran_doan_the";
    return row.kind != u"theo_nhom" || m_career.sex == Sex::Female;
}

int Wishing::shortCourse(Period window)
{
    const auto &all = m_world.rules.shortCourses();
    if (all.empty())
        return -1;
    const size_t first = static_cast<size_t>(m_random.below(static_cast<int>(all.size())));
    for (size_t i = 0; i < all.size(); ++i)
        if (const int course = all[(first + i) % all.size()];
            suits(course, window) && !isCovered({course}, window.from.plusDays(-600)))
            return course;
    return -1;
}

/// Now and then a short course in the years before, as everybody takes.
void Wishing::fillYears()
{
    Source source;
    source.title = m_career.main.title;
    for (int back = 1; back <= 6; ++back) {
        const Period window = overlap(m_working, {m_world.newYear(back), m_world.newYear(back - 1)});
        if (daysOf(window) > 60 && succeeds(m_career.main.isValid() ? 290 : 150))
            take({shortCourse(window)}, window, source);
    }
}

void Wishing::settle()
{
    std::erase_if(m_wishes, [&](const Wish &gap) {
        return !gap.taken && std::ranges::any_of(m_wishes, [&](const Wish &wish) {
            return wish.taken && wish.desired >= gap.since && m_world.rules.reaches(wish.course, gap.course);
        });
    });
    std::ranges::stable_sort(m_wishes,
        [](const Wish &a, const Wish &b) { return a.taken != b.taken ? a.taken : a.desired < b.desired; });
}

} // namespace

void drawWishes(const World &world, const Career &career, std::vector<Wish> &wishes)
{
    wishes.clear();
    Wishing wishing(world, career, wishes);
    for (auto holding = career.holdings.rbegin(); holding != career.holdings.rend(); ++holding)
        wishing.ask({holding->post.title, holding->held, false, holding->obtainedBy == ObtainedBy::Received,
            holding->isMain});
    for (const PlanDraft &plan : career.planning)
        wishing.ask({plan.target.title,
            {plan.approvedOn, std::min(plan.endedOn, world.term(plan.term).life.to)}, true, false, false});
    wishing.fillYears();
    wishing.settle();
}

} // namespace lotrinh::demo
