// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

#include "documents/docx/drawing.h"

#include <QImage>
#include <QTextTable>
#include <QUrl>
#include <algorithm>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 63; ///< what a table in a document may have

const package::Part *partOf(const std::vector<package::Part> &parts, const QString &name)
{
    const auto found = std::ranges::find(parts, name, &package::Part::name);
    return found == parts.end() ? nullptr : &*found;
}

QHash<QString, QString> relationsOf(const std::vector<package::Part> &parts)
{
    QHash<QString, QString> targets;
    const package::Part *part = partOf(parts, u"word/_rels/document.xml.rels"_s);
    const auto tree = part ? parseXml(part->bytes) : Result<std::unique_ptr<XmlNode>>(std::make_unique<XmlNode>());
    if (tree)
        for (const auto &relation : (*tree)->children)
            targets.insert(relation->attribute(u"Id"_s), u"word/"_s + relation->attribute(u"Target"_s));
    return targets;
}

int spanOf(const XmlNode &cell)
{
    const XmlNode *properties = cell.child(u"w:tcPr"_s);
    const XmlNode *span = properties ? properties->child(u"w:gridSpan"_s) : nullptr;
    return span ? std::clamp(span->attribute(u"w:val"_s).toInt(), 1, mostColumns) : 1;
}

/// Whether a cell goes on with the one above.
bool continuesAbove(const XmlNode &cell)
{
    const XmlNode *properties = cell.child(u"w:tcPr"_s);
    const XmlNode *merge = properties ? properties->child(u"w:vMerge"_s) : nullptr;
    return merge && merge->attribute(u"w:val"_s) != "restart"_L1;
}

bool hasBorders(const XmlNode &table)
{
    const XmlNode *properties = table.child(u"w:tblPr"_s);
    const XmlNode *borders = properties ? properties->child(u"w:tblBorders"_s) : nullptr;
    const XmlNode *top = borders ? borders->child(u"w:top"_s) : nullptr;
    return top && top->attribute(u"w:val"_s) != "none"_L1 && top->attribute(u"w:val"_s) != "nil"_L1;
}

std::vector<double> gridOf(const XmlNode &table)
{
    std::vector<double> widths;
    if (const XmlNode *grid = table.child(u"w:tblGrid"_s))
        for (const auto &column : grid->children)
            if (column->name == "w:gridCol"_L1 && widths.size() < mostColumns)
                widths.push_back(std::max(1.0, twips(column->attribute(u"w:w"_s))));
    return widths;
}

std::vector<const XmlNode *> childrenOf(const XmlNode &node, QLatin1StringView name)
{
    std::vector<const XmlNode *> found;
    for (const auto &child : node.children)
        if (child->name == name)
            found.push_back(child.get());
    return found;
}

int headerRowsOf(const std::vector<const XmlNode *> &rows)
{
    int count = 0;
    for (const XmlNode *row : rows) {
        const XmlNode *properties = row->child(u"w:trPr"_s);
        if (!properties || !properties->child(u"w:tblHeader"_s))
            break;
        ++count;
    }
    return count;
}

constexpr double ruleWidth = 0.5;
constexpr double sidePadding = 3; ///< within the rules
constexpr double linePadding = 1;

QTextTableFormat formatOf(const std::vector<double> &widths, double pixels)
{
    QTextTableFormat format;
    format.setBorder(0); // rules belong to the cells
    format.setBorderCollapse(true);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    QList<QTextLength> lengths;
    double all = 0;
    for (double width : widths) {
        lengths += QTextLength(QTextLength::FixedLength, width * pixels);
        all += width;
    }
    format.setColumnWidthConstraints(lengths);
    format.setWidth(QTextLength(QTextLength::FixedLength, all * pixels));
    return format;
}

void setSpaceBelow(QTextTable &table, double pixels)
{
    QTextTableFormat format = table.format();
    format.setBottomMargin(pixels);
    table.setFormat(format);
}

bool isCentred(const XmlNode &cell)
{
    const XmlNode *properties = cell.child(u"w:tcPr"_s);
    const XmlNode *place = properties ? properties->child(u"w:vAlign"_s) : nullptr;
    return place && place->attribute(u"w:val"_s) == "center"_L1;
}

} // namespace

