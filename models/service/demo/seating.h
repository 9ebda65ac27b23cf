// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intakes.h"
#include "province.h"

namespace lotrinh::demo {

/// Puts cadres into classes and writes what came of it: enrolments, completions, exemptions.
/// Keeps the counts of seats, so cadres must come in order. Nobody sits in two classes on one day, seats
/// never exceed capacity, and nobody waits for a class with a free seat.
class Seating {
public:
    Seating(const World &world, const std::vector<Intake> &intakes, const School &school);

    /// Returns the gaps that stay open: neither exempt nor in a class now.
    std::vector<int> add(const Career &career, const std::vector<Wish> &wishes, People &people);

private:
    struct Seats {
        int taken = 0;
        int waiting = 0;
        qint64 firstNumber = 0; ///< of the register, for its credentials
        QString codeStart; ///< of its completions: "BD-2024-03/C"
        QString registerEnd; ///< "/2024/CC-…"; empty when the course has no credential
    };
    using Courses = std::vector<std::vector<int>>;

    void openRegisters();
    int pastClass(const Wish &wish);
    bool isFree(int intake) const;
    bool suits(int intake, const Wish &wish) const;
    void finish(int intake, const Wish &wish, People &people);
    void finishElsewhere(const Wish &wish, People &people);
    void complete(Completion completion, int course, People &people);
    bool join(const Wish &gap, People &people);
    bool joinOne(int intake, const Wish &gap, People &people);
    void enrol(int intake, const Wish &wish, EnrolmentState state, Day requestedOn, People &people);
    void exempt(const Wish &gap, People &people);
    void addAbsence(People &people);

    const World &m_world;
    const std::vector<Intake> &m_intakes;
    const School &m_school;
    std::vector<Seats> m_seats; ///< by intake
    Courses m_past; ///< closed intakes by course, in the order they start
    std::vector<std::vector<Day>> m_pastStarts; ///< beside m_past
    Courses m_present; ///< finished, running and open ones
    Random m_random;
    const Career *m_career = nullptr; ///< whose turn it is
    std::vector<Period> m_busy; ///< days of that cadre's classes
    qint64 m_completions = 0, m_elsewhere = 0, m_exemptions = 0, m_enrolments = 0, m_absences;
};

} // namespace lotrinh::demo
