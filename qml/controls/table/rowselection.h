// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QList>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// Which rows of a table are chosen and which one is current. Rows keep their state when others are
/// inserted, removed or moved; a reset of the model forgets it. Row -1 is "none".
class RowSelection : public QItemSelectionModel {
    Q_OBJECT
    QML_ELEMENT
    /// The model, for QML: its own "model" is bindable, and in Qt 6.4 an alias to a bindable property that is
    /// also bound breaks the making of whatever holds it.
    Q_PROPERTY(QAbstractItemModel *source READ source WRITE setModel NOTIFY sourceChanged)
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentRowChanged)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectedCountChanged)
    Q_PROPERTY(int rowCount READ rowCount NOTIFY rowCountChanged)

public:
    explicit RowSelection(QObject *parent = nullptr);

    QAbstractItemModel *source() const { return m_source; }
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    int selectedCount() const;
    int rowCount() const;

    /// Makes the row current and the only one chosen.
    Q_INVOKABLE void selectOnly(int row);
    /// Makes the row current and turns its choice over.
    Q_INVOKABLE void toggle(int row);
    /// Chooses from the row of the last selectOnly or toggle to this one, both included.
    Q_INVOKABLE void extendTo(int row);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void selectNone();
    /// The chosen rows, ascending.
    Q_INVOKABLE QList<int> rows() const;
    /// The current row's texts in those columns, for the ear.
    Q_INVOKABLE QString spoken(const QList<int> &columns) const;
    /// A line of titles and the chosen rows (the current one when none is chosen), tabs between, as
    /// spreadsheets take them from the clipboard.
    Q_INVOKABLE QString tabbed(const QList<int> &columns, const QStringList &titles) const;
    /// The same of every row.
    Q_INVOKABLE QString allTabbed(const QList<int> &columns, const QStringList &titles) const;
    Q_INVOKABLE void copy(const QString &text) const;

Q_SIGNALS:
    void sourceChanged();
    void currentRowChanged(); // clazy:exclude=overloaded-signal (of the base: for views, with both rows)
    void selectedCountChanged();
    void rowCountChanged();

private:
    void follow(QAbstractItemModel *model);
    void announceRows();
    QString shown(int row, int column) const;
    QString lined(const QList<int> &rows, const QList<int> &columns, const QStringList &titles) const;

    QPointer<QAbstractItemModel> m_source;
    QPersistentModelIndex m_anchor;
    QList<QMetaObject::Connection> m_links;
};

} // namespace lotrinh::controls
