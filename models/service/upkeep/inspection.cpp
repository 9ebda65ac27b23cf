// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "../access/gate.h"
#include "../holdings.h"
#include "../seal.h"
#include "../service.h"
#include "../words.h"
#include "domain/credential/register.h"
#include "domain/enrolment/seats.h"
#include "store/audit.h"
#include "store/maintenance.h"
#include "store/rows.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace lotrinh::service {

namespace {

void checkSeats(const Holdings &held, QStringList &problems)
{
    QHash<ClassId, std::vector<Enrolment>> enrolments;
    for (const Enrolment &enrolment : held.enrolments)
        enrolments[enrolment.trainingClass].push_back(enrolment);
    for (const TrainingClass &one : held.classes) {
        const std::vector<Enrolment> &rows = enrolments[one.id];
        const int taken = seatsTaken(rows);
        if (taken > one.capacity)
            problems.append(QStringLiteral("class %1: %2 seats taken, capacity %3").arg(one.code).arg(taken).arg(one.capacity));
        if (one.state == ClassState::Cancelled && taken > 0)
            problems.append(QStringLiteral("class %1: cancelled, but %2 seats taken").arg(one.code).arg(taken));
        QSet<CadreId> active;
        for (const Enrolment &enrolment : rows) {
            if (!isActive(enrolment.state))
                continue;
            if (active.contains(enrolment.cadre))
                problems.append(QStringLiteral("class %1: two active enrolments of one cadre (%2)").arg(one.code).arg(enrolment.cadre.value));
            active.insert(enrolment.cadre);
        }
    }
}

void checkDays(const Holdings &held, Day today, QStringList &problems)
{
    for (const Completion &one : held.completions) {
        if (one.completedOn > today)
            problems.append(QStringLiteral("completion %1: in the future (%2)").arg(one.code, toIso(one.completedOn)));
        if (one.revokedOn < one.completedOn)
            problems.append(QStringLiteral("completion %1: revoked before it was completed").arg(one.code));
    }
    for (const PostHolding &one : held.postHoldings)
        if (one.held.to <= one.held.from)
            problems.append(QStringLiteral("post holding %1: ends before it begins").arg(one.id.value));
    for (const PlanningEntry &one : held.planning)
        if (one.endedOn < one.approvedOn)
            problems.append(QStringLiteral("planning entry %1: ended before it was approved").arg(one.code));
    for (const TrainingClass &one : held.classes)
        if (one.endsOn < one.startsOn)
            problems.append(QStringLiteral("class %1: ends before it starts").arg(one.code));
    for (const Session &one : held.sessions)
        if (one.span.to <= one.span.from)
            problems.append(QStringLiteral("session %1: ends before it starts").arg(toIso(one.span.from)));
}

Result<void> checkRows(store::Database &db, Day today, QStringList &problems)
{
    const auto held = readHoldings(db);
    if (!held)
        return held.error();
    checkSeats(*held, problems);
    checkDays(*held, today, problems);
    return {};
}

Result<void> checkCredentials(store::Database &db, QStringList &problems)
{
    const auto rows = store::readAll<Credential>(db);
    if (!rows)
        return rows.error();
    const auto publicKey = publicKeyOf(db);
    if (!publicKey)
        return publicKey.error();
    QSet<QString> seen;
    for (const Credential &one : *rows) {
        if (!one.signature.isEmpty() && (!*publicKey || !isSealed(**publicKey, one.printed, one.signature)))
            problems.append(QStringLiteral("credential %1: the signature does not fit").arg(one.code));
        if (!isUntouched(one))
            problems.append(QStringLiteral("credential %1: printed values differ from their hash").arg(one.code));
        const RegisterSeries series = seriesOf(one);
        const QString key = QStringLiteral("%1/%2/%3").arg(series.issuer, series.kind).arg(series.year);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        for (int number : brokenNumbers(*rows, series))
            problems.append(QStringLiteral("credential register %1: number %2 missing or doubled").arg(key).arg(number));
    }
    return {};
}

Result<void> checkAudit(store::Database &db, QStringList &problems)
{
    const auto verdict = store::verifyAudit(db);
    if (!verdict)
        return verdict.error();
    for (const store::AuditFinding &one : verdict->findings)
        problems.append(QStringLiteral("audit: entry %1: %2").arg(one.seq).arg(one.reason));
    if (verdict->hasMore)
        problems.append(QStringLiteral("audit: more after these"));
    return {};
}

/// A look cut short by damage has found that.
Result<void> tellDamage(Result<void> looked, QStringList &problems)
{
    const QString line = looked ? QString() : store::damageIn(looked.error());
    if (line.isEmpty())
        return looked;
    if (!problems.contains(line))
        problems.append(line);
    return {};
}

template <class Row>
void count(store::Database &db, std::vector<std::pair<QString, QString>> &facts)
{
    if (const auto rows = store::countRows<Row>(db))
        facts.emplace_back(QString::fromLatin1(store::Table<Row>::name), QString::number(*rows));
}

} // namespace

