// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace lotrinh::controls {
namespace {

QDate fromIso(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QString toIso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QString Dates::shown(const QString &iso) const
{
    const QDate day = fromIso(iso);
    return day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : QString();
}

QString Dates::typed(const QString &text) const
{
    QString plain = text.trimmed();
    if (const QDate iso = fromIso(plain); iso.isValid())
        return toIso(iso);
    plain.replace(u'-', u'/').replace(u'.', u'/').replace(u' ', u'/');
    for (const QString &form : {u"d/M/yyyy"_s, u"ddMMyyyy"_s}) {
        const QDate day = QDate::fromString(plain, form);
        if (day.isValid() && day.year() >= 1900 && day.year() <= 2999)
            return toIso(day);
    }
    return {};
}

QString Dates::addDays(const QString &iso, int days) const
{
    return toIso(fromIso(iso).addDays(days));
}

QString Dates::addMonths(const QString &iso, int months) const
{
    return toIso(fromIso(iso).addMonths(months));
}

int Dates::monthsBetween(const QString &from, const QString &to) const
{
    const QDate start = fromIso(from);
    const QDate end = fromIso(to);
    if (!start.isValid() || !end.isValid())
        return 0;
    const int months = (end.year() - start.year()) * 12 + end.month() - start.month();
    return months + (end.day() - start.day() > 15 ? 1 : start.day() - end.day() > 15 ? -1 : 0);
}

QStringList Dates::monthCells(const QString &iso) const
{
    const QDate day = fromIso(iso);
    if (!day.isValid())
        return {};
    const QDate first(day.year(), day.month(), 1);
    const QDate start = first.addDays(1 - first.dayOfWeek());
    QStringList cells;
    for (int i = 0; i < 42; ++i)
        cells.append(toIso(start.addDays(i)));
    return cells;
}

int Dates::day(const QString &iso) const
{
    return fromIso(iso).day();
}

int Dates::month(const QString &iso) const
{
    return fromIso(iso).month();
}

int Dates::year(const QString &iso) const
{
    return fromIso(iso).year();
}

QString Dates::today() const
{
    return toIso(QDate::currentDate());
}

} // namespace lotrinh::controls
