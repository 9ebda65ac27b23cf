// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowchecks.h"

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A period of one day is a period; one that ends the day before it starts is not.
template <class Row> void checkPeriod(const Row &row, QLatin1String column, Period period, Findings &findings)
{
    if (period.from.isFinite() && period.to.isFinite() && period.to <= period.from)
        findings.error(row.file, row.line, column, ProblemKind::EndBeforeStart,
            {toIso(period.to.plusDays(-1)), toIso(period.from)});
}

/// Both are days on which something happens; they may be the same.
template <class Row>
void checkOrder(const Row &row, QLatin1String column, Day first, Day last, Findings &findings)
{
    if (first.isFinite() && last.isFinite() && last < first)
        findings.error(row.file, row.line, column, ProblemKind::EndBeforeStart, {toIso(last), toIso(first)});
}

template <class Row> void checkSizes(const Row &row, int least, std::optional<int> most, Findings &findings)
{
    if (row.isSound && most && least > *most)
        findings.warning(row.file, row.line, "min_size"_L1, ProblemKind::MinimumOverMaximum,
            {QString::number(least), QString::number(*most)});
}

} // namespace

void checkRow(const UnitRow &row, Day, Findings &findings)
{
    checkPeriod(row, "valid_to"_L1, row.fact.life, findings);
}

void checkRow(const TitleRow &row, Day, Findings &findings)
{
    checkPeriod(row, "valid_to"_L1, row.fact.life, findings);
}

void checkRow(const TermRow &row, Day, Findings &findings)
{
    checkPeriod(row, "valid_to"_L1, row.fact.life, findings);
}

void checkRow(const CourseRow &row, Day, Findings &findings)
{
    checkPeriod(row, "valid_to"_L1, row.fact.life, findings);
    checkSizes(row, row.fact.minSize, row.fact.maxSize, findings);
}

void checkRow(const RequirementRow &row, Day, Findings &findings)
{
    checkPeriod(row, "valid_to"_L1, row.fact.life, findings);
}

void checkRow(const EquivalenceRow &row, Day, Findings &findings)
{
    checkPeriod(row, "valid_to"_L1, row.fact.life, findings);
}

void checkRow(const CadreRow &row, Day, Findings &findings)
{
    checkPeriod(row, "service_to"_L1, row.fact.service, findings);
}

void checkRow(const PostHoldingRow &row, Day, Findings &findings)
{
    checkPeriod(row, "valid_to"_L1, row.fact.held, findings);
}

void checkRow(const PlanningRow &row, Day, Findings &findings)
{
    checkOrder(row, "ended_on"_L1, row.fact.approvedOn, row.fact.endedOn, findings);
}

void checkRow(const CompletionRow &row, Day today, Findings &findings)
{
    checkOrder(row, "revoked_on"_L1, row.fact.completedOn, row.fact.revokedOn, findings);
    if (row.fact.completedOn > today)
        findings.error(row.file, row.line, "completed_on"_L1, ProblemKind::FutureCompletion,
            {toIso(row.fact.completedOn), toIso(today)});
}

void checkRow(const ExemptionRow &row, Day, Findings &findings)
{
    checkPeriod(row, "valid_to"_L1, row.fact.life, findings);
}

void checkRow(const RoomRow &, Day, Findings &) { }

void checkRow(const LecturerRow &, Day, Findings &) { }

void checkRow(const UnavailabilityRow &row, Day, Findings &findings)
{
    checkPeriod(row, "to"_L1, row.fact.days, findings);
}

void checkRow(const HolidayRow &row, Day, Findings &findings)
{
    checkPeriod(row, "to"_L1, row.fact.days, findings);
}

void checkRow(const ClassRow &row, Day, Findings &findings)
{
    checkOrder(row, "ends_on"_L1, row.fact.startsOn, row.fact.endsOn, findings);
    checkSizes(row, row.fact.minSize, row.fact.capacity, findings);
}

void checkRow(const SessionRow &row, Day, Findings &findings)
{
    if (row.isSound && row.fact.span.to <= row.fact.span.from)
        findings.error(row.file, row.line, "ends_at"_L1, ProblemKind::EndBeforeStart,
            {toIso(row.fact.span.to), toIso(row.fact.span.from)});
}

void checkRow(const EnrolmentRow &, Day, Findings &) { }

} // namespace lotrinh::exchange
