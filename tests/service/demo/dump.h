// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo/province.h"

#include <QCryptographicHash>

namespace lotrinh::demo {

/// Every field of every row, one line each, in the order given: what "the same bytes" is judged by.
class Dump {
public:
    QByteArray digest() const { return m_hash.result().toHex(); }

    void add(const School &school)
    {
        for (const Requirement &row : school.requirements)
            line(row.id, row.code, row.title, row.courses.front(), row.value.value_or(-1), row.life);
        for (const Holiday &row : school.holidays)
            line(row.id, row.days, row.name);
        for (const Room &row : school.rooms)
            line(row.id, row.code, row.name, row.site, row.capacity);
        for (const Lecturer &row : school.lecturers)
            line(row.id, row.code, row.fullName, row.kind, row.unit, row.courses.size(),
                row.maxDaysPerWeek.value_or(-1));
        for (const TrainingClass &row : school.classes)
            line(row.id, row.code, row.course, row.name, toCode(row.state), row.startsOn, row.endsOn,
                row.capacity, row.minSize, row.room, row.lecturer, row.needsApproval,
                toCode(row.waitlistPolicy), row.reason);
        for (const Session &row : school.sessions)
            line(row.id, row.trainingClass, row.span.from.minutes, row.span.to.minutes, row.room,
                row.lecturer, row.topic, row.periods.value_or(-1));
        add(school.unavailabilities);
    }

    void add(const People &people)
    {
        for (const Cadre &row : people.cadres)
            line(row.id, row.code, row.fullName, row.birthDate, toCode(*row.sex), row.ethnicity,
                row.personnelKind, row.unit, row.partyJoinedOn, row.email, row.phone, row.service);
        for (const PostHolding &row : people.holdings)
            line(row.id, row.cadre, row.title, row.unit, toCode(row.obtainedBy), row.decision, row.held,
                row.isMain);
        for (const PlanningEntry &row : people.planning)
            line(row.id, row.code, row.cadre, row.title, row.unit, row.term, row.decision, row.approvedOn,
                row.targetOn, row.endedOn, row.endReason);
        for (const Completion &row : people.completions)
            line(row.id, row.code, row.cadre, row.course, row.completedOn, row.periods.value_or(-1),
                row.grade, row.credentialNo, row.issuer, row.classCode, row.revokedOn);
        for (const Exemption &row : people.exemptions)
            line(row.id, row.cadre, row.course, row.life, row.basis);
        for (const Enrolment &row : people.enrolments)
            line(row.id, row.trainingClass, row.cadre, toCode(row.state), row.requestedAt, row.basis,
                row.basisTitle, row.unitThen, row.titleThen, row.reason);
        add(people.unavailabilities);
    }

    void add(const std::vector<Persona> &personas)
    {
        for (const Persona &row : personas)
            line(static_cast<int>(row.role), row.name, row.cadreCode, row.unitCode);
    }

private:
    void add(const std::vector<Unavailability> &rows)
    {
        for (const Unavailability &row : rows)
            line(row.id, static_cast<int>(row.kind), row.resource, row.days, row.reason);
    }

    template <class... Fields> void line(const Fields &...fields)
    {
        QByteArray text;
        ((text += bytes(fields) + ','), ...);
        m_hash.addData(text + '\n');
    }

    static QByteArray bytes(const QString &text) { return text.toUtf8(); }
    static QByteArray bytes(Day day) { return QByteArray::number(day.julian); }
    static QByteArray bytes(Period period) { return bytes(period.from) + ' ' + bytes(period.to); }
    template <class Tag> static QByteArray bytes(Id<Tag> id) { return QByteArray::number(id.value); }
    template <class Number>
    requires std::is_arithmetic_v<Number>
    static QByteArray bytes(Number number) { return QByteArray::number(static_cast<qint64>(number)); }

    mutable QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace lotrinh::demo
