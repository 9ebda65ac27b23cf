// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping.h"

#include "content.h"

#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> mapOf(const QJsonObject &json)
{
    QMap<QString, QString> map;
    for (auto it = json.begin(); it != json.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

template <class Code>
bool isCodeOrAbsent(const QJsonValue &value)
{
    return value.isUndefined() || fromCode<Code>(value.toString()).has_value();
}

QString mistakeInColumn(const QString &header, const QJsonObject &column)
{
    const QString place = u"columns.“%1”."_s.arg(header);
    for (const QString &member : column.keys())
        if (member != "field"_L1 && member != "encoding"_L1)
            return place + member + u": field, encoding"_s;
    if (!isCodeOrAbsent<OfficeField>(column.value("field"_L1)))
        return place + u"field: "_s + codeChoices<OfficeField>();
    if (!isCodeOrAbsent<TextEncoding>(column.value("encoding"_L1)))
        return place + u"encoding: "_s + codeChoices<TextEncoding>();
    return {};
}

QString mistakeInColumns(const QJsonObject &columns)
{
    QString mistake;
    for (auto it = columns.begin(); it != columns.end() && mistake.isEmpty(); ++it)
        mistake = it->isObject() ? mistakeInColumn(it.key(), it->toObject())
                                 : u"columns.“%1”: {\"field\": …, \"encoding\": …}"_s.arg(it.key());
    return mistake;
}

QString mistakeInNames(const QString &what, const QJsonObject &codes)
{
    for (auto it = codes.begin(); it != codes.end(); ++it)
        if (!it->isString())
            return u"%1.“%2”: \"…\""_s.arg(what, it.key());
    return {};
}

bool has(const OfficeMapping &mapping, OfficeField field)
{
    return mapping.columnOf(field) >= 0;
}

OfficeKind kindOf(const OfficeMapping &mapping, const TableShape &shape)
{
    if (has(mapping, OfficeField::Grade) || has(mapping, OfficeField::Score)
        || has(mapping, OfficeField::CredentialNo) || has(mapping, OfficeField::CompletedOn))
        return OfficeKind::Results;
    const QString titles = headerFold(shape.titleLines.join(u' '));
    return titles.contains("hoc vien"_L1) || titles.contains("cu di hoc"_L1) || titles.contains("trieu tap"_L1)
        ? OfficeKind::Learners
        : OfficeKind::People;
}

/// Columns whose header says nothing are asked for what stands in them.
void guessByContent(const Grid &grid, const TableShape &shape, OfficeMapping &mapping)
{
    for (ColumnMapping &column : mapping.columns) {
        if (column.field != OfficeField::Ignored)
            continue;
        const OfficeField field = fieldOfContent(grid, shape, column.header.column);
        if (field == OfficeField::Ignored || has(mapping, field))
            continue;
        column.field = field;
        column.by = MappedBy::Content;
    }
}

} // namespace

int OfficeMapping::columnOf(OfficeField field) const
{
    const auto found = std::ranges::find(columns, field, &ColumnMapping::field);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

OfficeMapping guessMapping(const Grid &grid, const TableShape &shape, const QJsonObject &remembered)
{
    OfficeMapping mapping;
    for (const HeaderColumn &header : shape.columns) {
        const bool isNamed = header.field != OfficeField::Ignored;
        mapping.columns.push_back({header, header.field, isNamed ? MappedBy::Name : MappedBy::Nothing, {}});
    }
    guessByContent(grid, shape, mapping);
    mapping.kind = kindOf(mapping, shape);
    applyJson(remembered, mapping);
    return mapping;
}

QJsonObject toJson(const OfficeMapping &mapping)
{
    QJsonObject columns;
    for (const ColumnMapping &column : mapping.columns)
        columns.insert(headerFold(column.header.name),
            QJsonObject{{u"field"_s, toCode(column.field)}, {u"encoding"_s, toCode(column.encoding)}});
    return {{u"kind"_s, toCode(mapping.kind)}, {u"columns"_s, columns},
        {u"repair_look_alikes"_s, mapping.repairLookAlikes}, {u"units"_s, toJson(mapping.units)},
        {u"titles"_s, toJson(mapping.titles)}, {u"courses"_s, toJson(mapping.courses)}};
}

QString mistakeIn(const QJsonObject &json)
{
    const QStringList objects{u"columns"_s, u"units"_s, u"titles"_s, u"courses"_s};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (objects.contains(it.key()) ? !it->isObject() : it.key() == "repair_look_alikes"_L1 && !it->isBool())
            return it.key() + (objects.contains(it.key()) ? u": {…}"_s : u": true, false"_s);
        if (!objects.contains(it.key()) && it.key() != "kind"_L1 && it.key() != "repair_look_alikes"_L1)
            return it.key() + u": kind, repair_look_alikes, "_s + objects.join(u", "_s);
    }
    if (!isCodeOrAbsent<OfficeKind>(json.value("kind"_L1)))
        return u"kind: "_s + codeChoices<OfficeKind>();
    QString mistake = mistakeInColumns(json.value("columns"_L1).toObject());
    for (const QString &what : {u"units"_s, u"titles"_s, u"courses"_s})
        if (mistake.isEmpty())
            mistake = mistakeInNames(what, json.value(what).toObject());
    return mistake;
}

void applyJson(const QJsonObject &json, OfficeMapping &mapping)
{
    if (const auto kind = fromCode<OfficeKind>(json.value("kind"_L1).toString()))
        mapping.kind = *kind;
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (ColumnMapping &column : mapping.columns) {
        const QJsonValue stored = columns.value(headerFold(column.header.name));
        if (!stored.isObject())
            continue;
        if (const auto field = fromCode<OfficeField>(stored.toObject().value("field"_L1).toString())) {
            column.field = *field;
            column.by = MappedBy::Memory;
        }
        if (const auto encoding = fromCode<TextEncoding>(stored.toObject().value("encoding"_L1).toString()))
            column.encoding = *encoding;
    }
    if (json.contains("repair_look_alikes"_L1))
        mapping.repairLookAlikes = json.value("repair_look_alikes"_L1).toBool();
    mapping.units.insert(mapOf(json.value("units"_L1).toObject()));
    mapping.titles.insert(mapOf(json.value("titles"_L1).toObject()));
    mapping.courses.insert(mapOf(json.value("courses"_L1).toObject()));
}

} // namespace lotrinh::exchange
