// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"

#include "compliance/questions.h"
#include "compliance/ratesurvey.h"
#include "domain/rate/rates.h"
#include "service/upkeep/inspection.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lotrinh::test {

namespace {

template <class Row>
void put(store::Database &db, std::vector<Row> rows)
{
    const auto added = store::insertMany(db, rows);
    if (!added)
        qFatal("%s", qPrintable(why(added)));
}

Unit unit(qint64 id, const QString &code, qint64 parent)
{
    Unit row;
    row.id = {id};
    row.code = code;
    row.name = u"Đơn vị "_s + code;
    row.parent = {parent};
    return row;
}

Course course(qint64 id, const QString &code, int days)
{
    Course row;
    row.id = {id};
    row.code = code;
    row.name = u"Khóa "_s + code;
    row.credential = u"chung_chi"_s;
    row.days = days;
    row.periods = days * 8;
    return row;
}

Cadre cadre(qint64 id, const QString &code, qint64 unitId)
{
    Cadre row;
    row.id = {id};
    row.code = code;
    row.fullName = u"Nguyễn Văn "_s + code;
    row.unit = {unitId};
    return row;
}

PostHolding holds(qint64 id, qint64 cadreId, qint64 unitId)
{
    PostHolding row;
    row.id = {id};
    row.cadre = {cadreId};
    row.title = {1};
    row.unit = {unitId};
    row.held.from = Day::of(2026, 1, 5);
    return row;
}

} // namespace

SmallProvince::SmallProvince(store::Engine engine)
    : missing(missingEngine(engine))
    , m_place(engine)
{
    if (!m_place.database) {
        missing = m_place.problem;
        return;
    }
    fill();
    const QString where = m_place.location.engine == store::Engine::Sqlite ? m_place.location.path : m_place.location.url.toString();
    m_place.database.reset();
    auto opened = service::Service::open(where);
    if (opened)
        service = std::move(*opened);
    else
        missing = why(opened);
}

void SmallProvince::fill()
{
    store::Database &db = *m_place;
    auto transaction = store::Transaction::begin(db);
    put<Unit>(db, {unit(1, u"P"_s, 0), unit(2, u"U1"_s, 1), unit(3, u"U2"_s, 1)});
    put<Term>(db, {{{1}, u"K1"_s, TermKind::Party, {Day::of(2025, 10, 1), Day::of(2030, 10, 1)}}});
    Title title;
    title.id = {1};
    title.code = u"T"_s;
    title.name = u"Trưởng phòng"_s;
    title.termKind = TermKind::Party;
    put<Title>(db, {title});
    put<Course>(db, {course(1, u"C1"_s, 2), course(2, u"C2"_s, 5), course(3, u"C3"_s, 1)});
    Requirement requirement;
    requirement.id = {1};
    requirement.code = u"RB"_s;
    requirement.title = {1};
    requirement.courses = {{1}, {2}};
    put<Requirement>(db, {requirement});
    Cadre gone = cadre(7, u"G"_s, 2);
    gone.service.to = Day::of(2026, 12, 31);
    put<Cadre>(db, {cadre(1, u"A"_s, 2), cadre(2, u"B"_s, 2), cadre(4, u"D"_s, 2), cadre(5, u"E"_s, 3), cadre(6, u"F"_s, 2), gone});
    put<PostHolding>(db, {holds(1, 1, 2), holds(2, 2, 2), holds(3, 4, 2), holds(4, 5, 3), holds(5, 7, 2)});
    PlanningEntry entry;
    entry.id = {1};
    entry.code = u"Q1"_s;
    entry.cadre = {6};
    entry.title = {1};
    entry.term = {1};
    entry.approvedOn = Day::of(2026, 6, 1);
    put<PlanningEntry>(db, {entry});
    put<Room>(db, {{{1}, u"R1"_s, {}, {}, 30}, {{2}, u"R2"_s, {}, {}, 30}});
    put<Lecturer>(db, {{{1}, u"L1"_s, u"Trần Thị L"_s, {}, {}, {{1}}, {}}, {{2}, u"L2"_s, u"Lê Văn L"_s, {}, {}, {{3}}, {}}});
    const auto committed = transaction->commit();
    if (!committed)
        qFatal("%s", qPrintable(why(committed)));
}

