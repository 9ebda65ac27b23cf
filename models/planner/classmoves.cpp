// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classmoves.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace lotrinh::planner {

namespace {

constexpr int sparesOfCourse = 2;
constexpr double otherClassesShare = 0.15; ///< of tries that open, drop or replace
constexpr int farthestSlide = 10; ///< working days
constexpr int farthestExchange = 40;
constexpr int mostDraws = 40; ///< for a class of the kind looked for
constexpr int leastSettled = 40; ///< people a try is reckoned to touch at least
constexpr int triesForEach = 6; ///< of them, to settle

} // namespace

void addSpareClasses(const Instance &instance, Draft &draft)
{
    const int before = int(draft.classes.size());
    for (size_t course = 0; course < instance.courses.size(); ++course)
        if (!instance.courses[course].lecturers.empty())
            draft.classes.insert(draft.classes.end(), sparesOfCourse, {int(course), 0, -1, instance.courses[course].lecturers.front()});
    const int added = int(draft.classes.size()) - before;
    for (int &seat : draft.seats)
        seat += seat >= before ? added : 0;
}

ClassMoves::ClassMoves(std::vector<PlannedClass> &classes, Seating &seating, PeopleSearch &people, std::uint64_t seed)
    : m_instance(seating.instance()), m_classes(classes), m_seating(seating), m_people(people), m_random(seed),
      m_rooms(blockedDays(m_instance.rooms, m_instance.days)), m_lecturers(blockedDays(m_instance.lecturers, m_instance.days)),
      m_wishes(m_instance.courses.size())
{
    for (const PlannedClass &one : classes)
        take(one);
    for (size_t wish = 0; wish < m_instance.wishes.size(); ++wish)
        m_wishes[m_instance.wishes[wish].course].push_back(int(wish));
}

void ClassMoves::take(const PlannedClass &one)
{
    if (one.room < 0)
        return;
    m_rooms.take(one.room, daysOf(m_instance, one));
    m_lecturers.take(one.lecturer, daysOf(m_instance, one));
}

void ClassMoves::give(const PlannedClass &one)
{
    if (one.room < 0)
        return;
    m_rooms.give(one.room, daysOf(m_instance, one));
    m_lecturers.give(one.lecturer, daysOf(m_instance, one));
}

int ClassMoves::seatsOf(const PlannedClass &one) const
{
    return one.room < 0 ? 0 : std::min(m_instance.courses[one.course].maxSize, m_instance.rooms[one.room].seats);
}

/// As far as days and room go.
bool ClassMoves::mayStand(const PlannedClass &one) const
{
    const Course &course = m_instance.courses[one.course];
    const Span days = daysOf(m_instance, one);
    return days.from >= std::max(0, course.open.from) && days.to <= std::min(m_instance.days, course.open.to)
        && seatsOf(one) >= course.minSize && m_rooms.isFree(one.room, days);
}

/// The lecturer it has, if free, else any who may teach it; -1 when nobody is.
int ClassMoves::freeLecturer(const PlannedClass &one) const
{
    const Span days = daysOf(m_instance, one);
    if (m_lecturers.isFree(one.lecturer, days))
        return one.lecturer;
    for (int lecturer : m_instance.courses[one.course].lecturers)
        if (m_lecturers.isFree(lecturer, days))
            return lecturer;
    return -1;
}

/// An open class, or a spare one; -1 when none was drawn.
int ClassMoves::drawPlace(bool isOpen)
{
    for (int draw = 0; draw < mostDraws && !m_classes.empty(); ++draw)
        if (const int place = m_random.below(int(m_classes.size())); (m_classes[place].room >= 0) == isOpen)
            return place;
    return -1;
}

/// Some days sooner or later, in its room or another.
ClassMoves::Moves ClassMoves::slide()
{
    const int place = drawPlace(true);
    if (place < 0)
        return {};
    PlannedClass to = m_classes[place];
    const int by = 1 + m_random.below(farthestSlide);
    to.first += m_random.below(2) == 0 ? by : -by;
    if (m_random.below(2) == 0)
        to.room = m_random.below(int(m_instance.rooms.size()));
    return {{place, to}};
}

