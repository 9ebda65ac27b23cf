// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "budget.h"
#include "exchange/planfolder.h"
#include "planner/yearplanner.h"
#include "service/service.h"

#include <QFileInfo>
#include <QTextStream>

namespace lotrinh::ctl {

namespace {

Result<Day> requiredDay(const Call &call, const QString &option)
{
    if (!call.options.isSet(option))
        return badOption(option, QStringLiteral("còn thiếu, viết YYYY-MM-DD hoặc dd/MM/yyyy"));
    return call.day(option, {});
}

Result<service::YearPlanQuestion> questionOf(const Call &call)
{
    service::YearPlanQuestion question;
    const auto from = requiredDay(call, QStringLiteral("from"));
    if (!from)
        return from.error();
    const auto to = requiredDay(call, QStringLiteral("to"));
    if (!to)
        return to.error();
    question.from = *from;
    question.to = *to;
    if (call.options.isSet(QStringLiteral("absence-pct"))) {
        bool ok = false;
        question.absencePct = call.options.value(QStringLiteral("absence-pct")).toInt(&ok);
        if (!ok || question.absencePct < 0 || question.absencePct > 100)
            return badOption(QStringLiteral("absence-pct"), QStringLiteral("cần số nguyên từ 0 đến 100"));
    }
    return question;
}

/// What stands out in words, once, on standard error.
void tellResult(const service::YearPlanSetting &setting, const service::YearPlan &plan)
{
    QTextStream err(stderr);
    err << QStringLiteral("%1 lớp, %2 trên %3 nhu cầu được phục vụ; chi phí %4, cận dưới %5, cách biệt %6 %\n")
               .arg(plan.classes.size()).arg(plan.served).arg(plan.gaps).arg(plan.cost.total()).arg(plan.lowerBound)
               .arg(plan.gapPct, 0, 'f', 2);
    if (plan.notPlannable > 0)
        err << QStringLiteral("%1 nhu cầu không lập kế hoạch được vì khóa học chưa rõ số ngày hoặc dài hơn 20 ngày: %2\n")
                   .arg(plan.notPlannable).arg(setting.notPlannableCourses.join(QStringLiteral(", ")));
    QMap<QString, int> reasons;
    for (const service::UnservedGap &gap : plan.unserved)
        ++reasons[inVietnamese(gap.reason)];
    for (auto reason = reasons.constBegin(); reason != reasons.constEnd(); ++reason)
        err << QStringLiteral("%1 nhu cầu chưa được phục vụ: %2\n").arg(reason.value()).arg(reason.key());
}

/// Cost and bound as they close in, one line a second.
planner::Watch watchOnTerminal()
{
    return [last = -1.0](const planner::Progress &progress) mutable {
        if (progress.seconds - last < 1)
            return true;
        last = progress.seconds;
        QTextStream(stderr) << QStringLiteral("%1 s: chi phí %2, cận dưới %3\n").arg(progress.seconds, 0, 'f', 0)
                                   .arg(progress.hasPlan ? QString::number(progress.cost) : QStringLiteral("–")).arg(progress.bound);
        return true;
    };
}

/// --keep and --pin in the numbers of the setting; what is wrong is said line by line.
Result<service::YearPlanPrior> priorOf(const Call &call, const service::YearPlanSetting &setting, service::PriorPlan &prior)
{
    std::vector<exchange::Problem> problems;
    const QString pin = call.options.value(QStringLiteral("pin"));
    auto read = exchange::readPriorPlan(call.options.value(QStringLiteral("keep")), pin, problems);
    if (!read)
        return read.error();
    for (const exchange::Problem &problem : problems)
        QTextStream(stderr) << exchange::format(problem, call.language) << '\n';
    if (exchange::hasErrors(problems))
        return Error{QStringLiteral("bad_field"), QStringLiteral("--keep, --pin: có dòng không đọc được"), {}, Error::Kind::Refused};
    prior = std::move(*read);
    auto numbers = service::priorOf(setting, prior);
    if (numbers)
        return numbers;
    Error error = numbers.error();
    if (const QJsonValue index = error.detail.value(QStringLiteral("pin")); index.isDouble())
        error.message = QStringLiteral("%1:%2: %3").arg(QFileInfo(pin).fileName()).arg(prior.pinned[size_t(index.toInt())].line).arg(error.message);
    return error;
}

void tellPins(const Call &call, const service::PriorPlan &prior, const planner::PlanAnswer &answer)
{
    const QString name = QFileInfo(call.options.value(QStringLiteral("pin"))).fileName();
    for (size_t pin = 0; pin < answer.pins.size(); ++pin)
        if (answer.pins[pin] != planner::PinObstacle::None)
            QTextStream(stderr) << QStringLiteral("%1:%2: lớp %3 không giữ được: %4\n").arg(name).arg(prior.pinned[pin].line)
                                       .arg(prior.pinned[pin].code, service::sentenceOf(answer.pins[pin]));
}

} // namespace

int plan(const Call &call)
{
    if (!call.arguments.isEmpty())
        return usage(QStringLiteral("plan: thừa “%1”").arg(call.arguments.first()));
    const QString directory = call.options.value(QStringLiteral("out"));
    if (directory.isEmpty())
        return usage(QStringLiteral("thiếu --out"));
    const auto budget = budgetOf(call);
    if (!budget)
        return fail(budget.error());
    const auto question = questionOf(call);
    if (!question)
        return fail(question.error());
    auto service = call.openFor(Right::RunClasses);
    if (!service)
        return fail(service.error());
    const auto setting = service::readYearPlanSetting(**service, *question);
    if (!setting)
        return fail(setting.error());
    service::PriorPlan given;
    const auto prior = priorOf(call, *setting, given);
    if (!prior)
        return fail(prior.error());
    const planner::PlanAnswer answer = planner::planYear(setting->instance, *budget, watchOnTerminal(), prior->numbers);
    tellPins(call, given, answer);
    const service::YearPlan proposal = service::yearPlanOf(*setting, answer, budget->seed, *prior);
    if (const auto written = exchange::writePlanFolder(directory, proposal, *(*service)->rules()); !written)
        return fail(written.error());
    tellResult(*setting, proposal);
    QTextStream(stdout) << exchange::planSummary(proposal);
    return Done;
}

} // namespace lotrinh::ctl
