// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulepicture.h"

#include "domain/schedule/lifecycle.h"
#include "schedulewords.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotrinh::screens {

namespace {

using controls::GanttBar;
using controls::GanttPicture;
using service::Timetable;
using service::TimetableClass;

struct SchedulePictureTexts {
    Q_DECLARE_TR_FUNCTIONS(SchedulePicture)
};

/// Half-days further apart than this are two bars in the lane of a room or a lecturer: a weekend is not.
constexpr int daysOfOneRun = 3;
/// The hours of a day that its width stands for in a week.
constexpr int opens = 7 * 60;
constexpr int closes = 18 * 60;

double placeOf(LocalMinute minute)
{
    const double share = double(minute.minuteOfDay() - opens) / (closes - opens);
    return minute.day().julian + std::clamp(share, 0.0, 1.0);
}

/// Draws one kind of lane after the other into one picture.
class Painter {
public:
    Painter(const Timetable &table, const ScheduleQuestion &question)
        : m_table(table)
        , m_question(question)
        , m_days(question.days ? *question.days : periodOf(question.view, question.anchor))
    {
        m_picture.from = m_days.from.julian;
        m_picture.to = m_days.to.julian;
        m_picture.today = question.today.julian;
    }

    GanttPicture painted()
    {
        shadeDays();
        switch (m_question.lanes) {
        case ScheduleLanes::Classes:
            addClassLanes();
            break;
        case ScheduleLanes::Rooms:
            addRoomLanes();
            break;
        case ScheduleLanes::Lecturers:
            addLecturerLanes();
            break;
        }
        return std::move(m_picture);
    }

private:
    int addLane(const QString &key, const QString &label, const QString &note)
    {
        m_picture.lanes.push_back({key, label, note});
        return static_cast<int>(m_picture.lanes.size()) - 1;
    }

    static bool hasProposals(const TimetableClass &one)
    {
        return std::any_of(one.sessions.begin(), one.sessions.end(), [](const Session &session) { return !session.id.isValid(); });
    }

    void addBar(const TimetableClass &one, int lane, double from, double to, const QString &text, bool isProposed)
    {
        const ClassState state = one.trainingClass.state;
        const bool isMovable = isBeforeStart(state) && !m_question.isFixed;
        m_picture.bars.push_back({one.trainingClass.code, lane, from, to, text, isProposed ? QStringLiteral("good") : barTone(state), fillOf(state), isMovable,
            isMovable && m_question.view != ScheduleView::Week && m_question.lanes == ScheduleLanes::Classes,
            classSentence(m_table, one)});
    }

    bool isInView(const TimetableClass &one) const
    {
        return one.trainingClass.startsOn < m_days.to && one.trainingClass.endsOn >= m_days.from;
    }

    static QString nameOf(const TimetableClass &one)
    {
        return one.trainingClass.name.isEmpty() ? one.course : one.trainingClass.name;
    }

    /// Every half-day, or every run of days, of the sessions that `counts` lets pass.
    template <class Counts> void addSessions(const TimetableClass &one, int lane, const QString &text, Counts counts)
    {
        std::vector<std::pair<Day, Day>> runs;
        for (const Session &session : one.sessions) {
            const Day day = session.span.from.day();
            if (!counts(session) || !m_days.holds(day))
                continue;
            if (m_question.view == ScheduleView::Week)
                addBar(one, lane, placeOf(session.span.from), placeOf(session.span.to), text, !session.id.isValid());
            else if (!runs.empty() && day.julian - runs.back().second.julian <= daysOfOneRun)
                runs.back().second = day;
            else
                runs.push_back({day, day});
        }
        for (const auto &[first, last] : runs)
            addBar(one, lane, first.julian, last.julian + 1.0, text, hasProposals(one));
    }

    void addWhole(const TimetableClass &one, int lane, const QString &text)
    {
        addBar(one, lane, one.trainingClass.startsOn.julian, one.trainingClass.endsOn.julian + 1.0, text, hasProposals(one));
    }

    void addClassLanes()
    {
        for (const TimetableClass &one : m_table.classes) {
            if (!isInView(one))
                continue;
            const int lane = addLane(one.trainingClass.code, one.trainingClass.code, nameOf(one));
            const QString seats = one.seated.empty()
                ? QString()
                : SchedulePictureTexts::tr("%1/%2 chỗ").arg(one.seated.size()).arg(one.trainingClass.capacity);
            QStringList text;
            for (const QString &part : {seats, roomWords(m_table, one.trainingClass.room)})
                if (!part.isEmpty())
                    text.append(part);
            if (m_question.view == ScheduleView::Week && !one.sessions.empty())
                addSessions(one, lane, text.join(QStringLiteral(" · ")), [](const Session &) { return true; });
            else
                addWhole(one, lane, text.join(QStringLiteral(" · ")));
        }
    }

