// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../classfile.h"
#include "../lookup.h"
#include "../seal.h"
#include "../words.h"
#include "domain/credential/register.h"
#include "domain/result/grading.h"
#include "trainingclass.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// The training body that issues: the political school of the province (domain.md §1.1).
const QString issuerName = QStringLiteral("Trường Chính trị");

QString gradeText(const QString &code)
{
    const auto band = fromCode<GradeBand>(code);
    return band ? gradeName(*band) : code;
}

QJsonObject paperOf(Work &work, const TrainingClass &trainingClass, const Course &course, const Cadre &cadre, const Completion &completion)
{
    const Unit *unit = work.rules.unit(cadre.unit);
    return {{QStringLiteral("full_name"), cadre.fullName},
            {QStringLiteral("birth_date"), cadre.birthDate},
            {QStringLiteral("unit"), unit ? unit->name : QString()},
            {QStringLiteral("course"), course.name},
            {QStringLiteral("class"), trainingClass.code},
            {QStringLiteral("starts_on"), toIso(trainingClass.startsOn)},
            {QStringLiteral("ends_on"), toIso(trainingClass.endsOn)},
            {QStringLiteral("grade"), gradeText(completion.grade)},
            {QStringLiteral("issuer"), issuerName}};
}

/// The completions of the class in force, by cadre code.
Result<std::vector<std::pair<Cadre, Completion>>> graduatesOf(Work &work, const ClassFile &file, const std::vector<Completion> &completions)
{
    std::vector<CadreId> ids;
    for (const Enrolment &enrolment : file.enrolments)
        if (enrolment.state == EnrolmentState::Passed)
            ids.push_back(enrolment.cadre);
    const auto cadres = store::readIn<Cadre>(work.db, &Cadre::id, ids);
    if (!cadres)
        return cadres.error();
    std::vector<std::pair<Cadre, Completion>> graduates;
    for (const Cadre &cadre : *cadres)
        for (const Completion &completion : completions)
            if (completion.cadre == cadre.id && completion.course == file.trainingClass.course && !completion.revokedOn.isFinite())
                graduates.emplace_back(cadre, completion);
    std::sort(graduates.begin(), graduates.end(), [](const auto &a, const auto &b) { return a.first.code < b.first.code; });
    return graduates;
}

/// The void paper of each cadre whose result was corrected since: the next one takes its place.
Result<QHash<CadreId, CredentialId>> voidPapersIn(Work &work, const std::vector<Completion> &completions)
{
    QHash<CompletionId, CadreId> cadres;
    std::vector<CompletionId> ids;
    for (const Completion &one : completions)
        if (one.revokedOn.isFinite()) {
            cadres.insert(one.id, one.cadre);
            ids.push_back(one.id);
        }
    const auto papers = store::readIn<Credential>(work.db, &Credential::completion, ids);
    if (!papers)
        return papers.error();
    QHash<CadreId, CredentialId> last;
    for (const Credential &paper : *papers)
        if (paper.state == CredentialState::Void) {
            CredentialId &newest = last[cadres.value(paper.completion)];
            newest = std::max(newest, paper.id);
        }
    return last;
}

Result<Credential> credentialNamed(Work &work, const QString &code)
{
    return referred<Credential>(work, "credential", code);
}

/// Signs and writes one line of the register.
Result<CredentialId> enterRegister(Work &work, const OfficeKey &key, Credential &credential)
{
    credential.signature = sealOf(key, credential.printed);
    return store::insert(work.db, credential);
}

Result<Reply> replaceWith(Work &work, Result<PaperReplacement> replacement)
{
    if (!replacement)
        return replacement.error();
    const auto key = officeKey(work.db);
    if (!key)
        return key.error();
    if (const auto updated = store::update(work.db, replacement->original); !updated)
        return updated.error();
    if (const auto id = enterRegister(work, *key, replacement->issued); !id)
        return id.error();
    return Reply{{{QStringLiteral("number"), replacement->issued.code}}};
}

} // namespace

