// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/usercommands.h"
#include "domain/access/account.h"
#include "gate.h"
#include "service.h"
#include "sight.h"
#include "store/audit.h"
#include "store/rows.h"
#include "store/secrets.h"
#include "store/transaction.h"

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
    return {QStringLiteral("must_change_password"), QStringLiteral("Hãy đổi mật khẩu trước khi làm việc khác."), {},
            Error::Kind::NotAllowed};
}

} // namespace

Result<const compliance::Province *> Service::provinceFor(const Caller &caller, Right right, Day today)
{
    if (!may(caller.role, right) || (right == Right::RequestOwn && !caller.self.isValid() && caller.role != Role::Owner))
        return notAllowed(QStringLiteral("việc xem này"));
    const auto whole = province();
    if (!whole || seesEverything(caller))
        return whole;
    if (!m_cut.province || !isSameReader(m_cut.caller, caller) || m_cut.today != today)
        m_cut = {caller, today, std::make_unique<compliance::Province>(cutTo(caller, **whole, today))};
    return static_cast<const compliance::Province *>(m_cut.province.get());
}

Result<Holdings> Service::holdingsFor(const Caller &caller, Day today)
{
    const auto cut = provinceFor(caller, Right::ReadData, today);
    if (!cut)
        return cut.error();
    auto held = readHoldings(*m_db);
    if (held && !seesEverything(caller))
        cutTo(caller, **cut, *held);
    return held;
}

Result<void> Service::noteRead(const Caller &caller, const QString &what, const QString &subject, Day today)
{
    const QString once = QStringList{caller.name, what, subject, toIso(today)}.join(u'\n');
    if (m_notedReads.contains(once))
        return {};
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString request
        = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("what"), what}}).toJson(QJsonDocument::Compact));
    const auto noted = store::inTransaction(*m_db, [&](store::Database &db) {
        return store::appendAudit(db, {0, at, caller.name, QStringLiteral("read"), subject, request, {}, {}, {}});
    });
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
        return {};
    if (!(*account)->isActive || !isSameReader(callerOf(**account), caller))
        return notAllowed(command);
    const auto secret = store::readSecret(*m_db, (*account)->id);
    if (!secret)
        return secret.error();
    const bool mustChange = *secret && (*secret)->mustChange;
    return mustChange && command != QLatin1String(ChangePassword::name) ? Result<void>(mustChangePassword()) : Result<void>();
}

} // namespace lotrinh::service
