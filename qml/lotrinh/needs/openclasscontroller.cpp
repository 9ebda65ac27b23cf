// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openclasscontroller.h"

#include "class/classwords.h"
#include "shell/workplace.h"

#include <QCoreApplication>
#include <QPointer>

namespace lotrinh::screens {

namespace {

/// The code chosen, or none when the choice is the last one.
QString codeAt(const std::vector<service::DraftChoice> &choices, int index)
{
    return index >= 0 && index < static_cast<int>(choices.size()) ? choices[static_cast<size_t>(index)].code
                                                                  : QString();
}

} // namespace

OpenClassController::OpenClassController(QObject *parent)
    : QObject(parent)
    , m_question(this, [this](Result<service::ClassDraft> draft) { takeDraft(std::move(draft)); })
{ }

Workplace &OpenClassController::workplace()
{
    return *Workplace::create(nullptr, nullptr);
}

void OpenClassController::begin(const QString &courseSet, const QStringList &cadres)
{
    m_cadres = cadres;
    m_request = {courseSet, {}, static_cast<int>(cadres.size()), {}, {}, workplace().todayDay()};
    m_draft = {};
    m_isNameTyped = m_isCodeTyped = m_isFinished = false;
    m_problem.clear();
    m_refusals.setRows({}, 2);
    Q_EMIT workChanged();
    askDraft();
}

void OpenClassController::askDraft()
{
    m_isDrafting = true;
    Q_EMIT draftChanged();
    m_question.ask(workplace().desk(),
        [request = m_request](service::Service &service) { return service::draftClass(service, request); });
}

void OpenClassController::takeDraft(Result<service::ClassDraft> draft)
{
    m_isDrafting = false;
    m_problem = draft
        ? QString()
        : tr("Không có khóa nào của ô này đang có hiệu lực để mở lớp. Hãy chọn một cột khóa khác.");
    if (draft) {
        if (m_isNameTyped)
            draft->name = m_draft.name;
        if (m_isCodeTyped)
            draft->code = m_draft.code;
        m_draft = std::move(*draft);
        m_roomIndex = 0;
        m_lecturerIndex = 0;
    }
    Q_EMIT draftChanged();
    Q_EMIT workChanged();
}

QStringList OpenClassController::courses() const
{
    QStringList names;
    for (const service::DraftChoice &choice : m_draft.courses)
        names.append(tr("%1 · %2").arg(choice.code, choice.name));
    return names;
}

int OpenClassController::courseIndex() const
{
    for (size_t i = 0; i < m_draft.courses.size(); ++i)
        if (m_draft.courses[i].code == m_draft.course)
            return static_cast<int>(i);
    return -1;
}

void OpenClassController::setCourseIndex(int index)
{
    const QString course = codeAt(m_draft.courses, index);
    if (course.isEmpty() || course == m_draft.course)
        return;
    m_request.course = course;
    m_request.capacity.reset();
    m_isNameTyped = false;
    askDraft();
}

void OpenClassController::setCode(const QString &code)
{
    m_draft.code = code.trimmed();
    m_isCodeTyped = true;
    Q_EMIT draftChanged();
}

void OpenClassController::setName(const QString &name)
{
    m_draft.name = name;
    m_isNameTyped = true;
    Q_EMIT draftChanged();
}

void OpenClassController::setStartsOn(const QString &iso)
{
    const auto day = parseDay(iso);
    if (!day || *day == m_draft.startsOn)
        return;
    m_request.startsOn = *day;
    askDraft();
}

void OpenClassController::setCapacity(int capacity)
{
    if (capacity == m_draft.capacity || capacity < 1)
        return;
    m_request.capacity = capacity;
    m_request.startsOn = m_draft.startsOn;
    askDraft();
}

QString OpenClassController::datesText() const
{
    if (m_draft.sessions.empty())
        return {};
    //: %1 days, %2 half-days, %3 last day
    return tr("%1 ngày học, %2 buổi (sáng 07:30–11:00, chiều 13:30–17:00), bế giảng %3")
        .arg(m_draft.days)
        .arg(m_draft.sessions.size())
        .arg(toVietnamese(m_draft.endsOn));
}

QStringList OpenClassController::rooms() const
{
    QStringList names;
    for (const service::DraftChoice &choice : m_draft.rooms)
        names.append(tr("%1 (%2 chỗ)").arg(choice.name).arg(choice.capacity));
    names.append(tr("Chưa xếp phòng"));
    return names;
}

QStringList OpenClassController::lecturers() const
{
    QStringList names;
    for (const service::DraftChoice &choice : m_draft.lecturers)
        names.append(choice.name);
    names.append(tr("Chưa mời giảng viên"));
    return names;
}

QString OpenClassController::peopleText() const
{
    const auto chosen = static_cast<int>(m_cadres.size());
    if (chosen == 0)
        return tr("Chưa chọn ai: lớp mở trước, ghi danh sau.");
    if (chosen <= m_draft.capacity)
        return tr("%1 người được chọn, đều có chỗ.").arg(chosen);
    return tr(
        "%1 người được chọn, lớp có %2 chỗ: người đến hạn sớm hơn được xếp trước, số còn lại chờ lớp sau.")
        .arg(chosen)
        .arg(m_draft.capacity);
}

QString OpenClassController::caution() const
{
    QStringList lines;
    if (m_draft.courses.empty())
        return {};
    if (!m_draft.daysAreKnown)
        lines.append(tr("Danh mục chưa ghi số ngày của khóa này; tạm lấy %1 ngày.").arg(m_draft.days));
    if (m_draft.rooms.empty())
        lines.append(tr("Không có phòng nào trống đủ chỗ trong những ngày này; đổi ngày hoặc bớt chỗ, hay "
                        "xếp phòng sau."));
    if (m_draft.lecturers.empty())
        lines.append(
            tr("Không có giảng viên nào của khóa này rảnh trong những ngày này; đổi ngày hoặc mời sau."));
    return lines.join(u'\n');
}

bool OpenClassController::canSubmit() const
{
    return !m_isDrafting && !m_isBusy && !m_draft.code.isEmpty() && !m_draft.name.trimmed().isEmpty()
        && m_draft.capacity > 0;
}

service::ClassPlan OpenClassController::plan() const
{
    service::ClassPlan plan;
    plan.opening.code = m_draft.code;
    plan.opening.course = m_draft.course;
    plan.opening.title = m_draft.name.trimmed();
    plan.opening.startsOn = m_draft.startsOn;
    plan.opening.endsOn = m_draft.endsOn;
    plan.opening.capacity = m_draft.capacity;
    plan.opening.minSize = m_draft.minSize;
    plan.opening.room = codeAt(m_draft.rooms, m_roomIndex);
    plan.opening.lecturer = codeAt(m_draft.lecturers, m_lecturerIndex);
    plan.sessions = m_draft.sessions;
    plan.cadres = m_cadres;
    return plan;
}

void OpenClassController::submit()
{
    if (!canSubmit())
        return;
    m_isBusy = true;
    m_progress = 0;
    m_problem.clear();
    Q_EMIT workChanged();
    const QPointer<OpenClassController> self(this);
    const auto stepDone = [self](int done, int total) {
        QMetaObject::invokeMethod(qApp, [self, done, total] {
            if (!self)
                return;
            self->m_progress = double(done) / total;
            Q_EMIT self->workChanged();
        });
    };
    workplace()
        .desk()
        .ask([plan = plan(), caller = workplace().caller(), today = workplace().todayDay(), stepDone](
                 service::Service &service) {
            return service::openClassWith(service, plan, caller, today, stepDone);
        })
        .then(this, [this](const Result<service::OpeningReport> &report) { takeReport(report); });
}

void OpenClassController::takeReport(const Result<service::OpeningReport> &report)
{
    m_isBusy = false;
    m_progress = 0;
    if (!report) {
        m_problem = report.error().message;
        Q_EMIT workChanged();
        return;
    }
    const service::SeatReport &seats = report->seats;
    m_summary = tr("Đã mở lớp %1 với %2 buổi; xếp chỗ %3 người, từ chối %4, chờ lớp sau %5.")
                    .arg(report->trainingClass)
                    .arg(report->sessions)
                    .arg(seats.enrolled)
                    .arg(seats.refused + seats.waitlisted)
                    .arg(seats.notAsked);
    showRefusals(*report);
    m_isFinished = m_refusals.count() > 0;
    Q_EMIT workChanged();
    if (!m_isFinished)
        Q_EMIT opened(report->trainingClass);
}

void OpenClassController::showRefusals(const service::OpeningReport &report)
{
    std::vector<list::Row> rows;
    for (const QString &sentence : report.sessionProblems)
        rows.push_back(
            {QString::number(rows.size()), {{tr("Buổi học"), {}, {}, -1}, {sentence, {}, {}, -1}}});
    for (const service::SeatAnswer &answer : report.seats.answers)
        if (isRefused(answer.outcome) || answer.outcome == NominationOutcome::Waitlisted)
            rows.push_back({answer.cadre, {{answer.cadre, {}, {}, -1}, plainCell(answerWords(answer, workplace().words()))}});
    m_refusals.setRows(std::move(rows), 2);
}

} // namespace lotrinh::screens
