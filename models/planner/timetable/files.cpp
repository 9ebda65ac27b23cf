// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include "../words.h"

#include <QHash>
#include <QList>
#include <algorithm>

namespace lotrinh::planner::timetable {

namespace {

struct Line {
    int number = 0;
    QList<QByteArray> words;
};

/// Reads the file line by line; the first problem ends it.
class Reader {
public:
    Reader(const QString &fileName, const QByteArray &text) : m_fileName(fileName)
    {
        int number = 0;
        for (const QByteArray &line : text.split('\n')) {
            ++number;
            const QByteArray plain = line.simplified();
            if (!plain.isEmpty())
                m_lines.append({number, plain.split(' ')});
        }
        m_last = number;
    }

    Result<Instance> read();

private:
    bool fail(int line, const QString &message)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("%1:%2: %3").arg(m_fileName).arg(line).arg(message);
        return false;
    }
    bool readHeader();
    bool readSection(const QByteArray &name, int count, int words, bool (Reader::*take)(const Line &));
    bool takeCourse(const Line &line);
    bool takeRoom(const Line &line);
    bool takeCurriculum(const Line &line);
    bool takeUnavailability(const Line &line);
    bool takeNothing(const Line &) { return true; }
    bool number(const Line &line, int word, int lowest, int &target);
    int header(const QByteArray &name) const { return m_header.value(name, -1); }

