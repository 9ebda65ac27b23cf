// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include "../access/gate.h"
#include "../registry.h"
#include "../service.h"
#include "../words.h"
#include "keptback.h"
#include "store/alreadyexists.h"
#include "store/audit.h"
#include "store/logins.h"
#include "store/rows.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QSet>

namespace lotrinh::service {

namespace {

/// How to check the files with what every system has.
constexpr auto recipe = R"recipe(Nhật ký Lộ Trình / The log of Lộ Trình

chain.txt    one entry a line: HASH, a space, LINE (compact JSON, keys sorted)
             HASH = SHA-256 of: the HASH before (nothing for the first), a line feed, LINE, a line feed
details.txt  one entry a line: DIGEST, a space, DETAILS; DIGEST = SHA-256 of DETAILS (no line feed).
             LINE names it as "details". Details about planning are left out for who may not read planning.
             The member "salt" of a reply is random: it was added so that details left out cannot be guessed from
             their DIGEST, and is no part of the answer.

The chain (prints every number that is not what was written; nothing = whole):

  previous=; number=0
  while read -r hash line; do
    number=$((number + 1))
    [ "$(printf '%s\n%s\n' "$previous" "$line" | sha256sum | cut -d' ' -f1)" = "$hash" ] || echo "$number"
    previous=$hash
  done < chain.txt

The details:

  while read -r digest line; do
    [ "$(printf '%s' "$line" | sha256sum | cut -d' ' -f1)" = "$digest" ] || echo "$digest"
  done < details.txt
)recipe";

/// Whose entries a reader with a scope sees.
Result<std::optional<QSet<QString>>> actorsFor(Service &service, const Caller &caller, Day today)
{
    if (!caller.scope.isValid() || store::seesOnlyOwnRows(service.database()))
        return std::optional<QSet<QString>>(); // a server shows those lines only
    const auto accounts = store::readAll<Account>(service.database());
    if (!accounts)
        return accounts.error();
    QSet<QString> logins;
    for (const Account &one : *accounts)
        if (one.unit.isValid() && isInScope(*service.rules(), one.unit, caller.scope, today))
            logins.insert(one.login);
    return std::optional(logins);
}

LogLine lineOf(const store::AuditEntry &entry, const Caller &caller)
{
    LogLine line{entry.seq, entry.at, entry.actor, entry.command, entry.subject, entry.request, withoutSalt(entry.reply), entry.hash, false};
    if (may(caller.role, Right::ReadPlanning) || !concernsPlanning(entry))
        return line;
    line.isWithheld = true;
    line.subject.clear();
    line.request.clear();
    line.reply.clear();
    return line;
}

Error notWritten(const QString &path)
{
    return {QStringLiteral("storage_failed"), Words::tr("Không ghi được %1").arg(path), {}, Error::Kind::Storage};
}

/// When the day, or one of the days after it, begins here, as the log writes instants.
QString startOf(const std::optional<Day> &day, int daysLater)
{
    return day ? day->plusDays(daysLater).toDate().startOfDay().toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

Result<std::vector<LogLine>> readLog(Service &service, const Caller &caller, const LogQuestion &question, Day today)
{
    if (!may(caller.role, Right::ReadAudit))
        return notAllowed(Words::tr("việc đọc nhật ký"));
    const auto actors = actorsFor(service, caller, today);
    if (!actors)
        return actors.error();
    std::vector<LogLine> lines;
    store::AuditFilter filter{question.actor, question.command, question.subject, startOf(question.from, 0), startOf(question.to, 1),
                              question.before, question.limit};
    // What is left out of a page is made up from the next one.
    while (static_cast<int>(lines.size()) < question.limit) {
        const auto entries = store::findAudit(service.database(), filter);
        if (!entries)
            return entries.error();
        for (const store::AuditEntry &entry : *entries) {
            filter.before = entry.seq;
            LogLine line = lineOf(entry, caller);
            const bool isAsked = question.subject.isEmpty() || !line.isWithheld; // a match would tell
            if (isAsked && (!*actors || (*actors)->contains(entry.actor)) && static_cast<int>(lines.size()) < question.limit)
                lines.push_back(std::move(line));
        }
        if (static_cast<qint64>(entries->size()) < filter.limit)
            break;
    }
    if (const auto noted = service.noteRead(caller, QStringLiteral("log"), {}, today); !noted)
        return noted.error();
    return lines;
}

QStringList loggedCommands()
{
    QStringList names;
    for (const CommandSpec &one : commands())
        names.append(one.name);
    return names + QStringList{QStringLiteral("read"), QStringLiteral("import"), QStringLiteral("undo_import"), QStringLiteral("restore")};
}

Result<LogVerdict> verifyLog(Service &service, const Caller &caller)
{
    if (!may(caller.role, Right::ReadAudit) || caller.scope.isValid())
        return notAllowed(Words::tr("việc kiểm tra nhật ký"));
    const auto verdict = store::verifyAudit(service.database());
    if (!verdict)
        return verdict.error();
    LogVerdict told{verdict->entries, {}};
    for (const store::AuditFinding &one : verdict->findings)
        told.broken.push_back(one.seq);
    return told;
}

Result<void> exportLog(Service &service, const Caller &caller, const QString &directory, Day today)
{
    if (!may(caller.role, Right::ReadAudit) || caller.scope.isValid())
        return notAllowed(Words::tr("việc xuất nhật ký"));
    const QDir folder(directory);
    for (const QString &name : {QStringLiteral("chain.txt"), QStringLiteral("details.txt"), QStringLiteral("CHECK.txt")})
        if (folder.exists(name))
            return store::alreadyExists(folder.filePath(name));
    if (!QDir().mkpath(directory))
        return notWritten(directory);
    if (const auto noted = service.noteRead(caller, QStringLiteral("log"), {}, today); !noted)
        return noted;
    QSaveFile chain(folder.filePath(QStringLiteral("chain.txt")));
    QSaveFile details(folder.filePath(QStringLiteral("details.txt")));
    QSaveFile check(folder.filePath(QStringLiteral("CHECK.txt")));
    if (!chain.open(QIODevice::WriteOnly) || !details.open(QIODevice::WriteOnly) || !check.open(QIODevice::WriteOnly))
        return notWritten(directory);
    bool written = check.write(recipe) > 0;
    const auto read = store::eachAudit(service.database(), [&](const store::AuditEntry &entry) {
        const QByteArray line = chainLine(entry);
        const QByteArray more = detailsLine(entry);
        written = written && chain.write(entry.hash.toLatin1() + ' ' + line + '\n') > 0;
        if (entry.keptBack.isEmpty() && !lineOf(entry, caller).isWithheld)
            written = written
                && details.write(QCryptographicHash::hash(more, QCryptographicHash::Sha256).toHex() + ' ' + more + '\n') > 0;
        return written;
    });
    if (!read)
        return read;
    return written && chain.commit() && details.commit() && check.commit() ? Result<void>() : Result<void>(notWritten(directory));
}

} // namespace lotrinh::service
