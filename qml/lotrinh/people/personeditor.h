// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command/recordcommands.h"
#include "shell/commandsender.h"
#include "shell/latestquestion.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Writes into a person's record: an appointment, its end, a completion, an exemption. What is filled in,
/// whether it can be sent, and why it was refused.
class PersonEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int act READ act NOTIFY changed) ///< Act
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed) ///< titles to take or held, or courses
    Q_PROPERTY(int choice MEMBER m_choice NOTIFY changed) ///< -1 = none
    Q_PROPERTY(QStringList units READ units NOTIFY changed) ///< of an appointment
    Q_PROPERTY(int unit MEMBER m_unit NOTIFY changed)
    Q_PROPERTY(QStringList ways READ ways CONSTANT) ///< how a title was obtained
    Q_PROPERTY(int way MEMBER m_way NOTIFY changed)
    Q_PROPERTY(bool isMain MEMBER m_isMain NOTIFY changed)
    Q_PROPERTY(QString day MEMBER m_day NOTIFY changed) ///< ISO: first day, last day, day of completion
    Q_PROPERTY(QString lastDay MEMBER m_lastDay NOTIFY changed) ///< ISO or empty: of an exemption
    Q_PROPERTY(QString document MEMBER m_document NOTIFY changed) ///< decision, credential number, grounds
    Q_PROPERTY(QString issuer MEMBER m_issuer NOTIFY changed) ///< of a completion
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Act { Appointment, EndOfPost, Completion, Exemption };
    Q_ENUM(Act)

    explicit PersonEditor(QObject *parent = nullptr);

    int act() const { return m_act; }
    QStringList choices() const { return m_offer.names; }
    QStringList units() const { return m_offer.unitNames; }
    QStringList ways() const;
    bool isBusy() const { return m_sender.isBusy(); }
    bool canSubmit() const;
    QString problem() const { return m_sender.problem(); }

    /// Empties the form for one person and offers what may be chosen.
    Q_INVOKABLE void begin(const QString &cadre, int act);
    Q_INVOKABLE void submit();

Q_SIGNALS:
    void changed();
    void written();

private:
    /// What may be chosen, and the codes behind it.
    struct Offer {
        QStringList names, codes;
        QStringList heldUnits; ///< beside held titles: the unit of each
        std::vector<qint64> revisions; ///< beside held titles: of the post, as it is offered
        QStringList unitNames, unitCodes;
        QString completionCode; ///< a code nobody has
    };
    static Result<Offer> offerFor(service::Service &service, const QString &cadre, Act act, Day asOf);
    void takeOffer(const Result<Offer> &offer);
    template <class Command> void send(const Command &command);
    void sendEndOfPost(Day day);
    void sendAppointment(Day day);
    void sendCompletion(Day day);
    void sendExemption(Day day);

    QString m_cadre;
    Act m_act = Appointment;
    Offer m_offer;
    int m_choice = -1;
    int m_unit = -1;
    int m_way = 0;
    bool m_isMain = false;
    QString m_day;
    QString m_lastDay;
    QString m_document;
    QString m_issuer;
    CommandSender m_sender;
    LatestQuestion<Offer> m_question;
};

} // namespace lotrinh::screens
