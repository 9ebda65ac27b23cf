// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf.h"

#include "layout.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 600;
constexpr double pixelsPerPoint = dotsPerInch / 72.0;

Result<std::unique_ptr<XmlNode>> tree(const std::vector<package::Part> &parts, const QString &name)
{
    const auto found = std::ranges::find(parts, name, &package::Part::name);
    if (found == parts.end())
        return Error{u"bad_file"_s, u"tệp thiếu phần “%1”"_s.arg(name), {}, Error::Kind::Refused};
    return parseXml(found->bytes);
}

/// The number of a page, centred in the top margin.
void drawPageNumber(QPainter &painter, const PageShape &shape, int number)
{
    QFont font(QStringList{u"Liberation Serif"_s, u"Times New Roman"_s});
    font.setPointSizeF(13);
    painter.setFont(font);
    const QRectF top(0, 0, shape.paper.width() * pixelsPerPoint, shape.margins.top() * pixelsPerPoint);
    painter.drawText(top, Qt::AlignCenter, QString::number(number));
}

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
        painter.translate(shape.margins.left() * pixelsPerPoint, shape.margins.top() * pixelsPerPoint - i * page.height());
        const QRectF view(0, i * page.height(), page.width(), page.height());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

} // namespace

Result<QByteArray> toPdf(const std::vector<package::Part> &parts)
{
    const auto document = tree(parts, u"word/document.xml"_s);
    if (!document)
        return document.error();
    const XmlNode *body = (*document)->child(u"w:body"_s);
    if (!body)
        return Error{u"bad_file"_s, u"tài liệu không có nội dung"_s, {}, Error::Kind::Refused};
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
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&writer);
    text.setDocumentMargin(0);
    text.setPageSize(shape.inner() * pixelsPerPoint);
    Layout(parts, sheet, text, pixelsPerPoint).setBody(*body);
    drawPages(writer, text, shape);
    buffer.close();
    return bytes;
}

} // namespace lotrinh::documents
