// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latestquestion.h"
#include "list/recordmodel.h"
#include "service/view/planningview.h"

#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// One planning entry in full: the person, what the entry asks, the evidence, the history.
class PlanningEntryView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PlanningController owns it")
    Q_PROPERTY(QString code READ code NOTIFY changed) ///< of the entry; empty = none chosen
    Q_PROPERTY(bool shown READ isShown NOTIFY changed) ///< what follows is about `code`
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString cadre READ cadre NOTIFY changed) ///< code
    Q_PROPERTY(QString post READ post NOTIFY changed) ///< main title held, may be empty
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString term READ term NOTIFY changed)
    Q_PROPERTY(QString decision READ decision NOTIFY changed)
    Q_PROPERTY(QString approvedOn READ approvedOn NOTIFY changed)
    Q_PROPERTY(QString targetOn READ targetOn NOTIFY changed)
    Q_PROPERTY(QString ended READ ended NOTIFY changed) ///< day and reason, empty while it is not ended
    Q_PROPERTY(int revision READ revision NOTIFY changed) ///< of the entry: a form keeps the one it was opened on
    Q_PROPERTY(bool inForce READ isInForce NOTIFY changed)
    Q_PROPERTY(bool canEnd READ canEnd NOTIFY changed)
    Q_PROPERTY(QString readiness READ readiness NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY changed)
    Q_PROPERTY(QString readyText READ readyText NOTIFY changed)
    Q_PROPERTY(QString readyTone READ readyTone NOTIFY changed)
    Q_PROPERTY(lotrinh::list::RecordModel *duties READ duties CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *evidence READ evidence CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *lines READ lines CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit PlanningEntryView(QObject *parent);

    void open(const QString &code);
    void askAgain();

    QString code() const { return m_code; }
    bool isShown() const { return m_file && m_file->entry.code == m_code; }
    int revision() const { return m_file ? static_cast<int>(m_file->revision) : 0; }
    QString name() const { return m_file ? m_file->cadre.fullName : QString(); }
    QString cadre() const { return m_file ? m_file->cadre.code : QString(); }
    QString post() const { return m_file ? m_file->mainPost : QString(); }
    QString title() const;
    QString unit() const;
    QString term() const;
    QString decision() const { return m_file ? m_file->entry.decision : QString(); }
    QString approvedOn() const { return m_file ? toVietnamese(m_file->entry.approvedOn) : QString(); }
    QString targetOn() const { return m_file ? toVietnamese(m_file->entry.targetOn) : QString(); }
    QString ended() const;
    bool isInForce() const { return m_file && m_file->isInForce; }
    bool canEnd() const { return m_file && !m_file->entry.endedOn.isFinite(); }
    QString readiness() const;
    double share() const;
    QString readyText() const;
    QString readyTone() const;
    list::RecordModel *duties() { return &m_duties; }
    list::RecordModel *evidence() { return &m_evidence; }
    list::RecordModel *lines() { return &m_lines; }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<service::PlanningFile> &file);
    void show();

    QString m_code;
    std::optional<service::PlanningFile> m_file;
    LatestQuestion<service::PlanningFile> m_question;
    list::RecordModel m_duties;
    list::RecordModel m_evidence;
    list::RecordModel m_lines;
    QString m_problem;
};

} // namespace lotrinh::screens
