// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetxml.h"
#include "exchange/words.h"

#include <algorithm>
#include <cmath>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

using Token = QXmlStreamReader::TokenType;

constexpr int lastRow = 1'048'576;
constexpr int lastColumn = 16'384;
constexpr qint64 rowsBetweenReports = 1000;

Error overBound(const QString &what)
{
    return package::badFile(Words::tr("bảng tính quá lớn: %1").arg(what));
}

/// Characters that XML cannot hold are written _xHHHH_.
QString unescaped(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        constexpr qsizetype length = 7;
        bool ok = text.size() - i >= length && text[i] == u'_' && text[i + 1] == u'x' && text[i + length - 1] == u'_';
        const ushort code = ok ? text.mid(i + 2, 4).toUShort(&ok, 16) : ushort(0);
        plain += ok ? QChar(code) : text[i];
        i += ok ? length - 1 : 0;
    }
    return plain;
}

/// Text of <si> or <is>: all <t>, but none inside the phonetic <rPh>.
QString richText(package::XmlReader &xml)
{
    QString text;
    const int level = xml.depth();
    while (xml.depth() >= level) {
        const Token token = xml.next();
        if (token == Token::Invalid)
            break;
        if (token != Token::StartElement)
            continue;
        if (xml.name() == "rPh"_L1)
            xml.skipElement();
        else if (xml.name() == "t"_L1)
            text += xml.textOfElement();
    }
    return unescaped(text);
}

/// What stands in a <c> before it is understood.
struct RawCell {
    CellPlace place;
    QString type;
    size_t style = 0;
    QString value; ///< of <v>
    QString inlineText; ///< of <is>
};

class SheetParser {
public:
    SheetParser(package::XmlReader &xml, SheetContext &context, Grid &grid)
        : m_xml(xml)
        , m_context(context)
        , m_grid(grid)
    { }

    Result<void> read();

private:
    Result<void> beginRow();
    Result<void> cell();
    Result<void> mergedRange();
    Result<RawCell> rawCell();
    bool understand(const RawCell &raw, GridCell &cell) const;
    void number(const RawCell &raw, GridCell &cell) const;

    package::XmlReader &m_xml;
    SheetContext &m_context;
    Grid &m_grid;
    int m_row = 0;
    int m_column = -1;
};

Result<void> SheetParser::read()
{
    for (Token token = m_xml.next(); token != Token::Invalid; token = m_xml.next()) {
        if (token != Token::StartElement)
            continue;
        Result<void> done;
        if (m_xml.name() == "row"_L1)
            done = beginRow();
        else if (m_xml.name() == "c"_L1)
            done = cell();
        else if (m_xml.name() == "mergeCell"_L1)
            done = mergedRange();
        if (!done)
            return done;
    }
    return {};
}

Result<void> SheetParser::beginRow()
{
    const QStringView given = m_xml.at().attributes().value("r"_L1);
    const int row = given.isEmpty() ? m_row + 1 : given.toInt();
    if (row <= m_row || row > lastRow)
        return package::badFile(Words::tr("bảng tính có số dòng không hợp lệ (“%1”)").arg(given.left(20)));
    m_row = row;
    m_column = -1;
    if (++m_context.rows % rowsBetweenReports == 0 && m_context.progress && !m_context.progress(m_context.rows))
        return Error{u"cancelled"_s, Words::tr("Đã dừng theo yêu cầu"), {}, Error::Kind::Refused};
    return {};
}

Result<RawCell> SheetParser::rawCell()
{
    RawCell raw;
    const QXmlStreamAttributes attributes = m_xml.at().attributes();
    const QStringView reference = attributes.value("r"_L1);
    const auto place = reference.isEmpty() ? CellPlace{m_row, m_column + 1} : placeOfReference(reference);
    if (!place || place->row != m_row || place->column <= m_column || place->column >= lastColumn)
        return package::badFile(Words::tr("bảng tính có ô sai chỗ (“%1”)").arg(reference.left(20)));
    raw.place = *place;
    raw.type = attributes.value("t"_L1).toString();
    raw.style = attributes.value("s"_L1).toUInt();
    const int level = m_xml.depth();
    while (m_xml.depth() >= level) {
        const Token token = m_xml.next();
        if (token == Token::Invalid)
            break;
        if (token != Token::StartElement)
            continue;
        if (m_xml.name() == "v"_L1)
            raw.value = m_xml.textOfElement();
        else if (m_xml.name() == "is"_L1)
            raw.inlineText = richText(m_xml);
        else
            m_xml.skipElement();
    }
    return raw;
}

