// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablememory.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lotrinh::controls {

bool TableMemory::keepsAnything() const
{
    return m_geometry && !m_name.isEmpty() && !QCoreApplication::organizationName().isEmpty();
}

QString TableMemory::place() const
{
    return u"tables/%1"_s.arg(m_name);
}

void TableMemory::restore()
{
    if (!m_geometry)
        return;
    for (int position = 0; position < m_geometry->count(); ++position) {
        const TableColumn *column = m_geometry->at(position);
        m_originalWidths.insert(column->column, column->width);
    }
    if (!keepsAnything())
        return;
    const QVariantMap kept = QSettings().value(place()).toMap();
    const QVariantMap widths = kept.value(u"widths"_s).toMap();
    const QVariantList hidden = kept.value(u"hidden"_s).toList();
    for (int position = 0; position < m_geometry->count(); ++position) {
        TableColumn *column = m_geometry->at(position);
        const QVariant width = widths.value(QString::number(column->column));
        column->width = width.isValid() ? std::max(column->minimumWidth, width.toReal()) : column->width;
        column->hidden = hidden.contains(column->column);
        Q_EMIT column->changed();
    }
}

void TableMemory::keep() const
{
    if (!keepsAnything())
        return;
    QVariantMap widths;
    QVariantList hidden;
    for (int position = 0; position < m_geometry->count(); ++position) {
        const TableColumn *column = m_geometry->at(position);
        if (!qFuzzyCompare(column->width, m_originalWidths.value(column->column, column->width)))
            widths.insert(QString::number(column->column), column->width);
        if (column->hidden)
            hidden.append(column->column);
    }
    QSettings().setValue(place(), QVariantMap{{u"widths"_s, widths}, {u"hidden"_s, hidden}});
}

void TableMemory::setHidden(int position, bool hidden)
{
    TableColumn *column = m_geometry ? m_geometry->at(position) : nullptr;
    if (!column || column->hidden == hidden)
        return;
    if (hidden && m_geometry->shownColumns().size() <= 1)
        return;
    column->hidden = hidden;
    Q_EMIT column->changed();
    keep();
}

void TableMemory::reset()
{
    if (!m_geometry)
        return;
    for (int position = 0; position < m_geometry->count(); ++position) {
        TableColumn *column = m_geometry->at(position);
        column->width = m_originalWidths.value(column->column, column->width);
        column->hidden = false;
        Q_EMIT column->changed();
    }
    if (keepsAnything())
        QSettings().remove(place());
}

} // namespace lotrinh::controls
