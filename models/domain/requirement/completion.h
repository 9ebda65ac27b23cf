// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

#include <QString>
#include <optional>

namespace lotrinh {

/// A finished course of one cadre. In force on [completedOn, revokedOn).
struct Completion {
    CompletionId id;
    QString code;
    CadreId cadre;
    CourseId course;
    Day completedOn;
    std::optional<int> periods; ///< empty = the course's
    QString grade;
    QString credentialNo;
    QString issuer;
    QString classCode; ///< as written; may name a class held elsewhere
    Day revokedOn = Day::distantFuture();

    Period inForce() const { return {completedOn, revokedOn}; }
};

} // namespace lotrinh
