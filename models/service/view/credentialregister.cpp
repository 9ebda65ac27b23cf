// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialregister.h"

#include "../access/sight.h"
#include "../service.h"
#include "store/rows.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::service {

namespace {

Result<void> keepShown(Service &service, std::vector<Credential> &rows)
{
    if (seesEverything(service.reader()))
        return {};
    std::vector<CompletionId> ids;
    for (const Credential &one : rows)
        ids.push_back(one.completion);
    const auto completions = store::readIn<Completion>(service.database(), &Completion::id, ids);
    const auto seen = service.province();
    if (!completions || !seen)
        return completions ? seen.error() : completions.error();
    QSet<CompletionId> shown;
    for (const Completion &one : *completions)
        if ((*seen)->rowOf(one.cadre))
            shown.insert(one.id);
    std::erase_if(rows, [&](const Credential &one) { return !shown.contains(one.completion); });
    return {};
}

} // namespace

Result<bool> shows(Service &service, const Credential &credential)
{
    std::vector<Credential> rows{credential};
    const auto kept = keepShown(service, rows);
    return kept ? Result<bool>(!rows.empty()) : Result<bool>(kept.error());
}

Result<std::vector<Credential>> readCredentialRegister(Service &service)
{
    auto rows = store::readAll<Credential>(service.database());
    if (!rows)
        return rows;
    if (const auto kept = keepShown(service, *rows); !kept)
        return kept.error();
    std::ranges::sort(*rows, {}, [](const Credential &one) {
        return std::make_tuple(one.issuer, one.kind, one.year, one.registerNo);
    });
    return rows;
}

} // namespace lotrinh::service
