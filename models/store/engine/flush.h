// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotrinh::store {

/// What was written to the file, or which names the folder holds, has reached the disk. Never of a live database:
/// opening and closing that drops this process's locks on it.
bool flushFile(const QString &path);
bool flushFolderOf(const QString &path);

} // namespace lotrinh::store
