// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/matrixmodel.h"
#include "list/tablemodel.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Writes a table as it is seen into a CSV file a spreadsheet opens as it is: UTF-8 with its mark, a line that
/// says what it is and as of which day, the titles, then the rows.
class SeenFile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< where it was written, or empty
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    bool isBusy() const { return m_isBusy; }
    QString done() const { return m_done; }
    QString problem() const { return m_problem; }

    /// The columns with a title, in their order.
    Q_INVOKABLE void saveTable(
        lotrinh::list::TableModel *table, const QStringList &titles, const QString &about, const QUrl &file);
    Q_INVOKABLE void saveMatrix(
        lotrinh::list::MatrixModel *matrix, const QString &corner, const QString &about, const QUrl &file);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void write(const std::vector<QStringList> &lines, const QUrl &file);

    bool m_isBusy = false;
    QString m_done;
    QString m_problem;
};

} // namespace lotrinh::screens
