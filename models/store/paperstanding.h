// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "domain/credential/credential.h"

namespace lotrinh::store {

/// What the register says of a printed paper.
struct PaperStanding {
    CredentialState state = CredentialState::Issued;
    bool hasResult = true; ///< false when the result it was given for was revoked
    QString replacedBy; ///< number of the newest paper in its place; empty when there is none
};

/// A server keeps back the rows of people outside a login's sight, and yet answers whoever holds the paper itself. Nothing
/// when the register has no paper of that number with just these printed values. PostgreSQL only.
Result<std::optional<PaperStanding>> paperStanding(Database &database, const QString &number, const QString &printed);

} // namespace lotrinh::store
