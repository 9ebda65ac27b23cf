// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview.h"

#include "exchange/csv.h"
#include "exchange/workbook/workbook.h"
#include "exchange/words.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A CSV file as a sheet of texts.
Result<std::vector<Grid>> gridOfCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return package::badFile(file.errorString());
    Grid grid;
    grid.name = QFileInfo(path).completeBaseName();
    bool isText = true;
    const auto failure = readCsv(file, [&](int line, auto cells) {
        GridRow row{line, {}};
        for (size_t i = 0; i < cells.size(); ++i) {
            isText = isText && cells[i].isValidUtf8();
            if (!cells[i].isEmpty())
                row.cells.push_back({static_cast<int>(i), CellKind::Text, CellScript::Unicode, QString::fromUtf8(cells[i])});
        }
        if (!row.cells.empty())
            grid.rows.push_back(std::move(row));
        return isText;
    });
    if (!isText)
        return package::badFile(Words::tr("văn bản không phải UTF-8; hãy lưu lại tệp dạng CSV UTF-8"));
    if (failure)
        return package::badFile(
            messageOf({grid.name, failure->line, u"*"_s, failure->kind, {}, Severity::Error}, Language::Vietnamese));
    return std::vector<Grid>{std::move(grid)};
}

QString originalText(const GridCell *cell)
{
    return cell ? cell->text : QString();
}

bool isInTheWay(const PreviewRow &row)
{
    return row.verdict == RowVerdict::Problem || row.verdict == RowVerdict::Doubtful;
}

/// The columns of an error file: what was read, under the field's own name, and what it adds.
struct ErrorColumns {
    std::vector<int> source; ///< column of the sheet
    bool addsCode = false;
    bool addsUnit = false;
};

ErrorColumns columnsFor(const OfficeMapping &mapping, DataTable &table)
{
    ErrorColumns columns;
    columns.addsCode = mapping.columnOf(OfficeField::CadreCode) < 0;
    columns.addsUnit = mapping.columnOf(OfficeField::Unit) < 0;
    if (columns.addsCode)
        table.columns.push_back({fieldName(OfficeField::CadreCode), ColumnKind::Text, 14, {}, {}});
    for (const ColumnMapping &column : mapping.columns) {
        if (column.field == OfficeField::Problem || (column.field == OfficeField::Ignored && column.header.name.isEmpty()))
            continue;
        columns.source.push_back(column.header.column);
        const bool isPlain = column.field == OfficeField::Ignored;
        table.columns.push_back({isPlain ? column.header.name : fieldName(column.field), ColumnKind::Text, 18, {}, {}});
    }
    if (columns.addsUnit)
        table.columns.push_back({fieldName(OfficeField::Unit), ColumnKind::Text, 24, {}, {}});
    table.columns.push_back({fieldName(OfficeField::Problem), ColumnKind::Text, 60, {}, {}});
    return columns;
}

QString wordsOf(const PreviewRow &row)
{
    QStringList words;
    for (const RowWord &word : row.words)
        words += word.column + ": "_L1 + word.sentence;
    return words.join(u"\n"_s);
}

} // namespace

Result<std::vector<OfficeSheet>> openOfficeFile(const QString &path, const ReadProgress &progress)
{
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive) || path.endsWith(".txt"_L1, Qt::CaseInsensitive);
    auto grids = isCsv ? gridOfCsv(path) : readWorkbook(path, {}, progress);
    if (!grids)
        return grids.error();
    std::ranges::stable_sort(*grids, {}, &Grid::isHidden);
    std::vector<OfficeSheet> sheets;
    for (Grid &grid : *grids)
        if (auto shape = findTable(grid))
            sheets.push_back({QFileInfo(path).fileName(), std::move(grid), std::move(*shape)});
    if (sheets.empty())
        return package::badFile(Words::tr("không thấy bảng danh sách nào (cần dòng tiêu đề có Họ và tên hoặc Mã cán bộ và ít nhất một cột khác)"));
    return sheets;
}

DataTable errorTable(const OfficeSheet &sheet, const OfficeMapping &mapping, const OfficePreview &preview, BadRows which)
{
    DataTable table;
    table.name = sheet.grid.name;
    const ErrorColumns columns = columnsFor(mapping, table);
    auto line = sheet.grid.rows.begin();
    for (const PreviewRow &row : preview.rows) {
        if (which == BadRows::LeaveOut && !isInTheWay(row))
            continue;
        line = std::ranges::lower_bound(line, sheet.grid.rows.end(), row.line, {}, &GridRow::number);
        std::vector<TableValue> values;
        if (columns.addsCode)
            values.emplace_back(QString());
        for (int source : columns.source)
            values.emplace_back(originalText(line == sheet.grid.rows.end() ? nullptr : line->cell(source)));
        if (columns.addsUnit)
            values.emplace_back(row.unit);
        values.emplace_back(isInTheWay(row) ? wordsOf(row) : QString());
        if (isInTheWay(row))
            table.marked.push_back(table.rows.size());
        table.rows.push_back(std::move(values));
    }
    return table;
}

} // namespace lotrinh::exchange
