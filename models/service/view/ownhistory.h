// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <vector>

namespace lotrinh::service {

class Service;

/// One command somebody gave, and whether it can still be taken back.
struct OwnCommand {
    QString at; ///< ISO 8601, UTC
    QString command; ///< its name: move_class …
    QString subject; ///< a class, a cadre …, by code
    QJsonObject request;
    bool isUndone = false;
    bool isUndoable = false; ///< of a kind that can be undone, and not undone yet
};

/// The newest first. `undo` without a name takes back the first that is not undone.
Result<std::vector<OwnCommand>> readOwnHistory(Service &service, const QString &actor, int most);

} // namespace lotrinh::service
