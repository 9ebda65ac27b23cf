// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruleimpactview.h"
#include "shell/commandsender.h"

#include <QStringList>

namespace lotrinh::screens {

/// A new dated version of a rule: filled in from the one in force, tried out on everybody as it is typed,
/// then added; the version it replaces ends the day before.
class RuleEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::screens::RuleImpactView *impact READ impact CONSTANT)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)
    Q_PROPERTY(QString courses READ courses WRITE setCourses NOTIFY changed) ///< codes, ";" between them
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(bool takesValue READ takesValue NOTIFY changed)
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY changed) ///< a number, or empty = unknown
    Q_PROPERTY(QString valueLabel READ valueLabel NOTIFY changed)
    Q_PROPERTY(QStringList appliesTo READ appliesTo CONSTANT)
    Q_PROPERTY(int appliesToIndex READ appliesToIndex WRITE setAppliesToIndex NOTIFY changed)
    Q_PROPERTY(QString validFrom READ validFrom WRITE setValidFrom NOTIFY changed) ///< ISO
    Q_PROPERTY(QString validTo READ validTo WRITE setValidTo NOTIFY changed) ///< ISO, last day; may be empty
    Q_PROPERTY(QString basis READ basis WRITE setBasis NOTIFY changed)
    Q_PROPERTY(QString replaces READ replaces NOTIFY changed) ///< code of the version that ends, or empty
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)

public:
    explicit RuleEditor(QObject *parent = nullptr);

    RuleImpactView *impact() { return &m_impact; }
    QString code() const { return m_command.code; }
    void setCode(const QString &code);
    QString courses() const { return m_command.courses.join(u';'); }
    void setCourses(const QString &courses);
    QStringList kinds() const;
    int kind() const { return static_cast<int>(m_command.kind); }
    void setKind(int kind);
    bool takesValue() const { return m_command.kind != RequirementKind::BeforeAppointment; }
    QString value() const { return m_value; }
    void setValue(const QString &value);
    QString valueLabel() const;
    QStringList appliesTo() const;
    int appliesToIndex() const { return static_cast<int>(m_command.appliesTo); }
    void setAppliesToIndex(int index);
    QString validFrom() const { return m_command.validFrom ? toIso(*m_command.validFrom) : QString(); }
    void setValidFrom(const QString &iso);
    QString validTo() const { return m_command.validTo ? toIso(*m_command.validTo) : QString(); }
    void setValidTo(const QString &iso);
    QString basis() const { return m_command.basis; }
    void setBasis(const QString &basis);
    QString replaces() const { return m_replaces; }
    QString problem() const { return m_sender.problem(); }
    bool isBusy() const { return m_sender.isBusy(); }
    bool canSubmit() const;

    /// Fills the form in for a place of the grid.
    Q_INVOKABLE void begin(const QString &title, const QString &course);
    Q_INVOKABLE void submit();

Q_SIGNALS:
    void changed();
    void added(const QString &code);

private:
    struct Draft {
        service::AddRequirement command;
        QString replaces;
        qint64 revision = 0; ///< of the version it replaces
    };
    void takeDraft(Result<Draft> draft);
    void tryOut();

    RuleImpactView m_impact;
    service::AddRequirement m_command;
    QString m_value;
    QString m_replaces;
    qint64 m_revision = 0; ///< of the version it replaces, as the form was filled from it
    QString m_courseOfPlace; ///< the place of the grid it was begun at
    CommandSender m_sender;
    LatestQuestion<Draft> m_draft;
};

} // namespace lotrinh::screens
