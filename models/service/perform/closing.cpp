// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../lookup.h"
#include "../planninghistory.h"
#include "../verdicts.h"
#include "../words.h"
#include "classparts.h"
#include "trainingclass.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

struct Judged {
    Enrolment enrolment;
    Cadre cadre;
    Verdict verdict;
};

/// Whether another row of the same cadre counts in its place: who left before the class began and came back is
/// judged by the seat they have now.
bool isOutlived(const ClassFile &file, const Enrolment &row)
{
    return std::any_of(file.enrolments.begin(), file.enrolments.end(), [&](const Enrolment &other) {
        if (other.cadre != row.cadre || other.id == row.id || !isLearner(other.state))
            return false;
        const bool isSeated = holdsSeat(row.state);
        return holdsSeat(other.state) != isSeated ? !isSeated : row.id < other.id;
    });
}

/// The learners of the class with their verdicts, each once, by cadre code.
std::vector<Judged> judge(const ClassFile &file, const ResultSheet &sheet)
{
    std::vector<Judged> learners;
    for (const Enrolment &enrolment : file.enrolments)
        if (isLearner(enrolment.state) && !isOutlived(file, enrolment))
            learners.push_back({enrolment, sheet.cadres.value(enrolment.cadre), verdictFor(file, sheet, enrolment)});
    std::sort(learners.begin(), learners.end(), [](const Judged &a, const Judged &b) { return a.cadre.code < b.cadre.code; });
    return learners;
}

QJsonObject outcomeLine(const QString &cadre, const Verdict &verdict)
{
    QJsonObject line{{QStringLiteral("cadre"), cadre}, {QStringLiteral("outcome"), toCode(*verdict.outcome)}};
    if (verdict.grade)
        line.insert(QStringLiteral("grade"), toCode(*verdict.grade));
    return line;
}

/// The codes of the completions each cadre has.
using CompletionCodes = QHash<CadreId, QStringList>;

Result<CompletionCodes> completionCodesOf(Work &work, const std::vector<CadreId> &cadres)
{
    const auto existing = store::readIn<Completion>(work.db, &Completion::cadre, cadres);
    if (!existing)
        return existing.error();
    CompletionCodes codes;
    for (const Completion &completion : *existing)
        codes[completion.cadre].append(completion.code);
    return codes;
}

/// A new completion of the class for one cadre, under the first free code.
Result<CompletionId> writeCompletion(Work &work, const TrainingClass &trainingClass, const Cadre &cadre, const Verdict &verdict,
                                     const QStringList &codes)
{
    Completion completion;
    completion.code = completionCode(trainingClass.code, cadre.code, nextCompletionVersion(trainingClass.code, cadre.code, codes));
    completion.cadre = cadre.id;
    completion.course = trainingClass.course;
    completion.completedOn = trainingClass.endsOn;
    completion.grade = verdict.grade ? toCode(*verdict.grade) : QString();
    completion.classCode = trainingClass.code;
    return store::insert(work.db, completion);
}

QString sentenceOf(const TrainingClass &trainingClass, const Course &course, const Verdict &verdict)
{
    static const QHash<Outcome, QString> words{{Outcome::Passed, QStringLiteral("đạt")}, {Outcome::Failed, QStringLiteral("không đạt")},
                                               {Outcome::Absent, QStringLiteral("vắng")}, {Outcome::Withdrawn, QStringLiteral("rút")},
                                               {Outcome::Deferred, QStringLiteral("bảo lưu")}};
    QString text = QStringLiteral("Lớp %1 (%2): %3").arg(trainingClass.code, course.name, words.value(*verdict.outcome));
    if (verdict.grade)
        text += QStringLiteral(", loại %1").arg(gradeName(*verdict.grade));
    return text;
}

Result<CompletionId> writeResult(Work &work, const ClassFile &file, const Judged &learner, const CompletionCodes &codes)
{
    CompletionId completion;
    if (learner.verdict.outcome == Outcome::Passed) {
        const auto written = writeCompletion(work, file.trainingClass, learner.cadre, learner.verdict, codes.value(learner.cadre.id));
        if (!written)
            return written.error();
        completion = *written;
    }
    const ClassResult result{{}, learner.enrolment.id, *learner.verdict.outcome, learner.verdict.grade, completion, work.today, true};
    if (const auto id = store::insert(work.db, result); !id)
        return id.error();
    Enrolment enrolment = learner.enrolment;
    enrolment.state = stateOf(*learner.verdict.outcome);
    if (const auto stored = storeEnrolment(work, enrolment); !stored)
        return stored.error();
    return completion;
}

