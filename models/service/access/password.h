// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace lotrinh::service {

/// What one try costs whoever guesses: passes over that much memory (Argon2id, reliability.md §3.6).
struct PasswordCost {
    unsigned long long passes = 3;
    size_t bytes = 128u << 20;
};

/// The text kept instead of the password: Argon2id with its own salt and cost.
Result<QString> hashPassword(const QString &password, const PasswordCost &cost = {});

enum class PasswordMatch { No, Yes, YesButWeak }; ///< weak: hashed at a cost other than `cost`
/// An empty hash matches nothing, in the same time as any other.
PasswordMatch matchPassword(const QString &password, const QString &hash, const PasswordCost &cost = {});

/// Why the password cannot be taken (`bad_field` password): shorter than 15 characters, too few different
/// ones, or it holds the login.
Result<void> checkPassword(const QString &password, const QString &login);

} // namespace lotrinh::service
