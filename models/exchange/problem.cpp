// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <algorithm>

namespace lotrinh::exchange {

namespace {

constexpr qsizetype longestFact = 120;

QString presentable(const QString &fact)
{
    QString text = fact.size() > longestFact ? fact.left(longestFact - 1) + u'…' : fact;
    for (QChar &c : text)
        if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            c = u' ';
    return text;
}

int placeOf(const QString &fileName)
{
    const std::optional<File> file = fileOf(fileName);
    return file ? static_cast<int>(*file) : fileCount;
}

} // namespace

void Findings::add(const QString &file, int line, const QString &column, ProblemKind kind,
    const QStringList &facts, Severity severity)
{
    QStringList shown;
    for (const QString &fact : facts)
        shown += presentable(fact);
    m_problems.push_back({file, line, presentable(column), kind, shown, severity});
}

QString format(const Problem &problem, Language language)
{
    return problem.file + u':' + QString::number(problem.line) + QStringLiteral(": ") + problem.column
        + QStringLiteral(": ") + messageOf(problem, language);
}

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Severity::Error; });
}

void sortProblems(std::vector<Problem> &problems)
{
    std::ranges::stable_sort(problems, [](const Problem &a, const Problem &b) {
        const int left = placeOf(a.file);
        const int right = placeOf(b.file);
        if (left != right)
            return left < right;
        return left == fileCount && a.file != b.file ? a.file < b.file : a.line < b.line;
    });
}

} // namespace lotrinh::exchange
