// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users.h"

#include "../access/gate.h"
#include "../access/password.h"
#include "../lookup.h"
#include "../words.h"
#include "store/logins.h"
#include "store/secrets.h"

#include <algorithm>
#include <tuple>

namespace lotrinh::service {

namespace {

Result<Account> accountOf(Work &work, const QString &login)
{
    const auto account = store::readOne<Account>(work.db, &Account::login, login);
    if (!account)
        return account.error();
    return *account ? Result<Account>(**account) : Result<Account>(unknownReference(QStringLiteral("login"), login));
}

/// The unit and the person of an account, when they are named.
Result<void> link(Work &work, Account &account, const QString &unit, const QString &cadre)
{
    if (!unit.isEmpty()) {
        const auto row = referredOrNone<Unit>(work, "unit", unit == QLatin1String("*") ? QString() : unit);
        if (!row)
            return row.error();
        account.unit = *row;
    }
    if (!cadre.isEmpty()) {
        const auto row = referred<Cadre>(work, "cadre", cadre);
        if (!row)
            return row.error();
        account.cadre = row->id;
    }
    if (account.role == Role::Owner)
        return badField(QStringLiteral("role"), Words::tr("“owner” là người mở tệp, không phải tài khoản"));
    if (account.role == Role::Cadre && !account.cadre.isValid())
        return badField(QStringLiteral("cadre"), Words::tr("vai “cadre” cần mã cán bộ"));
    if (account.role == Role::UnitContact && !account.unit.isValid())
        return badField(QStringLiteral("unit"), Words::tr("đầu mối cần một đơn vị"));
    return {};
}

/// SQLite keeps a hash; PostgreSQL checks the password itself.
Result<void> keepPassword(Work &work, const Account &account, const QString &password, bool mustChange)
{
    store::Secret secret;
    secret.mustChange = mustChange;
    secret.changedAt = work.now;
    if (store::serverChecksPasswords(work.db)) {
        if (const auto set = store::setLoginPassword(work.db, account.login, password); !set)
            return set;
    } else {
        const auto hash = hashPassword(password);
        if (!hash)
            return hash.error();
        secret.hash = *hash;
    }
    return store::writeSecret(work.db, account.id, secret);
}

/// Whether the old password is right, wherever it can be asked for.
Result<void> checkOldPassword(Work &work, const Account &account, const QString &old)
{
    const auto wrong = [](const QString &why) { return badField(QStringLiteral("old_password"), why); };
    if (store::serverChecksPasswords(work.db)) {
        const bool isAsked = !old.isEmpty() && store::serverAskedForPassword(work.db);
        return !isAsked || store::proveLogin(work.db, old) ? Result<void>() : Result<void>(wrong(Words::tr("không đúng")));
    }
    if (old.isEmpty())
        return wrong(Words::tr("thiếu giá trị"));
    const auto secret = store::readSecret(work.db, account.id);
    if (!secret)
        return secret.error();
    return *secret && matchPassword(old, (*secret)->hash) != PasswordMatch::No ? Result<void>()
                                                                               : Result<void>(wrong(Words::tr("không đúng")));
}

/// An administrator who may become whoever they like reads what nobody meant them to: somebody else appoints them.
Result<void> staysOneself(const Work &work, const Account &before, const Account &now)
{
    const auto what = [](const Account &one) { return std::tie(one.role, one.unit, one.cadre, one.isActive); };
    if (before.login != work.caller.name || work.caller.role == Role::Owner || what(before) == what(now))
        return {};
    return refused("wrong_state", Words::tr("Không ai tự đổi vai, đơn vị hay cán bộ của tài khoản mình, hoặc tự đóng nó: "
                                            "hãy nhờ một quản trị viên khác."));
}

/// Somebody must stay who can let others in.
Result<void> keepsAnAdministrator(Work &work)
{
    const auto accounts = store::readAll<Account>(work.db);
    if (!accounts)
        return accounts.error();
    const bool stays = std::any_of(accounts->begin(), accounts->end(), [](const Account &one) {
        return one.isActive && one.role == Role::Administrator && !one.unit.isValid();
    });
    return stays ? Result<void>()
                 : Result<void>(refused("wrong_state", Words::tr("Phải còn ít nhất một quản trị viên toàn tỉnh đang hoạt động.")));
}

} // namespace

Result<Reply> perform(Work &work, const AddUser &command)
{
    if (isOwnersName(command.login))
        return badField(QStringLiteral("login"), Words::tr("“%1” là tên của chủ tệp trong nhật ký, hãy chọn tên khác").arg(command.login));
    if (!isLogin(command.login))
        return badField(QStringLiteral("login"), Words::tr("2–32 ký tự: chữ thường a–z, số, . _ -; bắt đầu bằng chữ"));
    const auto taken = store::readOne<Account>(work.db, &Account::login, command.login);
    if (!taken)
        return taken.error();
    if (*taken)
        return badField(QStringLiteral("login"), Words::tr("“%1” đã dùng").arg(command.login));
    if (const auto good = checkPassword(command.password, command.login); !good)
        return good.error();
    const bool mustChange = command.mustChange.value_or(true);
    if (!mustChange) {
        const auto others = store::countRows<Account>(work.db);
        if (!others)
            return others.error();
        if (*others > 0)
            return badField(QStringLiteral("must_change"), Words::tr("chỉ tài khoản đầu tiên được giữ mật khẩu đã đặt"));
    }
    Account account;
    account.login = command.login;
    account.name = command.title;
    account.role = command.role;
    if (const auto linked = link(work, account, command.unit, command.cadre); !linked)
        return linked.error();
    const auto id = store::insert(work.db, account);
    if (!id)
        return id.error();
    // The server asks whose account the login is for.
    if (const auto made = store::makeLogin(work.db, account); !made)
        return made.error();
    account.id = *id;
    if (const auto kept = keepPassword(work, account, command.password, mustChange); !kept)
        return kept.error();
    return Reply{};
}

Result<Reply> perform(Work &work, const ChangeUser &command)
{
    auto account = accountOf(work, command.login);
    if (!account)
        return account.error();
    const Account before = *account;
    if (!command.title.isEmpty())
        account->name = command.title;
    account->role = command.role.value_or(account->role);
    account->isActive = command.isActive.value_or(account->isActive);
    if (const auto linked = link(work, *account, command.unit, command.cadre); !linked)
        return linked.error();
    if (const auto same = staysOneself(work, before, *account); !same)
        return same.error();
    if (const auto updated = store::update(work.db, *account); !updated)
        return updated.error();
    if (before.role == Role::Administrator && !before.unit.isValid())
        if (const auto stays = keepsAnAdministrator(work); !stays)
            return stays.error();
    if (const auto changed = store::changeLogin(work.db, before, *account); !changed)
        return changed.error();
    return Reply{};
}

Result<Reply> perform(Work &work, const SetPassword &command)
{
    const auto account = accountOf(work, command.login);
    if (!account)
        return account.error();
    if (const auto good = checkPassword(command.password, command.login); !good)
        return good.error();
    if (const auto kept = keepPassword(work, *account, command.password, true); !kept)
        return kept.error();
    return Reply{};
}

Result<Reply> perform(Work &work, const ChangePassword &command)
{
    const auto account = store::readOne<Account>(work.db, &Account::login, work.caller.name);
    if (!account)
        return account.error();
    if (!*account || !(*account)->isActive)
        return notAllowed(QString::fromLatin1(ChangePassword::name));
    if (const auto right = checkOldPassword(work, **account, command.oldPassword); !right)
        return right.error();
    if (command.newPassword == command.oldPassword)
        return badField(QStringLiteral("new_password"), Words::tr("phải khác mật khẩu cũ"));
    if (const auto good = checkPassword(command.newPassword, work.caller.name); !good)
        return good.error();
    if (const auto kept = keepPassword(work, **account, command.newPassword, false); !kept)
        return kept.error();
    return Reply{};
}

} // namespace lotrinh::service
