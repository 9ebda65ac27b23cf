// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardtables.h"

#include <QMap>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *grades[] = {"xuat_sac", "gioi", "kha", "trung_binh", "yeu"};
constexpr const char16_t *gradeNames[] = {u"Xuất sắc", u"Giỏi", u"Khá", u"Trung bình", u"Yếu"};

struct ClassCount {
    int summoned = 0; ///< had a seat at any time
    int joined = 0;
    int passed = 0;
    int notPassed = 0;
    std::array<int, std::size(grades)> byGrade{};
    PeopleShare share; ///< of those who joined
};

bool wasSummoned(EnrolmentState state)
{
    return state != EnrolmentState::Pending && state != EnrolmentState::Waitlisted && state != EnrolmentState::Rejected;
}

bool hasJoined(EnrolmentState state)
{
    return state == EnrolmentState::Attending || state == EnrolmentState::Passed || state == EnrolmentState::Failed
        || state == EnrolmentState::Deferred;
}

void countEnrolment(const ReportFacts &facts, const Enrolment &enrolment, ClassCount &count)
{
    count.summoned += wasSummoned(enrolment.state);
    count.passed += enrolment.state == EnrolmentState::Passed;
    count.notPassed += enrolment.state == EnrolmentState::Failed || enrolment.state == EnrolmentState::Absent;
    if (!hasJoined(enrolment.state))
        return;
    ++count.joined;
    if (const Cadre *cadre = facts.cadres.value(enrolment.cadre))
        count.share.add(*cadre, facts.asOf);
}

QHash<ClassId, ClassCount> countClasses(const ReportFacts &facts)
{
    QHash<ClassId, ClassCount> counts;
    for (const Enrolment &enrolment : facts.held.enrolments)
        countEnrolment(facts, enrolment, counts[enrolment.trainingClass]);
    QHash<QString, ClassId> byCode;
    for (const TrainingClass &one : facts.held.classes)
        byCode.insert(one.code, one.id);
    for (const Completion &completion : facts.held.completions) {
        const auto of = byCode.constFind(completion.classCode);
        if (of == byCode.constEnd())
            continue;
        for (size_t i = 0; i < std::size(grades); ++i)
            if (completion.grade == QLatin1String(grades[i]))
                ++counts[*of].byGrade[i];
    }
    return counts;
}

QString nameOf(const ReportFacts &facts, const TrainingClass &one)
{
    const Course *course = facts.courses.value(one.course);
    return !one.name.isEmpty() ? one.name : course ? course->name : one.code;
}

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> list{{u"TT"_s, ColumnKind::Integer, 5, {}, {}}, {u"Mã lớp"_s, ColumnKind::Text, 12, {}, {}},
        {u"Tên lớp"_s, ColumnKind::Text, 36, {}, {}}, {u"Từ ngày"_s, ColumnKind::Date, 11, {}, u"Thời gian"_s},
        {u"Đến ngày"_s, ColumnKind::Date, 11, {}, u"Thời gian"_s}, {u"Địa điểm"_s, ColumnKind::Text, 18, {}, {}},
        {u"Chỉ tiêu"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, {}}, {u"Triệu tập"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, {}},
        {u"Nhập học"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, {}}, {u"Hoàn thành"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, {}},
        {u"Không hoàn thành"_s, ColumnKind::Integer, 9, ColumnTotal::Sum, {}}};
    for (const char16_t *name : gradeNames)
        list.push_back({QString::fromUtf16(name), ColumnKind::Integer, 7, ColumnTotal::Sum, u"Xếp loại"_s});
    for (const char16_t *name : {u"Nữ", u"DTTS", u"Dưới 40"})
        list.push_back({QString::fromUtf16(name), ColumnKind::Integer, 7, ColumnTotal::OfWhich, u"Trong số nhập học"_s});
    list.push_back({u"Kinh phí"_s, ColumnKind::Text, 12, {}, {}});
    return list;
}

std::vector<TableValue> rowOf(const ReportFacts &facts, const TrainingClass &one, const ClassCount &count, size_t number)
{
    QString place;
    for (const Room &room : facts.held.rooms)
        if (room.id == one.room)
            place = room.name.isEmpty() ? room.code : room.name;
    std::vector<TableValue> row{double(number), one.code, nameOf(facts, one), one.startsOn, one.endsOn, place, double(one.capacity),
        double(count.summoned), double(count.joined), double(count.passed), double(count.notPassed)};
    for (int grade : count.byGrade)
        row.emplace_back(double(grade));
    for (int part : {count.share.women, count.share.minorities, count.share.young})
        row.emplace_back(double(part));
    row.emplace_back(QString());
    return row;
}