std::unique_ptr<service::Service> SmallProvince::connectedBy(const QString &login, const QString &password)
{
    QUrl url = service->database().location().url;
    url.setUserName(login, QUrl::DecodedMode);
    url.setPassword(password, QUrl::DecodedMode);
    auto connected = service::Service::open(url.toString(QUrl::FullyEncoded));
    return connected ? std::move(*connected) : nullptr;
}

QJsonObject SmallProvince::run(const QString &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line.toUtf8()).object();
    const auto reply = service->run(request, {u"owner"_s, Role::Owner, {}, {}}, today);
    return QJsonDocument::fromJson(service::toLine(reply)).object();
}

QString SmallProvince::outcomeOf(const QString &line)
{
    const QJsonObject reply = run(line);
    return reply.value(u"ok"_s).toBool() ? u"ok"_s : reply.value(u"error"_s).toString();
}

QString SmallProvince::outcomesOf(const QString &line)
{
    const QJsonObject reply = run(line);
    if (!reply.value(u"ok"_s).toBool())
        return reply.value(u"error"_s).toString();
    QStringList outcomes;
    for (const auto &value : reply.value(u"outcomes"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString grade = one.value(u"grade"_s).toString();
        outcomes += one.value(u"cadre"_s).toString() + u':' + one.value(u"outcome"_s).toString()
            + (grade.isEmpty() ? QString() : u'/' + grade);
    }
    return outcomes.join(u' ');
}

QString SmallProvince::statusOf(const QString &cadreCode, const QString &courses)
{
    const auto province = service->province();
    const auto row = (*province)->rowByCode(cadreCode);
    for (const Duty &duty : compliance::dutiesOn(**province, *row, today))
        if (duty.courses == courses)
            return toCode(duty.status);
    return u"-"_s;
}

QString SmallProvince::readinessOf(const QString &entry)
{
    for (const auto &one : compliance::readiness(**service->province(), today))
        if (one.entry.code == entry)
            return u"%1/%2"_s.arg(one.readiness.done).arg(one.readiness.determined);
    return u"-"_s;
}

QString SmallProvince::rateOf(const QString &unitCode)
{
    const compliance::RateGroups table
        = compliance::rates(**service->province(), RateBy::Unit, today, {UnitTree::AsOf, today});
    return formatRate(completionRate(table.groups().value(unitCode)));
}

QString SmallProvince::problems()
{
    const auto found = service::inspect(service->database(), today);
    return found ? found->join(u'\n') : why(found);
}

QByteArray SmallProvince::bytes()
{
    QFile file(service->database().location().path);
    if (!file.open(QFile::ReadOnly))
        qFatal("no database file");
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

QString SmallProvince::everything()
{
    QStringList lines;
    const auto held = service::readHoldings(service->database());
    if (!held)
        return why(held);
    for (const TrainingClass &one : held->classes)
        lines += u"class %1 %2 %3 %4 %5"_s.arg(one.code, toCode(one.state), toIso(one.startsOn), toIso(one.endsOn)).arg(one.capacity);
    for (const Session &one : held->sessions)
        lines += u"session %1 %2 %3"_s.arg(one.trainingClass.value).arg(toIso(one.span.from)).arg(one.room.value);
    for (const Enrolment &one : held->enrolments)
        lines += u"enrolment %1 %2 %3 %4"_s.arg(one.trainingClass.value).arg(one.cadre.value).arg(toCode(one.state), one.reason);
    for (const Completion &one : held->completions)
        lines += u"completion %1 %2"_s.arg(one.code, toIso(one.revokedOn));
    for (const PlanningEntry &one : held->planning)
        lines += u"planning %1 %2"_s.arg(one.code, toIso(one.endedOn));
    for (const PostHolding &one : held->postHoldings)
        lines += u"holding %1 %2"_s.arg(one.id.value).arg(toIso(one.held.to));
    lines += u"requirements %1 exemptions %2"_s.arg(held->requirements.size()).arg(held->exemptions.size());
    return lines.join(u'\n');
}

} // namespace lotrinh::test
