// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "domain/person/cadrefacts.h"
#include "domain/requirement/rulebook.h"
#include "reply.h"

#include <functional>
#include <optional>

namespace lotrinh::compliance {
class Province;
}

namespace lotrinh::store {
class Database;
}

namespace lotrinh::service {

/// What the body of one command works with: inside its transaction, on the thread of the database.
struct Work {
    store::Database &db;
    const Rulebook &rules; ///< as the transaction sees it
    Day today; ///< the only "now"
    QString now; ///< today's date with the time of day, ISO, milliseconds: what `requested_at` is given
    const Caller &caller;
    Changes changes; ///< filled by the body, announced after the commit
    /// Everybody's facts, for commands that ask about the whole province; null in views.
    std::function<Result<const compliance::Province *>()> province = {};
    /// What duties depend on, as the transaction found it, when it is in memory anyway; null in views.
    std::function<std::optional<CadreFacts>(CadreId)> known = {};
    bool isQuestion = false; ///< the body only asked: nothing is written, not even that it was asked
    qint64 undoes = 0; ///< audit line of the command that this one takes back, or 0
};

Error unknownReference(const QString &field, const QString &value);
Error badField(const QString &field, const QString &problem);
Error refused(const char *code, const QString &message, const QJsonObject &detail = {});

} // namespace lotrinh::service
