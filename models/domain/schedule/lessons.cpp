// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons.h"

#include <algorithm>
#include <numeric>

namespace lotrinh {

namespace {

void leaveOutEmpty(std::vector<TopicLessons> &lessons)
{
    std::erase_if(lessons, [](const TopicLessons &one) { return one.halfDays <= 0; });
}

} // namespace

QStringList topicsOf(const QString &topics)
{
    QStringList names;
    for (const QString &part : topics.split(u';'))
        if (const QString name = part.trimmed(); !name.isEmpty())
            names.append(name);
    return names;
}

int halfDaysOf(const Course &course)
{
    if (course.days)
        return 2 * *course.days;
    return (course.periods.value_or(0) + halfDayPeriods - 1) / halfDayPeriods;
}

std::vector<TopicLessons> topicsOver(const QStringList &topics, int halfDays)
{
    std::vector<TopicLessons> lessons;
    if (halfDays <= 0)
        return lessons;
    const int count = int(topics.size());
    if (count == 0)
        return {{QString(), halfDays}};
    const int groups = std::min(count, halfDays);
    for (int group = 0; group < groups; ++group) {
        // The first groups take one more of whatever does not divide evenly.
        const auto before = [groups, group](int all) { return all / groups * group + std::min(group, all % groups); };
        const auto share = [groups, group](int all) { return all / groups + (group < all % groups ? 1 : 0); };
        lessons.push_back({topics.mid(before(count), share(count)).join(QStringLiteral("; ")), share(halfDays)});
    }
    return lessons;
}

std::vector<TopicLessons> stillToTeach(std::vector<TopicLessons> lessons, const QStringList &taught)
{
    int others = 0;
    for (const QString &topic : taught) {
        const auto named = std::find_if(
            lessons.begin(), lessons.end(), [&](const TopicLessons &one) { return one.topic == topic && one.halfDays > 0; });
        if (named == lessons.end())
            ++others;
        else
            --named->halfDays;
    }
    for (TopicLessons &one : lessons) {
        const int counted = std::min(others, one.halfDays);
        one.halfDays -= counted;
        others -= counted;
    }
    leaveOutEmpty(lessons);
    return lessons;
}

std::vector<TopicLessons> firstLessons(std::vector<TopicLessons> lessons, int halfDays)
{
    for (TopicLessons &one : lessons) {
        one.halfDays = std::min(one.halfDays, halfDays);
        halfDays -= one.halfDays;
    }
    leaveOutEmpty(lessons);
    return lessons;
}

int halfDaysIn(const std::vector<TopicLessons> &lessons)
{
    return std::accumulate(lessons.begin(), lessons.end(), 0, [](int sum, const TopicLessons &one) { return sum + one.halfDays; });
}

} // namespace lotrinh
