// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budget.h"

namespace lotrinh::ctl {

namespace {

constexpr double usualSeconds = 10;

} // namespace

Result<planner::Budget> budgetOf(const Call &call)
{
    planner::Budget budget;
    bool ok = true;
    const auto text = [&](const char *option) { return call.options.value(QString::fromLatin1(option)); };
    if (call.options.isSet(QStringLiteral("seconds"))) {
        budget.seconds = text("seconds").toDouble(&ok);
        if (!ok || !(budget.seconds > 0))
            return badOption(QStringLiteral("seconds"), QStringLiteral("cần số giây lớn hơn 0"));
    }
    if (call.options.isSet(QStringLiteral("iterations"))) {
        budget.iterations = text("iterations").toInt(&ok);
        if (!ok || budget.iterations < 1)
            return badOption(QStringLiteral("iterations"), QStringLiteral("cần số nguyên từ 1"));
    }
    if (budget.seconds > 0 && budget.iterations > 0)
        return badOption(QStringLiteral("seconds"), QStringLiteral("hoặc --iterations, không cả hai"));
    if (call.options.isSet(QStringLiteral("seed"))) {
        budget.seed = text("seed").toULongLong(&ok);
        if (!ok)
            return badOption(QStringLiteral("seed"), QStringLiteral("cần số nguyên không âm"));
    }
    if (budget.seconds <= 0 && budget.iterations < 1)
        budget.seconds = usualSeconds;
    return budget;
}

} // namespace lotrinh::ctl
