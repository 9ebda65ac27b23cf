// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work.h"

#include "words.h"

namespace lotrinh::service {

Error unknownReference(const QString &field, const QString &value)
{
    return {QStringLiteral("unknown_reference"), Words::tr("%1: không có mã “%2”").arg(field, value),
            {{QStringLiteral("field"), field}, {QStringLiteral("value"), value}}, Error::Kind::Refused};
}

Error badField(const QString &field, const QString &problem)
{
    return {QStringLiteral("bad_field"), QStringLiteral("%1: %2").arg(field, problem),
            {{QStringLiteral("field"), field}}, Error::Kind::Refused};
}

Error refused(const char *code, const QString &message, const QJsonObject &detail)
{
    return {QString::fromLatin1(code), message, detail, Error::Kind::Refused};
}

} // namespace lotrinh::service
