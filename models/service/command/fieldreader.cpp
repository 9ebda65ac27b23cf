// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include "../words.h"

#include <cmath>

namespace lotrinh::service {

namespace {

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (!value.isString())
        return {};
    bool ok = false;
    const double number = value.toString().trimmed().replace(u',', u'.').toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

bool FieldReader::isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

QJsonValue FieldReader::claim(const char *name)
{
    const QString key = QString::fromUtf8(name);
    m_claimed.append(key);
    return m_object.value(key);
}

void FieldReader::fail(const QString &name, const QString &problem)
{
    const QString field = m_path + name;
    m_error = Error{QStringLiteral("bad_field"), QStringLiteral("%1: %2").arg(field, problem),
                    {{QStringLiteral("field"), field}}, Error::Kind::Refused};
}

QStringList FieldReader::ignored() const
{
    QStringList names;
    for (const QString &key : m_object.keys())
        if (!m_claimed.contains(key))
            names.append(key);
    return names;
}

void FieldReader::read(const char *name, const QJsonValue &value, QString &target)
{
    if (value.isString())
        target = value.toString().normalized(QString::NormalizationForm_C).trimmed();
    else if (value.isDouble())
        target = value.toVariant().toString();
    else
        fail(name, Words::tr("phải là chữ"));
}

void FieldReader::read(const char *name, const QJsonValue &value, int &target)
{
    const auto number = numberOf(value);
    if (number && std::floor(*number) == *number && std::abs(*number) < 1e9)
        target = static_cast<int>(*number);
    else
        fail(name, Words::tr("phải là số nguyên"));
}

void FieldReader::read(const char *name, const QJsonValue &value, bool &target)
{
    if (value.isBool())
        target = value.toBool();
    else if (const auto number = numberOf(value); number && (*number == 0 || *number == 1))
        target = *number == 1;
    else
        fail(name, Words::tr("phải là true/false hoặc 1/0"));
}

void FieldReader::read(const char *name, const QJsonValue &value, Day &target)
{
    if (const auto day = parseDay(value.toString().trimmed()))
        target = *day;
    else
        fail(name, Words::tr("không phải ngày có thật; viết YYYY-MM-DD hoặc dd/MM/yyyy"));
}

void FieldReader::read(const char *name, const QJsonValue &value, LocalMinute &target)
{
    if (const auto minute = parseLocalMinute(value.toString().trimmed()))
        target = *minute;
    else
        fail(name, Words::tr("không phải thời điểm; viết YYYY-MM-DDTHH:MM"));
}

void FieldReader::read(const char *name, const QJsonValue &value, ScoreTenths &target)
{
    const auto number = numberOf(value);
    const double tenths = number ? std::round(*number * 10) : -1;
    if (number && tenths >= 0 && tenths <= 100 && std::abs(*number * 10 - tenths) < 1e-6)
        target.value = static_cast<int>(tenths);
    else
        fail(name, Words::tr("phải từ 0 đến 10, một chữ số thập phân"));
}

void FieldReader::read(const char *name, const QJsonValue &value, QStringList &target)
{
    if (value.isString()) {
        for (const QString &part : value.toString().split(u';', Qt::SkipEmptyParts))
            target.append(part.trimmed());
        return;
    }
    for (const auto &item : value.toArray()) {
        if (!item.isString() || item.toString().trimmed().isEmpty())
            return fail(name, Words::tr("phải là danh sách các mã"));
        target.append(item.toString().trimmed());
    }
    if (target.isEmpty())
        fail(name, Words::tr("phải là danh sách các mã"));
}

} // namespace lotrinh::service
