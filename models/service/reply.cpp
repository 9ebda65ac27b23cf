// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lotrinh::service {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A JSON string literal: QJsonDocument writes no bare strings, so it goes in as a one-item list.
QByteArray literal(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

QByteArray toLine(const Result<Reply> &reply)
{
    if (reply) {
        const QByteArray fields = compact(reply->fields);
        return fields == "{}" ? QByteArray("{\"ok\":true}") : "{\"ok\":true," + fields.mid(1);
    }
    const Error &error = reply.error();
    return "{\"ok\":false,\"error\":" + literal(error.code) + ",\"message\":" + literal(error.message)
        + ",\"detail\":" + compact(error.detail) + '}';
}

} // namespace lotrinh::service
