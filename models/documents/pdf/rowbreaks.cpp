// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>
#include <numeric>

namespace lotrinh::documents {

namespace {

constexpr double ruleAndRounding = 2; ///< what a row may take besides its lines

double contentHeight(const QTextTableCell &cell, const QAbstractTextDocumentLayout &layout)
{
    const QRectF first = layout.blockBoundingRect(cell.firstCursorPosition().block());
    const QRectF last = layout.blockBoundingRect(cell.lastCursorPosition().block());
    const QTextTableCellFormat format = cell.format().toTableCellFormat();
    return last.bottom() - first.top() + format.topPadding() + format.bottomPadding();
}

} // namespace

std::vector<double> rowHeights(const QTextTable &table)
{
    const QAbstractTextDocumentLayout &layout = *table.document()->documentLayout();
    std::vector<double> heights(static_cast<size_t>(table.rows()), 0);
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column)
            if (const QTextTableCell cell = table.cellAt(row, column); cell.row() == row && cell.column() == column)
                heights[static_cast<size_t>(row)] = std::max(heights[static_cast<size_t>(row)], contentHeight(cell, layout) + ruleAndRounding);
    return heights;
}

std::vector<size_t> rowBreaks(const std::vector<double> &heights, size_t headerRows, double top, double pageHeight)
{
    const double heads = std::accumulate(heights.begin(), heights.begin() + static_cast<ptrdiff_t>(headerRows), 0.0);
    std::vector<size_t> breaks;
    double y = top + heads;
    bool isFresh = top == 0; // nothing but the table's own header stands on this page
    for (size_t row = headerRows; row < heights.size(); ++row) {
        const bool fitsNowhere = heads + heights[row] > pageHeight;
        if (y + heights[row] > pageHeight && !fitsNowhere && !isFresh) {
            breaks.push_back(row == headerRows ? 0 : row);
            y = heads;
        }
        y += heights[row];
        isFresh = false;
    }
    return breaks;
}

} // namespace lotrinh::documents
