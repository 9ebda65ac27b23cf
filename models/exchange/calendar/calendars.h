// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codedenum.h"
#include "domain/result.h"
#include "ics.h"
#include "service/view/calendarfacts.h"

namespace lotrinh::exchange {

/// Whose calendar it is.
enum class CalendarOf { Class, Lecturer, Room, Cadre };

/// Every half-day (or, for a class without sessions, its days) of one class, lecturer, room or cadre. The UID of a
/// half-day is its class and its place in it ("L1-buoi-03"), so a session that moves keeps it; what was taken off,
/// cancelled, handed to another lecturer or room, or given up by the cadre stays in as CANCELLED.
/// `stamp`: see Calendar. Error `unknown_reference` for a code nobody has.
Result<Calendar> calendarOf(
    const service::CalendarFacts &facts, CalendarOf whose, const QString &code, const QString &stamp);

/// The same as a file, stamped with this moment (the events themselves ask no clock). The file is replaced at once.
/// Error `storage_failed` (kind Storage) names it.
Result<void> writeCalendarOf(service::Service &service, CalendarOf whose, const QString &code, const QString &path);

} // namespace lotrinh::exchange
template <> struct lotrinh::CodeTable<lotrinh::exchange::CalendarOf> {
    using CalendarOf = exchange::CalendarOf;
    static constexpr std::array<std::pair<CalendarOf, const char *>, 4> codes{{
        {CalendarOf::Class, "class"},
        {CalendarOf::Lecturer, "lecturer"},
        {CalendarOf::Room, "room"},
        {CalendarOf::Cadre, "cadre"},
    }};
};
