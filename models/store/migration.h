// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

namespace lotrinh::store {

/// One numbered step of the schema: the statements of schema/<engine>/NNNN/, in the order of their file
/// names. Immutable once released: its hash is recorded and compared at every opening.
struct Migration {
    int number = 0;
    QString name;
    QStringList statements;
    QString hash; ///< SHA-256 over file names and texts, hexadecimal
};

/// All steps this program knows, in order.
std::vector<Migration> migrationsOf(Engine engine);

/// The number of the last recorded step, checked against what this program knows: errors `newer_schema`,
/// `schema_differs`, `not_ours`.
Result<int> recordedSchema(Connection &connection, const std::vector<Migration> &known);

/// Runs what is missing, each step in its own transaction together with its record. Stops at `upTo` when
/// that is not 0. Returns the number reached.
Result<int> migrate(Connection &connection, const std::vector<Migration> &known, int upTo);

} // namespace lotrinh::store
