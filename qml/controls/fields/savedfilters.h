// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// Filters of one list under names a person gave them, kept from one start of the program to the next. What a
/// filter holds is the list's own business. A program without an organisation name keeps nothing.
class SavedFilters : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed) ///< which list
    Q_PROPERTY(QStringList names READ names NOTIFY changed) ///< in the order they were saved

public:
    using QObject::QObject;

    QString place() const { return m_place; }
    void setPlace(const QString &place);
    QStringList names() const;

    /// A name that is taken gets the new filter.
    Q_INVOKABLE void save(const QString &name, const QVariantMap &filter);
    /// Empty when there is none of that number.
    Q_INVOKABLE QVariantMap filterAt(int number) const;
    Q_INVOKABLE void remove(int number);

Q_SIGNALS:
    void changed();

private:
    void keep() const;

    QString m_place;
    QVariantList m_filters; ///< maps of "name" and "filter"
};

} // namespace lotrinh::controls
