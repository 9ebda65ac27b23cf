// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/tablemodel.h"
#include "service/scenario/openingclass.h"
#include "service/view/classdraft.h"
#include "shell/latestquestion.h"

#include <QtQml/qqml.h>

namespace lotrinh::screens {

class Workplace;

/// Opens a class for people who need it: drafts it, lets it be changed, opens, schedules and enrols.
class OpenClassController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList courses READ courses NOTIFY draftChanged)
    Q_PROPERTY(int courseIndex READ courseIndex WRITE setCourseIndex NOTIFY draftChanged)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY draftChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY draftChanged)
    Q_PROPERTY(QString startsOn READ startsOn WRITE setStartsOn NOTIFY draftChanged) ///< ISO
    Q_PROPERTY(QString datesText READ datesText NOTIFY draftChanged)
    Q_PROPERTY(int capacity READ capacity WRITE setCapacity NOTIFY draftChanged)
    Q_PROPERTY(QStringList rooms READ rooms NOTIFY draftChanged) ///< the last stands for none
    Q_PROPERTY(int roomIndex MEMBER m_roomIndex NOTIFY draftChanged)
    Q_PROPERTY(QStringList lecturers READ lecturers NOTIFY draftChanged) ///< the last stands for none
    Q_PROPERTY(int lecturerIndex MEMBER m_lecturerIndex NOTIFY draftChanged)
    Q_PROPERTY(QString peopleText READ peopleText NOTIFY draftChanged)
    Q_PROPERTY(QString caution READ caution NOTIFY draftChanged) ///< what is missing, but no obstacle
    Q_PROPERTY(bool drafting READ isDrafting NOTIFY draftChanged)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY draftChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY workChanged)
    Q_PROPERTY(double progress READ progress NOTIFY workChanged) ///< 0 … 1
    Q_PROPERTY(QString problem READ problem NOTIFY workChanged)
    Q_PROPERTY(
        bool finished READ isFinished NOTIFY workChanged) ///< opened, but somebody or something was refused
    Q_PROPERTY(QString summary READ summary NOTIFY workChanged)
    Q_PROPERTY(lotrinh::list::TableModel *refusals READ refusals CONSTANT)

public:
    explicit OpenClassController(QObject *parent = nullptr);

    QStringList courses() const;
    int courseIndex() const;
    void setCourseIndex(int index);
    QString code() const { return m_draft.code; }
    void setCode(const QString &code);
    QString name() const { return m_draft.name; }
    void setName(const QString &name);
    QString startsOn() const { return toIso(m_draft.startsOn); }
    void setStartsOn(const QString &iso);
    QString datesText() const;
    int capacity() const { return m_draft.capacity; }
    void setCapacity(int capacity);
    QStringList rooms() const;
    QStringList lecturers() const;
    QString peopleText() const;
    QString caution() const;
    bool isDrafting() const { return m_isDrafting; }
    bool canSubmit() const;
    bool isBusy() const { return m_isBusy; }
    double progress() const { return m_progress; }
    QString problem() const { return m_problem; }
    bool isFinished() const { return m_isFinished; }
    QString summary() const { return m_summary; }
    list::TableModel *refusals() { return &m_refusals; }

    /// Drafts a class of one of the courses for those cadres (codes, most urgent first).
    Q_INVOKABLE void begin(const QString &courseSet, const QStringList &cadres);
    Q_INVOKABLE void submit();

Q_SIGNALS:
    void draftChanged();
    void workChanged();
    /// The class stands and everything asked for was done.
    void opened(const QString &code);

private:
    static Workplace &workplace();
    void askDraft();
    void takeDraft(Result<service::ClassDraft> draft);
    service::ClassPlan plan() const;
    void takeReport(const Result<service::OpeningReport> &report);
    void showRefusals(const service::OpeningReport &report);

    service::DraftRequest m_request;
    service::ClassDraft m_draft;
    QStringList m_cadres;
    bool m_isNameTyped = false;
    bool m_isCodeTyped = false;
    int m_roomIndex = -1;
    int m_lecturerIndex = -1;
    bool m_isDrafting = false;
    bool m_isBusy = false;
    bool m_isFinished = false;
    double m_progress = 0;
    QString m_problem;
    QString m_summary;
    list::TableModel m_refusals;
    LatestQuestion<service::ClassDraft> m_question;
};

} // namespace lotrinh::screens
