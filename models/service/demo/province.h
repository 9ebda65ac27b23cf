// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enrolment/enrolment.h"
#include "domain/person/cadre.h"
#include "domain/person/postholding.h"
#include "domain/planning/planningentry.h"
#include "domain/requirement/completion.h"
#include "domain/requirement/exemption.h"
#include "domain/requirement/rulebook.h"
#include "domain/schedule/lecturer.h"
#include "domain/schedule/room.h"
#include "domain/schedule/trainingclass.h"
#include "domain/schedule/unavailability.h"

#include <memory>

namespace lotrinh::demo {

/// Someone a visitor can be in the window: who they are and what they may do.
struct Persona {
    enum class Role {
        Coordinator, ///< training coordinator of the organisation board
        Manager, ///< head of a unit: reads rates
        PlanningOfficer, ///< keeps the planning lists
        Cadre, ///< sees the own path; planned for a title with a course still missing
        UnitContact, ///< nominates the people of the own unit
    };
    Role role = Role::Cadre;
    QString name;
    QString cadreCode; ///< empty when the province is too small to have one
    QString unitCode;
};

/// What does not grow with the people one by one. Ids are 1 … n in each table; the requirements' own ids
/// follow the catalogue's.
struct School {
    std::vector<Requirement> requirements; ///< made-up recurring rules besides the catalogue's
    std::vector<Holiday> holidays;
    std::vector<Room> rooms;
    std::vector<Lecturer> lecturers;
    std::vector<TrainingClass> classes;
    std::vector<Session> sessions;
    std::vector<Unavailability> unavailabilities; ///< of rooms and lecturers
};

/// A run of cadres with everything of theirs. Ids go on from one run to the next.
struct People {
    std::vector<Cadre> cadres;
    std::vector<PostHolding> holdings;
    std::vector<PlanningEntry> planning;
    std::vector<Completion> completions;
    std::vector<Exemption> exemptions;
    std::vector<Enrolment> enrolments;
    std::vector<Unavailability> unavailabilities; ///< of cadres; ids go on from the school's
};

/// A made-up province on a catalogue: ten years up to `until`, which it takes as today. Deterministic:
/// the same catalogue, number, seed and day give the same rows. People come in runs so that a million of
/// them need not be in memory at once. Not for several threads.
/// No cadres at all when no unit of the catalogue lives on `until`.
class ProvinceStream {
public:
    ProvinceStream(const Rulebook::Tables &catalogue, int cadres, quint64 seed, Day until);
    ~ProvinceStream();

    const School &school() const;
    /// The next at most `count` cadres; empty when all have been given.
    People next(int count);
    /// In the order of Persona::Role; complete once all people have been given.
    std::vector<Persona> personas() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

struct Province {
    School school;
    People people;
    std::vector<Persona> personas;
};

/// The whole province at once; see ProvinceStream for large ones.
Province makeProvince(const Rulebook::Tables &catalogue, int cadres, quint64 seed, Day until);

} // namespace lotrinh::demo
