// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/ics.h"

#include <cstdlib>

using namespace lotrinh;
using namespace lotrinh::exchange;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What a reader does first.
QList<QByteArray> unfolded(const QByteArray &ics)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : QByteArray(ics).replace("\r\n", "\n").split('\n')) {
        require(line.size() <= 75);
        require(!line.contains('\r'));
        if (line.startsWith(' ') && !lines.isEmpty())
            lines.last() += line.mid(1);
        else
            lines += line;
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    CalendarEvent event;
    event.uid = text.left(40);
    event.sequence = static_cast<int>(size);
    event.isCancelled = size % 2 == 0;
    event.isWholeDay = size % 3 == 0;
    event.span = {LocalMinute::startOf(Day::of(2025, 1, 1)), LocalMinute::startOf(Day::of(2025, 1, 2))};
    event.summary = text;
    event.location = text.mid(text.size() / 2);
    event.description = text + u'\n' + text;
    const QList<QByteArray> lines = unfolded(toIcs({text, QStringLiteral("20250101T000000Z"), {event}}));
    // Whatever stands in the texts, the file has the lines we wrote and no others.
    require(lines.count("BEGIN:VEVENT") == 1 && lines.count("END:VCALENDAR") == 1);
    for (const QByteArray &line : lines)
        require(line.isEmpty() || line.contains(':'));
    return 0;
}
