// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books.h"
#include "findings.h"

namespace lotrinh::exchange {

/// Turns the codes that a row refers to into ids inside its fact, and puts down the ones nobody knows.
class Linker {
public:
    Linker(const Books &books, Findings &findings)
        : m_books(books)
        , m_findings(findings)
    { }

    void link(UnitRow &row);
    void link(TitleRow &) { }
    void link(TermRow &) { }
    void link(CourseRow &) { }
    void link(RequirementRow &row);
    void link(EquivalenceRow &row);
    void link(CadreRow &row);
    void link(PostHoldingRow &row);
    void link(PlanningRow &row);
    void link(CompletionRow &row);
    void link(ExemptionRow &row);
    void link(RoomRow &) { }
    void link(LecturerRow &row);
    void link(UnavailabilityRow &row);
    void link(HolidayRow &) { }
    void link(ClassRow &row);
    void link(SessionRow &row);
    void link(EnrolmentRow &row);

private:
    /// Where a reference stands and which table it points at.
    struct Place {
        File file;
        int line;
        QLatin1String column;
        const Book &book;
        File target;
    };

    qint64 find(const Place &place, const QString &code);
    /// Drops repeated codes from the list, so that it is compared and kept without them.
    template <class Id> std::vector<Id> findAll(const Place &place, QStringList &codes);

    const Books &m_books;
    Findings &m_findings;
};

} // namespace lotrinh::exchange
