// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/personview.h"
#include "request/requestwords.h"
#include "service/reply.h"

namespace lotrinh::screens {

/// The cadre's own path: what to take, why, by when, and which class fits; asks for a seat in one, and shows what else was asked for.
class MineController : public lotrinh::screens::PersonView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::RecordModel *classes READ classes CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *credentials READ credentials CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *requests READ requests CONSTANT) ///< for more time, for a recognition
    Q_PROPERTY(QString asking READ asking NOTIFY requestChanged) ///< class a seat is being asked in, or empty
    Q_PROPERTY(QString answer READ answer NOTIFY requestChanged) ///< to the last request, or empty
    Q_PROPERTY(QString answerTitle READ answerTitle NOTIFY requestChanged)
    Q_PROPERTY(QString answerTone READ answerTone NOTIFY requestChanged)

public:
    explicit MineController(QObject *parent = nullptr);

    list::RecordModel *classes() { return &m_classes; }
    list::RecordModel *credentials() { return &m_credentials; }
    list::RecordModel *requests() { return &m_requests; }
    QString asking() const { return m_asking; }
    QString answer() const { return m_answer; }
    QString answerTitle() const { return m_answerTitle; }
    QString answerTone() const { return m_answerTone; }

    /// Asks for a seat in a class, for oneself.
    Q_INVOKABLE void requestSeat(const QString &trainingClass);
    /// Takes back a request that waits, by its code.
    Q_INVOKABLE void withdraw(const QString &request);
    /// A request was sent by its dialog.
    Q_INVOKABLE void noteSent();
    Q_INVOKABLE void dismissAnswer();

Q_SIGNALS:
    void requestChanged();

protected:
    PersonQuestion question() const override;
    void show(const PersonFile &file) override;

private:
    void followCaller();
    void takeReply(const QString &trainingClass, const Result<service::Reply> &reply);
    void say(const QString &tone, const QString &title, const QString &text);

    list::RecordModel m_classes{classFields()};
    list::RecordModel m_credentials{credentialFields()};
    list::RecordModel m_requests{ownRequestFields()};
    QString m_asking;
    QString m_answer;
    QString m_answerTitle;
    QString m_answerTone;
};

} // namespace lotrinh::screens
