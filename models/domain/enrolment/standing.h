// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../person/cadrefacts.h"
#include "../requirement/duties.h"
#include "../schedule/busytime.h"

namespace lotrinh {

/// A duty of the cadre that the class's course would count for, as of the class's first day.
struct ServedDuty {
    QString courses;
    DutyKind kind = DutyKind::Once;
    std::optional<int> value;
    DutyStatus status = DutyStatus::Open;
    Day dueOn = Day::distantPast(); ///< sentinel when undetermined
    bool fromPlanning = false; ///< one of its reasons is a planning entry
    std::vector<QString> reasons; ///< REQUIREMENT@TITLE/UNIT or REQUIREMENT@PLANNINGCODE, sorted
    TitleId holdingTitle; ///< of the first reason that is a post holding, or none
    TitleId planningTitle; ///< of the first reason that is a planning entry, or none
};

/// Met or exempt: one more completion would add nothing.
constexpr bool isSatisfied(DutyStatus status)
{
    return status == DutyStatus::Met || status == DutyStatus::Exempt;
}

/// A need the course would close: neither satisfied, nor unknown, nor already being studied elsewhere.
constexpr bool isNeed(DutyStatus status)
{
    return status == DutyStatus::Overdue || status == DutyStatus::DueSoon || status == DutyStatus::Open
        || status == DutyStatus::Expiring;
}

/// How one cadre stands to one class: everything that deciding about a seat asks of the person.
/// Judged as of the class's first day, whatever today is.
struct Standing {
    CadreId cadre;
    bool inService = false;
    std::optional<Booking> clash; ///< the first other class with a seat that meets at the same time
    std::vector<ServedDuty> served;
    UnitId unit; ///< the cadre's unit on the first day (may be none)
    TitleId title; ///< title of the main holding on that day (may be none)
    TitleId plannedTitle; ///< of the earliest approved planning entry in force on that day (may be none)

    bool isEligible() const { return !served.empty(); }
    /// Every duty the course would count for is met or exempt; expiring and undetermined ones are not.
    bool isAlreadyMet() const;
    /// Earliest due date among the served duties that are not satisfied; distantFuture when there is none.
    Day earliestDue() const;
    /// A need comes from a planning entry.
    bool servesPlanning() const;
};

/// Builds the standing. `busy` = the bookings of the classes in which the cadre has a seat now (bookings of
/// this class are passed over); `own` = this class's bookings (bookingsOf). Pure.
Standing standingOf(const Rulebook &rules, const CadreFacts &facts, const TrainingClass &trainingClass,
    std::span<const Booking> own, const Timeline &busy);

/// The first booking of `busy` that shares time with any of `own`: by start of the other one.
std::optional<Booking> firstClash(std::span<const Booking> own, const Timeline &busy, ClassId except);

} // namespace lotrinh
