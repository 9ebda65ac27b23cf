// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableshape.h"

#include "exchange/legacytext.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsLookedAt = 60;
constexpr int mostHeaderRows = 4;
constexpr int widestTable = 200;
constexpr size_t mostMerged = 2000; ///< no header has more

/// A header in a legacy font is read to be understood; what is imported is decided by people.
QString legible(const QString &text)
{
    const auto finding = findLegacyText(text.normalized(QString::NormalizationForm_C));
    if (!finding)
        return text;
    return finding->encoding == "VNI"_L1 ? readAsVni(text) : readAsTcvn3(text);
}

/// The header region of a sheet with merged cells spread out.
class Head {
public:
    explicit Head(const Grid &grid)
        : m_grid(grid)
    {
        const size_t count = std::min(rowsLookedAt, grid.rows.size());
        for (size_t i = 0; i < count; ++i)
            m_lastRow = grid.rows[i].number;
        for (const MergedRange &range : grid.merged)
            if (range.firstRow <= m_lastRow && m_merged.size() < mostMerged)
                m_merged.push_back(range);
    }

    int lastRow() const { return m_lastRow; }

    const GridRow *row(int number) const
    {
        const auto found = std::ranges::lower_bound(m_grid.rows, number, {}, &GridRow::number);
        return found == m_grid.rows.end() || found->number != number ? nullptr : &*found;
    }

    const MergedRange *mergeAt(int row, int column) const
    {
        for (const MergedRange &range : m_merged)
            if (row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn
                && column <= range.lastColumn)
                return &range;
        return nullptr;
    }

    /// What a reader sees in the cell: the text of the merged cell it belongs to.
    QString seen(int row, int column) const
    {
        if (const MergedRange *range = mergeAt(row, column))
            return own(range->firstRow, range->firstColumn);
        return own(row, column);
    }

    QString own(int row, int column) const
    {
        const GridRow *line = this->row(row);
        const GridCell *cell = line ? line->cell(column) : nullptr;
        return cell && cell->kind == CellKind::Text ? legible(cell->text.simplified()) : QString();
    }

    /// One more than the last column of any row looked at.
    int width() const
    {
        int width = 0;
        for (const GridRow &line : m_grid.rows)
            if (!line.cells.empty())
                width = std::max(width, line.cells.back().column + 1);
        return std::min(width, widestTable);
    }

private:
    const Grid &m_grid;
    std::vector<MergedRange> m_merged;
    int m_lastRow = 0;
};

/// How many different known columns the row names; none counts without a name, a code or a birth date.
int scoreOf(const Head &head, int row, int width)
{
    QSet<OfficeField> fields;
    for (int column = 0; column < width; ++column)
        if (const OfficeField field = fieldOfHeader({}, head.own(row, column)); field != OfficeField::Ignored)
            fields.insert(field);
    const bool isOfPeople = fields.contains(OfficeField::FullName) || fields.contains(OfficeField::GivenName)
        || fields.contains(OfficeField::FamilyMiddle) || fields.contains(OfficeField::CadreCode);
    return isOfPeople && fields.size() >= 2 ? static_cast<int>(fields.size()) : 0;
}

int bestRow(const Head &head, int width)
{
    int best = 0;
    int bestScore = 0;
    for (int row = 1; row <= head.lastRow(); ++row)
        if (const int score = scoreOf(head, row, width); score > bestScore) {
            best = row;
            bestScore = score;
        }
    return best;
}

/// A group header lies over some of the columns; a title lies over all of them, or over one cell.
bool isGroupRow(const Head &head, int row, int width)
{
    const GridRow *line = head.row(row);
    if (!line || line->cells.size() < 2)
        return false;
    return std::ranges::any_of(line->cells, [&](const GridCell &cell) {
        const MergedRange *range = head.mergeAt(row, cell.column);
        return range && range->lastColumn > range->firstColumn && range->firstRow == row
            && range->lastColumn - range->firstColumn + 1 < width;
    });
}

/// "(1) (2) (3)" or "1 2 3": the line that numbers the columns.
bool isNumberingRow(const GridRow &line)
{
    if (line.cells.size() < 3)
        return false;
    int expected = -1;
    int numbers = 0;
    for (const GridCell &cell : line.cells) {
        QString text = cell.text;
        text.remove(u'(').remove(u')');
        bool ok = false;
        const int number = text.trimmed().toInt(&ok);
        if (!ok)
            continue;
        if (expected >= 0 && number != expected)
            return false;
        expected = number + 1;
        ++numbers;
    }
    return numbers >= 3 && numbers + 2 >= static_cast<int>(line.cells.size());
}

