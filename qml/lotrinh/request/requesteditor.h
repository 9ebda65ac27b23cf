// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/cadrerequest.h"
#include "shell/commandsender.h"
#include "shell/latestquestion.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// What a cadre asks for besides a seat: more time for a course, or that one taken elsewhere counts. What is filled in,
/// whether it can be sent, and why it was refused.
class RequestEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int kind READ kind NOTIFY changed) ///< Kind
    Q_PROPERTY(QStringList courses READ courses NOTIFY changed) ///< any of which closes the duty or counts for it
    Q_PROPERTY(int course MEMBER m_course NOTIFY changed) ///< -1 = none
    Q_PROPERTY(QString day MEMBER m_day NOTIFY changed) ///< ISO: the last day asked for; the day of completion
    Q_PROPERTY(QString document MEMBER m_document NOTIFY changed) ///< number of the paper
    Q_PROPERTY(QString issuer MEMBER m_issuer NOTIFY changed)
    Q_PROPERTY(QString reason MEMBER m_reason NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Kind { Extension, Recognition };
    Q_ENUM(Kind)

    explicit RequestEditor(QObject *parent = nullptr);

    int kind() const { return m_kind; }
    QStringList courses() const { return m_offer.names; }
    bool isBusy() const { return m_sender.isBusy(); }
    bool canSubmit() const;
    QString problem() const { return m_sender.problem(); }

    /// Empties the form; `courses` are the codes of the duty's set, joined by ";", or "*" (semantics.md §2).
    Q_INVOKABLE void begin(const QString &cadre, const QString &courses, int kind);
    Q_INVOKABLE void submit();

Q_SIGNALS:
    void changed();
    void sent();

private:
    /// What may be chosen, and the codes behind it.
    struct Offer {
        QStringList names, codes;
    };
    static Offer offerOf(const Rulebook &rules, const QString &courses, Day today);
    void takeOffer(const Result<Offer> &offer);
    template <class Command> void send(const Command &command);

    QString m_cadre;
    Kind m_kind = Extension;
    Offer m_offer;
    int m_course = -1;
    QString m_day;
    QString m_document;
    QString m_issuer;
    QString m_reason;
    CommandSender m_sender;
    LatestQuestion<Offer> m_question;
};

} // namespace lotrinh::screens
