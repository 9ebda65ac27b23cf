// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/cadrefacts.h"
#include "domain/requirement/rulebook.h"

#include <QHash>
#include <memory>

namespace lotrinh::compliance {

/// All facts of the province in memory, loaded once and kept in step by announced changes.
/// Not synchronised: whoever owns it decides which thread asks.
class Province {
public:
    Province() : m_rules(std::make_shared<Rulebook>()) {}
    /// `cadres` in any order.
    Province(std::shared_ptr<const Rulebook> rules, std::vector<CadreFacts> cadres);

    const Rulebook &rules() const { return *m_rules; }
    std::shared_ptr<const Rulebook> sharedRules() const { return m_rules; }

    /// By code point of the cadre code.
    const std::vector<CadreFacts> &cadres() const { return m_cadres; }
    /// Null when there is no such cadre.
    const CadreFacts *cadre(CadreId id) const;
    const CadreFacts *cadreByCode(const QString &code) const;

    void replaceRules(std::shared_ptr<const Rulebook> rules) { m_rules = std::move(rules); }
    /// Takes the place of the same cadre's old facts, or joins the list.
    void replace(CadreFacts facts);

private:
    void index();

    std::shared_ptr<const Rulebook> m_rules;
    std::vector<CadreFacts> m_cadres;
    QHash<CadreId, size_t> m_places;
};

} // namespace lotrinh::compliance
