// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include "command/usercommands.h"
#include "domain/credential/credential.h"
#include "domain/rate/rates.h"
#include "domain/requirement/duties.h"
#include "facts.h"
#include "store/logins.h"
#include "store/rows.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// The things of one command that have a place in the tree of units.
struct Named {
    QStringList cadres;
    QStringList units;
    QStringList classes;
    QStringList credentials;
    QStringList logins;
    QString code; ///< of whatever the command is about

    bool isNothing() const
    {
        return cadres.isEmpty() && units.isEmpty() && classes.isEmpty() && credentials.isEmpty() && logins.isEmpty()
            && code.isEmpty();
    }
};

void addTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString().split(u';', Qt::SkipEmptyParts);
    for (const QJsonValue &item : value.toArray())
        if (item.isString())
            texts += item.toString();
}

/// Fields are known by name, in lists of objects too: a new command is held to its scope without a word
/// about it here.
void gather(const QJsonObject &fields, Named &named)
{
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        const QString &name = field.key();
        if (name == QLatin1String("cadre") || name == QLatin1String("cadres"))
            addTexts(*field, named.cadres);
        else if (name == QLatin1String("unit") || name == QLatin1String("units") || name == QLatin1String("parent")
                 || name == QLatin1String("from_unit") || name == QLatin1String("to_unit") || name == QLatin1String("successors"))
            addTexts(*field, named.units);
        else if (name == QLatin1String("class"))
            addTexts(*field, named.classes);
        else if (name == QLatin1String("credential"))
            addTexts(*field, named.credentials);
        else if (name == QLatin1String("login"))
            addTexts(*field, named.logins);
        else if (name == QLatin1String("code"))
            named.code = field->toString();
        for (const QJsonValue &item : field->toArray())
            gather(item.toObject(), named);
    }
}

/// Asks the database where things stand, on the day of the command.
class Scope {
public:
    Scope(Work &work) : m_work(work) {}

    bool holdsCadres(const std::vector<CadreId> &ids)
    {
        const auto facts = readCadreFacts(m_work.db, ids);
        return facts && facts->size() == ids.size()
            && std::all_of(facts->begin(), facts->end(), [&](const CadreFacts &one) {
                   return holdsUnit(unitOn(m_work.rules, one, m_work.today));
               });
    }
    bool holdsCadres(const QStringList &codes)
    {
        std::vector<CadreId> ids;
        for (const QString &code : codes) {
            const auto row = store::readOne<Cadre>(m_work.db, &Cadre::code, code);
            if (!row || !*row)
                return false;
            ids.push_back((*row)->id);
        }
        return holdsCadres(ids);
    }
    bool holdsUnits(const QStringList &codes) const
    {
        return std::all_of(codes.begin(), codes.end(), [&](const QString &code) {
            const Unit *unit = m_work.rules.unitByCode(code);
            return unit && holdsUnit(unit->id);
        });
    }
    bool holdsUnit(UnitId unit) const { return isInScope(m_work.rules, unit, m_work.caller.scope, m_work.today); }

