// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enrolment/enrolment.h"
#include "domain/requirement/duty.h"
#include "domain/schedule/trainingclass.h"
#include "list/tablemodel.h"

namespace lotrinh::screens {

/// How a code is shown: the words in the language of the screens and the tone of its badge
/// (good | warn | bad | info | neutral). The one place where screens take them from.
struct BadgeWords {
    QString text;
    QString tone;
};

BadgeWords wordsOf(DutyStatus status);
BadgeWords wordsOf(ClassState state);
BadgeWords wordsOf(EnrolmentState state);

/// A table cell that shows it as a badge.
list::Cell badgeCell(const BadgeWords &words);

} // namespace lotrinh::screens
