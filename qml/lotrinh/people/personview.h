// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "personfile.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

namespace lotrinh::screens {

/// One person's path on screen: who it is, their duties with why, their time line.
class PersonView : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The base of PersonController and MineController")
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged) ///< whose path; empty = nobody's
    Q_PROPERTY(bool loading READ isLoading NOTIFY fileChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY fileChanged) ///< the path below is that of `code`
    Q_PROPERTY(QString problem READ problem NOTIFY fileChanged)
    Q_PROPERTY(QString name READ name NOTIFY fileChanged)
    Q_PROPERTY(QString birth READ birth NOTIFY fileChanged)
    Q_PROPERTY(QString unit READ unit NOTIFY fileChanged)
    Q_PROPERTY(QString title READ title NOTIFY fileChanged) ///< of the main holding
    Q_PROPERTY(QString sex READ sex NOTIFY fileChanged) ///< empty unless the role may see it
    Q_PROPERTY(QString ethnicity READ ethnicity NOTIFY fileChanged) ///< the same
    Q_PROPERTY(bool mayKeep READ mayKeep NOTIFY fileChanged) ///< the caller may write into the record
    Q_PROPERTY(bool inService READ isInService NOTIFY fileChanged)
    Q_PROPERTY(int toDoCount READ toDoCount NOTIFY fileChanged)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY fileChanged)
    Q_PROPERTY(int dueSoonCount READ dueSoonCount NOTIFY fileChanged)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY fileChanged) ///< met, expiring
    Q_PROPERTY(int exemptCount READ exemptCount NOTIFY fileChanged)
    Q_PROPERTY(double share READ share NOTIFY fileChanged) ///< completion rate 0 … 1; -1 = not defined
    Q_PROPERTY(QString shareText READ shareText NOTIFY fileChanged) ///< "66,7 %" or "–"
    Q_PROPERTY(lotrinh::list::RecordModel *toDo READ toDo CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *settled READ settled CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *events READ events CONSTANT)
    Q_PROPERTY(QString proofTitle READ proofTitle NOTIFY proofChanged) ///< of the duty explained last
    Q_PROPERTY(QStringList proofLines READ proofLines NOTIFY proofChanged)

public:
    explicit PersonView(QObject *parent = nullptr);

    QString code() const { return m_code; }
    void setCode(const QString &code);
    bool isLoading() const { return m_isLoading; }
    bool isFound() const { return !m_code.isEmpty() && m_file.head.code == m_code; }
    QString problem() const { return m_problem; }
    QString name() const { return m_file.head.name; }
    QString birth() const { return m_file.head.birth; }
    QString unit() const { return m_file.head.unit; }
    QString title() const { return m_file.head.title; }
    QString sex() const { return m_file.head.sex; }
    QString ethnicity() const { return m_file.head.ethnicity; }
    bool mayKeep() const;
    bool isInService() const { return m_file.head.isInService; }
    int toDoCount() const { return m_file.head.counts.toDo(); }
    int overdueCount() const { return m_file.head.counts.of(DutyStatus::Overdue); }
    int dueSoonCount() const { return m_file.head.counts.of(DutyStatus::DueSoon); }
    int doneCount() const { return static_cast<int>(m_file.head.counts.tally().done); }
    int exemptCount() const { return m_file.head.counts.of(DutyStatus::Exempt); }
    double share() const;
    QString shareText() const;
    list::RecordModel *toDo() { return &m_toDo; }
    list::RecordModel *settled() { return &m_settled; }
    list::RecordModel *events() { return &m_events; }
    QString proofTitle() const { return proof().title; }
    QStringList proofLines() const { return proof().lines; }

    /// Explains one duty by its key, until the next one is.
    Q_INVOKABLE void explain(const QString &key);

Q_SIGNALS:
    void codeChanged();
    void fileChanged();
    void proofChanged();

protected:
    void ask() override;
    /// What is asked of the worker; a page that shows more asks for more.
    virtual PersonQuestion question() const;
    /// The answer has come.
    virtual void show(const PersonFile &file);

private:
    Proof proof() const { return m_file.proofs.value(m_explained); }
    void take(Result<PersonFile> file);

    QString m_code;
    PersonFile m_file;
    QString m_explained;
    QString m_problem;
    bool m_isLoading = false;
    list::RecordModel m_toDo{dutyFields()};
    list::RecordModel m_settled{dutyFields()};
    list::RecordModel m_events{eventFields()};
    LatestQuestion<PersonFile> m_question;
};

/// The path of whoever was chosen.
class PersonController : public lotrinh::screens::PersonView {
    Q_OBJECT
    QML_ELEMENT

public:
    using PersonView::PersonView;
};

} // namespace lotrinh::screens
