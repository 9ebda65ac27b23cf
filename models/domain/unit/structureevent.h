// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

#include <optional>

namespace lotrinh {

enum class StructureChange { Merge, Split, Rename, Reparent, Dissolve, TitleRename, TitleClose };

template <> struct CodeTable<StructureChange> {
    static constexpr std::array<std::pair<StructureChange, const char *>, 7> codes{{
        {StructureChange::Merge, "merge"},
        {StructureChange::Split, "split"},
        {StructureChange::Rename, "rename"},
        {StructureChange::Reparent, "reparent"},
        {StructureChange::Dissolve, "dissolve"},
        {StructureChange::TitleRename, "title_rename"},
        {StructureChange::TitleClose, "title_close"},
    }};
};

/// A reorganisation on a date (domain.md §1.7). Units and titles are closed, never renamed in place: the
/// event and its lineage say what became of them, and every record keeps the unit as it was.
struct StructureEvent {
    StructureEventId id;
    QString code;
    StructureChange kind = StructureChange::Merge;
    Day on; ///< the first day of the new order; the old units' last day is the day before
    QString decision;
    QString note;
};

/// One line from an old unit to a new one; N:N over all lines of an event.
struct UnitLineage {
    UnitLineageId id;
    StructureEventId event;
    UnitId from;
    UnitId to; ///< none when the unit was dissolved
    std::optional<int> sharePct; ///< how much of the old unit went there, when it is known
};

struct TitleLineage {
    TitleLineageId id;
    StructureEventId event;
    TitleId from;
    TitleId to; ///< none when the title was closed
};

} // namespace lotrinh
