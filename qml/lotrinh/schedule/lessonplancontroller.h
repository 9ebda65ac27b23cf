// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/recordmodel.h"
#include "schedulecontroller.h"
#include "service/scenario/lessonplan.h"
#include "shell/searchjob.h"

#include <QTimer>

namespace lotrinh::screens {

/// The lessons of classes that run together: looks for half-days, rooms and lecturers for what they lack, shows them on the
/// schedule, and lets a person accept them as one command. Nothing is applied by itself.
class LessonPlanController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::screens::ScheduleController *source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed) ///< ISO, both days included
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(int teachers READ teachers WRITE setTeachers NOTIFY changed) ///< 0 of the class, 1 shared
    Q_PROPERTY(lotrinh::list::RecordModel *classes READ classes CONSTANT) ///< name, note, tone, checked, lessons
    Q_PROPERTY(int wanted READ wanted NOTIFY changed) ///< half-days of the classes that are checked
    Q_PROPERTY(int placed READ placed NOTIFY changed) ///< half-days of the draft
    Q_PROPERTY(bool gathering READ isGathering NOTIFY changed)
    Q_PROPERTY(bool searching READ isSearching NOTIFY changed)
    Q_PROPERTY(bool accepting READ isAccepting NOTIFY changed)
    Q_PROPERTY(bool adapting READ isAdapting NOTIFY changed) ///< what would be accepted is being looked at again
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed) ///< 0 … 1 of the time to look
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit LessonPlanController(QObject *parent = nullptr);

    ScheduleController *source() const { return m_source; }
    void setSource(ScheduleController *source);
    bool isOpen() const { return m_isOpen; }
    QString from() const { return toIso(m_ask.from); }
    void setFrom(const QString &iso);
    QString to() const { return toIso(m_ask.to); }
    void setTo(const QString &iso);
    int teachers() const { return static_cast<int>(m_ask.teachers); }
    void setTeachers(int teachers);
    list::RecordModel *classes() { return &m_classes; }
    int wanted() const;
    int placed() const { return m_plan ? static_cast<int>(m_plan->sessions.size()) : 0; }
    bool isGathering() const { return m_question.isAsking(); }
    bool isSearching() const { return m_isSearching; }
    bool isAccepting() const { return m_isAccepting; }
    bool isAdapting() const { return m_adapting.isAsking(); }
    bool hasDraft() const { return m_plan != nullptr; }
    double progress() const { return m_progress; }
    QString problem() const { return m_problem; }

    /// For the period in view, from tomorrow on, at least four weeks.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void close();
    /// Takes a class out of what is looked for, or of the draft, or in again.
    Q_INVOKABLE void toggle(const QString &code);
    Q_INVOKABLE void start();
    /// Keeps the best timetable so far.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void accept();

Q_SIGNALS:
    void sourceChanged();
    void changed();
    void progressed();

private:
    using Plan = std::shared_ptr<const service::LessonPlan>;
    using Found = std::vector<service::ClassToPlace>;
    struct Adapted {
        Plan from, to;
    };

    void lookAtTable();
    void gather();
    void takeFound(Result<Found> found);
    void takeAdapted(const Result<Adapted> &adapted);
    void take(const Plan &plan);
    void show(const Plan &plan);
    void adapt();
    void takeReply(const Result<service::Reply> &reply);
    void dropDraft();
    void showClasses();
    void lookAtProgress();

    ScheduleController *m_source = nullptr;
    ScheduleController::Table m_table; ///< what `m_found` is about
    service::LessonPlanQuestion m_ask;
    Found m_found;
    Plan m_whole; ///< as it was found
    Plan m_plan; ///< what of it would be accepted now
    list::RecordModel m_classes;
    LatestQuestion<Found> m_question;
    LatestQuestion<Adapted> m_adapting; ///< the draft to what somebody has changed since
    SearchJob<planner::timetable::Progress, Plan> m_job;
    QTimer m_clock;
    double m_progress = 0;
    QString m_problem;
    bool m_isOpen = false;
    bool m_isSearching = false;
    bool m_isAccepting = false;
    int m_search = 0; ///< counts up, so that the answer of a search nobody waits for is passed over
};

} // namespace lotrinh::screens
