// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowreader.h"

#include <QRegularExpression>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Filled {
    int mapped = 0; ///< filled columns that mean something, STT and notes aside
    int all = 0;
    int texts = 0;
    QString ordinal;
    QString first; ///< the first text that is not the ordinal
    int firstColumn = -1;
    bool hasName = false;
    bool hasCode = false;
};

bool isName(OfficeField field)
{
    return field == OfficeField::FullName || field == OfficeField::FamilyMiddle || field == OfficeField::GivenName;
}

/// "XXXVIII", "1.12": what is longer in the column of numbers is a heading that was merged across.
constexpr qsizetype longestOrdinal = 7;

bool saysSomething(OfficeField field)
{
    return field != OfficeField::Ignored && field != OfficeField::Ordinal && field != OfficeField::Note
        && field != OfficeField::Problem;
}

Filled filledOf(const GridRow &row, const OfficeMapping &mapping)
{
    Filled filled;
    for (const GridCell &cell : row.cells) {
        const QString text = tidied(cell.text);
        if (text.isEmpty())
            continue;
        ++filled.all;
        const auto place = static_cast<size_t>(cell.column);
        const OfficeField field = place < mapping.columns.size() ? mapping.columns[place].field : OfficeField::Ignored;
        if (field == OfficeField::Ordinal && text.size() <= longestOrdinal) {
            filled.ordinal = text;
            continue;
        }
        if (cell.kind == CellKind::Text) {
            ++filled.texts;
            if (filled.firstColumn < 0) {
                filled.first = text;
                filled.firstColumn = cell.column;
            }
        }
        filled.mapped += saysSomething(field);
        filled.hasName = filled.hasName || isName(field);
        filled.hasCode = filled.hasCode || field == OfficeField::CadreCode;
    }
    return filled;
}

bool isTotal(const Filled &filled)
{
    static const QRegularExpression total(u"^(tong cong|tong so|tong|cong|cong don|toan tinh|tong hop)\\b"_s);
    const QString words = headerFold(filled.first.isEmpty() ? filled.ordinal : filled.first);
    return total.match(words).hasMatch() || total.match(headerFold(filled.ordinal)).hasMatch();
}

bool isClosingLine(const Filled &filled)
{
    static const QRegularExpression closing(
        u"^(nguoi lap|lap bieu|nguoi lap bieu|noi nhan|thu truong|xac nhan|ky ten|tm |kt |tl |t m|k t|t l|danh sach nay|"
        "an dinh danh sach|danh sach co|danh sach gom|ghi chu )|ngay (\\d+ )?thang (\\d+ )?nam"_s);
    const QString words = headerFold(filled.first);
    return filled.mapped <= 2 && closing.match(words).hasMatch();
}

/// I, II, IV, A, B: how sub-headings are numbered.
bool isHeadingNumber(const QString &ordinal)
{
    static const QRegularExpression roman(u"^([IVXLC]+|[A-Z])[.)/]?$"_s);
    return roman.match(ordinal).hasMatch();
}

bool isMergedAcross(const GridRow &row, const Grid &grid, int column)
{
    constexpr int wide = 3;
    const auto first = std::lower_bound(grid.merged.begin(), grid.merged.end(), row.number,
        [](const MergedRange &range, int number) { return range.firstRow < number; });
    const auto last = std::upper_bound(first, grid.merged.end(), row.number,
        [](int number, const MergedRange &range) { return number < range.firstRow; });
    return std::any_of(first, last, [&](const MergedRange &range) {
        return range.firstColumn <= column && range.lastColumn >= column
            && range.lastColumn - range.firstColumn + 1 >= wide;
    });
}

bool speaksOfUnit(const QString &text)
{
    static const QRegularExpression unit(
        u"\\b(huyen|thi xa|thanh pho|tp|tinh|so|ban|phong|dang uy|dang bo|uy ban|ubnd|hdnd|truong|trung tam|chi cuc|hoi|"
        "doan|mat tran|van phong|xa|phuong|thi tran|khoi|co quan|don vi|cong an|quan su|bien phong|toa an|vien)\\b"_s);
    return unit.match(headerFold(text)).hasMatch();
}

bool isSubHeading(const GridRow &row, const Grid &grid, const Filled &filled)
{
    if (filled.texts < 1 || filled.mapped > 1 || filled.texts > 2 || filled.hasCode)
        return false;
    if (isHeadingNumber(filled.ordinal))
        return true;
    const bool hasNumber = !filled.ordinal.isEmpty();
    return !hasNumber && (isMergedAcross(row, grid, filled.firstColumn) || speaksOfUnit(filled.first));
}

bool isNumbering(const GridRow &row)
{
    int expected = -1;
    for (const GridCell &cell : row.cells) {
        QString text = cell.text;
        bool ok = false;
        const int number = text.remove(u'(').remove(u')').trimmed().toInt(&ok);
        if (!ok || (expected >= 0 && number != expected))
            return false;
        expected = number + 1;
    }
    return row.cells.size() >= 3;
}

bool isRepeatedHeader(const GridRow &row, const OfficeMapping &mapping)
{
    int same = 0;
    for (const GridCell &cell : row.cells) {
        const auto place = static_cast<size_t>(cell.column);
        if (cell.kind == CellKind::Text && place < mapping.columns.size())
            same += mapping.columns[place].header.name.contains(cell.text.simplified())
                && fieldOfHeader({}, cell.text) != OfficeField::Ignored;
    }
    return same >= 2 && same * 2 >= static_cast<int>(row.cells.size());
}

} // namespace

RowSort sortOfRow(const GridRow &row, const Grid &grid, const OfficeMapping &mapping)
{
    const Filled filled = filledOf(row, mapping);
    if (filled.all == 0)
        return RowSort::Blank;
    if (isNumbering(row))
        return RowSort::Numbering;
    if (isRepeatedHeader(row, mapping))
        return RowSort::RepeatedHeader;
    if (isTotal(filled) && filled.mapped <= 2)
        return RowSort::Total;
    if (isClosingLine(filled))
        return RowSort::AfterTable;
    if (isSubHeading(row, grid, filled))
        return RowSort::SubHeading;
    return RowSort::Person;
}

} // namespace lotrinh::exchange
