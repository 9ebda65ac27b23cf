// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "province.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

bool byCode(const CadreFacts &a, const CadreFacts &b)
{
    return a.cadre.code < b.cadre.code;
}

} // namespace

Province::Province(std::shared_ptr<const Rulebook> rules, std::vector<CadreFacts> cadres)
    : m_rules(std::move(rules))
    , m_cadres(std::move(cadres))
{
    std::sort(m_cadres.begin(), m_cadres.end(), byCode);
    index();
}

void Province::index()
{
    m_places.clear();
    m_places.reserve(static_cast<qsizetype>(m_cadres.size()));
    for (size_t i = 0; i < m_cadres.size(); ++i)
        m_places.insert(m_cadres[i].cadre.id, i);
}

const CadreFacts *Province::cadre(CadreId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_cadres[*place];
}

const CadreFacts *Province::cadreByCode(const QString &code) const
{
    const auto place = std::lower_bound(m_cadres.begin(), m_cadres.end(), code,
                                        [](const CadreFacts &facts, const QString &wanted) { return facts.cadre.code < wanted; });
    return place != m_cadres.end() && place->cadre.code == code ? &*place : nullptr;
}

void Province::replace(CadreFacts facts)
{
    if (const auto place = m_places.constFind(facts.cadre.id); place != m_places.constEnd()) {
        m_cadres[*place] = std::move(facts);
        return;
    }
    m_cadres.insert(std::upper_bound(m_cadres.begin(), m_cadres.end(), facts, byCode), std::move(facts));
    index();
}

} // namespace lotrinh::compliance
