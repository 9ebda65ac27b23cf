// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include "names.h"
#include "text.h"

#include <algorithm>

namespace lotrinh::demo {

namespace {

constexpr int families = 3;
constexpr int spareRooms = 4;
constexpr int guestLecturers = 6;

/// Which faculty teaches a kind of course.
int familyOf(const Course &course)
{
    if (course.kind.startsWith(u"quan_ly_nha_nuoc") || course.kind.startsWith(u"theo_chuc_danh"))
        return 0;
    if (course.kind.startsWith(u"dao_tao") || course.kind.startsWith(u"cap_nhat")
        || course.kind.startsWith(u"du_nguon"))
        return 1;
    return 2;
}

constexpr QStringView faculties[families]
    = {u"Khoa Nhà nước và pháp luật", u"Khoa Lý luận cơ sở", u"Khoa Xây dựng Đảng"};

} // namespace

Lanes::Lanes(const World &world, const std::vector<Intake> &intakes)
    : m_world(world)
    , m_laneOf(intakes.size(), -1)
{
    const Day recent = world.until.plusYears(-2);
    for (int family = 0; family < families; ++family)
        m_lanes.push_back({family, world.begin});
    for (size_t i = 0; i < intakes.size(); ++i) {
        const Intake &intake = intakes[i];
        const bool partTime = world.monthsOf(intake.course) > 0;
        if (intake.state != ClassState::Cancelled && (!partTime || intake.endsOn >= recent))
            m_laneOf[i] = take(familyOf(world.course(intake.course)), intake);
    }
}

int Lanes::take(int family, const Intake &intake)
{
    auto free = std::ranges::find_if(
        m_lanes, [&](const Lane &lane) { return lane.family == family && lane.freeFrom <= intake.startsOn; });
    if (free == m_lanes.end())
        free = m_lanes.insert(m_lanes.end(), {family, {}});
    free->freeFrom = intake.endsOn.plusDays(1);
    return static_cast<int>(free - m_lanes.begin());
}

std::vector<CourseId> Lanes::coursesOf(int family) const
{
    std::vector<CourseId> courses;
    for (int i = 0; i < static_cast<int>(m_world.tables.courses.size()); ++i)
        if (m_world.isHeldHere(i) && familyOf(m_world.course(i)) == family)
            courses.push_back(m_world.course(i).id);
    return courses;
}

void Lanes::addRooms(School &school) const
{
    constexpr int sizes[] = {100, 120, 100, 150};
    constexpr int spareSizes[] = {60, 60, 80, 250};
    const int lanes = static_cast<int>(m_lanes.size());
    for (int i = 0; i < lanes + spareRooms; ++i) {
        Room room;
        room.id = {i + 1};
        room.code = numbered(u"P", 101 + i / 10 * 100 + i % 10, 3);
        room.capacity = i < lanes ? sizes[i % 4] : spareSizes[i - lanes];
        room.name = (room.capacity >= 150 ? QStringLiteral("Hội trường ") : QStringLiteral("Phòng học "))
            + room.code.mid(1);
        room.site = i % 5 == 4 ? QStringLiteral("Cơ sở 2") : QStringLiteral("Trường Chính trị tỉnh");
        school.rooms.push_back(room);
    }
}

void Lanes::addLecturers(School &school, Random &random) const
{
    const int own = 2 * static_cast<int>(m_lanes.size());
    for (int i = 0; i < own + guestLecturers; ++i) {
        const bool guest = i >= own;
        const int family = guest ? random.below(families) : m_lanes[static_cast<size_t>(i / 2)].family;
        Lecturer lecturer;
        lecturer.id = {i + 1};
        lecturer.code = numbered(u"GV", i + 1, 2);
        lecturer.fullName
            = personName(random, random.chance(450) ? Sex::Female : Sex::Male, QStringLiteral("Kinh"));
        lecturer.kind = guest ? QStringLiteral("thinh_giang") : QStringLiteral("co_huu");
        lecturer.unit = guest ? QStringLiteral("Ban Tổ chức Tỉnh ủy") : faculties[family].toString();
        lecturer.courses = coursesOf(family);
        if (guest && lecturer.courses.size() > 4)
            lecturer.courses.resize(4);
        if (guest)
            lecturer.maxDaysPerWeek = random.between(2, 4);
        school.lecturers.push_back(lecturer);
    }
}

void Lanes::addAbsences(School &school, Random &random) const
{
    const auto add = [&](ResourceKind kind, qint64 resource, Day from, int days, const QString &reason) {
        const UnavailabilityId id{static_cast<qint64>(school.unavailabilities.size()) + 1};
        school.unavailabilities.push_back({id, kind, resource, {from, from.plusDays(days)}, reason});
    };
    // Only after the lane's last class, so that nothing planned is broken by it.
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const Day free = std::max(m_lanes[lane].freeFrom, m_world.until).plusDays(random.between(5, 40));
        const qint64 number = static_cast<qint64>(lane);
        if (lane % 4 == 1)
            add(ResourceKind::Room, number + 1, free, random.between(3, 12),
                QStringLiteral("Sửa chữa phòng học"));
        if (random.chance(350))
            add(ResourceKind::Lecturer, 2 * number + random.between(1, 2), free, random.between(2, 10),
                QStringLiteral("Đi nghiên cứu thực tế"));
    }
    add(ResourceKind::Lecturer, std::ssize(school.lecturers), m_world.until.plusDays(random.between(3, 30)),
        random.between(5, 15), QStringLiteral("Đi công tác"));
}

void Lanes::furnish(School &school) const
{
    Random random(m_world.seed, Random::Purpose::Classes, 1);
    addRooms(school);
    addLecturers(school, random);
    addAbsences(school, random);
}

} // namespace lotrinh::demo
