// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/gate.h"
#include "access/sight.h"
#include "command/usercommands.h"
#include "domain/access/account.h"
#include "log/keptback.h"
#include "service.h"
#include "store/logins.h"
#include "store/rows.h"
#include "store/secrets.h"
#include "store/transaction.h"
#include "words.h"

#include <QDateTime>
#include <QJsonDocument>

namespace lotrinh::service {

namespace {

bool isSameReader(const Caller &a, const Caller &b)
{
    return a.role == b.role && a.scope == b.scope && a.self == b.self;
}

Error mustChangePassword()
{
    return {QStringLiteral("must_change_password"), Words::tr("Hãy đổi mật khẩu trước khi làm việc khác."), {},
            Error::Kind::NotAllowed};
}

/// Where others can sign in, whoever has no account (any more) was taken out, by hand or by a restore.
Result<void> standsWithoutAccount(store::Database &db, const QString &command)
{
    const auto accounts = store::countRows<Account>(db);
    if (!accounts)
        return accounts.error();
    return *accounts == 0 ? Result<void>() : Result<void>(notAllowed(command));
}

} // namespace

void Service::setReader(const Caller &reader, Day today)
{
    m_reader = {reader, today};
}

Result<const compliance::Province *> Service::provinceSeenBy(const Sight &sight)
{
    const auto whole = wholeProvince();
    if (!whole || seesEverything(sight.caller))
        return whole;
    if (!m_cut.province || !isSameReader(m_cut.sight.caller, sight.caller) || m_cut.sight.today != sight.today)
        m_cut = {sight, std::make_unique<compliance::Province>(cutTo(sight.caller, **whole, sight.today)), {}};
    return static_cast<const compliance::Province *>(m_cut.province.get());
}

/// Nobody leaves a province; when somebody left the reader's sight the cut is made anew.
void Service::keepCutInStep(const std::vector<CadreId> &changed)
{
    for (CadreId id : changed) {
        if (!m_cut.province)
            return;
        const auto facts = m_province->cadre(id);
        const auto shown = facts ? shownTo(m_cut.sight.caller, m_province->rules(), *facts, m_cut.sight.today) : std::nullopt;
        if (shown)
            m_cut.province->replace(*shown);
        else if (m_cut.province->rowOf(id))
            m_cut = {};
    }
    if (m_cut.search)
        m_cut.search->update(*m_cut.province, changed);
}

Result<const compliance::Province *> Service::province()
{
    return provinceSeenBy(m_reader);
}

Result<const compliance::PeopleSearch *> Service::searchIn(const Result<const compliance::Province *> &seen)
{
    if (!seen)
        return seen.error();
    auto &search = *seen == m_province.get() ? m_peopleSearch : m_cut.search;
    if (!search)
        search = std::make_unique<compliance::PeopleSearch>(**seen);
    return static_cast<const compliance::PeopleSearch *>(search.get());
}

Result<const compliance::PeopleSearch *> Service::peopleSearch()
{
    return searchIn(province());
}

Result<const compliance::PeopleSearch *> Service::peopleSearchFor(const Caller &caller, Right right, Day today)
{
    return searchIn(provinceFor(caller, right, today));
}

Result<bool> Service::shows(CadreId cadre)
{
    const auto seen = province();
    return seen ? Result<bool>((*seen)->rowOf(cadre).has_value()) : Result<bool>(seen.error());
}

Result<Holdings> Service::holdingsSeenBy(const Sight &sight)
{
    const auto cut = provinceSeenBy(sight);
    if (!cut)
        return cut.error();
    auto held = readHoldings(*m_db);
    if (held && !seesEverything(sight.caller))
        cutTo(sight.caller, **cut, *held);
    return held;
}

Result<Holdings> Service::holdings()
{
    return holdingsSeenBy(m_reader);
}

Result<const compliance::Province *> Service::provinceFor(const Caller &caller, Right right, Day today)
{
    if (!may(caller.role, right) || (right == Right::RequestOwn && !caller.self.isValid() && caller.role != Role::Owner))
        return notAllowed(Words::tr("việc xem này"));
    return provinceSeenBy({caller, today});
}

Result<Holdings> Service::holdingsFor(const Caller &caller, Day today)
{
    if (!may(caller.role, Right::ReadData))
        return notAllowed(Words::tr("việc xem này"));
    return holdingsSeenBy({caller, today});
}

Result<void> Service::takeSightAnew()
{
    return store::seesOnlyOwnRows(*m_db) ? forgetAll() : Result<void>();
}

Result<void> Service::noteRead(const Caller &caller, const QString &what, const QString &subject, Day today,
                               store::Patience patience)
{
    const QString once = QStringList{caller.name, what, subject, toIso(today)}.join(u'\n');
    if (m_notedReads.contains(once))
        return {};
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString request
        = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("what"), what}}).toJson(QJsonDocument::Compact));
    const auto note = [&](store::Database &db) {
        return appendToLog(db, {0, at, caller.name, QStringLiteral("read"), subject, request, {}, {}, {}});
    };
    const auto noted = store::inTransaction(*m_db, note, patience);
    if (!noted)
        return noted.error();
    m_notedReads.insert(once);
    return {};
}

Result<void> Service::stillStands(const Caller &caller, const QString &command)
{
    if (caller.role == Role::Owner)
        return {};
    const auto account = store::readOne<Account>(*m_db, &Account::login, caller.name);
    if (!account)
        return account.error();
    if (!*account)
        return standsWithoutAccount(*m_db, command);
    if (!(*account)->isActive || !isSameReader(callerOf(**account), caller))
        return notAllowed(command);
    const auto secret = store::readSecret(*m_db, (*account)->id);
    if (!secret)
        return secret.error();
    const bool mustChange = *secret && (*secret)->mustChange;
    return mustChange && command != QLatin1String(ChangePassword::name) ? Result<void>(mustChangePassword()) : Result<void>();
}

} // namespace lotrinh::service
