// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry.h"

#include "perform/enrolment.h"
#include "perform/record.h"
#include "perform/trainingclass.h"
#include "perform/users.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

template <class Command>
CommandSpec spec(Right right)
{
    FieldLister lister;
    Command prototype{};
    Command::fields(lister, prototype);
    return {QString::fromLatin1(Command::name), right, lister.text(),
            [](Work &work, const QJsonObject &request, QStringList &ignored) -> Result<Reply> {
                FieldReader reader(request);
                Command command{};
                Command::fields(reader, command);
                if (reader.error())
                    return *reader.error();
                ignored = reader.ignored();
                return perform(work, command);
            }};
}

} // namespace

const std::vector<CommandSpec> &commands()
{
    static const std::vector<CommandSpec> all{
        spec<OpenClass>(Right::RunClasses),
        spec<SetClassState>(Right::RunClasses),
        spec<CancelClass>(Right::RunClasses),
        spec<SetCapacity>(Right::RunClasses),
        spec<MoveClass>(Right::RunClasses),
        spec<AddSession>(Right::RunClasses),
        spec<RemoveSession>(Right::RunClasses),
        spec<Nominate>(Right::NominateOwn),
        spec<RequestSeat>(Right::RequestOwn),
        spec<Approve>(Right::RunClasses),
        spec<Reject>(Right::RunClasses),
        spec<Withdraw>(Right::RunClasses),
        spec<Promote>(Right::RunClasses),
        spec<NameParts>(Right::RunClasses),
        spec<MarkAttendance>(Right::RunClasses),
        spec<RecordScore>(Right::RunClasses),
        spec<Defer>(Right::RunClasses),
        spec<CloseClass>(Right::RunClasses),
        spec<CorrectScore>(Right::RunClasses),
        spec<IssueCredentials>(Right::RunClasses),
        spec<ReportLost>(Right::RunClasses),
        spec<Reissue>(Right::RunClasses),
        spec<AddPlanningEntry>(Right::KeepPlanning),
        spec<EndPlanningEntry>(Right::KeepPlanning),
        spec<Appoint>(Right::KeepRecord),
        spec<EndPostHolding>(Right::KeepRecord),
        spec<RecordCompletion>(Right::KeepRecord),
        spec<RevokeCompletion>(Right::KeepRecord),
        spec<GrantExemption>(Right::KeepRecord),
        spec<AddRequirement>(Right::KeepRules),
        spec<EndRequirement>(Right::KeepRules),
        spec<AddUser>(Right::KeepUsers),
        spec<ChangeUser>(Right::KeepUsers),
        spec<SetPassword>(Right::KeepUsers),
        spec<ChangePassword>(Right::RequestOwn),
    };
    return all;
}

const CommandSpec *commandNamed(const QString &name)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CommandSpec &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace lotrinh::service
