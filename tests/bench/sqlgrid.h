// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QString>
#include <array>
#include <map>
#include <memory>

struct sqlite3;

namespace lotrinh::bench {

/// Duties, exempt, done, studying, overdue, people, people done of one cell.
using SqlCell = std::array<qint64, 7>;
using SqlCells = std::map<std::pair<QString, QString>, SqlCell>; ///< by unit and title code, units rolled up

/// The rate grid unit × title by SQL alone, on the same SQLite file: what a program without an engine would
/// ask its database. Everything of the catalogue's size (rules in force, reach of equivalences, calendar,
/// terms, ancestors) stands in indexed temporary tables before the clock starts; the province's own tables
/// have the indexes of the schema. Knows neither age limits nor grace other than whole months, nor dated
/// equivalences: the demo's catalogue has none.
class SqlGrid {
public:
    /// Opens the file for reading. `problem()` says why not.
    explicit SqlGrid(const QString &path);
    ~SqlGrid();
    Q_DISABLE_COPY_MOVE(SqlGrid)

    /// Makes ready for one day.
    bool prepare(Day asOf);
    SqlCells cells();
    const QString &problem() const { return m_problem; }

private:
    bool run(const QByteArray &sql);

    sqlite3 *m_db = nullptr;
    QString m_problem;
};

} // namespace lotrinh::bench
