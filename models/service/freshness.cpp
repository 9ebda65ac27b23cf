// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshness.h"

#include "gate.h"
#include "store/audit.h"
#include "store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <functional>

namespace lotrinh::service {

namespace {

constexpr qint64 mostShown = 10;

/// The row's revision, or nothing when there is no such row.
template <class Row>
Result<std::optional<qint64>> revisionNamed(store::Database &db, QString Row::*key, const QString &code)
{
    const auto row = store::readOne<Row>(db, key, code);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<qint64>();
    const auto revision = store::revisionOf<Row>(db, (*row)->id);
    return revision ? Result<std::optional<qint64>>(*revision) : Result<std::optional<qint64>>(revision.error());
}

using Revision = Result<std::optional<qint64>>;
using Lookup = std::function<Revision(store::Database &, const QString &code)>;

/// The field that names the row a command changes, and how its revision is found.
struct Subject {
    const char *field;
    Lookup revision;
};

template <class Row> Subject coded(const char *field, QString Row::*key)
{
    return {field, [key](store::Database &db, const QString &code) { return revisionNamed<Row>(db, key, code); }};
}

/// What commands change, by the field that names it. "code" means another thing in each command.
std::optional<Subject> subjectOf(const CommandSpec &command)
{
    static const QHash<QString, Subject> byCode{
        {QStringLiteral("end_planning_entry"), coded("code", &PlanningEntry::code)},
        {QStringLiteral("revoke_completion"), coded("code", &Completion::code)},
        {QStringLiteral("end_requirement"), coded("code", &Requirement::code)},
        {QStringLiteral("enable_requirement"), coded("code", &Requirement::code)},
        {QStringLiteral("change_room"), coded("code", &Room::code)},
        {QStringLiteral("remove_room"), coded("code", &Room::code)},
        {QStringLiteral("change_lecturer"), coded("code", &Lecturer::code)},
        {QStringLiteral("remove_lecturer"), coded("code", &Lecturer::code)},
        {QStringLiteral("change_cadre"), coded("code", &Cadre::code)},
        {QStringLiteral("end_service"), coded("code", &Cadre::code)},
        {QStringLiteral("rename_title"), coded("title", &Title::code)},
        {QStringLiteral("close_title"), coded("title", &Title::code)},
        {QStringLiteral("change_user"), coded("login", &Account::login)},
        {QStringLiteral("set_password"), coded("login", &Account::login)},
    };
    if (const auto found = byCode.constFind(command.name); found != byCode.constEnd())
        return *found;
    const QStringList required = command.fields.section(u'[', 0, 0).split(u',');
    if (required.contains(QLatin1String("class")))
        return coded("class", &TrainingClass::code);
    if (required.contains(QLatin1String("cadre")))
        return coded("cadre", &Cadre::code);
    return {};
}

/// What was done about the subject meanwhile, as far as the caller could have done it.
Result<QJsonArray> doneMeanwhile(Work &work, const QString &subject, qint64 count)
{
    const auto entries = store::findAudit(work.db, {{}, {}, subject, {}, {}, 0, std::min(count, mostShown)});
    if (!entries)
        return entries.error();
    QJsonArray theirs;
    for (const store::AuditEntry &one : *entries) {
        const CommandSpec *command = commandNamed(one.command);
        const QJsonObject fields = QJsonDocument::fromJson(one.request.toUtf8()).object();
        if (!command || !allow(work, *command, fields))
            continue;
        theirs.append(QJsonObject{{QStringLiteral("actor"), one.actor}, {QStringLiteral("at"), one.at},
                                  {QStringLiteral("command"), one.command}, {QStringLiteral("fields"), fields}});
    }
    return theirs;
}

} // namespace

Result<void> isFresh(Work &work, const CommandSpec &command, const QJsonObject &fields, const QJsonValue &revision)
{
    if (revision.isUndefined() || revision.isNull())
        return {};
    if (!revision.isDouble())
        return badField(QStringLiteral("revision"), QStringLiteral("phải là số nguyên"));
    const auto subject = subjectOf(command);
    if (!subject)
        return badField(QStringLiteral("revision"), QStringLiteral("lệnh %1 không sửa dòng nào có revision").arg(command.name));
    const QString code = fields.value(QLatin1String(subject->field)).toString();
    const Revision now = subject->revision(work.db, code);
    if (!now)
        return now.error();
    // What is not there is the command's own affair to refuse.
    const std::optional<qint64> found = *now;
    if (!found || *found == revision.toInteger())
        return {};
    const auto theirs = doneMeanwhile(work, code, std::max<qint64>(1, *found - revision.toInteger()));
    if (!theirs)
        return theirs.error();
    return refused("stale", QStringLiteral("%1 vừa được người khác sửa: hãy xem lại rồi làm lại.").arg(code),
                   {{QStringLiteral("expected"), revision}, {QStringLiteral("found"), *found}, {QStringLiteral("yours"), fields},
                    {QStringLiteral("theirs"), *theirs}});
}

Result<qint64> revisionOfClass(store::Database &db, ClassId id)
{
    return store::revisionOf<TrainingClass>(db, id);
}

} // namespace lotrinh::service
