// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/questions.h"
#include "domain/credential/credential.h"
#include "exchange/holdings.h"
#include "service/service.h"

#include <QHash>

namespace lotrinh::exchange {

/// What the standard tables are made from, with the look-ups they share.
struct ReportFacts {
    Holdings held;
    std::vector<Credential> credentials; ///< in the order of the register
    const compliance::Province *province = nullptr; ///< lives in the service
    Day asOf;
    Day today;

    QHash<CadreId, const Cadre *> cadres;
    QHash<CourseId, const Course *> courses;
    QHash<UnitId, const Unit *> units;
    QHash<TitleId, const Title *> titles;
    QHash<CompletionId, const Completion *> completions;
    QHash<CadreId, std::vector<const PostHolding *>> posts;
    QHash<CadreId, std::vector<const Completion *>> completionsOf;

    ReportFacts() = default;
    ReportFacts(const ReportFacts &) = delete; ///< the look-ups point into it
    ReportFacts &operator=(const ReportFacts &) = delete;

    const Rulebook &rules() const { return province->rules(); }
    int year() const { return asOf.year(); }
    /// In the year of `asOf`, not after it.
    bool isInYear(Day day) const { return day.isFinite() && day.year() == year() && day <= asOf; }
    /// The title of the main post on that day, else of any; null when none is held.
    const Title *titleOn(CadreId cadre, Day day) const;
    QString unitName(UnitId unit) const;
};

Result<std::unique_ptr<ReportFacts>> readReportFacts(service::Service &service, Day asOf, Day today);

/// What a count says about its people besides their number.
struct PeopleShare {
    int women = 0;
    int minorities = 0; ///< any ethnicity known and not Kinh
    int young = 0; ///< under 40 on the day; who has no birth date is not counted

    void add(const Cadre &cadre, Day day);
};
/// "Đến ngày 30/06/2024".
QString untilLine(Day day);

} // namespace lotrinh::exchange
