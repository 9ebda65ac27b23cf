// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace lotrinh::ctl {

/// The value of the environment variable, else what is typed at the terminal, unseen. Error `bad_field` (usage)
/// when there is neither.
Result<QString> askPassword(const char *variable, const QString &prompt);

} // namespace lotrinh::ctl
