// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve.h"

#include "cells.h"
#include "fields.h"
#include "linker.h"
#include "names.h"
#include "rowchecks.h"
#include "seatchecks.h"
#include "treechecks.h"

#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

template <class Fact> QString keyOfHeld(const Fact &fact, const Codes &codes)
{
    if constexpr (requires { fact.code; })
        return fact.code;
    else
        return keyOf(toRow(fact, codes));
}

/// What is held, with the cells that the row says put over it: columns that the file does not have and
/// members that no file can say (an enrolment's frozen unit, a session's override reason) stay.
template <class Row> Row putOver(Row heldRow, const Row &said, const Sheet<Row> &sheet)
{
    eachPair(heldRow, said, [&](int index, const Column &, auto &value, const auto &saidValue) {
        if (sheet.hasColumn(index))
            value = saidValue;
    });
    heldRow.line = said.line;
    heldRow.isSound = said.isSound;
    return heldRow;
}

template <class Row> std::vector<ChangedCell> changesBetween(const Row &before, const Row &after)
{
    std::vector<ChangedCell> changes;
    eachPair(before, after, [&](int, const Column &column, const auto &was, const auto &is) {
        if (!(was == is))
            changes.push_back({column.name, printCell(column, was), printCell(column, is)});
    });
    return changes;
}

class Resolver {
public:
    Resolver(const ImportFolder &folder, const Holdings &held, Day today)
        : m_folder(folder)
        , m_held(held)
        , m_today(today)
        , m_codes(held)
        , m_books(folder, held)
        , m_findings(m_plan.problems)
        , m_linker(m_books, m_findings)
    {
        m_plan.problems = folder.problems;
    }

    ImportPlan plan();

private:
    template <class Row> using Facts = std::vector<typename Row::Fact>;

    template <class Row> QHash<QString, size_t> heldKeys(const Facts<Row> &held) const;
    /// Line of the first row by key; says so when there is one already.
    template <class Row> bool isDoubled(const Row &row, const QString &key, QHash<QString, int> &lines);
    /// Returns the rows as they are to be: linked, with their ids.
    template <class Row>
    std::vector<Row> table(
        const Sheet<Row> &sheet, const Facts<Row> &held, TableChange<typename Row::Fact> &change);
    template <class Row>
    void place(Row &row, const QString &key, const typename Row::Fact *before,
        TableChange<typename Row::Fact> &change);

    const ImportFolder &m_folder;
    const Holdings &m_held;
    const Day m_today;
    const Codes m_codes;
    const Books m_books;
    ImportPlan m_plan;
    Findings m_findings;
    Linker m_linker;
};

template <class Row> QHash<QString, size_t> Resolver::heldKeys(const Facts<Row> &held) const
{
    QHash<QString, size_t> keys;
    keys.reserve(static_cast<qsizetype>(held.size()));
    for (size_t i = 0; i < held.size(); ++i)
        keys.insert(keyOfHeld(held[i], m_codes), i);
    return keys;
}

template <class Row> bool Resolver::isDoubled(const Row &row, const QString &key, QHash<QString, int> &lines)
{
    const int first = lines.value(key);
    if (first == 0) {
        lines.insert(key, row.line);
        return false;
    }
    const FileFormat &format = formatOf(row.file);
    m_findings.error(row.file, row.line, format.columns.front().name, ProblemKind::DoubledKey,
        {readableKey(key), format.key, QString::number(first)});
    return true;
}

template <class Row>
void Resolver::place(
    Row &row, const QString &key, const typename Row::Fact *before, TableChange<typename Row::Fact> &change)
{
    if (!before) {
        row.fact.id.value = -static_cast<qint64>(change.inserts.size()) - 1;
        change.inserts.push_back(row.fact);
        return;
    }
    row.fact.id = before->id;
    std::vector<ChangedCell> changes = changesBetween(toRow(*before, m_codes), row);
    if (changes.empty())
        ++change.unchanged;
    else
        change.corrections.push_back({*before, row.fact, row.line, readableKey(key), std::move(changes)});
}

template <class Row>
std::vector<Row> Resolver::table(
    const Sheet<Row> &sheet, const Facts<Row> &held, TableChange<typename Row::Fact> &change)
{
    std::vector<Row> rows;
    if (sheet.rows.empty())
        return rows;
    const QHash<QString, size_t> keys = heldKeys<Row>(held);
    QHash<QString, int> lines;
    lines.reserve(static_cast<qsizetype>(sheet.rows.size()));
    rows.reserve(sheet.rows.size());
    for (Row row : sheet.rows) {
        const QString key = keyOf(row);
        const auto found = keys.constFind(key);
        const auto *before = found == keys.constEnd() ? nullptr : &held[*found];
        if (before)
            row = putOver(toRow(*before, m_codes), row, sheet);
        m_linker.link(row);
        checkRow(row, m_today, m_findings);
        const bool hasKey = !key.isEmpty() && (row.isSound || formatOf(row.file).key == "code"_L1);
        if (!hasKey || isDoubled(row, key, lines))
            continue;
        place(row, key, before, change);
        rows.push_back(std::move(row));
    }
    return rows;
}

ImportPlan Resolver::plan()
{
    const auto units = table(m_folder.units, m_held.units, m_plan.units);
    checkTree(units, m_held.units, m_findings);
    m_plan.units.inserts = parentsFirst(std::move(m_plan.units.inserts));
    table(m_folder.titles, m_held.titles, m_plan.titles);
    table(m_folder.terms, m_held.terms, m_plan.terms);
    table(m_folder.courses, m_held.courses, m_plan.courses);
    table(m_folder.requirements, m_held.requirements, m_plan.requirements);
    table(m_folder.equivalences, m_held.equivalences, m_plan.equivalences);
    table(m_folder.cadres, m_held.cadres, m_plan.cadres);
    const auto posts = table(m_folder.postHoldings, m_held.postHoldings, m_plan.postHoldings);
    warnOfPostsOutsideUnits(posts, units, m_held.units, m_findings);
    table(m_folder.planning, m_held.planning, m_plan.planning);
    table(m_folder.completions, m_held.completions, m_plan.completions);
    table(m_folder.exemptions, m_held.exemptions, m_plan.exemptions);
    table(m_folder.rooms, m_held.rooms, m_plan.rooms);
    table(m_folder.lecturers, m_held.lecturers, m_plan.lecturers);
    table(m_folder.unavailability, m_held.unavailability, m_plan.unavailability);
    table(m_folder.holidays, m_held.holidays, m_plan.holidays);
    const auto classes = table(m_folder.classes, m_held.classes, m_plan.classes);
    table(m_folder.sessions, m_held.sessions, m_plan.sessions);
    const auto enrolments = table(m_folder.enrolments, m_held.enrolments, m_plan.enrolments);
    checkSeats(classes, enrolments, m_held, m_findings);
    std::stable_partition(m_plan.enrolments.corrections.begin(), m_plan.enrolments.corrections.end(), &freesSeat);
    sortProblems(m_plan.problems);
    return std::move(m_plan);
}

} // namespace

ImportPlan resolve(const ImportFolder &folder, const Holdings &held, Day today)
{
    return Resolver(folder, held, today).plan();
}

} // namespace lotrinh::exchange