Result<std::vector<std::pair<QString, QString>>> describe(store::Database &db, const Caller &caller)
{
    std::vector<std::pair<QString, QString>> facts;
    facts.emplace_back(QStringLiteral("engine"), db.engine() == store::Engine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql"));
    facts.emplace_back(QStringLiteral("schema"), QString::number(db.schemaNumber()));
    const auto space = store::spaceOf(db.location());
    if (space.free >= 0) {
        facts.emplace_back(QStringLiteral("bytes"), QString::number(space.used));
        facts.emplace_back(QStringLiteral("bytes_free"), QString::number(space.free));
        facts.emplace_back(QStringLiteral("file_system"), space.fileSystem);
    }
    count<Unit>(db, facts);
    count<Title>(db, facts);
    count<Course>(db, facts);
    count<Requirement>(db, facts);
    count<Cadre>(db, facts);
    count<PostHolding>(db, facts);
    if (may(caller.role, Right::ReadPlanning))
        count<PlanningEntry>(db, facts);
    count<Completion>(db, facts);
    count<TrainingClass>(db, facts);
    count<Session>(db, facts);
    count<Enrolment>(db, facts);
    return facts;
}

Result<QStringList> inspect(store::Database &db, Day today)
{
    auto problems = store::integrityProblems(db);
    if (!problems)
        return problems;
    auto looked = tellDamage(checkRows(db, today, *problems), *problems);
    if (looked)
        looked = tellDamage(checkCredentials(db, *problems), *problems);
    if (looked)
        looked = tellDamage(checkAudit(db, *problems), *problems);
    return looked ? problems : Result<QStringList>(looked.error());
}

Result<QStringList> damageSeen(const Error &unopened)
{
    const QString line = store::damageIn(unopened);
    return line.isEmpty() ? Result<QStringList>(unopened) : QStringList{line};
}

QString adviceOn(const QStringList &problems)
{
    const bool isDamaged = std::any_of(problems.begin(), problems.end(), &store::tellsOfDamage);
    return isDamaged ? soundnessOf(problems).error().message : QString();
}

bool isOnlyForNow(const QString &code)
{
    static const QSet<QString> codes{QStringLiteral("storage_busy"), QStringLiteral("storage_interrupted"), QStringLiteral("storage_lost")};
    return codes.contains(code);
}

Result<void> soundnessOf(const Result<QStringList> &problems)
{
    if (problems && problems->isEmpty())
        return {};
    if (!problems && isOnlyForNow(problems.error().code))
        return problems.error();
    return Error{QStringLiteral("damaged"),
                 Words::tr("Tệp dữ liệu bị hỏng. Đừng ghi thêm: hãy phục hồi bản sao lưu gần nhất (lotrinhctl restore), hoặc "
                           "cứu phần còn đọc được (lotrinhctl salvage)."),
                 {}, Error::Kind::Storage};
}

Result<void> quickLook(store::Database &db)
{
    if (const auto sound = soundnessOf(store::quickProblems(db)); !sound)
        return sound;
    const auto space = store::spaceOf(db.location());
    if (space.free >= 0 && space.free < 3 * space.used)
        return Error{QStringLiteral("storage_full"),
                     Words::tr("Ổ đĩa sắp đầy: còn ít hơn ba lần tệp dữ liệu, không đủ để sao lưu và nâng cấp."), {},
                     Error::Kind::Storage};
    return {};
}

Result<QStringList> inspectFor(Service &service, const Caller &caller, Day today)
{
    if (caller.scope.isValid() || !(may(caller.role, Right::KeepData) || may(caller.role, Right::ReadAudit)))
        return notAllowed(Words::tr("việc kiểm tra"));
    auto problems = inspect(service.database(), today);
    if (!problems || may(caller.role, Right::ReadPlanning))
        return problems;
    const qsizetype all = problems->size();
    erase_if(*problems, [](const QString &line) { return line.startsWith(QLatin1String("planning entry")); });
    if (problems->size() < all)
        problems->append(QStringLiteral("planning entries: %1").arg(all - problems->size()));
    return problems;
}

} // namespace lotrinh::service
