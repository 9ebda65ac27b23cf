// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguewords.h"
#include "domain/rate/rates.h"
#include "planningwords.h"

#include <QCoreApplication>
#include <QHash>

namespace lotrinh::screens {

namespace {

struct PlanningWarningsTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanningWarnings)
};

QString ruleName(StructureRule rule)
{
    switch (rule) {
    case StructureRule::MostPerTitle:
        return PlanningWarningsTexts::tr("Nhiều người một chức danh");
    case StructureRule::MostTitlesPerLevel:
        return PlanningWarningsTexts::tr("Một người nhiều chức danh");
    case StructureRule::LeastWomen:
        return PlanningWarningsTexts::tr("Ít nữ");
    case StructureRule::LeastYoung:
        return PlanningWarningsTexts::tr("Ít người dưới 40 tuổi");
    }
    return {};
}

QString listName(const Rulebook &rules, const StructureWarning &warning)
{
    const QString unit
        = warning.unit.isValid() ? unitName(rules, warning.unit) : PlanningWarningsTexts::tr("Không ghi đơn vị");
    if (warning.rule != StructureRule::MostPerTitle)
        return PlanningWarningsTexts::tr("%1 · %2", "unit, term").arg(unit, termName(rules, warning.term));
    return PlanningWarningsTexts::tr("%1 · %2 · %3", "title, unit, term")
        .arg(titleName(rules, warning.title), unit, termName(rules, warning.term));
}

QString personName(const service::PlanningOverview &overview, const StructureWarning &warning)
{
    for (const auto &row : overview.rows)
        if (row.entry.cadre == warning.cadre)
            return PlanningWarningsTexts::tr("%1 (%2) · %3", "person, code, level")
                .arg(row.name, row.cadreCode, levelName(warning.level));
    return levelName(warning.level);
}

QString shareNumbers(const StructureWarning &warning, Language language)
{
    const QString share = PlanningWarningsTexts::tr("%1/%2 người = %3, ít nhất %4 %", "part, whole, share, limit")
                              .arg(warning.count)
                              .arg(warning.whole)
                              .arg(rateText(permille(warning.count, warning.whole), language))
                              .arg(warning.limit.value);
    return warning.unknown == 0 ? share : PlanningWarningsTexts::tr("%1; chưa rõ %2 người").arg(share).arg(warning.unknown);
}

QString numbersOf(const StructureWarning &warning, Language language)
{
    switch (warning.rule) {
    case StructureRule::MostPerTitle:
        return PlanningWarningsTexts::tr("%1 người, nhiều nhất %2").arg(warning.count).arg(warning.limit.value);
    case StructureRule::MostTitlesPerLevel:
        return PlanningWarningsTexts::tr("%1 chức danh, nhiều nhất %2").arg(warning.count).arg(warning.limit.value);
    case StructureRule::LeastWomen:
    case StructureRule::LeastYoung:
        return shareNumbers(warning, language);
    }
    return {};
}

} // namespace

std::vector<list::Row> warningRows(const service::PlanningOverview &overview, Language language)
{
    std::vector<list::Row> rows;
    for (size_t i = 0; i < overview.warnings.size(); ++i) {
        const StructureWarning &warning = overview.warnings[i];
        const bool isAboutPerson = warning.rule == StructureRule::MostTitlesPerLevel;
        rows.push_back({QString::number(i),
            {badgeCell({ruleName(warning.rule), QStringLiteral("warn")}),
                {isAboutPerson ? personName(overview, warning) : listName(*overview.rules, warning)},
                {numbersOf(warning, language)}, {warning.limit.basis}}});
    }
    return rows;
}

QString warningSummary(const service::PlanningOverview &overview)
{
    QStringList parts;
    for (const auto &[rule, code] : CodeTable<StructureRule>::codes) {
        const auto count = std::count_if(overview.warnings.begin(), overview.warnings.end(),
            [&, asked = rule](const StructureWarning &warning) { return warning.rule == asked; });
        if (count > 0)
            parts.append(PlanningWarningsTexts::tr("%1: %2", "a rule and how often").arg(ruleName(rule)).arg(count));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace lotrinh::screens
