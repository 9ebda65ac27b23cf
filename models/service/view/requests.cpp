// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

#include "../service.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace lotrinh::service {

namespace {

bool isSooner(const RequestLine &a, const RequestLine &b)
{
    const bool aWaits = a.request.state == RequestState::Asked;
    const bool bWaits = b.request.state == RequestState::Asked;
    if (aWaits != bWaits)
        return aWaits;
    if (aWaits)
        return std::tie(a.request.askedOn, a.request.code) < std::tie(b.request.askedOn, b.request.code);
    return std::tie(b.request.answeredOn, b.request.code) < std::tie(a.request.answeredOn, a.request.code);
}

using Requests = Result<std::vector<CadreRequest>>;

/// Of people in sight, with their names.
Result<std::vector<RequestLine>> linesOf(Service &service, const std::vector<CadreRequest> &requests)
{
    std::vector<CadreId> ids;
    for (const CadreRequest &request : requests)
        ids.push_back(request.cadre);
    const auto cadres = store::readIn<Cadre>(service.database(), &Cadre::id, ids);
    if (!cadres)
        return cadres.error();
    const auto seen = service.province();
    if (!seen)
        return seen.error();
    QHash<CadreId, const Cadre *> byId;
    for (const Cadre &one : *cadres)
        byId.insert(one.id, &one);
    const auto rules = service.rules();
    std::vector<RequestLine> lines;
    for (const CadreRequest &request : requests) {
        if (!(*seen)->rowOf(request.cadre))
            continue;
        const Cadre *asker = byId.value(request.cadre);
        const Course *course = rules->course(request.course);
        lines.push_back({request, asker ? asker->code : QString(), asker ? asker->fullName : QString(), course ? course->name : QString()});
    }
    std::sort(lines.begin(), lines.end(), isSooner);
    return lines;
}

} // namespace

Result<std::vector<RequestLine>> readRequests(Service &service, std::optional<CadreId> cadre)
{
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const Requests requests = cadre ? store::readWhere<CadreRequest>(service.database(), &CadreRequest::cadre, *cadre)
                                    : store::readAll<CadreRequest>(service.database());
    return requests ? linesOf(service, *requests) : requests.error();
}

Result<std::vector<RequestLine>> readWaitingRequests(Service &service)
{
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const Requests requests = store::readWhere<CadreRequest>(service.database(), &CadreRequest::state, RequestState::Asked);
    return requests ? linesOf(service, *requests) : requests.error();
}

} // namespace lotrinh::service
