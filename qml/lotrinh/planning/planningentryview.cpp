// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planningentryview.h"

#include "cataloguewords.h"
#include "planningwords.h"
#include "workplace.h"

namespace lotrinh::screens {

PlanningEntryView::PlanningEntryView(QObject *parent)
    : QObject(parent)
    , m_question(this, [this](const Result<service::PlanningFile> &file) { take(file); })
    , m_duties(planningDutyFields())
    , m_evidence(planningEvidenceFields())
    , m_lines(planningLineFields())
{ }

void PlanningEntryView::open(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    m_problem.clear();
    if (code.isEmpty())
        m_file.reset();
    show();
    askAgain();
}

void PlanningEntryView::askAgain()
{
    if (m_code.isEmpty())
        return;
    Workplace &place = *Workplace::create(nullptr, nullptr);
    m_question.ask(place.desk(),
        [code = m_code, caller = place.caller(), asOf = place.asOfDay()](
            service::Service &service) { return service::readPlanningFile(service, caller, code, asOf); });
}

void PlanningEntryView::take(const Result<service::PlanningFile> &file)
{
    if (file && file->entry.code != m_code)
        return;
    m_problem = file ? QString() : file.error().message;
    m_file = file ? std::optional(*file) : std::nullopt;
    show();
}

void PlanningEntryView::show()
{
    m_duties.setRecords(m_file ? planningDutyRecords(*m_file) : std::vector<list::Record>());
    m_evidence.setRecords(m_file ? planningEvidenceRecords(*m_file) : std::vector<list::Record>());
    m_lines.setRecords(m_file ? planningLineRecords(*m_file) : std::vector<list::Record>());
    Q_EMIT changed();
}

QString PlanningEntryView::title() const
{
    return m_file ? titleName(*m_file->rules, m_file->entry.title) : QString();
}

QString PlanningEntryView::unit() const
{
    return m_file ? unitName(*m_file->rules, m_file->entry.unit) : QString();
}

QString PlanningEntryView::term() const
{
    return m_file ? termName(*m_file->rules, m_file->entry.term) : QString();
}

QString PlanningEntryView::ended() const
{
    if (!m_file || !m_file->entry.endedOn.isFinite())
        return {};
    return tr("Đưa ra từ %1: %2", "day, reason")
        .arg(toVietnamese(m_file->entry.endedOn), m_file->entry.endReason);
}

QString PlanningEntryView::readiness() const
{
    return m_file ? readinessText(m_file->readiness.done, m_file->readiness.determined) : QString();
}

double PlanningEntryView::share() const
{
    return m_file ? readinessShare(m_file->readiness.done, m_file->readiness.determined) : -1;
}

QString PlanningEntryView::readyText() const
{
    return m_file ? readyWords(m_file->readiness.ready).text : QString();
}

QString PlanningEntryView::readyTone() const
{
    return m_file ? readyWords(m_file->readiness.ready).tone : QString();
}

} // namespace lotrinh::screens
