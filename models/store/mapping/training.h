// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"
#include "domain/enrolment/enrolment.h"
#include "domain/enrolment/quota.h"
#include "domain/schedule/lecturer.h"
#include "domain/schedule/room.h"
#include "domain/schedule/trainingclass.h"
#include "domain/schedule/unavailability.h"

namespace lotrinh::store {

template <> struct Table<Room> {
    static constexpr const char *name = "room";
    static constexpr auto columns = std::tuple(column("code", &Room::code), column("name", &Room::name),
        column("site", &Room::site), column("capacity", &Room::capacity));
};

template <> struct Table<Lecturer> {
    static constexpr const char *name = "lecturer";
    static constexpr auto columns = std::tuple(column("code", &Lecturer::code),
        column("full_name", &Lecturer::fullName), column("kind", &Lecturer::kind),
        column("unit_name", &Lecturer::unit), column("max_days_per_week", &Lecturer::maxDaysPerWeek));
    static constexpr auto lists
        = std::tuple(list("lecturer_course", "lecturer", "course", &Lecturer::courses));
};

template <> struct Table<Unavailability> {
    static constexpr const char *name = "unavailability";
    static constexpr auto columns = std::tuple(column("kind", &Unavailability::kind),
        column("resource", &Unavailability::resource),
        column("valid_from", &Unavailability::days, &Period::from),
        column("valid_to", &Unavailability::days, &Period::to), column("reason", &Unavailability::reason));
};

template <> struct Table<Holiday> {
    static constexpr const char *name = "holiday";
    static constexpr auto columns = std::tuple(column("valid_from", &Holiday::days, &Period::from),
        column("valid_to", &Holiday::days, &Period::to), column("name", &Holiday::name));
};

/// The table also counts `taken`, the seats held now; triggers keep it and refuse more than `capacity`.
template <> struct Table<TrainingClass> {
    static constexpr const char *name = "training_class";
    static constexpr auto columns = std::tuple(column("code", &TrainingClass::code),
        column("course", &TrainingClass::course), column("name", &TrainingClass::name),
        column("state", &TrainingClass::state), column("starts_on", &TrainingClass::startsOn),
        column("ends_on", &TrainingClass::endsOn), column("capacity", &TrainingClass::capacity),
        column("min_size", &TrainingClass::minSize), column("room", &TrainingClass::room),
        column("lecturer", &TrainingClass::lecturer), column("needs_approval", &TrainingClass::needsApproval),
        column("waitlist_policy", &TrainingClass::waitlistPolicy), column("reason", &TrainingClass::reason));
};

template <> struct Table<Session> {
    static constexpr const char *name = "session";
    static constexpr auto columns = std::tuple(column("training_class", &Session::trainingClass),
        column("starts_at", &Session::span, &TimeSpan::from),
        column("ends_at", &Session::span, &TimeSpan::to), column("room", &Session::room),
        column("lecturer", &Session::lecturer), column("topic", &Session::topic),
        column("periods", &Session::periods), column("override_reason", &Session::overrideReason),
        column("taken_over", &Session::isTakenOver));
};

/// Unique by class + cadre + requestedAt (the key of exchange.md §1): a cadre nominated again needs another
/// `requestedAt` than the row that was withdrawn.
template <> struct Table<Enrolment> {
    static constexpr const char *name = "enrolment";
    static constexpr auto columns = std::tuple(column("training_class", &Enrolment::trainingClass),
        column("cadre", &Enrolment::cadre), column("state", &Enrolment::state),
        column("requested_at", &Enrolment::requestedAt), column("basis", &Enrolment::basis),
        column("basis_title", &Enrolment::basisTitle), column("unit_then", &Enrolment::unitThen),
        column("title_then", &Enrolment::titleThen), column("letter_no", &Enrolment::letterNo),
        column("repeat_asked", &Enrolment::repeat), column("reason", &Enrolment::reason));
};

template <> struct Table<UnitQuota> {
    static constexpr const char *name = "unit_quota";
    static constexpr auto columns
        = std::tuple(column("training_class", &UnitQuota::trainingClass), column("unit", &UnitQuota::unit),
            column("seats", &UnitQuota::seats), column("release_on", &UnitQuota::releaseOn),
            column("is_released", &UnitQuota::isReleased));
};

} // namespace lotrinh::store
