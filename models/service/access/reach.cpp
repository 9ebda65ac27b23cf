// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach.h"

#include "../facts.h"
#include "domain/rate/rates.h"
#include "domain/requirement/duties.h"
#include "gate.h"
#include "store/rows.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// Where the things a field names have their place.
QStringList *placeFor(const QString &field, Reach &reach)
{
    static const QHash<QString, QStringList Reach::*> places{
        {QStringLiteral("cadre"), &Reach::cadres},       {QStringLiteral("cadres"), &Reach::cadres},
        {QStringLiteral("unit"), &Reach::units},         {QStringLiteral("units"), &Reach::units},
        {QStringLiteral("parent"), &Reach::units},       {QStringLiteral("from_unit"), &Reach::units},
        {QStringLiteral("to_unit"), &Reach::units},      {QStringLiteral("successors"), &Reach::units},
        {QStringLiteral("into"), &Reach::units},         {QStringLiteral("class"), &Reach::classes},
        {QStringLiteral("credential"), &Reach::credentials}, {QStringLiteral("login"), &Reach::logins},
        {QStringLiteral("request"), &Reach::requests},   {QStringLiteral("round"), &Reach::rounds},
        {QStringLiteral("keep"), &Reach::entries},
    };
    const auto place = places.constFind(field);
    return place == places.constEnd() ? nullptr : &(reach.*place.value());
}

/// What the field "code" of a command names when it names something that stands already.
QStringList *placeForCode(const QString &command, Reach &reach)
{
    static const QHash<QString, QStringList Reach::*> places{
        {QStringLiteral("change_cadre"), &Reach::cadres},
        {QStringLiteral("end_service"), &Reach::cadres},
        {QStringLiteral("end_planning_entry"), &Reach::entries},
        {QStringLiteral("revoke_completion"), &Reach::completions},
    };
    const auto place = places.constFind(command);
    return place == places.constEnd() ? nullptr : &(reach.*place.value());
}

void addTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString().split(u';', Qt::SkipEmptyParts);
    for (const auto &item : value.toArray())
        if (item.isString())
            texts += item.toString();
}

/// Only what the command reads: what else a request says must not make it look like one about other people.
void gather(const QJsonObject &fields, const std::vector<DeclaredField> &declared, Reach &reach)
{
    const auto declaredAs = [&](const QString &name) {
        return std::find_if(declared.begin(), declared.end(), [&](const DeclaredField &one) { return one.name == name; });
    };
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        const auto known = declaredAs(field.key());
        if (known == declared.end())
            continue;
        if (QStringList *place = placeFor(field.key(), reach))
            addTexts(*field, *place);
        for (const auto &item : field->toArray()) {
            gather(item.toObject(), known->inner, reach);
            if (field.key() == QLatin1String("take_out"))
                addTexts(item.toObject().value(QLatin1String("code")), reach.entries);
        }
    }
    const QString kind = QStringLiteral("resource_kind");
    if (declaredAs(kind) != declared.end() && fields.value(kind).toString() == QLatin1String("cadre"))
        addTexts(fields.value(QLatin1String("resource")), reach.cadres);
}

/// Asks the database where things stand, on the day of the command.
class Scope {
public:
    Scope(Work &work) : m_work(work) {}

