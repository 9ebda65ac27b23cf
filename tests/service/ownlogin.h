// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smallprovince.h"

#include <QTest>

namespace lotrinh::test {

/// At a server: the program as whoever has that new login runs it, its password its own, its questions answered for it.
/// `more`: further fields of add_user, each with a comma behind. Without a login the owner's. Null when the server or a
/// command refuses.
std::unique_ptr<service::Service> programOf(SmallProvince &province, const QString &login, const QString &role, const QString &more = {});

/// What a login added by programOf signs in with.
QString ownWord();

/// The reply to a command under whoever the program connected as.
Result<service::Reply> replyUnder(service::Service &program, const SmallProvince &province, const QString &line);

/// Carries out the lines as the owner; the first that is refused and why, or empty.
QString carriedOut(SmallProvince &province, const QStringList &lines);

/// Columns and rows of a table over logins. Logins are the server's: one row must not meet another's.
void addLoginColumns();
QTestData &loginRow(const char *name, const QString &login, const QString &role, const QString &more = {});

} // namespace lotrinh::test

/// What a row of that table says, and the province it is about.
#define LOTRINH_FETCH_LOGIN \
    LOTRINH_FETCH_ENGINE \
    QFETCH(QString, login); \
    QFETCH(QString, role); \
    QFETCH(QString, more); \
    lotrinh::test::SmallProvince province(engine); \
    QCOMPARE(province.missing, QString())
