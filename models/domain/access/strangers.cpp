// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strangers.h"

#include <QCryptographicHash>
#include <algorithm>

namespace lotrinh {

namespace {

FailedTries oneMore(const FailedTries &tries, Instant now)
{
    return {stillCounting(tries, now).count + 1, now};
}

} // namespace

QString strangerKey(const QString &login)
{
    constexpr qsizetype bytesKept = 4;
    const QByteArray digest = QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.left(bytesKept).toHex());
}

StrangerTries stillCounting(StrangerTries tries, Instant now)
{
    using Kept = QHash<QString, FailedTries>::iterator;
    tries.names.removeIf([now](const Kept &one) { return stillCounting(one.value(), now).count == 0; });
    tries.common = stillCounting(tries.common, now);
    return tries;
}

std::chrono::seconds stillToWait(const StrangerTries &tries, const QString &login, Instant now)
{
    return std::max(stillToWait(tries.names.value(strangerKey(login)), now), stillToWait(tries.common, now));
}

void countStranger(StrangerTries &tries, const QString &login, Instant now)
{
    tries = stillCounting(std::move(tries), now);
    countKnown(tries, now);
    const QString key = strangerKey(login);
    if (!tries.isFull() || tries.names.contains(key))
        tries.names[key] = oneMore(tries.names.value(key), now);
}

void countKnown(StrangerTries &tries, Instant now)
{
    if (tries.isFull())
        tries.common = oneMore(tries.common, now);
}

} // namespace lotrinh
