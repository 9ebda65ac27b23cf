// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ganttpaint.h"

#include <QIODevice>
#include <QStringList>

namespace lotrinh::controls {

/// What stands around the chart on paper. The words are the caller's.
struct GanttSheet {
    QString title;
    QString subtitle;
    QString emptyText; ///< instead of lanes when there are none
    QString page; ///< "Trang %1/%2"
    QString fontFamily;
    QString language; ///< vi | en
    struct Sample {
        QString text;
        QString tone;
        GanttFill fill = GanttFill::Light;
    };
    std::vector<Sample> legend;
};

/// The chart as a PDF on A4 across: lanes on as many pages as they need, the head on each of them, in tones
/// that survive a grey print. Pages written; 0 when the device refuses. Any thread may call it.
int printGantt(const GanttPicture &picture, const GanttSheet &sheet, QIODevice &device);

} // namespace lotrinh::controls
