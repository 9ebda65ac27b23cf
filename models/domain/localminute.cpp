// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localminute.h"

#include <QTime>

namespace lotrinh {

QString toIso(LocalMinute minute)
{
    return toIso(minute.day()) + u'T'
        + QTime(minute.minuteOfDay() / 60, minute.minuteOfDay() % 60).toString(QStringLiteral("HH:mm"));
}

std::optional<LocalMinute> parseLocalMinute(const QString &text)
{
    const qsizetype gap = text.indexOf(text.contains(u'T') ? u'T' : u' ');
    if (gap < 0)
        return {};
    const auto day = parseDay(text.left(gap));
    const QString clock = text.mid(gap + 1);
    QTime time = QTime::fromString(clock, QStringLiteral("HH:mm"));
    if (!time.isValid())
        time = QTime::fromString(clock, QStringLiteral("HH:mm:ss"));
    if (!day || !time.isValid() || time.second() != 0)
        return {};
    return LocalMinute{LocalMinute::startOf(*day).minutes + time.hour() * 60LL + time.minute()};
}

} // namespace lotrinh
