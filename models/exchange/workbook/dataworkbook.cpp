// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataworkbook.h"

#include "exchange/sheetreader.h"
#include "exchange/sheets.h"
#include "workbook.h"

#include <QFileInfo>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The cells of one row as a line of a data file hands them over; at least `width` of them.
class LineOfCells {
public:
    LineOfCells(const GridRow &row, qsizetype width)
    {
        const qsizetype count = std::max<qsizetype>(width, row.cells.back().column + 1);
        m_bytes.resize(count);
        for (const GridCell &cell : row.cells)
            m_bytes[cell.column] = cell.text.toUtf8();
        m_views.assign(m_bytes.begin(), m_bytes.end());
    }
    std::span<const QByteArrayView> cells() const { return m_views; }

private:
    QList<QByteArray> m_bytes;
    std::vector<QByteArrayView> m_views;
};

/// A header cell beyond any real table would make every row as wide.
constexpr int widestHeader = 1000;

template <class Row> void readGrid(const Grid &grid, Sheet<Row> &sheet, Findings &findings)
{
    constexpr File file = Row::file;
    sheet.isPresent = true;
    if (grid.rows.empty()) {
        sheet.isBroken = true;
        return findings.error(file, 1, formatOf(file).columns.front().name, ProblemKind::EmptyFile);
    }
    SheetReader<Row> reader(sheet, findings);
    const qsizetype width = grid.rows.front().cells.back().column + 1;
    for (const GridRow &row : grid.rows) {
        if (row.cells.back().column >= widestHeader) {
            sheet.isBroken = true;
            return findings.error(file, row.number, "*"_L1, ProblemKind::TooManyFields);
        }
        const LineOfCells line(row, width);
        if (!reader.line(row.number, line.cells()))
            return;
    }
}

} // namespace

bool isWorkbookName(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return suffix == "xlsx"_L1 || suffix == "xlsm"_L1 || suffix == "xls"_L1 || suffix == "ods"_L1;
}

std::optional<File> fileOfSheet(const QString &sheetName)
{
    const QString name = sheetName.trimmed().toLower();
    return fileOf(name.endsWith(".csv"_L1) ? name : name + ".csv"_L1);
}

bool isDataWorkbook(const std::vector<Grid> &grids)
{
    return std::ranges::any_of(grids, [](const Grid &grid) { return fileOfSheet(grid.name).has_value(); });
}

void readDataSheets(const std::vector<Grid> &grids, ImportFolder &folder)
{
    Findings findings(folder.problems);
    for (const Grid &grid : grids) {
        if (const std::optional<File> file = fileOfSheet(grid.name))
            visitSheet(folder, *file, [&](auto &sheet) { readGrid(grid, sheet, findings); });
        else
            findings.add(grid.name, 1, u"*"_s, ProblemKind::UnknownFile, {}, Severity::Warning);
    }
}

void readDataWorkbook(const QString &path, ImportFolder &folder)
{
    const QString name = QFileInfo(path).fileName();
    Findings findings(folder.problems);
    const auto grids = readWorkbook(path);
    if (!grids)
        return findings.add(name, 1, u"*"_s, ProblemKind::UnreadableFile, {grids.error().message}, Severity::Error);
    if (!isDataWorkbook(*grids))
        return findings.add(name, 1, u"*"_s, ProblemKind::UnknownFile, {}, Severity::Error);
    readDataSheets(*grids, folder);
}

} // namespace lotrinh::exchange
