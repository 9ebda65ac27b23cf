// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionscontroller.h"

#include "classwords.h"
#include "domain/schedule/slot.h"
#include "service/command/classcommands.h"

#include <QLocale>
#include <algorithm>

namespace lotrinh::screens {

namespace {

QString clockWords(LocalMinute minute)
{
    return QTime(minute.minuteOfDay() / 60, minute.minuteOfDay() % 60).toString(QStringLiteral("HH:mm"));
}

list::Row rowOf(const service::SessionLine &line, int seats)
{
    const TimeSpan span = line.session.span;
    const QString day = QLocale().toString(span.from.day().toDate(), QStringLiteral("ddd dd/MM/yyyy"));
    const QString time = SessionsController::tr("%1–%2").arg(clockWords(span.from), clockWords(span.to));
    const bool isMarked = seats > 0 && line.marked == seats;
    const QString marked = SessionsController::tr("%1/%2").arg(line.marked).arg(seats);
    return {toIso(span.from),
        {plainCell(day), plainCell(time), plainCell(line.room), plainCell(line.lecturer),
            plainCell(line.session.topic), toneCell(marked, isMarked ? QStringLiteral("good") : QString()),
            plainCell(line.session.overrideReason)}};
}

} // namespace

SessionsController::SessionsController(QObject *parent)
    : ClassPart(parent)
{ }

void SessionsController::show(const service::ClassView &view)
{
    std::vector<list::Row> rows;
    for (const service::SessionLine &line : view.sessions)
        rows.push_back(rowOf(line, view.taken));
    m_hasOverrides = std::any_of(
        rows.begin(), rows.end(), [](const list::Row &row) { return !row.cells.back().text.isEmpty(); });
    m_sessions.setRows(std::move(rows), 7);
    const Day last = view.sessions.empty() ? view.trainingClass.startsOn.plusDays(-1)
                                           : view.sessions.back().session.span.from.day();
    m_nextDay = last.isFinite() ? toIso(workingDaysFrom(last.plusDays(1), 1, {}).front()) : QString();
    m_roomCode = view.roomCode;
    m_lecturerCode = view.lecturerCode;
}

void SessionsController::add(
    const QString &iso, int half, const QString &topic, const QString &overrideReason)
{
    const auto day = parseDay(iso);
    if (!day)
        return source()->refuse(tr("Chọn ngày của buổi học."));
    const Day days[] = {*day};
    std::vector<TimeSpan> spans = halfDaysOf(days);
    if (half == 0)
        spans.pop_back();
    else if (half == 1)
        spans.erase(spans.begin());
    service::AddSession command;
    command.trainingClass = source()->code();
    command.room = m_roomCode;
    command.lecturer = m_lecturerCode;
    command.topic = topic;
    command.overrideReason = overrideReason;
    std::vector<service::AddSession> commands;
    for (TimeSpan span : spans) {
        command.startsAt = span.from;
        command.endsAt = span.to;
        commands.push_back(command);
    }
    source()->sendEach(commands);
}

void SessionsController::remove(const QList<int> &rows)
{
    std::vector<service::RemoveSession> commands;
    for (int row : rows)
        if (const auto start = parseLocalMinute(m_sessions.keyAt(row)))
            commands.push_back({source()->code(), *start, {}});
    source()->sendEach(commands);
}

} // namespace lotrinh::screens
