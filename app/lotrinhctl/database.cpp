// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"
#include "secret.h"

#include "service/access/signin.h"
#include "service/command/usercommands.h"
#include "service/service.h"
#include "service/upkeep/backups.h"
#include "service/upkeep/diagnostics.h"
#include "service/upkeep/inspection.h"
#include "service/upkeep/lastdatabase.h"

#include <QFile>


namespace lotrinh::ctl {

namespace {

/// Somebody must be able to let others in.
Result<void> makeAdministrator(service::Service &service, const Call &call, const QString &login)
{
    const auto password = askNewSecret("LOTRINH_PASSWORD", QStringLiteral("Mật khẩu của %1: ").arg(login));
    if (!password)
        return password.error();
    service::AddUser command;
    command.login = login;
    command.title = login;
    command.role = Role::Administrator;
    command.password = *password;
    command.mustChange = false; // their own choice
    const auto reply = service.run(command, call.caller(), call.todayOn(service));
    return reply ? Result<void>() : Result<void>(reply.error());
}

/// A file made for an administrator who then could not be made; on a server the next try says what is there.
void takeBack(const QString &location)
{
    if (isServer(location))
        return;
    QFile::remove(location);
    QFile::remove(location + QStringLiteral("-journal"));
}

/// Whether the passphrase is chosen now, or was when the backup was made.
enum class Phrase { New, Known };

/// --key FILE and --passphrase (LOTRINH_PASSPHRASE, or asked).
Result<service::BackupKeys> keysOf(const Call &call, Phrase is)
{
    service::BackupKeys keys;
    if (call.options.isSet(QStringLiteral("key"))) {
        const auto read = service::readBackupKey(call.options.value(QStringLiteral("key")));
        if (!read)
            return read.error();
        keys = *read;
    }
    if (call.options.isSet(QStringLiteral("passphrase"))) {
        const auto asked = is == Phrase::New ? &askNewSecret : &askPassword;
        const auto phrase = asked("LOTRINH_PASSPHRASE", QStringLiteral("Cụm mật khẩu của bản sao lưu: "));
        if (!phrase)
            return phrase.error();
        if (phrase->isEmpty()) // nothing would be sealed with it
            return Error{QStringLiteral("bad_field"), QStringLiteral("Cụm mật khẩu không được để trống."),
                         {{QStringLiteral("field"), QStringLiteral("passphrase")}}, Error::Kind::Refused};
        keys.passphrase = *phrase;
    }
    return keys;
}

void tell(const service::RestorePreview &preview, Output &output)
{
    QTextStream err(stderr);
    err << QStringLiteral("Bản sao lưu: lược đồ %1, lệnh cuối lúc %2\n").arg(preview.schema).arg(preview.backupFrom);
    if (!preview.presentIsReadable)
        err << QStringLiteral("Tệp hiện có không đọc được (hoặc chưa có).\n");
    err << QStringLiteral("Số lệnh sẽ mất so với tệp hiện có: %1\n").arg(preview.commandsLost);
    for (const service::RestoredTable &table : preview.tables)
        output.row({table.name, QString::number(table.now), QString::number(table.then)});
    if (!preview.keptAs.isEmpty())
        err << QStringLiteral("Đã phục hồi. Tệp trước đó được giữ ở %1\n").arg(preview.keptAs);
}

/// Whoever restores must be let in by the present file, as long as that can be read.
Result<void> mayRestore(const Call &call)
{
    const auto service = call.openFor(Right::KeepData);
    if (service || (call.as.isEmpty() && service.error().kind == Error::Kind::Storage))
        return {};
    return service.error();
}

} // namespace

int init(const Call &call)
{
    if (!call.arguments.isEmpty() || !call.as.isEmpty())
        return usage(QStringLiteral("init [--admin LOGIN]"));
    auto service = service::Service::create(call.location);
    if (!service)
        return fail(service.error());
    if (call.options.isSet(QStringLiteral("admin")))
        if (const auto made = makeAdministrator(**service, call, call.options.value(QStringLiteral("admin"))); !made) {
            service->reset();
            takeBack(call.location);
            return fail(made.error());
        }
    service::rememberDatabase(call.location);
    return Done;
}

int migrate(const Call &call)
{
    // An older schema may know no accounts yet: upgrading is for the owner of the file.
    if (!call.as.isEmpty())
        return usage(QStringLiteral("migrate (không dùng --as)"));
    const auto service = service::Service::open(call.location, service::Service::Upgrade::AfterBackup);
    if (!service)
        return fail(service.error());
    service::rememberDatabase(call.location);
    return Done;
}

int info(const Call &call)
{
    const auto service = call.open();
    if (!service)
        return fail(service.error());
    const auto facts = service::describe((*service)->database(), call.caller());
    if (!facts)
        return fail(facts.error());
    Output output(call.format, {QStringLiteral("name"), QStringLiteral("value")});
    output.row({QStringLiteral("program"), QCoreApplication::applicationVersion()});
    output.row({QStringLiteral("qt"), QString::fromLatin1(qVersion())});
    output.row({QStringLiteral("today"), toIso(call.todayOn(**service))});
    for (const auto &[name, value] : *facts)
        output.row({name, value});
    const QDateTime last = service::lastBackup(**service, QDateTime::currentDateTimeUtc());
    output.row({QStringLiteral("last_backup"), last.isValid() ? last.toString(Qt::ISODate) : QString()});
    return Done;
}

int check(const Call &call)
{
    const auto service = call.open();
    const auto problems = service ? service::inspectFor(**service, call.caller(), call.todayOn(**service))
                                  : service::damageSeen(service.error());
    if (!problems)
        return fail(problems.error());
    QTextStream output(stdout);
    for (const QString &problem : *problems)
        output << problem << '\n';
    QTextStream err(stderr);
    if (problems->isEmpty())
        err << QStringLiteral("Mọi thứ đều đúng.\n");
    else if (const QString advice = service::adviceOn(*problems); !advice.isEmpty())
        err << advice << '\n';
    return problems->isEmpty() ? Done : Refused;
}

int backup(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("backup FILE [--key FILE] [--passphrase]"));
    const auto service = call.openFor(Right::KeepData);
    if (!service)
        return fail(service.error());
    const auto keys = keysOf(call, Phrase::New);
    if (!keys)
        return fail(keys.error());
    const auto copied = service::backUp(**service, call.arguments.first(), *keys);
    return copied ? Done : fail(copied.error());
}

