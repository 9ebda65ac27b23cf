// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trycount.h"

#include "store/settings.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace lotrinh::service {

namespace {

const QString strangersSetting = QStringLiteral("signin.strangers");

QJsonArray keptTries(const FailedTries &tries)
{
    return {tries.count, static_cast<qint64>(tries.last.count())};
}

FailedTries triesIn(const QJsonValue &kept)
{
    const QJsonArray pair = kept.toArray();
    return {pair.at(0).toInt(), Instant(pair.at(1).toInteger())};
}

/// What cannot be read counts as none: the accounts have their own counts.
Result<StrangerTries> readStrangers(store::Database &db)
{
    const auto kept = store::readSetting(db, strangersSetting);
    if (!kept)
        return kept.error();
    const QJsonObject all = QJsonDocument::fromJson(kept->value_or(QString()).toUtf8()).object();
    StrangerTries tries;
    tries.common = triesIn(all.value(QLatin1String("common")));
    const QJsonObject names = all.value(QLatin1String("names")).toObject();
    for (auto one = names.begin(); one != names.end(); ++one)
        tries.names.insert(one.key(), triesIn(one.value()));
    return tries;
}

Result<void> writeStrangers(store::Database &db, const StrangerTries &tries)
{
    QJsonObject names;
    for (auto one = tries.names.begin(); one != tries.names.end(); ++one)
        names.insert(one.key(), keptTries(one.value()));
    const QJsonObject all{{QStringLiteral("common"), keptTries(tries.common)}, {QStringLiteral("names"), names}};
    return store::writeSetting(db, strangersSetting, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

Result<BegunTry> beginAtStranger(store::Database &db, const QString &login, StrangerTries strangers, Instant now)
{
    BegunTry begun;
    begun.toWait = stillToWait(strangers, login, now);
    if (begun.toWait.count() > 0)
        return begun;
    countStranger(strangers, login, now);
    const auto written = writeStrangers(db, strangers);
    return written ? Result<BegunTry>(begun) : Result<BegunTry>(written.error());
}

Result<BegunTry> beginAtAccount(store::Database &db, AccountId account, StrangerTries strangers, Instant now)
{
    const auto kept = store::readSecret(db, account);
    if (!kept)
        return kept.error();
    store::Secret secret = kept->value_or(store::Secret{});
    BegunTry begun{std::max(stillToWait(secret.tries, now), stillToWait(strangers.common, now)), secret.tries, strangers.common};
    if (begun.toWait.count() > 0)
        return begun;
    if (strangers.isFull()) {
        countKnown(strangers, now);
        if (const auto written = writeStrangers(db, strangers); !written)
            return written.error();
    }
    secret.tries = {stillCounting(secret.tries, now).count + 1, now};
    const auto written = store::writeSecret(db, account, secret);
    return written ? Result<BegunTry>(begun) : Result<BegunTry>(written.error());
}

/// Others may have been counted meanwhile: theirs stay.
Result<void> takeCommonBack(store::Database &db, const FailedTries &counted)
{
    auto strangers = readStrangers(db);
    if (!strangers)
        return strangers.error();
    if (!strangers->isFull())
        return {};
    FailedTries &common = strangers->common;
    common = common.count <= counted.count + 1 ? counted : FailedTries{common.count - 1, common.last};
    return writeStrangers(db, *strangers);
}

} // namespace

Result<BegunTry> beginTry(store::Database &db, const QString &login, AccountId account, Instant now)
{
    return store::inTransaction(db, [&](store::Database &each) -> Result<BegunTry> {
        const auto kept = readStrangers(each);
        if (!kept)
            return kept.error();
        const StrangerTries strangers = stillCounting(*kept, now);
        return account.isValid() ? beginAtAccount(each, account, strangers, now) : beginAtStranger(each, login, strangers, now);
    });
}

Result<bool> endTry(store::Database &db, AccountId account, const RightPassword &right, const BegunTry &begun)
{
    return store::inTransaction(db, [&](store::Database &each) -> Result<bool> {
        const auto kept = store::readSecret(each, account);
        if (!kept)
            return kept.error();
        if (!*kept || (*kept)->hash != right.hash)
            return false;
        if (const auto taken = takeCommonBack(each, begun.commonBefore); !taken)
            return taken.error();
        store::Secret secret = **kept;
        secret.tries = {};
        if (!right.stronger.isEmpty())
            secret.hash = right.stronger;
        const auto written = store::writeSecret(each, account, secret);
        return written ? Result<bool>(true) : Result<bool>(written.error());
    });
}

} // namespace lotrinh::service
