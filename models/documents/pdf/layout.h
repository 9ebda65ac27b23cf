// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "looks.h"
#include "package/packagewriter.h"

#include <QMarginsF>
#include <QSizeF>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace lotrinh::documents {

/// Paper and margins of a section, in points.
struct PageShape {
    QSizeF paper{595.3, 841.9}; ///< A4
    QMarginsF margins{85, 57, 43, 57};

    QSizeF inner() const
    {
        return {paper.width() - margins.left() - margins.right(), paper.height() - margins.top() - margins.bottom()};
    }
};
PageShape pageShapeOf(const XmlNode &body);

/// Of each table of the body, in order: the rows that begin a page (rowBreaks).
using TableBreaks = std::vector<std::vector<size_t>>;

/// A table of the body as it was set; of one that goes on over pages, its first page.
struct PlacedTable {
    QTextTable *table = nullptr;
    int headerRows = 0;
};

/// Sets a document's body into a QTextDocument whose lengths are pixels of the device it will be drawn on.
class Layout {
public:
    Layout(const std::vector<package::Part> &parts, const StyleSheet &styles, const TableBreaks &breaks, QTextDocument &target,
        double pixelsPerPoint);
    void setBody(const XmlNode &body);
    const std::vector<PlacedTable> &tables() const { return m_tables; }

private:
    void block(const XmlNode &node, QTextCursor &cursor);
    void paragraph(const XmlNode &node, QTextCursor &cursor);
    void run(const XmlNode &node, RunLook look, QTextCursor &cursor);
    void picture(const XmlNode &drawing, QTextCursor &cursor);
    void table(const XmlNode &node, QTextCursor &cursor);
    std::vector<size_t> pageEnds(size_t rows) const;
    void leave(QTextTable &table, QTextCursor &cursor);
    void fillTable(const std::vector<const XmlNode *> &rows, bool isRuled, QTextTable &table);
    void cell(const XmlNode &node, QTextTableCell target, bool isRuled);

    const std::vector<package::Part> &m_parts;
    const StyleSheet &m_styles;
    const TableBreaks &m_breaks;
    QTextDocument &m_target;
    double m_pixels;
    QHash<QString, QString> m_relations;
    bool m_isFresh = true; ///< the cursor stands in an empty block that the next paragraph takes
    bool m_breaksPage = false; ///< a page break was met: the next paragraph begins a page
    // Word adds the space under a paragraph to the space over the next; Qt takes the larger, and none beside a table.
    double m_after = 0; ///< space under the paragraph before, in points
    QTextTable *m_tableAbove = nullptr; ///< the table that ended just now
    std::vector<PlacedTable> m_tables;
    int m_depth = 0; ///< of cells within cells
    int m_pictures = 0;
};

} // namespace lotrinh::documents