    /// One lane for each resource, and a last one for classes that have none.
    template <class Resource, class Id>
    void addLanesOf(const std::vector<Resource> &resources, Id Session::*used, Id TrainingClass::*own,
        const QString &noneLabel)
    {
        QHash<Id, int> lanes;
        for (size_t i = 0; i < resources.size(); ++i)
            lanes.insert(resources[i].id, static_cast<int>(i));
        std::vector<const TimetableClass *> without;
        for (const TimetableClass &one : m_table.classes) {
            if (!isInView(one))
                continue;
            const QString text = one.trainingClass.code + QStringLiteral(" · ") + nameOf(one);
            QList<Id> ids;
            for (const Session &session : one.sessions)
                if ((session.*used).isValid() && !ids.contains(session.*used))
                    ids.append(session.*used);
            for (Id id : ids)
                if (lanes.contains(id))
                    addSessions(one, lanes.value(id), text, [=](const Session &session) { return session.*used == id; });
            const Id whole = one.trainingClass.*own;
            if (one.sessions.empty() && lanes.contains(whole))
                addWhole(one, lanes.value(whole), text);
            else if (ids.isEmpty() && !whole.isValid() && isBeforeStart(one.trainingClass.state))
                without.push_back(&one);
        }
        if (without.empty())
            return;
        const int lane = addLane({}, noneLabel, {});
        for (const TimetableClass *one : without)
            addWhole(*one, lane, one->trainingClass.code + QStringLiteral(" · ") + nameOf(*one));
    }

    void addRoomLanes()
    {
        for (const Room &room : m_table.rooms)
            addLane(room.code, room.name.isEmpty() ? room.code : room.name, SchedulePictureTexts::tr("%n chỗ", "", room.capacity));
        shadeUnavailable(ResourceKind::Room, m_table.rooms);
        addLanesOf(m_table.rooms, &Session::room, &TrainingClass::room, SchedulePictureTexts::tr("Chưa xếp phòng"));
    }

    void addLecturerLanes()
    {
        for (const Lecturer &one : m_table.lecturers)
            addLane(one.code, one.fullName, one.unit);
        shadeUnavailable(ResourceKind::Lecturer, m_table.lecturers);
        addLanesOf(m_table.lecturers, &Session::lecturer, &TrainingClass::lecturer, SchedulePictureTexts::tr("Chưa mời giảng viên"));
    }

    template <class Resource> void shadeUnavailable(ResourceKind kind, const std::vector<Resource> &resources)
    {
        for (const Unavailability &one : m_table.unavailable)
            for (size_t lane = 0; lane < resources.size(); ++lane)
                if (one.kind == kind && one.resource == resources[lane].id.value && one.days.from < m_days.to
                    && m_days.from < one.days.to)
                    m_picture.shades.push_back({static_cast<int>(lane), double(std::max(one.days.from, m_days.from).julian),
                        double(std::min(one.days.to, m_days.to).julian), one.reason, true});
    }

    void shadeDays()
    {
        for (Day day = m_days.from; day < m_days.to; day = day.plusDays(1))
            if (day.toDate().dayOfWeek() >= Qt::Saturday)
                m_picture.shades.push_back({-1, double(day.julian), day.julian + 1.0, {}, false});
        for (const Holiday &holiday : m_table.holidays)
            if (holiday.days.from < m_days.to && m_days.from < holiday.days.to)
                m_picture.shades.push_back({-1, double(std::max(holiday.days.from, m_days.from).julian),
                    double(std::min(holiday.days.to, m_days.to).julian), holiday.name, true});
    }

    const Timetable &m_table;
    const ScheduleQuestion &m_question;
    Period m_days;
    GanttPicture m_picture;
};

} // namespace

Period periodOf(ScheduleView view, Day anchor)
{
    const QDate day = anchor.toDate();
    switch (view) {
    case ScheduleView::Year:
        return {Day::of(day.year(), 1, 1), Day::of(day.year() + 1, 1, 1)};
    case ScheduleView::Month: {
        const Day first = Day::of(day.year(), day.month(), 1);
        return {first, first.plusMonths(1)};
    }
    case ScheduleView::Week: {
        const Day monday = anchor.plusDays(1 - day.dayOfWeek());
        return {monday, monday.plusDays(7)};
    }
    }
    return {};
}

QString periodName(ScheduleView view, Day anchor)
{
    const Period days = periodOf(view, anchor);
    switch (view) {
    case ScheduleView::Year:
        return SchedulePictureTexts::tr("Năm %1").arg(anchor.year());
    case ScheduleView::Month:
        return SchedulePictureTexts::tr("Tháng %1/%2").arg(anchor.toDate().month()).arg(anchor.year());
    case ScheduleView::Week:
        return SchedulePictureTexts::tr("Tuần %1").arg(daysWords(days.from, days.to.plusDays(-1)));
    }
    return {};
}

Day stepped(ScheduleView view, Day anchor, int steps)
{
    switch (view) {
    case ScheduleView::Year:
        return anchor.plusYears(steps);
    case ScheduleView::Month:
        return anchor.plusMonths(steps);
    case ScheduleView::Week:
        return anchor.plusDays(7 * steps);
    }
    return anchor;
}

controls::GanttFill fillOf(ClassState state)
{
    switch (state) {
    case ClassState::Draft:
        return controls::GanttFill::Dashed;
    case ClassState::Running:
        return controls::GanttFill::Solid;
    case ClassState::Finished:
        return controls::GanttFill::Striped;
    case ClassState::Open:
    case ClassState::Closed:
    case ClassState::Cancelled:
        break;
    }
    return controls::GanttFill::Light;
}

QString barTone(ClassState state)
{
    switch (state) {
    case ClassState::Open:
    case ClassState::Running:
        return QStringLiteral("info");
    case ClassState::Finished:
        return QStringLiteral("warn");
    case ClassState::Draft:
    case ClassState::Closed:
    case ClassState::Cancelled:
        break;
    }
    return QStringLiteral("neutral");
}

controls::GanttPicture schedulePicture(const Timetable &table, const ScheduleQuestion &question)
{
    return Painter(table, question).painted();
}

} // namespace lotrinh::screens
