// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulewords.h"

#include "shell/statuswords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace lotrinh::screens {

namespace {

struct ScheduleWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(ScheduleWords)
};

QString shortDay(Day day)
{
    return day.toDate().toString(QStringLiteral("dd/MM"));
}

/// Clashes that are one thing to a person.
struct Obstruction {
    Clash first;
    int halfDays = 0;
    QSet<qint64> resources;
};

bool isSame(const Clash &a, const Clash &b)
{
    const bool isLearner = a.obstacle == Obstacle::CadreBusy;
    return a.obstacle == b.obstacle && a.other.classCode == b.other.classCode && a.reason == b.reason
        && (isLearner || a.resource == b.resource);
}

std::vector<Obstruction> together(const std::vector<Clash> &clashes)
{
    std::vector<Obstruction> groups;
    for (const Clash &clash : clashes) {
        auto group = std::find_if(groups.begin(), groups.end(),
            [&](const Obstruction &one) { return isSame(one.first, clash); });
        if (group == groups.end())
            group = groups.insert(groups.end(), {clash, 0, {}});
        ++group->halfDays;
        group->resources.insert(clash.resource);
    }
    return groups;
}

QString lineOf(const service::Timetable &table, const Obstruction &group)
{
    const Clash &clash = group.first;
    const QString when = halfDayWords(clash.span);
    const QString other = clash.other.classCode;
    switch (clash.obstacle) {
    case Obstacle::RoomBusy:
        return ScheduleWordsTexts::tr("%1 đã có lớp %2, từ %3").arg(roomWords(table, {clash.resource}), other, when);
    case Obstacle::LecturerBusy:
        return ScheduleWordsTexts::tr("%1 đang dạy lớp %2, từ %3").arg(lecturerWords(table, {clash.resource}), other, when);
    case Obstacle::CadreBusy:
        return ScheduleWordsTexts::tr("%n học viên đang học lớp %1, từ %2", "", static_cast<int>(group.resources.size()))
            .arg(other, when);
    case Obstacle::RoomUnavailable:
        return ScheduleWordsTexts::tr("%1 không dùng được đến %2: %3")
            .arg(roomWords(table, {clash.resource}), toVietnamese(clash.days.to.plusDays(-1)), clash.reason);
    case Obstacle::LecturerUnavailable:
        return ScheduleWordsTexts::tr("%1 bận đến %2: %3")
            .arg(lecturerWords(table, {clash.resource}), toVietnamese(clash.days.to.plusDays(-1)), clash.reason);
    case Obstacle::LecturerNotQualified:
        return ScheduleWordsTexts::tr("%1 không được phân công dạy khóa này").arg(lecturerWords(table, {clash.resource}));
    }
    return {};
}

} // namespace

QString daysWords(Day first, Day last)
{
    if (first == last)
        return toVietnamese(first);
    //: from – to, both days included
    return ScheduleWordsTexts::tr("%1 – %2").arg(first.year() == last.year() ? shortDay(first) : toVietnamese(first), toVietnamese(last));
}

QString halfDayWords(TimeSpan span)
{
    const QString day = shortDay(span.from.day());
    return span.from.minuteOfDay() < 12 * 60 ? ScheduleWordsTexts::tr("sáng %1").arg(day) : ScheduleWordsTexts::tr("chiều %1").arg(day);
}

QString roomWords(const service::Timetable &table, RoomId room)
{
    const Room *found = table.room(room);
    return !found ? QString() : found->name.isEmpty() ? found->code : found->name;
}

QString lecturerWords(const service::Timetable &table, LecturerId lecturer)
{
    const Lecturer *found = table.lecturer(lecturer);
    return found ? found->fullName : QString();
}

QString classSentence(const service::Timetable &table, const service::TimetableClass &one)
{
    const TrainingClass &shown = one.trainingClass;
    QStringList parts{shown.code + QStringLiteral(" · ") + (shown.name.isEmpty() ? one.course : shown.name),
        daysWords(shown.startsOn, shown.endsOn), wordsOf(shown.state).text};
    if (const QString room = roomWords(table, shown.room); !room.isEmpty())
        parts.append(room);
    if (const QString lecturer = lecturerWords(table, shown.lecturer); !lecturer.isEmpty())
        parts.append(lecturer);
    return parts.join(QStringLiteral("\n"));
}

QStringList clashLines(const service::Timetable &table, const std::vector<Clash> &clashes)
{
    QStringList lines;
    for (const Obstruction &group : together(clashes)) {
        const bool isLong = group.halfDays > 1 && group.first.obstacle != Obstacle::LecturerNotQualified
            && group.first.obstacle != Obstacle::CadreBusy;
        //: an obstacle, and in how many half-days
        lines.append(isLong ? ScheduleWordsTexts::tr("%1 (%2 buổi)").arg(lineOf(table, group)).arg(group.halfDays)
                            : lineOf(table, group));
    }
    return lines;
}

QStringList cautionLines(const std::vector<ScheduleWarning> &cautions)
{
    QStringList lines;
    int weekends = 0;
    QSet<QString> holidays;
    for (const ScheduleWarning &warning : cautions)
        switch (warning.caution) {
        case Caution::Weekend:
            ++weekends;
            break;
        case Caution::Holiday:
            if (!holidays.contains(warning.name))
                lines.append(ScheduleWordsTexts::tr("Có buổi vào ngày nghỉ %1, %2").arg(warning.name, shortDay(warning.day)));
            holidays.insert(warning.name);
            break;
        case Caution::LecturerWeekFull:
            lines.append(ScheduleWordsTexts::tr("Giảng viên %1 dạy quá số ngày một tuần, tuần từ %2").arg(warning.name, shortDay(warning.day)));
            break;
        case Caution::RoomTooSmall:
            lines.append(ScheduleWordsTexts::tr("Phòng %1 chỉ có %2 chỗ, lớp %3 chỗ")
                             .arg(warning.name)
                             .arg(warning.roomCapacity)
                             .arg(warning.classCapacity));
            break;
        }
    if (weekends > 0)
        lines.prepend(ScheduleWordsTexts::tr("%n buổi rơi vào thứ Bảy hoặc Chủ nhật", "", weekends));
    return lines;
}

} // namespace lotrinh::screens