/// Two classes that stand in each other's room from each other's first day on.
ClassMoves::Moves ClassMoves::exchange()
{
    const int a = drawPlace(true);
    const int b = drawPlace(true);
    if (a < 0 || b < 0 || a == b)
        return {};
    PlannedClass first = m_classes[a];
    PlannedClass second = m_classes[b];
    const bool isSameInTheEnd = first.course == second.course && (first.first == second.first || seatsOf(first) == seatsOf(second));
    if (isSameInTheEnd || std::abs(first.first - second.first) > farthestExchange)
        return {};
    std::swap(first.room, second.room);
    std::swap(first.first, second.first);
    return {{a, first}, {b, second}};
}

/// The open class that is next in the same room; -1 when there is none.
int ClassMoves::nextInRoom(int place) const
{
    const PlannedClass &one = m_classes[place];
    int next = -1;
    for (size_t other = 0; other < m_classes.size(); ++other)
        if (m_classes[other].room == one.room && m_classes[other].first > one.first && (next < 0 || m_classes[other].first < m_classes[next].first))
            next = int(other);
    return next;
}

/// Two classes that follow one another in a room, the later one first, within the same days.
ClassMoves::Moves ClassMoves::turnNeighbours()
{
    const int place = drawPlace(true);
    const int next = place < 0 ? -1 : nextInRoom(place);
    if (next < 0 || m_classes[next].course == m_classes[place].course)
        return {};
    PlannedClass sooner = m_classes[next];
    PlannedClass later = m_classes[place];
    later.first = daysOf(m_instance, sooner).to - m_instance.courses[later.course].days;
    sooner.first = m_classes[place].first;
    return {{place, later}, {next, sooner}};
}

ClassMoves::Moves ClassMoves::open()
{
    const int place = drawPlace(false);
    if (place < 0)
        return {};
    PlannedClass to = m_classes[place];
    to.room = m_random.below(int(m_instance.rooms.size()));
    to.first = m_random.below(m_instance.days);
    return {{place, to}};
}

ClassMoves::Moves ClassMoves::drop()
{
    const int place = drawPlace(true);
    if (place < 0)
        return {};
    PlannedClass to = m_classes[place];
    to.room = -1;
    return {{place, to}};
}

/// A class of another course in the room of one that is dropped, over as many of its days as it has.
ClassMoves::Moves ClassMoves::replace()
{
    const int place = drawPlace(true);
    const int spare = drawPlace(false);
    if (place < 0 || spare < 0)
        return {};
    PlannedClass gone = m_classes[place];
    PlannedClass to = m_classes[spare];
    to.room = gone.room;
    const int longer = m_instance.courses[gone.course].days - m_instance.courses[to.course].days;
    to.first = gone.first + (longer > 0 ? m_random.below(longer + 1) : -m_random.below(1 - longer));
    gone.room = -1;
    return {{place, gone}, {spare, to}};
}

ClassMoves::Moves ClassMoves::drawMoves()
{
    const bool isOther = m_random.unit() < otherClassesShare;
    const double kind = m_random.unit();
    if (isOther)
        return kind < 0.3 ? open() : kind < 0.6 ? drop() : replace();
    return kind < 0.35 ? slide() : kind < 0.7 ? exchange() : turnNeighbours();
}

bool ClassMoves::step(double temperature)
{
    Moves moves = drawMoves();
    return !moves.empty() && tryMoves(std::move(moves), temperature);
}

/// Takes rooms and lecturers for the moved classes in place of those they had; all or none.
bool ClassMoves::book(Moves &moves)
{
    for (const Move &move : moves)
        give(m_classes[move.place]);
    for (size_t booked = 0; booked < moves.size(); ++booked) {
        PlannedClass &to = moves[booked].to;
        if (to.room >= 0)
            to.lecturer = mayStand(to) ? freeLecturer(to) : -1;
        if (to.lecturer < 0) {
            moves.resize(booked);
            return false;
        }
        take(to);
    }
    return true;
}

/// Rooms and lecturers as before the moves that are booked; `m_classes` still says what that was.
void ClassMoves::giveBack(const Moves &booked)
{
    for (const Move &move : booked)
        give(move.to);
}

