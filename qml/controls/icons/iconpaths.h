// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringList>
#include <QStringView>

namespace lotrinh::controls {

/// One drawing on a 24 × 24 grid: lines are stroked, shapes are filled.
struct IconPaths {
    QPainterPath lines;
    QPainterPath shapes;
};

/// The drawing of that name; an unknown name draws nothing.
const IconPaths &iconPaths(QStringView name);

/// Every name that draws something, sorted.
QStringList iconNames();

} // namespace lotrinh::controls
