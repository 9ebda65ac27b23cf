// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cells.h"
#include "fields.h"
#include "findings.h"
#include "folder.h"

#include <QByteArrayView>

namespace lotrinh::exchange {

/// Which cell of a line holds which column, from a header line. The same for every way in: CSV hands over
/// lines of a file, a workbook lines of a sheet.
class Header {
public:
    /// False when a required column is missing or one stands there twice: no row can be read then.
    bool read(File file, const QStringList &names, Findings &findings);

    qsizetype width() const { return m_width; }
    /// The cell of a column; −1 when the file does not have the column.
    int cellOf(size_t column) const { return m_cells[column]; }
    quint32 columns() const;
    QString nameOf(qsizetype cell) const { return m_names.value(cell); }

private:
    void reportMissing(File file, Findings &findings) const;

    QStringList m_names;
    qsizetype m_width = 0;
    std::array<int, 32> m_cells{};
};

/// Reads the rows of one file into its sheet.
template <class Row> class SheetReader {
public:
    SheetReader(Sheet<Row> &sheet, Findings &findings)
        : m_sheet(sheet)
        , m_findings(findings)
    { }

    /// One line of cells as bytes; the first one is the header. False when the rest cannot be read.
    bool line(int number, std::span<const QByteArrayView> cells)
    {
        if (!areUtf8(number, cells)) {
            m_sheet.isBroken = true;
            return m_hasHeader;
        }
        return m_hasHeader ? row(number, cells) : header(cells);
    }
    bool hasHeader() const { return m_hasHeader; }
    QString columnAt(int cell) const { return m_header.nameOf(cell); }

private:
    static constexpr File file = Row::file;

    bool header(std::span<const QByteArrayView> cells)
    {
        QStringList names;
        for (QByteArrayView cell : cells)
            names += QString::fromUtf8(cell).trimmed();
        m_hasHeader = true;
        m_sheet.isBroken = !m_header.read(file, names, m_findings);
        m_sheet.columns = m_header.columns();
        return !m_sheet.isBroken;
    }

    bool areUtf8(int number, std::span<const QByteArrayView> cells)
    {
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].isValidUtf8())
                continue;
            const QString name = m_header.nameOf(static_cast<qsizetype>(i));
            m_findings.add(formatOf(file).fileName, number, name.isEmpty() ? QStringLiteral("*") : name,
                ProblemKind::NotUtf8, {}, Severity::Error);
            return false;
        }
        return true;
    }

    bool hasRightWidth(int number, std::span<const QByteArrayView> cells)
    {
        const auto width = static_cast<size_t>(m_header.width());
        const bool isWider = cells.size() > width
            && std::ranges::any_of(cells.subspan(width), [](auto c) { return !c.isEmpty(); });
        if (cells.size() >= width && !isWider)
            return true;
        m_findings.error(file, number, QLatin1String("*"), ProblemKind::FieldCount,
            {QString::number(cells.size()), QString::number(width)});
        return false;
    }

    bool row(int number, std::span<const QByteArrayView> cells)
    {
        if (!hasRightWidth(number, cells)) {
            m_sheet.isBroken = true;
            return true;
        }
        Row row;
        row.line = number;
        size_t index = 0;
        eachField(row, [&](const Column &column, auto &member) {
            const int cell = m_header.cellOf(index++);
            if (cell < 0 || this->cell(number, column, cells[static_cast<size_t>(cell)], member))
                return;
            row.isSound = false;
            // Whoever refers to this row by the code it should have had must not be blamed for it.
            m_sheet.isBroken = m_sheet.isBroken || index == 1;
        });
        m_sheet.rows.push_back(std::move(row));
        return true;
    }

    template <class Member> bool cell(int number, const Column &column, QByteArrayView bytes, Member &member)
    {
        if (bytes.isEmpty() && !column.isRequired)
            return true;
        const QString text = QString::fromUtf8(bytes);
        CellOutcome outcome;
        // A free text of blanks is a text; in all other columns it says nothing.
        const bool isBlank = column.type == CellType::Text && !column.isRequired
            ? text.isEmpty()
            : QStringView(text).trimmed().isEmpty();
        if (text.contains(QChar(QChar::Null)))
            outcome = CellError{ProblemKind::NulCharacter, {}};
        else if (!isBlank)
            outcome = parseCell(column, text, member);
        else if (column.isRequired)
            outcome = CellError{ProblemKind::EmptyCell, {}};
        if (outcome && outcome->kind == ProblemKind::EmptyCell && !column.isRequired)
            outcome.reset();
        if (outcome)
            m_findings.error(file, number, column.name, outcome->kind, outcome->facts);
        return !outcome;
    }

    Sheet<Row> &m_sheet;
    Findings &m_findings;
    Header m_header;
    bool m_hasHeader = false;
};

} // namespace lotrinh::exchange