Result<Reply> perform(Work &work, const IssueCredentials &command)
{
    const auto file = readClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (file->trainingClass.state != ClassState::Closed)
        return refused("wrong_state", Words::tr("Lớp %1 chưa đóng").arg(command.trainingClass),
                       {{QStringLiteral("class"), command.trainingClass}, {QStringLiteral("state"), toCode(file->trainingClass.state)}});
    const Course *course = work.rules.course(file->trainingClass.course);
    if (!course || course->credential.isEmpty() || course->credential == QLatin1String("khong_cap"))
        return refused("wrong_state", Words::tr("Khóa học này không cấp văn bằng, chứng chỉ"));
    const auto completions = store::readWhere<Completion>(work.db, &Completion::classCode, command.trainingClass);
    if (!completions)
        return completions.error();
    const auto graduates = graduatesOf(work, *file, *completions);
    if (!graduates)
        return graduates.error();
    auto rows = store::readWhere<Credential>(work.db, &Credential::year, work.today.year());
    if (!rows)
        return rows.error();

    const auto key = officeKey(work.db);
    if (!key)
        return key.error();
    const auto voided = voidPapersIn(work, *completions);
    if (!voided)
        return voided.error();
    QJsonArray numbers;
    for (const auto &[cadre, completion] : *graduates) {
        const IssueRequest request{{issuerName, course->credential, work.today.year()}, completion.id, work.today,
                                   paperOf(work, file->trainingClass, *course, cadre, completion)};
        auto already = store::readWhere<Credential>(work.db, &Credential::completion, completion.id);
        if (!already)
            return already.error();
        if (!already->empty())
            continue;
        auto credential = issueCredential(*rows, request);
        if (!credential)
            return credential.error();
        credential->replaces = voided->value(cadre.id);
        const auto id = enterRegister(work, *key, *credential);
        if (!id)
            return id.error();
        credential->id = *id;
        rows->push_back(*credential);
        Completion numbered = completion;
        numbered.credentialNo = credential->code;
        numbered.issuer = issuerName;
        if (const auto updated = store::update(work.db, numbered); !updated)
            return updated.error();
        work.changes.cadres.push_back(cadre.id);
        numbers.append(QJsonObject{{QStringLiteral("cadre"), cadre.code}, {QStringLiteral("number"), credential->code}});
    }
    return Reply{{{QStringLiteral("numbers"), numbers}}};
}

Result<Reply> perform(Work &work, const ReportLost &command)
{
    const auto credential = credentialNamed(work, command.credential);
    if (!credential)
        return credential.error();
    const auto rows = store::readAll<Credential>(work.db);
    if (!rows)
        return rows.error();
    return replaceWith(work, reportLost(*rows, credential->id, work.today));
}

Result<Reply> perform(Work &work, const Reissue &command)
{
    const auto credential = credentialNamed(work, command.credential);
    if (!credential)
        return credential.error();
    const auto rows = store::readAll<Credential>(work.db);
    if (!rows)
        return rows.error();
    const auto completion = store::readById<Completion>(work.db, credential->completion);
    if (!completion)
        return completion.error();
    if (!*completion)
        return unknownReference(QStringLiteral("credential"), command.credential);
    const auto cadre = store::readById<Cadre>(work.db, (*completion)->cadre);
    const auto trainingClass = store::readOne<TrainingClass>(work.db, &TrainingClass::code, (*completion)->classCode);
    if (!cadre)
        return cadre.error();
    if (!trainingClass)
        return trainingClass.error();
    const Course *course = work.rules.course((*completion)->course);
    const QJsonObject values = paperOf(work, trainingClass->value_or(TrainingClass{}), course ? *course : Course{},
                                       cadre->value_or(Cadre{}), **completion);
    return replaceWith(work, reissueCredential(*rows, credential->id, values, command.reason, work.today));
}

} // namespace lotrinh::service
