// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/cadre.h"
#include "random.h"

namespace lotrinh::demo {

/// A made-up full name (NFC), put together from frequency tables; nobody's own.
/// Family names follow their real shares in Vietnam; minorities of the Trường Sơn mountains
/// (Cơ-tu, Xơ-đăng, Gié-Triêng, Co) have names of their own form (domain.md §6).
QString personName(Random &random, Sex sex, const QString &ethnicity);

} // namespace lotrinh::demo
