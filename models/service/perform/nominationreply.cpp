// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nominationreply.h"

namespace lotrinh::service {

QJsonObject outcomeOf(const Cadre &cadre, const NominationDecision &decision, const ClassNow &now)
{
    QJsonObject line{{QStringLiteral("cadre"), cadre.code}, {QStringLiteral("outcome"), toCode(decision.outcome)},
                     {QStringLiteral("reason"), sentenceOf(now, decision)}};
    if (decision.clash) {
        line.insert(QStringLiteral("class"), decision.clash->classCode);
        line.insert(QStringLiteral("session"), toIso(decision.clash->span.from));
    }
    return line;
}

Reply outcomesReply(const QJsonArray &outcomes)
{
    return Reply{{{QStringLiteral("outcomes"), outcomes}}};
}

} // namespace lotrinh::service
