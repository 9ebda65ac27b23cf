// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaywords.h"

#include <QCoreApplication>

namespace lotrinh::screens {

namespace {

using service::ClassTask;
using service::TodayTask;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

QString preparationWords(const TodayTask &task)
{
    QStringList missing;
    if (task.lacksRoom)
        missing.append(Words::tr("phòng học"));
    if (task.lacksLecturer)
        missing.append(Words::tr("giảng viên"));
    if (task.lacksSessions)
        missing.append(Words::tr("buổi học"));
    if (missing.isEmpty())
        return Words::tr("Còn là dự thảo: chưa ghi danh được");
    const QString what = missing.join(Words::tr(", ", "between the things a class lacks"));
    return task.isDraft ? Words::tr("Còn là dự thảo; chưa có %1").arg(what) : Words::tr("Chưa có %1").arg(what);
}

QString detailOf(const TodayTask &task)
{
    switch (task.task) {
    case ClassTask::Approve:
        return Words::tr("%n người chờ duyệt", "", task.count);
    case ClassTask::Promote:
        return task.isByHand ? Words::tr("Có chỗ trống: chọn trong %n người đang chờ", "", task.count)
                             : Words::tr("Có chỗ trống cho %n người đang chờ", "", task.count);
    case ClassTask::Prepare:
        return preparationWords(task);
    case ClassTask::Fill:
        return Words::tr("Thiếu %n người so với số tối thiểu", "", task.count);
    case ClassTask::Start:
        return Words::tr("Đã đến ngày khai giảng, %n học viên", "", task.count);
    case ClassTask::Attendance:
        return Words::tr("%n buổi chưa điểm danh đủ", "", task.count);
    case ClassTask::Finish:
        return Words::tr("Đã học hết buổi cuối");
    case ClassTask::Results:
        return Words::tr("%n học viên chưa đủ kết quả", "", task.count);
    case ClassTask::Close:
        return Words::tr("%n học viên đã đủ kết quả", "", task.count);
    }
    return {};
}

QString actionOf(const TodayTask &task)
{
    switch (actOf(task)) {
    case TodayAct::ApproveAll:
        return Words::tr("Duyệt %n người", "", task.count);
    case TodayAct::PromoteNext:
        return Words::tr("Gọi vào học");
    case TodayAct::OpenEnrolment:
        return Words::tr("Mở chiêu sinh");
    case TodayAct::Run:
        return Words::tr("Khai giảng");
    case TodayAct::Finish:
        return Words::tr("Bế giảng");
    case TodayAct::Close:
        return Words::tr("Công nhận kết quả");
    case TodayAct::GoToClass:
        break;
    }
    switch (task.task) {
    case ClassTask::Prepare:
        return Words::tr("Xếp lịch…");
    case ClassTask::Attendance:
        return Words::tr("Điểm danh…");
    case ClassTask::Results:
        return Words::tr("Nhập kết quả…");
    default:
        return Words::tr("Chọn học viên…");
    }
}

/// How urgent: what should have happened is bad, what is near warns.
QString toneOf(const TodayTask &task, Day today)
{
    switch (task.task) {
    case ClassTask::Prepare:
    case ClassTask::Fill:
        return task.day <= today.plusDays(5) ? QStringLiteral("bad") : QStringLiteral("warn");
    case ClassTask::Start:
    case ClassTask::Attendance:
    case ClassTask::Results:
        return task.day < today ? QStringLiteral("bad") : QStringLiteral("warn");
    case ClassTask::Approve:
    case ClassTask::Promote:
        return task.day <= today ? QStringLiteral("bad") : QStringLiteral("info");
    case ClassTask::Finish:
    case ClassTask::Close:
        return QStringLiteral("info");
    }
    return {};
}

QString dayWords(const TodayTask &task)
{
    const QString day = toVietnamese(task.day);
    switch (task.task) {
    case ClassTask::Attendance:
        return Words::tr("từ %1").arg(day);
    case ClassTask::Finish:
    case ClassTask::Results:
    case ClassTask::Close:
        return Words::tr("bế giảng %1").arg(day);
    default:
        return Words::tr("khai giảng %1").arg(day);
    }
}

QString distanceWords(Day day, Day today)
{
    const int days = day.julian - today.julian;
    if (days == 0)
        return Words::tr("hôm nay");
    return days > 0 ? Words::tr("còn %n ngày", "", days) : Words::tr("%n ngày trước", "", -days);
}

} // namespace

TodayAct actOf(const TodayTask &task)
{
    const bool isComplete = !task.lacksRoom && !task.lacksLecturer && !task.lacksSessions;
    switch (task.task) {
    case ClassTask::Approve:
        return TodayAct::ApproveAll;
    case ClassTask::Promote:
        return task.isByHand ? TodayAct::GoToClass : TodayAct::PromoteNext;
    case ClassTask::Prepare:
        return task.isDraft && isComplete ? TodayAct::OpenEnrolment : TodayAct::GoToClass;
    case ClassTask::Start:
        return TodayAct::Run;
    case ClassTask::Finish:
        return TodayAct::Finish;
    case ClassTask::Close:
        return TodayAct::Close;
    case ClassTask::Fill:
    case ClassTask::Attendance:
    case ClassTask::Results:
        break;
    }
    return TodayAct::GoToClass;
}

QString partOf(const TodayTask &task)
{
    switch (task.task) {
    case ClassTask::Approve:
    case ClassTask::Promote:
    case ClassTask::Fill:
        return QStringLiteral("learners");
    case ClassTask::Prepare:
        return QStringLiteral("sessions");
    case ClassTask::Attendance:
        return QStringLiteral("attendance");
    case ClassTask::Results:
        return QStringLiteral("scores");
    case ClassTask::Close:
        return QStringLiteral("results");
    case ClassTask::Start:
    case ClassTask::Finish:
        break;
    }
    return QStringLiteral("plan");
}

QString headingOf(ClassTask task)
{
    switch (task) {
    case ClassTask::Approve:
        return Words::tr("Chờ duyệt");
    case ClassTask::Promote:
        return Words::tr("Có chỗ cho người đang chờ");
    case ClassTask::Prepare:
        return Words::tr("Sắp khai giảng, chưa chuẩn bị xong");
    case ClassTask::Fill:
        return Words::tr("Sắp khai giảng, chưa đủ người");
    case ClassTask::Start:
        return Words::tr("Đến ngày khai giảng");
    case ClassTask::Attendance:
        return Words::tr("Thiếu điểm danh");
    case ClassTask::Finish:
        return Words::tr("Đến lúc bế giảng");
    case ClassTask::Results:
        return Words::tr("Thiếu kết quả");
    case ClassTask::Close:
        return Words::tr("Chờ công nhận kết quả");
    }
    return {};
}

QList<QByteArray> taskFields()
{
    return {"heading", "code", "name", "detail", "day", "distance", "tone", "action", "isCommand"};
}

QString keyOf(const TodayTask &task)
{
    return QStringLiteral("%1|%2").arg(static_cast<int>(task.task)).arg(task.trainingClass);
}

list::Record recordOf(const TodayTask &task, Day today)
{
    return {keyOf(task),
        {headingOf(task.task), task.trainingClass, task.name, detailOf(task), dayWords(task),
            distanceWords(task.day, today), toneOf(task, today), actionOf(task),
            actOf(task) != TodayAct::GoToClass}};
}

} // namespace lotrinh::screens
