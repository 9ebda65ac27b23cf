// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

/// Which of the counting completions a reason asks for.
struct Wanted {
    Day from; ///< on or after
    size_t most = SIZE_MAX;
    bool isLatest = false; ///< only the latest one
};

/// One requirement from one source: what domain's judge() looks at.
struct Case {
    const Moment &moment;
    const FactColumns &facts;
    const KnownCompletions &known;
    const Line &line;
    quint32 source;
    bool isPlanning;

    const MonthTable &months = MonthTable::shared();

    Day start() const { return isPlanning ? facts.planning.approvedOn[source] : facts.holdings.from[source]; }
    Day anchor() const { return std::max(start(), line.from); }
    Day earliest() const
    {
        return line.maxAgeMonths ? months.plusMonths(anchor(), -*line.maxAgeMonths) : Day::distantPast();
    }
    Day plannedDue() const
    {
        if (const Day target = facts.planning.targetOn[source]; target.isFinite())
            return target;
        const Term &term = moment.rules().termAt(facts.planning.term[source]);
        return start() < term.firstDay() ? term.firstDay().plusDays(-1) : term.lastDay();
    }
    Day appointmentDue() const
    {
        return line.from > start() ? months.plusMonths(line.from, line.graceMonths) : start();
    }
    std::optional<Period> officeTerm() const
    {
        const Dense title = facts.holdings.title[source];
        return moment.followsAppointment(title) ? std::optional(moment.appointmentTerm(start()))
                                                : moment.officeTerm(title);
    }
    qint64 periods(quint32 place) const
    {
        if (const qint32 own = facts.completions.periods[place]; own != courseOnes)
            return own;
        const Dense span = facts.completions.span[place];
        return span == nothing
            ? 0
            : moment.rules().courseAt(moment.rules().courseOfSpan(span)).periods.value_or(0);
    }
    size_t timesWanted() const { return static_cast<size_t>(std::max(line.value, 0)); }

    /// Nothing when no term of office holds the day.
    std::optional<Wanted> wanted() const
    {
        switch (line.kind) {
        case RequirementKind::BeforeAppointment:
        case RequirementKind::WithinMonths:
            return Wanted{earliest(), 1, false};
        case RequirementKind::OncePerTerm:
            if (isPlanning)
                return Wanted{std::max(earliest(), start()), timesWanted(), false};
            if (const auto term = officeTerm())
                return Wanted{std::max(earliest(), term->from), timesWanted(), false};
            return {};
        case RequirementKind::AnnualHours:
            return Wanted{std::max(earliest(), moment.yearStart()), SIZE_MAX, false};
        case RequirementKind::EveryYears:
            return Wanted{earliest(), 1, true};
        }
        return {};
    }

    /// Calls use(i) with the wanted completions of `known`, earliest first.
    template <class Use> void eachWanted(const Wanted &wanted, Use use) const
    {
        const Day *countsFrom = moment.countsFrom(line.match);
        const auto fits = [&](size_t i) {
            const Dense span = known.span(i);
            return span != nothing && known.day(i) >= countsFrom[span];
        };
        if (wanted.isLatest) {
            for (size_t i = known.size(); i-- > 0 && known.day(i) >= wanted.from;)
                if (fits(i))
                    return use(i);
            return;
        }
        size_t first = known.size();
        while (first > 0 && known.day(first - 1) >= wanted.from)
            --first;
        size_t taken = 0;
        for (size_t i = first; i < known.size() && taken < wanted.most; ++i)
            if (fits(i)) {
                use(i);
                ++taken;
            }
    }
};

void judgeOnce(const Case &c, ReasonMark &mark)
{
    if (c.line.kind == RequirementKind::WithinMonths)
        mark.dueOn = c.months.plusMonths(c.anchor(), c.line.value);
    else
        mark.dueOn = c.isPlanning ? c.plannedDue() : c.appointmentDue();
    c.eachWanted(*c.wanted(), [&](size_t) { mark.met = true; });
}

void judgeOncePerTerm(const Case &c, ReasonMark &mark)
{
    const auto wanted = c.wanted();
    if (!wanted) {
        mark.undetermined = true;
        return;
    }
    mark.dueOn = c.isPlanning ? c.plannedDue() : c.officeTerm()->to.plusDays(-1);
    size_t found = 0;
    c.eachWanted(*wanted, [&](size_t) { ++found; });
    mark.met = found >= c.timesWanted();
}