PageShape pageShapeOf(const XmlNode &body)
{
    PageShape shape;
    const XmlNode *section = body.child(u"w:sectPr"_s);
    const XmlNode *size = section ? section->child(u"w:pgSz"_s) : nullptr;
    const XmlNode *margins = section ? section->child(u"w:pgMar"_s) : nullptr;
    constexpr double smallestPaper = 100;
    if (size)
        shape.paper = {std::max(smallestPaper, twips(size->attribute(u"w:w"_s))), std::max(smallestPaper, twips(size->attribute(u"w:h"_s)))};
    if (margins)
        shape.margins = {twips(margins->attribute(u"w:left"_s)), twips(margins->attribute(u"w:top"_s)),
            twips(margins->attribute(u"w:right"_s)), twips(margins->attribute(u"w:bottom"_s))};
    if (shape.inner().width() < smallestPaper / 2 || shape.inner().height() < smallestPaper / 2)
        shape.margins = {};
    return shape;
}

Layout::Layout(const std::vector<package::Part> &parts, const StyleSheet &styles, const TableBreaks &breaks, QTextDocument &target,
    double pixelsPerPoint)
    : m_parts(parts)
    , m_styles(styles)
    , m_breaks(breaks)
    , m_target(target)
    , m_pixels(pixelsPerPoint)
    , m_relations(relationsOf(parts))
{ }

void Layout::setBody(const XmlNode &body)
{
    QTextCursor cursor(&m_target);
    block(body, cursor);
}

void Layout::block(const XmlNode &node, QTextCursor &cursor)
{
    for (const auto &child : node.children) {
        if (child->name == "w:p"_L1)
            paragraph(*child, cursor);
        else if (child->name == "w:tbl"_L1)
            table(*child, cursor);
        else if (child->name == "w:sdt"_L1 || child->name == "w:sdtContent"_L1 || child->name == "w:ins"_L1)
            block(*child, cursor);
    }
}

void Layout::paragraph(const XmlNode &node, QTextCursor &cursor)
{
    const XmlNode *properties = node.child(u"w:pPr"_s);
    const XmlNode *styleName = properties ? properties->child(u"w:pStyle"_s) : nullptr;
    StyleLook look = m_styles.of(styleName ? styleName->attribute(u"w:val"_s) : QString());
    lay(properties, look.paragraph);
    look.paragraph.breaksPage = look.paragraph.breaksPage || std::exchange(m_breaksPage, false);
    if (cursor.position() == 0)
        look.paragraph.breaksPage = false; // the first page is there already
    RunLook empty = look.run;
    if (properties)
        lay(properties->child(u"w:rPr"_s), empty);
    const double after = std::exchange(m_after, look.paragraph.after);
    if (m_tableAbove)
        setSpaceBelow(*std::exchange(m_tableAbove, nullptr), look.paragraph.before * m_pixels);
    else
        look.paragraph.before += after;
    const QTextBlockFormat format = formatOf(look.paragraph, m_pixels);
    if (std::exchange(m_isFresh, false)) {
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(formatOf(empty));
    } else {
        cursor.insertBlock(format, formatOf(empty));
    }
    for (const auto &child : node.children) {
        if (child->name == "w:r"_L1)
            run(*child, look.run, cursor);
        else if (child->name == "w:hyperlink"_L1 || child->name == "w:smartTag"_L1 || child->name == "w:ins"_L1)
            for (const auto &inner : child->children)
                if (inner->name == "w:r"_L1)
                    run(*inner, look.run, cursor);
    }
}

void Layout::run(const XmlNode &node, RunLook look, QTextCursor &cursor)
{
    lay(node.child(u"w:rPr"_s), look);
    const QTextCharFormat format = formatOf(look);
    for (const auto &child : node.children) {
        if (child->name == "w:t"_L1) {
            for (const auto &text : child->children)
                cursor.insertText(text->text, format);
        } else if (child->name == "w:tab"_L1) {
            cursor.insertText(u"\t"_s, format);
        } else if (child->name == "w:noBreakHyphen"_L1) {
            cursor.insertText(u"\u2011"_s, format);
        } else if (child->name == "w:br"_L1) {
            if (child->attribute(u"w:type"_s) == "page"_L1)
                m_breaksPage = true;
            else
                cursor.insertText(QString(QChar(QChar::LineSeparator)), format);
        } else if (child->name == "w:drawing"_L1) {
            picture(*child, cursor);
        }
    }
}

