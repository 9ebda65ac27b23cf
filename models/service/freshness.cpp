// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshness.h"

#include "store/audit.h"
#include "store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

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

struct Subject {
    QString code;
    Result<std::optional<qint64>> revision = std::optional<qint64>();
};

Subject subjectIn(store::Database &db, const QJsonObject &fields)
{
    const auto text = [&](const char *name) { return fields.value(QLatin1String(name)).toString(); };
    if (const QString code = text("class"); !code.isEmpty())
        return {code, revisionNamed<TrainingClass>(db, &TrainingClass::code, code)};
    if (const QString code = text("code"); !code.isEmpty()) {
        auto entry = revisionNamed<PlanningEntry>(db, &PlanningEntry::code, code);
        if (!entry || *entry)
            return {code, entry};
        return {code, revisionNamed<Completion>(db, &Completion::code, code)};
    }
    if (const QString login = text("login"); !login.isEmpty())
        return {login, revisionNamed<Account>(db, &Account::login, login)};
    const QString cadre = text("cadre");
    return {cadre, revisionNamed<Cadre>(db, &Cadre::code, cadre)};
}

Result<QJsonArray> doneMeanwhile(store::Database &db, const QString &subject, qint64 count)
{
    const auto entries = store::findAudit(db, {{}, {}, subject, {}, {}, 0, std::min(count, mostShown)});
    if (!entries)
        return entries.error();
    QJsonArray theirs;
    for (const store::AuditEntry &one : *entries)
        theirs.append(QJsonObject{{QStringLiteral("actor"), one.actor}, {QStringLiteral("at"), one.at},
                                  {QStringLiteral("command"), one.command},
                                  {QStringLiteral("fields"), QJsonDocument::fromJson(one.request.toUtf8()).object()}});
    return theirs;
}

} // namespace

Result<void> isFresh(Work &work, const QJsonObject &fields, const QJsonValue &revision)
{
    if (revision.isUndefined() || revision.isNull())
        return {};
    if (!revision.isDouble())
        return badField(QStringLiteral("revision"), QStringLiteral("phải là số nguyên"));
    const Subject subject = subjectIn(work.db, fields);
    if (!subject.revision)
        return subject.revision.error();
    // What is not there is the command's own affair to refuse.
    const std::optional<qint64> found = *subject.revision;
    if (!found || *found == revision.toInteger())
        return {};
    const auto theirs = doneMeanwhile(work.db, subject.code, std::max<qint64>(1, *found - revision.toInteger()));
    if (!theirs)
        return theirs.error();
    return refused("stale", QStringLiteral("%1 vừa được người khác sửa: hãy xem lại rồi làm lại.").arg(subject.code),
                   {{QStringLiteral("expected"), revision}, {QStringLiteral("found"), *found}, {QStringLiteral("yours"), fields},
                    {QStringLiteral("theirs"), *theirs}});
}

Result<qint64> revisionOfClass(store::Database &db, ClassId id)
{
    return store::revisionOf<TrainingClass>(db, id);
}

} // namespace lotrinh::service
