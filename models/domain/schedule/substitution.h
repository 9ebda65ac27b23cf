// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

#include <QString>

namespace lotrinh {

/// Who stood in for whom in one session, and why. The session itself names who teaches now.
struct Substitution {
    SubstitutionId id;
    SessionId session;
    LecturerId before; ///< may be none: nobody was named yet
    LecturerId after;
    QString reason;
    Day on; ///< the day it was decided
};

} // namespace lotrinh
