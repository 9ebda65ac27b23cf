// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>
#include <vector>

namespace lotrinh::ctl {

enum class Format { Csv, Json, Table };

/// Rows of one answer on standard output, streamed (a table is held back for its column widths).
class Output {
public:
    Output(Format format, QStringList columns);
    ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    void row(const QStringList &cells);

private:
    void writeCsv(const QStringList &cells);
    void writeJson(const QStringList &cells);
    void writeTable();

    Format m_format;
    QStringList m_columns;
    QTextStream m_stream;
    std::vector<QStringList> m_held;
    bool m_isFirst = true;
};

} // namespace lotrinh::ctl
