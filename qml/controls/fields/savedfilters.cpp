// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedfilters.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lotrinh::controls {

void SavedFilters::setPlace(const QString &place)
{
    if (place == m_place)
        return;
    m_place = place;
    if (!QCoreApplication::organizationName().isEmpty())
        m_filters = QSettings().value(u"filters/%1"_s.arg(m_place)).toList();
    Q_EMIT changed();
}

QStringList SavedFilters::names() const
{
    QStringList names;
    for (const QVariant &one : m_filters)
        names.append(one.toMap().value(u"name"_s).toString());
    return names;
}

void SavedFilters::save(const QString &name, const QVariantMap &filter)
{
    const QString clean = name.trimmed();
    if (clean.isEmpty())
        return;
    const QVariantMap entry{{u"name"_s, clean}, {u"filter"_s, filter}};
    const auto taken = names().indexOf(clean);
    if (taken >= 0)
        m_filters[taken] = entry;
    else
        m_filters.append(QVariant(entry));
    keep();
    Q_EMIT changed();
}

QVariantMap SavedFilters::filterAt(int number) const
{
    return m_filters.value(number).toMap().value(u"filter"_s).toMap();
}

void SavedFilters::remove(int number)
{
    if (number < 0 || number >= m_filters.size())
        return;
    m_filters.removeAt(number);
    keep();
    Q_EMIT changed();
}

void SavedFilters::keep() const
{
    if (!QCoreApplication::organizationName().isEmpty())
        QSettings().setValue(u"filters/%1"_s.arg(m_place), m_filters);
}

} // namespace lotrinh::controls
