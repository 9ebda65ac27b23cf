// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../planninghistory.h"
#include "../words.h"
#include "people.h"
#include "store/latestrequest.h"

namespace lotrinh::service {

namespace {

Result<void> checkOwn(const Work &work, CadreId cadre)
{
    if (work.caller.role == Role::Owner || work.caller.self == cadre)
        return {};
    return Error{QStringLiteral("not_allowed"), Words::tr("Chỉ xin cho chính mình"), {}, Error::Kind::NotAllowed};
}

/// YC-2027-001: one run of numbers a year, given under the one writer's lock.
Result<QString> nextCode(Work &work)
{
    const QString prefix = QStringLiteral("YC-%1-").arg(work.today.year());
    const auto latest = store::latestRequestNumber(work.db, prefix);
    if (!latest)
        return latest.error();
    return prefix + QStringLiteral("%1").arg(*latest + 1, 3, 10, QLatin1Char('0'));
}

/// Cadre, course and the day; the rest is filled in by the command.
Result<CadreRequest> begun(Work &work, const QString &cadreCode, const QString &courseCode)
{
    const auto cadre = referred<Cadre>(work, "cadre", cadreCode);
    if (!cadre)
        return cadre.error();
    if (const auto own = checkOwn(work, cadre->id); !own)
        return own.error();
    const auto course = referred<Course>(work, "course", courseCode);
    if (!course)
        return course.error();
    auto code = nextCode(work);
    if (!code)
        return code.error();
    CadreRequest request;
    request.code = std::move(*code);
    request.cadre = cadre->id;
    request.course = course->id;
    request.askedOn = work.today;
    return request;
}

/// The same thing asked twice while the first still waits.
Result<void> checkNotAsked(Work &work, const CadreRequest &request)
{
    const auto rows = store::readWhere<CadreRequest>(work.db, &CadreRequest::cadre, request.cadre);
    if (!rows)
        return rows.error();
    for (const CadreRequest &row : *rows)
        if (row.state == RequestState::Asked && row.kind == request.kind && row.course == request.course)
            return refused("wrong_state", Words::tr("Đã có yêu cầu %1 đang chờ trả lời").arg(row.code),
                           {{QStringLiteral("request"), row.code}});
    return {};
}

Result<Reply> asked(Work &work, const CadreRequest &request)
{
    if (const auto first = checkNotAsked(work, request); !first)
        return first.error();
    if (const auto id = store::insert(work.db, request); !id)
        return id.error();
    work.changes.cadres.push_back(request.cadre);
    return Reply{{{QStringLiteral("request"), request.code}}};
}

Result<CadreRequest> waiting(Work &work, const QString &code)
{
    auto request = referred<CadreRequest>(work, "request", code);
    if (request && request->state != RequestState::Asked)
        return refused("wrong_state", Words::tr("Yêu cầu %1 đã trả lời").arg(code),
                       {{QStringLiteral("request"), code}, {QStringLiteral("state"), toCode(request->state)}});
    return request;
}

Result<void> grantExtension(Work &work, const AnswerRequest &command, CadreRequest &request)
{
    const Day until = command.until.value_or(request.until);
    if (until < work.today)
        return badField(QStringLiteral("until"), Words::tr("%1 đã qua").arg(toVietnamese(until)));
    Exemption exemption;
    exemption.cadre = request.cadre;
    exemption.course = request.course;
    exemption.life = {work.today, until.plusDays(1)};
    exemption.basis = QStringLiteral("Gia hạn theo yêu cầu %1. %2").arg(request.code, command.reason).trimmed();
    const auto same = store::readWhere<Exemption>(work.db, &Exemption::cadre, request.cadre);
    if (!same)
        return same.error();
    for (const Exemption &one : *same)
        if (one.course == exemption.course && one.life == exemption.life)
            return badField(QStringLiteral("until"), Words::tr("đã được miễn trong đúng thời gian này"));
    const auto id = store::insert(work.db, exemption);
    if (!id)
        return id.error();
    request.until = until;
    request.exemption = *id;
    return {};
}

Result<void> grantRecognition(Work &work, CadreRequest &request)
{
    const auto history = PlanningHistory::before(work, {request.cadre});
    if (!history)
        return history.error();
    Completion completion;
    completion.code = request.code;
    completion.cadre = request.cadre;
    completion.course = request.course;
    completion.completedOn = request.completedOn;
    completion.credentialNo = request.document;
    completion.issuer = request.issuer;
    if (const auto free = stillFree<Completion>(work, completion.code); !free)
        return free.error();
    const auto id = store::insert(work.db, completion);
    if (!id)
        return id.error();
    request.completion = *id;
    const Course *course = work.rules.course(request.course);
    const QString text = QStringLiteral("Công nhận %1 theo yêu cầu %2").arg(course ? course->name : QString(), request.code);
    return history->written(work, {{request.cadre, {QStringLiteral("result"), text, *id}}});
}

} // namespace

Result<Reply> perform(Work &work, const RequestExtension &command)
{
    auto request = begun(work, command.cadre, command.course);
    if (!request)
        return request.error();
    if (command.until <= work.today)
        return badField(QStringLiteral("until"), Words::tr("phải sau hôm nay"));
    request->kind = RequestKind::Extension;
    request->until = command.until;
    request->reason = command.reason;
    return asked(work, *request);
}

Result<Reply> perform(Work &work, const RequestRecognition &command)
{
    auto request = begun(work, command.cadre, command.course);
    if (!request)
        return request.error();
    if (command.completedOn > work.today)
        return badField(QStringLiteral("completed_on"), Words::tr("%1 còn ở tương lai").arg(toVietnamese(command.completedOn)));
    request->kind = RequestKind::Recognition;
    request->completedOn = command.completedOn;
    request->issuer = command.issuer;
    request->document = command.document;
    request->reason = command.reason;
    return asked(work, *request);
}

Result<Reply> perform(Work &work, const AnswerRequest &command)
{
    auto request = waiting(work, command.request);
    if (!request)
        return request.error();
    if (command.answer == RequestAnswer::Refuse && command.reason.isEmpty())
        return badField(QStringLiteral("reason"), Words::tr("từ chối phải ghi lý do"));
    if (command.answer == RequestAnswer::Grant) {
        const auto granted = request->kind == RequestKind::Extension ? grantExtension(work, command, *request)
                                                                      : grantRecognition(work, *request);
        if (!granted)
            return granted.error();
    }
    request->state = command.answer == RequestAnswer::Grant ? RequestState::Granted : RequestState::Refused;
    request->answeredOn = work.today;
    request->answer = command.reason;
    if (const auto updated = store::update(work.db, *request); !updated)
        return updated.error();
    work.changes.cadres.push_back(request->cadre);
    return Reply{{{QStringLiteral("request"), request->code}, {QStringLiteral("state"), toCode(request->state)}}};
}

Result<Reply> perform(Work &work, const WithdrawRequest &command)
{
    auto request = waiting(work, command.request);
    if (!request)
        return request.error();
    if (const auto own = checkOwn(work, request->cadre); !own)
        return own.error();
    request->state = RequestState::Withdrawn;
    request->answeredOn = work.today;
    if (const auto updated = store::update(work.db, *request); !updated)
        return updated.error();
    work.changes.cadres.push_back(request->cadre);
    return Reply{};
}

} // namespace lotrinh::service
