// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereading.h"

#include <QUrl>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// A table of the window as a spreadsheet or CSV, as it is seen: its shown columns and rows in their order, dates and
/// numbers as such. Its rows are read a few at a time, so the window goes on; a table that changes meanwhile is not written.
class TableFile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool isLong READ isLong NOTIFY changed) ///< worth showing how far it is
    Q_PROPERTY(QString name READ name NOTIFY changed) ///< of the table to write
    Q_PROPERTY(int rows READ rows NOTIFY changed) ///< of the table
    Q_PROPERTY(int done READ done NOTIFY progressed) ///< of them read

public:
    explicit TableFile(QObject *parent = nullptr);

    bool busy() const { return m_isBusy; }
    bool isLong() const { return rows() > 20'000; }
    QString name() const { return m_label; }
    int rows() const { return m_reading.rows(); }
    int done() const { return m_reading.done(); }

    /// The table to write next; false while another is being written. Columns are those of the model, -1 for the
    /// titles of its rows.
    Q_INVOKABLE bool take(QAbstractItemModel *model, const QVariantList &columns, const QStringList &titles,
        const QStringList &kinds, const QString &label);
    Q_INVOKABLE void save(const QUrl &file);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void tableChanged();
    void write();
    void end();

    TableReading m_reading;
    QStringList m_titles;
    QStringList m_kinds;
    QString m_label;
    QString m_path;
    int m_turn = 0; ///< of writing; an old one's answer changes nothing
    bool m_isBusy = false;
};

} // namespace lotrinh::screens
