// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedmoves.h"

#include "cost.h"

#include <algorithm>
#include <cmath>

namespace lotrinh::planner {

namespace {

// Shares of moves; the rest slide.
constexpr double exchangeShare = 0.25;
constexpr double openShare = 0.1;
constexpr double dropShare = 0.1;
constexpr double otherRoomShare = 0.3; ///< of slides that also draw another room group
constexpr int reaches[] = {3, 10, 40}; ///< how far a class slides at most, in working days

constexpr double warmest = 150; ///< points
constexpr double leastLackPrice = 300; ///< points: a day in a room that many want is worth some hundred
constexpr double lackPriceGrows = 10; ///< times

} // namespace

CountedMoves::CountedMoves(CountedClasses &classes, std::uint64_t seed, const std::vector<std::vector<double>> &roomPrices)
    : m_classes(&classes), m_random(seed), m_lackPrices(roomPrices)
{
    const ClassLevel &level = classes.level();
    m_lackPrices.resize(level.groups.size());
    for (std::vector<double> &prices : m_lackPrices) {
        prices.resize(size_t(level.instance->days), 0.0);
        for (double &price : prices)
            price = std::max(leastLackPrice, price);
    }
    for (int course = 0; course < int(level.courses.size()); ++course) {
        const CourseLevel &own = level.courses[course];
        const Course &facts = level.instance->courses[course];
        if (!own.sizes.empty() && !facts.lecturers.empty() && own.demand.people() >= std::max(1, facts.minSize))
            m_held.push_back(course);
    }
    countSeats();
}

void CountedMoves::countSeats()
{
    const ClassLevel &level = m_classes->level();
    m_before.assign(level.courses.size(), std::vector<int>(size_t(level.instance->days) + 1, 0));
    for (size_t course = 0; course < m_before.size(); ++course) {
        std::vector<int> &before = m_before[course];
        std::copy(level.courses[course].given.begin(), level.courses[course].given.end(), before.begin() + 1);
        for (const CountedClass &one : m_classes->of(int(course)))
            before[size_t(endOf(one)) + 1] += one.seats;
        for (size_t day = 1; day < before.size(); ++day)
            before[day] += before[day - 1];
    }
}

CountedMoves::Pick CountedMoves::drawClass()
{
    int at = m_random.below(m_classes->count());
    int course = 0;
    for (; at >= int(m_classes->of(course).size()); ++course)
        at -= int(m_classes->of(course).size());
    return {course, size_t(at)};
}

/// Another room group, of any size the course can have.
void CountedMoves::drawRoom(CountedClass &one)
{
    const std::vector<ClassSize> &sizes = m_classes->level().courses[one.course].sizes;
    const ClassSize &size = sizes[size_t(m_random.below(int(sizes.size())))];
    one.seats = size.seats;
    one.group = size.groups[size_t(m_random.below(int(size.groups.size())))];
}

bool CountedMoves::isInForce(const CountedClass &one) const
{
    const Instance &instance = *m_classes->level().instance;
    const Span open = instance.courses[one.course].open;
    const Span days = m_classes->daysOf(one);
    return days.from >= std::max(0, open.from) && days.to <= std::min(instance.days, open.to);
}

/// How many a class of the course seats in the group; 0 when it cannot be held there.
int CountedMoves::seatsIn(int course, int group) const
{
    for (const ClassSize &size : m_classes->level().courses[course].sizes)
        if (std::find(size.groups.begin(), size.groups.end(), group) != size.groups.end())
            return size.seats;
    return 0;
}

/// What lacking rooms cost more, at the beginning's prices, when `come` stands and `gone` no longer (either may be null).
double CountedMoves::lackBy(const CountedClass *come, const CountedClass *gone) const
{
    const Span taken = come ? m_classes->daysOf(*come) : Span{};
    const Span left = gone ? m_classes->daysOf(*gone) : Span{};
    const bool isSameGroup = come && gone && gone->group == come->group;
    const auto &free = m_classes->freeRooms();
    double lack = 0;
    for (int day = taken.from; day < taken.to; ++day)
        if (!isSameGroup || day < left.from || day >= left.to)
            lack += free[come->group][day] <= 0 ? m_lackPrices[come->group][day] : 0;
    for (int day = left.from; day < left.to; ++day)
        if (!isSameGroup || day < taken.from || day >= taken.to)
            lack -= free[gone->group][day] < 0 ? m_lackPrices[gone->group][day] : 0;
    return lack;
}

/// What charges change by when seats go and others come.
double CountedMoves::changeBy(int course, Shift gone, Shift come) const
{
    const Demand &demand = m_classes->level().courses[course].demand;
    const std::vector<int> &before = m_before[course];
    const int from = std::min(gone.end, come.end) + 1;
    const int to = gone.seats == come.seats ? std::max(gone.end, come.end) : demand.days();
    std::int64_t change = 0;
    for (int day = from; day <= to; ++day) {
        const int seats = before[day] - (gone.end < day ? gone.seats : 0) + (come.end < day ? come.seats : 0);
        change += demand.row(day)[demand.stateWith(seats)] - demand.row(day)[demand.stateWith(before[day])];
    }
    return double(change) / demand.scale();
}

void CountedMoves::keep(int course, Shift gone, Shift come, double change)
{
    std::vector<int> &before = m_before[course];
    for (size_t day = size_t(gone.end) + 1; day < before.size(); ++day)
        before[day] -= gone.seats;
    for (size_t day = size_t(come.end) + 1; day < before.size(); ++day)
        before[day] += come.seats;
    m_change += change;
}

bool CountedMoves::accepts(double change, double lack, double temperature)
{
    return (m_mayLack || lack <= 0) && m_random.accepts(change + m_dearness * lack, temperature);
}

/// The class as `next` says, or as it was when nobody could teach it.
bool CountedMoves::replace(Pick pick, const CountedClass &next)
{
    const CountedClass was = m_classes->of(pick.course)[pick.index];
    const int lecturer = m_classes->teaching().lecturerOf(was.teaching);
    m_classes->remove(pick.course, pick.index);
    if (m_classes->crowdIn(next, lecturer))
        return true;
    m_classes->crowdIn(was, lecturer);
    return false;
}

void CountedMoves::slide(double temperature)
{
    const Pick pick = drawClass();
    const CountedClass was = m_classes->of(pick.course)[pick.index];
    CountedClass next = was;
    const int reach = reaches[m_random.below(int(std::size(reaches)))];
    next.first += m_random.below(2 * reach + 1) - reach;
    if (m_random.unit() < otherRoomShare || next.first == was.first)
        drawRoom(next);
    if (!isInForce(next))
        return;
    const double change = changeBy(pick.course, shiftOf(was), shiftOf(next));
    if (!accepts(change, lackBy(&next, &was), temperature) || !replace(pick, next))
        return;
    keep(pick.course, shiftOf(was), shiftOf(next), change);
}

/// Two classes of one length change places, days and room group: no room is lacking by it.
void CountedMoves::exchange(double temperature)
{
    const Pick a = drawClass();
    const Pick b = drawClass();
    const Instance &instance = *m_classes->level().instance;
    if (a.course == b.course || instance.courses[a.course].days != instance.courses[b.course].days)
        return;
    const CountedClass one = m_classes->of(a.course)[a.index];
    const CountedClass other = m_classes->of(b.course)[b.index];
    const CountedClass oneNext{one.course, other.first, other.group, seatsIn(one.course, other.group), -1, -1};
    const CountedClass otherNext{other.course, one.first, one.group, seatsIn(other.course, one.group), -1, -1};
    if (oneNext.seats == 0 || otherNext.seats == 0 || !isInForce(oneNext) || !isInForce(otherNext))
        return;
    const double changeOfOne = changeBy(a.course, shiftOf(one), shiftOf(oneNext));
    const double changeOfOther = changeBy(b.course, shiftOf(other), shiftOf(otherNext));
    if (!m_random.accepts(changeOfOne + changeOfOther, temperature))
        return;
    const int teacher = m_classes->teaching().lecturerOf(one.teaching);
    const int otherTeacher = m_classes->teaching().lecturerOf(other.teaching);
    m_classes->remove(a.course, a.index);
    m_classes->remove(b.course, b.index);
    if (m_classes->crowdIn(oneNext, teacher)) {
        if (m_classes->crowdIn(otherNext, otherTeacher)) {
            keep(a.course, shiftOf(one), shiftOf(oneNext), changeOfOne);
            keep(b.course, shiftOf(other), shiftOf(otherNext), changeOfOther);
            return;
        }
        m_classes->remove(a.course, m_classes->of(a.course).size() - 1);
    }
    m_classes->crowdIn(one, teacher);
    m_classes->crowdIn(other, otherTeacher);
}

void CountedMoves::open(double temperature)
{
    CountedClass one;
    one.course = m_held[size_t(m_random.below(int(m_held.size())))];
    one.first = m_random.below(m_classes->level().instance->days);
    drawRoom(one);
    if (!isInForce(one))
        return;
    const Shift come = shiftOf(one);
    const Shift none{come.end, 0};
    const double change = classCost(m_classes->level().instance->courses[one.course]) + changeBy(one.course, none, come);
    if (!accepts(change, lackBy(&one, nullptr), temperature) || !m_classes->crowdIn(one, -1))
        return;
    keep(one.course, none, come, change);
}

void CountedMoves::drop(double temperature)
{
    const Pick pick = drawClass();
    const double change = changeWithout(pick);
    const CountedClass &one = m_classes->of(pick.course)[pick.index];
    if (accepts(change, lackBy(nullptr, &one), temperature))
        takeAway(pick, change);
}

double CountedMoves::changeWithout(Pick pick) const
{
    const Shift gone = shiftOf(m_classes->of(pick.course)[pick.index]);
    return changeBy(pick.course, gone, {gone.end, 0}) - classCost(m_classes->level().instance->courses[pick.course]);
}

void CountedMoves::takeAway(Pick pick, double change)
{
    const Shift gone = shiftOf(m_classes->of(pick.course)[pick.index]);
    m_classes->remove(pick.course, pick.index);
    keep(pick.course, gone, {gone.end, 0}, change);
}

void CountedMoves::step(double temperature)
{
    const double kind = m_random.unit();
    if (kind < openShare)
        open(temperature);
    else if (m_classes->count() == 0)
        return;
    else if (kind < openShare + dropShare)
        drop(temperature);
    else if (kind < openShare + dropShare + exchangeShare)
        exchange(temperature);
    else
        slide(temperature);
}

/// Classes go until no room is lacking; they come back where there is one.
void CountedMoves::endLacking()
{
    m_mayLack = false;
    for (int course = 0; course < int(m_before.size()); ++course)
        for (size_t index = m_classes->of(course).size(); index-- > 0;)
            if (m_classes->lacksRoom(m_classes->of(course)[index]))
                takeAway({course, index}, changeWithout({course, index}));
}

void CountedMoves::run(double used, int moves)
{
    if (m_held.empty())
        return;
    if (m_mayLack && used >= mayLackUntil)
        endLacking();
    m_dearness = std::pow(lackPriceGrows, std::min(1.0, used / mayLackUntil));
    for (int move = 0; move < moves; ++move)
        step(warmest * (1 - used));
}

} // namespace lotrinh::planner
