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
    ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    /// False once standard output takes no more: what follows is in vain.
    bool row(const QStringList &cells);
    /// The same for cells that are UTF-8 already.
    bool row(std::span<const std::string_view> cells);
    /// Writes what is left and says the exit code: StorageFailed when not everything could be written.
    int finish();

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
    bool m_isFinished = false;
    bool m_hasFailed = false;
};

} // namespace lotrinh::ctl
