// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearplanprior.h"

#include "../words.h"
#include "../work.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace lotrinh::service {

namespace {

int placeOfDay(const YearPlanSetting &setting, Day day)
{
    const auto found = std::lower_bound(setting.days.begin(), setting.days.end(), day);
    return found != setting.days.end() && *found == day ? int(found - setting.days.begin()) : -1;
}

planner::PlannedClass numbersOf(const YearPlanSetting &setting, const PriorClass &one)
{
    return {int(setting.courseCodes.indexOf(one.course)), placeOfDay(setting, one.startsOn), int(setting.roomCodes.indexOf(one.room)),
        int(setting.lecturerCodes.indexOf(one.lecturer))};
}

Result<void> checkPin(const YearPlanSetting &setting, const PriorClass &one, int index)
{
    const planner::PlannedClass numbers = numbersOf(setting, one);
    for (const auto &[value, field, given] : {std::tuple(numbers.course, "course", one.course), {numbers.first, "starts_on", toIso(one.startsOn)},
             {numbers.room, "room", one.room}, {numbers.lecturer, "lecturer", one.lecturer}})
        if (value < 0) {
            const QString why = QLatin1String(field) == QLatin1String("starts_on")
                ? Words::tr("%1 không phải ngày làm việc trong kỳ kế hoạch").arg(given)
                : Words::tr("“%1” không có, hoặc không lập kế hoạch được").arg(given);
            Error error = badField(QString::fromLatin1(field), why);
            error.detail.insert(QStringLiteral("pin"), index);
            return error;
        }
    return {};
}

/// The kept classes; those somebody has pinned stand where they were pinned.
void addKeptClasses(YearPlanPrior &found, const YearPlanSetting &setting, const PriorPlan &prior, QHash<QString, int> &placeOf)
{
    for (const PriorClass &one : prior.kept) {
        const auto pin = found.pinnedCodes.indexOf(one.code);
        planner::PlannedClass numbers = pin < 0 ? numbersOf(setting, one) : found.numbers.pinned[size_t(pin)];
        if (numbers.course < 0 || numbers.first < 0 || numbers.room < 0) {
            ++found.lost;
            numbers.first = -1;
        }
        placeOf.insert(one.code, int(found.numbers.kept.classes.size()));
        found.numbers.kept.classes.push_back(numbers);
        found.keptCodes.append(one.code);
    }
}

void addKeptSeats(YearPlanPrior &found, const YearPlanSetting &setting, const PriorPlan &prior, const QHash<QString, int> &placeOf)
{
    const planner::Plan &kept = found.numbers.kept;
    std::map<std::pair<int, int>, int> wishOf; ///< by course, then person
    for (size_t wish = 0; wish < setting.instance.wishes.size(); ++wish)
        wishOf.emplace(std::pair(setting.instance.wishes[wish].course, setting.instance.wishes[wish].person), int(wish));
    QHash<QString, int> personOf;
    for (int person = 0; person < setting.personCodes.size(); ++person)
        personOf.insert(setting.personCodes[person], person);
    found.numbers.kept.seats.assign(setting.instance.wishes.size(), -1);
    for (const PriorSeat &one : prior.seats) {
        int place = placeOf.value(one.trainingClass, -1);
        const auto standing = setting.standingCodes.indexOf(one.trainingClass);
        if (place < 0 && standing >= 0)
            place = int(kept.classes.size() + size_t(standing));
        if (place < 0 || (place < int(kept.classes.size()) && kept.classes[size_t(place)].first < 0))
            continue;
        const int course = place < int(kept.classes.size()) ? kept.classes[size_t(place)].course : setting.instance.standing[size_t(standing)].course;
        const auto wish = wishOf.find({course, personOf.value(one.cadre, -1)});
        if (wish != wishOf.end())
            found.numbers.kept.seats[size_t(wish->second)] = place;
    }
}

} // namespace

Result<YearPlanPrior> priorOf(const YearPlanSetting &setting, const PriorPlan &prior)
{
    YearPlanPrior found;
    for (size_t pin = 0; pin < prior.pinned.size(); ++pin) {
        if (const auto checked = checkPin(setting, prior.pinned[pin], int(pin)); !checked)
            return checked.error();
        found.numbers.pinned.push_back(numbersOf(setting, prior.pinned[pin]));
        found.pinnedCodes.append(prior.pinned[pin].code);
    }
    if (!prior.isKept)
        return found;
    QHash<QString, int> placeOf;
    addKeptClasses(found, setting, prior, placeOf);
    addKeptSeats(found, setting, prior, placeOf);
    return found;
}

QString sentenceOf(planner::PinObstacle obstacle)
{
    using planner::PinObstacle;
    switch (obstacle) {
    case PinObstacle::None:
        return {};
    case PinObstacle::OutsidePlan:
        return Words::tr("lớp không nằm trọn trong kỳ kế hoạch và trong thời gian khóa học có hiệu lực");
    case PinObstacle::RoomTooSmall:
        return Words::tr("phòng không đủ chỗ cho lớp nhỏ nhất của khóa");
    case PinObstacle::RoomTaken:
        return Words::tr("phòng đã có lớp khác hoặc không dùng được trong những ngày đó");
    case PinObstacle::NotQualified:
        return Words::tr("giảng viên không dạy khóa này");
    case PinObstacle::LecturerTaken:
        return Words::tr("giảng viên đã có lớp khác hoặc vắng trong những ngày đó");
    case PinObstacle::TooFewPeople:
        return Words::tr("số người có thể học trong những ngày đó ít hơn số tối thiểu để mở lớp");
    }
    return {};
}

} // namespace lotrinh::service
