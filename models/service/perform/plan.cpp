// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include "../command/classcommands.h"
#include "../command/enrolmentcommands.h"
#include "domain/enrolment/nomination.h"
#include "enrolment.h"
#include "trainingclass.h"

#include <QJsonArray>

namespace lotrinh::service {

namespace {

OpenClass openingOf(const PlannedClassField &planned)
{
    OpenClass command;
    command.code = planned.code;
    command.course = planned.course;
    command.title = planned.title;
    command.startsOn = planned.startsOn;
    command.endsOn = planned.endsOn;
    command.capacity = planned.capacity;
    command.minSize = planned.minSize;
    command.room = planned.room;
    command.lecturer = planned.lecturer;
    return command;
}

Error inClass(const QString &code, Error error)
{
    error.message = QStringLiteral("%1: %2").arg(code, error.message);
    error.detail.insert(QStringLiteral("class"), code);
    return error;
}

/// What became of the people of all classes so far.
struct Seated {
    int enrolled = 0;
    QJsonArray refused;
};

Result<void> seat(Work &work, const QString &trainingClass, const QStringList &cadres, Seated &seated)
{
    if (cadres.isEmpty())
        return {};
    Nominate command;
    command.trainingClass = trainingClass;
    command.cadres = cadres;
    const auto reply = perform(work, command);
    if (!reply)
        return inClass(trainingClass, reply.error());
    for (const QJsonValue &value : reply->fields.value(QStringLiteral("outcomes")).toArray()) {
        QJsonObject line = value.toObject();
        const auto outcome = fromCode<NominationOutcome>(line.value(QStringLiteral("outcome")).toString());
        if (outcome && !isRefused(*outcome)) {
            ++seated.enrolled;
            continue;
        }
        line.insert(QStringLiteral("class"), trainingClass);
        seated.refused.append(line);
    }
    return {};
}

} // namespace

Result<Reply> perform(Work &work, const AcceptPlan &command)
{
    Seated seated;
    for (const PlannedClassField &planned : command.classes) {
        if (const auto opened = perform(work, openingOf(planned)); !opened)
            return inClass(planned.code, opened.error());
        if (const auto done = seat(work, planned.code, planned.cadres, seated); !done)
            return done.error();
    }
    for (const PlannedSeatsField &more : command.seats)
        if (const auto done = seat(work, more.trainingClass, more.cadres, seated); !done)
            return done.error();
    return Reply{{{QStringLiteral("classes"), static_cast<int>(command.classes.size())}, {QStringLiteral("enrolled"), seated.enrolled},
        {QStringLiteral("refused"), seated.refused}}};
}

} // namespace lotrinh::service
