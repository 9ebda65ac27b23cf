// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>

namespace lotrinh::ctl {

/// The value of the environment variable, else what is typed at the terminal, unseen. Error `bad_field` (usage)
/// when there is neither.
Result<QString> askPassword(const char *variable, const QString &prompt);

/// The same for one that is chosen now: at the terminal, where nobody sees a slip, it is asked for twice.
/// `bad_field` (refused) when the two differ.
Result<QString> askNewSecret(const char *variable, const QString &prompt);

/// Asks somebody, and gives what they answered.
using Asking = std::function<QString(const QString &prompt)>;
/// What is answered the same twice; else `bad_field`.
Result<QString> typedTwice(const Asking &ask, const QString &prompt);

} // namespace lotrinh::ctl
