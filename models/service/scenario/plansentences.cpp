// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plansentences.h"

#include <QtGlobal>

namespace lotrinh::service {

namespace {

using planner::Obstacle;

const char *textOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NoTeachers:
        return QT_TRANSLATE_NOOP("PlanSentences", "không giảng viên nào dạy khóa này");
    case Obstacle::NoRooms:
        return QT_TRANSLATE_NOOP("PlanSentences", "không có phòng đủ chỗ cho lớp nhỏ nhất của khóa");
    case Obstacle::TooFewPeople:
        return QT_TRANSLATE_NOOP("PlanSentences", "số người cần học ít hơn số tối thiểu để mở lớp");
    case Obstacle::NoTime:
        return QT_TRANSLATE_NOOP("PlanSentences", "không có đủ ngày làm việc liền nhau để mở lớp");
    case Obstacle::NoFreeRoom:
        return QT_TRANSLATE_NOOP("PlanSentences", "không còn phòng trống để mở thêm lớp");
    case Obstacle::NoFreeLecturer:
        return QT_TRANSLATE_NOOP("PlanSentences", "không còn giảng viên rảnh để mở thêm lớp");
    case Obstacle::NeverFree:
        return QT_TRANSLATE_NOOP("PlanSentences", "cả kỳ không lúc nào người này (hoặc đơn vị) rảnh đủ ngày cho khóa");
    case Obstacle::PersonAway:
        return QT_TRANSLATE_NOOP("PlanSentences", "người này bận trong mọi lớp của khóa");
    case Obstacle::UnitAway:
        return QT_TRANSLATE_NOOP("PlanSentences", "đơn vị đã đủ số người vắng trong mọi lớp của khóa");
    case Obstacle::ClassesFull:
        return QT_TRANSLATE_NOOP("PlanSentences", "mọi lớp của khóa đã đủ chỗ");
    case Obstacle::NotWorthIt:
        return QT_TRANSLATE_NOOP("PlanSentences", "mở thêm một lớp tốn hơn để lại những người còn thiếu");
    }
    return "";
}

} // namespace

QString filled(const QString &text, const QVariantList &figures, const QLocale &locale)
{
    QStringList words;
    for (const QVariant &figure : figures)
        words.append(figure.typeId() == QMetaType::QString ? figure.toString() : locale.toString(figure.toLongLong()));
    switch (words.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(words[0]);
    case 2:
        return text.arg(words[0], words[1]);
    default:
        return text.arg(words[0], words[1], words[2]);
    }
}

QString inVietnamese(const PlanSentence &sentence)
{
    return filled(QString::fromUtf8(sentence.text), sentence.figures, QLocale(QLocale::Vietnamese));
}

PlanSentence sentenceOf(Obstacle obstacle)
{
    return {textOf(obstacle), {}};
}

std::vector<PlanSentence> sentencesOf(const planner::ClassGrounds &grounds, int classCost)
{
    std::vector<PlanSentence> why;
    why.push_back({QT_TRANSLATE_NOOP("PlanSentences", "%1 người, trong đó %2 nghĩa vụ của người được quy hoạch, %3 đã trễ hạn"),
        {grounds.people, grounds.heavy, grounds.late}});
    why.push_back({QT_TRANSLATE_NOOP("PlanSentences", "tiết kiệm %1 điểm so với không mở (chi phí lớp %2)"),
        {qlonglong(grounds.saved), classCost}});
    if (grounds.waitsForRoom > 0)
        why.push_back({QT_TRANSLATE_NOOP("PlanSentences", "có thể sớm hơn %1 ngày làm việc nếu có thêm phòng"), {grounds.waitsForRoom}});
    if (grounds.waitsForLecturer > 0)
        why.push_back({QT_TRANSLATE_NOOP("PlanSentences", "có thể sớm hơn %1 ngày làm việc nếu có thêm giảng viên"),
            {grounds.waitsForLecturer}});
    return why;
}

PlanSentence oneMoreRoom(int seats, qint64 saving)
{
    return {QT_TRANSLATE_NOOP("PlanSentences", "thêm một phòng %1 chỗ: bớt được nhiều nhất khoảng %2 điểm"), {seats, saving}};
}

PlanSentence oneMoreLecturer(const QString &course, qint64 saving)
{
    return {QT_TRANSLATE_NOOP("PlanSentences", "thêm một giảng viên dạy “%1”: bớt được nhiều nhất khoảng %2 điểm"), {course, saving}};
}

} // namespace lotrinh::service