void judgeAnnualHours(const Case &c, ReasonMark &mark)
{
    mark.dueOn = c.moment.yearEnd();
    qint64 periods = 0;
    c.eachWanted(*c.wanted(), [&](size_t i) { periods += c.periods(c.known.place(i)); });
    mark.met = periods >= c.line.value;
}

void judgeEveryYears(const Case &c, ReasonMark &mark)
{
    Day latest = Day::distantPast();
    c.eachWanted(*c.wanted(), [&](size_t i) { latest = c.known.day(i); });
    if (latest == Day::distantPast()) {
        mark.dueOn = c.months.plusMonths(c.anchor(), c.line.graceMonths);
        return;
    }
    mark.dueOn = c.months.plusYears(latest, c.line.value);
    mark.met = mark.dueOn > c.moment.asOf();
    if (mark.met)
        mark.validUntil = mark.dueOn;
}

void judgeLine(const Case &c, ReasonMark &mark)
{
    switch (c.line.kind) {
    case RequirementKind::BeforeAppointment:
    case RequirementKind::WithinMonths:
        return judgeOnce(c, mark);
    case RequirementKind::OncePerTerm:
        return judgeOncePerTerm(c, mark);
    case RequirementKind::AnnualHours:
        return judgeAnnualHours(c, mark);
    case RequirementKind::EveryYears:
        return judgeEveryYears(c, mark);
    }
}

bool applies(const Line &line, const FactColumns &facts, quint32 source, bool isPlanning)
{
    if (isPlanning && !line.mayAskPlanned())
        return false;
    switch (line.appliesTo) {
    case AppliesTo::Both:
        return true;
    case AppliesTo::Planned:
        return isPlanning;
    case AppliesTo::Incumbent:
        return !isPlanning;
    case AppliesTo::Received:
        return !isPlanning && facts.holdings.obtainedBy(source) == ObtainedBy::Received;
    }
    return false;
}

void judgeSource(const Moment &moment, const FactColumns &facts, quint32 source, bool isPlanning, Marks &marks)
{
    const Dense title = isPlanning ? facts.planning.title[source] : facts.holdings.title[source];
    if (title == nothing)
        return;
    for (Dense number : moment.lines(title)) {
        const Line &line = moment.rules().lines()[number];
        if (!applies(line, facts, source, isPlanning))
            continue;
        ReasonMark &mark = marks.reasons.emplace_back();
        mark.line = &line;
        mark.source = source;
        mark.isPlanning = isPlanning;
        mark.undetermined = line.lacksValue;
        if (!line.lacksValue)
            judgeLine({moment, facts, marks.completions, line, source, isPlanning}, mark);
    }
}

/// The lowest id when several name the courses.
quint32 exemptionFor(const Moment &moment, const FactColumns &facts, CadreRow row, const Ask &ask)
{
    quint32 found = nothing;
    const auto &courses = moment.rules().courseSets()[ask.set].courses;
    for (quint32 at = facts.cadres.exemptions[row].begin; at < facts.cadres.exemptions[row].end; ++at)
        if (facts.exemptions.from[at] <= moment.asOf() && moment.asOf() < facts.exemptions.to[at]
            && std::binary_search(courses.begin(), courses.end(), facts.exemptions.course[at])
            && (found == nothing || facts.exemptions.id[at] < facts.exemptions.id[found]))
            found = at;
    return found;
}

/// Lowest class code first.
quint32 seatFor(const Moment &moment, const FactColumns &facts, CadreRow row, Dense match)
{
    quint32 found = nothing;
    for (quint32 at = facts.cadres.seats[row].begin; at < facts.cadres.seats[row].end; ++at)
        if (facts.seats.endsOn[at] >= moment.asOf() && moment.seatCounts(match, facts.seats.span[at])
            && (found == nothing
                || facts.text.at(facts.seats.classCode[at]) < facts.text.at(facts.seats.classCode[found])))
            found = at;
    return found;
}

/// Smallest window of the reasons whose date is the merged one.
int windowOf(std::span<const ReasonMark> reasons, Day ReasonMark::*date, Day merged)
{
    int window = std::numeric_limits<int>::max();
    for (const ReasonMark &reason : reasons)
        if (!reason.undetermined && reason.*date == merged)
            window = std::min(window, reason.line->window);
    return window;
}