int restore(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("restore FILE [--dry-run] [--key FILE] [--passphrase]"));
    if (const auto may = mayRestore(call); !may)
        return fail(may.error());
    const auto keys = keysOf(call, Phrase::Known);
    if (!keys)
        return fail(keys.error());
    const auto mode = call.options.isSet(QStringLiteral("dry-run")) ? service::RestoreMode::Preview : service::RestoreMode::Restore;
    const auto preview = service::restoreFrom(
        call.location, call.arguments.first(), *keys, call.caller(), mode, QDateTime::currentDateTimeUtc());
    if (!preview)
        return fail(preview.error());
    Output output(call.format, {QStringLiteral("table"), QStringLiteral("now"), QStringLiteral("backup")});
    tell(*preview, output);
    return Done;
}

int salvage(const Call &call)
{
    if (call.arguments.size() != 1 || !call.as.isEmpty())
        return usage(QStringLiteral("salvage NEWFILE"));
    const auto lines = service::saveDamaged(call.location, call.arguments.first());
    if (!lines)
        return fail(lines.error());
    for (const QString &line : *lines)
        QTextStream(stdout) << line << '\n';
    return Done;
}

int backupKey(const Call &call)
{
    const bool uses = call.options.isSet(QStringLiteral("key"));
    if (call.arguments.size() != (uses ? 0 : 1))
        return usage(QStringLiteral("backup-key FILE | backup-key --key FILE.pub"));
    if (!uses) {
        const auto made = service::makeBackupKey(call.arguments.first());
        return made ? Done : fail(made.error());
    }
    const auto service = call.openFor(Right::KeepData);
    if (!service)
        return fail(service.error());
    const auto keys = keysOf(call, Phrase::Known);
    if (!keys)
        return fail(keys.error());
    const auto used = service::useBackupKey(**service, *keys);
    return used ? Done : fail(used.error());
}

int copyTo(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("copy-to PATH|postgresql://…"));
    const auto service = call.openFor(Right::KeepData);
    if (!service)
        return fail(service.error());
    QTextStream err(stderr);
    const auto copied = service::copyTo(**service, call.arguments.first(), [&](const QString &table, qint64 rows) {
        err << table << ' ' << rows << '\n' << Qt::flush;
        return true;
    });
    if (!copied)
        return fail(copied.error());
    Output output(call.format, {QStringLiteral("table"), QStringLiteral("rows")});
    for (const auto &[table, rows] : *copied)
        output.row({table, QString::number(rows)});
    return Done;
}

int support(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("support FILE"));
    const auto service = call.openFor(Right::KeepData);
    if (!service)
        return fail(service.error());
    const auto written = service::writeSupportFile(**service, call.arguments.first(), call.todayOn(**service));
    return written ? Done : fail(written.error());
}

} // namespace lotrinh::ctl
