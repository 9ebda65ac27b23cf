// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/docx/xmltree.h"

#include <QHash>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace lotrinh::documents {

/// How a run and a paragraph look; lengths in points.
struct RunLook {
    double size = 13;
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isCapital = false;
    int shift = 0; ///< 1 above the line, −1 below
};
struct ParagraphLook {
    Qt::Alignment alignment = Qt::AlignLeft;
    double before = 0;
    double after = 0;
    double left = 0;
    double right = 0;
    double firstLine = 0;
    double lineFactor = 1; ///< of the line's own height; 0 when `lineHeight` is fixed
    double lineHeight = 0;
    bool breaksPage = false;
};
struct StyleLook {
    ParagraphLook paragraph;
    RunLook run;
};

/// Twentieths of a point, as DOCX writes lengths.
double twips(const QString &text);
/// Lays what a w:pPr or w:rPr says over a look.
void lay(const XmlNode *properties, ParagraphLook &look);
void lay(const XmlNode *properties, RunLook &look);

/// Named styles with what they build on, and the document's defaults under the empty name.
class StyleSheet {
public:
    explicit StyleSheet(const XmlNode *styles);
    StyleLook of(const QString &styleId) const;

private:
    StyleLook resolved(const QString &styleId, int depth) const;

    QHash<QString, const XmlNode *> m_styles;
    QString m_default;
    StyleLook m_base;
};

/// The space under the paragraph is left to the next one (Layout).
QTextBlockFormat formatOf(const ParagraphLook &look, double pixelsPerPoint);
QTextCharFormat formatOf(const RunLook &look);

} // namespace lotrinh::documents
