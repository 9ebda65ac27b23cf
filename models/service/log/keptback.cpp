// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptback.h"

#include "../registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <array>

namespace lotrinh::service {

namespace {

/// 128 bits, hexadecimal.
QString newSalt()
{
    std::array<quint32, 4> drawn{};
    QRandomGenerator::system()->fillRange(drawn.data(), drawn.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(drawn.data()), sizeof(drawn)).toHex());
}

QString withSalt(const QString &reply)
{
    const QString member = QStringLiteral("\"salt\":\"%1\"}").arg(newSalt());
    if (!reply.endsWith(u'}'))
        return u'{' + member;
    return reply.chopped(1) + (reply.endsWith(QLatin1String("{}")) ? QString() : QStringLiteral(",")) + member;
}

} // namespace

bool concernsPlanning(const store::AuditEntry &entry)
{
    const CommandSpec *command = commandNamed(entry.command);
    const QJsonObject request = QJsonDocument::fromJson(entry.request.toUtf8()).object();
    if (!command)
        return request.value(QLatin1String("what")) == QLatin1String("planning") || entry.command == QLatin1String("import");
    if (command->right == Right::KeepPlanning)
        return true;
    // Who is judged fit for a seat may be so because they are planned; only another basis says that it is not that.
    static const QSet<QString> judging{QStringLiteral("nominate"), QStringLiteral("approve"), QStringLiteral("promote"),
                                       QStringLiteral("request_seat"), QStringLiteral("accept_plan")};
    if (judging.contains(entry.command))
        return request.value(QLatin1String("basis")) != QLatin1String("other");
    return entry.request.contains(QLatin1String("\"planned_title\"")) || entry.reply.contains(QLatin1String("\"planned_title\""))
        || entry.reply.contains(QLatin1String("planning_"));
}

Result<store::AuditEntry> appendToLog(store::Database &database, store::AuditEntry entry)
{
    entry.reply = withSalt(entry.reply);
    return store::appendAudit(database, std::move(entry));
}

QString withoutSalt(const QString &reply)
{
    static const QRegularExpression salt(QStringLiteral(",?\"salt\":\"[0-9a-f]{32}\"\\}$"));
    const auto found = salt.match(reply);
    if (!found.hasMatch())
        return reply;
    const QString rest = reply.left(found.capturedStart());
    return rest == u"{" ? QString() : rest + u'}';
}

} // namespace lotrinh::service
