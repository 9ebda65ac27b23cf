// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars.h"

#include "exchange/words.h"

#include <QDateTime>
#include <QSaveFile>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

using service::CalendarFacts;

/// Makes the events of classes, and picks those that concern one lecturer, room or cadre.
class CalendarMaker {
public:
    explicit CalendarMaker(const CalendarFacts &facts)
        : m_facts(facts)
    {
        for (const Session &session : facts.held.sessions)
            m_sessions[session.trainingClass].push_back(&session);
        for (auto &sessions : m_sessions)
            std::ranges::sort(sessions, {}, [](const Session *one) { return one->span.from; });
    }

    /// Which of a class's half-days are in, and as what; `none` leaves it out.
    enum class Place { None, In, Cancelled };
    template <class Judge> std::vector<CalendarEvent> events(Judge &&judge) const;

    std::vector<const TrainingClass *> classesInOrder() const;
    const TrainingClass *classOf(const QString &code) const;

private:
    CalendarEvent event(const TrainingClass &one, const Session *session, size_t number) const;
    CalendarEvent wholeClass(const TrainingClass &one) const;
    QString summaryOf(const TrainingClass &one) const;
    QString roomName(RoomId id) const;
    QString lecturerName(LecturerId id) const;

    const CalendarFacts &m_facts;
    QHash<ClassId, std::vector<const Session *>> m_sessions;
};

QString uidOf(const TrainingClass &one, const QString &part)
{
    return one.code + u'-' + part + "@lo-trinh"_L1;
}

QString CalendarMaker::roomName(RoomId id) const
{
    for (const Room &room : m_facts.held.rooms)
        if (room.id == id)
            return room.site.isEmpty() ? (room.name.isEmpty() ? room.code : room.name) : room.name + ", "_L1 + room.site;
    return {};
}

QString CalendarMaker::lecturerName(LecturerId id) const
{
    for (const Lecturer &lecturer : m_facts.held.lecturers)
        if (lecturer.id == id)
            return lecturer.fullName;
    return {};
}

QString CalendarMaker::summaryOf(const TrainingClass &one) const
{
    if (!one.name.isEmpty())
        return one.name;
    for (const Course &course : m_facts.held.courses)
        if (course.id == one.course)
            return course.name;
    return one.code;
}

CalendarEvent CalendarMaker::event(const TrainingClass &one, const Session *session, size_t number) const
{
    CalendarEvent made;
    made.uid = uidOf(one, u"buoi-%1"_s.arg(number, 2, 10, QLatin1Char('0')));
    made.sequence = m_facts.changes.value(one.id);
    made.isCancelled = one.state == ClassState::Cancelled || !session;
    made.summary = summaryOf(one);
    if (!session) { // taken off: only its UID matters, but a span must stand there
        made.span = {LocalMinute::startOf(one.startsOn), LocalMinute::startOf(one.startsOn.plusDays(1))};
        made.isWholeDay = true;
        return made;
    }
    made.span = session->span;
    made.location = roomName(session->room.isValid() ? session->room : one.room);
    QStringList lines{u"Lớp %1"_s.arg(one.code)};
    if (!session->topic.isEmpty())
        lines += session->topic;
    if (const QString who = lecturerName(session->lecturer.isValid() ? session->lecturer : one.lecturer); !who.isEmpty())
        lines += u"Giảng viên: %1"_s.arg(who);
    made.description = lines.join(u'\n');
    return made;
}

CalendarEvent CalendarMaker::wholeClass(const TrainingClass &one) const
{
    CalendarEvent made;
    made.uid = uidOf(one, u"lop"_s);
    made.sequence = m_facts.changes.value(one.id);
    made.isCancelled = one.state == ClassState::Cancelled;
    made.isWholeDay = true;
    made.span = {LocalMinute::startOf(one.startsOn), LocalMinute::startOf(one.endsOn.plusDays(1))};
    made.summary = summaryOf(one);
    made.location = roomName(one.room);
    made.description = u"Lớp %1"_s.arg(one.code);
    return made;
}

std::vector<const TrainingClass *> CalendarMaker::classesInOrder() const
{
    std::vector<const TrainingClass *> list;
    for (const TrainingClass &one : m_facts.held.classes)
        list.push_back(&one);
    std::ranges::sort(list, {}, [](const TrainingClass *one) { return std::make_pair(one->startsOn, one->code); });
    return list;
}

const TrainingClass *CalendarMaker::classOf(const QString &code) const
{
    const auto found = std::ranges::find(m_facts.held.classes, code, &TrainingClass::code);
    return found == m_facts.held.classes.end() ? nullptr : &*found;
}