DutyStatus unmetStatus(const Moment &moment, std::span<const ReasonMark> reasons, Day dueOn)
{
    if (moment.asOf() > dueOn)
        return DutyStatus::Overdue;
    const int window = windowOf(reasons, &ReasonMark::dueOn, dueOn);
    return dueOn <= moment.windowOpenTo(window) ? DutyStatus::DueSoon : DutyStatus::Open;
}

DutyStatus metStatus(const Moment &moment, std::span<const ReasonMark> reasons, Day validUntil)
{
    if (!validUntil.isFinite())
        return DutyStatus::Met;
    const int window = windowOf(reasons, &ReasonMark::validUntil, validUntil);
    return validUntil <= moment.windowOpenTo(window) ? DutyStatus::Expiring : DutyStatus::Met;
}

void settle(const Moment &moment, const FactColumns &facts, CadreRow row, const Marks &marks, DutyMark &duty)
{
    const auto reasons = marks.reasonsOf(duty);
    bool determined = false;
    bool met = true;
    Day due = Day::distantFuture();
    Day end = Day::distantFuture();
    for (const ReasonMark &reason : reasons) {
        if (reason.undetermined)
            continue;
        determined = true;
        met = met && reason.met;
        due = std::min(due, reason.dueOn);
        if (reason.validUntil.isFinite())
            end = std::min(end, reason.validUntil);
    }
    if (determined)
        duty.dueOn = due;
    if (determined && met && end.isFinite())
        duty.validUntil = end;
    if (facts.cadres.exemptions[row].size() > 0)
        duty.decider = exemptionFor(moment, facts, row, moment.rules().asks()[duty.ask]);
    if (duty.decider != nothing) {
        duty.status = DutyStatus::Exempt;
    } else if (!determined) {
        duty.status = DutyStatus::Undetermined;
    } else if (met) {
        duty.status = metStatus(moment, reasons, duty.validUntil);
    } else {
        duty.decider = seatFor(moment, facts, row, reasons.front().line->match);
        duty.status = duty.decider != nothing ? DutyStatus::Studying : unmetStatus(moment, reasons, due);
    }
}

void mergeAndSettle(const Moment &moment, const FactColumns &facts, CadreRow row, bool isSorted, Marks &marks)
{
    auto &reasons = marks.reasons;
    if (!isSorted)
        std::stable_sort(reasons.begin(), reasons.end(),
            [](const ReasonMark &a, const ReasonMark &b) { return a.line->ask < b.line->ask; });
    for (size_t first = 0; first < reasons.size();) {
        size_t last = first + 1;
        while (last < reasons.size() && reasons[last].line->ask == reasons[first].line->ask)
            ++last;
        DutyMark &duty = marks.duties.emplace_back();
        duty.ask = reasons[first].line->ask;
        duty.first = static_cast<quint32>(first);
        duty.count = static_cast<quint32>(last - first);
        settle(moment, facts, row, marks, duty);
        first = last;
    }
}

} // namespace

void judge(const Moment &moment, const FactColumns &facts, CadreRow row, Marks &marks)
{
    marks.reasons.clear();
    marks.duties.clear();
    if (!isInService(facts, row, moment.asOf()))
        return;
    marks.completions.take(facts, row, moment);
    int sources = 0;
    for (quint32 at = facts.cadres.holdings[row].begin; at < facts.cadres.holdings[row].end; ++at)
        if (isHoldingInForce(facts, at, moment.asOf())) {
            judgeSource(moment, facts, at, false, marks);
            ++sources;
        }
    for (quint32 at = facts.cadres.planning[row].begin; at < facts.cadres.planning[row].end; ++at)
        if (isEntryInForce(moment, facts, at)) {
            judgeSource(moment, facts, at, true, marks);
            ++sources;
        }
    mergeAndSettle(moment, facts, row, sources < 2, marks);
}

void judgeEntry(const Moment &moment, const FactColumns &facts, CadreRow row, quint32 entry, Marks &marks)
{
    marks.reasons.clear();
    marks.duties.clear();
    judgeSource(moment, facts, entry, true, marks);
    mergeAndSettle(moment, facts, row, true, marks);
}

void decidingCompletions(const Moment &moment, const FactColumns &facts, const KnownCompletions &known,
    const ReasonMark &reason, std::vector<quint32> &into)
{
    into.clear();
    if (reason.undetermined)
        return;
    const Case c{moment, facts, known, *reason.line, reason.source, reason.isPlanning};
    if (const auto wanted = c.wanted())
        c.eachWanted(*wanted, [&](size_t i) { into.push_back(known.place(i)); });
}

} // namespace lotrinh::compliance
