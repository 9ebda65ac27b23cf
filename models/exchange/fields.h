// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"

#include <tuple>

namespace lotrinh::exchange {

/// The members that the columns of a file stand for, in the order of its format: the one place that
/// reading, comparing and writing share. `tie` gives references, so a row can be filled through it.
template <class Row> struct Fields;

template <> struct Fields<UnitRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, f.name, f.shortName, f.kind, f.block, f.level, r.parent, f.life.from,
            f.life.to, r.successors);
    }
};

template <> struct Fields<TitleRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, f.name, f.shortName, f.level, f.unitKind, f.block, f.managementTier, f.isHead,
            f.rank, f.termKind, f.life.from, f.life.to);
    }
};

template <> struct Fields<TermRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, f.kind, f.life.from, f.life.to);
    }
};

template <> struct Fields<CourseRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, f.name, f.kind, f.credential, f.delivery, f.days, f.periods,
            f.countsAnnualHours, f.countsKnowledgeUpdate, f.minSize, f.maxSize, f.passAttendancePct,
            f.passScoreHundredths, f.topics, f.life.from, f.life.to);
    }
};

template <> struct Fields<RequirementRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, r.title, f.appliesTo, f.kind, f.value, r.courses, f.graceMonths,
            f.windowMonths, f.maxAgeMonths, f.life.from, f.life.to, f.basis, f.confidence, f.enabled, f.note);
    }
};

template <> struct Fields<EquivalenceRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(r.course, r.satisfies, f.maxAgeMonths, f.life.from, f.life.to, f.basis);
    }
};

template <> struct Fields<CadreRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, f.fullName, f.birthDate, f.sex, f.ethnicity, f.personnelKind, r.unit,
            f.partyJoinedOn, f.email, f.phone, f.service.from, f.service.to);
    }
};

template <> struct Fields<PostHoldingRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(r.cadre, r.title, r.unit, f.obtainedBy, f.decision, f.held.from, f.held.to, f.isMain);
    }
};

template <> struct Fields<PlanningRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, r.cadre, r.title, r.unit, r.term, f.decision, f.approvedOn, f.targetOn,
            f.endedOn, f.endReason);
    }
};

template <> struct Fields<CompletionRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, r.cadre, r.course, f.completedOn, f.periods, f.grade, f.credentialNo,
            f.issuer, f.classCode, f.revokedOn);
    }
};

template <> struct Fields<ExemptionRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(r.cadre, r.course, f.life.from, f.life.to, f.basis);
    }
};

template <> struct Fields<RoomRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, f.name, f.site, f.capacity);
    }
};

template <> struct Fields<LecturerRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, f.fullName, f.kind, f.unit, r.courses, f.maxDaysPerWeek);
    }
};

template <> struct Fields<UnavailabilityRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.kind, r.resource, f.days.from, f.days.to, f.reason);
    }
};

template <> struct Fields<HolidayRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.days.from, f.days.to, f.name);
    }
};

template <> struct Fields<ClassRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(f.code, r.course, f.name, f.state, f.startsOn, f.endsOn, f.capacity, f.minSize,
            r.room, r.lecturer, f.needsApproval, f.waitlistPolicy);
    }
};

template <> struct Fields<SessionRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(r.trainingClass, f.span.from, f.span.to, r.room, r.lecturer, f.topic, f.periods);
    }
};

template <> struct Fields<EnrolmentRow> {
    static auto tie(auto &r)
    {
        auto &f = r.fact;
        return std::tie(r.trainingClass, r.cadre, f.state, f.requestedAt, f.basis, r.basisTitle);
    }
};

/// Calls visit(column, member) for every column of the row's file, in order.
template <class Row, class Visit> void eachField(Row &row, Visit &&visit)
{
    using Plain = std::remove_const_t<Row>;
    const std::span<const Column> columns = formatOf(Plain::file).columns;
    std::apply(
        [&](auto &...member) {
            size_t i = 0;
            (visit(columns[i++], member), ...);
        },
        Fields<Plain>::tie(row));
}

/// Calls visit(index, column, left member, right member) for every column of two rows of one file.
template <class LeftRow, class RightRow, class Visit>
void eachPair(LeftRow &left, RightRow &right, Visit &&visit)
{
    using Plain = std::remove_const_t<LeftRow>;
    const std::span<const Column> columns = formatOf(Plain::file).columns;
    auto lefts = Fields<Plain>::tie(left);
    auto rights = Fields<Plain>::tie(right);
    [&]<size_t... I>(std::index_sequence<I...>)
    {
        (visit(static_cast<int>(I), columns[I], std::get<I>(lefts), std::get<I>(rights)), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(lefts)>>());
}

} // namespace lotrinh::exchange
