// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportedfigure.h"

#include <cstdlib>
#include <map>
#include <tuple>

namespace lotrinh {

namespace {

const QString totalDimension = QStringLiteral("Tổng số");

/// Differences are printed with two digits, as such reports do.
QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

std::optional<int> Reconciliation::difference() const
{
    return total && sum ? std::optional(*sum - *total) : std::nullopt;
}

std::vector<Reconciliation> reconcile(std::span<const ReportedFigure> figures)
{
    std::map<std::tuple<QString, Day, QString>, Reconciliation> found;
    for (const ReportedFigure &figure : figures) {
        Reconciliation &one = found[{figure.source, figure.asOf, figure.measure}];
        one.source = figure.source;
        one.asOf = figure.asOf;
        one.measure = figure.measure;
        if (figure.dimension == totalDimension) {
            one.total = figure.value;
            continue;
        }
        one.sum = one.sum.value_or(0) + figure.value;
        ++one.parts;
    }
    std::vector<Reconciliation> all;
    for (auto &[key, one] : found)
        all.push_back(std::move(one));
    return all;
}

QString sentenceOf(const Reconciliation &one)
{
    const QString cases = one.total ? QStringLiteral("%1 trường hợp").arg(*one.total) : QStringLiteral("không có số tổng");
    if (!one.sum)
        return QStringLiteral("%1; không có số theo mục đích").arg(cases);
    const QString turns = QStringLiteral("%1; cộng theo mục đích %2 lượt").arg(cases, QString::number(*one.sum));
    const auto difference = one.difference();
    if (!difference)
        return turns;
    if (*difference == 0)
        return QStringLiteral("%1 (khớp)").arg(turns);
    return QStringLiteral("%1 (chênh %2, chưa rõ nguyên nhân)").arg(turns, twoDigits(std::abs(*difference)));
}

} // namespace lotrinh