void SheetParser::number(const RawCell &raw, GridCell &cell) const
{
    bool ok = false;
    const double value = raw.value.toDouble(&ok);
    if (!ok) {
        cell.text = raw.value;
        return;
    }
    const NumberUse use
        = raw.style < m_context.styles.size() ? m_context.styles[raw.style].use : NumberUse::Number;
    if (use != NumberUse::Number)
        cell.text = textOfSerial(value, use, m_context.from1904);
    cell.kind = cell.text.isEmpty() ? CellKind::Number : CellKind::Date;
    if (cell.kind == CellKind::Date)
        return;
    constexpr int trustedDigits = 15; // what a spreadsheet itself keeps of a number
    cell.text = QString::number(value, 'g', trustedDigits);
    if (cell.text.contains(u'e'))
        cell.text = QString::number(value, 'f', std::abs(value) < 1 ? trustedDigits : 0);
}

/// False for a cell that has nothing in it.
bool SheetParser::understand(const RawCell &raw, GridCell &cell) const
{
    if (raw.type == "s"_L1) {
        bool ok = false;
        const auto index = raw.value.toUInt(&ok);
        if (ok && index < m_context.strings.size())
            cell.text = m_context.strings[index];
    } else if (raw.type == "inlineStr"_L1) {
        cell.text = raw.inlineText;
    } else if (raw.type == "str"_L1) {
        cell.text = raw.value;
    } else if (raw.type == "b"_L1) {
        cell.kind = CellKind::Boolean;
        cell.text = raw.value.trimmed();
    } else if (raw.type == "e"_L1) {
        cell.kind = CellKind::Fault;
        cell.text = raw.value;
    } else if (raw.type == "d"_L1) {
        cell.kind = CellKind::Date;
        cell.text = raw.value.endsWith("T00:00:00"_L1) ? raw.value.left(10) : raw.value.left(16);
    } else if (!raw.value.isEmpty()) {
        number(raw, cell);
    }
    return !cell.text.isEmpty();
}

Result<void> SheetParser::cell()
{
    const auto raw = rawCell();
    if (!raw)
        return raw.error();
    m_column = raw->place.column;
    GridCell cell;
    cell.column = m_column;
    if (raw->style < m_context.styles.size())
        cell.script = m_context.styles[raw->style].script;
    if (!understand(*raw, cell))
        return {};
    if (cell.text.size() > m_context.limits.cellLength)
        return overBound(Words::tr("ô %1%2 dài hơn %3 ký tự").arg(columnLetters(m_column)).arg(m_row).arg(m_context.limits.cellLength));
    if (++m_context.cells > m_context.limits.cells)
        return overBound(Words::tr("hơn %1 ô").arg(m_context.limits.cells));
    if (m_grid.rows.empty() || m_grid.rows.back().number != m_row)
        m_grid.rows.push_back({m_row, {}});
    m_grid.rows.back().cells.push_back(std::move(cell));
    return {};
}

Result<void> SheetParser::mergedRange()
{
    const QStringView range = m_xml.at().attributes().value("ref"_L1);
    const qsizetype colon = range.indexOf(u':');
    const auto first = placeOfReference(range.left(colon));
    const auto last = placeOfReference(colon < 0 ? range : range.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return package::badFile(Words::tr("bảng tính có vùng gộp ô không hợp lệ (“%1”)").arg(range.left(30)));
    if (static_cast<qsizetype>(m_grid.merged.size()) >= m_context.limits.merged)
        return overBound(Words::tr("quá nhiều vùng gộp ô"));
    m_grid.merged.push_back({first->row, last->row, first->column, last->column});
    return {};
}

} // namespace

std::vector<QString> readSharedStrings(package::XmlReader &xml, qsizetype most)
{
    std::vector<QString> strings;
    for (Token token = xml.next(); token != Token::Invalid; token = xml.next())
        if (token == Token::StartElement && xml.name() == "si"_L1) {
            if (static_cast<qsizetype>(strings.size()) >= most)
                break;
            strings.push_back(richText(xml));
        }
    return strings;
}

Result<void> readSheet(package::XmlReader &xml, SheetContext &context, Grid &grid)
{
    return SheetParser(xml, context, grid).read();
}

std::optional<CellPlace> placeOfReference(QStringView reference)
{
    CellPlace place{0, 0};
    qsizetype i = 0;
    for (; i < reference.size() && reference[i].isLetter(); ++i) {
        const char16_t c = reference[i].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            return {};
        place.column = place.column * 26 + (c - u'A' + 1);
        if (place.column > lastColumn)
            return {};
    }
    const qsizetype letters = i;
    for (; i < reference.size(); ++i) {
        const char16_t c = reference[i].unicode();
        if (c < u'0' || c > u'9')
            return {};
        place.row = place.row * 10 + (c - u'0');
        if (place.row > lastRow)
            return {};
    }
    if (letters == 0 || i == letters || place.row == 0)
        return {};
    --place.column;
    return place;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

const GridCell *GridRow::cell(int column) const
{
    const auto found = std::ranges::lower_bound(cells, column, {}, &GridCell::column);
    return found == cells.end() || found->column != column ? nullptr : &*found;
}

} // namespace lotrinh::exchange
