// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablegeometry.h"

#include <QHash>
#include <QPointer>

namespace lotrinh::controls {

/// Keeps which columns of a table a person put away and how wide they made them, from one start of the
/// program to the next. A table without a name, and a program without an organisation name, keep nothing.
class TableMemory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY nameChanged) ///< of the table; the same name, the same columns
    Q_PROPERTY(lotrinh::controls::TableGeometry *geometry MEMBER m_geometry NOTIFY geometryChanged)

public:
    using QObject::QObject;

    /// Takes the columns as they stand for the original ones, then sets them as they were kept.
    Q_INVOKABLE void restore();
    /// Keeps the columns as they stand.
    Q_INVOKABLE void keep() const;
    /// Puts a column away or shows it again; the last one shown stays.
    Q_INVOKABLE void setHidden(int position, bool hidden);
    /// The columns as they were before anybody changed them; forgets what was kept.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void nameChanged();
    void geometryChanged();

private:
    bool keepsAnything() const;
    QString place() const;

    QString m_name;
    QPointer<TableGeometry> m_geometry;
    QHash<int, qreal> m_originalWidths; ///< by column of the model
};

} // namespace lotrinh::controls
