// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

namespace lotrinh::exchange {

/// Where problems are put down. Values are shortened and kept on one line, so that one problem is one
/// line of output whatever stands in a cell.
class Findings {
public:
    explicit Findings(std::vector<Problem> &problems)
        : m_problems(problems)
    { }

    void error(File file, int line, QLatin1String column, ProblemKind kind, const QStringList &facts = {})
    {
        add(formatOf(file).fileName, line, column, kind, facts, Severity::Error);
    }
    void warning(File file, int line, QLatin1String column, ProblemKind kind, const QStringList &facts = {})
    {
        add(formatOf(file).fileName, line, column, kind, facts, Severity::Warning);
    }
    void add(const QString &file, int line, const QString &column, ProblemKind kind, const QStringList &facts,
        Severity severity);

private:
    std::vector<Problem> &m_problems;
};

} // namespace lotrinh::exchange
