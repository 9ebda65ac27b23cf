// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reply.h"
#include "domain/enrolment/nomination.h"

#include <QJsonArray>

namespace lotrinh::service {

/// How it went for one cadre, with the sentence that says why (exchange.md §3).
QJsonObject outcomeOf(const Cadre &cadre, const NominationDecision &decision, const ClassNow &now);
Reply outcomesReply(const QJsonArray &outcomes);

} // namespace lotrinh::service
