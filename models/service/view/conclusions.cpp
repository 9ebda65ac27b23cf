// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conclusions.h"

#include "../access/gate.h"
#include "../service.h"
#include "../words.h"
#include "domain/codeorder.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace lotrinh::service {

namespace {

Result<QHash<ConclusionId, QStringList>> purposesOf(store::Database &db)
{
    const auto rows = store::readAll<ConclusionPurpose>(db);
    if (!rows)
        return rows.error();
    QHash<ConclusionId, QStringList> purposes;
    for (const ConclusionPurpose &row : *rows)
        purposes[row.conclusion].append(row.purpose);
    for (QStringList &list : purposes)
        list.sort();
    return purposes;
}

Result<void> noteConclusions(Service &service)
{
    return service.noteRead(service.reader(), QStringLiteral("conclusions"), {}, service.readsOn(), store::Patience::Short);
}

/// What our own register adds up to.
Reconciliation ownFigures(const std::vector<Conclusion> &conclusions, const QHash<ConclusionId, QStringList> &purposes, Day today)
{
    Reconciliation own{QStringLiteral("Sổ kết luận"), today, QStringLiteral("political_standard_conclusion"), 0, 0, 0};
    for (const Conclusion &one : conclusions) {
        if (one.withdrawnOn <= today)
            continue;
        ++*own.total;
        *own.sum += static_cast<int>(purposes.value(one.id).size());
    }
    return own;
}

} // namespace

Result<std::vector<ConclusionLine>> readConclusions(Service &service)
{
    const auto seen = service.provinceFor(service.reader(), Right::ReadPlanning, service.readsOn());
    if (!seen)
        return seen.error();
    if (const auto noted = noteConclusions(service); !noted)
        return noted.error();
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const auto rows = store::readAll<Conclusion>(service.database());
    if (!rows)
        return rows.error();
    const auto purposes = purposesOf(service.database());
    if (!purposes)
        return purposes.error();
    std::vector<CadreId> ids;
    for (const Conclusion &row : *rows)
        ids.push_back(row.cadre);
    const auto cadres = store::readIn<Cadre>(service.database(), &Cadre::id, ids);
    if (!cadres)
        return cadres.error();
    QHash<CadreId, const Cadre *> byId;
    for (const Cadre &cadre : *cadres)
        byId.insert(cadre.id, &cadre);
    std::vector<ConclusionLine> lines;
    for (const Conclusion &row : *rows) {
        if (!(*seen)->rowOf(row.cadre))
            continue;
        const Cadre *cadre = byId.value(row.cadre);
        lines.push_back({row, cadre ? cadre->code : QString(), cadre ? cadre->fullName : QString(), purposes->value(row.id)});
    }
    std::sort(lines.begin(), lines.end(), [](const ConclusionLine &a, const ConclusionLine &b) {
        const auto key = [](const ConclusionLine &line) { return std::tie(line.conclusion.on, line.conclusion.number); };
        return key(a) != key(b) ? key(a) < key(b) : codeLess(a.cadreCode, b.cadreCode);
    });
    return lines;
}

Result<std::vector<Reconciliation>> readReconciliations(Service &service, Day today)
{
    // Sums over the province tell of people outside a part of it.
    if (!may(service.reader().role, Right::ReadPlanning) || service.reader().scope.isValid())
        return notAllowed(Words::tr("việc xem này"));
    if (const auto noted = noteConclusions(service); !noted)
        return noted.error();
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const auto figures = store::readAll<ReportedFigure>(service.database());
    if (!figures)
        return figures.error();
    const auto conclusions = store::readAll<Conclusion>(service.database());
    if (!conclusions)
        return conclusions.error();
    const auto purposes = purposesOf(service.database());
    if (!purposes)
        return purposes.error();
    std::vector<Reconciliation> all = reconcile(*figures);
    if (!conclusions->empty())
        all.push_back(ownFigures(*conclusions, *purposes, today));
    return all;
}

} // namespace lotrinh::service
