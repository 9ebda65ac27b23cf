// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardpicture.h"
#include "ganttcontent.h"
#include "list/tablemodel.h"
#include "service/scenario/yearplanprior.h"
#include "shell/latestquestion.h"
#include "shell/searchjob.h"

#include <QJsonObject>
#include <QTimer>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// The planning board: looks for a year of classes from what people lack, shows how good it is while it looks, and
/// lets a person accept all, some or none of it. Nothing is applied by itself.
class YearPlanController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString from MEMBER m_from NOTIFY changed) ///< ISO, first and last day of the period, both included
    Q_PROPERTY(QString to MEMBER m_to NOTIFY changed)
    Q_PROPERTY(int absencePct MEMBER m_absencePct NOTIFY changed) ///< of a unit away at one time
    Q_PROPERTY(int seconds MEMBER m_seconds NOTIFY changed) ///< to look for
    Q_PROPERTY(bool reading READ isReading NOTIFY changed) ///< the facts are being gathered
    Q_PROPERTY(bool searching READ isSearching NOTIFY changed)
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY changed)
    Q_PROPERTY(bool accepting READ isAccepting NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed) ///< 0 … 1 of the time to look
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY progressed) ///< of the time to look; -1 while it does not run
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY changed) ///< a draft lies on the board
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString accepted READ accepted NOTIFY changed) ///< what the last acceptance did, while undo would take it back
    Q_PROPERTY(QString costText READ costText NOTIFY progressed)
    Q_PROPERTY(QString boundText READ boundText NOTIFY progressed)
    Q_PROPERTY(QString gapText READ gapText NOTIFY progressed) ///< proven distance to the best possible plan
    Q_PROPERTY(QString servedText READ servedText NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed) ///< what is not served and why; a line each
    Q_PROPERTY(QString scarceText READ scarceText NOTIFY changed) ///< what one more room or lecturer would do
    Q_PROPERTY(QStringList labels READ labels NOTIFY progressed) ///< seconds, for the chart
    Q_PROPERTY(QList<qreal> costs READ costs NOTIFY progressed)
    Q_PROPERTY(QList<qreal> bounds READ bounds NOTIFY progressed)
    Q_PROPERTY(lotrinh::list::TableModel *classes READ classes CONSTANT)
    Q_PROPERTY(lotrinh::controls::GanttContent *schedule READ schedule CONSTANT) ///< the draft beside the classes that exist
    Q_PROPERTY(int lanes READ lanes WRITE setLanes NOTIFY changed) ///< of the schedule: 0 rooms, 1 lecturers

public:
    explicit YearPlanController(QObject *parent = nullptr);
    ~YearPlanController() override;

    bool isReading() const { return m_question.isAsking(); }
    bool isSearching() const { return m_isSearching; }
    bool isPaused() const { return m_job.isPaused(); }
    void setPaused(bool paused);
    bool isAccepting() const { return m_isAccepting; }
    double progress() const;
    int secondsLeft() const;
    bool hasPlan() const { return m_drafted.plan != nullptr; }
    QString problem() const { return m_problem; }
    QString accepted() const;
    QString costText() const;
    QString boundText() const;
    QString gapText() const;
    QString servedText() const;
    QString leftText() const { return m_drafted.left; }
    QString scarceText() const { return m_drafted.scarce; }
    QStringList labels() const;
    QList<qreal> costs() const;
    QList<qreal> bounds() const;
    list::TableModel *classes() { return &m_classes; }
    controls::GanttContent *schedule() { return &m_schedule; }
    int lanes() const { return m_lanes; }
    void setLanes(int lanes);

    Q_INVOKABLE void start();
    /// Keeps the best plan found so far.
    Q_INVOKABLE void stop();
    /// The classes of those rows of the table; one command, which undo takes back.
    Q_INVOKABLE void accept(const QList<int> &rows);
    Q_INVOKABLE void discard();
    /// Why a class of the draft stands where it stands; empty for other classes.
    Q_INVOKABLE QString whyOf(const QString &code) const;

Q_SIGNALS:
    void changed();
    void progressed();

private:
    using Setting = std::shared_ptr<const service::YearPlanSetting>;
    void search(Setting setting);
    void lookAtProgress();
    /// A plan, and its words and rows, made on the worker.
    struct Drafted {
        std::shared_ptr<const service::YearPlan> plan; ///< null: none
        std::vector<service::PlanSentence> scarcity;
        int drafts = 0; ///< YearPlanController::m_drafts then
        std::vector<list::Row> rows; ///< of the classes not accepted yet
        QString left, scarce;
        BoardPictures pictures;
    };
    /// What wording a draft takes besides.
    struct Wording {
        Setting setting;
        QSet<QString> accepted;
        Day today;
    };
    Wording wording() const;
    static Result<Drafted> worded(service::Service &service, Drafted drafted, const Wording &how);
    void wordAgain();
    void takeWorded(Result<Drafted> drafted);
    void drawSchedule();
    void take(const planner::PlanAnswer &answer);
    void show(Drafted drafted);
    void takeReply(const QSet<QString> &codes, const Result<service::Reply> &reply);
    void lookWhetherAcceptedStands();

    QString m_from;
    QString m_to;
    int m_absencePct = 20;
    int m_seconds = 10;
    bool m_isSearching = false;
    bool m_isAccepting = false;
    QString m_problem;
    QJsonObject m_accepted; ///< the reply of the last acceptance
    std::vector<planner::Progress> m_course; ///< of the search, for the chart
    Setting m_setting;
    Drafted m_drafted;
    int m_drafts = 0; ///< counts up when one is discarded
    QSet<QString> m_acceptedCodes; ///< of the draft's classes
    list::TableModel m_classes;
    controls::GanttContent m_schedule;
    int m_lanes = 0;
    LatestQuestion<Setting> m_question;
    LatestQuestion<Drafted> m_drafting;
    LatestQuestion<bool> m_standing; ///< whether the acceptance is the last thing done
    SearchJob<planner::Progress, planner::PlanAnswer> m_job;
    QTimer m_clock;
};

} // namespace lotrinh::screens
