// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownhistory.h"

#include "../access/gate.h"
#include "../registry.h"
#include "../service.h"
#include "store/audit.h"
#include "store/commandspan.h"
#include "store/transaction.h"

#include <QJsonDocument>

namespace lotrinh::service {

Result<std::vector<OwnCommand>> readOwnHistory(Service &service, const QString &actor, int most)
{
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const auto spans = store::recentSpansOf(service.database(), actor, most);
    if (!spans)
        return spans.error();
    const bool undoes = seesEverybody(service.database(), service.reader());
    std::vector<OwnCommand> commands;
    for (const store::CommandSpan &span : *spans) {
        const auto entry = store::readAuditEntry(service.database(), span.auditSeq);
        if (!entry)
            return entry.error();
        if (!*entry)
            continue;
        const CommandSpec *spec = commandNamed(span.command);
        const bool isUndone = span.undoneBy != 0;
        commands.push_back({(*entry)->at, span.command, (*entry)->subject,
            QJsonDocument::fromJson((*entry)->request.toUtf8()).object(), isUndone,
            undoes && !isUndone && spec && spec->undo == CanUndo::Yes});
    }
    return commands;
}

} // namespace lotrinh::service
