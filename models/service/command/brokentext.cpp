// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokentext.h"

#include "../words.h"

#include <QJsonArray>

namespace lotrinh::service {

namespace {

std::optional<Error> brokenIn(const QString &field, const QJsonValue &value);

std::optional<Error> brokenText(const QString &field, const QString &text)
{
    QString problem;
    if (text.contains(QChar(0)))
        problem = Words::tr("có ký tự U+0000");
    else if (!text.isValidUtf16())
        problem = Words::tr("có nửa cặp mã thay thế (U+D800–U+DFFF)");
    if (problem.isEmpty())
        return {};
    return Error{QStringLiteral("bad_field"), QStringLiteral("%1: %2").arg(field, problem), {{QStringLiteral("field"), field}},
        Error::Kind::Refused};
}

std::optional<Error> brokenInList(const QString &field, const QJsonArray &items)
{
    for (qsizetype i = 0; i < items.size(); ++i)
        if (auto broken = brokenIn(QStringLiteral("%1[%2]").arg(field).arg(i), items[i]))
            return broken;
    return {};
}

std::optional<Error> brokenInMembers(const QString &path, const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString field = path + member.key();
        if (auto broken = brokenText(field, member.key()))
            return broken;
        if (auto broken = brokenIn(field, *member))
            return broken;
    }
    return {};
}

std::optional<Error> brokenIn(const QString &field, const QJsonValue &value)
{
    if (value.isString())
        return brokenText(field, value.toString());
    if (value.isArray())
        return brokenInList(field, value.toArray());
    return value.isObject() ? brokenInMembers(field + u'.', value.toObject()) : std::nullopt;
}

} // namespace

std::optional<Error> brokenTextIn(const QJsonObject &request)
{
    return brokenInMembers({}, request);
}

} // namespace lotrinh::service
