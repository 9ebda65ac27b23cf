// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/access/signin.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Lets somebody in at the one workplace: checks a password, makes the first account, changes one's own password.
class SignInController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why the last try did not do it
    Q_PROPERTY(QString login READ login CONSTANT) ///< of who went away, to be asked for the password alone; before anybody came the one the server's address names
    Q_PROPERTY(bool locked READ isLocked CONSTANT) ///< by that login, who comes back
    Q_PROPERTY(bool loginFixed READ isLoginFixed CONSTANT) ///< on a server: whoever else comes needs a connection of their own

public:
    explicit SignInController(QObject *parent = nullptr);

    Q_INVOKABLE void signIn(const QString &login, const QString &password);
    /// The administrator of a file nobody can sign in to yet, who then is signed in.
    Q_INVOKABLE void makeFirst(const QString &login, const QString &name, const QString &password);
    /// `oldPassword` empty: the one just signed in with.
    Q_INVOKABLE void changePassword(const QString &oldPassword, const QString &newPassword);
    Q_INVOKABLE void clear();

    bool busy() const { return m_isBusy; }
    QString problem() const { return m_problem; }
    QString login() const;
    bool isLocked() const;
    bool isLoginFixed() const;

Q_SIGNALS:
    void changed();
    void passwordChanged();

private:
    void begin();
    void end(const QString &problem = {});
    void take(const Result<service::SignedIn> &who, const QString &password = {});
    void forget();
    void mustWait(int seconds);
    void signInAgain(const QString &password);
    void connectAs(const QString &login, const QString &password);
    bool isTooEarly();
    void count(const Error *why);

    FailedTries m_tries; ///< at a server's login; those at accounts of a file are kept with it
    bool m_isBusy = false;
    QString m_problem;
    QString m_given; ///< the password signed in with, while it must be changed
};

} // namespace lotrinh::screens
