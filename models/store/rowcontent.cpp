// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcontent.h"

#include "logins.h"
#include "rowsimpl.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

/// What a column holds, as far as it is written otherwise than it is kept.
enum class Holds { Plain, Yes, Day, LastDay, Minute, Row };

struct FieldShape {
    QString column;
    Holds holds = Holds::Plain;
    QString table; ///< Row: whose
};

struct KindShape {
    QList<FieldShape> fields; ///< those that are not Plain
    Result<std::optional<QJsonObject>> (*now)(Database &, qint64) = nullptr;
    bool hasCode = false;
};

template <class... Row> struct RowList { };
using EveryRow = RowList<Account, Unit, Title, Term, Course, Requirement, Equivalence, Cadre, PostHolding, PlanningEntry,
    Completion, Exemption, PlanningLine, Room, Lecturer, Unavailability, Holiday, TrainingClass, Session, Enrolment, UnitQuota,
    AttendanceMark, AssessmentPart, Score, ClassResult, Credential, Substitution, StructureEvent, UnitLineage, TitleLineage,
    ReviewRound, ReviewVerdict, Conclusion, ConclusionPurpose, ReportedFigure, CadreRequest>;

/// The table whose rows have that kind of id.
template <class OneId, class... Row> QString tableOf(RowList<Row...>)
{
    QString table;
    ((std::is_same_v<OneId, IdOf<Row>> ? void(table = QLatin1StringView(Table<Row>::name)) : void()), ...);
    return table;
}

template <class T> struct Bare {
    using Type = T;
};
template <class T> struct Bare<std::optional<T>> {
    using Type = T;
};
template <class T> constexpr bool isId = false;
template <class Tag> constexpr bool isId<Id<Tag>> = true;

template <class One> bool endsAPeriod(const One &one)
{
    if constexpr (requires { one.part; })
        if constexpr (std::is_same_v<decltype(one.member), lotrinh::Day Period::*>)
            return one.member == &Period::to;
    return false;
}

template <class One> FieldShape fieldOf(const One &one)
{
    using Type = typename Bare<typename One::Type>::Type;
    const QString column = QLatin1StringView(one.name);
    if constexpr (std::is_same_v<Type, bool>)
        return {column, Holds::Yes, {}};
    else if constexpr (std::is_same_v<Type, lotrinh::Day>)
        return {column, endsAPeriod(one) ? Holds::LastDay : Holds::Day, {}};
    else if constexpr (std::is_same_v<Type, LocalMinute>)
        return {column, Holds::Minute, {}};
    else if constexpr (isId<Type>)
        return {column, Holds::Row, tableOf<Type>(EveryRow())};
    else
        return {column, Holds::Plain, {}};
}

template <class Row> Result<std::optional<QJsonObject>> contentOfNow(Database &database, qint64 id)
{
    const auto row = readById<Row>(database, {id});
    if (!row)
        return row.error();
    return *row ? std::optional(contentOf(**row)) : std::optional<QJsonObject>();
}

template <class Row> KindShape kindShape()
{
    KindShape shape;
    shape.now = &contentOfNow<Row>;
    eachColumn<Row>([&](const auto &one, size_t) {
        shape.hasCode = shape.hasCode || QLatin1StringView(one.name) == "code"_L1;
        if (FieldShape field = fieldOf(one); field.holds != Holds::Plain)
            shape.fields.append(std::move(field));
    });
    eachList<Row>([&](const auto &list, size_t) {
        using ItemId = typename std::remove_cvref_t<decltype(std::declval<Row>().*list.member)>::value_type;
        shape.fields.append({QLatin1StringView(list.table), Holds::Row, tableOf<ItemId>(EveryRow())});
    });
    return shape;
}

template <class... Row> QHash<QString, KindShape> kindShapes(RowList<Row...>)
{
    return {{QLatin1StringView(Table<Row>::name), kindShape<Row>()}...};
}

const QHash<QString, KindShape> &everyKind()
{
    static const QHash<QString, KindShape> all = kindShapes(EveryRow());
    return all;
}

/// Names rows by their codes, each asked for once.
class Namer {
public:
    explicit Namer(Database &database)
        : m_database(database)
    { }

    Result<QString> nameOf(const QString &table, qint64 id)
    {
        const auto known = m_names.constFind({table, id});
        if (known != m_names.constEnd())
            return *known;
        auto name = asked(table, id);
        if (name)
            m_names.insert({table, id}, *name);
        return name;
    }

private:
    /// What tells a row of the table from others; empty when only its number does.
    QString question(const QString &table) const
    {
        Connection &connection = m_database.connection();
        if (everyKind().value(table).hasCode)
            return u"SELECT code, '' FROM %1 WHERE id = ?"_s.arg(connection.readable(table));
        if (table == "account"_L1)
            return u"SELECT login, '' FROM account WHERE id = ?"_s;
        if (table == "conclusion"_L1)
            return u"SELECT number, '' FROM conclusion WHERE id = ?"_s;
        if (table == "session"_L1)
            return u"SELECT c.code, s.starts_at FROM session s JOIN training_class c ON c.id = s.training_class WHERE s.id = ?"_s;
        if (table == "enrolment"_L1)
            return u"SELECT t.code, c.code FROM %1 e JOIN training_class t ON t.id = e.training_class "
                   "JOIN cadre c ON c.id = e.cadre WHERE e.id = ?"_s.arg(connection.readable(table));
        return {};
    }

