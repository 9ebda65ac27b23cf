// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplegantt.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace lotrinh::samples {

SampleGantt::SampleGantt(QObject *parent)
    : QObject(parent)
{
    const double first = static_cast<double>(QDate(2027, 1, 4).toJulianDay());
    controls::GanttPicture picture;
    picture.from = first;
    picture.to = first + 10;
    picture.lanes = {{u"A"_s, u"Lớp A"_s, {}}, {u"B"_s, u"Lớp B"_s, {}}};
    picture.bars = {{u"A"_s, 0, first + 1, first + 3, u"A"_s, u"info"_s, controls::GanttFill::Light, true, true, u"Lớp A"_s},
        {u"B"_s, 1, first + 5, first + 7, u"B"_s, u"info"_s, controls::GanttFill::Solid, false, false, u"Lớp B"_s}};
    m_content.setPicture(std::move(picture));
}

} // namespace lotrinh::samples