/// Which attempt was meant is for people; programs are told the part as they named it.
Error noScore(const CorrectScore &command)
{
    const QString field = QStringLiteral("part");
    Error error = unknownReference(field, Words::tr("%1 (lần %2)").arg(command.part).arg(command.attempt));
    error.detail.insert(QStringLiteral("value"), command.part);
    return error;
}

Result<void> replaceScore(Work &work, const CorrectScore &command, EnrolmentId enrolment)
{
    auto scores = store::readWhere<Score>(work.db, &Score::enrolment, enrolment);
    if (!scores)
        return scores.error();
    bool found = false;
    for (Score &score : *scores) {
        if (!score.isCurrent || score.part != command.part || score.attempt != command.attempt)
            continue;
        found = true;
        score.isCurrent = false;
        if (const auto updated = store::update(work.db, score); !updated)
            return updated.error();
    }
    if (!found)
        return noScore(command);
    const auto id = store::insert(work.db, Score{{}, enrolment, command.part, command.attempt, command.score.value, true, command.reason});
    return id ? Result<void>() : Result<void>(id.error());
}

} // namespace

Result<Reply> perform(Work &work, const CloseClass &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    const auto sheet = readResultSheet(work, *file);
    if (!sheet)
        return sheet.error();
    const std::vector<Judged> learners = judge(*file, *sheet);
    std::vector<ClosingLine> lines;
    std::vector<CadreId> cadres;
    for (const Judged &learner : learners) {
        lines.push_back({learner.enrolment.id, learner.cadre.code, learner.verdict});
        cadres.push_back(learner.cadre.id);
    }
    if (const auto closable = checkClosing(file->trainingClass, lines, work.today); !closable)
        return closable.error();

    const auto history = PlanningHistory::before(work, cadres);
    if (!history)
        return history.error();
    const auto codes = completionCodesOf(work, cadres);
    if (!codes)
        return codes.error();
    QHash<CadreId, PlanningHistory::Event> events;
    QJsonArray outcomes;
    for (const Judged &learner : learners) {
        const auto completion = writeResult(work, *file, learner, *codes);
        if (!completion)
            return completion.error();
        outcomes.append(outcomeLine(learner.cadre.code, learner.verdict));
        events.insert(learner.cadre.id, {QStringLiteral("result"), sentenceOf(file->trainingClass, sheet->course, learner.verdict), *completion});
    }
    file->trainingClass.state = ClassState::Closed;
    if (const auto stored = storeClass(work, file->trainingClass); !stored)
        return stored.error();
    if (const auto written = history->written(work, events); !written)
        return written.error();
    return Reply{{{QStringLiteral("outcomes"), outcomes}}};
}

Result<Reply> perform(Work &work, const CorrectScore &command)
{
    auto file = readClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (file->trainingClass.state != ClassState::Closed)
        return refused("wrong_state", Words::tr("Lớp %1 chưa đóng: sửa điểm bằng record_score").arg(command.trainingClass),
                       {{QStringLiteral("class"), command.trainingClass}, {QStringLiteral("state"), toCode(file->trainingClass.state)}});
    const auto cadre = referred<Cadre>(work, "cadre", command.cadre);
    if (!cadre)
        return cadre.error();
    const Enrolment *enrolment = file->enrolmentOf(cadre->id);
    if (!enrolment)
        return unknownReference(QStringLiteral("cadre"), command.cadre);
    if (const auto replaced = replaceScore(work, command, enrolment->id); !replaced)
        return replaced.error();
    const auto history = PlanningHistory::before(work, {cadre->id});
    if (!history)
        return history.error();
    const auto sheet = readResultSheet(work, *file);
    if (!sheet)
        return sheet.error();
    const Judged learner{*enrolment, *cadre, verdictFor(*file, *sheet, *enrolment)};
    if (!learner.verdict.outcome)
        return refused("results_missing", Words::tr("%1 chưa đủ kết quả").arg(command.cadre));
    if (const auto superseded = supersede(work, enrolment->id); !superseded)
        return superseded.error();
    const auto codes = completionCodesOf(work, {cadre->id});
    if (!codes)
        return codes.error();
    const auto completion = writeResult(work, *file, learner, *codes);
    if (!completion)
        return completion.error();
    const QString text = QStringLiteral("Đính chính (%1). %2").arg(command.reason, sentenceOf(file->trainingClass, sheet->course, learner.verdict));
    const PlanningHistory::Event event{QStringLiteral("correction"), text, *completion};
    if (const auto written = history->written(work, {{cadre->id, event}}); !written)
        return written.error();
    work.changes.classes.push_back(file->trainingClass.id);
    return Reply{{{QStringLiteral("outcomes"), QJsonArray{outcomeLine(command.cadre, learner.verdict)}}}};
}

} // namespace lotrinh::service
