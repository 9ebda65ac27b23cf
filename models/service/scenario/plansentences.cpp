// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plansentences.h"

#include <QLocale>
#include <QtGlobal>

namespace lotrinh::service {

namespace {

using planner::Obstacle;

/// As figures are written here: 40.371.
QString pointsText(qint64 count)
{
    return QLocale(QLocale::Vietnamese).toString(count);
}

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

QString filled(const QString &text, const QStringList &figures)
{
    switch (figures.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(figures[0]);
    case 2:
        return text.arg(figures[0], figures[1]);
    default:
        return text.arg(figures[0], figures[1], figures[2]);
    }
}

QString inVietnamese(const PlanSentence &sentence)
{
    return filled(QString::fromUtf8(sentence.text), sentence.figures);
}

PlanSentence sentenceOf(Obstacle obstacle)
{
    return {textOf(obstacle), {}};
}

std::vector<PlanSentence> sentencesOf(const planner::ClassGrounds &grounds, int classCost)
{
    std::vector<PlanSentence> why;
    why.push_back({QT_TRANSLATE_NOOP("PlanSentences", "%1 người, trong đó %2 nghĩa vụ của người được quy hoạch, %3 đã trễ hạn"),
        {QString::number(grounds.people), QString::number(grounds.heavy), QString::number(grounds.late)}});
    why.push_back({QT_TRANSLATE_NOOP("PlanSentences", "tiết kiệm %1 điểm so với không mở (chi phí lớp %2)"),
        {pointsText(grounds.saved), pointsText(classCost)}});
    if (grounds.waitsForRoom > 0)
        why.push_back({QT_TRANSLATE_NOOP("PlanSentences", "có thể sớm hơn %1 ngày làm việc nếu có thêm phòng"), {QString::number(grounds.waitsForRoom)}});
    if (grounds.waitsForLecturer > 0)
        why.push_back({QT_TRANSLATE_NOOP("PlanSentences", "có thể sớm hơn %1 ngày làm việc nếu có thêm giảng viên"),
            {QString::number(grounds.waitsForLecturer)}});
    return why;
}

PlanSentence oneMoreRoom(int seats, qint64 saving)
{
    return {QT_TRANSLATE_NOOP("PlanSentences", "thêm một phòng %1 chỗ: bớt được nhiều nhất khoảng %2 điểm"), {QString::number(seats), pointsText(saving)}};
}

PlanSentence oneMoreLecturer(const QString &course, qint64 saving)
{
    return {QT_TRANSLATE_NOOP("PlanSentences", "thêm một giảng viên dạy “%1”: bớt được nhiều nhất khoảng %2 điểm"), {course, pointsText(saving)}};
}

} // namespace lotrinh::service
