// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furtherclasses.h"

#include "calendar.h"

#include <algorithm>
#include <map>

namespace lotrinh::planner {

namespace {

void dropThinClasses(const Instance &instance, Draft &draft)
{
    const int classes = int(draft.classes.size());
    std::vector<int> taken(draft.classes.size() + instance.standing.size(), 0);
    for (int seat : draft.seats)
        if (seat >= 0)
            ++taken[seat];
    std::vector<int> placeNow(taken.size(), -1);
    std::vector<PlannedClass> full;
    for (int place = 0; place < classes; ++place)
        if (taken[place] >= instance.courses[draft.classes[place].course].minSize) {
            placeNow[place] = int(full.size());
            full.push_back(draft.classes[place]);
        }
    for (size_t place = size_t(classes); place < taken.size(); ++place)
        placeNow[place] = int(full.size() + place) - classes;
    draft.classes = std::move(full);
    for (int &seat : draft.seats)
        seat = seat < 0 ? -1 : placeNow[seat];
}

/// A class that could be opened, with those who would come.
struct Offer {
    std::int64_t gain = 0; ///< beyond the class's cost; 0 = nothing to open
    PlannedClass one;
    std::vector<int> wishes;
};

/// One draft while it grows.
class Growth {
public:
    Growth(const Instance &instance, Draft &draft)
        : m_instance(instance), m_draft(draft), m_seating(seatingOf(instance, draft)), m_rooms(blockedDays(instance.rooms, instance.days)),
          m_lecturers(blockedDays(instance.lecturers, instance.days)), m_waiting(instance.courses.size())
    {
        for (const PlannedClass &one : draft.classes)
            book(one);
        for (size_t wish = 0; wish < instance.wishes.size(); ++wish)
            if (draft.seats[wish] < 0)
                m_waiting[instance.wishes[wish].course].push_back(int(wish));
    }

    Offer bestOf(int course) const;
    void open(const Offer &offer);

private:
    void book(const PlannedClass &one)
    {
        m_rooms.take(one.room, daysOf(m_instance, one));
        m_lecturers.take(one.lecturer, daysOf(m_instance, one));
    }
    int largestFreeRoom(Span days) const;
    int freeLecturer(int course, Span days) const;
    std::int64_t gainOf(int wish, int end) const;
    void whoWouldCome(Offer &offer, int most) const;

    const Instance &m_instance;
    Draft &m_draft;
    Seating m_seating;
    Calendar m_rooms, m_lecturers;
    std::vector<std::vector<int>> m_waiting; ///< by course: wishes without a seat
};

int Growth::largestFreeRoom(Span days) const
{
    int best = -1;
    for (size_t room = 0; room < m_instance.rooms.size(); ++room)
        if ((best < 0 || m_instance.rooms[room].seats > m_instance.rooms[best].seats) && m_rooms.isFree(int(room), days))
            best = int(room);
    return best;
}

int Growth::freeLecturer(int course, Span days) const
{
    for (int lecturer : m_instance.courses[course].lecturers)
        if (m_lecturers.isFree(lecturer, days))
            return lecturer;
    return -1;
}

/// What a seat in a class ending on `end` saves, by the gaps that nothing serves yet.
std::int64_t Growth::gainOf(int wish, int end) const
{
    std::int64_t gain = 0;
    for (const ServedGap &one : m_instance.wishes[wish].gaps)
        if (one.ends.from <= end && end < one.ends.to && !m_seating.isServed(one.gap))
            gain += unservedCost(m_instance.gaps[one.gap], m_instance.days) - latenessCost(m_instance.gaps[one.gap], end);
    return gain;
}

/// Those who gain most first, as many as seats and units allow.
void Growth::whoWouldCome(Offer &offer, int most) const
{
    const Span days = daysOf(m_instance, offer.one);
    std::vector<std::pair<std::int64_t, int>> order;
    for (int wish : m_waiting[offer.one.course])
        if (const std::int64_t gain = gainOf(wish, days.to - 1); gain > 0 && m_seating.isFreeOn(wish, days))
            order.emplace_back(-gain, wish);
    std::sort(order.begin(), order.end());
    std::map<int, int> unitRoom;
    for (const auto &[loss, wish] : order) {
        if (int(offer.wishes.size()) >= most)
            return;
        const int unit = m_instance.persons[m_instance.wishes[wish].person].unit;
        const auto room = unitRoom.find(unit);
        int &left = room != unitRoom.end() ? room->second : unitRoom[unit] = m_seating.unitRoom(unit, days);
        if (left <= 0)
            continue;
        --left;
        offer.wishes.push_back(wish);
        offer.gain -= loss;
    }
}

Offer Growth::bestOf(int course) const
{
    const Course &facts = m_instance.courses[course];
    Offer best;
    if (int(m_waiting[course].size()) < facts.minSize)
        return best;
    for (int first = std::max(0, facts.open.from); first + facts.days <= std::min(m_instance.days, facts.open.to); ++first) {
        const Span days{first, first + facts.days};
        const int room = largestFreeRoom(days);
        const int lecturer = freeLecturer(course, days);
        if (room < 0 || lecturer < 0)
            continue;
        Offer offer;
        offer.one = {course, first, room, lecturer};
        offer.gain = -classCost(facts);
        whoWouldCome(offer, std::min(facts.maxSize, m_instance.rooms[room].seats));
        if (int(offer.wishes.size()) >= facts.minSize && offer.gain > best.gain)
            best = std::move(offer);
    }
    return best;
}

void Growth::open(const Offer &offer)
{
    const int place = int(m_draft.classes.size());
    m_draft.classes.push_back(offer.one);
    for (int &seat : m_draft.seats)
        seat += seat >= place ? 1 : 0;
    for (int wish : offer.wishes)
        m_draft.seats[wish] = place;
    book(offer.one);
    std::erase_if(m_waiting[offer.one.course], [&](int wish) { return m_draft.seats[wish] >= 0; });
    m_seating = seatingOf(m_instance, m_draft);
}

} // namespace

Seating seatingOf(const Instance &instance, const Draft &draft)
{
    Seating seating(instance, draft.classes);
    if (!draft.homes.empty())
        seating.setHomes(draft.homes);
    for (size_t wish = 0; wish < draft.seats.size(); ++wish)
        if (draft.seats[wish] >= 0)
            seating.sit(int(wish), draft.seats[wish]);
    return seating;
}

void openFurther(const Instance &instance, Draft &draft, const std::function<bool()> &mayGoOn)
{
    dropThinClasses(instance, draft);
    Growth growth(instance, draft);
    std::vector<Offer> offers(instance.courses.size());
    for (size_t course = 0; course < offers.size() && mayGoOn(); ++course)
        offers[course] = growth.bestOf(int(course));
    // What is opened only takes days, rooms and people away: an offer looked at again is never better, so the
    // first one that stays ahead of all others as they were is the best.
    while (mayGoOn()) {
        const auto dearest = std::max_element(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) { return a.gain < b.gain; });
        if (dearest == offers.end() || dearest->gain <= 0)
            return;
        Offer again = growth.bestOf(int(dearest - offers.begin()));
        const bool isStill = again.gain == dearest->gain;
        *dearest = std::move(again);
        if (!isStill)
            continue;
        growth.open(*dearest);
        *dearest = growth.bestOf(int(dearest - offers.begin()));
    }
}

} // namespace lotrinh::planner
