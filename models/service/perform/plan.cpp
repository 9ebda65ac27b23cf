// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include "domain/enrolment/nomination.h"
#include "enrolment.h"
#include "trainingclass.h"

#include <QJsonArray>

namespace lotrinh::service {

namespace {

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

Result<void> seat(Work &work, const Nominate &command, Seated &seated)
{
    if (command.cadres.isEmpty())
        return {};
    const auto reply = perform(work, command);
    if (!reply)
        return inClass(command.trainingClass, reply.error());
    for (const auto &value : reply->fields.value(QStringLiteral("outcomes")).toArray()) {
        QJsonObject line = value.toObject();
        const auto outcome = fromCode<NominationOutcome>(line.value(QStringLiteral("outcome")).toString());
        if (outcome && !isRefused(*outcome)) {
            ++seated.enrolled;
            continue;
        }
        line.insert(QStringLiteral("class"), command.trainingClass);
        seated.refused.append(line);
    }
    return {};
}

} // namespace

Result<Reply> perform(Work &work, const AcceptPlan &command)
{
    Seated seated;
    for (const PlannedClass &planned : command.classes) {
        if (const auto opened = perform(work, planned.opening); !opened)
            return inClass(planned.opening.code, opened.error());
        if (const auto done = seat(work, Nominate{planned.opening.code, planned.cadres, {}, {}, {}}, seated); !done)
            return done.error();
    }
    for (const Nominate &more : command.seats)
        if (const auto done = seat(work, more, seated); !done)
            return done.error();
    return Reply{{{QStringLiteral("classes"), static_cast<int>(command.classes.size())}, {QStringLiteral("enrolled"), seated.enrolled},
        {QStringLiteral("refused"), seated.refused}}};
}

} // namespace lotrinh::service
