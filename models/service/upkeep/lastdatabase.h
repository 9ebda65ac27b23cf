// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotrinh::service {

/// The database used last, by the window or from the command line: what both open when none is named (exchange.md §2).
QString lastDatabase(const QString &otherwise = {});

/// From here on it is that one: a server without the password of its address, a file wherever the next start is made.
void rememberDatabase(const QString &location);

} // namespace lotrinh::service
