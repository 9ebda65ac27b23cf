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
    const auto iterations = call.number(QStringLiteral("iterations"), 0, 1);
    if (!iterations)
        return iterations.error();
    budget.iterations = *iterations;
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
