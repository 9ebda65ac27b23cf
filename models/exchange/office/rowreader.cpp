// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowreader.h"

#include "content.h"
#include "domain/person/name.h"
#include "exchange/words.h"

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Reads the cells of one row into its fields.
class RowFiller {
public:
    RowFiller(const OfficeMapping &mapping, int pivotYear, OfficeRow &row)
        : m_mapping(mapping)
        , m_pivotYear(pivotYear)
        , m_row(row)
    { }

    void fill(const GridRow &row)
    {
        for (const GridCell &cell : row.cells) {
            const auto place = static_cast<size_t>(cell.column);
            if (place < m_mapping.columns.size() && m_mapping.columns[place].field != OfficeField::Ignored)
                take(cell, m_mapping.columns[place]);
        }
        gatherBirth();
        gatherName();
    }

private:
    void take(const GridCell &cell, const ColumnMapping &column)
    {
        if (cell.kind == CellKind::Fault) {
            m_row.troubles.push_back({column.field, Words::tr("ô báo lỗi %1 của bảng tính").arg(cell.text.left(20))});
            return;
        }
        const GridCell legible = repaired(cell, column);
        OfficeValue value = valueOf(legible, column.field);
        if (!value.trouble.isEmpty())
            m_row.troubles.push_back({column.field, value.trouble});
        if (value.repair)
            m_row.repairs.push_back({column.field, *value.repair});
        m_row.text(column.field) = std::move(value.text);
    }

    /// Legacy letters and look-alikes as the mapping says; both are shown as repairs.
    GridCell repaired(const GridCell &cell, const ColumnMapping &column)
    {
        GridCell legible = cell;
        if (column.encoding != TextEncoding::Unicode) {
            legible.text = decoded(cell.text, column.encoding, cell.script == CellScript::Tcvn3Capitals);
            if (legible.text != cell.text)
                m_row.repairs.push_back({column.field, {RepairKind::Encoding, cell.text, legible.text}});
        }
        if (const auto plain = cell.kind == CellKind::Text ? withoutLookAlikes(legible.text) : std::nullopt) {
            if (m_mapping.repairLookAlikes) {
                m_row.repairs.push_back({column.field, {RepairKind::LookAlike, legible.text, *plain}});
                legible.text = *plain;
            } else {
                m_row.troubles.push_back({column.field,
                    Words::tr("có chữ trông giống nhưng không phải chữ Việt: “%1” (nên là “%2”); hãy đồng ý sửa hoặc gõ lại").arg(
                        legible.text.left(40), plain->left(40))});
            }
        }
        return legible;
    }

    OfficeValue valueOf(const GridCell &cell, OfficeField field) const
    {
        switch (field) {
        case OfficeField::BirthDate:
        case OfficeField::BirthMale:
        case OfficeField::BirthFemale:
            return isMark(cell.text) && tidied(cell.text).toInt() < 2 ? OfficeValue{tidied(cell.text), {}, {}}
                                                                      : readDate(cell, DatePrecision::YearAllowed, m_pivotYear);
        case OfficeField::HeldFrom:
        case OfficeField::PartyJoinedOn:
        case OfficeField::CompletedOn:
            return readDate(cell, DatePrecision::Day, m_pivotYear);
        case OfficeField::CitizenId:
            return readCitizenId(cell);
        case OfficeField::Phone:
            return readPhone(cell);
        case OfficeField::Score:
            return readScore(cell.text);
        case OfficeField::FullName:
            return readName(cell.text);
        default:
            return {tidied(cell.text), {}, {}};
        }
    }

    /// A date in the column of men or of women says the sex as well; day, month and year apart are one date.
    void gatherBirth()
    {
        const QString man = m_row.text(OfficeField::BirthMale);
        const QString woman = m_row.text(OfficeField::BirthFemale);
        if (!man.isEmpty() && !woman.isEmpty())
            m_row.troubles.push_back({OfficeField::BirthFemale, Words::tr("có ngày sinh ở cả cột nam và cột nữ")});
        else if (!man.isEmpty() || !woman.isEmpty()) {
            (man.isEmpty() ? m_row.text(OfficeField::FemaleMark) : m_row.text(OfficeField::MaleMark)) = u"x"_s;
            m_row.text(OfficeField::BirthDate) = man.isEmpty() ? woman : man;
        }
        const QString year = m_row.text(OfficeField::BirthYearPart);
        if (year.isEmpty())
            return;
        const QString day = m_row.text(OfficeField::BirthDayPart);
        const QString month = m_row.text(OfficeField::BirthMonthPart);
        QString text = year;
        if (!month.isEmpty())
            text.prepend(month.rightJustified(2, u'0') + u'/');
        if (!month.isEmpty() && !day.isEmpty())
            text.prepend(day.rightJustified(2, u'0') + u'/');
        const OfficeValue value
            = readDate({0, CellKind::Text, CellScript::Unicode, text}, DatePrecision::YearAllowed, m_pivotYear);
        if (!value.trouble.isEmpty())
            m_row.troubles.push_back({OfficeField::BirthYearPart, value.trouble});
        m_row.text(OfficeField::BirthDate) = value.text;
    }

    void gatherName()
    {
        const QString family = m_row.text(OfficeField::FamilyMiddle);
        const QString given = m_row.text(OfficeField::GivenName);
        if (family.isEmpty() && given.isEmpty())
            return;
        OfficeValue value = readName(QString(family + u' ' + given));
        if (value.repair)
            m_row.repairs.push_back({OfficeField::FullName, *value.repair});
        m_row.text(OfficeField::FullName) = value.text;
    }

    const OfficeMapping &m_mapping;
    int m_pivotYear;
    OfficeRow &m_row;
};

/// The text of a sub-heading: the longest one of the row.
QString headingOf(const GridRow &row, const OfficeMapping &mapping)
{
    QString heading;
    for (const GridCell &cell : row.cells) {
        const auto place = static_cast<size_t>(cell.column);
        const TextEncoding encoding
            = place < mapping.columns.size() ? mapping.columns[place].encoding : TextEncoding::Unicode;
        const QString text
            = tidied(decoded(cell.text, encoding, cell.script == CellScript::Tcvn3Capitals));
        if (text.size() > heading.size())
            heading = text;
    }
    static const QRegularExpression lead(u"^([IVXLC]+|[A-Z]|\\d+)[.)/-]\\s*"_s);
    return heading.remove(lead);
}

} // namespace

void readOfficeRows(const Grid &grid, const TableShape &shape, const OfficeMapping &mapping, int pivotYear,
    const OfficeRowSink &sink)
{
    QString heading;
    for (const GridRow &row : grid.rows) {
        if (row.number <= shape.lastHeaderRow)
            continue;
        const RowSort sort = sortOfRow(row, grid, mapping);
        if (sort == RowSort::AfterTable)
            return;
        if (sort == RowSort::SubHeading)
            heading = headingOf(row, mapping);
        if (sort != RowSort::Person)
            continue;
        OfficeRow read;
        read.line = row.number;
        read.heading = heading;
        RowFiller(mapping, pivotYear, read).fill(row);
        if (!sink(std::move(read)))
            return;
    }
}

} // namespace lotrinh::exchange
