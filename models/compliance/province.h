// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/judge.h"

namespace lotrinh::compliance {

/// All facts of the province in memory, in columns; loaded once and kept in step by announced changes.
/// Asking never changes it: several threads may ask at the same time, as long as none changes it.
/// Whoever owns it decides which thread does.
class Province {
public:
    Province();
    /// `cadres` in any order.
    Province(std::shared_ptr<const Rulebook> rules, const std::vector<CadreFacts> &cadres);
    /// Facts by the numbers of `rules`, cadres in any order.
    Province(std::shared_ptr<const Ruleset> rules, FactColumns facts);

    const Rulebook &rules() const { return m_rules->rules(); }
    std::shared_ptr<const Rulebook> sharedRules() const { return m_rules->shared(); }
    const Ruleset &ruleset() const { return *m_rules; }
    std::shared_ptr<const Ruleset> sharedRuleset() const { return m_rules; }
    const FactColumns &facts() const { return m_facts; }

    size_t size() const { return m_order.size(); }
    /// Every cadre, by code point of the code.
    std::span<const CadreRow> order() const { return m_order; }
    std::optional<CadreRow> rowOf(CadreId id) const;
    std::optional<CadreRow> rowByCode(const QString &code) const;

    CadreId idOf(CadreRow row) const { return {m_facts.cadres.id[row]}; }
    QString codeOf(CadreRow row) const { return m_facts.text.text(m_facts.cadres.code[row]); }
    QString nameOf(CadreRow row) const { return m_facts.text.text(m_facts.cadres.name[row]); }
    Cadre cadreOf(CadreRow row) const { return m_facts.cadreOf(*m_rules, row); }
    /// As domain/ knows them, without what duties do not depend on (FactColumns).
    CadreFacts factsOf(CadreRow row) const { return m_facts.factsOf(*m_rules, row); }

    /// The same, shared by all answers about one cadre; null when there is no such cadre. It is a copy: later
    /// changes do not reach it.
    using SharedFacts = std::shared_ptr<const CadreFacts>;
    SharedFacts shared(CadreRow row) const { return std::make_shared<CadreFacts>(factsOf(row)); }
    SharedFacts cadre(CadreId id) const;
    SharedFacts cadreByCode(const QString &code) const;

    void replaceRules(std::shared_ptr<const Rulebook> rules);
    /// Takes the place of the same cadre's old facts, or joins the list. Touches nobody else's.
    void replace(const CadreFacts &facts);

    /// Bytes the facts take.
    size_t bytes() const;

private:
    void index();
    std::string_view codeAt(CadreRow row) const { return m_facts.text.at(m_facts.cadres.code[row]); }

    std::shared_ptr<const Ruleset> m_rules;
    FactColumns m_facts;
    std::vector<CadreRow> m_order; ///< by code
    std::vector<CadreRow> m_byId;
};

} // namespace lotrinh::compliance
