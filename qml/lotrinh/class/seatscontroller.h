// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classcontroller.h"
#include "list/tablemodel.h"
#include "service/scenario/openingclass.h"

namespace lotrinh::screens {

/// Who sits in a class, who waits, and who should.
class SeatsController : public lotrinh::screens::ClassPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::TableModel *seated READ seated CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *waiting READ waiting CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *proposals READ proposals CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *answers READ answers
            CONSTANT) ///< of the last nomination: who was not seated
    Q_PROPERTY(bool proposing READ isProposing WRITE setProposing NOTIFY
            proposalsChanged) ///< the ranked list is looked at
    Q_PROPERTY(bool proposalsLoading READ areProposalsLoading NOTIFY proposalsChanged)
    Q_PROPERTY(int proposalCount READ proposalCount NOTIFY
            proposalsChanged) ///< all there are, also beyond those listed
    Q_PROPERTY(int freeSeats READ freeSeats NOTIFY shownChanged)
    Q_PROPERTY(bool hasReasons READ hasReasons NOTIFY
            shownChanged) ///< somebody left or was passed over for a reason
    Q_PROPERTY(bool takesNominations READ takesNominations NOTIFY shownChanged)

public:
    explicit SeatsController(QObject *parent = nullptr);

    list::TableModel *seated() { return &m_seated; }
    list::TableModel *waiting() { return &m_waiting; }
    list::TableModel *proposals() { return &m_proposals; }
    list::TableModel *answers() { return &m_answers; }
    bool isProposing() const { return m_isProposing; }
    void setProposing(bool proposing);
    bool areProposalsLoading() const { return m_question.isAsking(); }
    int proposalCount() const { return m_proposalCount; }
    int freeSeats() const { return m_freeSeats; }
    bool hasReasons() const { return m_hasReasons; }
    bool takesNominations() const { return m_takesNominations; }

    /// The first `count` of the ranked list, in one command.
    Q_INVOKABLE void nominateFirst(int count);
    Q_INVOKABLE void nominate(const QList<int> &proposalRows);
    /// Cadres by their codes, in one command.
    Q_INVOKABLE void nominateCadres(const QStringList &cadres);
    Q_INVOKABLE void approve(const QList<int> &waitingRows);
    Q_INVOKABLE void reject(const QList<int> &waitingRows, const QString &reason);
    Q_INVOKABLE void promote(int waitingRow);
    Q_INVOKABLE void withdraw(const QList<int> &seatedRows, const QString &reason);
    Q_INVOKABLE void defer(const QList<int> &seatedRows, const QString &reason);

Q_SIGNALS:
    void proposalsChanged();

protected:
    void show(const service::ClassView &view) override;

private:
    void askProposals();
    void takeProposals(Result<service::Proposals> proposals);
    void showWaiting(const service::ClassView &view);
    QString takeAnswers(const QJsonObject &reply);
    template <class Command> void leave(const QList<int> &rows, const QString &reason);

    list::TableModel m_seated;
    list::TableModel m_waiting;
    list::TableModel m_proposals;
    list::TableModel m_answers;
    QString m_proposedFor; ///< the class the list is of
    bool m_isProposing = false;
    bool m_hasReasons = false;
    bool m_takesNominations = false;
    int m_proposalCount = 0;
    int m_freeSeats = 0;
    LatestQuestion<service::Proposals> m_question;
};

} // namespace lotrinh::screens
