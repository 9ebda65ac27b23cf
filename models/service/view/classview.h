// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance/attendance.h"
#include "domain/credential/credential.h"
#include "domain/enrolment/proposal.h"
#include "domain/requirement/course.h"
#include "domain/result/grading.h"

namespace lotrinh::service {

class Service;

/// One half-day as the class's page shows it.
struct SessionLine {
    Session session;
    QString room; ///< names; those of the class when the session has none of its own
    QString lecturer;
    int marked = 0; ///< learners with a seat who have a mark
};

/// One enrolment, whatever its state, with everything the class knows of the person.
struct LearnerLine {
    Enrolment enrolment;
    QString code;
    QString name;
    QString unit; ///< as of the class's first day
    QString title; ///< of the basis, else the one held on the first day
    std::vector<std::optional<Mark>> marks; ///< one for each session, in their order
    std::vector<Score> scores; ///< current ones, in the order of parts, then attempts
    Verdict verdict; ///< as the class stands now; what closing would say
    std::optional<ClassResult> result; ///< in force, once the class is closed here
    QString recordedGrade; ///< as their record has it from this class; of one brought in closed, all there is
    std::vector<Credential> credentials; ///< by issue
};

/// Everything the page of one class shows, in one consistent state.
struct ClassView {
    TrainingClass trainingClass;
    qint64 revision = 0; ///< of the class itself, to send with commands about it
    Course course;
    QString room; ///< names, empty when none
    QString lecturer;
    QString roomCode;
    QString lecturerCode;
    int roomCapacity = 0;
    int taken = 0;
    int waiting = 0;
    int pending = 0;
    QStringList parts; ///< what is assessed
    std::vector<SessionLine> sessions; ///< by start
    std::vector<LearnerLine> learners; ///< by given name, family, middle; then code
    std::vector<EnrolmentId> queue; ///< the waitlisted, in the order of the class's policy
};
Result<ClassView> readClassView(Service &service, const QString &code, Day today);

/// Somebody proposed for the class, with the reason facts of the place in the order.
struct ProposalLine {
    QString code;
    QString name;
    QString unit;
    Day dueOn;
    bool isOverdue = false;
    bool fromPlanning = false;
    bool mayTakeSeat = false;
    QStringList titles; ///< names of the titles that ask for it
    QStringList courseSets;
    QString reason; ///< why this place in the order, Vietnamese
};
struct Proposals {
    std::vector<ProposalLine> lines; ///< the best first, at most as many as asked
    int all = 0; ///< how many there are
};
/// Who the class would serve, ranked (domain/enrolment/proposal.h).
Result<Proposals> readProposals(Service &service, const QString &code, Day today, int most);

/// One command on the class that was carried out, as the log has it.
struct HistoryLine {
    QString at; ///< ISO 8601
    QString actor;
    QString command; ///< its name: nominate, close_class …
    QJsonObject request;
};
/// Newest first. Lines about people the reader does not see are left out, and for whoever does not read planning
/// the basis of a nomination.
Result<std::vector<HistoryLine>> readClassHistory(Service &service, const QString &code);

} // namespace lotrinh::service
