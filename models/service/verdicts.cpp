// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicts.h"

#include "store/rows.h"

namespace lotrinh::service {

Result<ResultSheet> readResultSheet(Work &work, const ClassFile &file)
{
    ResultSheet sheet;
    if (const Course *course = work.rules.course(file.trainingClass.course))
        sheet.course = *course;
    std::vector<EnrolmentId> enrolments;
    std::vector<CadreId> cadres;
    for (const Enrolment &enrolment : file.enrolments) {
        enrolments.push_back(enrolment.id);
        cadres.push_back(enrolment.cadre);
    }
    auto marks = store::readIn<AttendanceMark>(work.db, &AttendanceMark::enrolment, enrolments);
    if (!marks)
        return marks.error();
    for (AttendanceMark &mark : *marks)
        sheet.marks[mark.enrolment].push_back(mark);
    auto scores = store::readIn<Score>(work.db, &Score::enrolment, enrolments);
    if (!scores)
        return scores.error();
    for (const Score &score : *scores)
        sheet.scores[score.enrolment].push_back(score);
    const auto named = store::readWhere<AssessmentPart>(work.db, &AssessmentPart::trainingClass, file.trainingClass.id);
    if (!named)
        return named.error();
    sheet.parts = partsOf(*named, *scores);
    const auto people = store::readIn<Cadre>(work.db, &Cadre::id, cadres);
    if (!people)
        return people.error();
    for (const Cadre &cadre : *people)
        sheet.cadres.insert(cadre.id, cadre);
    return sheet;
}

Verdict verdictFor(const ClassFile &file, const ResultSheet &sheet, const Enrolment &enrolment)
{
    const Learner learner{enrolment.state, countAttendance(static_cast<int>(file.sessions.size()), sheet.marks.value(enrolment.id)),
                          sheet.scores.value(enrolment.id)};
    return verdictOf(passRuleOf(sheet.course), sheet.parts, learner);
}

} // namespace lotrinh::service
