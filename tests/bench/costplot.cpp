// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "costplot.h"

#include <QFile>
#include <QLocale>
#include <QTextStream>
#include <algorithm>
#include <cmath>

namespace lotrinh::bench {

namespace {

constexpr double left = 56;
constexpr double right = 464;
constexpr double top = 34;
constexpr double bottom = 176;

double across(size_t cadres)
{
    return left + (std::log10(static_cast<double>(cadres)) - 4) / 2 * (right - left);
}

} // namespace

bool writeCostPlot(const QString &path, const std::vector<CostPoint> &points)
{
    double most = 0;
    for (const CostPoint &point : points)
        most = std::max(most, point.nanoseconds);
    const double step = most > 200 ? 100 : 50;
    const double ceiling = std::ceil(most * 1.2 / step) * step;
    const auto up = [&](double value) { return bottom - value / ceiling * (bottom - top); };

    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    QTextStream out(&file);
    out << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 210\" font-family=\"sans-serif\" font-size=\"11\""
           " fill=\"#5b6675\">\n<text x=\"8\" y=\"18\" font-size=\"13\">Nanoseconds per cadre: all duties and the grid unit"
           " × title, one thread</text>\n";
    for (double value = 0; value <= ceiling; value += step)
        out << "<path d=\"M" << left << ' ' << up(value) << 'H' << right
            << "\" stroke=\"#5b6675\" stroke-opacity=\".3\"/><text x=\"" << left - 6 << "\" y=\"" << up(value) + 4
            << "\" text-anchor=\"end\">" << value << "</text>\n";
    QString line;
    for (const CostPoint &point : points) {
        line += QStringLiteral("%1%2 %3").arg(line.isEmpty() ? u'M' : u'L').arg(across(point.cadres)).arg(up(point.nanoseconds));
        out << "<circle cx=\"" << across(point.cadres) << "\" cy=\"" << up(point.nanoseconds)
            << "\" r=\"3.5\" fill=\"#1d6fb8\"/><text x=\"" << across(point.cadres) << "\" y=\""
            << up(point.nanoseconds) - 9 << "\" text-anchor=\"middle\">" << std::round(point.nanoseconds)
            << "</text><text x=\"" << across(point.cadres) << "\" y=\"" << bottom + 18 << "\" text-anchor=\"middle\">"
            << QLocale(QLocale::English).toString(static_cast<qulonglong>(point.cadres)) << "</text>\n";
    }
    out << "<path d=\"" << line << "\" fill=\"none\" stroke=\"#1d6fb8\" stroke-width=\"2\"/>\n</svg>\n";
    out.flush();
    return file.error() == QFileDevice::NoError;
}

} // namespace lotrinh::bench
