// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinclasscontroller.h"

#include "class/classwords.h"
#include "shell/workplace.h"

namespace lotrinh::screens {

JoinClassController::JoinClassController(QObject *parent)
    : QObject(parent)
    , m_question(this,
          [this](Result<std::vector<service::OpenClassChoice>> classes) { takeClasses(std::move(classes)); })
{ }

Workplace &JoinClassController::workplace()
{
    return *Workplace::create(nullptr, nullptr);
}

void JoinClassController::begin(const QString &courseSet, const QStringList &cadres)
{
    m_cadres = cadres;
    m_isFinished = false;
    m_problem.clear();
    m_classes.setRows({}, 5);
    m_answers.setRows({}, 2);
    m_question.ask(workplace().desk(),
        [courseSet](service::Service &service) { return service::openClassesFor(service, courseSet); });
    Q_EMIT changed();
}

void JoinClassController::takeClasses(Result<std::vector<service::OpenClassChoice>> classes)
{
    if (!classes) {
        m_problem = classes.error().message;
        Q_EMIT changed();
        return;
    }
    std::vector<list::Row> rows;
    for (const service::OpenClassChoice &one : *classes) {
        const double share = one.capacity > 0 ? double(one.taken) / one.capacity : -1;
        rows.push_back({one.code,
            {{one.code, {}, {}, -1}, {one.name.isEmpty() ? one.course : one.name, {}, {}, -1},
                {toVietnamese(one.startsOn), {}, {}, -1}, {toVietnamese(one.endsOn), {}, {}, -1},
                {tr("%1/%2").arg(one.taken).arg(one.capacity), {}, {}, share}}});
    }
    m_classes.setRows(std::move(rows), 5);
    Q_EMIT changed();
}

void JoinClassController::submit(int row)
{
    const QString code = m_classes.keyAt(row);
    if (code.isEmpty() || m_isBusy || m_cadres.isEmpty())
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    service::Nominate command;
    command.trainingClass = code;
    command.cadres = m_cadres;
    workplace()
        .desk()
        .send(command, workplace().caller(), workplace().todayDay())
        .then(this, [this, code](const Result<service::Reply> &reply) { takeReply(code, reply); });
}

void JoinClassController::takeReply(const QString &code, const Result<service::Reply> &reply)
{
    m_isBusy = false;
    if (!reply) {
        m_problem = reply.error().message;
        Q_EMIT changed();
        return;
    }
    const service::SeatReport report = service::seatReportOf(reply->fields);
    m_summary = tr("Lớp %1: xếp chỗ %2 người, vào danh sách chờ %3, từ chối %4.")
                    .arg(code)
                    .arg(report.enrolled)
                    .arg(report.waitlisted)
                    .arg(report.refused);
    std::vector<list::Row> rows;
    for (const service::SeatAnswer &answer : report.answers)
        if (answer.outcome != NominationOutcome::Enrolled)
            rows.push_back({answer.cadre, {{answer.cadre, {}, {}, -1}, plainCell(answerWords(answer, workplace().words()))}});
    m_isFinished = !rows.empty();
    m_answers.setRows(std::move(rows), 2);
    Q_EMIT changed();
    if (!m_isFinished)
        Q_EMIT joined(code);
}

} // namespace lotrinh::screens
