// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "factcolumns.h"

namespace lotrinh::compliance {

/// Fills FactColumns with whole tables, row by row in any order: cadres first, then everything about them.
/// What names a cadre that is not there is passed over. Texts are UTF-8.
class FactLoader {
public:
    explicit FactLoader(std::shared_ptr<const Ruleset> rules)
        : m_rules(std::move(rules))
    { }

    struct CadreCells {
        qint64 id;
        std::string_view code;
        std::string_view name;
        std::string_view birth;
        std::optional<Sex> sex;
        UnitId unit;
        Period service;
    };
    void reserve(const FactColumns::Expected &rows);
    void add(const CadreCells &cells);
    void add(qint64 id, CadreId cadre, TitleId title, UnitId unit, ObtainedBy obtainedBy, Period held, bool isMain);
    struct PlanningCells {
        qint64 id;
        CadreId cadre;
        std::string_view code;
        TitleId title;
        UnitId unit;
        TermId term;
        Day approvedOn;
        Day targetOn;
        Day endedOn;
        std::string_view decision;
        std::string_view endReason;
    };
    void add(const PlanningCells &cells);
    void add(qint64 id, CadreId cadre, std::string_view code, CourseId course, Day completedOn,
        std::optional<int> periods, Day revokedOn);
    void add(const Exemption &exemption);
    void add(const Seat &seat);

    /// Puts every cadre's facts side by side. The loader is empty afterwards.
    FactColumns finish();

private:
    /// The cadre's row; rows of one cadre mostly come one after another, and cadres by id.
    CadreRow rowOf(CadreId id);
    void sortCompletions();

    std::shared_ptr<const Ruleset> m_rules;
    FactColumns m_facts;
    QHash<qint64, CadreRow> m_rows; ///< only when ids do not ascend
    bool m_ascends = true;
    CadreRow m_lastRow = 0;
    Column<CadreRow> m_holdingOwners;
    Column<CadreRow> m_planningOwners;
    Column<CadreRow> m_completionOwners;
    Column<CadreRow> m_exemptionOwners;
    Column<CadreRow> m_seatOwners;
    std::vector<std::pair<quint32, Day>> m_revoked; ///< by place of arrival
};

} // namespace lotrinh::compliance
