// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "exchange/calendar/calendars.h"

#include <QDateTime>
#include <QSaveFile>

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
    const auto facts = service::readCalendarFacts(**service);
    if (!facts)
        return fail(facts.error());
    // The stamp is only when the file was made; the events themselves ask no clock.
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const auto made = exchange::calendarOf(*facts, *whose, call.arguments.at(1), stamp);
    if (!made)
        return fail(made.error());
    QSaveFile file(out);
    const QByteArray bytes = exchange::toIcs(*made);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail({u"storage_failed"_s, u"Không ghi được %1: %2"_s.arg(out, file.errorString()), {}, Error::Kind::Storage});
    return Done;
}

} // namespace lotrinh::ctl
