// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logrows.h"

#include "../access/gate.h"
#include "../facts.h"
#include "../service.h"
#include "../words.h"
#include "domain/requirement/duties.h"
#include "store/logins.h"
#include "store/rowchanges.h"
#include "store/rows.h"

#include <QSet>

namespace lotrinh::service {

namespace {

constexpr int mostRowsShown = 200;

/// Tables that are about planning, by themselves.
bool isOfPlanning(const QString &kind)
{
    for (const char *start : {"planning", "review", "conclusion", "reported_figure"})
        if (kind.startsWith(QLatin1String(start)))
            return true;
    return false;
}

/// Tables that are about nobody in particular.
bool isOfNobody(const QString &kind)
{
    static const QSet<QString> kinds = [] {
        QSet<QString> all;
        for (const char *one : {"unit", "title", "term", "course", "requirement", "equivalence", "room", "lecturer", "holiday",
                 "training_class", "session", "unit_quota", "assessment_part", "substitution", "structure_event", "unit_lineage",
                 "title_lineage"})
            all.insert(QLatin1String(one));
        return all;
    }();
    return kinds.contains(kind);
}

/// That a seat was given because of a planned title is for readers of planning; always left out, so that nothing shows
/// by being absent.
void hideBasis(LogRow &row)
{
    if (row.kind != QLatin1String(store::Table<Enrolment>::name))
        return;
    for (std::optional<QJsonObject> *content : {&row.before, &row.after})
        if (*content)
            for (const char *field : {"basis", "basis_title"})
                (*content)->remove(QLatin1String(field));
}

/// The code of the person a row is about; empty when it names none.
QString personIn(const LogRow &row)
{
    const QJsonObject &content = row.after ? *row.after : *row.before;
    const auto text = [&](const char *field) { return content.value(QLatin1String(field)).toString(); };
    if (row.kind == QLatin1String(store::Table<Cadre>::name))
        return text("code");
    if (row.kind == QLatin1String(store::Table<Unavailability>::name))
        return text("kind") == toCode(ResourceKind::Cadre) ? text("resource") : QString();
    // Of a seat stand the class and the person.
    return content.contains(QLatin1String("cadre")) ? text("cadre") : text("enrolment").section(u' ', -1);
}

Result<bool> accountLiesInScope(Service &service, const Caller &caller, const QString &login, Day today)
{
    const auto account = store::readOne<Account>(service.database(), &Account::login, login);
    if (!account)
        return account.error();
    return *account && isInScope(*service.rules(), (**account).unit, caller.scope, today);
}

/// By the unit of the main post, like everywhere.
Result<bool> personLiesInScope(Service &service, const Caller &caller, const QString &code, Day today)
{
    const auto cadre = store::readOne<Cadre>(service.database(), &Cadre::code, code);
    if (!cadre)
        return cadre.error();
    if (!*cadre)
        return false;
    const auto facts = readCadreFacts(service.database(), {(*cadre)->id});
    if (!facts)
        return facts.error();
    return !facts->empty() && isInScope(*service.rules(), unitOn(*service.rules(), facts->front(), today), caller.scope, today);
}

Result<bool> liesInSight(Service &service, const Caller &caller, const LogRow &row, Day today)
{
    if (!caller.scope.isValid() || isOfNobody(row.kind))
        return true;
    if (row.kind == QLatin1String(store::Table<Account>::name))
        return accountLiesInScope(
            service, caller, (row.after ? *row.after : *row.before).value(QLatin1String("login")).toString(), today);
    const QString person = personIn(row);
    if (person.isEmpty())
        return row.kind == QLatin1String(store::Table<Unavailability>::name);
    return personLiesInScope(service, caller, person, today);
}

/// What the line stands for: a command, or what an undo took back, the other way round.
struct Deed {
    store::CommandSpan span;
    bool isUndone = false;
};

Result<std::optional<Deed>> deedOf(store::Database &db, qint64 seq)
{
    const auto span = store::spanOfLine(db, seq);
    if (!span)
        return span.error();
    if (*span)
        return std::optional(Deed{**span, false});
    const auto undone = store::spanUndoneBy(db, seq);
    if (!undone)
        return undone.error();
    return *undone ? std::optional(Deed{**undone, true}) : std::optional<Deed>();
}

Result<LogRows> rowsBehind(Service &service, const Caller &caller, const Deed &deed, Day today)
{
    const bool readsPlanning = may(caller.role, Right::ReadPlanning);
    const auto changes = store::changesBy(service.database(), deed.span, mostRowsShown,
        [&](const QString &kind) { return readsPlanning || !isOfPlanning(kind); });
    if (!changes)
        return changes.error();
    LogRows shown{LogRowsKnown::Yes, {}, changes->more, changes->isWhole};
    for (const store::RowChange &change : changes->rows) {
        LogRow row{change.kind, deed.isUndone ? change.after : change.before, deed.isUndone ? change.before : change.after};
        const auto isSeen = liesInSight(service, caller, row, today);
        if (!isSeen)
            return isSeen.error();
        if (!readsPlanning)
            hideBasis(row);
        if (*isSeen && row.before != row.after)
            shown.rows.push_back(std::move(row));
    }
    // How many more there are would count people outside.
    if (caller.scope.isValid())
        shown.more = 0;
    return shown;
}

/// The line as readLog shows it; `not_allowed` when it does not.
Result<LogLine> shownLine(Service &service, const Caller &caller, qint64 seq, Day today)
{
    LogQuestion question;
    question.before = seq + 1;
    question.limit = 1;
    const auto lines = readLog(service, caller, question, today);
    if (!lines)
        return lines.error();
    if (lines->empty() || lines->front().seq != seq)
        return notAllowed(Words::tr("việc xem dòng này"));
    return lines->front();
}

LogRows unknownRows(LogRowsKnown why)
{
    return {why, {}, 0, true};
}

} // namespace

Result<LogRows> readLogRows(Service &service, const Caller &caller, qint64 seq, Day today)
{
    const auto line = shownLine(service, caller, seq, today);
    if (!line)
        return line.error();
    if (line->isWithheld)
        return unknownRows(LogRowsKnown::Withheld);
    if (caller.scope.isValid() && store::seesOnlyOwnRows(service.database()))
        return unknownRows(LogRowsKnown::KeptBack);
    const auto deed = deedOf(service.database(), seq);
    if (!deed)
        return deed.error();
    if (!*deed)
        return unknownRows(LogRowsKnown::NotKept);
    if ((*deed)->isUndone) {
        // What an undo took back is no more to be seen than the command itself.
        const auto first = shownLine(service, caller, (*deed)->span.auditSeq, today);
        if (!first || first->isWithheld)
            return unknownRows(LogRowsKnown::Withheld);
    }
    return rowsBehind(service, caller, **deed, today);
}

} // namespace lotrinh::service
