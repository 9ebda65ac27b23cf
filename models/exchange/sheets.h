// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folder.h"

namespace lotrinh::exchange {

/// Calls visit(sheet) with the sheet of one file.
template <class Visit> void visitSheet(ImportFolder &folder, File file, Visit &&visit)
{
    switch (file) {
    case File::Units:
        return visit(folder.units);
    case File::Titles:
        return visit(folder.titles);
    case File::Terms:
        return visit(folder.terms);
    case File::Courses:
        return visit(folder.courses);
    case File::Requirements:
        return visit(folder.requirements);
    case File::Equivalences:
        return visit(folder.equivalences);
    case File::Cadres:
        return visit(folder.cadres);
    case File::PostHoldings:
        return visit(folder.postHoldings);
    case File::Planning:
        return visit(folder.planning);
    case File::Completions:
        return visit(folder.completions);
    case File::Exemptions:
        return visit(folder.exemptions);
    case File::Rooms:
        return visit(folder.rooms);
    case File::Lecturers:
        return visit(folder.lecturers);
    case File::Unavailability:
        return visit(folder.unavailability);
    case File::Holidays:
        return visit(folder.holidays);
    case File::Classes:
        return visit(folder.classes);
    case File::Sessions:
        return visit(folder.sessions);
    case File::Enrolments:
        return visit(folder.enrolments);
    }
}

} // namespace lotrinh::exchange
