// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyclasscontroller.h"

#include "schedulewords.h"
#include "service/view/today.h"
#include "shell/notices.h"
#include "shell/workplace.h"

namespace lotrinh::screens {

void CopyClassController::begin(const QString &code)
{
    if (!m_source || !m_source->table())
        return;
    m_code = code;
    m_startsOn = {};
    m_verdict = {};
    m_table = m_source->table();
    m_trial = service::MoveTrial(m_table, code, service::MoveTrial::Of::Copied);
    if (!m_trial.isPossible())
        return;
    m_isSearching = true;
    Q_EMIT draftChanged();
    // The same weekday, so that half-days keep theirs.
    const TrainingClass &one = m_trial.subject().trainingClass;
    const Day earliest = workplace().todayDay().plusDays(service::preparationDays);
    Day wanted = one.startsOn;
    while (wanted <= one.endsOn || wanted < earliest)
        wanted = wanted.plusDays(7);
    workplace()
        .desk()
        .ask([trial = m_trial, wanted, earliest](service::Service &) {
            return Result<Day>(trial.freeStart(wanted, earliest));
        })
        .then(this, [this, code](const Result<Day> &day) {
            if (code != m_code || !day)
                return;
            m_isSearching = false;
            m_startsOn = *day;
            tryIt();
        });
}

void CopyClassController::setStartsOn(const QString &iso)
{
    const auto day = parseDay(iso);
    if (!day || *day == m_startsOn)
        return;
    m_startsOn = *day;
    tryIt();
}

void CopyClassController::tryIt()
{
    const TrainingClass &one = m_trial.subject().trainingClass;
    m_verdict = m_trial.at(m_startsOn, m_startsOn.plusDays(one.endsOn.julian - one.startsOn.julian));
    Q_EMIT draftChanged();
}

QString CopyClassController::datesText() const
{
    const TrainingClass &one = m_trial.subject().trainingClass;
    return m_startsOn.isFinite() ? daysWords(m_startsOn, m_startsOn.plusDays(one.endsOn.julian - one.startsOn.julian))
                                 : QString();
}

QString CopyClassController::tone() const
{
    return !m_verdict.clashes.empty() ? QStringLiteral("bad")
        : m_verdict.cautions.empty()  ? QStringLiteral("good")
                                      : QStringLiteral("warn");
}

QStringList CopyClassController::lines() const
{
    return m_table ? clashLines(*m_table, m_verdict.clashes) + cautionLines(m_verdict.cautions) : QStringList();
}

void CopyClassController::submit()
{
    if (!canSubmit())
        return;
    m_isBusy = true;
    Q_EMIT draftChanged();
    workplace()
        .desk()
        .ask([code = m_code, startsOn = m_startsOn, caller = workplace().caller(), today = workplace().todayDay()](
                 service::Service &service) -> Result<service::CopyReport> {
            const auto plan = service::planCopy(service, code, startsOn);
            if (!plan)
                return plan.error();
            return service::openCopy(service, *plan, caller, today);
        })
        .then(this, [this](const Result<service::CopyReport> &report) { takeReport(report); });
}

void CopyClassController::takeReport(const Result<service::CopyReport> &report)
{
    m_isBusy = false;
    Q_EMIT draftChanged();
    Notices &notices = workplace().notices();
    if (!report)
        return notices.say(QStringLiteral("bad"), tr("Chưa sao chép được lớp %1").arg(m_code), report.error().message);
    QStringList words{tr("%n buổi học", "", report->sessions)};
    if (!report->sessionProblems.isEmpty())
        words.append(tr("%n buổi chưa xếp được: %1", "", static_cast<int>(report->sessionProblems.size()))
                         .arg(report->sessionProblems.first()));
    notices.say(report->sessionProblems.isEmpty() ? QStringLiteral("good") : QStringLiteral("warn"),
        tr("Đã mở lớp %1 như lớp %2").arg(report->trainingClass, m_code), words.join(QStringLiteral("\n")));
    Q_EMIT opened(report->trainingClass);
}

} // namespace lotrinh::screens
