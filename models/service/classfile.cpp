// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classfile.h"

#include "facts.h"
#include "domain/rate/rates.h"
#include "lookup.h"
#include "words.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

std::vector<CadreId> thoseWhoAsk(const ClassFile &file, std::vector<CadreId> judged)
{
    for (const Enrolment &enrolment : file.enrolments)
        if (enrolment.state == EnrolmentState::Pending || enrolment.state == EnrolmentState::Waitlisted)
            judged.push_back(enrolment.cadre);
    std::sort(judged.begin(), judged.end());
    judged.erase(std::unique(judged.begin(), judged.end()), judged.end());
    return judged;
}

/// From memory, as long as this command has changed nothing of them; else from the tables.
Result<std::vector<CadreFacts>> factsOf(Work &work, const std::vector<CadreId> &cadres)
{
    const QSet<CadreId> changed(work.changes.cadres.begin(), work.changes.cadres.end());
    std::vector<CadreFacts> facts;
    std::vector<CadreId> rest;
    for (CadreId cadre : cadres) {
        const bool isAsFound = work.known && !changed.contains(cadre);
        if (auto known = isAsFound ? work.known(cadre) : std::nullopt)
            facts.push_back(std::move(*known));
        else
            rest.push_back(cadre);
    }
    auto read = readCadreFacts(work.db, rest);
    if (!read)
        return read;
    std::move(read->begin(), read->end(), std::back_inserter(facts));
    return facts;
}

void addChain(const Rulebook &rules, UnitId unit, UnitChains &chains)
{
    if (unit.isValid() && !chains.contains(unit))
        chains.insert(unit, withAncestors(rules, unit));
}

bool waits(const ClassFile &file)
{
    return std::any_of(file.enrolments.begin(), file.enrolments.end(),
                       [](const Enrolment &enrolment) { return enrolment.state == EnrolmentState::Waitlisted; });
}

} // namespace

Enrolment *ClassFile::enrolmentOf(CadreId cadre)
{
    Enrolment *found = nullptr;
    for (Enrolment &enrolment : enrolments)
        if (enrolment.cadre == cadre && (!found || !isActive(found->state)))
            found = &enrolment;
    return found;
}

Result<ClassFile> readClassFile(Work &work, const QString &code)
{
    auto trainingClass = referred<TrainingClass>(work, "class", code);
    if (!trainingClass)
        return trainingClass.error();
    auto sessions = store::readWhere<Session>(work.db, &Session::trainingClass, trainingClass->id);
    if (!sessions)
        return sessions.error();
    auto enrolments = store::readWhere<Enrolment>(work.db, &Enrolment::trainingClass, trainingClass->id);
    if (!enrolments)
        return enrolments.error();
    auto quotas = store::readWhere<UnitQuota>(work.db, &UnitQuota::trainingClass, trainingClass->id);
    if (!quotas)
        return quotas.error();
    std::sort(sessions->begin(), sessions->end(), [](const Session &a, const Session &b) { return a.span.from < b.span.from; });
    std::sort(enrolments->begin(), enrolments->end(), [](const Enrolment &a, const Enrolment &b) { return a.id < b.id; });
    return ClassFile{std::move(*trainingClass), std::move(*sessions), std::move(*enrolments), std::move(*quotas)};
}

Result<ClassFile> openClassFile(Work &work, const QString &code)
{
    auto file = readClassFile(work, code);
    if (!file)
        return file;
    bool isFirstSince = false;
    for (UnitQuota &quota : file->quotas) {
        if (quota.isReleased || work.today < quota.releaseOn)
            continue;
        isFirstSince = true;
        quota.isReleased = true;
        if (const auto stored = store::update(work.db, quota); !stored)
            return stored.error();
    }
    if (!isFirstSince)
        return file;
    if (const auto promoted = promoteWaiting(work, *file); !promoted)
        return promoted.error();
    return file;
}

Result<BusyTimes<CadreId>> busyTimesOf(Work &work, const std::vector<CadreId> &cadres)
{
    const auto enrolments = store::readIn<Enrolment>(work.db, &Enrolment::cadre, cadres);
    if (!enrolments)
        return enrolments.error();
    std::vector<ClassId> ids;
    for (const Enrolment &enrolment : *enrolments)
        if (holdsSeat(enrolment.state))
            ids.push_back(enrolment.trainingClass);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto classes = store::readIn<TrainingClass>(work.db, &TrainingClass::id, ids);
    if (!classes)
        return classes.error();
    const auto sessions = store::readIn<Session>(work.db, &Session::trainingClass, ids);
    if (!sessions)
        return sessions.error();

    QHash<ClassId, std::vector<Session>> sessionsOf;
    for (const Session &session : *sessions)
        sessionsOf[session.trainingClass].push_back(session);
    QHash<ClassId, std::vector<Booking>> bookings;
    for (const TrainingClass &trainingClass : *classes)
        bookings.insert(trainingClass.id, bookingsOf(trainingClass, sessionsOf.value(trainingClass.id)));
    BusyTimes<CadreId> busy;
    for (const Enrolment &enrolment : *enrolments)
        if (holdsSeat(enrolment.state))
            for (const Booking &booking : bookings.value(enrolment.trainingClass))
                busy[enrolment.cadre].add(booking);
    return busy;
}

