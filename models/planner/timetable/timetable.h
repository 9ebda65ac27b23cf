// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// The lesson timetable of classes that run together: curriculum-based course timetabling as in the 2007
/// international competition, track 3, formulation UD2 (planner.md §2). A "course" here is a topic with its
/// lecturer and lessons, a "curriculum" a class, a "period" a half-day.
namespace lotrinh::planner::timetable {

using std::size_t;

struct Course {
    std::string name;
    int teacher = 0;
    int lectures = 0;
    int leastDays = 0; ///< working days it should spread over
    int students = 0;
};

struct Room {
    std::string name;
    int seats = 0;
};

struct Instance {
    std::string name;
    int days = 0;
    int periodsADay = 0;
    std::vector<Course> courses;
    std::vector<Room> rooms;
    std::vector<std::vector<int>> curricula; ///< course indices
    std::vector<std::vector<char>> unavailable; ///< by course and period
    std::vector<std::string> teachers;
    // A school's own, beyond the competition; empty when nothing of the kind is asked.
    std::vector<std::pair<int, int>> sharing; ///< curricula with people in common: never a lesson of both at once
    std::vector<std::vector<char>> closed; ///< by room and period: taken by something else
    std::vector<int> home; ///< by course: the room of its class, or -1

    int periods() const { return days * periodsADay; }
};

struct Lecture {
    int course = 0;
    int room = 0;
    int period = 0; ///< day × periodsADay + period of the day

    friend auto operator<=>(const Lecture &, const Lecture &) = default;
};
using Timetable = std::vector<Lecture>;

/// Hard violations and points of a timetable, line by line.
struct Score {
    // hard
    int lectures = 0; ///< lessons missing; two of a course in one period count as one
    int conflicts = 0; ///< pairs of courses of one curriculum or lecturer in one period
    int availability = 0;
    int roomOccupancy = 0;
    int roomAvailability = 0; ///< lessons in a closed room
    // soft
    int roomCapacity = 0; ///< 1 a missing seat
    int minWorkingDays = 0; ///< 5 a missing day
    int curriculumCompactness = 0; ///< 2 a lonely lesson
    int roomStability = 0; ///< 1 a further room
    int homeRoom = 0; ///< 10 a lesson away from the room of its class

    int hard() const { return lectures + conflicts + availability + roomOccupancy + roomAvailability; }
    int cost() const { return roomCapacity + minWorkingDays + curriculumCompactness + roomStability + homeRoom; }
};

// Each rule by its own name, over a whole timetable; what the search's arithmetic is held against.
int lectures(const Instance &instance, const Timetable &timetable);
int conflicts(const Instance &instance, const Timetable &timetable);
int availability(const Instance &instance, const Timetable &timetable);
int roomOccupancy(const Instance &instance, const Timetable &timetable);
int roomAvailability(const Instance &instance, const Timetable &timetable);
int roomCapacity(const Instance &instance, const Timetable &timetable);
int minWorkingDays(const Instance &instance, const Timetable &timetable);
int curriculumCompactness(const Instance &instance, const Timetable &timetable);
int roomStability(const Instance &instance, const Timetable &timetable);
int homeRoom(const Instance &instance, const Timetable &timetable);
Score scoreOf(const Instance &instance, const Timetable &timetable);

/// Points of a lesson of the course in the room: seats that are missing, and being away from home.
int pointsInRoom(const Instance &instance, int course, int room);
bool isClosed(const Instance &instance, int room, int period);
/// By course: whether it may not stand in one period with each other course.
std::vector<std::vector<char>> conflictsOf(const Instance &instance);

} // namespace lotrinh::planner::timetable
