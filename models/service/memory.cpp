// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "service.h"
#include "store/changes.h"
#include "store/connection.h"
#include "store/transaction.h"

#include <QHash>
#include <QSet>
#include <algorithm>

// What a Service holds in memory of the people, in step with what is committed.
namespace lotrinh::service {

/// The rules are read at once, people by the next question. Until that worked nothing counts as seen: the next look finds it
/// all again.
Result<void> Service::forgetAll()
{
    // What is read from here on is newer than this.
    const auto seen = store::lastChange(*m_db);
    m_cut = {};
    m_notedReads.clear(); // the log of a state put back may lack them
    m_peopleSearch.reset();
    m_province.reset();
    if (!seen)
        return seen.error();
    if (const auto rules = reloadRules(); !rules)
        return rules;
    m_seenChange = *seen;
    return {};
}

bool Service::hasLeft(const std::vector<CadreId> &asked, const std::vector<CadreFacts> &answered) const
{
    QSet<CadreId> shown;
    for (const CadreFacts &one : answered)
        shown.insert(one.cadre.id);
    return std::any_of(asked.begin(), asked.end(), [&](CadreId id) { return !shown.contains(id) && m_province->rowOf(id); });
}

Result<void> Service::applyToProvince(const Changes &changes)
{
    if (changes.everything)
        return forgetAll();
    if (!m_province)
        return {};
    // All of it as of one moment; waits for writers as every transaction does.
    const auto reading = store::ReadTransaction::within(*m_db);
    if (!reading)
        return reading.error();
    auto facts = changes.onlySeats ? withSeatsOfNow(changes.cadres) : readCadreFacts(*m_db, changes.cadres);
    if (!facts)
        return facts.error();
    if (hasLeft(changes.cadres, *facts))
        return forgetAll();
    for (const CadreFacts &one : *facts)
        m_province->replace(one);
    if (m_peopleSearch)
        m_peopleSearch->update(*m_province, changes.cadres);
    keepCutInStep(changes.cadres);
    return {};
}

std::optional<CadreFacts> Service::inMemory(CadreId cadre) const
{
    const auto row = m_province ? m_province->rowOf(cadre) : std::nullopt;
    return row ? std::optional(m_province->factsOf(*row)) : std::nullopt;
}

Result<std::vector<CadreFacts>> Service::withSeatsOfNow(const std::vector<CadreId> &cadres)
{
    std::vector<CadreFacts> facts;
    for (CadreId cadre : cadres)
        if (auto known = inMemory(cadre)) {
            known->seats.clear();
            facts.push_back(std::move(*known));
        }
    const auto seats = readSeats(*m_db, cadres);
    if (!seats)
        return seats.error();
    QHash<CadreId, size_t> places;
    for (size_t place = 0; place < facts.size(); ++place)
        places.insert(facts[place].cadre.id, place);
    for (const Seat &seat : *seats)
        if (const auto place = places.constFind(seat.cadre); place != places.constEnd())
            facts[*place].seats.push_back(seat);
    return facts;
}

Result<const compliance::Province *> Service::wholeProvince()
{
    if (!m_province) {
        const auto reading = store::ReadTransaction::within(*m_db);
        if (!reading)
            return reading.error();
        auto province = readProvince(*m_db, m_rules);
        if (!province)
            return province.error();
        m_province = std::move(*province);
    }
    return static_cast<const compliance::Province *>(m_province.get());
}

} // namespace lotrinh::service