    QString m_fileName;
    QString m_problem;
    QList<Line> m_lines;
    qsizetype m_next = 0;
    int m_last = 0;
    QHash<QByteArray, int> m_header;
    QHash<QByteArray, int> m_courses, m_rooms, m_teachers;
    Instance m_instance;
};

bool Reader::number(const Line &line, int word, int lowest, int &target)
{
    bool ok = false;
    const int value = line.words[word].toInt(&ok);
    if (!ok || value < lowest)
        return fail(line.number, Words::tr("“%1” phải là số nguyên từ %2").arg(QString::fromUtf8(line.words[word])).arg(lowest));
    target = value;
    return true;
}

bool Reader::readHeader()
{
    while (m_next < m_lines.size() && m_lines[m_next].words[0] != "COURSES:") {
        const Line &line = m_lines[m_next++];
        const QByteArray name = line.words[0];
        if (!name.endsWith(':') || line.words.size() < 2)
            return fail(line.number, Words::tr("phần đầu: cần “Tên: giá trị”"));
        if (name == "Name:") {
            m_instance.name = line.words[1].toStdString();
            continue;
        }
        int value = 0;
        if (!number(line, 1, 0, value))
            return false;
        m_header.insert(name.chopped(1), value);
    }
    for (const char *name : {"Courses", "Rooms", "Days", "Periods_per_day", "Curricula"})
        if (header(name) < 0)
            return fail(m_next < m_lines.size() ? m_lines[m_next].number : m_last, Words::tr("phần đầu thiếu “%1:”").arg(QLatin1String(name)));
    m_instance.days = header("Days");
    m_instance.periodsADay = header("Periods_per_day");
    if (m_instance.days < 1 || m_instance.periodsADay < 1 || m_instance.periodsADay > 30 || m_instance.days > 1000)
        return fail(1, Words::tr("Days phải từ 1 đến 1000, Periods_per_day từ 1 đến 30"));
    return true;
}

/// A section with its title; `count` < 0: as many lines as come before the next title.
bool Reader::readSection(const QByteArray &name, int count, int words, bool (Reader::*take)(const Line &))
{
    if (m_next >= m_lines.size())
        return fail(m_last, Words::tr("tệp kết thúc trước phần %1").arg(QLatin1String(name)));
    if (m_lines[m_next].words[0] != name + ':')
        return fail(m_lines[m_next].number, Words::tr("cần phần %1:").arg(QLatin1String(name)));
    ++m_next;
    int taken = 0;
    for (; m_next < m_lines.size() && !m_lines[m_next].words[0].endsWith(':') && !m_lines[m_next].words[0].startsWith("END"); ++taken) {
        const Line &line = m_lines[m_next++];
        if (line.words.size() < words)
            return fail(line.number, Words::tr("%1: cần %2 giá trị, có %3").arg(QLatin1String(name)).arg(words).arg(line.words.size()));
        if (!(this->*take)(line))
            return false;
    }
    if (count >= 0 && taken != count)
        return fail(m_next < m_lines.size() ? m_lines[m_next].number : m_last,
            Words::tr("%1: phần đầu báo %2 dòng, có %3").arg(QLatin1String(name)).arg(count).arg(taken));
    return true;
}

bool Reader::takeCourse(const Line &line)
{
    Course course;
    course.name = line.words[0].toStdString();
    if (m_courses.contains(line.words[0]))
        return fail(line.number, Words::tr("khóa “%1” có hai lần").arg(QString::fromUtf8(line.words[0])));
    if (!m_teachers.contains(line.words[1])) {
        m_teachers.insert(line.words[1], int(m_instance.teachers.size()));
        m_instance.teachers.push_back(line.words[1].toStdString());
    }
    course.teacher = m_teachers.value(line.words[1]);
    if (!number(line, 2, 0, course.lectures) || !number(line, 3, 0, course.leastDays) || !number(line, 4, 0, course.students))
        return false;
    if (course.lectures > m_instance.periods())
        return fail(line.number, Words::tr("nhiều buổi hơn số tiết trong tuần (%1)").arg(m_instance.periods()));
    m_courses.insert(line.words[0], int(m_instance.courses.size()));
    m_instance.courses.push_back(std::move(course));
    return true;
}

bool Reader::takeRoom(const Line &line)
{
    if (m_rooms.contains(line.words[0]))
        return fail(line.number, Words::tr("phòng “%1” có hai lần").arg(QString::fromUtf8(line.words[0])));
    Room room{line.words[0].toStdString(), 0};
    if (!number(line, 1, 0, room.seats))
        return false;
    m_rooms.insert(line.words[0], int(m_instance.rooms.size()));
    m_instance.rooms.push_back(std::move(room));
    return true;
}

bool Reader::takeCurriculum(const Line &line)
{
    int count = 0;
    if (!number(line, 1, 0, count))
        return false;
    if (line.words.size() != count + 2)
        return fail(line.number, Words::tr("báo %1 khóa, có %2").arg(count).arg(line.words.size() - 2));
    std::vector<int> courses;
    for (int word = 2; word < line.words.size(); ++word) {
        const int course = m_courses.value(line.words[word], -1);
        if (course < 0)
            return fail(line.number, Words::tr("không có khóa “%1”").arg(QString::fromUtf8(line.words[word])));
        if (std::find(courses.begin(), courses.end(), course) == courses.end())
            courses.push_back(course);
    }
    m_instance.curricula.push_back(std::move(courses));
    return true;
}

bool Reader::takeUnavailability(const Line &line)
{
    const int course = m_courses.value(line.words[0], -1);
    if (course < 0)
        return fail(line.number, Words::tr("không có khóa “%1”").arg(QString::fromUtf8(line.words[0])));
    int day = 0;
    int period = 0;
    if (!number(line, 1, 0, day) || !number(line, 2, 0, period))
        return false;
    if (day >= m_instance.days || period >= m_instance.periodsADay)
        return fail(line.number, Words::tr("ngày %1 tiết %2 nằm ngoài tuần").arg(day).arg(period));
    m_instance.unavailable[size_t(course)][size_t(day * m_instance.periodsADay + period)] = 1;
    return true;
}

Result<Instance> Reader::read()
{
    const auto rest = [&] {
        m_instance.unavailable.assign(m_instance.courses.size(), std::vector<char>(size_t(m_instance.periods()), 0));
        const int limits = header("Constraints") >= 0 ? header("Constraints") : header("UnavailabilityConstraints");
        if (!readSection("UNAVAILABILITY_CONSTRAINTS", limits, 3, &Reader::takeUnavailability))
            return false;
        const bool hasRoomLimits = m_next < m_lines.size() && m_lines[m_next].words[0] == "ROOM_CONSTRAINTS:";
        if (hasRoomLimits && !readSection("ROOM_CONSTRAINTS", header("RoomConstraints"), 2, &Reader::takeNothing))
            return false;
        if (m_next >= m_lines.size() || !m_lines[m_next].words[0].startsWith("END"))
            return fail(m_next < m_lines.size() ? m_lines[m_next].number : m_last, Words::tr("thiếu dòng kết thúc “END.”"));
        return true;
    };
    const bool isRead = readHeader() && readSection("COURSES", header("Courses"), 5, &Reader::takeCourse)
        && readSection("ROOMS", header("Rooms"), 2, &Reader::takeRoom)
        && readSection("CURRICULA", header("Curricula"), 2, &Reader::takeCurriculum) && rest();
    if (!isRead)
        return Error{QStringLiteral("bad_field"), m_problem, {{QStringLiteral("file"), m_fileName}}, Error::Kind::Refused};
    return m_instance;
}

} // namespace

Result<Instance> readInstance(const QString &fileName, const QByteArray &text)
{
    return Reader(fileName, text).read();
}

QByteArray writeTimetable(const Instance &instance, Timetable timetable)
{
    std::sort(timetable.begin(), timetable.end(),
        [](const Lecture &a, const Lecture &b) { return std::pair(a.course, a.period) < std::pair(b.course, b.period); });
    QByteArray out;
    for (const Lecture &one : timetable)
        out += QByteArray::fromStdString(instance.courses[size_t(one.course)].name) + ' '
            + QByteArray::fromStdString(instance.rooms[size_t(one.room)].name) + ' ' + QByteArray::number(one.period / instance.periodsADay) + ' '
            + QByteArray::number(one.period % instance.periodsADay) + '\n';
    return out;
}

} // namespace lotrinh::planner::timetable
