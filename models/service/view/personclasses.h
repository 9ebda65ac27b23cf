// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/credential/credential.h"
#include "domain/enrolment/standing.h"

namespace lotrinh::service {

class Service;

/// A class one person has a row in, whatever its state.
struct PersonClass {
    TrainingClass trainingClass;
    Enrolment enrolment; ///< the active one, else the last
};
/// The latest first day first, then by code.
Result<std::vector<PersonClass>> classesOfCadre(Service &service, CadreId cadre);

/// The register lines of the person's completions, the latest first.
Result<std::vector<Credential>> credentialsOfCadre(Service &service, const CadreFacts &facts);

/// How a class to come suits one person.
enum class ClassFit {
    AlreadyIn, ///< has an active row
    Fits,
    Full, ///< no seat for the person's unit today
    Clash, ///< meets at the same time as a class in which the person has a seat
};

/// A class to come that would close a need of one person.
struct ClassOffer {
    TrainingClass trainingClass; ///< open, or a draft nobody can be nominated for yet
    ClassFit fit = ClassFit::Fits;
    int freeSeats = 0; ///< for the person's unit
    EnrolmentState state = EnrolmentState::Pending; ///< AlreadyIn: of the active row
    QString clashesWith; ///< Clash: the other class's code
    std::vector<ServedDuty> needs; ///< judged as of the class's first day, as a nomination would be
};
/// Open and draft classes that begin on or after `today` and would close a need; best first: those the
/// person is in, then those that fit (open before draft), full, clashing; each by first day, then code.
Result<std::vector<ClassOffer>> offersFor(Service &service, const CadreFacts &facts, Day today);

/// The first offer that would close this duty, or null.
const ClassOffer *offerFor(const Duty &duty, const std::vector<ClassOffer> &offers);

} // namespace lotrinh::service
