// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatchecks.h"

#include <QHash>
#include <QSet>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// One class as it will stand.
struct Standing {
    QString code;
    bool isCancelled = false;
    bool isJudged = true; ///< false when its row could not be read
    int capacity = 0;
    int line = 0; ///< in classes.csv; 0 = the folder does not change it
    int heldSeats = 0; ///< of enrolments that the folder does not speak of
    int seats = 0;
    int firstLineOver = 0; ///< in enrolments.csv
};

class SeatCount {
public:
    SeatCount(const std::vector<ClassRow> &classes, const std::vector<EnrolmentRow> &enrolments,
        const Holdings &held)
    {
        QSet<ClassId> touched;
        for (const EnrolmentRow &row : enrolments)
            touched.insert(row.fact.trainingClass);
        for (const ClassRow &row : classes)
            touched.insert(row.fact.id);
        for (const TrainingClass &one : held.classes)
            if (touched.contains(one.id))
                stand(one, 0, true);
        for (const ClassRow &row : classes)
            stand(row.fact, row.line, row.isSound);
    }

    void takeHeld(const Enrolment &enrolment)
    {
        const auto standing = m_classes.find(enrolment.trainingClass);
        if (standing == m_classes.end())
            return;
        if (holdsSeat(enrolment.state))
            ++standing->heldSeats;
        if (isActive(enrolment.state))
            m_active.insert({enrolment.trainingClass, enrolment.cadre});
    }

    void take(const EnrolmentRow &row, Findings &findings)
    {
        const auto standing = m_classes.find(row.fact.trainingClass);
        if (standing == m_classes.end() || !row.isSound || !isActive(row.fact.state))
            return;
        const std::pair pair{row.fact.trainingClass, row.fact.cadre};
        if (row.fact.cadre.value != 0 && m_active.contains(pair))
            findings.error(File::Enrolments, row.line, "state"_L1, ProblemKind::SecondActiveEnrolment,
                {row.cadre, row.trainingClass});
        m_active.insert(pair);
        if (!holdsSeat(row.fact.state) || !standing->isJudged)
            return;
        if (standing->isCancelled)
            return findings.error(File::Enrolments, row.line, "state"_L1, ProblemKind::SeatInCancelledClass,
                {row.trainingClass, row.cadre});
        ++standing->seats;
        if (standing->heldSeats + standing->seats > standing->capacity && standing->firstLineOver == 0)
            standing->firstLineOver = row.line;
    }

    void judge(const QHash<CadreId, QString> &cadres, const std::vector<Enrolment> &heldSeats,
        Findings &findings) const
    {
        for (const Enrolment &enrolment : heldSeats) {
            const auto standing = m_classes.constFind(enrolment.trainingClass);
            if (standing != m_classes.constEnd() && standing->isCancelled && standing->line > 0)
                findings.error(File::Classes, standing->line, "state"_L1, ProblemKind::SeatInCancelledClass,
                    {standing->code, cadres.value(enrolment.cadre)});
        }
        for (const Standing &standing : m_classes)
            judgeCapacity(standing, findings);
    }

private:
    void stand(const TrainingClass &one, int line, bool isSound)
    {
        m_classes.insert(one.id,
            {.code = one.code,
                .isCancelled = one.state == ClassState::Cancelled,
                .isJudged = isSound,
                .capacity = one.capacity,
                .line = line});
    }

    static void judgeCapacity(const Standing &standing, Findings &findings)
    {
        const int taken = standing.heldSeats + standing.seats;
        if (!standing.isJudged || standing.isCancelled || taken <= standing.capacity)
            return;
        const QStringList facts{standing.code, QString::number(taken), QString::number(standing.capacity)};
        if (standing.firstLineOver > 0 && standing.heldSeats <= standing.capacity)
            findings.error(
                File::Enrolments, standing.firstLineOver, "state"_L1, ProblemKind::SeatsOverCapacity, facts);
        else if (standing.line > 0)
            findings.error(
                File::Classes, standing.line, "capacity"_L1, ProblemKind::SeatsOverCapacity, facts);
    }

    QHash<ClassId, Standing> m_classes;
    QSet<std::pair<ClassId, CadreId>> m_active;
};

} // namespace

void checkSeats(const std::vector<ClassRow> &classes, const std::vector<EnrolmentRow> &enrolments,
    const Holdings &held, Findings &findings)
{
    if (classes.empty() && enrolments.empty())
        return;
    SeatCount count(classes, enrolments, held);
    QSet<EnrolmentId> spokenOf;
    for (const EnrolmentRow &row : enrolments)
        spokenOf.insert(row.fact.id);
    std::vector<Enrolment> heldSeats;
    for (const Enrolment &enrolment : held.enrolments) {
        if (spokenOf.contains(enrolment.id))
            continue;
        count.takeHeld(enrolment);
        if (holdsSeat(enrolment.state))
            heldSeats.push_back(enrolment);
    }
    for (const EnrolmentRow &row : enrolments)
        count.take(row, findings);
    QHash<CadreId, QString> cadres;
    for (const Cadre &cadre : held.cadres)
        cadres.insert(cadre.id, cadre.code);
    count.judge(cadres, heldSeats, findings);
}

} // namespace lotrinh::exchange
