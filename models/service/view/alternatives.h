// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/schedule/alternatives.h"

#include <QStringList>
#include <optional>

namespace lotrinh::service {

class Service;

/// One free move as people read it; `moves` is what move_session or move_class takes.
struct AlternativeLine {
    LocalMinute startsAt; ///< of the session, or of the class's first
    LocalMinute endsAt;
    QString room; ///< codes, empty when none
    QString lecturer;
    int cost = 0;
    std::vector<MoveCost> costs;
    Day startsOn; ///< of the class, when the whole of it moves
    Day endsOn;
};

/// The best free moves of one session, or of the whole class when no start is given, cheapest first
/// (domain/schedule/alternatives.h). `unknown_reference` when there is no such class or session.
Result<std::vector<AlternativeLine>> readAlternatives(
    Service &service, const QString &code, std::optional<LocalMinute> startsAt, Day today, int most);

/// "days 2; room 2", for one line of an answer.
QString costText(const std::vector<MoveCost> &costs);

} // namespace lotrinh::service
