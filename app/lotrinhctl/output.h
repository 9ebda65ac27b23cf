// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>
#include <string>
#include <vector>

namespace lotrinh::ctl {

enum class Format { Csv, Json, Table };

/// Rows of one answer on standard output, streamed in pieces of a few hundred KiB (a table is held back for
/// its column widths).
class Output {
public:
    Output(Format format, const QStringList &columns);
    /// Writes what is left. Whether everything arrived, hasTakenAll() says once, at the end of the program.
    ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    /// False once standard output takes no more: what follows is in vain.
    bool row(const QStringList &cells);
    /// The same for cells that are UTF-8 already.
    bool row(std::span<const std::string_view> cells);

private:
    void writeCsv(std::span<const std::string_view> cells);
    void writeJson(std::span<const std::string_view> cells);
    void writeTable();
    bool flushIfFull();
    void flush();

    Format m_format;
    std::vector<std::string> m_columns;
    std::vector<std::string> m_keys; ///< as JSON texts
    std::string m_buffer;
    std::vector<QStringList> m_held;
    bool m_isFirst = true;
};

/// Hands on what is held back; false when standard output has lost anything of what this program wrote.
bool hasTakenAll();

} // namespace lotrinh::ctl