void Layout::picture(const XmlNode &drawing, QTextCursor &cursor)
{
    const auto shown = pictureOf(drawing);
    const package::Part *part = shown ? partOf(m_parts, m_relations.value(shown->relation)) : nullptr;
    const QImage image = part ? QImage::fromData(part->bytes) : QImage();
    if (image.isNull())
        return;
    const QUrl name(u"picture:%1"_s.arg(++m_pictures));
    m_target.addResource(QTextDocument::ImageResource, name, image);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(shown->width * m_pixels);
    format.setHeight(shown->height * m_pixels);
    cursor.insertImage(format);
}

void Layout::table(const XmlNode &node, QTextCursor &cursor)
{
    const std::vector<double> widths = gridOf(node);
    const auto rows = childrenOf(node, "w:tr"_L1);
    if (widths.empty() || rows.empty())
        return;
    const auto heads = static_cast<size_t>(headerRowsOf(rows));
    size_t first = 0;
    bool isOnNewPage = false;
    for (size_t last : pageEnds(rows.size())) {
        if (last == 0) {
            isOnNewPage = true; // nothing of it fits where it would begin
            continue;
        }
        std::vector<const XmlNode *> part(rows.begin() + static_cast<ptrdiff_t>(first), rows.begin() + static_cast<ptrdiff_t>(last));
        if (first > 0)
            part.insert(part.begin(), rows.begin(), rows.begin() + static_cast<ptrdiff_t>(heads));
        QTextTableFormat format = formatOf(widths, m_pixels);
        format.setHeaderRowCount(static_cast<int>(heads));
        format.setTopMargin(std::exchange(m_after, 0) * m_pixels);
        if (std::exchange(isOnNewPage, true))
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextTable *made = cursor.insertTable(static_cast<int>(part.size()), static_cast<int>(widths.size()), format);
        if (first == 0 && m_depth == 0)
            m_tables.push_back({made, static_cast<int>(heads)});
        fillTable(part, hasBorders(node), *made);
        leave(*made, cursor);
        first = last;
    }
}

/// Where the rows of this table end on each of its pages; the last is `rows`.
std::vector<size_t> Layout::pageEnds(size_t rows) const
{
    std::vector<size_t> ends;
    if (m_depth == 0 && m_tables.size() < m_breaks.size())
        ends = m_breaks[m_tables.size()];
    ends.push_back(rows);
    return ends;
}

void Layout::leave(QTextTable &table, QTextCursor &cursor)
{
    cursor = table.lastCursorPosition();
    cursor.movePosition(QTextCursor::NextBlock);
    // The block behind a table is there already; it must not add a line of its own.
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(thin);
    m_isFresh = true;
    m_tableAbove = &table;
}

void Layout::fillTable(const std::vector<const XmlNode *> &rows, bool isRuled, QTextTable &table)
{
    std::vector<int> mergeStart(static_cast<size_t>(table.columns()), 0);
    for (size_t row = 0; row < rows.size(); ++row) {
        int column = 0;
        for (const XmlNode *one : childrenOf(*rows[row], "w:tc"_L1)) {
            if (column >= table.columns())
                break;
            const int span = std::min(spanOf(*one), table.columns() - column);
            const auto at = static_cast<size_t>(column);
            const int line = static_cast<int>(row);
            if (row > 0 && continuesAbove(*one)) {
                table.mergeCells(mergeStart[at], column, line - mergeStart[at] + 1, span);
            } else {
                mergeStart[at] = line;
                if (span > 1)
                    table.mergeCells(line, column, 1, span);
                cell(*one, table.cellAt(line, column), isRuled);
            }
            column += span;
        }
    }
}

void Layout::cell(const XmlNode &node, QTextTableCell target, bool isRuled)
{
    QTextCursor inner = target.firstCursorPosition();
    const bool outer = std::exchange(m_isFresh, true);
    ++m_depth;
    block(node, inner);
    --m_depth;
    m_isFresh = outer;
    m_after = 0;
    m_tableAbove = nullptr;
    // Qt keeps a cell's look in its first paragraph, so it comes after the paragraphs.
    QTextTableCellFormat format = target.format().toTableCellFormat();
    if (isCentred(node))
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    if (isRuled) {
        format.setLeftPadding(sidePadding * m_pixels);
        format.setRightPadding(sidePadding * m_pixels);
        format.setTopPadding(linePadding * m_pixels);
        format.setBottomPadding(linePadding * m_pixels);
        format.setBorder(ruleWidth * m_pixels);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Qt::black);
    }
    target.setFormat(format);
}

} // namespace lotrinh::documents
