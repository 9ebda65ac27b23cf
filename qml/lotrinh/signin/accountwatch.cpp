// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountwatch.h"

#include <utility>

namespace lotrinh::screens {

namespace {

/// What cannot be read now is asked again with the next change; a server that lets the login read no account has taken its
/// role away.
bool standsAs(const service::SignedIn &before, const Result<service::SignedIn> &now)
{
    if (!now)
        return now.error().kind != Error::Kind::NotAllowed && now.error().code != QLatin1String("storage_denied");
    return now->caller == before.caller && (before.mustChange || !now->mustChange);
}

} // namespace

AccountWatch::AccountWatch(service::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &service::Desk::othersMayHaveWritten, this, &AccountWatch::ask);
    connect(&desk, &service::Desk::changed, this, [this](const service::Changes &changes) {
        if (changes.otherRows || changes.everything)
            ask();
    });
}

void AccountWatch::follow(const service::SignedIn &who)
{
    m_who = who;
    ask(); // it may have changed while somebody signed in
}

void AccountWatch::ask()
{
    if (m_who.caller.name.isEmpty())
        return;
    m_asksAgain = m_isAsking;
    if (std::exchange(m_isAsking, true))
        return;
    m_desk.ask([login = m_who.caller.name](service::Service &service) { return service::accountNow(service, login); })
        .then(this, [this, asked = m_who](const Result<service::SignedIn> &now) { take(asked, now); });
}

void AccountWatch::take(const service::SignedIn &asked, const Result<service::SignedIn> &now)
{
    m_isAsking = false;
    if (asked.caller == m_who.caller && !standsAs(m_who, now)) {
        m_who = {};
        Q_EMIT fell();
    } else if (m_asksAgain) {
        ask();
    }
}

} // namespace lotrinh::screens
