// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

struct sqlite3;

namespace lotrinh::store {

/// One moment of the whole database behind `from` as the new file `path`, its owner's alone, proven: pages, foreign
/// keys, and as many rows in every table as the original has at that moment. Others may go on reading; their commits
/// wait while the pages are copied. Not yet flushed to the disk. Leaves nothing behind when it fails.
/// Errors: `already_exists`; `storage_busy`; `storage_full`; `copy_damaged`.
Result<void> copyWhole(sqlite3 *from, const QString &path);

} // namespace lotrinh::store
