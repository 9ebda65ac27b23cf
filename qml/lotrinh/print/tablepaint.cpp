// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepaint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <numeric>

namespace lotrinh::screens {

namespace {

const QColor paperLine(0xB8BEC8);
const QColor paperMuted(0x454C58);
const QColor paperHead(0xF0F1F3);

/// One page being painted: where it is and in which type.
struct PagePainter {
    QPainter &painter;
    const PrintedTable &table;
    const TablePages &pages;
    TableType type;
    int page;

    double tableWidth() const { return std::accumulate(pages.widths().begin(), pages.widths().end(), 0.0); }

    void paintAbove()
    {
        painter.setPen(Qt::black);
        painter.setFont(type.title);
        painter.drawText(QRectF(0, 0, pages.area().width(), 26), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(type.title).elidedText(table.name(), Qt::ElideRight, pages.area().width()));
        painter.setFont(type.body);
        painter.setPen(paperMuted);
        for (qsizetype line = 1; line < table.above.size(); ++line)
            painter.drawText(QRectF(0, 30 + double(line - 1) * pages.lineHeight(), pages.area().width(), pages.lineHeight()),
                Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(type.body).elidedText(table.above[line], Qt::ElideRight, pages.area().width()));
    }

    /// Some lines of a cell, under each other.
    void paintCell(const QRectF &place, const QStringList &lines, bool isRight)
    {
        double y = place.top() + cellPadding;
        for (const QString &line : lines) {
            const QRectF row(place.left() + cellPadding, y, place.width() - 2 * cellPadding, pages.lineHeight());
            painter.drawText(row, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, line);
            y += pages.lineHeight();
        }
    }

    void paintCells(const QStringList &cells, double top, double height, int firstLine, int mostLines)
    {
        double x = 0;
        for (size_t column = 0; column < pages.widths().size(); ++column) {
            const double width = pages.widths()[column];
            const QStringList lines = wrappedLines(cells.value(static_cast<qsizetype>(column)), painter.font(), width - 2 * cellPadding);
            const bool isRight = column < table.toTheRight.size() && table.toTheRight[column];
            paintCell(QRectF(x, top, width, height), lines.mid(firstLine, mostLines), isRight);
            x += width;
        }
    }

    void paintHead()
    {
        const QRectF place(0, pages.headTop(page), tableWidth(), pages.headHeight());
        painter.fillRect(place, paperHead);
        painter.setPen(Qt::black);
        painter.setFont(type.head);
        paintCells(table.titles, place.top(), place.height(), 0, -1);
        painter.setPen(QPen(paperMuted, 1));
        painter.drawLine(place.bottomLeft(), place.bottomRight());
    }

    void paintRows()
    {
        double top = pages.headTop(page) + pages.headHeight();
        for (const TablePages::Strip &strip : pages.strips(page)) {
            const double height = pages.heightOf(strip);
            painter.setPen(Qt::black);
            painter.setFont(type.body);
            paintCells(table.rows[strip.row], top, height, strip.firstLine, strip.lines);
            top += height;
            painter.setPen(QPen(paperLine, 0.5));
            painter.drawLine(QPointF(0, top), QPointF(tableWidth(), top));
        }
    }

    void paintNothing()
    {
        painter.setPen(paperMuted);
        painter.setFont(type.body);
        const double top = pages.headTop(page) + pages.headHeight();
        painter.drawText(QRectF(0, top, pages.area().width(), 3 * pages.lineHeight()), Qt::AlignCenter, table.emptyText);
    }

    void paintFoot()
    {
        painter.setFont(type.small);
        painter.setPen(paperMuted);
        const QRectF foot(0, pages.bodyBottom(), pages.area().width(), tableFootHeight);
        const QString number = table.pageWords.arg(page + 1).arg(pages.count());
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
        if (page == 0)
            return; // its name stands above
        const QFontMetricsF metrics(type.small);
        const double room = foot.width() - metrics.horizontalAdvance(number) - 24;
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(table.name(), Qt::ElideRight, room));
    }
};

} // namespace

void paintTablePage(QPainter &painter, const PrintedTable &table, const TablePages &pages, int page)
{
    PagePainter sheet{painter, table, pages, TableType(table.fontFamily), page};
    if (page == 0)
        sheet.paintAbove();
    sheet.paintHead();
    if (table.rows.empty())
        sheet.paintNothing();
    sheet.paintRows();
    sheet.paintFoot();
}

int printTable(const PrintedTable &table, QIODevice &device, const WorkWatch &watch)
{
    if (!device.isWritable())
        return 0;
    const auto pages = TablePages::of(table, watch);
    if (!pages)
        return 0;
    QPdfWriter writer(&device);
    writer.setPageLayout(pages->paper());
    writer.setTitle(table.name());
    writer.setCreator(QStringLiteral("Lộ Trình"));
    QPainter painter;
    if (!painter.begin(&writer))
        return 0;
    const double scale = writer.resolution() / 96.0;
    painter.scale(scale, scale);
    for (int page = 0; page < pages->count(); ++page) {
        // What was laid out is half of the work.
        if (!watch(0.5 + 0.5 * page / pages->count()))
            return 0;
        if (page > 0)
            writer.newPage();
        paintTablePage(painter, table, *pages, page);
    }
    return painter.end() ? pages->count() : 0;
}

} // namespace lotrinh::screens
