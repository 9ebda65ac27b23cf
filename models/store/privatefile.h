// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotrinh::store {

/// Before SQLite opens a database: one that is not there is made, empty and its owner's alone (0600), for SQLite gives
/// the journal the rights the database has at that moment, and old pages stay in it. A journal that more people may
/// read than its database gets the database's rights. What cannot be done here SQLite will say. Only before this program
/// holds the file open (reliability.md §0.3).
void keepPrivate(const QString &path);

} // namespace lotrinh::store
