// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulewords.h"

#include "domain/codeorder.h"
#include "domain/person/name.h"
#include "domain/requirement/whywords.h"
#include "shell/cataloguewords.h"
#include "shell/statuswords.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotrinh::screens {

namespace {

struct RuleWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

// Qualified, the type of a function would hide from lupdate whose words those in it are.
using list::MatrixCell;

const QString everyCourse = QStringLiteral("*");

bool names(const Rulebook &rules, const Requirement &rule, const QString &course)
{
    if (course == everyCourse)
        return rule.anyCountingCourse;
    return std::any_of(rule.courses.begin(), rule.courses.end(), [&](CourseId id) {
        const Course *one = rules.course(id);
        return one && one->code == course;
    });
}

bool isInForceOn(const Requirement &rule, Day asOf)
{
    return rule.enabled && rule.life.holds(asOf);
}

QString demandInShort(const Requirement &rule)
{
    const QString value = rule.value ? QString::number(*rule.value) : QStringLiteral("?");
    switch (rule.kind) {
    case RequirementKind::BeforeAppointment:
        //: in a narrow cell: must be done before the appointment
        return RuleWordsTexts::tr("Bổ nhiệm");
    case RequirementKind::WithinMonths:
        return RuleWordsTexts::tr("%1 tháng", "in a narrow cell: within %1 months").arg(value);
    case RequirementKind::OncePerTerm:
        return RuleWordsTexts::tr("%1/nhiệm kỳ", "in a narrow cell: %1 times in a term").arg(value);
    case RequirementKind::AnnualHours:
        return RuleWordsTexts::tr("%1 tiết/năm", "in a narrow cell: %1 periods a year").arg(value);
    case RequirementKind::EveryYears:
        return RuleWordsTexts::tr("%1 năm/lần", "in a narrow cell: every %1 years").arg(value);
    }
    return {};
}

BadgeWords standingOf(const Requirement &rule, Day asOf)
{
    if (!rule.enabled)
        return {RuleWordsTexts::tr("Chưa dùng"), QStringLiteral("neutral")};
    if (rule.life.holds(asOf))
        return {RuleWordsTexts::tr("Đang áp dụng"), QStringLiteral("good")};
    return rule.life.from > asOf ? BadgeWords{RuleWordsTexts::tr("Sắp áp dụng"), QStringLiteral("info")}
                                 : BadgeWords{RuleWordsTexts::tr("Đã thôi áp dụng"), QStringLiteral("neutral")};
}

/// What a cell without a rule in force says of versions before and after the day.
QString otherTimes(const std::vector<const Requirement *> &versions, Day asOf)
{
    for (const Requirement *rule : versions)
        if (rule->enabled && rule->life.from > asOf)
            return RuleWordsTexts::tr("từ %1", "a year: a rule begins then").arg(rule->life.from.year());
    for (const Requirement *rule : versions)
        if (rule->enabled && rule->life.to <= asOf)
            return RuleWordsTexts::tr("đến %1", "a year: a rule ended then").arg(rule->life.to.plusDays(-1).year());
    return versions.empty() ? QString() : RuleWordsTexts::tr("chưa dùng", "in a narrow cell: a rule that is switched off");
}

std::vector<const Requirement *> versionsOf(const Rulebook &rules, TitleId title, const QString &course)
{
    std::vector<const Requirement *> versions;
    for (const Requirement *rule : rules.requirementsOf(title))
        if (names(rules, *rule, course))
            versions.push_back(rule);
    return versions;
}

MatrixCell cellOf(const Rulebook &rules, const Title &title, const QString &course, const QString &courseName,
    Day asOf, Language language)
{
    const auto versions = versionsOf(rules, title.id, course);
    for (const Requirement *rule : versions)
        if (isInForceOn(*rule, asOf)) {
            const bool anyOf = rule->courses.size() > 1;
            const QString spoken = RuleWordsTexts::tr("%1 · %2: %3, %4", "title, course, demand, whom it applies to")
                                       .arg(title.name, courseName, demandWords(*rule, language),
                                           appliesToName(rule->appliesTo));
            return {demandInShort(*rule), {}, anyOf ? anyOfShare : 0.75,
                anyOf ? RuleWordsTexts::tr("%1; một trong nhiều khóa").arg(spoken) : spoken};
        }
    return {otherTimes(versions, asOf), {}, -1,
        versions.empty() ? RuleWordsTexts::tr("%1 · %2: chưa gắn").arg(title.name, courseName)
                         : RuleWordsTexts::tr("%1 · %2: không áp dụng vào ngày này").arg(title.name, courseName)};
}

/// Keeps what matches; when nothing of this kind does, the words were about the other kind: keeps all.
template <class Row> void keepMatches(std::vector<const Row *> &rows, const QString &wanted)
{
    std::vector<const Row *> kept;
    for (const Row *row : rows)
        if (searchFold(row->name + u' ' + row->code).contains(wanted))
            kept.push_back(row);
    if (!kept.empty())
        rows = std::move(kept);
}

QSet<QString> coursesAsked(const Rulebook &rules, const std::vector<const Title *> &titles, Day asOf)
{
    QSet<QString> asked;
    for (const Title *title : titles)
        for (const Requirement *rule : rules.requirementsOf(title->id)) {
            if (!isInForceOn(*rule, asOf))
                continue;
            const QStringList codes = rules.courseSet(*rule).split(u';');
            asked.unite({codes.begin(), codes.end()});
        }
    return asked;
}

QString withoutOpening(QString name)
{
    for (const QString &opening : {QStringLiteral("Bồi dưỡng kiến thức "), QStringLiteral("Bồi dưỡng ")})
        if (name.startsWith(opening))
            return name.mid(opening.size());
    return name;
}

std::vector<list::MatrixTitle> columnsOf(
    const Rulebook &rules, const std::vector<const Title *> &titles, Day asOf, const RuleGridFilter &filter)
{
    auto courses = inForce(rules.courses(), asOf);
    const QSet<QString> asked = coursesAsked(rules, titles, asOf);
    if (filter.usedOnly)
        std::erase_if(courses, [&](const Course *course) { return !asked.contains(course->code); });
    if (!filter.text.isEmpty())
        keepMatches(courses, searchFold(filter.text));
    std::vector<list::MatrixTitle> columns;
    for (const Course *course : courses)
        columns.push_back({course->code, RuleWordsTexts::tr("%1 %2", "course code, name").arg(course->code, withoutOpening(course->name))});
    if (asked.contains(everyCourse))
        columns.push_back({everyCourse, RuleWordsTexts::tr("Mọi khóa tính giờ hằng năm")});
    return columns;
}

} // namespace

