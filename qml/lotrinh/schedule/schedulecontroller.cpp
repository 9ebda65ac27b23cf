// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulecontroller.h"

#include "calendarsheet.h"
#include "domain/schedule/lifecycle.h"
#include "schedulewords.h"
#include "service/view/classlist.h"
#include "shell/notices.h"
#include "shell/statuswords.h"
#include "shell/workplace.h"


namespace lotrinh::screens {

ScheduleController::ScheduleController(QObject *parent)
    : FactsView(parent)
    , m_question(this, [this](Result<Table> table) { take(std::move(table)); })
{
    m_ask.anchor = m_ask.today = workplace().todayDay();
    // The day of a demo is known only once its data are open.
    connect(&workplace(), &Workplace::dayChanged, this, [this] {
        if (m_ask.anchor == m_ask.today)
            m_ask.anchor = workplace().todayDay();
        m_ask.today = workplace().todayDay();
        Q_EMIT questionChanged();
        draw();
    });
}

void ScheduleController::ask()
{
    m_question.ask(workplace().desk(), [](service::Service &service) { return service::readTimetable(service); });
}

void ScheduleController::take(Result<Table> table)
{
    m_problem = table ? QString() : table.error().message;
    if (table)
        m_table = std::move(*table);
    draw();
    Q_EMIT tableChanged();
    Q_EMIT chosenChanged();
    if (m_isRevealing && chosen())
        reveal(m_code);
}

void ScheduleController::draw()
{
    if (!m_table)
        return;
    m_ask.isFixed = m_preview != nullptr;
    m_content.setPicture(schedulePicture(m_preview ? *m_preview : *m_table, m_ask));
}

void ScheduleController::preview(Table proposed)
{
    if (proposed == m_preview)
        return;
    m_preview = std::move(proposed);
    draw();
}

void ScheduleController::setView(int view)
{
    if (view == this->view() || view < 0 || view > static_cast<int>(ScheduleView::Week))
        return;
    m_ask.view = static_cast<ScheduleView>(view);
    // Closer to the class one looks at, or to today when it is in what was in view.
    if (const service::TimetableClass *one = chosen())
        m_ask.anchor = one->trainingClass.startsOn;
    draw();
    Q_EMIT questionChanged();
    Q_EMIT tableChanged();
}

void ScheduleController::setLanes(int lanes)
{
    if (lanes == this->lanes() || lanes < 0 || lanes > static_cast<int>(ScheduleLanes::Lecturers))
        return;
    m_ask.lanes = static_cast<ScheduleLanes>(lanes);
    draw();
    Q_EMIT questionChanged();
    Q_EMIT tableChanged();
}

void ScheduleController::setAnchor(const QString &iso)
{
    const auto day = parseDay(iso);
    if (!day || *day == m_ask.anchor)
        return;
    m_ask.anchor = *day;
    draw();
    Q_EMIT questionChanged();
    Q_EMIT tableChanged();
}

void ScheduleController::lookCloselyAt(Day day)
{
    setView(static_cast<int>(ScheduleView::Week));
    setAnchor(toIso(day));
}

void ScheduleController::step(int steps)
{
    setAnchor(toIso(stepped(m_ask.view, m_ask.anchor, steps)));
}

void ScheduleController::goToday()
{
    setAnchor(workplace().today());
}

void ScheduleController::reveal(const QString &code)
{
    setCode(code);
    // A class just opened may not have been read yet.
    m_isRevealing = !chosen();
    if (m_isRevealing)
        return;
    setAnchor(toIso(chosen()->trainingClass.startsOn));
    Q_EMIT revealed(code);
}

QString ScheduleController::countText() const
{
    if (!m_table)
        return {};
    const Period days = periodOf(m_ask.view, m_ask.anchor);
    const auto count = std::count_if(m_table->classes.begin(), m_table->classes.end(), [&](const auto &one) {
        return one.trainingClass.startsOn < days.to && one.trainingClass.endsOn >= days.from;
    });
    return tr("%Ln lớp", "", static_cast<int>(count));
}

void ScheduleController::setCode(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    Q_EMIT chosenChanged();
}

const service::TimetableClass *ScheduleController::chosen() const
{
    return m_table && !m_code.isEmpty() ? m_table->byCode(m_code) : nullptr;
}

QString ScheduleController::title() const
{
    const auto *one = chosen();
    return !one ? QString() : one->trainingClass.name.isEmpty() ? one->course : one->trainingClass.name;
}

QString ScheduleController::stateText() const
{
    return chosen() ? wordsOf(chosen()->trainingClass.state).text : QString();
}

QString ScheduleController::stateTone() const
{
    return chosen() ? wordsOf(chosen()->trainingClass.state).tone : QString();
}

QString ScheduleController::dates() const
{
    return chosen() ? daysWords(chosen()->trainingClass.startsOn, chosen()->trainingClass.endsOn) : QString();
}

QString ScheduleController::room() const
{
    const QString name = chosen() ? roomWords(*m_table, chosen()->trainingClass.room) : QString();
    return name.isEmpty() ? tr("Chưa xếp") : name;
}

QString ScheduleController::lecturer() const
{
    const QString name = chosen() ? lecturerWords(*m_table, chosen()->trainingClass.lecturer) : QString();
    return name.isEmpty() ? tr("Chưa mời") : name;
}

QString ScheduleController::roomCode() const
{
    const Room *room = chosen() ? m_table->room(chosen()->trainingClass.room) : nullptr;
    return room ? room->code : QString();
}

QString ScheduleController::lecturerCode() const
{
    const Lecturer *lecturer = chosen() ? m_table->lecturer(chosen()->trainingClass.lecturer) : nullptr;
    return lecturer ? lecturer->code : QString();
}

QString ScheduleController::sessionsText() const
{
    return chosen() ? tr("%n buổi", "", static_cast<int>(chosen()->sessions.size())) : QString();
}

QString ScheduleController::seats() const
{
    if (!chosen())
        return {};
    const int capacity = chosen()->trainingClass.capacity;
    return service::isUnderWay(chosen()->trainingClass.state)
        ? tr("%1/%2 chỗ").arg(chosen()->seated.size()).arg(capacity)
        : tr("sĩ số %1").arg(capacity);
}

bool ScheduleController::canMove() const
{
    return chosen() && isBeforeStart(chosen()->trainingClass.state);
}

bool ScheduleController::canSchedule() const
{
    return chosen() && service::isUnderWay(chosen()->trainingClass.state);
}

void ScheduleController::exportCalendar(const QUrl &place)
{
    if (!m_table || m_isExporting)
        return;
    m_isExporting = true;
    Q_EMIT exportChanged();
    ScheduleQuestion year = m_ask;
    year.view = ScheduleView::Year;
    workplace()
        .desk()
        .ask([path = place.toLocalFile(), picture = schedulePicture(*m_table, year),
                 sheet = calendarSheet(year, workplace().language())](service::Service &) {
            return writeCalendar(picture, sheet, path);
        })
        .then(this, [this, place](const Result<int> &pages) {
            m_isExporting = false;
            Q_EMIT exportChanged();
            if (!pages)
                return workplace().notices().say(QStringLiteral("bad"), tr("Không ghi được lịch năm"), pages.error().message);
            workplace().notices().say(QStringLiteral("good"), tr("Đã ghi lịch năm, %n trang", "", *pages), place.toLocalFile());
            Q_EMIT exported(place);
        });
}

} // namespace lotrinh::screens
