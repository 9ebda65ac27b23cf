// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planninglist.h"

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
    std::vector<PlannedPerson> planned;
    for (const CadreFacts &facts : province.cadres())
        if (facts.cadre.service.holds(asOf))
            for (const PlanningEntry &entry : facts.planning)
                planned.push_back({&entry, &facts.cadre});
    return structureWarnings(province.rules(), planned, limitsOn(regimes, asOf), asOf);
}

QString nextPlanningCode(const Province &province)
{
    Numbered highest{QStringLiteral("QH-"), 5, 0};
    for (const CadreFacts &facts : province.cadres())
        for (const PlanningEntry &entry : facts.planning)
            if (const auto one = numbered(entry.code); one && one->number > highest.number)
                highest = *one;
    const QString digits = QString::number(highest.number + 1);
    return highest.prefix + digits.rightJustified(highest.digits, u'0');
}

} // namespace lotrinh::compliance
