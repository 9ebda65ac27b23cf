// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printedtable.h"

#include <QFont>
#include <QPageLayout>
#include <QSizeF>
#include <functional>
#include <optional>

namespace lotrinh::screens {

/// Told how much of some work is done, 0 … 1; false stops it.
using WorkWatch = std::function<bool(double share)>;

/// The type a table is printed in. All lengths are ninety-sixths of an inch, as on screen.
struct TableType {
    explicit TableType(const QString &family);

    QFont title;
    QFont head;
    QFont body;
    QFont small;
};

constexpr double cellPadding = 4; ///< on each side of a cell's text
constexpr double tableFootHeight = 22; ///< the page's number stands in it

/// Widths for columns that would like `wished` and can do with `least` (never more than the wish): every wish when they
/// fit into `room`; else narrow columns keep theirs and wide ones share the rest evenly, none below its least; when even
/// that is too much, all are cut in the same proportion. Together never wider than `room`.
std::vector<double> columnWidths(const std::vector<double> &wished, const std::vector<double> &least, double room);

/// The lines of a text in a cell of that width; a word too long for it is broken. At least one.
QStringList wrappedLines(const QString &text, const QFont &font, double width);

/// Where everything of a printed table stands: A4 upright, or across when its columns ask for more. Any thread.
class TablePages {
public:
    /// A row on a page. One too tall for a whole page goes on over the next: then it is some of its lines.
    struct Strip {
        size_t row = 0;
        int firstLine = 0;
        int lines = 1;
    };

    /// Nothing when `watch` said stop.
    static std::optional<TablePages> of(const PrintedTable &table, const WorkWatch &watch);

    QPageLayout paper() const;
    QSizeF area() const { return m_area; } ///< between the margins
    int count() const { return static_cast<int>(m_pages.size()); }
    const std::vector<double> &widths() const { return m_widths; }
    const std::vector<Strip> &strips(int page) const { return m_pages[static_cast<size_t>(page)]; }
    double headTop(int page) const { return page == 0 ? m_aboveHeight : 0; }
    double headHeight() const { return m_headHeight; }
    double lineHeight() const { return m_lineHeight; }
    double heightOf(const Strip &strip) const { return strip.lines * m_lineHeight + 2 * cellPadding; }
    /// Where strips must end.
    double bodyBottom() const { return m_area.height() - tableFootHeight; }

private:
    TablePages() = default;
    bool chooseWidths(const PrintedTable &table, const TableType &type, const WorkWatch &watch);
    bool placeRows(const PrintedTable &table, const TableType &type, const WorkWatch &watch);
    void place(size_t row, int lines);
    int linesInto(double height) const;
    void turnPage();

    QPageLayout::Orientation m_orientation = QPageLayout::Portrait;
    QSizeF m_area;
    double m_aboveHeight = 0;
    double m_headHeight = 0;
    double m_lineHeight = 0;
    double m_y = 0; ///< where the next strip of the last page would begin
    std::vector<double> m_widths;
    std::vector<std::vector<Strip>> m_pages;
};

} // namespace lotrinh::screens
