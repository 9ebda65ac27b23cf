// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printers.h"
#include "printjob.h"
#include "shell/tablereading.h"

#include <QTemporaryFile>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// A table of the window on paper, as it is seen: its shown columns and rows in their order, by a printer of this
/// machine or into a PDF. Read a few rows at a time and painted beside the window, which goes on.
class TablePrint : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool isLong READ isLong NOTIFY changed) ///< worth showing how far it is
    Q_PROPERTY(QString name READ name NOTIFY changed) ///< of the table to print
    Q_PROPERTY(int rows READ rows NOTIFY changed) ///< of it
    Q_PROPERTY(double share READ share NOTIFY progressed) ///< 0 … 1 done
    Q_PROPERTY(QStringList places READ places NOTIFY placesChanged) ///< the printers, then a file
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY placesChanged) ///< where to
    Q_PROPERTY(bool isFile READ isFile NOTIFY placesChanged) ///< the place is a file

public:
    explicit TablePrint(QObject *parent = nullptr);

    bool busy() const { return m_isBusy; }
    bool isLong() const { return rows() > 2'000; }
    QString name() const { return m_name; }
    int rows() const { return m_reading.rows(); }
    double share() const;
    QStringList places() const;
    int place() const { return m_place; }
    void setPlace(int place);
    bool isFile() const { return m_place >= m_printers.names().size(); }

    /// The table to print next; false while another is being printed. Columns are those of the model; `narrowed` says
    /// in words what its rows are narrowed by, or nothing.
    Q_INVOKABLE bool take(QAbstractItemModel *model, const QVariantList &columns, const QStringList &titles,
        const QStringList &kinds, const QString &label, const QString &narrowed);
    /// Into a PDF.
    Q_INVOKABLE void save(const QUrl &file);
    /// By the printer chosen.
    Q_INVOKABLE void sendToPrinter();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void progressed();
    void placesChanged();

private:
    void start();
    void paint();
    void takePages(const Result<int> &pages);
    void tableChanged();
    void sayFailed(const QString &why);
    void end();

    Printers m_printers;
    TableReading m_reading;
    PrintJob m_job;
    QTimer m_clock; ///< looks how far the painting is
    PrintedTable m_table; ///< until it is given to the job
    QString m_name;
    QString m_path;
    QString m_printer; ///< of the print under way; empty: into a file
    std::unique_ptr<QTemporaryFile> m_spool; ///< what the printer is sent
    int m_place = 0;
    int m_turn = 0; ///< of printing; an old one's answer changes nothing
    bool m_isBusy = false;
};

} // namespace lotrinh::screens
