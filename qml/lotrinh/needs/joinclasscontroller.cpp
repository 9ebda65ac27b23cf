// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinclasscontroller.h"

#include "class/classwords.h"
#include "shell/workplace.h"

#include <algorithm>

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

void JoinClassController::submit(int row, const QString &letterNo)
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
    command.letterNo = letterNo.trimmed();
    workplace()
        .desk()
        .send(command, workplace().caller(), workplace().todayDay())
        .then(this, [this, code](const Result<service::Reply> &reply) { takeReply(code, reply); });
}

QString JoinClassController::summaryOf(const QString &code, const service::SeatReport &report) const
{
    const int pending = static_cast<int>(std::ranges::count(report.answers, NominationOutcome::Pending, &service::SeatAnswer::outcome));
    QStringList parts;
    const auto add = [&parts](int people, const QString &words) {
        if (people > 0)
            parts.append(words.arg(people));
    };
    add(report.enrolled - pending, tr("xếp chỗ %1 người"));
    add(pending, tr("chờ duyệt %1 người"));
    add(report.waitlisted, tr("vào danh sách chờ %1 người"));
    add(report.refused, tr("từ chối %1 người"));
    //: class code, what became of how many
    return tr("Lớp %1: %2.").arg(code, parts.join(QStringLiteral(", ")));
}

void JoinClassController::takeReply(const QString &code, const Result<service::Reply> &reply)
{
    m_isBusy = false;
    if (!reply) {
        m_problem = reply.error().message;
        Q_EMIT changed();
        return;
    }
    service::SeatReport report = service::seatReportOf(reply->fields);
    // What needs an answer stands first.
    std::stable_partition(report.answers.begin(), report.answers.end(),
        [](const service::SeatAnswer &answer) { return isRefused(answer.outcome); });
    m_summary = summaryOf(code, report);
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
