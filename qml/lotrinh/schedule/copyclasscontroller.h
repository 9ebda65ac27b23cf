// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedulecontroller.h"
#include "service/scenario/copyclass.h"
#include "service/view/movetrial.h"

namespace lotrinh::screens {

/// The same class once more: filled in with the first days that are free, opened with one more click.
class CopyClassController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::screens::ScheduleController *source MEMBER m_source NOTIFY sourceChanged)
    Q_PROPERTY(QString code READ code NOTIFY draftChanged) ///< of the original
    Q_PROPERTY(QString startsOn READ startsOn WRITE setStartsOn NOTIFY draftChanged) ///< ISO
    Q_PROPERTY(QString datesText READ datesText NOTIFY draftChanged)
    Q_PROPERTY(QString tone READ tone NOTIFY draftChanged)
    Q_PROPERTY(QStringList lines READ lines NOTIFY draftChanged) ///< what stands in the way on those days
    Q_PROPERTY(bool searching READ isSearching NOTIFY draftChanged)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY draftChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY draftChanged)

public:
    using QObject::QObject;

    QString code() const { return m_code; }
    QString startsOn() const { return toIso(m_startsOn); }
    void setStartsOn(const QString &iso);
    QString datesText() const;
    QString tone() const;
    QStringList lines() const;
    bool isSearching() const { return m_isSearching; }
    bool canSubmit() const { return m_startsOn.isFinite() && !m_isSearching && !m_isBusy; }
    bool isBusy() const { return m_isBusy; }

    /// Looks for the first free days after the class and today's notice.
    Q_INVOKABLE void begin(const QString &code);
    Q_INVOKABLE void submit();

Q_SIGNALS:
    void sourceChanged();
    void draftChanged();
    void opened(const QString &code);

private:
    void tryIt();
    void takeReport(const Result<service::CopyReport> &report);

    ScheduleController *m_source = nullptr;
    ScheduleController::Table m_table;
    service::MoveTrial m_trial;
    service::MoveTrial::Verdict m_verdict;
    QString m_code;
    Day m_startsOn;
    bool m_isSearching = false;
    bool m_isBusy = false;
};

} // namespace lotrinh::screens