template <class Judge> std::vector<CalendarEvent> CalendarMaker::events(Judge &&judge) const
{
    std::vector<CalendarEvent> list;
    const auto put = [&](CalendarEvent made, Place place) {
        made.isCancelled = made.isCancelled || place == Place::Cancelled;
        if (place != Place::None)
            list.push_back(std::move(made));
    };
    for (const TrainingClass *one : classesInOrder()) {
        if (one->state == ClassState::Draft)
            continue;
        const auto sessions = m_sessions.value(one->id);
        // Once a class has half-days, the entry for its days gives way to them.
        put(wholeClass(*one), sessions.empty() ? judge(*one, nullptr) : Place::None);
        size_t number = 0;
        for (const Session *session : sessions)
            put(event(*one, session, ++number), judge(*one, session));
        const auto removed = static_cast<size_t>(m_facts.removedSessions.value(one->id));
        for (size_t i = 0; i < removed; ++i)
            put(event(*one, nullptr, ++number), judge(*one, nullptr) == Place::None ? Place::None : Place::Cancelled);
    }
    return list;
}

using Place = CalendarMaker::Place;

Error unknown(CalendarOf whose, const QString &code)
{
    return {u"unknown_reference"_s, Words::tr("%1: không có mã “%2”").arg(toCode(whose), code),
        {{u"field"_s, toCode(whose)}, {u"value"_s, code}}, Error::Kind::Refused};
}

template <class Row> const Row *byCode(const std::vector<Row> &rows, const QString &code)
{
    const auto found = std::ranges::find(rows, code, &Row::code);
    return found == rows.end() ? nullptr : &*found;
}

template <class Id> Place placeOf(Id asked, Id own, Id ofClass, const QSet<Id> &former)
{
    if ((own.isValid() ? own : ofClass) == asked)
        return Place::In;
    return former.contains(asked) ? Place::Cancelled : Place::None;
}

QHash<ClassId, Place> placesOfCadre(const CalendarFacts &facts, CadreId cadre)
{
    QHash<ClassId, Place> places;
    for (const Enrolment &enrolment : facts.held.enrolments) {
        if (enrolment.cadre != cadre)
            continue;
        const bool isIn = holdsSeat(enrolment.state) || enrolment.state == EnrolmentState::Passed
            || enrolment.state == EnrolmentState::Failed || enrolment.state == EnrolmentState::Absent;
        const bool wasIn = enrolment.state == EnrolmentState::Withdrawn || enrolment.state == EnrolmentState::Deferred;
        Place &place = places[enrolment.trainingClass];
        if (isIn)
            place = Place::In;
        else if (wasIn && place == Place::None)
            place = Place::Cancelled;
    }
    return places;
}

Calendar named(const QString &name, const QString &stamp, std::vector<CalendarEvent> events)
{
    return {name, stamp, std::move(events)};
}

} // namespace

Result<Calendar> calendarOf(const CalendarFacts &facts, CalendarOf whose, const QString &code, const QString &stamp)
{
    const CalendarMaker maker(facts);
    switch (whose) {
    case CalendarOf::Class:
        if (const TrainingClass *one = maker.classOf(code))
            return named(u"Lớp %1"_s.arg(code), stamp, maker.events([&](const TrainingClass &other, const Session *) {
                return other.id == one->id ? Place::In : Place::None;
            }));
        break;
    case CalendarOf::Lecturer:
        if (const Lecturer *one = byCode(facts.held.lecturers, code))
            return named(one->fullName, stamp, maker.events([&](const TrainingClass &other, const Session *session) {
                return placeOf(one->id, session ? session->lecturer : LecturerId(), other.lecturer, facts.formerLecturers.value(other.id));
            }));
        break;
    case CalendarOf::Room:
        if (const Room *one = byCode(facts.held.rooms, code))
            return named(one->name.isEmpty() ? one->code : one->name, stamp, maker.events([&](const TrainingClass &other, const Session *session) {
                return placeOf(one->id, session ? session->room : RoomId(), other.room, facts.formerRooms.value(other.id));
            }));
        break;
    case CalendarOf::Cadre:
        if (const Cadre *one = byCode(facts.held.cadres, code)) {
            const auto places = placesOfCadre(facts, one->id);
            return named(one->fullName, stamp, maker.events([&](const TrainingClass &other, const Session *) {
                return places.value(other.id, Place::None);
            }));
        }
        break;
    }
    return unknown(whose, code);
}

Result<void> writeCalendarOf(service::Service &service, CalendarOf whose, const QString &code, const QString &path)
{
    const auto facts = service::readCalendarFacts(service);
    if (!facts)
        return facts.error();
    const auto made = calendarOf(*facts, whose, code, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    if (!made)
        return made.error();
    QSaveFile file(path);
    const QByteArray bytes = toIcs(*made);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{u"storage_failed"_s, Words::tr("Không ghi được %1: %2").arg(path, file.errorString()), {}, Error::Kind::Storage};
    return {};
}

} // namespace lotrinh::exchange