bool isSubHeaderRow(const Head &head, int headerRow, int row)
{
    const GridRow *line = head.row(row);
    if (!line)
        return false;
    int known = 0;
    for (const GridCell &cell : line->cells) {
        if (cell.kind != CellKind::Text || cell.text.size() > 40)
            return false;
        const QString top = head.seen(headerRow, cell.column);
        known += fieldOfHeader(top, cell.text.simplified()) != OfficeField::Ignored;
    }
    return known > 0 && known * 2 >= static_cast<int>(line->cells.size());
}

int lastRowOfHeader(const Head &head, int row, int width)
{
    int last = row;
    for (int column = 0; column < width; ++column)
        if (const MergedRange *range = head.mergeAt(row, column); range && range->lastRow < row + mostHeaderRows)
            last = std::max(last, range->lastRow);
    while (last < row + mostHeaderRows - 1 && isSubHeaderRow(head, row, last + 1))
        ++last;
    if (const GridRow *line = head.row(last + 1); line && isNumberingRow(*line))
        ++last;
    return last;
}

HeaderColumn columnOf(const Head &head, int firstRow, int lastRow, int column)
{
    QStringList lines;
    for (int row = firstRow; row <= lastRow; ++row) {
        const GridRow *line = head.row(row);
        if (line && isNumberingRow(*line))
            continue;
        const QString text = head.seen(row, column);
        if (!text.isEmpty() && (lines.isEmpty() || lines.last() != text))
            lines += text;
    }
    HeaderColumn found{column, lines.join(" / "_L1), OfficeField::Ignored};
    for (qsizetype i = lines.size() - 1; i >= 0 && found.field == OfficeField::Ignored; --i)
        found.field = fieldOfHeader(i > 0 ? lines[i - 1] : QString(), lines[i]);
    return found;
}

QStringList titlesAbove(const Grid &grid, int headerRow)
{
    QStringList lines;
    for (const GridRow &row : grid.rows) {
        if (row.number >= headerRow)
            break;
        for (const GridCell &cell : row.cells)
            if (cell.kind == CellKind::Text)
                lines += cell.text.simplified();
    }
    return lines;
}

/// Who has both họ and tên apart has no full name in "Tên"; who has "Họ tên" alone keeps it.
void settleNames(std::vector<HeaderColumn> &columns)
{
    const auto has = [&](OfficeField field) {
        return std::ranges::any_of(columns, [&](const HeaderColumn &column) { return column.field == field; });
    };
    if (has(OfficeField::FullName) && has(OfficeField::GivenName) && !has(OfficeField::FamilyMiddle)) {
        for (HeaderColumn &column : columns)
            if (column.field == OfficeField::FullName)
                column.field = OfficeField::FamilyMiddle;
    }
}

/// A second column of the same meaning is not taken by its name (the first one is).
void dropDoubles(std::vector<HeaderColumn> &columns)
{
    QSet<OfficeField> seen;
    for (HeaderColumn &column : columns) {
        if (column.field == OfficeField::Ignored || column.field == OfficeField::Note)
            continue;
        if (seen.contains(column.field))
            column.field = OfficeField::Ignored;
        seen.insert(column.field);
    }
}

} // namespace

QString TableShape::fingerprint() const
{
    QStringList names;
    for (const HeaderColumn &column : columns)
        names += headerFold(column.name);
    return names.join(u'|');
}

std::optional<TableShape> findTable(const Grid &grid)
{
    const Head head(grid);
    const int width = head.width();
    const int row = bestRow(head, width);
    if (row == 0)
        return {};
    TableShape shape;
    shape.firstHeaderRow = row;
    if (isGroupRow(head, row - 1, width))
        shape.firstHeaderRow = row - 1;
    shape.lastHeaderRow = lastRowOfHeader(head, row, width);
    for (int column = 0; column < width; ++column)
        shape.columns.push_back(columnOf(head, shape.firstHeaderRow, shape.lastHeaderRow, column));
    settleNames(shape.columns);
    dropDoubles(shape.columns);
    shape.titleLines = titlesAbove(grid, shape.firstHeaderRow);
    return shape;
}

} // namespace lotrinh::exchange