void ClassMoves::keep(const std::vector<PlannedClass> &kept)
{
    for (const PlannedClass &one : kept)
        m_kept.emplace(one.course, one.first, one.room);
}

/// What it costs besides when the class leaves.
int ClassMoves::lossOf(const PlannedClass &one) const
{
    return one.room >= 0 && m_kept.contains({one.course, one.first, one.room}) ? movedClassCost : 0;
}

int ClassMoves::classCosts(const Moves &moves) const
{
    int cost = 0;
    for (const Move &move : moves) {
        const int one = classCost(m_instance.courses[move.to.course]);
        cost += (move.to.room >= 0 ? one : 0) - (m_classes[move.place].room >= 0 ? one : 0);
        cost += lossOf(m_classes[move.place]) - lossOf(move.to);
    }
    return cost;
}

bool ClassMoves::isThin(const Move &move) const
{
    const Place &facts = m_seating.places()[move.place];
    return move.to.room >= 0 && int(facts.sitting.size()) < facts.least;
}

bool ClassMoves::tryMoves(Moves moves, double temperature)
{
    const Moves asked = moves;
    const auto standAgain = [&] {
        giveBack(moves);
        for (const Move &move : asked)
            take(m_classes[move.place]);
    };
    if (!book(moves)) {
        standAgain();
        return false;
    }
    const std::int64_t before = m_seating.cost();
    m_seating.startTrial();
    seatAnew(moves);
    const bool isSound = std::none_of(moves.begin(), moves.end(), [&](const Move &move) { return isThin(move); });
    if (!isSound || !m_random.accepts(double(m_seating.cost() - before + classCosts(moves)), temperature)) {
        m_seating.takeTrialBack();
        standAgain();
        return false;
    }
    m_seating.keepTrial();
    for (const Move &move : moves)
        m_classes[move.place] = move.to;
    return true;
}

/// Puts the places where they go and the people of their courses where they gain most, sooner classes first.
void ClassMoves::seatAnew(const Moves &moves)
{
    int touched = 0;
    std::vector<int> courses;
    for (const Move &move : moves) {
        const std::vector<int> sitting = m_seating.places()[move.place].sitting;
        for (int wish : sitting)
            m_seating.rise(wish);
        touched += int(sitting.size());
        m_seating.relocate(move.place, daysOf(m_instance, move.to), seatsOf(move.to));
        if (std::find(courses.begin(), courses.end(), move.to.course) == courses.end())
            courses.push_back(move.to.course);
    }
    for (int course : courses) {
        std::vector<int> order = m_seating.placesOf(course);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return m_seating.places()[a].end < m_seating.places()[b].end; });
        for (int place : order)
            fill(place);
    }
    for (int course : courses)
        settle(course, triesForEach * std::max(leastSettled, touched) / int(courses.size()));
}

/// Gives its free seats to those who gain most by them.
void ClassMoves::fill(int place)
{
    if (!m_seating.hasSeat(place))
        return;
    std::vector<std::pair<int, int>> order;
    for (int wish : m_wishes[m_seating.places()[place].course])
        if (const int change = m_seating.seatOf(wish) == place ? 0 : m_seating.change(wish, place); change < 0)
            order.emplace_back(change, wish);
    std::sort(order.begin(), order.end());
    for (const auto &[change, wish] : order) {
        if (!m_seating.hasSeat(place))
            return;
        const int from = m_seating.seatOf(wish);
        if (from >= 0 && int(m_seating.places()[from].sitting.size()) <= m_seating.places()[from].least)
            continue;
        if (from >= 0)
            m_seating.rise(wish);
        if (m_seating.maySit(wish, place))
            m_seating.sit(wish, place);
        else if (from >= 0)
            m_seating.sit(wish, from);
    }
}

void ClassMoves::settle(int course, int tries)
{
    const std::vector<int> &wishes = m_wishes[course];
    for (int one = 0; one < tries && !wishes.empty(); ++one)
        m_people.stepOf(wishes[m_random.below(int(wishes.size()))], 0);
}

} // namespace lotrinh::planner
