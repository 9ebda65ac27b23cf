// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarsheet.h"

#include "installedfonts.h"
#include "shell/statuswords.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace lotrinh::screens {

namespace {

struct CalendarSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(CalendarSheet)
};

QString lanesName(ScheduleLanes lanes)
{
    switch (lanes) {
    case ScheduleLanes::Classes:
        return CalendarSheetTexts::tr("theo lớp");
    case ScheduleLanes::Rooms:
        return CalendarSheetTexts::tr("theo phòng học");
    case ScheduleLanes::Lecturers:
        return CalendarSheetTexts::tr("theo giảng viên");
    }
    return {};
}

// lupdate knows the context of a text only in functions of plain return types.
QString titleOf(const ScheduleQuestion &year)
{
    //: %1 the year, %2 "by class"
    return CalendarSheetTexts::tr("Lịch mở lớp năm %1, %2").arg(year.anchor.year()).arg(lanesName(year.lanes));
}

QString printedOn(Day day)
{
    return CalendarSheetTexts::tr("In ngày %1").arg(toVietnamese(day));
}

QString nothingWords()
{
    return CalendarSheetTexts::tr("Không có lớp nào trong năm");
}

QString pageWords()
{
    return CalendarSheetTexts::tr("Trang %1/%2", "of a printed calendar");
}

} // namespace

controls::GanttSheet calendarSheet(const ScheduleQuestion &year, const QString &language)
{
    controls::GanttSheet sheet;
    sheet.title = titleOf(year);
    sheet.subtitle = printedOn(year.today);
    sheet.emptyText = nothingWords();
    sheet.page = pageWords();
    sheet.fontFamily = controls::InstalledFonts().text();
    sheet.language = language;
    for (ClassState state : {ClassState::Draft, ClassState::Open, ClassState::Running, ClassState::Finished, ClassState::Closed})
        sheet.legend.push_back({wordsOf(state).text, barTone(state), fillOf(state)});
    return sheet;
}

Result<int> writeCalendar(
    const controls::GanttPicture &picture, const controls::GanttSheet &sheet, const QString &path)
{
    QSaveFile file(path);
    const int pages = file.open(QIODevice::WriteOnly) ? controls::printGantt(picture, sheet, file) : 0;
    if (pages == 0 || !file.commit())
        return Error{QStringLiteral("file_not_written"), file.errorString(), {{QStringLiteral("path"), path}}};
    return pages;
}

} // namespace lotrinh::screens
