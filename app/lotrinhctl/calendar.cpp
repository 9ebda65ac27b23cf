// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "exchange/calendar/calendars.h"

namespace lotrinh::ctl {

using namespace Qt::StringLiterals;

int calendar(const Call &call)
{
    const auto whose = fromCode<exchange::CalendarOf>(call.arguments.value(0));
    const QString out = call.options.value(u"out"_s);
    if (call.arguments.size() != 2 || !whose || out.isEmpty())
        return usage(u"calendar class|lecturer|room|cadre CODE --out FILE.ics"_s);
    auto service = call.open();
    if (!service)
        return fail(service.error());
    const auto written = exchange::writeCalendarOf(**service, *whose, call.arguments.at(1), out);
    return written ? Done : fail(written.error());
}

} // namespace lotrinh::ctl
