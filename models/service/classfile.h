// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enrolment/promotion.h"
#include "work.h"

namespace lotrinh::service {

/// One class with everything that belongs to it, as the transaction sees it.
struct ClassFile {
    TrainingClass trainingClass;
    std::vector<Session> sessions; ///< by start
    std::vector<Enrolment> enrolments; ///< by id
    std::vector<UnitQuota> quotas;

    /// The active row of a cadre, else the last one; null when there is none.
    Enrolment *enrolmentOf(CadreId cadre);
};

/// Reads a class by the code a command names in its field `class`.
Result<ClassFile> readClassFile(Work &work, const QString &code);
/// The same, after seats whose quota was released have been given to those who wait (semantics.md §6:
/// the first command on the class on or after the release promotes before it acts).
Result<ClassFile> openClassFile(Work &work, const QString &code);

/// Who sits or waits elsewhere at which times: bookings of the classes in which each cadre has a seat.
Result<BusyTimes<CadreId>> busyTimesOf(Work &work, const std::vector<CadreId> &cadres);
/// `cadre_busy`: the refusal of a seat to whoever sits in `other` at that time.
Error cadreBusy(const Booking &other);

/// What a seat decision asks, for the waiting and pending of the class and for `judged` besides.
Result<ClassNow> classNow(Work &work, const ClassFile &file, std::vector<CadreId> judged);

/// One run of promote(): writes who moves up into the store and into `file`, keeps the reasons of those
/// passed over. Returns the codes of the promoted.
Result<QStringList> promoteWaiting(Work &work, ClassFile &file);

/// Stores a changed row and notes whom the change concerns.
Result<void> storeEnrolment(Work &work, const Enrolment &enrolment);
Result<void> storeClass(Work &work, const TrainingClass &trainingClass);

} // namespace lotrinh::service
