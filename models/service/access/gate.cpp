// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include "../command/peoplecommands.h"
#include "../command/undocommand.h"
#include "../command/usercommands.h"
#include "../words.h"
#include "domain/rate/rates.h"
#include "reach.h"
#include "store/audit.h"
#include "store/commandspan.h"
#include "store/logins.h"
#include "store/rows.h"

#include <QJsonDocument>
#include <algorithm>

namespace lotrinh::service {

namespace {

bool isInside(Work &work, const CommandSpec &command, const QJsonObject &fields)
{
    const Reach reach = reachOf(command, fields);
    if (!liesInScope(work, reach))
        return false;
    switch (command.right) {
    case Right::RunClasses:
    case Right::RequestOwn:
        return true;
    case Right::KeepRules:
        // Titles, courses and rules are the whole province's; only what names a unit can lie in a part of it.
        return !reach.units.isEmpty();
    case Right::KeepUsers:
        // An account without a unit covers the province.
        return !reach.logins.isEmpty() && (command.name != QLatin1String(AddUser::name) || !reach.units.isEmpty());
    default:
        return !reach.isNothing();
    }
}

bool isSelf(const Work &work, CadreId cadre)
{
    return cadre.isValid() && cadre == work.caller.self;
}

bool isOneself(Work &work, const QJsonObject &fields)
{
    const auto text = [&](const char *field) { return fields.value(QLatin1String(field)).toString(); };
    if (fields.contains(QLatin1String("request")) && !isSelf(work, askedBy(work, text("request"))))
        return false;
    if (!fields.contains(QLatin1String("cadre")))
        return true;
    const auto row = store::readOne<Cadre>(work.db, &Cadre::code, text("cadre"));
    return row && *row && isSelf(work, (*row)->id);
}

/// The command an undo takes back; nothing when there is none, which the undo itself refuses.
struct TakenBack {
    const CommandSpec *command = nullptr;
    QJsonObject fields;
};

Result<TakenBack> takenBack(Work &work, const QString &of)
{
    const auto span = of.isEmpty() ? store::lastSpanOf(work.db, work.caller.name) : store::spanNamed(work.db, of);
    if (!span)
        return span.error();
    if (!*span)
        return TakenBack{};
    const auto entry = store::readAuditEntry(work.db, (*span)->auditSeq);
    if (!entry)
        return entry.error();
    const QJsonObject fields = *entry ? QJsonDocument::fromJson((*entry)->request.toUtf8()).object() : QJsonObject();
    return TakenBack{commandNamed((*span)->command), fields};
}

/// Taking back is doing: whoever may not do it may not undo it either. Somebody else's command that does not
/// exist is answered like one that lies outside.
Result<void> allowUndo(Work &work, const QJsonObject &fields)
{
    const QString of = fields.value(QLatin1String("of")).toString();
    const auto meant = takenBack(work, of);
    if (!meant)
        return meant.error();
    const auto refusal = notAllowed(QLatin1String(Undo::name));
    if (!meant->command)
        return of.isEmpty() || !work.caller.scope.isValid() ? Result<void>() : Result<void>(refusal);
    return allow(work, *meant->command, meant->fields) ? Result<void>() : Result<void>(refusal);
}

/// Seats are given by looking at everybody in the class, and an undo reads the history of all: a login the server shows
/// only some of them cannot. It may ask: what it nominates waits for approval.
Result<void> seesEnough(Work &work, const CommandSpec &command)
{
    const bool isUndo = command.name == QLatin1String(Undo::name);
    if ((command.right != Right::RunClasses && !isUndo) || seesEverybody(work.db, work.caller))
        return {};
    if (isUndo)
        return Error{QStringLiteral("not_allowed"), Words::tr("Trên máy chủ, tài khoản này không hoàn tác được: hãy sửa lại cho đúng, hoặc nhờ cán bộ phụ trách đào tạo toàn tỉnh."),
                     {}, Error::Kind::NotAllowed};
    return Error{QStringLiteral("not_allowed"),
                 Words::tr("Trên máy chủ, việc này cần thấy dữ liệu của mọi người: hãy nhờ cán bộ phụ trách đào tạo toàn tỉnh."),
                 {}, Error::Kind::NotAllowed};
}

} // namespace

Error notAllowed(const QString &what)
{
    return {QStringLiteral("not_allowed"), Words::tr("Không có quyền thực hiện %1").arg(what), {}, Error::Kind::NotAllowed};
}

bool seesEverybody(store::Database &db, const Caller &caller)
{
    return (caller.role == Role::Coordinator && !caller.scope.isValid()) || !store::seesOnlyOwnRows(db);
}

bool isInScope(const Rulebook &rules, UnitId unit, UnitId scope, Day today)
{
    if (!scope.isValid())
        return true;
    const auto chain = withAncestors(rules, resolveUnit(rules, unit, {UnitTree::Current, today}));
    return std::find(chain.begin(), chain.end(), scope) != chain.end();
}

Result<void> allow(Work &work, const CommandSpec &command, const QJsonObject &fields)
{
    const Caller &caller = work.caller;
    if (!may(caller.role, command.right))
        return notAllowed(command.name);
    if (caller.role == Role::Owner)
        return {};
    if (const auto sees = seesEnough(work, command); !sees)
        return sees;
    if (command.name == QLatin1String(Undo::name))
        return allowUndo(work, fields);
    if (command.right == Right::RequestOwn)
        return isOneself(work, fields) ? Result<void>() : Result<void>(notAllowed(command.name));
    // A contact speaks for a unit: without one there is nobody to nominate.
    if (caller.role == Role::UnitContact && !caller.scope.isValid())
        return notAllowed(command.name);
    if (caller.scope.isValid() && !isInside(work, command, fields))
        return notAllowed(command.name);
    return {};
}

} // namespace lotrinh::service
