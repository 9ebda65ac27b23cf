// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/gate.h"
#include "demo/province.h"
#include "facts.h"
#include "importjournal.h"
#include "log/keptback.h"
#include "service.h"
#include "store/audit.h"
#include "store/logins.h"
#include "store/rows.h"
#include "store/settings.h"
#include "store/transaction.h"
#include "words.h"
#include "work.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace lotrinh::service {

namespace {

const QString demoDayKey = QStringLiteral("demo.day");
const QString lastImportKey = QStringLiteral("import.last");
const QString demoPeopleKey = QStringLiteral("demo.people");
constexpr int cadresARun = 20'000; ///< how many made-up people are held in memory at once

Role roleOf(demo::Persona::Role role)
{
    switch (role) {
    case demo::Persona::Role::Coordinator:
        return Role::Coordinator;
    case demo::Persona::Role::Manager:
        return Role::Manager;
    case demo::Persona::Role::PlanningOfficer:
        return Role::PlanningOfficer;
    case demo::Persona::Role::Cadre:
        return Role::Cadre;
    case demo::Persona::Role::UnitContact:
        return Role::UnitContact;
    }
    return Role::Cadre;
}

QString toJson(const std::vector<demo::Persona> &people)
{
    QJsonArray list;
    for (const demo::Persona &one : people)
        list.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("role"), toCode(roleOf(one.role))},
                                {QStringLiteral("cadre"), one.cadreCode}, {QStringLiteral("unit"), one.unitCode}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

template <class... Rows>
Result<void> addAll(store::Database &db, std::vector<Rows> &...rows)
{
    Result<void> outcome;
    (void)((outcome = store::insertMany(db, rows), static_cast<bool>(outcome)) && ...);
    return outcome;
}

Result<void> addProvince(store::Database &db, demo::ProvinceStream &stream)
{
    demo::School school = stream.school();
    if (const auto added = addAll(db, school.requirements, school.holidays, school.rooms, school.lecturers, school.classes,
                                  school.sessions, school.unavailabilities);
        !added)
        return added;
    for (demo::People people = stream.next(cadresARun); !people.cadres.empty(); people = stream.next(cadresARun))
        if (const auto added = addAll(db, people.cadres, people.holdings, people.planning, people.completions, people.exemptions,
                                      people.enrolments, people.unavailabilities);
            !added)
            return added;
    return {};
}

Error notEmpty()
{
    return {QStringLiteral("wrong_state"), Words::tr("Cơ sở dữ liệu đã có cán bộ: dữ liệu mẫu chỉ đưa vào chỗ trống"), {},
            Error::Kind::Refused};
}

} // namespace

Result<qint64> Service::finishImport(const QString &source, const Caller &caller, const QJsonObject &counts)
{
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString what = QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
    const auto written = appendToLog(*m_db, {0, at, caller.name, QStringLiteral("import"), source, {}, what, {}, {}});
    if (!written)
        return written.error();
    const auto kept = store::writeSetting(*m_db, lastImportKey, QString::number(written->seq));
    return kept ? Result<qint64>(written->seq) : Result<qint64>(kept.error());
}

void Service::announceEverything()
{
    Changes changes;
    changes.everything = true;
    // What was written stands all the same: people are read anew by the next question, rules that cannot be read now are
    // caught up with later.
    (void)applyToProvince(changes);
    if (announce)
        announce(changes);
}

Result<qint64> Service::import(const QString &source, const Caller &caller, const ImportDecision &decide)
{
    auto transaction = store::Transaction::begin(*m_db, store::Rows::Many);
    if (!transaction)
        return transaction.error();
    if (const auto stands = stillStands(caller, QStringLiteral("import")); !stands)
        return stands.error();
    const auto held = readHoldings(*m_db);
    if (!held)
        return held.error();
    auto batch = decide(*held);
    if (!batch)
        return batch.error();
    if (!*batch)
        return qint64(0);
    if (const auto written = writeBatch(*m_db, **batch); !written)
        return written.error();
    const auto journal = journalOf(*m_db, **batch);
    if (!journal)
        return journal.error();
    for (const auto &[name, value] : (*batch)->remembered)
        if (const auto kept = store::writeSetting(*m_db, name, value); !kept)
            return kept.error();
    const auto number = finishImport(source, caller, *journal);
    if (!number)
        return number;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    announceEverything();
    return number;
}

