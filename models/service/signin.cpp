// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin.h"

#include "diagnostics.h"
#include "service.h"
#include "store/logins.h"
#include "store/rows.h"
#include "store/secrets.h"
#include "store/transaction.h"

namespace lotrinh::service {

namespace {

Error refusal()
{
    return {QStringLiteral("not_allowed"), QStringLiteral("Tên đăng nhập hoặc mật khẩu không đúng."), {}, Error::Kind::NotAllowed};
}

Error mustWait(std::chrono::seconds left)
{
    const auto seconds = static_cast<qint64>(left.count());
    return {QStringLiteral("too_many_tries"), QStringLiteral("Sai mật khẩu nhiều lần: hãy thử lại sau %1 giây.").arg(seconds),
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

/// Counts the try before the password is looked at, so that tries side by side are counted one by one; how long
/// is still to wait instead when there were too many.
Result<std::chrono::seconds> beginTry(store::Database &db, AccountId account, Instant now, FailedTries &before)
{
    std::chrono::seconds left{0};
    const auto done = store::inTransaction(db, [&](store::Database &each) -> Result<void> {
        const auto kept = store::readSecret(each, account);
        if (!kept)
            return kept.error();
        store::Secret secret = kept->value_or(store::Secret{});
        before = secret.tries;
        left = stillToWait(secret.tries, now);
        if (left.count() > 0)
            return {};
        secret.tries = {stillCounting(secret.tries, now).count + 1, now};
        return store::writeSecret(each, account, secret);
    });
    return done ? Result<std::chrono::seconds>(left) : Result<std::chrono::seconds>(done.error());
}

Result<void> keep(store::Database &db, AccountId account, const store::Secret &secret)
{
    return store::inTransaction(db, [&](store::Database &each) { return store::writeSecret(each, account, secret); });
}

} // namespace

Result<SignedIn> signIn(Service &service, const QString &login, const QString &password, Instant now, const PasswordCost &cost)
{
    store::Database &db = service.database();
    auto found = known(db, login);
    if (!found)
        return found.error();
    if (!*found) {
        (void)matchPassword(password, {}, cost);
        return refusal();
    }
    auto &[account, secret] = **found;
    const auto left = beginTry(db, account.id, now, secret.tries);
    if (!left)
        return left.error();
    if (left->count() > 0)
        return mustWait(*left);
    const PasswordMatch match = matchPassword(password, account.isActive ? secret.hash : QString(), cost);
    if (match == PasswordMatch::No) {
        qCInfo(lotrinhSignIn) << "wrong password, account" << account.id.value << "tries" << stillCounting(secret.tries, now).count + 1;
        return refusal();
    }
    secret.tries = {};
    if (match == PasswordMatch::YesButWeak) {
        if (auto stronger = hashPassword(password, cost); stronger)
            secret.hash = *stronger;
    }
    if (const auto kept = keep(db, account.id, secret); !kept)
        return kept.error();
    return signedInAs(db, **found);
}

Result<SignedIn> connectedAs(Service &service)
{
    store::Database &db = service.database();
    const Caller owner{QStringLiteral("owner"), Role::Owner, {}, {}};
    const auto who = store::connectedLogin(db);
    if (!who)
        return who.error();
    if (who->isOwner)
        return SignedIn{owner, {}, {}, false};
    const auto found = known(db, who->name);
    if (!found)
        return found.error();
    if (!*found || !(*found)->account.isActive)
        return refusal();
    return signedInAs(db, **found);
}

Result<Welcome> welcome(Service &service)
{
    store::Database &db = service.database();
    if (store::serverChecksPasswords(db)) {
        const auto who = connectedAs(service);
        return who ? Result<Welcome>(Welcome{Entry::Free, *who}) : Result<Welcome>(who.error());
    }
    const auto accounts = store::countRows<Account>(db);
    if (!accounts)
        return accounts.error();
    if (*accounts > 0)
        return Welcome{Entry::SignIn, {}};
    const auto owner = connectedAs(service);
    return owner ? Result<Welcome>(Welcome{Entry::FirstAccount, *owner}) : Result<Welcome>(owner.error());
}

} // namespace lotrinh::service
