// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepages.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace lotrinh::screens {

namespace {

constexpr double unitsPerInch = 96;
constexpr double widestWord = 140; // what a column insists on; longer words are broken
constexpr size_t rowsBetweenLooks = 256;
// How much of printing it is to measure the cells, and to lay them out; painting is the rest.
constexpr double measuredShare = 0.2;
constexpr double placedShare = 0.5;

QPageLayout paperOf(QPageLayout::Orientation orientation)
{
    return {QPageSize(QPageSize::A4), orientation, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter};
}

QSizeF areaOf(QPageLayout::Orientation orientation)
{
    return paperOf(orientation).paintRect(QPageLayout::Inch).size() * unitsPerInch;
}

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The width of the widest of many texts. Measuring is what costs, and one much shorter than the longest so far is
/// hardly the widest.
class WidestText {
public:
    explicit WidestText(const QFont &font)
        : m_metrics(font)
    { }
    void look(const QString &text)
    {
        if (text.size() * 5 < m_longest * 4)
            return;
        m_longest = std::max(m_longest, text.size());
        m_width = std::max(m_width, m_metrics.horizontalAdvance(text));
    }
    double width() const { return m_width; }

private:
    QFontMetricsF m_metrics;
    qsizetype m_longest = 0;
    double m_width = 0;
};

/// What one column would like, and what its longest word needs.
struct ColumnWish {
    explicit ColumnWish(const QFont &font)
        : whole(font)
        , word(font)
    { }
    void look(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            whole.look(line);
            for (const QString &one : line.split(u' ', Qt::SkipEmptyParts))
                word.look(one);
        }
    }

    WidestText whole;
    WidestText word;
};

int linesOf(const QStringList &cells, const QFont &font, const std::vector<double> &widths)
{
    qsizetype lines = 1;
    for (qsizetype column = 0; column < cells.size(); ++column)
        lines = std::max(lines, wrappedLines(cells[column], font, widths[static_cast<size_t>(column)] - 2 * cellPadding).size());
    return static_cast<int>(lines);
}

} // namespace

TableType::TableType(const QString &family)
{
    // Hinted for a screen, letters would be narrower here than they are on paper.
    body = QFont(family);
    body.setHintingPreference(QFont::PreferNoHinting);
    body.setPixelSize(11);
    head = body;
    head.setWeight(QFont::DemiBold);
    title = head;
    title.setPixelSize(17);
    small = body;
    small.setPixelSize(9);
}

std::vector<double> columnWidths(const std::vector<double> &wished, const std::vector<double> &least, double room)
{
    if (sumOf(wished) <= room)
        return wished;
    std::vector<double> widths = least;
    if (const double needed = sumOf(least); needed >= room) {
        for (double &width : widths)
            width *= room / needed;
        return widths;
    }
    // The one level up to which every column may grow; it only rises with the sum, so it is found by halving.
    const auto upTo = [&](double level) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::clamp(level, least[i], std::max(least[i], wished[i]));
        return sumOf(widths);
    };
    double low = 0;
    double high = *std::max_element(wished.begin(), wished.end());
    for (int halving = 0; halving < 50; ++halving) {
        const double middle = (low + high) / 2;
        (upTo(middle) <= room ? low : high) = middle;
    }
    upTo(low);
    return widths;
}

QStringList wrappedLines(const QString &text, const QFont &font, double width)
{
    if (!text.contains(u'\n') && QFontMetricsF(font).horizontalAdvance(text) <= width)
        return {text};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
    }
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

std::optional<TablePages> TablePages::of(const PrintedTable &table, const WorkWatch &watch)
{
    const TableType type(table.fontFamily);
    TablePages pages;
    pages.m_lineHeight = std::ceil(QFontMetricsF(type.body).height());
    if (!pages.chooseWidths(table, type, watch))
        return {};
    const qsizetype under = std::max(qsizetype(0), table.above.size() - 1);
    pages.m_aboveHeight = 30 + double(under) * pages.m_lineHeight + 8;
    pages.m_headHeight = linesOf(table.titles, type.head, pages.m_widths) * pages.m_lineHeight + 2 * cellPadding;
    if (!pages.placeRows(table, type, watch))
        return {};
    return pages;
}

QPageLayout TablePages::paper() const
{
    return paperOf(m_orientation);
}

bool TablePages::chooseWidths(const PrintedTable &table, const TableType &type, const WorkWatch &watch)
{
    std::vector<ColumnWish> wishes;
    for (const QString &title : table.titles) {
        wishes.emplace_back(type.head);
        wishes.back().look(title);
    }
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && !watch(measuredShare * double(row) / double(table.rows.size())))
            return false;
        for (size_t column = 0; column < wishes.size(); ++column)
            wishes[column].look(table.rows[row].value(static_cast<qsizetype>(column)));
    }
    std::vector<double> wished, least;
    for (const ColumnWish &wish : wishes) {
        // A little more than measured, so that what fits exactly is not wrapped after all.
        wished.push_back(std::ceil(wish.whole.width()) + 1 + 2 * cellPadding);
        least.push_back(std::min(wished.back(), std::min(std::ceil(wish.word.width()) + 1, widestWord) + 2 * cellPadding));
    }
    const bool isWide = sumOf(wished) > areaOf(QPageLayout::Portrait).width();
    m_orientation = isWide ? QPageLayout::Landscape : QPageLayout::Portrait;
    m_area = areaOf(m_orientation);
    m_widths = columnWidths(wished, least, m_area.width());
    return true;
}

bool TablePages::placeRows(const PrintedTable &table, const TableType &type, const WorkWatch &watch)
{
    turnPage();
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const double share = double(row) / double(table.rows.size());
        if (row % rowsBetweenLooks == 0 && !watch(measuredShare + (placedShare - measuredShare) * share))
            return false;
        place(row, linesOf(table.rows[row], type.body, m_widths));
    }
    return true;
}

int TablePages::linesInto(double height) const
{
    return std::max(0, static_cast<int>((height - 2 * cellPadding) / m_lineHeight));
}

void TablePages::turnPage()
{
    m_pages.emplace_back();
    m_y = headTop(count() - 1) + m_headHeight;
}

void TablePages::place(size_t row, int lines)
{
    const int mostOnAPage = std::max(1, linesInto(bodyBottom() - m_headHeight));
    for (int first = 0; first < lines;) {
        const int left = lines - first;
        const int fitting = linesInto(bodyBottom() - m_y);
        const bool isCut = fitting < left;
        // A row is cut only when no page could hold it.
        if (isCut && !m_pages.back().empty() && (left <= mostOnAPage || fitting == 0)) {
            turnPage();
            continue;
        }
        const Strip strip{row, first, isCut ? std::max(1, fitting) : left};
        m_pages.back().push_back(strip);
        m_y += heightOf(strip);
        first += strip.lines;
        if (first < lines)
            turnPage();
    }
}

} // namespace lotrinh::screens
