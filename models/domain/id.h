// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <compare>

namespace lotrinh {

/// A strong identifier: a row's own number, never shown to people (they see codes).
/// 0 means "none". Ids of different kinds do not convert into each other.
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using UnitId = Id<struct UnitTag>;
using TitleId = Id<struct TitleTag>;
using TermId = Id<struct TermTag>;
using CourseId = Id<struct CourseTag>;
using RequirementId = Id<struct RequirementTag>;
using EquivalenceId = Id<struct EquivalenceTag>;
using CadreId = Id<struct CadreTag>;
using PostHoldingId = Id<struct PostHoldingTag>;
using PlanningEntryId = Id<struct PlanningEntryTag>;
using CompletionId = Id<struct CompletionTag>;
using ExemptionId = Id<struct ExemptionTag>;
using RoomId = Id<struct RoomTag>;
using LecturerId = Id<struct LecturerTag>;
using UnavailabilityId = Id<struct UnavailabilityTag>;
using HolidayId = Id<struct HolidayTag>;
using ClassId = Id<struct ClassTag>;
using SessionId = Id<struct SessionTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using QuotaId = Id<struct QuotaTag>;
using AttendanceId = Id<struct AttendanceTag>;
using PartId = Id<struct PartTag>;
using ScoreId = Id<struct ScoreTag>;
using ClassResultId = Id<struct ClassResultTag>;
using CredentialId = Id<struct CredentialTag>;
using PlanningLineId = Id<struct PlanningLineTag>;
using SubstitutionId = Id<struct SubstitutionTag>;
using StructureEventId = Id<struct StructureEventTag>;
using UnitLineageId = Id<struct UnitLineageTag>;
using TitleLineageId = Id<struct TitleLineageTag>;
using ReviewRoundId = Id<struct ReviewRoundTag>;
using ReviewVerdictId = Id<struct ReviewVerdictTag>;
using ConclusionId = Id<struct ConclusionTag>;
using ConclusionPurposeId = Id<struct ConclusionPurposeTag>;
using ReportedFigureId = Id<struct ReportedFigureTag>;
using CadreRequestId = Id<struct CadreRequestTag>;

} // namespace lotrinh
