// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandsender.h"
#include "latestquestion.h"
#include "list/tablemodel.h"
#include "service/command/recordcommands.h"
#include "service/view/planningview.h"

#include <QStringList>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Adds a person to a planning list or takes one out: what is filled in, whether it can be sent, and why it
/// was refused.
class PlanningEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(
        QString problem READ problem NOTIFY changed) ///< of the last command; empty when it was carried out
    // Adding
    Q_PROPERTY(QString code MEMBER m_code NOTIFY changed) ///< of the new entry; offered, may be changed
    Q_PROPERTY(lotrinh::list::TableModel *people READ people CONSTANT) ///< found: name, code, unit
    Q_PROPERTY(QString cadre READ cadre NOTIFY changed) ///< code of the person chosen
    Q_PROPERTY(QString cadreText READ cadreText NOTIFY changed)
    Q_PROPERTY(QStringList titles READ titles NOTIFY choicesChanged)
    Q_PROPERTY(QStringList units READ units NOTIFY choicesChanged) ///< the first is "none"
    Q_PROPERTY(QStringList terms READ terms NOTIFY choicesChanged)
    Q_PROPERTY(int titleIndex MEMBER m_titleIndex NOTIFY changed)
    Q_PROPERTY(int unitIndex MEMBER m_unitIndex NOTIFY changed)
    Q_PROPERTY(int termIndex MEMBER m_termIndex NOTIFY changed)
    Q_PROPERTY(QString decision MEMBER m_decision NOTIFY changed)
    Q_PROPERTY(QString day MEMBER m_day NOTIFY changed) ///< ISO; of approval or of removal
    Q_PROPERTY(QString targetDay MEMBER m_targetDay NOTIFY changed) ///< ISO or empty
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
    // Taking out
    Q_PROPERTY(QString reason MEMBER m_reason NOTIFY changed)
    Q_PROPERTY(int revision MEMBER m_revision NOTIFY changed) ///< of the entry as it was when the form was opened
    Q_PROPERTY(QString round MEMBER m_round NOTIFY changed) ///< of the review that decides it; empty = none
    Q_PROPERTY(bool canEnd READ canEnd NOTIFY changed)

public:
    explicit PlanningEditor(QObject *parent = nullptr);

    /// Empties the form and offers what the lists of the day suggest.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void find(const QString &text);
    Q_INVOKABLE void choosePerson(int row);
    Q_INVOKABLE void dropPerson();
    Q_INVOKABLE void add();
    Q_INVOKABLE void end(const QString &code);

    bool busy() const { return m_sender.isBusy(); }
    QString problem() const { return m_sender.problem(); }
    list::TableModel *people() { return &m_people; }
    QString cadre() const { return m_cadre; }
    QString cadreText() const { return m_cadreText; }
    QStringList titles() const { return m_titles.names; }
    QStringList units() const { return m_units.names; }
    QStringList terms() const { return m_terms.names; }
    bool canAdd() const;
    bool canEnd() const
    {
        return !busy() && !m_day.isEmpty() && !m_reason.trimmed().isEmpty() && (m_round.isEmpty() || !m_decision.trimmed().isEmpty());
    }

Q_SIGNALS:
    void changed();
    void choicesChanged();
    void added(const QString &code);
    void ended(const QString &code);
    /// Somebody else changed the entry, and that stands.
    void storedKept();

private:
    struct Choices {
        QStringList names;
        QStringList codes;
    };
    struct Offer {
        QString code;
        Choices titles, units, terms;
    };
    static Result<Offer> offerOn(service::Service &service, const Caller &caller, Day asOf);
    /// `code`: of the entry, told when it is done.
    template <class Command> void send(const Command &command, const QString &code, void (PlanningEditor::*done)(const QString &));

    CommandSender m_sender;
    LatestQuestion<Offer> m_offer;
    LatestQuestion<std::vector<list::Row>> m_search;
    list::TableModel m_people;
    Choices m_titles;
    Choices m_units;
    Choices m_terms;
    QString m_code;
    QString m_cadre;
    QString m_cadreText;
    int m_titleIndex = -1;
    int m_unitIndex = 0;
    int m_termIndex = -1;
    QString m_decision;
    QString m_day;
    QString m_targetDay;
    QString m_reason;
    QString m_round;
    int m_revision = 0;
};

} // namespace lotrinh::screens
