// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/tablemodel.h"
#include "service/view/openreviews.h"
#include "shell/commandsender.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

namespace lotrinh::screens {

/// The review of the planning lists that is under way (rà soát): how far it is, and what is decided in it. The newest,
/// when several are open.
class ReviewController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool open READ isOpen NOTIFY changed) ///< a review is under way
    Q_PROPERTY(QString code READ code NOTIFY changed) ///< of it
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< its code, and whose lists it looks at
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) ///< entries nobody has said anything of
    Q_PROPERTY(int left READ left NOTIFY changed) ///< those among them of people no longer in service: no list shows them
    Q_PROPERTY(double share READ share NOTIFY changed) ///< 0 … 1 decided
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(QString proposedCode READ proposedCode NOTIFY changed) ///< for the next one
    Q_PROPERTY(QStringList terms READ terms NOTIFY changed) ///< choices; the first is "every"
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why the last command was refused

public:
    explicit ReviewController(QObject *parent = nullptr);

    bool isOpen() const { return !m_state.reviews.empty(); }
    QString code() const { return isOpen() ? now().round.code : QString(); }
    QString title() const;
    int waiting() const { return isOpen() ? static_cast<int>(now().undecided.size()) : 0; }
    int left() const { return isOpen() ? static_cast<int>(now().left.size()) : 0; }
    double share() const;
    QString progressText() const;
    QString proposedCode() const { return m_state.proposedCode; }
    QStringList terms() const;
    bool busy() const { return m_sender.isBusy(); }
    QString problem() const { return m_sender.problem(); }

    /// The round that still waits for this entry; empty when none does.
    Q_INVOKABLE QString waitsFor(const QString &entry) const;
    /// How many entries of a table still wait.
    Q_INVOKABLE int waitingAmong(lotrinh::list::TableModel *entries) const;

    Q_INVOKABLE void begin(const QString &code, const QString &openedOn, int term);
    /// Those of the table that still wait, by one decision.
    Q_INVOKABLE void keepAmong(lotrinh::list::TableModel *entries, const QString &decision, const QString &on);
    /// The entries of people no longer in service, by one decision.
    Q_INVOKABLE void takeOutLeft(const QString &decision, const QString &on);
    Q_INVOKABLE void close(const QString &on);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    /// The last command was carried out.
    void carriedOut();

protected:
    void ask() override;

private:
    struct State {
        std::vector<service::OpenReview> reviews;
        QString termName; ///< of the first
        QString unitName;
        QString proposedCode;
        QStringList termNames;
        QStringList termCodes;
    };
    const service::OpenReview &now() const { return m_state.reviews.front(); }
    QStringList waitingOf(const list::TableModel &entries) const;
    static Result<State> readState(service::Service &service, const Caller &caller, Day on);
    template <class Command> void send(const Command &command);

    State m_state;
    CommandSender m_sender;
    LatestQuestion<State> m_question;
};

} // namespace lotrinh::screens
