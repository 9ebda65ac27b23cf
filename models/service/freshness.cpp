// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshness.h"

#include "access/gate.h"
#include "service.h"
#include "store/audit.h"
#include "store/rowcontent.h"
#include "store/rows.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <functional>

namespace lotrinh::service {

namespace {

constexpr qint64 mostShown = 10;

struct FoundRow {
    qint64 id = 0;
    qint64 revision = 0;
};
using MaybeRow = Result<std::optional<FoundRow>>;
using Finder = std::function<MaybeRow(store::Database &, const QJsonObject &fields)>;

/// The row a command changes.
struct Subject {
    const char *field; ///< what names it to people
    QString kind; ///< its table
    Finder find;
    QStringList writes; ///< what the command asks of the row itself: its fields, "field>column" where the names differ
};

template <class Row> MaybeRow foundRow(store::Database &db, const Row &row)
{
    const auto revision = store::revisionOf<Row>(db, row.id);
    return revision ? MaybeRow(FoundRow{row.id.value, *revision}) : MaybeRow(revision.error());
}

template <class Row> Subject coded(const char *field, QString Row::*key, const char *writes = "")
{
    const auto find = [field, key](store::Database &db, const QJsonObject &fields) -> MaybeRow {
        const auto row = store::readOne<Row>(db, key, fields.value(QLatin1String(field)).toString());
        if (!row)
            return row.error();
        return *row ? foundRow(db, **row) : MaybeRow(std::optional<FoundRow>());
    };
    return {field, QLatin1String(store::Table<Row>::name), find, QString::fromLatin1(writes).split(u',', Qt::SkipEmptyParts)};
}

/// The post that end_post_holding ends: the first one begun of those that are open.
MaybeRow openPost(store::Database &db, const QJsonObject &fields)
{
    const auto named = [&](const char *field) { return fields.value(QLatin1String(field)).toString(); };
    const auto cadre = store::readOne<Cadre>(db, &Cadre::code, named("cadre"));
    if (!cadre)
        return cadre.error();
    const auto title = store::readOne<Title>(db, &Title::code, named("title"));
    if (!title)
        return title.error();
    const auto unit = store::readOne<Unit>(db, &Unit::code, named("unit"));
    if (!unit)
        return unit.error();
    if (!*cadre || !*title || (!*unit && !named("unit").isEmpty()))
        return std::optional<FoundRow>();
    const auto posts = store::readWhere<PostHolding>(db, &PostHolding::cadre, (*cadre)->id);
    if (!posts)
        return posts.error();
    const PostHolding *open = nullptr;
    for (const PostHolding &post : *posts)
        if (post.title == (*title)->id && (!*unit || post.unit == (*unit)->id) && !post.held.to.isFinite()
            && (!open || post.held.from < open->held.from))
            open = &post;
    return open ? foundRow(db, *open) : MaybeRow(std::optional<FoundRow>());
}

/// What commands change, by the field that names it. "code" means another thing in each command.
std::optional<Subject> subjectOf(const CommandSpec &command)
{
    static const QHash<QString, Subject> byCommand{
        {QStringLiteral("set_capacity"), coded("class", &TrainingClass::code, "capacity")},
        {QStringLiteral("move_class"), coded("class", &TrainingClass::code, "starts_on,ends_on")},
        {QStringLiteral("change_class"),
            coded("class", &TrainingClass::code, "name,min_size,room,lecturer,needs_approval,waitlist_policy")},
        {QStringLiteral("set_class_state"), coded("class", &TrainingClass::code, "state")},
        {QStringLiteral("cancel_class"), coded("class", &TrainingClass::code, "reason")},
        {QStringLiteral("end_post_holding"),
            {"cadre", QLatin1String(store::Table<PostHolding>::name), &openPost, {QStringLiteral("valid_to")}}},
        {QStringLiteral("end_planning_entry"), coded("code", &PlanningEntry::code, "ended_on,end_reason")},
        {QStringLiteral("revoke_completion"), coded("code", &Completion::code, "revoked_on")},
        {QStringLiteral("end_requirement"), coded("code", &Requirement::code, "valid_to")},
        {QStringLiteral("enable_requirement"), coded("code", &Requirement::code, "enabled")},
        {QStringLiteral("change_room"), coded("code", &Room::code, "name,site,capacity")},
        {QStringLiteral("remove_room"), coded("code", &Room::code)},
        {QStringLiteral("change_lecturer"),
            coded("code", &Lecturer::code, "full_name,kind,unit>unit_name,courses>lecturer_course,max_days_per_week")},
        {QStringLiteral("remove_lecturer"), coded("code", &Lecturer::code)},
        {QStringLiteral("change_cadre"),
            coded("code", &Cadre::code,
                "full_name,unit,birth_date,sex,ethnicity,personnel_kind,party_joined_on,email,phone,service_from")},
        {QStringLiteral("end_service"), coded("code", &Cadre::code, "service_to")},
        {QStringLiteral("rename_title"), coded("title", &Title::code)},
        {QStringLiteral("close_title"), coded("title", &Title::code)},
        {QStringLiteral("change_user"), coded("login", &Account::login, "name>full_name,role,unit,cadre,is_active")},
        {QStringLiteral("set_password"), coded("login", &Account::login)},
    };
    if (const auto found = byCommand.constFind(command.name); found != byCommand.constEnd())
        return *found;
    const QStringList required = command.fields.section(u'[', 0, 0).split(u',');
    if (required.contains(QLatin1String("class")))
        return coded("class", &TrainingClass::code);
    if (required.contains(QLatin1String("cadre")))
        return coded("cadre", &Cadre::code);
    return {};
}

/// The last commands about the subject, newest first. Whoever only read of it is in the log too.
Result<std::vector<store::AuditEntry>> newestCommandsOf(store::Database &db, const QString &subject, qint64 count)
{
    store::AuditFilter filter;
    filter.subject = subject;
    std::vector<store::AuditEntry> found;
    for (;;) {
        auto entries = store::findAudit(db, filter);
        if (!entries)
            return entries.error();
        for (store::AuditEntry &one : *entries) {
            filter.before = one.seq;
            if (qint64(found.size()) < count && commandNamed(one.command))
                found.push_back(std::move(one));
        }
        if (qint64(found.size()) >= count || qint64(entries->size()) < filter.limit)
            return found;
    }
}

/// What was done about the subject meanwhile, as far as the caller could have done it.
Result<QJsonArray> doneMeanwhile(Work &work, const QString &subject, qint64 count)
{
    const auto entries = newestCommandsOf(work.db, subject, std::min(count, mostShown));
    if (!entries)
        return entries.error();
    QJsonArray theirs;
    for (const store::AuditEntry &one : *entries) {
        const CommandSpec *command = commandNamed(one.command);
        QJsonObject fields = QJsonDocument::fromJson(one.request.toUtf8()).object();
        if (!command || !allow(work, *command, fields))
            continue;
        // Why somebody was given a seat may be that they are planned.
        if (!may(work.caller.role, Right::ReadPlanning))
            fields.remove(QLatin1String("basis"));
        theirs.append(QJsonObject{{QStringLiteral("actor"), one.actor}, {QStringLiteral("at"), one.at},
                                  {QStringLiteral("command"), one.command}, {QStringLiteral("fields"), fields}});
    }
    return theirs;
}

/// A content of the row as people write it; nothing when it is not known.
Result<std::optional<QJsonObject>> written(
    store::Database &db, const QString &kind, const Result<std::optional<QJsonObject>> &content)
{
    if (!content || !*content)
        return content;
    const auto words = store::readable(db, kind, **content);
    return words ? Result<std::optional<QJsonObject>>(*words) : Result<std::optional<QJsonObject>>(words.error());
}

/// The row's fields that differ between two contents, by name.
QStringList differing(const QJsonObject &before, const QJsonObject &now)
{
    QSet<QString> names;
    for (const QJsonObject &one : {before, now})
        for (const QString &name : one.keys())
            if (before.value(name) != now.value(name))
                names.insert(name);
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

/// An object would rather lose a field than hold nothing in it.
QJsonValue heldIn(const QJsonObject &row, const QString &column)
{
    return row.contains(column) ? row.value(column) : QJsonValue(QJsonValue::Null);
}

QJsonArray fieldVersions(
    const Subject &subject, const QJsonObject &mine, const std::optional<QJsonObject> &was, const QJsonObject &stored)
{
    QJsonArray versions;
    QStringList told;
    const auto tell = [&](const QString &column, const QJsonValue &asked) {
        QJsonObject one{{QStringLiteral("field"), column}, {QStringLiteral("stored"), heldIn(stored, column)}};
        if (!asked.isUndefined())
            one.insert(QStringLiteral("mine"), asked);
        if (was)
            one.insert(QStringLiteral("was"), heldIn(*was, column));
        versions.append(one);
        told.append(column);
    };
    for (const QString &write : subject.writes) {
        const QString field = write.section(u'>', 0, 0);
        if (mine.contains(field))
            tell(write.section(u'>', -1), mine.value(field));
    }
    for (const QString &column : was ? differing(*was, stored) : QStringList())
        if (!told.contains(column))
            tell(column, QJsonValue(QJsonValue::Undefined));
    return versions;
}

Result<QJsonArray> versionsOf(
    store::Database &db, const Subject &subject, const FoundRow &row, qint64 expected, const QJsonObject &mine)
{
    const auto stored = written(db, subject.kind, store::contentNow(db, subject.kind, row.id));
    if (!stored)
        return stored.error();
    const auto was = written(db, subject.kind, store::contentAt(db, subject.kind, row.id, expected));
    if (!was)
        return was.error();
    return fieldVersions(subject, mine, *was, stored->value_or(QJsonObject()));
}

QJsonObject versionOf(const QString &column, const SheetCell &cell)
{
    return {{QStringLiteral("field"), column}, {QStringLiteral("cadre"), cell.cadre}, {QStringLiteral("name"), cell.name},
            {QStringLiteral("was"), cell.was}, {QStringLiteral("stored"), cell.stored}, {QStringLiteral("mine"), cell.mine}};
}

/// What is stored in each cell of the refused command, by the cadre; nothing when another command was refused.
template <class Command> QHash<QString, QJsonValue> storedFor(const Command &command, const Error &stale)
{
    QHash<QString, QJsonValue> stored;
    if (stale.detail.value(QLatin1String("yours")).toObject() == fieldsOf(command))
        for (const auto &one : stale.detail.value(QLatin1String("versions")).toArray())
            stored.insert(one[QLatin1String("cadre")].toString(), one[QLatin1String("stored")]);
    return stored;
}

bool saysTheSame(const Requirement &a, const Requirement &b)
{
    return a.life == b.life && a.enabled == b.enabled;
}

bool saysTheSame(const PostHolding &a, const PostHolding &b)
{
    return a.title == b.title && a.unit == b.unit && a.held == b.held && a.decision == b.decision && a.isMain == b.isMain;
}

template <class Row> Result<qint64> revisionOfRead(store::Database &db, const Row &shown)
{
    const auto row = store::readById<Row>(db, shown.id);
    if (!row)
        return row.error();
    if (!*row)
        return qint64(0);
    const auto revision = store::revisionOf<Row>(db, shown.id);
    if (!revision)
        return revision;
    return saysTheSame(**row, shown) ? *revision : *revision - 1;
}

} // namespace

Result<void> isFresh(Work &work, const CommandSpec &command, const QJsonObject &fields, const QJsonValue &revision)
{
    if (revision.isUndefined() || revision.isNull())
        return {};
    if (!revision.isDouble())
        return badField(QStringLiteral("revision"), Words::tr("phải là số nguyên"));
    const auto subject = subjectOf(command);
    if (!subject)
        return badField(QStringLiteral("revision"), Words::tr("lệnh %1 không sửa dòng nào có revision").arg(command.name));
    const MaybeRow row = subject->find(work.db, fields);
    if (!row)
        return row.error();
    // What is not there is the command's own affair to refuse.
    const qint64 expected = revision.toInteger();
    if (!*row || (*row)->revision == expected)
        return {};
    const QString code = fields.value(QLatin1String(subject->field)).toString();
    const auto theirs = doneMeanwhile(work, code, std::max<qint64>(1, (*row)->revision - expected));
    if (!theirs)
        return theirs.error();
    const auto versions = versionsOf(work.db, *subject, **row, expected, fields);
    if (!versions)
        return versions.error();
    return refused("stale", Words::tr("%1 vừa được người khác sửa: hãy xem lại rồi làm lại.").arg(code),
                   {{QStringLiteral("expected"), revision}, {QStringLiteral("found"), (*row)->revision},
                    {QStringLiteral("kind"), subject->kind}, {QStringLiteral("subject"), code},
                    {QStringLiteral("yours"), fields}, {QStringLiteral("theirs"), *theirs},
                    {QStringLiteral("versions"), *versions}});
}

Result<void> areFresh(Work &work, const QString &kind, const QString &column, const QJsonObject &yours, const std::vector<SheetCell> &cells)
{
    QJsonArray versions;
    for (const SheetCell &cell : cells)
        if (cell.was != cell.stored && cell.mine != cell.stored)
            versions.append(versionOf(column, cell));
    if (versions.isEmpty())
        return {};
    const QString code = yours.value(QLatin1String("class")).toString();
    const auto theirs = doneMeanwhile(work, code, 1);
    if (!theirs)
        return theirs.error();
    return refused("stale", Words::tr("Bảng của lớp %1 vừa được người khác ghi: hãy xem lại rồi làm lại.").arg(code),
                   {{QStringLiteral("kind"), kind}, {QStringLiteral("subject"), code}, {QStringLiteral("yours"), yours},
                    {QStringLiteral("theirs"), *theirs}, {QStringLiteral("versions"), versions}});
}

MarkAttendance onStored(MarkAttendance command, const Error &stale)
{
    const auto stored = storedFor(command, stale);
    for (MarkField &field : command.marks)
        if (const auto found = stored.constFind(field.cadre); found != stored.constEnd())
            field.was = Seen<Mark>::of(fromCode<Mark>(found->toString()));
    return command;
}

RecordScore onStored(RecordScore command, const Error &stale)
{
    const auto stored = storedFor(command, stale);
    if (const auto found = stored.constFind(command.cadre); found != stored.constEnd())
        command.was = Seen<ScoreTenths>::of(found->isDouble() ? std::optional(ScoreTenths{found->toInt()}) : std::nullopt);
    return command;
}

NameParts onStored(NameParts command, const Error &stale)
{
    const auto stored = storedFor(command, stale);
    if (const auto found = stored.constFind(QString()); found != stored.constEnd())
        command.was = partsSeen(found->toVariant().toStringList());
    return command;
}

Result<qint64> revisionOfShown(Service &service, const Requirement &shown)
{
    return revisionOfRead(service.database(), shown);
}

Result<qint64> revisionOfShown(Service &service, const PostHolding &shown)
{
    return revisionOfRead(service.database(), shown);
}

Result<qint64> revisionOfRule(Service &service, const QString &code)
{
    const auto rule = store::readOne<Requirement>(service.database(), &Requirement::code, code);
    if (!rule)
        return rule.error();
    return *rule ? store::revisionOf<Requirement>(service.database(), (*rule)->id) : Result<qint64>(qint64(0));
}

} // namespace lotrinh::service