bool isOfYear(const ReportFacts &facts, const TrainingClass &one)
{
    return one.endsOn.year() == facts.year();
}

std::vector<const TrainingClass *> classesOfYear(const ReportFacts &facts)
{
    std::vector<const TrainingClass *> list;
    for (const TrainingClass &one : facts.held.classes)
        if (isOfYear(facts, one))
            list.push_back(&one);
    std::ranges::sort(list, {}, [](const TrainingClass *one) { return std::make_pair(one->startsOn, one->code); });
    return list;
}

struct CourseCount {
    int planned = 0;
    int plannedSeats = 0;
    int opened = 0;
    int openedSeats = 0;
    int cancelled = 0;
    int joined = 0;
    int passed = 0;
};

bool wasOpened(ClassState state)
{
    return state == ClassState::Running || state == ClassState::Finished || state == ClassState::Closed;
}

} // namespace

DataTable classTable(const ReportFacts &facts)
{
    const QHash<ClassId, ClassCount> counts = countClasses(facts);
    DataTable table;
    table.name = u"B2"_s;
    table.titles = {u"KẾT QUẢ CÁC LỚP ĐÀO TẠO, BỒI DƯỠNG NĂM %1"_s.arg(facts.year()), untilLine(facts.asOf)};
    table.columns = columns();
    for (const TrainingClass *one : classesOfYear(facts))
        if (one->state != ClassState::Draft && one->state != ClassState::Cancelled && one->startsOn <= facts.asOf)
            table.rows.push_back(rowOf(facts, *one, counts.value(one->id), table.rows.size() + 1));
    table.hasTotals = true;
    table.notes = {u"Lớp được tính vào năm bế giảng. Các cột “Trong số nhập học” chồng nhau, không cộng với nhau."_s};
    return table;
}

DataTable planAgainstDone(const ReportFacts &facts)
{
    const QHash<ClassId, ClassCount> counts = countClasses(facts);
    QMap<QString, CourseCount> byCourse;
    for (const TrainingClass *one : classesOfYear(facts)) {
        const Course *course = facts.courses.value(one->course);
        CourseCount &count = byCourse[course ? course->code + u'\t' + course->name : QString()];
        ++count.planned;
        count.plannedSeats += one->capacity;
        count.cancelled += one->state == ClassState::Cancelled;
        if (!wasOpened(one->state) || one->startsOn > facts.asOf)
            continue;
        ++count.opened;
        count.openedSeats += one->capacity;
        count.joined += counts.value(one->id).joined;
        count.passed += counts.value(one->id).passed;
    }
    DataTable table;
    table.name = u"B6"_s;
    table.titles = {u"CHÊNH LỆCH THỰC HIỆN KẾ HOẠCH NĂM %1"_s.arg(facts.year()), untilLine(facts.asOf)};
    table.columns = {{u"TT"_s, ColumnKind::Integer, 5, {}, {}}, {u"Mã khóa"_s, ColumnKind::Text, 9, {}, {}},
        {u"Khóa bồi dưỡng"_s, ColumnKind::Text, 46, {}, {}}, {u"Số lớp"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, u"Kế hoạch"_s},
        {u"Số chỗ"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, u"Kế hoạch"_s}, {u"Số lớp"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, u"Đã mở"_s},
        {u"Số chỗ"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, u"Đã mở"_s}, {u"Chưa mở"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, {}},
        {u"Đã hủy"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, {}}, {u"Nhập học (lượt)"_s, ColumnKind::Integer, 9, ColumnTotal::Sum, {}},
        {u"Hoàn thành (lượt)"_s, ColumnKind::Integer, 9, ColumnTotal::Sum, {}}};
    for (auto it = byCourse.constBegin(); it != byCourse.constEnd(); ++it) {
        const QStringList names = it.key().split(u'\t');
        table.rows.push_back({double(table.rows.size() + 1), names.first(), names.last(), double(it->planned), double(it->plannedSeats),
            double(it->opened), double(it->openedSeats), double(it->planned - it->opened - it->cancelled), double(it->cancelled),
            double(it->joined), double(it->passed)});
    }
    table.hasTotals = true;
    table.notes = {u"Kế hoạch gồm mọi lớp trong năm, kể cả dự thảo và đã hủy."_s};
    return table;
}

} // namespace lotrinh::exchange
