// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowcore.h"

/// The fast way in for many rows; the only part of writing rows that differs between the engines.
namespace lotrinh::store {

/// Makes the engine's next id lie beyond `used`, so that rows with ids of their own and others never meet.
Result<void> raiseIds(Database &database, const Shape &shape, qint64 used);
/// Sets apart `count` unused ids in a row and returns the first. The caller holds the write lock.
Result<qint64> reserveIds(Database &database, const Shape &shape, qint64 count);
/// Adds rows that all have their ids.
Result<void> insertBulk(
    Database &database, const Shape &shape, std::span<const qint64> ids, const FillCells &fill);

} // namespace lotrinh::store
