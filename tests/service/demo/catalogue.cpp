// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QFile>
#include <QHash>

namespace lotrinh::demo {

namespace {

using Row = QHash<QString, QString>;

QStringList fields(const QString &line)
{
    QStringList cells(QString{});
    bool quoted = false;
    for (QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

std::vector<Row> rowsOf(const char *name)
{
    QFile file(QStringLiteral(LOTRINH_CATALOGUE "/") + QLatin1String(name) + QStringLiteral(".csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = fields(lines.first().trimmed());
    std::vector<Row> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = fields(line.trimmed());
        Row &row = rows.emplace_back();
        for (qsizetype i = 0; i < names.size(); ++i)
            row[names[i]] = cells.value(i);
    }
    return rows;
}

QString text(const Row &row, const char *name)
{
    return row.value(QLatin1String(name));
}

std::optional<int> number(const Row &row, const char *name)
{
    bool ok = false;
    const int value = text(row, name).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

Period life(const Row &row)
{
    Period period;
    if (const auto from = parseDay(text(row, "valid_from")))
        period.from = *from;
    if (const auto to = parseDay(text(row, "valid_to")))
        period.to = to->plusDays(1);
    return period;
}

template <class Id> Id nextId(size_t known)
{
    return {static_cast<qint64>(known) + 1};
}

template <class Row_> auto idOf(const std::vector<Row_> &rows, const QString &code) -> decltype(Row_::id)
{
    for (const Row_ &row : rows)
        if (row.code == code)
            return row.id;
    return {};
}

void readUnits(Rulebook::Tables &tables)
{
    const auto rows = rowsOf("units");
    for (const Row &row : rows)
        tables.units.push_back({nextId<UnitId>(tables.units.size()), text(row, "code"), text(row, "name"),
            text(row, "short_name"), text(row, "kind"), text(row, "block"), text(row, "level"), {}, life(row),
            {}});
    for (size_t i = 0; i < rows.size(); ++i) {
        tables.units[i].parent = idOf(tables.units, text(rows[i], "parent"));
        for (const QString &code : text(rows[i], "successors").split(u';', Qt::SkipEmptyParts))
            tables.units[i].successors.push_back(idOf(tables.units, code));
    }
}

void readTitlesAndTerms(Rulebook::Tables &tables)
{
    for (const Row &row : rowsOf("titles"))
        tables.titles.push_back({nextId<TitleId>(tables.titles.size()), text(row, "code"), text(row, "name"),
            text(row, "short_name"), text(row, "level"), text(row, "unit_kind"), text(row, "block"),
            text(row, "management_tier"), text(row, "is_head") == u"1", text(row, "rank"),
            fromCode<TermKind>(text(row, "term_kind")), life(row)});
    for (const Row &row : rowsOf("terms"))
        tables.terms.push_back({nextId<TermId>(tables.terms.size()), text(row, "code"),
            fromCode<TermKind>(text(row, "kind")).value_or(TermKind::Party), life(row)});
}

void readCourses(Rulebook::Tables &tables)
{
    for (const Row &row : rowsOf("courses")) {
        Course course;
        course.id = nextId<CourseId>(tables.courses.size());
        course.code = text(row, "code");
        course.name = text(row, "name");
        course.kind = text(row, "kind");
        course.credential = text(row, "credential");
        course.delivery = text(row, "delivery");
        course.days = number(row, "days");
        course.periods = number(row, "periods");
        course.countsAnnualHours = text(row, "counts_annual_hours") == u"1";
        course.countsKnowledgeUpdate = text(row, "counts_knowledge_update") == u"1";
        course.minSize = number(row, "min_size").value_or(1);
        course.maxSize = number(row, "max_size");
        course.topics = text(row, "topics");
        course.life = life(row);
        tables.courses.push_back(course);
    }
}

void readRules(Rulebook::Tables &tables)
{
    for (const Row &row : rowsOf("requirements")) {
        Requirement rule;
        rule.id = nextId<RequirementId>(tables.requirements.size());
        rule.code = text(row, "code");
        rule.title = idOf(tables.titles, text(row, "title"));
        rule.appliesTo = *fromCode<AppliesTo>(text(row, "applies_to"));
        rule.kind = *fromCode<RequirementKind>(text(row, "kind"));
        rule.value = number(row, "value");
        rule.anyCountingCourse = text(row, "courses") == u"*";
        for (const QString &code : text(row, "courses").split(u';'))
            if (!rule.anyCountingCourse)
                rule.courses.push_back(idOf(tables.courses, code));
        rule.life = life(row);
        rule.basis = text(row, "basis");
        rule.enabled = text(row, "enabled") == u"1";
        tables.requirements.push_back(rule);
    }
    for (const Row &row : rowsOf("equivalences"))
        tables.equivalences.push_back({nextId<EquivalenceId>(tables.equivalences.size()),
            idOf(tables.courses, text(row, "course")), idOf(tables.courses, text(row, "satisfies")),
            number(row, "max_age_months"), life(row), text(row, "basis")});
}

} // namespace

Rulebook::Tables shippedCatalogue()
{
    Rulebook::Tables tables;
    readUnits(tables);
    readTitlesAndTerms(tables);
    readCourses(tables);
    readRules(tables);
    return tables;
}

} // namespace lotrinh::demo
