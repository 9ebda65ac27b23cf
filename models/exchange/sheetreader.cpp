// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetreader.h"

namespace lotrinh::exchange {

bool Header::read(File file, const QStringList &names, Findings &findings)
{
    const FileFormat &format = formatOf(file);
    m_names = names;
    m_width = names.size();
    m_cells.fill(-1);
    bool isReadable = true;
    for (qsizetype cell = 0; cell < names.size(); ++cell) {
        const auto column = std::ranges::find(format.columns, names[cell], &Column::name);
        if (names[cell].isEmpty())
            continue;
        if (column == format.columns.end()) {
            findings.add(format.fileName, 1, names[cell], ProblemKind::UnknownColumn, {}, Severity::Warning);
            continue;
        }
        int &place = m_cells[static_cast<size_t>(column - format.columns.begin())];
        if (place >= 0) {
            findings.error(file, 1, column->name, ProblemKind::DoubledColumn);
            isReadable = false;
        }
        place = static_cast<int>(cell);
    }
    for (size_t i = 0; i < format.columns.size(); ++i)
        isReadable = isReadable && (m_cells[i] >= 0 || !format.columns[i].isRequired);
    reportMissing(file, findings);
    return isReadable;
}

void Header::reportMissing(File file, Findings &findings) const
{
    const std::span<const Column> columns = formatOf(file).columns;
    for (size_t i = 0; i < columns.size(); ++i)
        if (m_cells[i] < 0 && columns[i].isRequired)
            findings.error(file, 1, columns[i].name, ProblemKind::MissingColumn, {m_names.join(u',')});
}

quint32 Header::columns() const
{
    quint32 bits = 0;
    for (size_t i = 0; i < m_cells.size(); ++i)
        bits |= m_cells[i] >= 0 ? 1U << i : 0U;
    return bits;
}

} // namespace lotrinh::exchange