Error cadreBusy(const Booking &other)
{
    return refused("cadre_busy", Words::tr("Học viên đã có chỗ trong lớp %1").arg(other.classCode),
                   {{QStringLiteral("class"), other.classCode}, {QStringLiteral("session"), toIso(other.span.from)}});
}

Result<ClassNow> classNow(Work &work, const ClassFile &file, std::vector<CadreId> judged)
{
    const std::vector<CadreId> cadres = thoseWhoAsk(file, std::move(judged));
    const auto facts = factsOf(work, cadres);
    if (!facts)
        return facts.error();
    const auto busy = busyTimesOf(work, cadres);
    if (!busy)
        return busy.error();

    ClassNow now{file.trainingClass, file.enrolments, file.quotas, {}, {}, work.today};
    const std::vector<Booking> own = bookingsOf(file.trainingClass, file.sessions);
    for (const CadreFacts &one : *facts) {
        const auto timeline = busy->constFind(one.cadre.id);
        const Standing standing = standingOf(work.rules, one, file.trainingClass, own,
                                             timeline == busy->constEnd() ? Timeline() : *timeline);
        addChain(work.rules, standing.unit, now.chains);
        now.standings.insert(one.cadre.id, standing);
    }
    for (const Enrolment &enrolment : file.enrolments)
        addChain(work.rules, enrolment.unitThen, now.chains);
    for (const UnitQuota &quota : file.quotas)
        addChain(work.rules, quota.unit, now.chains);
    return now;
}

Result<QStringList> promoteWaiting(Work &work, ClassFile &file)
{
    if (!waits(file))
        return QStringList();
    const auto now = classNow(work, file, {});
    if (!now)
        return now.error();
    const Promotion promotion = promote(*now);
    QHash<EnrolmentId, QString> reasons;
    for (const PassedOver &passed : promotion.passedOver)
        reasons.insert(passed.enrolment, passed.refusal ? toCode(*passed.refusal) : QString());

    std::vector<CadreId> promoted;
    for (Enrolment &enrolment : file.enrolments) {
        const bool moves = std::find(promotion.promoted.begin(), promotion.promoted.end(), enrolment.id) != promotion.promoted.end();
        const QString reason = moves ? QString() : reasons.value(enrolment.id, enrolment.reason);
        if (!moves && reason == enrolment.reason)
            continue;
        if (moves) {
            enrolment.state = EnrolmentState::Enrolled;
            promoted.push_back(enrolment.cadre);
        }
        enrolment.reason = reason;
        if (const auto stored = storeEnrolment(work, enrolment); !stored)
            return stored.error();
    }
    const auto cadres = store::readIn<Cadre>(work.db, &Cadre::id, promoted);
    if (!cadres)
        return cadres.error();
    QStringList codes;
    for (const Cadre &cadre : *cadres)
        codes.append(cadre.code);
    codes.sort();
    return codes;
}

Result<void> storeEnrolment(Work &work, const Enrolment &enrolment)
{
    work.changes.cadres.push_back(enrolment.cadre);
    return store::update(work.db, enrolment);
}

Result<void> storeClass(Work &work, const TrainingClass &trainingClass)
{
    work.changes.classes.push_back(trainingClass.id);
    return store::update(work.db, trainingClass);
}

Result<std::vector<Cadre>> referredCadres(Work &work, const QStringList &codes, const char *field)
{
    const auto found = store::readIn<Cadre>(work.db, &Cadre::code, std::vector<QString>(codes.begin(), codes.end()));
    if (!found)
        return found.error();
    QHash<QString, const Cadre *> byCode;
    for (const Cadre &cadre : *found)
        byCode.insert(cadre.code, &cadre);
    std::vector<Cadre> cadres;
    for (const QString &code : codes) {
        const Cadre *cadre = byCode.value(code);
        if (!cadre)
            return unknownReference(QString::fromUtf8(field), code);
        cadres.push_back(*cadre);
    }
    return cadres;
}

} // namespace lotrinh::service
