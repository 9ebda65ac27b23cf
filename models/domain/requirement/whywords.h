// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty.h"
#include "requirement.h"
#include "why.h"

namespace lotrinh {

/// One of two texts, by language.
QString inWords(Language language, const QString &vietnamese, const QString &english);

/// "Quá hạn", "Overdue".
QString statusWord(DutyStatus status, Language language);

/// What a requirement asks, with its value: "hoàn thành trong 12 tháng", "at least 40 periods a year".
/// An unknown value is said to be unknown.
QString demandWords(const Requirement &requirement, Language language);

/// "áp dụng từ 01/07/2025 đến 31/12/2026", with the last day in force as people write it.
QString lifeWords(Period life, Language language);

} // namespace lotrinh
