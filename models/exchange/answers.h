// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/engine/detail.h"
#include "compliance/ratesurvey.h"
#include "domain/requirement/why.h"

#include <QStringList>
#include <array>

namespace lotrinh::exchange {

/// The answers of `duties`, `rates` and `readiness` as rows of text: the exact columns, codes and rounding
/// of exchange.md §2, the same on the command line, in files and on screens that export what they show.
QStringList dutyColumns();

/// The rows of `duties`, one at a time, as UTF-8 in memory that is used again for the next: millions of rows
/// are written without making a QString of any cell.
class DutyRow {
public:
    using Cells = std::array<std::string_view, 9>;
    DutyRow(const compliance::Province &province, const compliance::Moment &moment);

    /// Good until the next call.
    const Cells &of(compliance::CadreRow row, const compliance::Marks &marks, const compliance::DutyMark &duty);

private:
    struct AskCells {
        std::string courses;
        std::string kind;
        std::string value;
    };
    const compliance::Province &m_province;
    const compliance::Moment &m_moment;
    std::vector<AskCells> m_asks;
    std::array<std::string, 8> m_statuses;
    compliance::DutyWords m_words;
    std::string m_dueOn;
    std::string m_validUntil;
    Cells m_cells;
};

QStringList rateColumns();
/// One row per group, then `total`; nothing at all when there is no duty.
std::vector<QStringList> rateRows(const compliance::RateGroups &table);

QStringList readinessColumns();
QStringList readinessRow(const compliance::Province &province, const compliance::PlanningReadiness &one);

/// The proof of every duty of the cadre that the course would count for, one statement a line; says so
/// when there is none. Of planning it says what `planning` lets the reader know.
QStringList proofFor(const compliance::Province &province, compliance::CadreRow row, CourseId course, Day asOf,
    Language language, PlanningShown planning);

} // namespace lotrinh::exchange
