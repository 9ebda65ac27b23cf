// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QByteArray>
#include <vector>

namespace lotrinh::service {

/// What a command answers when it was carried out.
struct Reply {
    QJsonObject fields;
};

/// One line of JSON without its line end: {"ok":true,…} or {"ok":false,"error":…,"message":…,"detail":…}
/// (exchange.md §3).
QByteArray toLine(const Result<Reply> &reply);

/// What one committed command changed: announced once, after the commit, as ids.
struct Changes {
    std::vector<CadreId> cadres;
    std::vector<ClassId> classes;
    bool onlySeats = false; ///< of the cadres nothing but seats in classes changed
    bool catalogue = false; ///< titles, courses, rules, units, terms
    bool everything = false; ///< an import or a demo: reload all
    bool otherRows = false; ///< half-days, marks, rooms …: not kept in memory, but somebody may be looking at them

    bool isEmpty() const { return cadres.empty() && classes.empty() && !catalogue && !everything && !otherRows; }
};

} // namespace lotrinh::service
