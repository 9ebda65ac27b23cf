// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablepages.h"

#include <QIODevice>

class QPainter;

namespace lotrinh::screens {

/// One page of a table, from the upper left corner between its margins, in ninety-sixths of an inch.
void paintTablePage(QPainter &painter, const PrintedTable &table, const TablePages &pages, int page);

/// The table as a PDF on A4. Pages written; 0 when the device refuses or `watch` said stop. Any thread may call it.
int printTable(const PrintedTable &table, QIODevice &device, const WorkWatch &watch);

} // namespace lotrinh::screens
