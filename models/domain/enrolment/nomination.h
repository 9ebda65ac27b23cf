// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "../schedule/trainingclass.h"
#include "seats.h"
#include "standing.h"

namespace lotrinh {

enum class NominationBasis { IncumbentTitle, PlannedTitle, Other };

template <> struct CodeTable<NominationBasis> {
    static constexpr std::array<std::pair<NominationBasis, const char *>, 3> codes{{
        {NominationBasis::IncumbentTitle, "incumbent_title"},
        {NominationBasis::PlannedTitle, "planned_title"},
        {NominationBasis::Other, "other"},
    }};
};

/// In the order of semantics.md §6: the first that fits.
enum class NominationOutcome {
    ClassNotOpen,
    AlreadyEnrolled,
    NotInService,
    Clash,
    NotEligible,
    AlreadyMet,
    Pending,
    Enrolled,
    Waitlisted
};

template <> struct CodeTable<NominationOutcome> {
    static constexpr std::array<std::pair<NominationOutcome, const char *>, 9> codes{{
        {NominationOutcome::ClassNotOpen, "refused:class_not_open"},
        {NominationOutcome::AlreadyEnrolled, "refused:already_enrolled"},
        {NominationOutcome::NotInService, "refused:not_in_service"},
        {NominationOutcome::Clash, "refused:clash"},
        {NominationOutcome::NotEligible, "refused:not_eligible"},
        {NominationOutcome::AlreadyMet, "refused:already_met"},
        {NominationOutcome::Pending, "pending"},
        {NominationOutcome::Enrolled, "enrolled"},
        {NominationOutcome::Waitlisted, "waitlisted"},
    }};
};

constexpr bool isRefused(NominationOutcome outcome)
{
    return outcome < NominationOutcome::Pending;
}

/// One class as a seat decision sees it. The caller reads it in the transaction that writes the answer.
struct ClassNow {
    TrainingClass trainingClass;
    std::vector<Enrolment> enrolments; ///< all of the class, any state
    std::vector<UnitQuota> quotas;
    UnitChains chains; ///< of the units in enrolments' `unitThen` and in standings
    QHash<CadreId, Standing> standings; ///< of everybody who is judged: nominees, pending, waitlisted
    Day today;
};

/// What is asked for one cadre.
struct NominationRequest {
    CadreId cadre;
    std::optional<NominationBasis> basis; ///< not given: frozen as what the served duties say
    bool repeat = false; ///< nominate although every duty is met
    QString requestedAt; ///< ISO; the newcomer's place among those who wait
};

/// The answer, with the facts behind it.
struct NominationDecision {
    NominationOutcome outcome = NominationOutcome::ClassNotOpen;
    std::optional<Booking> clash; ///< outcome Clash: the other class and session
    EnrolmentId existing; ///< outcome AlreadyEnrolled: the active row
    std::optional<CadreId>
        waitsAhead; ///< outcome Waitlisted although a seat is free: who has the first claim to it
    int freeSeats = 0; ///< free for this cadre before the decision (outcomes Pending and after)
    std::vector<ServedDuty> served; ///< the duties that made the cadre eligible, or met
    UnitId unitThen; ///< to freeze into the enrolment
    TitleId titleThen;
    QString basis; ///< incumbent_title | planned_title | other
    TitleId basisTitle; ///< may be none
};

/// Decides one nomination. A cadre without a standing in `now` is not in service.
NominationDecision decideNomination(const ClassNow &now, const NominationRequest &request);

/// Approves a pending enrolment: everything a fresh nomination would meet is asked again (its own row and
/// the class's wish for approval apart); a refusal leaves it pending. `wrong_state` when it is not pending. A row that
/// was asked for without a basis is given one here: as a fresh nomination would be.
Result<NominationDecision> decideApproval(const ClassNow &now, EnrolmentId enrolment);

/// The row that a decision not refused writes; id is none.
Enrolment enrolmentOf(
    const ClassNow &now, const NominationRequest &request, const NominationDecision &decision);

/// Whether somebody could take a seat today, seats apart: the six refusals of a fresh nomination.
/// `own` = the row that asks (not counted against itself), or none.
struct NominationTerms {
    CadreId cadre;
    EnrolmentId own;
    bool isOtherBasis = false;
    bool repeat = false;
};
std::optional<NominationOutcome> refusalFor(const ClassNow &now, const NominationTerms &terms);
NominationTerms termsOf(const Enrolment &enrolment);

/// What a row that already exists (pending or waitlisted) would be given now; its place in line is its own.
NominationDecision decideWaiting(const ClassNow &now, const Enrolment &row);

/// The seats as they stand; the units that count for a row (frozen, else as of the first day); a row by
/// its id, or null.
SeatBook seatBookOf(const ClassNow &now);
UnitChain unitsOf(const ClassNow &now, const Enrolment &row);
const Enrolment *rowOf(const ClassNow &now, EnrolmentId enrolment);

/// One line for people: the outcome and what decided it. Vietnamese whatever the language of the program, for it is kept
/// in the log and in the answer of a command's id.
QString sentenceOf(const ClassNow &now, const NominationDecision &decision);

} // namespace lotrinh
