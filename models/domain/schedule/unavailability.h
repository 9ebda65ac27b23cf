// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

namespace lotrinh {

enum class ResourceKind { Room, Lecturer, Cadre };

template <>
struct CodeTable<ResourceKind> {
    static constexpr std::array<std::pair<ResourceKind, const char *>, 3> codes{{
        {ResourceKind::Room, "room"},
        {ResourceKind::Lecturer, "lecturer"},
        {ResourceKind::Cadre, "cadre"},
    }};
};

/// Days on which a room, lecturer or cadre cannot be used.
struct Unavailability {
    UnavailabilityId id;
    ResourceKind kind = ResourceKind::Room;
    qint64 resource = 0; ///< RoomId, LecturerId or CadreId, by kind
    Period days;
    QString reason;
};

struct Holiday {
    HolidayId id;
    Period days;
    QString name;
};

} // namespace lotrinh
