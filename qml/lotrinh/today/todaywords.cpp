// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaywords.h"

#include "request/requestwords.h"

#include <QCoreApplication>

namespace lotrinh::screens {

namespace {

using service::ClassTask;
using service::TodayTask;

/// Behind the kinds of work of a class.
constexpr int requestGroup = static_cast<int>(ClassTask::Close) + 1;

struct TodayWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

QString preparationWords(const TodayTask &task)
{
    QStringList missing;
    if (task.lacksRoom)
        missing.append(TodayWordsTexts::tr("phòng học"));
    if (task.lacksLecturer)
        missing.append(TodayWordsTexts::tr("giảng viên"));
    if (task.lacksSessions)
        missing.append(TodayWordsTexts::tr("buổi học"));
    if (missing.isEmpty())
        return TodayWordsTexts::tr("Còn là dự thảo: chưa ghi danh được");
    const QString what = missing.join(TodayWordsTexts::tr(", ", "between the things a class lacks"));
    return task.isDraft ? TodayWordsTexts::tr("Còn là dự thảo; chưa có %1").arg(what) : TodayWordsTexts::tr("Chưa có %1").arg(what);
}

QString detailOf(const TodayTask &task)
{
    switch (task.task) {
    case ClassTask::Approve:
        return TodayWordsTexts::tr("%n người chờ duyệt", "", task.count);
    case ClassTask::Promote:
        return task.isByHand ? TodayWordsTexts::tr("Có chỗ trống: chọn trong %n người đang chờ", "", task.count)
                             : TodayWordsTexts::tr("Có chỗ trống cho %n người đang chờ", "", task.count);
    case ClassTask::Prepare:
        return preparationWords(task);
    case ClassTask::Fill:
        return TodayWordsTexts::tr("Thiếu %n người so với số tối thiểu", "", task.count);
    case ClassTask::Start:
        return TodayWordsTexts::tr("Đã đến ngày khai giảng, %n học viên", "", task.count);
    case ClassTask::Attendance:
        return TodayWordsTexts::tr("%n buổi chưa điểm danh đủ", "", task.count);
    case ClassTask::Finish:
        return TodayWordsTexts::tr("Đã học hết buổi cuối");
    case ClassTask::Results:
        return TodayWordsTexts::tr("%n học viên chưa đủ kết quả", "", task.count);
    case ClassTask::Close:
        return TodayWordsTexts::tr("%n học viên đã đủ kết quả", "", task.count);
    }
    return {};
}

QString actionOf(const TodayTask &task)
{
    switch (actOf(task)) {
    case TodayAct::ApproveAll:
        return TodayWordsTexts::tr("Duyệt %n người", "", task.count);
    case TodayAct::PromoteNext:
        return TodayWordsTexts::tr("Gọi vào học");
    case TodayAct::OpenEnrolment:
        return TodayWordsTexts::tr("Mở chiêu sinh");
    case TodayAct::Run:
        return TodayWordsTexts::tr("Khai giảng");
    case TodayAct::Finish:
        return TodayWordsTexts::tr("Bế giảng");
    case TodayAct::Close:
        return TodayWordsTexts::tr("Công nhận kết quả");
    case TodayAct::GoToClass:
        break;
    }
    switch (task.task) {
    case ClassTask::Prepare:
        return TodayWordsTexts::tr("Xếp lịch…");
    case ClassTask::Attendance:
        return TodayWordsTexts::tr("Điểm danh…");
    case ClassTask::Results:
        return TodayWordsTexts::tr("Nhập kết quả…");
    default:
        return TodayWordsTexts::tr("Chọn học viên…");
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
        return TodayWordsTexts::tr("từ %1").arg(day);
    case ClassTask::Finish:
    case ClassTask::Results:
    case ClassTask::Close:
        return TodayWordsTexts::tr("bế giảng %1").arg(day);
    default:
        return TodayWordsTexts::tr("khai giảng %1").arg(day);
    }
}

QString classWords(const QString &code)
{
    return TodayWordsTexts::tr("lớp %1").arg(code);
}

QString cadreWords(const QString &code)
{
    return TodayWordsTexts::tr("cán bộ %1").arg(code);
}

QString detailOf(const service::RequestLine &line)
{
    //: what is asked for, the course
    return TodayWordsTexts::tr("%1 · %2").arg(askedWords(line.request), line.course);
}

QString dayWords(const CadreRequest &request)
{
    return TodayWordsTexts::tr("gửi %1").arg(toVietnamese(request.askedOn));
}

QString toAnswerWords()
{
    return TodayWordsTexts::tr("Trả lời…");
}

QString distanceWords(Day day, Day today)
{
    const int days = day.julian - today.julian;
    if (days == 0)
        return TodayWordsTexts::tr("hôm nay");
    return days > 0 ? TodayWordsTexts::tr("còn %n ngày", "", days) : TodayWordsTexts::tr("%n ngày trước", "", -days);
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
        return TodayWordsTexts::tr("Chờ duyệt");
    case ClassTask::Promote:
        return TodayWordsTexts::tr("Có chỗ cho người đang chờ");
    case ClassTask::Prepare:
        return TodayWordsTexts::tr("Sắp khai giảng, chưa chuẩn bị xong");
    case ClassTask::Fill:
        return TodayWordsTexts::tr("Sắp khai giảng, chưa đủ người");
    case ClassTask::Start:
        return TodayWordsTexts::tr("Đến ngày khai giảng");
    case ClassTask::Attendance:
        return TodayWordsTexts::tr("Thiếu điểm danh");
    case ClassTask::Finish:
        return TodayWordsTexts::tr("Đến lúc bế giảng");
    case ClassTask::Results:
        return TodayWordsTexts::tr("Thiếu kết quả");
    case ClassTask::Close:
        return TodayWordsTexts::tr("Chờ công nhận kết quả");
    }
    return {};
}

QStringList taskHeadings()
{
    QStringList headings;
    for (int task = 0; task <= static_cast<int>(ClassTask::Close); ++task)
        headings.append(headingOf(static_cast<ClassTask>(task)));
    return headings << TodayWordsTexts::tr("Đề nghị của cán bộ");
}

QList<QByteArray> taskFields()
{
    return {"group", "code", "name", "about", "detail", "day", "distance", "tone", "action", "isCommand"};
}

QString keyOf(const TodayTask &task)
{
    return QStringLiteral("%1|%2").arg(static_cast<int>(task.task)).arg(task.trainingClass);
}

list::Record recordOf(const TodayTask &task, Day today)
{
    return {keyOf(task),
        {QString::number(static_cast<int>(task.task)), task.trainingClass, task.name, classWords(task.trainingClass),
            detailOf(task), dayWords(task), distanceWords(task.day, today), toneOf(task, today), actionOf(task),
            actOf(task) != TodayAct::GoToClass}};
}

QString keyOf(const service::RequestLine &line)
{
    return QStringLiteral("%1|%2").arg(requestGroup).arg(line.request.code);
}

list::Record recordOf(const service::RequestLine &line, Day today)
{
    const CadreRequest &request = line.request;
    return {keyOf(line),
        {QString::number(requestGroup), line.cadreCode, line.cadreName, cadreWords(line.cadreCode), detailOf(line), dayWords(request),
            distanceWords(request.askedOn, today), QStringLiteral("info"), toAnswerWords(), false}};
}

} // namespace lotrinh::screens