    Result<QString> asked(const QString &table, qint64 id)
    {
        const QString number = u"#%1"_s.arg(id);
        const QString sql = question(table);
        if (sql.isEmpty())
            return number;
        auto use = m_database.statement(sql);
        if (!use)
            return use.error();
        (*use)->bind(0, id);
        const auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return seesOnlyOwnRows(m_database) ? toldByServer(table, id) : Result<QString>(number);
        LocalMinute start;
        const QString second = table == "session"_L1 && Codec<LocalMinute>::decode((*use)->cell(1), start) ? toIso(start) : (*use)->text(1);
        return second.isEmpty() ? (*use)->text(0) : u"%1 %2"_s.arg((*use)->text(0), second);
    }

    /// A server names rows it keeps back to those it shows the history to.
    Result<QString> toldByServer(const QString &table, qint64 id)
    {
        auto use = m_database.statement(u"SELECT COALESCE(lotrinh_name_of(?, ?), ?)"_s);
        if (!use)
            return use.error();
        (*use)->bind(0, table);
        (*use)->bind(1, id);
        (*use)->bind(2, u"#%1"_s.arg(id));
        const auto row = (*use)->step();
        return row ? Result<QString>((*use)->text(0)) : Result<QString>(row.error());
    }

    Database &m_database;
    QHash<std::pair<QString, qint64>, QString> m_names;
};

QJsonValue dayWritten(qint64 number, Holds holds)
{
    const auto day = dayFromNumber(number);
    return day ? toIso(holds == Holds::LastDay ? day->plusDays(-1) : *day) : QString();
}

Result<QJsonValue> written(Namer &names, const FieldShape &field, const QJsonValue &kept)
{
    switch (field.holds) {
    case Holds::Plain:
        return kept;
    case Holds::Yes:
        return QJsonValue(kept.toInteger() == 1);
    case Holds::Day:
    case Holds::LastDay:
        return dayWritten(kept.toInteger(), field.holds);
    case Holds::Minute: {
        LocalMinute minute;
        return QJsonValue(Codec<LocalMinute>::decode(Cell(kept.toInteger()), minute) ? toIso(minute) : QString());
    }
    case Holds::Row:
        break;
    }
    if (!kept.isArray()) {
        const auto name = names.nameOf(field.table, kept.toInteger());
        return name ? Result<QJsonValue>(*name) : Result<QJsonValue>(name.error());
    }
    QJsonArray codes;
    for (const auto &one : kept.toArray()) {
        const auto name = names.nameOf(field.table, one.toInteger());
        if (!name)
            return name.error();
        codes.append(*name);
    }
    return QJsonValue(codes);
}

} // namespace

Result<std::optional<QJsonObject>> contentNow(Database &database, const QString &kind, qint64 id)
{
    const auto now = everyKind().value(kind).now;
    return now ? now(database, id) : Result<std::optional<QJsonObject>>(std::optional<QJsonObject>());
}

Result<std::optional<QJsonObject>> contentAt(Database &database, const QString &kind, qint64 id, qint64 revision)
{
    auto use = database.statement(
        u"SELECT content FROM %1 WHERE kind = ? AND row_id = ? AND revision = ? ORDER BY id LIMIT 1"_s.arg(
            database.connection().readable(u"row_history"_s)));
    if (!use)
        return use.error();
    (*use)->bind(0, kind);
    (*use)->bind(1, id);
    (*use)->bind(2, revision);
    const auto row = (*use)->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<QJsonObject>();
    return std::optional(QJsonDocument::fromJson((*use)->text(0).toUtf8()).object());
}

Result<QJsonObject> readable(Database &database, const QString &kind, const QJsonObject &content)
{
    Namer names(database);
    QJsonObject told = content;
    for (const FieldShape &field : everyKind().value(kind).fields) {
        if (!content.contains(field.column))
            continue;
        const auto value = written(names, field, content.value(field.column));
        if (!value)
            return value.error();
        told.insert(field.column, *value);
    }
    // Whose days they are stands beside the number.
    if (kind == QLatin1StringView(Table<Unavailability>::name) && content.contains("resource"_L1)) {
        const auto name = names.nameOf(content.value("kind"_L1).toString(), content.value("resource"_L1).toInteger());
        if (!name)
            return name.error();
        told.insert("resource"_L1, *name);
    }
    return told;
}

} // namespace lotrinh::store
