// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "rows.h"

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

using enum CellType;

constexpr bool required = true;
constexpr bool optional = false;

template <class E> constexpr Column choice(QLatin1String name, bool isRequired, QLatin1String byDefault = {})
{
    return {name, Choice, isRequired, byDefault, &codeChoices<E>};
}

constexpr Column units[] = {{"code"_L1, Code, required}, {"name"_L1, Name, required}, {"short_name"_L1},
    {"kind"_L1}, {"block"_L1}, {"level"_L1}, {"parent"_L1, Reference}, {"valid_from"_L1, Date},
    {"valid_to"_L1, LastDay}, {"successors"_L1, References}};

constexpr Column titles[] = {{"code"_L1, Code, required}, {"name"_L1, Name, required}, {"short_name"_L1},
    {"level"_L1}, {"unit_kind"_L1}, {"block"_L1}, {"management_tier"_L1},
    {"is_head"_L1, Boolean, optional, "0"_L1}, {"rank"_L1}, choice<TermKind>("term_kind"_L1, optional),
    {"valid_from"_L1, Date}, {"valid_to"_L1, LastDay}};

constexpr Column terms[] = {{"code"_L1, Code, required}, choice<TermKind>("kind"_L1, required),
    {"valid_from"_L1, Date, required}, {"valid_to"_L1, LastDay, required}};

constexpr Column courses[] = {{"code"_L1, Code, required}, {"name"_L1, Name, required}, {"kind"_L1},
    {"credential"_L1}, {"delivery"_L1}, {"days"_L1, Integer}, {"periods"_L1, Integer},
    {"counts_annual_hours"_L1, Boolean, optional, "0"_L1},
    {"counts_knowledge_update"_L1, Boolean, optional, "0"_L1}, {"min_size"_L1, Integer, optional, "1"_L1},
    {"max_size"_L1, Integer}, {"pass_attendance_pct"_L1, Percent, optional, "80"_L1},
    {"pass_score"_L1, Score, optional, "5"_L1}, {"topics"_L1}, {"valid_from"_L1, Date},
    {"valid_to"_L1, LastDay}};

constexpr Column requirements[] = {{"code"_L1, Code, required}, {"title"_L1, Reference, required},
    choice<AppliesTo>("applies_to"_L1, required), choice<RequirementKind>("kind"_L1, required),
    {"value"_L1, Integer}, {"courses"_L1, References, required}, {"grace_months"_L1, Integer},
    {"window_months"_L1, Integer}, {"max_age_months"_L1, Integer}, {"valid_from"_L1, Date},
    {"valid_to"_L1, LastDay}, {"basis"_L1}, {"confidence"_L1}, {"enabled"_L1, Boolean, optional, "1"_L1},
    {"note"_L1}};

constexpr Column equivalences[] = {{"course"_L1, Reference, required}, {"satisfies"_L1, Reference, required},
    {"max_age_months"_L1, Integer}, {"valid_from"_L1, Date}, {"valid_to"_L1, LastDay}, {"basis"_L1}};

constexpr Column cadres[] = {{"code"_L1, Code, required}, {"full_name"_L1, Name, required},
    {"birth_date"_L1, BirthDate}, choice<Sex>("sex"_L1, optional), {"ethnicity"_L1}, {"personnel_kind"_L1},
    {"unit"_L1, Reference, required}, {"party_joined_on"_L1, Date}, {"email"_L1}, {"phone"_L1},
    {"service_from"_L1, Date}, {"service_to"_L1, LastDay}};

constexpr Column postHoldings[] = {{"cadre"_L1, Reference, required}, {"title"_L1, Reference, required},
    {"unit"_L1, Reference, required}, choice<ObtainedBy>("obtained_by"_L1, optional, "appointed"_L1),
    {"decision"_L1}, {"valid_from"_L1, Date, required}, {"valid_to"_L1, LastDay},
    {"is_main"_L1, Boolean, optional, "0"_L1}};

constexpr Column planning[]
    = {{"code"_L1, Code, required}, {"cadre"_L1, Reference, required}, {"title"_L1, Reference, required},
        {"unit"_L1, Reference}, {"term"_L1, Reference, required}, {"decision"_L1},
        {"approved_on"_L1, Date, required}, {"target_on"_L1, Date}, {"ended_on"_L1, Date}, {"end_reason"_L1}};

constexpr Column completions[] = {{"code"_L1, Code, required}, {"cadre"_L1, Reference, required},
    {"course"_L1, Reference, required}, {"completed_on"_L1, Date, required}, {"periods"_L1, Integer},
    {"grade"_L1}, {"credential_no"_L1}, {"issuer"_L1}, {"class"_L1}, {"revoked_on"_L1, Date}};

constexpr Column exemptions[] = {{"cadre"_L1, Reference, required}, {"course"_L1, Reference, required},
    {"valid_from"_L1, Date}, {"valid_to"_L1, LastDay}, {"basis"_L1}};

constexpr Column rooms[]
    = {{"code"_L1, Code, required}, {"name"_L1, Name}, {"site"_L1}, {"capacity"_L1, Integer, required}};

