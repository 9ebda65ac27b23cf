// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/recordmodel.h"
#include "schedulecontroller.h"
#include "service/reply.h"
#include "service/view/movetrial.h"

namespace lotrinh::screens {

/// Moving a class in the timetable: what a place would mean while it is held there, the move itself when it is
/// let go, and days that would do when it clashes. Two clicks away from a clash: choose a day, done.
class MoveController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::screens::ScheduleController *source MEMBER m_source NOTIFY sourceChanged)
    Q_PROPERTY(QString tone READ tone NOTIFY trialChanged) ///< good | warn | bad
    Q_PROPERTY(QString headline READ headline NOTIFY trialChanged) ///< where it would stand
    Q_PROPERTY(QStringList lines READ lines NOTIFY trialChanged) ///< what stands in the way, what is worth knowing
    Q_PROPERTY(bool trying READ isTrying NOTIFY trialChanged) ///< held somewhere
    Q_PROPERTY(bool pending READ isPending NOTIFY trialChanged) ///< let go on a clash: somebody has to decide
    Q_PROPERTY(bool canOverride READ canOverride NOTIFY trialChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY trialChanged)
    Q_PROPERTY(lotrinh::list::RecordModel *alternatives READ alternatives CONSTANT) ///< key = its place in the list; days, note
    Q_PROPERTY(bool searching READ isSearching NOTIFY trialChanged)

public:
    explicit MoveController(QObject *parent = nullptr);

    QString tone() const;
    QString headline() const;
    QStringList lines() const;
    bool isTrying() const { return m_isTrying; }
    bool isPending() const { return m_isPending; }
    bool canOverride() const { return m_isPending && m_verdict.isOverridable(); }
    bool isBusy() const { return m_isBusy; }
    list::RecordModel *alternatives() { return &m_alternatives; }
    bool isSearching() const { return m_isSearching; }

    /// Holds the class that many days later, its last day `stretch` days later besides.
    Q_INVOKABLE void tryAt(const QString &code, int shift, int stretch);
    /// Lets it go there: moves it, or asks when something is in the way.
    Q_INVOKABLE void drop(const QString &code, int shift, int stretch);
    Q_INVOKABLE void putBack();
    /// Takes one of the alternatives: another room or lecturer first, then the days.
    Q_INVOKABLE void take(const QString &key);
    /// Moves it where it was let go although something overlaps; the reason is kept.
    Q_INVOKABLE void overrideWith(const QString &reason);

Q_SIGNALS:
    void sourceChanged();
    void trialChanged();
    void moved(const QString &code);

private:
    void hold(const QString &code, int shift, int stretch);
    void markClashing();
    void search();
    using Options = std::vector<service::MoveTrial::Option>;
    void takeOptions(const QString &code, Result<Options> options);
    QString noteOf(const service::MoveTrial::Option &option) const;
    /// `revision`: of the class as the timetable shows it.
    void send(const service::MoveTrial::Option &place, const QString &reason, qint64 revision);
    void takeReply(const QString &code, Day startsOn, Day endsOn, const Result<service::Reply> &reply);

    ScheduleController *m_source = nullptr;
    ScheduleController::Table m_table; ///< the trial's
    service::MoveTrial m_trial;
    service::MoveTrial::Verdict m_verdict;
    QString m_code;
    Day m_startsOn;
    Day m_endsOn;
    Options m_options;
    list::RecordModel m_alternatives;
    bool m_isTrying = false;
    bool m_isPending = false;
    bool m_isBusy = false;
    bool m_isSearching = false;
};

} // namespace lotrinh::screens
