// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/officeimport.h"
#include "importjob.h"
#include "importwords.h"
#include "list/recordmodel.h"
#include "list/tablemodel.h"
#include "shell/latestquestion.h"

#include <QStringList>
#include <QUrl>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Brings in an office's own spreadsheet: opens it, shows what every column is taken for and what every row would do,
/// takes decisions, writes all or nothing, takes the whole import back. Everything is read and judged on the worker.
class ImportController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed) ///< reading, judging or writing; can be cancelled
    Q_PROPERTY(int rowsDone READ rowsDone NOTIFY progressed) ///< of what is being done
    Q_PROPERTY(double share READ share NOTIFY progressed) ///< 0 … 1 of it; 0 while nobody knows how long the file is
    Q_PROPERTY(QString workText READ workText NOTIFY changed) ///< what is being done
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why the last step did not work
    Q_PROPERTY(QString blocker READ blocker NOTIFY changed) ///< what stands against the whole sheet
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< after it is written
    Q_PROPERTY(QStringList sheets READ sheets NOTIFY changed)
    Q_PROPERTY(int sheet READ sheet WRITE setSheet NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QStringList fields READ fields CONSTANT) ///< what a column can be, by its number
    Q_PROPERTY(QStringList classes READ classes NOTIFY changed)
    Q_PROPERTY(int classIndex READ classIndex WRITE setClassIndex NOTIFY changed)
    Q_PROPERTY(QStringList courses READ courses NOTIFY changed)
    Q_PROPERTY(int courseIndex READ courseIndex WRITE setCourseIndex NOTIFY changed)
    Q_PROPERTY(QString completedOn READ completedOn WRITE setCompletedOn NOTIFY changed) ///< ISO or empty
    Q_PROPERTY(bool lookAlikes READ lookAlikes WRITE setLookAlikes NOTIFY changed) ///< ƣ, ð … are mended
    Q_PROPERTY(bool leaveOut READ leaveOut WRITE setLeaveOut NOTIFY changed) ///< write the clear rows, leave the others
    Q_PROPERTY(int badRows READ badRows NOTIFY changed) ///< doubtful ones and those with a problem
    Q_PROPERTY(int newRows READ newRows NOTIFY changed) ///< that would be written
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed) ///< something was written here, and is not being taken back yet
    Q_PROPERTY(QString verdict READ verdict WRITE setVerdict NOTIFY changed) ///< only rows of it are shown; empty = all
    Q_PROPERTY(int line READ line WRITE setLine NOTIFY changed) ///< of the row looked at; 0 = none
    Q_PROPERTY(QString lineText READ lineText NOTIFY changed)
    Q_PROPERTY(lotrinh::list::RecordModel *columns READ columns CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *verdicts READ verdicts CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *candidates READ candidates CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *rows READ rows CONSTANT)

public:
    enum class Stage { Choose, Judge, Done };
    Q_ENUM(Stage)

    explicit ImportController(QObject *parent = nullptr);
    ~ImportController() override;

    Stage stage() const { return m_stage; }
    bool busy() const { return m_job.isRunning(); }
    int rowsDone() const { return m_job.rowsDone(); }
    double share() const;
    QString workText() const { return workWords(m_job.work()); }
    QString fileName() const { return m_fileName; }
    QString problem() const { return m_problem; }
    QString blocker() const { return m_blocker; }
    QString summary() const { return m_summary; }
    QStringList sheets() const;
    int sheet() const { return m_sheet; }
    void setSheet(int sheet);
    QStringList kinds() const;
    int kind() const { return static_cast<int>(m_mapping.kind); }
    void setKind(int kind);
    QStringList fields() const;
    QStringList classes() const { return m_choices.classNames; }
    int classIndex() const { return static_cast<int>(m_choices.classCodes.indexOf(m_mapping.classCode)); }
    void setClassIndex(int index);
    QStringList courses() const { return m_choices.courseNames; }
    int courseIndex() const { return static_cast<int>(m_choices.courseCodes.indexOf(m_mapping.courseCode)); }
    void setCourseIndex(int index);
    QString completedOn() const { return m_mapping.completedOn.isFinite() ? toIso(m_mapping.completedOn) : QString(); }
    void setCompletedOn(const QString &iso);
    bool lookAlikes() const { return m_mapping.repairLookAlikes; }
    void setLookAlikes(bool mended);
    bool leaveOut() const { return m_leavesOut; }
    void setLeaveOut(bool leavesOut);
    int badRows() const;
    int newRows() const;
    bool canWrite() const;
    bool canTakeBack() const { return m_importNumber != 0; }
    QString verdict() const { return m_verdict; }
    void setVerdict(const QString &verdict);
    int line() const { return m_line; }
    void setLine(int line);
    QString lineText() const;
    list::RecordModel *columns() { return &m_columns; }
    list::RecordModel *verdicts() { return &m_verdicts; }
    list::RecordModel *candidates() { return &m_candidates; }
    list::TableModel *rows() { return &m_rows; }

    Q_INVOKABLE void open(const QUrl &file);
    Q_INVOKABLE void setField(int column, int field);
    /// A person agreed that the column's letters are read in the old encoding.
    Q_INVOKABLE void setConverted(int column, bool converted);
    /// Whom the row looked at means: a code, "new" or "skip".
    Q_INVOKABLE void decide(const QString &who);
    Q_INVOKABLE void write();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void saveErrors(const QUrl &file);
    /// The import that was written here, whoever imported since.
    Q_INVOKABLE void takeBack();
    /// Back to the beginning.
    Q_INVOKABLE void begin();

Q_SIGNALS:
    void changed();
    void progressed();

private:
    struct Choices {
        QStringList classCodes, classNames, courseCodes, courseNames;
    };
    struct Opened {
        std::shared_ptr<const std::vector<exchange::OfficeSheet>> sheets;
        exchange::OfficeMapping mapping;
        Choices choices;
    };
    struct Judged {
        std::shared_ptr<const exchange::OfficePreview> preview;
        std::vector<list::Row> rows;
    };
    static Result<Choices> choicesIn(service::Service &service);
    const exchange::OfficeSheet &chosen() const { return (*m_sheets)[static_cast<size_t>(m_sheet)]; }
    const exchange::PreviewRow *rowLookedAt() const;
    void take(Result<Opened> opened);
    void judge();
    void takeJudged(Result<Judged> judged);
    void showJudged(Judged judged);
    void fail(const Error &error);

    Stage m_stage = Stage::Choose;
    ImportJob m_job;
    QString m_fileName;
    QString m_problem;
    QString m_blocker;
    QString m_summary;
    qint64 m_importNumber = 0; ///< of what was written here; 0: nothing, or taken back again
    int m_turn = 0; ///< of beginning; what was asked for in an old one changes nothing
    std::shared_ptr<const std::vector<exchange::OfficeSheet>> m_sheets;
    int m_sheet = 0;
    exchange::OfficeMapping m_mapping;
    Choices m_choices;
    std::shared_ptr<const exchange::OfficePreview> m_preview;
    bool m_leavesOut = false;
    QString m_verdict;
    int m_line = 0;
    list::RecordModel m_columns{{"header", "example", "field", "by", "legacy", "converted"}};
    list::RecordModel m_verdicts{{"text", "tone", "count"}};
    list::RecordModel m_candidates{{"name", "birth", "unit"}};
    list::TableModel m_rows;
    LatestQuestion<Opened> m_opening;
    LatestQuestion<Judged> m_judging;
    LatestQuestion<std::vector<list::Row>> m_filtering;
};

} // namespace lotrinh::screens
