// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

bool isOn(const XmlNode &properties, const QString &name, bool otherwise)
{
    const XmlNode *node = properties.child(name);
    if (!node)
        return otherwise;
    const QString value = node->attribute(u"w:val"_s);
    return value != "0"_L1 && value != "false"_L1 && value != "none"_L1;
}

Qt::Alignment alignmentOf(const QString &value)
{
    if (value == "center"_L1)
        return Qt::AlignHCenter;
    if (value == "right"_L1 || value == "end"_L1)
        return Qt::AlignRight;
    return value == "both"_L1 ? Qt::AlignJustify : Qt::AlignLeft;
}

void laySpacing(const XmlNode &spacing, ParagraphLook &look)
{
    if (const QString before = spacing.attribute(u"w:before"_s); !before.isEmpty())
        look.before = twips(before);
    if (const QString after = spacing.attribute(u"w:after"_s); !after.isEmpty())
        look.after = twips(after);
    const QString line = spacing.attribute(u"w:line"_s);
    if (line.isEmpty())
        return;
    constexpr double singleLine = 240;
    const QString rule = spacing.attribute(u"w:lineRule"_s);
    const bool isFactor = rule.isEmpty() || rule == "auto"_L1;
    look.lineFactor = isFactor ? line.toDouble() / singleLine : 0;
    look.lineHeight = isFactor ? 0 : twips(line);
}

void layIndent(const XmlNode &indent, ParagraphLook &look)
{
    const auto length = [&](const char *name, const char *other) {
        const QString value = indent.attribute(QString::fromLatin1(name));
        return value.isEmpty() ? indent.attribute(QString::fromLatin1(other)) : value;
    };
    if (const QString left = length("w:left", "w:start"); !left.isEmpty())
        look.left = twips(left);
    if (const QString right = length("w:right", "w:end"); !right.isEmpty())
        look.right = twips(right);
    if (const QString first = indent.attribute(u"w:firstLine"_s); !first.isEmpty())
        look.firstLine = twips(first);
    if (const QString hanging = indent.attribute(u"w:hanging"_s); !hanging.isEmpty())
        look.firstLine = -twips(hanging);
}

} // namespace

double twips(const QString &text)
{
    constexpr double perPoint = 20;
    constexpr double longest = 31'680; ///< 22 inches, the longest paper there is
    return std::clamp(text.toDouble(), -longest, longest) / perPoint;
}

void lay(const XmlNode *properties, ParagraphLook &look)
{
    if (!properties)
        return;
    if (const XmlNode *alignment = properties->child(u"w:jc"_s))
        look.alignment = alignmentOf(alignment->attribute(u"w:val"_s));
    if (const XmlNode *spacing = properties->child(u"w:spacing"_s))
        laySpacing(*spacing, look);
    if (const XmlNode *indent = properties->child(u"w:ind"_s))
        layIndent(*indent, look);
    look.breaksPage = isOn(*properties, u"w:pageBreakBefore"_s, look.breaksPage);
}

void lay(const XmlNode *properties, RunLook &look)
{
    if (!properties)
        return;
    constexpr double smallest = 2;
    constexpr double largest = 200;
    if (const XmlNode *size = properties->child(u"w:sz"_s))
        look.size = std::clamp(size->attribute(u"w:val"_s).toDouble() / 2, smallest, largest);
    look.isBold = isOn(*properties, u"w:b"_s, look.isBold);
    look.isItalic = isOn(*properties, u"w:i"_s, look.isItalic);
    look.isUnderlined = isOn(*properties, u"w:u"_s, look.isUnderlined);
    look.isCapital = isOn(*properties, u"w:caps"_s, look.isCapital);
    if (const XmlNode *place = properties->child(u"w:vertAlign"_s)) {
        const QString value = place->attribute(u"w:val"_s);
        look.shift = value == "superscript"_L1 ? 1 : value == "subscript"_L1 ? -1 : 0;
    }
}

StyleSheet::StyleSheet(const XmlNode *styles)
{
    m_base.run.size = 10; // what a document without any style means
    if (!styles)
        return;
    for (const auto &node : styles->children) {
        if (node->name == "w:docDefaults"_L1) {
            if (const XmlNode *run = node->child(u"w:rPrDefault"_s))
                lay(run->child(u"w:rPr"_s), m_base.run);
            if (const XmlNode *paragraph = node->child(u"w:pPrDefault"_s))
                lay(paragraph->child(u"w:pPr"_s), m_base.paragraph);
        } else if (node->name == "w:style"_L1) {
            const QString id = node->attribute(u"w:styleId"_s);
            m_styles.insert(id, node.get());
            if (node->attribute(u"w:type"_s) == "paragraph"_L1 && node->attribute(u"w:default"_s) == "1"_L1)
                m_default = id;
        }
    }
}

StyleLook StyleSheet::of(const QString &styleId) const
{
    return resolved(styleId.isEmpty() ? m_default : styleId, 0);
}

StyleLook StyleSheet::resolved(const QString &styleId, int depth) const
{
    constexpr int deepest = 12; ///< styles that build on each other in a circle end here
    const XmlNode *style = m_styles.value(styleId);
    if (!style || depth > deepest)
        return m_base;
    const XmlNode *parent = style->child(u"w:basedOn"_s);
    StyleLook look = parent ? resolved(parent->attribute(u"w:val"_s), depth + 1) : m_base;
    lay(style->child(u"w:pPr"_s), look.paragraph);
    lay(style->child(u"w:rPr"_s), look.run);
    return look;
}

QTextBlockFormat formatOf(const ParagraphLook &look, double pixelsPerPoint)
{
    QTextBlockFormat format;
    format.setAlignment(look.alignment);
    format.setTopMargin(look.before * pixelsPerPoint);
    format.setLeftMargin(look.left * pixelsPerPoint);
    format.setRightMargin(look.right * pixelsPerPoint);
    format.setTextIndent(look.firstLine * pixelsPerPoint);
    constexpr double percent = 100;
    if (look.lineFactor > 0)
        format.setLineHeight(look.lineFactor * percent, QTextBlockFormat::ProportionalHeight);
    else
        format.setLineHeight(look.lineHeight * pixelsPerPoint, QTextBlockFormat::MinimumHeight);
    if (look.breaksPage)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    return format;
}

QTextCharFormat formatOf(const RunLook &look)
{
    QTextCharFormat format;
    format.setFontFamilies({u"Liberation Serif"_s, u"Times New Roman"_s});
    format.setFontPointSize(look.size);
    format.setFontWeight(look.isBold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(look.isItalic);
    format.setFontUnderline(look.isUnderlined);
    if (look.isCapital)
        format.setFontCapitalization(QFont::AllUppercase);
    if (look.shift != 0)
        format.setVerticalAlignment(look.shift > 0 ? QTextCharFormat::AlignSuperScript : QTextCharFormat::AlignSubScript);
    return format;
}

} // namespace lotrinh::documents
