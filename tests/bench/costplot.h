// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace lotrinh::bench {

struct CostPoint {
    size_t cadres;
    double nanoseconds; ///< per cadre
};

/// Cost per cadre over the number of cadres (both axes in figures that are printed), as a small SVG that
/// reads in light and dark.
bool writeCostPlot(const QString &path, const std::vector<CostPoint> &points);

} // namespace lotrinh::bench
