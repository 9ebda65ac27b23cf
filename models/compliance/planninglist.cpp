// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planninglist.h"

#include <deque>

namespace lotrinh::compliance {

namespace {

/// A code that ends in a number.
struct Numbered {
    QString prefix;
    qsizetype digits = 5;
    qint64 number = 0;
};

std::optional<Numbered> numbered(const QString &code)
{
    qsizetype start = code.size();
    while (start > 0 && code[start - 1] >= u'0' && code[start - 1] <= u'9')
        --start;
    bool fits = false;
    const qint64 number = code.mid(start).toLongLong(&fits);
    if (!fits || number == std::numeric_limits<qint64>::max())
        return {};
    return Numbered{code.left(start), code.size() - start, number};
}

} // namespace

std::vector<StructureWarning> planningWarnings(
    const Province &province, Day asOf, const std::vector<PlanningLimits> &regimes)
{
    const FactColumns &facts = province.facts();
    std::deque<Cadre> cadres; // the people and entries stay where they are while they are pointed at
    std::deque<PlanningEntry> entries;
    std::vector<PlannedPerson> planned;
    for (CadreRow row : province.order()) {
        const Stretch stretch = facts.cadres.planning[row];
        if (stretch.size() == 0 || !isInService(facts, row, asOf))
            continue;
        const Cadre &cadre = cadres.emplace_back(province.cadreOf(row));
        for (quint32 at = stretch.begin; at < stretch.end; ++at)
            planned.push_back({&entries.emplace_back(facts.planningEntry(province.ruleset(), row, at)), &cadre});
    }
    return structureWarnings(province.rules(), planned, limitsOn(regimes, asOf), asOf);
}

std::optional<PlanningPlace> planningByCode(const Province &province, const QString &code)
{
    const FactColumns &facts = province.facts();
    const QByteArray bytes = code.toUtf8();
    const std::string_view wanted(bytes.constData(), static_cast<size_t>(bytes.size()));
    for (CadreRow row : province.order())
        for (quint32 at = facts.cadres.planning[row].begin; at < facts.cadres.planning[row].end; ++at)
            if (facts.text.at(facts.planning.code[at]) == wanted)
                return PlanningPlace{row, facts.planningEntry(province.ruleset(), row, at)};
    return {};
}

QString nextPlanningCode(const Province &province)
{
    Numbered highest{QStringLiteral("QH-"), 5, 0};
    const FactColumns &facts = province.facts();
    for (CadreRow row : province.order())
        for (quint32 at = facts.cadres.planning[row].begin; at < facts.cadres.planning[row].end; ++at)
            if (const auto one = numbered(facts.text.text(facts.planning.code[at]));
                one && one->number > highest.number)
                highest = *one;
    const QString digits = QString::number(highest.number + 1);
    return highest.prefix + digits.rightJustified(highest.digits, u'0');
}

} // namespace lotrinh::compliance
