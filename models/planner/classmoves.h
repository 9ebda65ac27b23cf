// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "furtherclasses.h"
#include "peoplesearch.h"

#include <set>
#include <tuple>

namespace lotrinh::planner {

/// Places where classes of each course may yet be opened: classes without a room (-1), which seat nobody.
void addSpareClasses(const Instance &instance, Draft &draft);

/// Moves, opens and drops classes with the people in them. Classes were chosen by counting people; here it is known
/// who clashes with whom and which unit is at its limit. Each try changes one class or two, seats their courses'
/// people anew, and is taken back when it does not pay. Never breaks a hard rule, never leaves a class below its least.
class ClassMoves {
public:
    /// `classes` are the first places of `seating`, in the same order; the tries change both.
    ClassMoves(std::vector<PlannedClass> &classes, Seating &seating, PeopleSearch &people, std::uint64_t seed);

    /// From now on it costs movedClassCost when none stands any more where one of these did (changeCost, replanning.h).
    void keep(const std::vector<PlannedClass> &kept);

    /// One try at this temperature (points). Whether anything changed.
    bool step(double temperature);

private:
    struct Move {
        int place = 0;
        PlannedClass to; ///< without a room: the class is dropped
    };
    using Moves = std::vector<Move>; ///< empty = no such try

    // Each way to change classes by its own name.
    Moves slide();
    Moves exchange();
    Moves turnNeighbours();
    Moves open();
    Moves drop();
    Moves replace();
    Moves drawMoves();
    int drawPlace(bool isOpen);
    int nextInRoom(int place) const;

    bool tryMoves(Moves moves, double temperature);
    bool book(Moves &moves);
    void giveBack(const Moves &moves);
    void take(const PlannedClass &one);
    void give(const PlannedClass &one);
    int seatsOf(const PlannedClass &one) const;
    bool mayStand(const PlannedClass &one) const;
    int freeLecturer(const PlannedClass &one) const;
    int classCosts(const Moves &moves) const;
    int lossOf(const PlannedClass &one) const;
    bool isThin(const Move &move) const;

    void seatAnew(const Moves &moves);
    void fill(int place);
    void settle(int course, int tries);

    const Instance &m_instance;
    std::vector<PlannedClass> &m_classes;
    Seating &m_seating;
    PeopleSearch &m_people;
    Random m_random;
    Calendar m_rooms, m_lecturers;
    std::set<std::tuple<int, int, int>> m_kept; ///< course, first day, room
    std::vector<std::vector<int>> m_wishes; ///< by course
};

} // namespace lotrinh::planner