QString appliesToName(AppliesTo appliesTo)
{
    switch (appliesTo) {
    case AppliesTo::Incumbent:
        return RuleWordsTexts::tr("người đương chức");
    case AppliesTo::Planned:
        return RuleWordsTexts::tr("người trong quy hoạch");
    case AppliesTo::Both:
        return RuleWordsTexts::tr("người đương chức và trong quy hoạch");
    case AppliesTo::Received:
        return RuleWordsTexts::tr("người được tiếp nhận vào chức danh");
    }
    return {};
}

list::MatrixModel::Content ruleGrid(
    const Rulebook &rules, Day asOf, const RuleGridFilter &filter, Language language)
{
    auto titles = inForce(rules.titles(), asOf);
    if (!filter.text.isEmpty())
        keepMatches(titles, searchFold(filter.text));
    list::MatrixModel::Content content;
    content.columns = columnsOf(rules, titles, asOf, filter);
    for (const Title *title : titles) {
        content.rows.push_back({title->code, title->name});
        for (const list::MatrixTitle &column : content.columns)
            content.cells.push_back(cellOf(
                rules, *title, column.key, courseSetName(rules, column.key), asOf, language));
    }
    return content;
}

const Requirement *ruleInForce(const Rulebook &rules, const QString &title, const QString &course, Day asOf)
{
    const Title *row = rules.titleByCode(title);
    if (!row)
        return nullptr;
    for (const Requirement *rule : versionsOf(rules, row->id, course))
        if (isInForceOn(*rule, asOf))
            return rule;
    return nullptr;
}

QList<QByteArray> versionFields()
{
    return {"demand", "applies", "life", "basis", "courses", "standing", "tone", "used", "current", "note", "revision"};
}

std::vector<list::Record> ruleVersions(const Rulebook &rules, const QString &title, const QString &course, Day asOf,
    const RuleRevisions &revisions, Language language)
{
    const Title *row = rules.titleByCode(title);
    if (!row)
        return {};
    auto versions = versionsOf(rules, row->id, course);
    std::stable_sort(versions.begin(), versions.end(),
        [](const Requirement *a, const Requirement *b) { return a->life.from > b->life.from; });
    std::vector<list::Record> records;
    for (const Requirement *rule : versions) {
        const BadgeWords standing = standingOf(*rule, asOf);
        const QString courses = rule->courses.size() > 1 ? courseSetName(rules, rules.courseSet(*rule)) : QString();
        records.push_back({rule->code,
            {demandWords(*rule, language), appliesToName(rule->appliesTo), lifeWords(rule->life, language),
                rule->basis, courses, standing.text, standing.tone, rule->enabled, isInForceOn(*rule, asOf),
                rule->note, static_cast<int>(revisions.value(rule->code))}});
    }
    return records;
}

service::AddRequirement commandOf(const Rulebook &rules, const Requirement &rule)
{
    service::AddRequirement command;
    command.code = rule.code;
    if (const Title *title = rules.title(rule.title))
        command.title = title->code;
    command.appliesTo = rule.appliesTo;
    command.kind = rule.kind;
    command.value = rule.value;
    command.courses = rules.courseSet(rule).split(u';');
    command.graceMonths = rule.graceMonths;
    command.windowMonths = rule.windowMonths;
    command.maxAgeMonths = rule.maxAgeMonths;
    if (rule.life.from.isFinite())
        command.validFrom = rule.life.from;
    if (rule.life.to.isFinite())
        command.validTo = rule.life.to.plusDays(-1);
    command.basis = rule.basis;
    command.confidence = rule.confidence;
    command.enabled = rule.enabled;
    command.note = rule.note;
    return command;
}

QString freeRuleCode(const Rulebook &rules, const QString &title)
{
    for (int number = 1;; ++number)
        if (const QString code = QStringLiteral("%1-R%2").arg(title).arg(number, 2, 10, QLatin1Char('0'));
            !rules.requirementByCode(code))
            return code;
}

std::vector<list::Row> shiftRows(const Rulebook &rules, const service::RuleImpact &impact)
{
    const auto badge = [](const std::optional<DutyStatus> &status) {
        return status ? badgeCell(wordsOf(*status)) : list::Cell{RuleWordsTexts::tr("không phải học")};
    };
    std::vector<list::Row> rows;
    for (const service::DutyShift &shift : impact.shifts)
        rows.push_back({QStringList{shift.cadreCode, shift.courses, QString::number(rows.size())}.join(u'|'),
            {{shift.name}, {shift.cadreCode}, {unitName(rules, shift.unit)}, {courseSetName(rules, shift.courses)},
                badge(shift.before), badge(shift.after),
                {toVietnamese(shift.after ? shift.dueAfter : shift.dueBefore)}}});
    return rows;
}

} // namespace lotrinh::screens
