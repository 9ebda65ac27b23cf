// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../words.h"
#include "domain/codedenum.h"
#include "domain/localminute.h"
#include "domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <type_traits>
#include <vector>

namespace lotrinh::service {

enum class Need { Required, Optional };

inline constexpr char nothingSeen[] = "none";

/// A score on the scale of 10 with one decimal, in tenths: 7.5 and "7,5" are 75.
struct ScoreTenths {
    int value = 0;

    bool operator==(const ScoreTenths &) const = default;
};

/// What stood in a cell of a sheet when somebody decided to write there: a value, or nothing ("none" in JSON). Not told:
/// it is written whatever stands there by now.
template <class T> struct Seen {
    bool isTold = false;
    std::optional<T> value;

    static Seen of(const std::optional<T> &value) { return {true, value}; }
};

template <class T>
concept CodedEnum = std::is_enum_v<T> && requires { CodeTable<T>::codes; };

/// Reads the fields of one command from a JSON object (exchange.md §3). The first field that is missing
/// or wrong becomes the error `bad_field`, which names it and says what would be right. Members of the
/// object that no field claimed are listed by `ignored()`: told to the caller, never silently lost.
class FieldReader {
public:
    explicit FieldReader(const QJsonObject &object, QString path = {}) : m_object(object), m_path(std::move(path)) {}

    template <class T>
    void operator()(const char *name, T &target, Need need = Need::Required)
    {
        const QJsonValue value = claim(name);
        if (m_error)
            return;
        if (isAbsent(value)) {
            if (need == Need::Required)
                fail(name, Words::tr("thiếu giá trị"));
            return;
        }
        read(name, value, target);
    }

    const std::optional<Error> &error() const { return m_error; }
    QStringList ignored() const;

private:
    static bool isAbsent(const QJsonValue &value);
    QJsonValue claim(const char *name);
    void fail(const QString &name, const QString &problem);
    void fail(const char *name, const QString &problem) { fail(QString::fromUtf8(name), problem); }

    void read(const char *name, const QJsonValue &value, QString &target);
    void read(const char *name, const QJsonValue &value, int &target);
    void read(const char *name, const QJsonValue &value, bool &target);
    void read(const char *name, const QJsonValue &value, Day &target);
    void read(const char *name, const QJsonValue &value, LocalMinute &target);
    void read(const char *name, const QJsonValue &value, ScoreTenths &target);
    void read(const char *name, const QJsonValue &value, QStringList &target);

    template <class T>
    void read(const char *name, const QJsonValue &value, std::optional<T> &target)
    {
        T inner {};
        read(name, value, inner);
        if (!m_error)
            target = inner;
    }

    template <class T>
    void read(const char *name, const QJsonValue &value, Seen<T> &target)
    {
        target.isTold = true;
        if (value.toString() != QLatin1String(nothingSeen))
            read(name, value, target.value);
    }

    template <CodedEnum E>
    void read(const char *name, const QJsonValue &value, E &target)
    {
        if (const auto found = fromCode<E>(value.toString()))
            target = *found;
        else
            fail(name, Words::tr("phải là %1").arg(codeChoices<E>()));
    }

    /// A list of objects, each with fields of its own (quotas, marks).
    template <class T>
        requires requires(T &item, FieldReader &reader) { T::fields(reader, item); }
    void read(const char *name, const QJsonValue &value, std::vector<T> &target)
    {
        if (!value.isArray())
            return fail(name, Words::tr("phải là một danh sách"));
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            FieldReader inner(items[i].toObject(), QStringLiteral("%1%2[%3].").arg(m_path, QString::fromUtf8(name)).arg(i));
            T item {};
            T::fields(inner, item);
            m_error = inner.m_error;
            target.push_back(std::move(item));
        }
    }

    QJsonObject m_object;
    QString m_path;
    QStringList m_claimed;
    std::optional<Error> m_error;
};

/// Writes the same fields as JSON: what the audit keeps and what a repeated command id is compared with.
class FieldWriter {
public:
    template <class T>
    void operator()(const char *name, const T &value, Need = Need::Required)
    {
        const QJsonValue json = toJson(value);
        if (!json.isNull())
            m_object.insert(QString::fromUtf8(name), json);
    }

    const QJsonObject &object() const { return m_object; }

private:
    static QJsonValue toJson(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }
    static QJsonValue toJson(int value) { return value; }
    static QJsonValue toJson(bool value) { return value; }
    static QJsonValue toJson(Day value) { return toJson(toIso(value)); }
    static QJsonValue toJson(LocalMinute value) { return toIso(value); }
    static QJsonValue toJson(ScoreTenths value) { return value.value / 10.0; }
    static QJsonValue toJson(const QStringList &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(value)); }
    template <class T>
    static QJsonValue toJson(const Seen<T> &seen)
    {
        if (!seen.isTold)
            return {};
        return seen.value ? toJson(*seen.value) : QJsonValue(QLatin1String(nothingSeen));
    }
    template <CodedEnum E>
    static QJsonValue toJson(E value) { return toCode(value); }
    template <class T>
    static QJsonValue toJson(const std::optional<T> &value) { return value ? toJson(*value) : QJsonValue(); }
    template <class T>
        requires requires(T &item, FieldWriter &writer) { T::fields(writer, item); }
    static QJsonValue toJson(const std::vector<T> &items)
    {
        QJsonArray array;
        for (T item : items) {
            FieldWriter inner;
            T::fields(inner, item);
            array.append(inner.object());
        }
        return array.isEmpty() ? QJsonValue() : QJsonValue(array);
    }

    QJsonObject m_object;
};

/// Lists the fields for `--help`: required ones plain, optional ones in brackets, as exchange.md §3 does.
class FieldLister {
public:
    template <class T>
    void operator()(const char *name, const T &value, Need need = Need::Required)
    {
        (need == Need::Required ? m_required : m_optional).append(QString::fromUtf8(name) + choices(value));
    }

    QString text() const
    {
        const QString optional = m_optional.isEmpty() ? QString() : QStringLiteral("[,%1]").arg(m_optional.join(u','));
        return m_required.join(u',') + optional;
    }

private:
    template <class T> static QString choices(const T &) { return {}; }
    template <CodedEnum E> static QString choices(const E &) { return QStringLiteral(": ") + codeChoices<E>().remove(u' '); }
    template <CodedEnum E> static QString choices(const std::optional<E> &) { return choices(E{}); }
    template <class T>
        requires requires(T &item, FieldLister &lister) { T::fields(lister, item); }
    static QString choices(const std::vector<T> &)
    {
        FieldLister inner;
        T item {};
        T::fields(inner, item);
        return QStringLiteral(":[{%1}]").arg(inner.text());
    }

    QStringList m_required;
    QStringList m_optional;
};

/// The fields of a command as JSON.
template <class Command> QJsonObject fieldsOf(Command command)
{
    FieldWriter writer;
    Command::fields(writer, command);
    return writer.object();
}

} // namespace lotrinh::service
