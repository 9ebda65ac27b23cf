// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf.h"

#include "documents/words.h"
#include "layout.h"
#include "rowbreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 600;
// Text is laid out on no device at all, in the pixels that Qt then takes for its lengths, and scaled when painted:
// given a device, QTextDocument scales some lengths to it (tables, margins) and others not (page, indents).
constexpr double layoutPixelsPerInch = 96;
constexpr double pointsPerInch = 72;
constexpr double dotsPerPoint = dotsPerInch / pointsPerInch;
constexpr double pixelsPerPoint = layoutPixelsPerInch / pointsPerInch;

Result<std::unique_ptr<XmlNode>> tree(const std::vector<package::Part> &parts, const QString &name)
{
    const auto found = std::ranges::find(parts, name, &package::Part::name);
    if (found == parts.end())
        return Error{u"bad_file"_s, Words::tr("tệp thiếu phần “%1”").arg(name), {}, Error::Kind::Refused};
    return parseXml(found->bytes);
}

/// The number of a page, centred in the top margin.
void drawPageNumber(QPainter &painter, const PageShape &shape, int number)
{
    QFont font(QStringList{u"Liberation Serif"_s, u"Times New Roman"_s});
    font.setPointSizeF(13);
    painter.setFont(font);
    const QRectF top(0, 0, shape.paper.width() * dotsPerPoint, shape.margins.top() * dotsPerPoint);
    painter.drawText(top, Qt::AlignCenter, QString::number(number));
}

/// How far the marks of a capital may stand over its line: what belongs to the first line of the next page.
constexpr double overhang = 2;

void drawPages(QPdfWriter &writer, QTextDocument &document, const PageShape &shape)
{
    QPainter painter(&writer);
    const QSizeF page = document.pageSize();
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0) {
            writer.newPage();
            drawPageNumber(painter, shape, i + 1);
        }
        painter.save();
        painter.scale(dotsPerInch / layoutPixelsPerInch, dotsPerInch / layoutPixelsPerInch);
        painter.translate(shape.margins.left() * pixelsPerPoint, shape.margins.top() * pixelsPerPoint - i * page.height());
        const QRectF view(0, i * page.height() - overhang, page.width(), page.height());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

struct SetText {
    std::unique_ptr<QTextDocument> text;
    std::vector<PlacedTable> tables;
};

/// The body of a document set as text, with no row of a table cut by the end of a page.
struct Setting {
    const std::vector<package::Part> &parts;
    const StyleSheet &sheet;
    const XmlNode &body;
    const PageShape &shape;

    SetText set(const TableBreaks &breaks, QSizeF page) const
    {
        SetText set{std::make_unique<QTextDocument>(), {}};
        set.text->setUseDesignMetrics(true);
        set.text->setDocumentMargin(0);
        set.text->setPageSize(page);
        Layout layout(parts, sheet, breaks, *set.text, pixelsPerPoint);
        layout.setBody(body);
        set.tables = layout.tables();
        return set;
    }

    std::unique_ptr<QTextDocument> onPages() const
    {
        const QSizeF page = shape.inner() * pixelsPerPoint;
        const SetText endless = set({}, {page.width(), -1});
        TableBreaks breaks;
        SetText paged = set(breaks, page);
        for (size_t i = 0; i < paged.tables.size(); ++i) {
            const double top = paged.text->documentLayout()->frameBoundingRect(paged.tables[i].table).top();
            breaks.push_back(rowBreaks(rowHeights(*endless.tables[i].table), static_cast<size_t>(endless.tables[i].headerRows),
                std::fmod(top, page.height()), page.height()));
            if (!breaks.back().empty())
                paged = set(breaks, page); // what follows stands elsewhere now
        }
        return std::move(paged.text);
    }
};

} // namespace

Result<QByteArray> toPdf(const std::vector<package::Part> &parts)
{
    const auto document = tree(parts, u"word/document.xml"_s);
    if (!document)
        return document.error();
    const XmlNode *body = (*document)->child(u"w:body"_s);
    if (!body)
        return Error{u"bad_file"_s, Words::tr("tài liệu không có nội dung"), {}, Error::Kind::Refused};
    const auto styles = tree(parts, u"word/styles.xml"_s);
    const StyleSheet sheet(styles ? styles->get() : nullptr);
    const PageShape shape = pageShapeOf(*body);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(shape.paper, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setCreator(u"Lộ Trình"_s);
    drawPages(writer, *Setting{parts, sheet, *body, shape}.onPages(), shape);
    buffer.close();
    return bytes;
}

} // namespace lotrinh::documents
