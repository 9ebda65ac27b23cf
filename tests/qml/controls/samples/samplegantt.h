// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ganttcontent.h"

namespace lotrinh::samples {

/// Ten days with two bars: A (days 1 to 3) may be moved and stretched, B (days 5 to 7) has begun.
class SampleGantt : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::controls::GanttContent *content READ content CONSTANT)

public:
    explicit SampleGantt(QObject *parent = nullptr);

    controls::GanttContent *content() { return &m_content; }

private:
    controls::GanttContent m_content;
};

} // namespace lotrinh::samples
