// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "province.h"

#include <algorithm>
#include <numeric>

namespace lotrinh::compliance {

Province::Province()
    : Province(std::make_shared<Rulebook>(), {})
{ }

Province::Province(std::shared_ptr<const Rulebook> rules, const std::vector<CadreFacts> &cadres)
    : m_rules(std::make_shared<Ruleset>(std::move(rules)))
{
    m_facts.reserve({cadres.size(), 0, 0, 0});
    for (const CadreFacts &facts : cadres)
        m_facts.add(*m_rules, facts);
    index();
}

Province::Province(std::shared_ptr<const Ruleset> rules, FactColumns facts)
    : m_rules(std::move(rules))
    , m_facts(std::move(facts))
{
    index();
}

void Province::index()
{
    m_order.resize(m_facts.cadres.size());
    std::iota(m_order.begin(), m_order.end(), CadreRow{0});
    m_byId = m_order;
    const auto byCode = [this](CadreRow a, CadreRow b) { return codeAt(a) < codeAt(b); };
    if (!std::is_sorted(m_order.begin(), m_order.end(), byCode))
        std::sort(m_order.begin(), m_order.end(), byCode);
    const auto byId = [this](CadreRow a, CadreRow b) { return idOf(a) < idOf(b); };
    if (!std::is_sorted(m_byId.begin(), m_byId.end(), byId))
        std::sort(m_byId.begin(), m_byId.end(), byId);
}

std::optional<CadreRow> Province::rowOf(CadreId id) const
{
    const auto place = std::lower_bound(m_byId.begin(), m_byId.end(), id,
        [this](CadreRow row, CadreId wanted) { return idOf(row) < wanted; });
    return place != m_byId.end() && idOf(*place) == id ? std::optional(*place) : std::nullopt;
}

std::optional<CadreRow> Province::rowByCode(const QString &code) const
{
    const QByteArray bytes = code.toUtf8();
    const std::string_view wanted(bytes.constData(), static_cast<size_t>(bytes.size()));
    const auto place = std::lower_bound(m_order.begin(), m_order.end(), wanted,
        [this](CadreRow row, std::string_view one) { return codeAt(row) < one; });
    return place != m_order.end() && codeAt(*place) == wanted ? std::optional(*place) : std::nullopt;
}

Province::SharedFacts Province::cadre(CadreId id) const
{
    const auto row = rowOf(id);
    return row ? shared(*row) : nullptr;
}

Province::SharedFacts Province::cadreByCode(const QString &code) const
{
    const auto row = rowByCode(code);
    return row ? shared(*row) : nullptr;
}

void Province::replaceRules(std::shared_ptr<const Rulebook> rules)
{
    auto compiled = std::make_shared<const Ruleset>(std::move(rules));
    m_facts.renumber(*m_rules, *compiled);
    m_rules = std::move(compiled);
}

void Province::replace(const CadreFacts &facts)
{
    if (const auto row = rowOf(facts.cadre.id)) {
        const bool isRenamed = codeOf(*row) != facts.cadre.code;
        m_facts.replace(*m_rules, *row, facts);
        if (isRenamed)
            index();
        return;
    }
    const auto row = static_cast<CadreRow>(m_facts.cadres.size());
    m_facts.add(*m_rules, facts);
    m_order.insert(std::upper_bound(m_order.begin(), m_order.end(), row,
                       [this](CadreRow a, CadreRow b) { return codeAt(a) < codeAt(b); }),
        row);
    m_byId.insert(std::upper_bound(m_byId.begin(), m_byId.end(), row,
                      [this](CadreRow a, CadreRow b) { return idOf(a) < idOf(b); }),
        row);
}

size_t Province::bytes() const
{
    return m_facts.bytes() + (m_order.capacity() + m_byId.capacity()) * sizeof(CadreRow);
}

} // namespace lotrinh::compliance
