// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonplanwords.h"

#include "schedulewords.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotrinh::screens {

namespace {

struct LessonPlanTexts {
    Q_DECLARE_TR_FUNCTIONS(LessonPlanWords)
};

QString shortageWords(service::LessonShortage shortage)
{
    switch (shortage) {
    case service::LessonShortage::Days:
        return LessonPlanTexts::tr("các ngày của lớp không còn đủ buổi");
    case service::LessonShortage::People:
        return LessonPlanTexts::tr("học viên vướng lớp khác");
    case service::LessonShortage::Lecturer:
        return LessonPlanTexts::tr("giảng viên không rảnh đủ buổi");
    case service::LessonShortage::Room:
        return LessonPlanTexts::tr("không còn phòng trống");
    case service::LessonShortage::NotFound:
        return LessonPlanTexts::tr("chưa tìm được chỗ");
    case service::LessonShortage::Taken:
        return LessonPlanTexts::tr("có người vừa dùng mất chỗ");
    case service::LessonShortage::None:
        break;
    }
    return {};
}

} // namespace

QString placedWords(const service::LessonsOfOneClass &one)
{
    QString count = LessonPlanTexts::tr("%1/%2 buổi").arg(one.sessions.size()).arg(one.asked);
    if (std::any_of(one.sessions.begin(), one.sessions.end(), [](const Session &session) { return !session.lecturer.isValid(); }))
        count = LessonPlanTexts::tr("%1, chưa có giảng viên").arg(count);
    return one.shortage == service::LessonShortage::None ? count : LessonPlanTexts::tr("%1: %2").arg(count, shortageWords(one.shortage));
}

QString missingWords(const service::ClassToPlace &one)
{
    const int here = halfDaysIn(one.lessons);
    const QString missing = LessonPlanTexts::tr("còn thiếu %n buổi", "", one.missing);
    return here == one.missing ? missing : LessonPlanTexts::tr("%1, xếp %n buổi trong thời gian này", "", here).arg(missing);
}

QString othersClassWords()
{
    return LessonPlanTexts::tr("có người ngoài đơn vị bạn phụ trách");
}

QString lessonLines(const service::Timetable &table, const std::vector<Session> &sessions)
{
    QStringList lines, before;
    for (const Session &session : sessions) {
        QStringList about{session.topic, roomWords(table, session.room), lecturerWords(table, session.lecturer)};
        // What is the same as in the half-day before is not said again.
        QStringList parts{halfDayWords(session.span)};
        if (about != before)
            for (const QString &part : about)
                if (!part.isEmpty())
                    parts.append(part);
        lines.append(parts.join(QStringLiteral(" · ")));
        before = std::move(about);
    }
    return lines.join(u'\n');
}

} // namespace lotrinh::screens
