// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signincontroller.h"

#include "service/command/usercommands.h"
#include "workplace.h"

#include <QDateTime>

namespace lotrinh::screens {

namespace {

Instant now()
{
    return Instant(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

SignInController::SignInController(QObject *parent)
    : QObject(parent)
{
    connect(&workplace(), &Workplace::doorChanged, this, &SignInController::forget);
}

bool SignInController::isLoginFixed() const
{
    return !workplace().serverLogin().isEmpty();
}

bool SignInController::isLocked() const
{
    return workplace().ready() && !login().isEmpty();
}

QString SignInController::login() const
{
    if (!workplace().ready())
        return service::loginAt(workplace().desk().location()).value_or(QString());
    if (isLoginFixed())
        return workplace().serverLogin();
    return workplace().sitter().caller.role == Role::Owner ? QString() : workplace().sitter().caller.name;
}

void SignInController::begin()
{
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
}

void SignInController::end(const QString &problem)
{
    m_isBusy = false;
    m_problem = problem;
    Q_EMIT changed();
}

void SignInController::clear()
{
    m_given.clear();
    end();
}

/// Nobody is asked for another password any more.
void SignInController::forget()
{
    if (workplace().door() != Workplace::Door::NewPassword)
        m_given.clear();
}

void SignInController::take(const Result<service::SignedIn> &who, const QString &password)
{
    m_given = who && who->mustChange ? password : QString();
    if (!who) {
        const Error &error = who.error();
        if (error.code == QLatin1String("too_many_tries"))
            return mustWait(error.detail.value(QStringLiteral("seconds")).toInt());
        return end(error.code == QLatin1String("not_allowed") ? tr("Tên đăng nhập hoặc mật khẩu không đúng.") : error.message);
    }
    end();
    workplace().seat(*who);
}

void SignInController::mustWait(int seconds)
{
    end(tr("Sai mật khẩu nhiều lần: hãy thử lại sau %1 giây.").arg(seconds));
}

/// The server may let one try as often as one likes: here it is slowed down like at the accounts of a file.
bool SignInController::isTooEarly()
{
    const auto left = stillToWait(m_tries, now());
    if (left.count() > 0)
        mustWait(static_cast<int>(left.count()));
    return left.count() > 0;
}

void SignInController::count(const Error *why)
{
    const bool isWrong = why && why->kind == Error::Kind::NotAllowed;
    m_tries = isWrong ? FailedTries{stillCounting(m_tries, now()).count + 1, now()} : FailedTries{};
}

void SignInController::signInAgain(const QString &password)
{
    if (isTooEarly())
        return;
    begin();
    workplace()
        .desk()
        .ask([password](service::Service &service) { return service::signInAgain(service, password); })
        .then(this, [this, password](const Result<service::SignedIn> &who) {
            count(who ? nullptr : &who.error());
            take(who, password);
        });
}

void SignInController::connectAs(const QString &login, const QString &password)
{
    if (isTooEarly())
        return;
    begin();
    workplace().connectAs(login, password, [this](const Error *why) {
        count(why);
        if (why)
            return take(*why);
        clear();
    });
}

void SignInController::signIn(const QString &login, const QString &password)
{
    if (m_isBusy)
        return;
    if (!workplace().ready())
        return connectAs(login.trimmed() == this->login() ? this->login() : login.trimmed().toLower(), password);
    if (isLoginFixed())
        return signInAgain(password);
    begin();
    workplace()
        .desk()
        .ask([login, password](service::Service &service) { return service::signIn(service, login.trimmed().toLower(), password, now()); })
        .then(this, [this, password](const Result<service::SignedIn> &who) { take(who, password); });
}

void SignInController::makeFirst(const QString &login, const QString &name, const QString &password)
{
    if (m_isBusy)
        return;
    begin();
    service::AddUser command;
    command.login = login.trimmed().toLower();
    command.title = name.trimmed();
    command.role = Role::Administrator;
    command.password = password;
    command.mustChange = false;
    workplace()
        .desk()
        .ask([command, owner = workplace().sitter().caller, today = workplace().todayDay()](
                 service::Service &service) -> Result<service::SignedIn> {
            if (const auto made = service.run(command, owner, today); !made)
                return made.error();
            return service::signIn(service, command.login, command.password, now());
        })
        .then(this, [this](const Result<service::SignedIn> &who) { take(who); });
}

void SignInController::changePassword(const QString &oldPassword, const QString &newPassword)
{
    if (m_isBusy)
        return;
    begin();
    service::ChangePassword command;
    command.oldPassword = oldPassword.isEmpty() ? m_given : oldPassword;
    command.newPassword = newPassword;
    workplace()
        .desk()
        .send(command, workplace().sitter().caller, workplace().todayDay())
        .then(this, [this](const Result<service::Reply> &reply) {
            if (!reply)
                return end(reply.error().message);
            clear();
            workplace().passwordIsOwn();
            Q_EMIT passwordChanged();
        });
}

} // namespace lotrinh::screens