    bool holdsUnit(UnitId unit) const { return isInScope(m_work.rules, unit, m_work.caller.scope, m_work.today); }
    bool holdsCadres(const std::vector<CadreId> &ids)
    {
        const auto facts = readCadreFacts(m_work.db, ids);
        return facts && facts->size() == ids.size()
            && std::all_of(facts->begin(), facts->end(), [&](const CadreFacts &one) {
                   return holdsUnit(unitOn(m_work.rules, one, m_work.today));
               });
    }
    bool holdsCadre(CadreId id) { return holdsCadres(std::vector{id}); }
    bool holdsUnitCalled(const QString &code) const
    {
        const Unit *unit = m_work.rules.unitByCode(code);
        return unit && holdsUnit(unit->id);
    }
    /// All at once: at a server each question is one about everybody the login is shown.
    bool holdsCadresCalled(const QStringList &codes)
    {
        const QSet<QString> distinct(codes.begin(), codes.end());
        const auto rows = store::readIn<Cadre>(m_work.db, &Cadre::code, std::vector<QString>(distinct.begin(), distinct.end()));
        if (!rows || qsizetype(rows->size()) != distinct.size())
            return false;
        std::vector<CadreId> ids;
        for (const Cadre &row : *rows)
            ids.push_back(row.id);
        return holdsCadres(ids);
    }
    bool holdsClassCalled(const QString &code)
    {
        const auto row = named(&TrainingClass::code, code);
        if (!row)
            return false;
        const auto enrolments = store::readWhere<Enrolment>(m_work.db, &Enrolment::trainingClass, row->id);
        std::vector<CadreId> ids;
        if (enrolments)
            for (const Enrolment &one : *enrolments)
                if (std::find(ids.begin(), ids.end(), one.cadre) == ids.end())
                    ids.push_back(one.cadre);
        return enrolments && holdsCadres(ids);
    }
    bool holdsCompletionCalled(const QString &code)
    {
        const auto row = named(&Completion::code, code);
        return row && holdsCadre(row->cadre);
    }
    bool holdsCredentialCalled(const QString &code)
    {
        const auto row = named(&Credential::code, code);
        if (!row)
            return false;
        const auto completion = store::readById<Completion>(m_work.db, row->completion);
        return completion && *completion && holdsCadre((*completion)->cadre);
    }
    bool holdsEntryCalled(const QString &code)
    {
        const auto row = named(&PlanningEntry::code, code);
        return row && holdsCadre(row->cadre) && (!row->unit.isValid() || holdsUnit(row->unit));
    }
    bool holdsRequestCalled(const QString &code)
    {
        const auto row = named(&CadreRequest::code, code);
        return row && holdsCadre(row->cadre);
    }
    /// A round over the whole province lies in no part of it.
    bool holdsRoundCalled(const QString &code)
    {
        const auto row = named(&ReviewRound::code, code);
        return row && holdsUnit(row->unit);
    }
    /// A new login is judged by the unit that comes with it.
    bool holdsLogin(const QString &login)
    {
        const auto row = store::readOne<Account>(m_work.db, &Account::login, login);
        return row && (!*row || holdsUnit((*row)->unit));
    }

private:
    template <class Row> std::optional<Row> named(QString Row::*key, const QString &code)
    {
        const auto row = store::readOne<Row>(m_work.db, key, code);
        return row ? *row : std::optional<Row>();
    }

    Work &m_work;
};

} // namespace

Reach reachOf(const CommandSpec &command, const QJsonObject &fields)
{
    Reach reach;
    gather(fields, command.declared, reach);
    if (QStringList *place = placeForCode(command.name, reach))
        addTexts(fields.value(QLatin1String("code")), *place);
    return reach;
}

bool liesInScope(Work &work, const Reach &reach)
{
    Scope scope(work);
    const auto holds = [&](const QStringList &codes, auto held) {
        return std::all_of(codes.begin(), codes.end(), [&](const QString &code) { return (scope.*held)(code); });
    };
    return holds(reach.units, &Scope::holdsUnitCalled) && scope.holdsCadresCalled(reach.cadres)
        && holds(reach.credentials, &Scope::holdsCredentialCalled) && holds(reach.logins, &Scope::holdsLogin)
        && holds(reach.requests, &Scope::holdsRequestCalled) && holds(reach.rounds, &Scope::holdsRoundCalled)
        && holds(reach.entries, &Scope::holdsEntryCalled) && holds(reach.completions, &Scope::holdsCompletionCalled)
        && (!reach.cadres.isEmpty() || holds(reach.classes, &Scope::holdsClassCalled));
}

CadreId askedBy(Work &work, const QString &request)
{
    const auto row = store::readOne<CadreRequest>(work.db, &CadreRequest::code, request);
    return row && *row ? (*row)->cadre : CadreId{};
}

} // namespace lotrinh::service
