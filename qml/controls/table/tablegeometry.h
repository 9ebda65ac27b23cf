// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablecolumn.h"

#include <QList>
#include <QObject>
#include <QQmlListProperty>
#include <QStringList>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// Where the columns of a table stand. "Position" is a column's place in the list of descriptions,
/// "column" its number in the model.
class TableGeometry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlListProperty<lotrinh::controls::TableColumn> columns READ columns NOTIFY changed)
    /// Pixels to fill.
    Q_PROPERTY(qreal room MEMBER m_room NOTIFY changed)
    Q_PROPERTY(qreal scale MEMBER m_scale NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Pixels by position; 0 for a hidden column.
    Q_PROPERTY(QList<qreal> widths READ widths NOTIFY changed)
    Q_PROPERTY(QList<int> shownColumns READ shownColumns NOTIFY changed)
    Q_PROPERTY(QStringList shownTitles READ shownTitles NOTIFY changed)
    Q_CLASSINFO("DefaultProperty", "columns")

public:
    explicit TableGeometry(QObject *parent = nullptr);

    QQmlListProperty<TableColumn> columns();
    int count() const { return static_cast<int>(m_columns.size()); }
    QList<qreal> widths() const;
    QList<int> shownColumns() const;
    QStringList shownTitles() const;

    /// -1 for a column of the model that nothing describes.
    Q_INVOKABLE int positionOf(int column) const;
    /// The shown column under x, counted from the left end of the first; -1 right of the last.
    Q_INVOKABLE int positionAt(qreal x) const;
    /// The next shown position in that direction (+1, -1), or the same when there is none.
    Q_INVOKABLE int neighbour(int position, int step) const;
    /// The description at that position; null outside the list.
    Q_INVOKABLE lotrinh::controls::TableColumn *at(int position) const;
    Q_INVOKABLE lotrinh::controls::TableColumn *described(int column) const { return at(positionOf(column)); }
    /// Sets a width in pixels, not below the column's minimum.
    Q_INVOKABLE void resize(int position, qreal pixels);

Q_SIGNALS:
    void changed();

private:
    void add(TableColumn *column);
    void clear();
    int stretched() const;
    static void append(QQmlListProperty<TableColumn> *list, TableColumn *column);
    static qsizetype size(QQmlListProperty<TableColumn> *list);
    static TableColumn *item(QQmlListProperty<TableColumn> *list, qsizetype index);
    static void empty(QQmlListProperty<TableColumn> *list);

    QList<TableColumn *> m_columns;
    qreal m_room = 0;
    qreal m_scale = 1;
};

} // namespace lotrinh::controls
