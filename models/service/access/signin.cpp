// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin.h"

#include "../service.h"
#include "../upkeep/diagnostics.h"
#include "../words.h"
#include "store/location.h"
#include "store/logins.h"
#include "store/rows.h"
#include "store/secrets.h"
#include "trycount.h"

namespace lotrinh::service {

namespace {

Error refusal()
{
    return {QStringLiteral("not_allowed"), Words::tr("Tên đăng nhập hoặc mật khẩu không đúng."), {}, Error::Kind::NotAllowed};
}

Error mustWait(std::chrono::seconds left)
{
    const auto seconds = static_cast<qint64>(left.count());
    return {QStringLiteral("too_many_tries"), Words::tr("Sai mật khẩu nhiều lần: hãy thử lại sau %1 giây.").arg(seconds),
            {{QStringLiteral("seconds"), seconds}}, Error::Kind::NotAllowed};
}

/// An account with what is kept of its password; nothing when there is none.
struct Known {
    Account account;
    store::Secret secret;
};

Result<std::optional<Known>> known(store::Database &db, const QString &login)
{
    const auto account = store::readOne<Account>(db, &Account::login, login);
    if (!account)
        return account.error();
    if (!*account)
        return std::optional<Known>();
    const auto secret = store::readSecret(db, (*account)->id);
    if (!secret)
        return secret.error();
    return std::optional(Known{**account, secret->value_or(store::Secret{})});
}

Result<SignedIn> signedInAs(store::Database &db, const Known &known)
{
    SignedIn who{callerOf(known.account), known.account.name, {}, known.secret.mustChange};
    if (!who.caller.self.isValid())
        return who;
    const auto cadre = store::readById<Cadre>(db, who.caller.self);
    if (!cadre)
        return cadre.error();
    if (*cadre)
        who.cadreCode = (*cadre)->code;
    return who;
}

} // namespace

Result<SignedIn> signIn(Service &service, const QString &login, const QString &password, Instant now, const PasswordCost &cost)
{
    store::Database &db = service.database();
    auto found = known(db, login);
    if (!found)
        return found.error();
    const auto begun = beginTry(db, login, *found ? (*found)->account.id : AccountId{}, now);
    if (!begun)
        return begun.error();
    if (begun->toWait.count() > 0)
        return mustWait(begun->toWait);
    if (!*found) {
        (void)matchPassword(password, {}, cost);
        return refusal();
    }
    const auto &[account, secret] = **found;
    const PasswordMatch match = matchPassword(password, account.isActive ? secret.hash : QString(), cost);
    if (match == PasswordMatch::No) {
        qCInfo(lotrinhSignIn) << "wrong password, account" << account.id.value << "tries" << stillCounting(begun->before, now).count + 1;
        return refusal();
    }
    RightPassword right{secret.hash, {}};
    if (match == PasswordMatch::YesButWeak) {
        if (const auto stronger = hashPassword(password, cost); stronger)
            right.stronger = *stronger;
    }
    const auto isStill = endTry(db, account.id, right, *begun);
    if (!isStill)
        return isStill.error();
    if (!*isStill) {
        qCInfo(lotrinhSignIn) << "password changed meanwhile, account" << account.id.value;
        return refusal();
    }
    return signedInAs(db, **found);
}

Result<SignedIn> connectedAs(Service &service)
{
    store::Database &db = service.database();
    const Caller owner{QStringLiteral("owner"), Role::Owner, {}, {}};
    const auto who = store::connectedLogin(db);
    if (!who)
        return who.error();
    return who->isOwner ? SignedIn{owner, {}, {}, false} : accountNow(service, who->name);
}

Result<SignedIn> accountNow(Service &service, const QString &login)
{
    store::Database &db = service.database();
    const auto found = known(db, login);
    if (!found)
        return found.error();
    if (!*found || !(*found)->account.isActive)
        return refusal();
    return signedInAs(db, **found);
}

QString withoutPassword(const QString &location)
{
    return store::withoutPassword(location);
}

std::optional<QString> loginAt(const QString &location)
{
    const auto place = store::parseLocation(location);
    if (!place || place->engine == store::Engine::Sqlite)
        return {};
    return place->url.userName(QUrl::FullyDecoded);
}

QString asLogin(const QString &location, const QString &login, const QString &password)
{
    const auto place = store::parseLocation(location);
    if (!place || place->engine == store::Engine::Sqlite)
        return location;
    return store::asLogin(*place, login, password).url.toString(QUrl::FullyEncoded);
}

Result<SignedIn> signInAgain(Service &service, const QString &password)
{
    if (const auto proved = store::proveLogin(service.database(), password); !proved)
        return proved.error();
    return connectedAs(service);
}

static Result<Welcome> welcomeByServer(Service &service)
{
    const auto who = connectedAs(service);
    if (!who)
        return who.error();
    const auto login = store::connectedLogin(service.database());
    if (!login)
        return login.error();
    return Welcome{Entry::Free, *who, store::serverAskedForPassword(service.database()) ? login->name : QString()};
}

Result<Welcome> welcome(Service &service)
{
    store::Database &db = service.database();
    if (store::serverChecksPasswords(db))
        return welcomeByServer(service);
    const auto accounts = store::countRows<Account>(db);
    if (!accounts)
        return accounts.error();
    if (*accounts > 0)
        return Welcome{Entry::SignIn, {}, {}};
    const auto owner = connectedAs(service);
    return owner ? Result<Welcome>(Welcome{Entry::FirstAccount, *owner, {}}) : Result<Welcome>(owner.error());
}

} // namespace lotrinh::service