    /// A class belongs to nobody: it lies in the scope when everybody with a place in it does.
    bool holdsClass(const QString &code)
    {
        const auto row = store::readOne<TrainingClass>(m_work.db, &TrainingClass::code, code);
        if (!row || !*row)
            return false;
        const auto enrolments = store::readWhere<Enrolment>(m_work.db, &Enrolment::trainingClass, (*row)->id);
        std::vector<CadreId> ids;
        if (enrolments)
            for (const Enrolment &one : *enrolments)
                if (std::find(ids.begin(), ids.end(), one.cadre) == ids.end())
                    ids.push_back(one.cadre);
        return enrolments && holdsCadres(ids);
    }
    bool holdsCompletion(const std::optional<Completion> &row) { return row && holdsCadres(std::vector{row->cadre}); }
    bool holdsCredential(const QString &code)
    {
        const auto row = store::readOne<Credential>(m_work.db, &Credential::code, code);
        if (!row || !*row)
            return false;
        const auto completion = store::readById<Completion>(m_work.db, (*row)->completion);
        return completion && holdsCompletion(*completion);
    }
    bool holdsLogin(const QString &login)
    {
        const auto row = store::readOne<Account>(m_work.db, &Account::login, login);
        // A new login is judged by the unit that comes with it.
        return row && (!*row || holdsUnit((*row)->unit));
    }
    /// What exists under the code of a command about the record or the planning lists.
    bool holdsCode(Right right, const QString &code)
    {
        if (right == Right::KeepPlanning) {
            const auto row = store::readOne<PlanningEntry>(m_work.db, &PlanningEntry::code, code);
            return row && *row && holdsCadres(std::vector{(*row)->cadre}) && (!(*row)->unit.isValid() || holdsUnit((*row)->unit));
        }
        const auto row = store::readOne<Completion>(m_work.db, &Completion::code, code);
        return row && holdsCompletion(*row);
    }

private:
    Work &m_work;
};

bool isInside(Work &work, const CommandSpec &command, const QJsonObject &fields)
{
    Named named;
    gather(fields, named);
    Scope scope(work);
    if (!scope.holdsUnits(named.units))
        return false;
    if (!named.cadres.isEmpty() && !scope.holdsCadres(named.cadres))
        return false;
    for (const QString &credential : named.credentials)
        if (!scope.holdsCredential(credential))
            return false;
    for (const QString &login : named.logins)
        if (!scope.holdsLogin(login))
            return false;
    // A command about people in a class is judged by these people, one about the class by all of them.
    if (named.cadres.isEmpty())
        for (const QString &one : named.classes)
            if (!scope.holdsClass(one))
                return false;
    if (!named.code.isEmpty() && named.cadres.isEmpty() && named.units.isEmpty()
        && (command.right == Right::KeepPlanning || command.right == Right::KeepRecord))
        return scope.holdsCode(command.right, named.code);
    switch (command.right) {
    case Right::RunClasses:
    case Right::RequestOwn:
        return true;
    case Right::KeepRules:
        // Titles, courses and rules are the whole province's; only what names a unit can lie in a part of it.
        return !named.units.isEmpty();
    case Right::KeepUsers:
        // An account without a unit covers the province.
        return !named.logins.isEmpty() && (command.name != QLatin1String("add_user") || !named.units.isEmpty());
    default:
        return !named.isNothing();
    }
}

bool isOneself(Work &work, const QJsonObject &fields)
{
    if (!fields.contains(QStringLiteral("cadre")))
        return true;
    const auto row = store::readOne<Cadre>(work.db, &Cadre::code, fields.value(QStringLiteral("cadre")).toString());
    return row && *row && work.caller.self.isValid() && (*row)->id == work.caller.self;
}

/// Seats are given by looking at everybody in the class: a login the server shows only some of them cannot.
Result<void> seesWholeClasses(Work &work, const CommandSpec &command)
{
    const bool givesSeats = command.right == Right::RunClasses || command.right == Right::NominateOwn
        || (command.right == Right::RequestOwn && command.name != QLatin1String(ChangePassword::name));
    const Caller &caller = work.caller;
    if (!givesSeats || !store::seesOnlyOwnRows(work.db) || (caller.role == Role::Coordinator && !caller.scope.isValid()))
        return {};
    return Error{QStringLiteral("not_allowed"),
                 QStringLiteral("Trên máy chủ, việc này cần thấy mọi chỗ ngồi của lớp: hãy nhờ cán bộ phụ trách đào tạo toàn tỉnh."),
                 {}, Error::Kind::NotAllowed};
}

} // namespace

Error notAllowed(const QString &what)
{
    return {QStringLiteral("not_allowed"), QStringLiteral("Không có quyền thực hiện %1").arg(what), {}, Error::Kind::NotAllowed};
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
    if (const auto sees = seesWholeClasses(work, command); !sees)
        return sees;
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