Result<void> Service::undoImport(const Caller &caller, qint64 auditNumber)
{
    const Error refusal = notAllowed(Words::tr("việc hoàn tác nhập"));
    const bool keepsData = may(caller.role, Right::KeepData) && !caller.scope.isValid();
    if (!keepsData && !may(caller.role, Right::KeepRecord))
        return refusal;
    auto transaction = store::Transaction::begin(*m_db, store::Rows::Many);
    if (!transaction)
        return transaction.error();
    if (const auto stands = stillStands(caller, QStringLiteral("undo_import")); !stands)
        return stands;
    const auto last = remembered(lastImportKey);
    if (!last)
        return last.error();
    const qint64 number = auditNumber > 0 ? auditNumber : last->toLongLong();
    const auto found = store::readAuditEntry(*m_db, number);
    if (!found)
        return found.error();
    const QString undoneKey = lastImportKey + QStringLiteral(".undone.%1").arg(number);
    const auto undone = remembered(undoneKey);
    if (!undone)
        return undone.error();
    if (!*found && number > 0 && store::seesOnlyOwnRows(*m_db))
        return refused("wrong_state", Words::tr("Tại máy chủ, chỉ người đã nhập hoặc chủ cơ sở dữ liệu hoàn tác được lần nhập"));
    if (!*found || (*found)->command != QLatin1String("import"))
        return refused("wrong_state", Words::tr("Không có lần nhập nào để hoàn tác"));
    if (!undone->isEmpty())
        return refused("wrong_state", Words::tr("Lần nhập này đã được hoàn tác"));
    const store::AuditEntry &entry = **found;
    if (!keepsData && entry.actor != caller.name)
        return refusal;
    const QJsonObject journal = QJsonDocument::fromJson(entry.reply.toUtf8()).object();
    if (!journal.contains(QLatin1String("inserted"))) // a demo, or an import of an older version
        return refused("wrong_state", Words::tr("Lần nhập này không ghi đủ để hoàn tác"));
    if (const auto back = takeBack(*m_db, journal); !back)
        return back;
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString request = QStringLiteral("{\"import\":%1}").arg(number);
    const auto audited = appendToLog(*m_db, {0, at, caller.name, QStringLiteral("undo_import"), entry.subject, request, {}, {}, {}});
    if (!audited)
        return audited.error();
    if (const auto kept = store::writeSetting(*m_db, undoneKey, QString::number(audited->seq)); !kept)
        return kept;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    announceEverything();
    return {};
}

Result<QString> Service::remembered(const QString &name)
{
    const auto value = store::readSetting(*m_db, name);
    if (!value)
        return value.error();
    return value->value_or(QString());
}

Result<void> Service::fillDemo(int cadres, quint64 seed, Day until, const Caller &caller)
{
    auto transaction = store::Transaction::begin(*m_db, store::Rows::Many);
    if (!transaction)
        return transaction.error();
    const auto people = store::countRows<Cadre>(*m_db);
    if (!people)
        return people.error();
    if (*people > 0)
        return notEmpty();
    const auto rules = readRulebook(*m_db);
    if (!rules)
        return rules.error();
    const Rulebook::Tables tables{(*rules)->units(), (*rules)->titles(), (*rules)->terms(), (*rules)->courses(),
                                  (*rules)->requirements(), (*rules)->equivalences()};
    demo::ProvinceStream stream(tables, cadres, seed, until);
    if (const auto added = addProvince(*m_db, stream); !added)
        return added;
    if (const auto written = store::writeSetting(*m_db, demoDayKey, toIso(until)); !written)
        return written;
    if (const auto written = store::writeSetting(*m_db, demoPeopleKey, toJson(stream.personas())); !written)
        return written;
    const QJsonObject counts{{QStringLiteral("cadres"), cadres}, {QStringLiteral("seed"), QString::number(seed)}};
    if (const auto audited = finishImport(QStringLiteral("demo"), caller, counts); !audited)
        return audited.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    announceEverything();
    return {};
}

Day Service::demoDay()
{
    const auto text = store::readSetting(*m_db, demoDayKey);
    if (!text || !*text)
        return Day::distantPast();
    return parseDay(**text).value_or(Day::distantPast());
}

Result<void> Service::setDemoDay(Day day)
{
    auto transaction = store::Transaction::begin(*m_db);
    if (!transaction)
        return transaction.error();
    if (const auto written = store::writeSetting(*m_db, demoDayKey, toIso(day)); !written)
        return written;
    return transaction->commit();
}

std::vector<DemoPerson> Service::demoPeople()
{
    const auto text = store::readSetting(*m_db, demoPeopleKey);
    std::vector<DemoPerson> people;
    if (!text || !*text)
        return people;
    for (const auto &value : QJsonDocument::fromJson((*text)->toUtf8()).array()) {
        const QJsonObject one = value.toObject();
        DemoPerson person{one.value(QStringLiteral("name")).toString(),
                          fromCode<Role>(one.value(QStringLiteral("role")).toString()).value_or(Role::Cadre),
                          one.value(QStringLiteral("cadre")).toString(), one.value(QStringLiteral("unit")).toString(), {}, {}};
        if (const auto cadre = store::readOne<Cadre>(*m_db, &Cadre::code, person.cadreCode); cadre && *cadre)
            person.cadre = (*cadre)->id;
        if (const auto unit = store::readOne<Unit>(*m_db, &Unit::code, person.unitCode); person.role == Role::UnitContact && unit && *unit)
            person.scope = (*unit)->id;
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace lotrinh::service
