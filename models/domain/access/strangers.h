// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "throttle.h"

#include <QHash>
#include <QString>

namespace lotrinh {

/// Wrong tries at logins nobody has. They are slowed down like those at a login that exists, so that nobody learns which
/// do. There is room for so many names, and what has its place keeps it until it is forgotten: were it given to the next
/// one, a name that is forgotten sooner than an account would be one that does not exist. Once there is no room left,
/// every wrong try at any login is counted on one common count besides, for which all have to wait.
struct StrangerTries {
    static constexpr qsizetype mostNames = 256;

    QHash<QString, FailedTries> names; ///< by strangerKey()
    FailedTries common;

    bool isFull() const { return names.size() >= mostNames; }
};

/// What is kept of a login nobody has: 32 bits of a digest. It may be a password that was typed into the wrong field.
QString strangerKey(const QString &login);

/// Without what is forgotten by now.
StrangerTries stillCounting(StrangerTries tries, Instant now);
/// How long a login nobody has must wait; one that exists waits at least for the common count.
std::chrono::seconds stillToWait(const StrangerTries &tries, const QString &login, Instant now);

/// One more wrong try at a login nobody has, and at one that exists.
void countStranger(StrangerTries &tries, const QString &login, Instant now);
void countKnown(StrangerTries &tries, Instant now);

} // namespace lotrinh
