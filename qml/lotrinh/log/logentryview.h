// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/recordmodel.h"
#include "service/log/logrows.h"
#include "shell/latestquestion.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// One line of the log in full, and what it did to the rows.
class LogEntryView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of a LogController")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString key READ key NOTIFY changed) ///< its number
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< what was done
    Q_PROPERTY(QString at READ at NOTIFY changed)
    Q_PROPERTY(QString actor READ actor NOTIFY changed)
    Q_PROPERTY(QString command READ command NOTIFY changed) ///< by its own name
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString request READ request NOTIFY changed) ///< what was asked, as JSON
    Q_PROPERTY(QString reply READ reply NOTIFY changed) ///< what was answered
    Q_PROPERTY(QString hash READ hash NOTIFY changed)
    Q_PROPERTY(lotrinh::list::RecordModel *rows READ rows CONSTANT) ///< heading, tone, change; or field, text of the row above
    Q_PROPERTY(QString rowsNote READ rowsNote NOTIFY changed) ///< why there are none, or not all; may be empty
    Q_PROPERTY(bool rowsLoading READ areRowsLoading NOTIFY changed)
    Q_PROPERTY(bool withheld READ isWithheld NOTIFY changed) ///< of it only who and when may be seen here

public:
    explicit LogEntryView(QObject *parent = nullptr);

    void show(const service::LogLine &line);
    void close();

    bool isOpen() const { return m_line.seq > 0; }
    QString key() const { return isOpen() ? QString::number(m_line.seq) : QString(); }
    QString title() const;
    QString at() const;
    QString actor() const { return m_line.actor; }
    QString command() const { return m_line.command; }
    QString subject() const { return m_line.subject; }
    QString request() const;
    QString reply() const;
    QString hash() const { return m_line.hash; }
    bool isWithheld() const { return m_line.isWithheld; }
    list::RecordModel *rows() { return &m_rows; }
    QString rowsNote() const;
    bool areRowsLoading() const { return isOpen() && !m_known; }

Q_SIGNALS:
    void changed();

private:
    /// What is behind the line of that number.
    struct Behind {
        qint64 seq = 0;
        service::LogRows rows;
    };
    void ask();
    void take(const Result<Behind> &behind);

    service::LogLine m_line;
    std::optional<service::LogRows> m_known; ///< of the line that is open; none before it is answered
    QString m_problem;
    list::RecordModel m_rows;
    LatestQuestion<Behind> m_question;
};

} // namespace lotrinh::screens
