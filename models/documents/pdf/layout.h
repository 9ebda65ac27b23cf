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

/// Sets a document's body into a QTextDocument whose lengths are pixels of the device it will be drawn on.
class Layout {
public:
    Layout(const std::vector<package::Part> &parts, const StyleSheet &styles, QTextDocument &target, double pixelsPerPoint);
    void setBody(const XmlNode &body);

private:
    void block(const XmlNode &node, QTextCursor &cursor);
    void paragraph(const XmlNode &node, QTextCursor &cursor);
    void run(const XmlNode &node, RunLook look, QTextCursor &cursor);
    void picture(const XmlNode &drawing, QTextCursor &cursor);
    void table(const XmlNode &node, QTextCursor &cursor);
    void fillTable(const XmlNode &node, QTextTable &table);
    void cell(const XmlNode &node, QTextTable &table, int row, int column);

    const std::vector<package::Part> &m_parts;
    const StyleSheet &m_styles;
    QTextDocument &m_target;
    double m_pixels;
    QHash<QString, QString> m_relations;
    bool m_isFresh = true; ///< the cursor stands in an empty block that the next paragraph takes
    bool m_breaksPage = false; ///< a page break was met: the next paragraph begins a page
    int m_pictures = 0;
};

} // namespace lotrinh::documents
