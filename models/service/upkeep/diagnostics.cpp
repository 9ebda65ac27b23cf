// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include "../service.h"
#include "../words.h"
#include "inspection.h"
#include "store/alreadyexists.h"
#include "store/audit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QMutex>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

Q_LOGGING_CATEGORY(lotrinhStore, "lotrinh.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lotrinhCommand, "lotrinh.command", QtWarningMsg)
Q_LOGGING_CATEGORY(lotrinhSignIn, "lotrinh.signin", QtWarningMsg)

namespace lotrinh::service {

namespace {

constexpr qint64 longestLog = 1 << 20;
constexpr qint64 shownOfLog = 64 << 10;
constexpr qint64 lastCommands = 500;

QMutex logLock;
QString logPathInUse;
QtMessageHandler before = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (qstrncmp(context.category, "lotrinh.", 8) != 0) {
        if (before)
            before(type, context, text);
        return;
    }
    const QMutexLocker guard(&logLock);
    QFile file(logPathInUse);
    if (file.size() > longestLog) {
        QFile::remove(logPathInUse + QLatin1String(".1"));
        QFile::rename(logPathInUse, logPathInUse + QLatin1String(".1"));
    }
    if (!file.open(QFile::Append))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QStringLiteral("%1 %2 %3\n").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                                QString::fromLatin1(context.category), text).toUtf8());
}

/// "class L1: 3 seats taken" counts as "class": what stands behind the first word may name somebody.
QJsonObject kindsOf(const QStringList &problems)
{
    QMap<QString, int> kinds;
    for (const QString &problem : problems)
        ++kinds[problem.section(u':', 0, 0).section(u' ', 0, 0)];
    QJsonObject object;
    for (auto kind = kinds.constBegin(); kind != kinds.constEnd(); ++kind)
        object.insert(kind.key(), kind.value());
    return object;
}

Result<QJsonObject> commandsDone(store::Database &db)
{
    const auto entries = store::findAudit(db, {{}, {}, {}, {}, {}, 0, lastCommands});
    if (!entries)
        return entries.error();
    QMap<QString, int> counts;
    for (const store::AuditEntry &one : *entries)
        ++counts[one.command];
    QJsonObject object;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

QJsonArray endOfLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - shownOfLog));
    QJsonArray lines;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (!line.isEmpty())
            lines.append(QString::fromUtf8(line));
    return lines;
}

} // namespace

QString logFileOf(const QString &program)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/lotrinh");
    QDir().mkpath(folder);
    return QStringLiteral("%1/%2.log").arg(folder, program);
}

void keepLog(const QString &program)
{
    logPathInUse = logFileOf(program);
    QLoggingCategory::setFilterRules(QStringLiteral("lotrinh.*.info=true"));
    before = qInstallMessageHandler(&handle);
}

Result<void> writeSupportFile(Service &service, const QString &path, Day today)
{
    if (QFile::exists(path))
        return store::alreadyExists(path);
    const auto facts = describe(service.database(), service.reader());
    if (!facts)
        return facts.error();
    const auto problems = inspect(service.database(), today);
    if (!problems)
        return problems.error();
    const auto commands = commandsDone(service.database());
    if (!commands)
        return commands.error();
    QJsonObject counts;
    for (const auto &[name, value] : *facts)
        counts.insert(name, value);
    const QJsonObject all{{QStringLiteral("program"), QCoreApplication::applicationVersion()},
                          {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
                          {QStringLiteral("system"), QSysInfo::prettyProductName()},
                          {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
                          {QStringLiteral("database"), counts},
                          {QStringLiteral("problems"), kindsOf(*problems)},
                          {QStringLiteral("commands"), *commands},
                          {QStringLiteral("log"), endOfLog(logFileOf(QStringLiteral("lotrinhctl")))},
                          {QStringLiteral("window_log"), endOfLog(logFileOf(QStringLiteral("lotrinh")))}};
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(all).toJson();
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{QStringLiteral("storage_failed"), Words::tr("Không ghi được %1").arg(path), {}, Error::Kind::Storage};
    return {};
}

} // namespace lotrinh::service
