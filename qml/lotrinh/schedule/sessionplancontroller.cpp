// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionplancontroller.h"

#include "schedulewords.h"
#include "service/command/classcommands.h"
#include "shell/notices.h"
#include "shell/workplace.h"

#include <QLocale>

namespace lotrinh::screens {

namespace {

/// The place of a resource in a list whose first line stands for none.
template <class Rows, class Id> int placeIn(const Rows &rows, Id id)
{
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id == id)
            return static_cast<int>(i) + 1;
    return 0;
}

QString dayAndHalf(TimeSpan span)
{
    const QLocale locale(workplace().language() == QLatin1String("en") ? QStringLiteral("en_GB") : QStringLiteral("vi_VN"));
    const QString day = locale.toString(span.from.day().toDate(), QStringLiteral("ddd dd/MM/yyyy"));
    return span.from.minuteOfDay() < 12 * 60 ? SessionPlanController::tr("%1, sáng").arg(day)
                                             : SessionPlanController::tr("%1, chiều").arg(day);
}

} // namespace

SessionPlanController::SessionPlanController(QObject *parent)
    : QObject(parent)
    , m_halfDays({"day", "tone", "note"})
{ }

void SessionPlanController::begin(const QString &code)
{
    if (!m_source || !m_source->table())
        return;
    m_code = code;
    m_table = m_source->table();
    // Only its half-days are asked about, wherever the class stands.
    m_trial = service::MoveTrial(m_table, code);
    const TrainingClass &one = m_trial.subject().trainingClass;
    m_pattern = {};
    m_pattern.first = one.startsOn;
    m_pattern.last = one.endsOn;
    m_pattern.weekdays = {true, true, true, true, true, false, false};
    m_roomIndex = placeIn(m_table->rooms, one.room);
    m_lecturerIndex = placeIn(m_table->lecturers, one.lecturer);
    plan();
}

Session SessionPlanController::sessionOf(TimeSpan span) const
{
    Session session;
    session.trainingClass = m_trial.subject().trainingClass.id;
    session.span = span;
    if (m_roomIndex > 0)
        session.room = m_table->rooms[static_cast<size_t>(m_roomIndex) - 1].id;
    if (m_lecturerIndex > 0)
        session.lecturer = m_table->lecturers[static_cast<size_t>(m_lecturerIndex) - 1].id;
    return session;
}

void SessionPlanController::plan()
{
    if (!m_table)
        return;
    m_free.clear();
    m_clashing = 0;
    std::vector<list::Record> records;
    for (TimeSpan span : repeatedHalfDays(m_pattern, m_table->holidays)) {
        const auto &own = m_trial.subject().sessions;
        const bool isThere = std::any_of(
            own.begin(), own.end(), [&](const Session &one) { return one.span.overlaps(span); });
        const auto clashes = m_trial.clashesOfSession(sessionOf(span));
        if (isThere) {
            records.push_back({toIso(span.from), {dayAndHalf(span), QStringLiteral("neutral"), tr("đã có buổi này")}});
        } else if (!clashes.empty()) {
            ++m_clashing;
            records.push_back({toIso(span.from),
                {dayAndHalf(span), QStringLiteral("bad"), clashLines(*m_table, clashes).join(QStringLiteral("; "))}});
        } else {
            m_free.push_back(span);
            records.push_back({toIso(span.from), {dayAndHalf(span), QStringLiteral("good"), QString()}});
        }
    }
    m_halfDays.setRecords(std::move(records));
    Q_EMIT patternChanged();
}

void SessionPlanController::setFirstDay(const QString &iso)
{
    if (const auto day = parseDay(iso); day && *day != m_pattern.first) {
        m_pattern.first = *day;
        plan();
    }
}

void SessionPlanController::setLastDay(const QString &iso)
{
    if (const auto day = parseDay(iso); day && *day != m_pattern.last) {
        m_pattern.last = *day;
        plan();
    }
}

void SessionPlanController::setHalf(int half)
{
    m_pattern.morning = half != 1;
    m_pattern.afternoon = half != 0;
    plan();
}

void SessionPlanController::setEveryWeeks(int weeks)
{
    m_pattern.everyWeeks = std::clamp(weeks, 1, 8);
    plan();
}

void SessionPlanController::toggleWeekday(int day)
{
    if (day < 0 || day > 6)
        return;
    bool &meant = m_pattern.weekdays[static_cast<size_t>(day)];
    meant = !meant;
    plan();
}

QStringList SessionPlanController::rooms() const
{
    QStringList names{tr("Không phòng")};
    if (m_table)
        for (const Room &room : m_table->rooms)
            names.append(room.name.isEmpty() ? room.code : room.name);
    return names;
}

QStringList SessionPlanController::lecturers() const
{
    QStringList names{tr("Chưa có giảng viên")};
    if (m_table)
        for (const Lecturer &one : m_table->lecturers)
            names.append(one.fullName);
    return names;
}

void SessionPlanController::setRoomIndex(int index)
{
    m_roomIndex = std::clamp(index, 0, static_cast<int>(m_table ? m_table->rooms.size() : 0));
    plan();
}

void SessionPlanController::setLecturerIndex(int index)
{
    m_lecturerIndex = std::clamp(index, 0, static_cast<int>(m_table ? m_table->lecturers.size() : 0));
    plan();
}

void SessionPlanController::submit(const QString &topic)
{
    if (m_isBusy || m_free.empty())
        return;
    service::AddSession command;
    command.trainingClass = m_code;
    command.topic = topic.trimmed();
    if (m_roomIndex > 0)
        command.room = m_table->rooms[static_cast<size_t>(m_roomIndex) - 1].code;
    if (m_lecturerIndex > 0)
        command.lecturer = m_table->lecturers[static_cast<size_t>(m_lecturerIndex) - 1].code;
    m_isBusy = true;
    Q_EMIT patternChanged();
    workplace()
        .desk()
        .ask([command, spans = m_free, caller = workplace().caller(), today = workplace().todayDay()](
                 service::Service &service) -> Result<int> {
            int done = 0;
            for (TimeSpan span : spans) {
                service::AddSession one = command;
                one.startsAt = span.from;
                one.endsAt = span.to;
                if (const auto reply = service.run(one, caller, today); !reply)
                    return reply.error();
                ++done;
            }
            return done;
        })
        .then(this, [this](const Result<int> &done) {
            m_isBusy = false;
            Q_EMIT patternChanged();
            if (!done)
                return workplace().notices().say(
                    QStringLiteral("bad"), tr("Lớp %1: chưa thêm hết buổi").arg(m_code), done.error().message);
            workplace().notices().say(
                QStringLiteral("good"), tr("Lớp %1").arg(m_code), tr("Đã thêm %n buổi học", "", *done));
            Q_EMIT added();
        });
}

} // namespace lotrinh::screens
