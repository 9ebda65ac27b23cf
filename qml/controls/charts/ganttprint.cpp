// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ganttprint.h"

#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

namespace lotrinh::controls {

namespace {

// Everything is measured in ninety-sixths of an inch, as on screen, so that one paint code serves both.
constexpr double unitsPerInch = 96;
constexpr double titleHeight = 58;
constexpr double footHeight = 22;

GanttLooks paperLooks(const GanttSheet &sheet)
{
    GanttLooks looks;
    looks.rowHeight = 20;
    looks.headHeight = 30;
    looks.laneWidth = 300;
    looks.line = QColor(0xB8BEC8);
    looks.muted = QColor(0x454C58);
    looks.tones = {GanttTone{QColor(0x5A6472), QColor(0xF0F1F3), Qt::black},
        GanttTone{QColor(0x1E7A4A), QColor(0xE3F1E8), Qt::black},
        GanttTone{QColor(0x9A5F00), QColor(0xFBEFD5), Qt::black},
        GanttTone{QColor(0xA1211A), QColor(0xF9E3E1), Qt::black},
        GanttTone{QColor(0x1B5E8C), QColor(0xE2EFF8), Qt::black}};
    looks.font = QFont(sheet.fontFamily);
    looks.font.setPixelSize(11);
    looks.small = looks.font;
    looks.small.setPixelSize(9);
    looks.locale = QLocale(sheet.language == QLatin1String("en") ? QStringLiteral("en_GB") : QStringLiteral("vi_VN"));
    return looks;
}

/// The lanes [first, last) as a chart of their own.
GanttPicture part(const GanttPicture &whole, int first, int last)
{
    GanttPicture picture;
    picture.from = whole.from;
    picture.to = whole.to;
    picture.lanes.assign(whole.lanes.begin() + first, whole.lanes.begin() + last);
    for (GanttBar bar : whole.bars)
        if (bar.lane >= first && bar.lane < last) {
            bar.lane -= first;
            picture.bars.push_back(std::move(bar));
        }
    for (GanttShade shade : whole.shades)
        if (shade.lane < 0 || (shade.lane >= first && shade.lane < last)) {
            shade.lane -= shade.lane < 0 ? 0 : first;
            picture.shades.push_back(std::move(shade));
        }
    return picture;
}

/// Where each page begins: as many whole lanes as fit, at least one.
std::vector<int> pageStarts(const GanttLayout &layout, int rowsAPage)
{
    std::vector<int> starts{0};
    int rows = 0;
    for (int lane = 0; lane < layout.lanes(); ++lane) {
        if (rows > 0 && rows + layout.rowsOf(lane) > rowsAPage) {
            starts.push_back(lane);
            rows = 0;
        }
        rows += layout.rowsOf(lane);
    }
    starts.push_back(layout.lanes());
    return starts;
}

void paintTitle(QPainter &painter, const GanttSheet &sheet, const GanttLooks &looks, const QRectF &area)
{
    QFont title = looks.font;
    title.setPixelSize(17);
    title.setWeight(QFont::DemiBold);
    painter.setPen(Qt::black);
    painter.setFont(title);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), 24), Qt::AlignLeft | Qt::AlignVCenter, sheet.title);
    painter.setFont(looks.font);
    painter.setPen(looks.muted);
    painter.drawText(
        QRectF(area.left(), area.top() + 26, area.width() / 2, 20), Qt::AlignLeft | Qt::AlignVCenter, sheet.subtitle);
    double right = area.right();
    const QFontMetricsF metrics(looks.font);
    for (auto sample = sheet.legend.rbegin(); sample != sheet.legend.rend(); ++sample) {
        const double width = metrics.horizontalAdvance(sample->text);
        right -= width;
        painter.setPen(Qt::black);
        painter.drawText(QRectF(right, area.top() + 26, width + 1, 20), Qt::AlignVCenter, sample->text);
        right -= 30;
        paintGanttSample(painter, QRectF(right, area.top() + 31, 24, 11), looks.tone(sample->tone), sample->fill);
        right -= 16;
    }
}

void paintFoot(QPainter &painter, const GanttSheet &sheet, const GanttLooks &looks, const QRectF &area, int page, int pages)
{
    painter.setFont(looks.small);
    painter.setPen(looks.muted);
    painter.drawText(QRectF(area.left(), area.bottom() - footHeight, area.width(), footHeight),
        Qt::AlignRight | Qt::AlignBottom, sheet.page.arg(page).arg(pages));
}

} // namespace

int printGantt(const GanttPicture &picture, const GanttSheet &sheet, QIODevice &device)
{
    if (!device.isWritable())
        return 0;
    QPdfWriter writer(&device);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12),
        QPageLayout::Millimeter));
    writer.setTitle(sheet.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return 0;
    const double scale = writer.resolution() / unitsPerInch;
    painter.scale(scale, scale);
    const QRectF area(0, 0, writer.width() / scale, writer.height() / scale);
    const GanttLooks looks = paperLooks(sheet);
    const QRectF body = area.adjusted(0, titleHeight, 0, -footHeight);
    const GanttLayout whole(picture);
    const auto starts = pageStarts(whole, static_cast<int>((body.height() - looks.headHeight) / looks.rowHeight));
    const int pages = static_cast<int>(starts.size()) - 1;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        const GanttPicture shown = part(picture, starts[static_cast<size_t>(page)], starts[static_cast<size_t>(page) + 1]);
        const GanttLayout layout(shown);
        paintTitle(painter, sheet, looks, area);
        const QRectF place(body.left(), body.top(), body.width(),
            std::min(body.height(), looks.headHeight + layout.rows() * looks.rowHeight));
        if (layout.rows() > 0)
            GanttFrame(shown, layout, looks, place).paint(painter, {});
        else
            painter.drawText(body, Qt::AlignCenter, sheet.emptyText);
        paintFoot(painter, sheet, looks, area, page + 1, pages);
    }
    return painter.end() ? pages : 0;
}

} // namespace lotrinh::controls