constexpr Column lecturers[] = {{"code"_L1, Code, required}, {"full_name"_L1, Name, required}, {"kind"_L1},
    {"unit"_L1}, {"courses"_L1, References}, {"max_days_per_week"_L1, Integer}};

constexpr Column unavailability[]
    = {choice<ResourceKind>("resource_kind"_L1, required), {"resource"_L1, Reference, required},
        {"from"_L1, Date, required}, {"to"_L1, LastDay, required}, {"reason"_L1}};

constexpr Column holidays[] = {{"from"_L1, Date, required}, {"to"_L1, LastDay, required}, {"name"_L1, Name}};

constexpr Column classes[] = {{"code"_L1, Code, required}, {"course"_L1, Reference, required},
    {"name"_L1, Name}, choice<ClassState>("state"_L1, required), {"starts_on"_L1, Date, required},
    {"ends_on"_L1, Date, required}, {"capacity"_L1, Integer, required},
    {"min_size"_L1, Integer, optional, "1"_L1}, {"room"_L1, Reference}, {"lecturer"_L1, Reference},
    {"needs_approval"_L1, Boolean, optional, "0"_L1},
    choice<WaitlistPolicy>("waitlist_policy"_L1, optional, "fifo"_L1)};

constexpr Column sessions[] = {{"class"_L1, Reference, required}, {"starts_at"_L1, Minute, required},
    {"ends_at"_L1, Minute, required}, {"room"_L1, Reference}, {"lecturer"_L1, Reference}, {"topic"_L1},
    {"periods"_L1, Integer}};

constexpr Column enrolments[] = {{"class"_L1, Reference, required}, {"cadre"_L1, Reference, required},
    choice<EnrolmentState>("state"_L1, required), {"requested_at"_L1, Moment}, {"basis"_L1},
    {"basis_title"_L1, Reference}};

constexpr std::array<FileFormat, fileCount> formats{{
    {"units.csv"_L1, "code"_L1, units},
    {"titles.csv"_L1, "code"_L1, titles},
    {"terms.csv"_L1, "code"_L1, terms},
    {"courses.csv"_L1, "code"_L1, courses},
    {"requirements.csv"_L1, "code"_L1, requirements},
    {"equivalences.csv"_L1, "course+satisfies+valid_from"_L1, equivalences},
    {"cadres.csv"_L1, "code"_L1, cadres},
    {"post_holdings.csv"_L1, "cadre+title+unit+valid_from"_L1, postHoldings},
    {"planning.csv"_L1, "code"_L1, planning},
    {"completions.csv"_L1, "code"_L1, completions},
    {"exemptions.csv"_L1, "cadre+course+valid_from+valid_to"_L1, exemptions},
    {"rooms.csv"_L1, "code"_L1, rooms},
    {"lecturers.csv"_L1, "code"_L1, lecturers},
    {"unavailability.csv"_L1, "resource_kind+resource+from"_L1, unavailability},
    {"holidays.csv"_L1, "from"_L1, holidays},
    {"classes.csv"_L1, "code"_L1, classes},
    {"sessions.csv"_L1, "class+starts_at"_L1, sessions},
    {"enrolments.csv"_L1, "class+cadre+requested_at"_L1, enrolments},
}};

QString describe(const FileFormat &format)
{
    QStringList names;
    QStringList notes;
    for (const Column &column : format.columns) {
        names += column.name + (column.isRequired ? "*"_L1 : ""_L1);
        if (column.choices)
            notes += "    "_L1 + column.name + ": "_L1 + column.choices();
        if (!column.byDefault.isEmpty())
            notes += "    "_L1 + column.name + " = "_L1 + column.byDefault + " when empty or absent"_L1;
    }
    notes.prepend("    key: "_L1 + format.key);
    return "  "_L1 + format.fileName + "\n    "_L1 + names.join(u',') + u'\n' + notes.join(u'\n') + u'\n';
}

} // namespace

const FileFormat &formatOf(File file)
{
    return formats[static_cast<size_t>(file)];
}

std::optional<File> fileOf(const QString &fileName)
{
    for (size_t i = 0; i < formats.size(); ++i)
        if (fileName == formats[i].fileName)
            return static_cast<File>(i);
    return {};
}

QString describeFiles()
{
    QString text
        = u"A data folder holds one UTF-8 CSV file per table (RFC 4180, header row, comma; `;` and tab are\n"
          "read too, with or without BOM). Every file may be missing; columns marked * may not.\n"
          "Dates are YYYY-MM-DD (dd/MM/yyyy is read too) and valid_to is the last day in force; times are\n"
          "YYYY-MM-DDTHH:MM; booleans 0 or 1; lists inside a cell use `;`; courses of a requirement of\n"
          "kind annual_hours may be `*`. birth_date may be a year or a year and month. periods of a\n"
          "completion, when empty, are those of its course.\n"_s;
    for (const FileFormat &format : formats)
        text += describe(format);
    return text;
}

} // namespace lotrinh::exchange
