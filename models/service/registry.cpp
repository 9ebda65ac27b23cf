// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry.h"

#include "perform/enrolment.h"
#include "perform/people.h"
#include "perform/plan.h"
#include "perform/planning.h"
#include "perform/record.h"
#include "perform/resource.h"
#include "perform/schedule.h"
#include "perform/structure.h"
#include "perform/trainingclass.h"
#include "perform/undo.h"
#include "perform/users.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

class Declaration {
public:
    template <class T> void operator()(const char *name, const T &, Need = Need::Required)
    {
        m_fields.push_back({QString::fromLatin1(name), innerOf(static_cast<const T *>(nullptr))});
    }
    std::vector<DeclaredField> fields() && { return std::move(m_fields); }

private:
    template <class T> static std::vector<DeclaredField> innerOf(const T *) { return {}; }
    template <class T>
        requires requires(T &item, Declaration &declaration) { T::fields(declaration, item); }
    static std::vector<DeclaredField> innerOf(const std::vector<T> *)
    {
        Declaration inner;
        T item{};
        T::fields(inner, item);
        return std::move(inner).fields();
    }

    std::vector<DeclaredField> m_fields;
};

template <class Command>
CommandSpec spec(Right right, CanUndo undo = CanUndo::No)
{
    FieldLister lister;
    Command prototype{};
    Command::fields(lister, prototype);
    Declaration declaration;
    Command::fields(declaration, prototype);
    return {QString::fromLatin1(Command::name), right, undo, lister.text(), std::move(declaration).fields(),
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
        spec<AcceptPlan>(Right::RunClasses, CanUndo::Yes),
        spec<AcceptTimetable>(Right::RunClasses, CanUndo::Yes),
        spec<CancelClass>(Right::RunClasses, CanUndo::Yes),
        spec<SetCapacity>(Right::RunClasses, CanUndo::Yes),
        spec<MoveClass>(Right::RunClasses, CanUndo::Yes),
        spec<AddSession>(Right::RunClasses, CanUndo::Yes),
        spec<RemoveSession>(Right::RunClasses, CanUndo::Yes),
        spec<Nominate>(Right::NominateOwn, CanUndo::Yes),
        spec<RequestSeat>(Right::RequestOwn),
        spec<Approve>(Right::RunClasses, CanUndo::Yes),
        spec<Reject>(Right::RunClasses, CanUndo::Yes),
        spec<Withdraw>(Right::RunClasses, CanUndo::Yes),
        spec<Promote>(Right::RunClasses, CanUndo::Yes),
        spec<NameParts>(Right::RunClasses, CanUndo::Yes),
        spec<MarkAttendance>(Right::RunClasses, CanUndo::Yes),
        spec<RecordScore>(Right::RunClasses, CanUndo::Yes),
        spec<Defer>(Right::RunClasses, CanUndo::Yes),
        spec<CloseClass>(Right::RunClasses),
        spec<CorrectScore>(Right::RunClasses),
        spec<IssueCredentials>(Right::RunClasses),
        spec<ReportLost>(Right::RunClasses),
        spec<Reissue>(Right::RunClasses),
        spec<AddPlanningEntry>(Right::KeepPlanning),
        spec<EndPlanningEntry>(Right::KeepPlanning, CanUndo::Yes),
        spec<Appoint>(Right::KeepRecord),
        spec<EndPostHolding>(Right::KeepRecord, CanUndo::Yes),
        spec<RecordCompletion>(Right::KeepRecord),
        spec<RevokeCompletion>(Right::KeepRecord),
        spec<GrantExemption>(Right::KeepRecord),
        spec<AddRequirement>(Right::KeepRules),
        spec<EndRequirement>(Right::KeepRules, CanUndo::Yes),
        spec<EnableRequirement>(Right::KeepRules, CanUndo::Yes),
        spec<PreviewRequirement>(Right::KeepRules),
        spec<ChangeClass>(Right::RunClasses, CanUndo::Yes),
        spec<SetQuotas>(Right::RunClasses, CanUndo::Yes),
        spec<MoveSession>(Right::RunClasses, CanUndo::Yes),
        spec<SubstituteLecturer>(Right::RunClasses, CanUndo::Yes),
        spec<ReopenClass>(Right::RunClasses),
        spec<AddRoom>(Right::RunClasses, CanUndo::Yes),
        spec<ChangeRoom>(Right::RunClasses, CanUndo::Yes),
        spec<RemoveRoom>(Right::RunClasses, CanUndo::Yes),
        spec<AddLecturer>(Right::RunClasses, CanUndo::Yes),
        spec<ChangeLecturer>(Right::RunClasses, CanUndo::Yes),
        spec<RemoveLecturer>(Right::RunClasses, CanUndo::Yes),
        spec<AddUnavailability>(Right::RunClasses, CanUndo::Yes),
        spec<RemoveUnavailability>(Right::RunClasses, CanUndo::Yes),
        spec<AddHoliday>(Right::RunClasses, CanUndo::Yes),
        spec<RemoveHoliday>(Right::RunClasses, CanUndo::Yes),
        spec<OpenReviewRound>(Right::KeepPlanning),
        spec<ReviewEntries>(Right::KeepPlanning),
        spec<CloseReviewRound>(Right::KeepPlanning),
        spec<RecordConclusion>(Right::KeepPlanning),
        spec<WithdrawConclusion>(Right::KeepPlanning),
        spec<RecordFigures>(Right::KeepPlanning),
        spec<AddCadre>(Right::KeepRecord),
        spec<ChangeCadre>(Right::KeepRecord, CanUndo::Yes),
        spec<EndService>(Right::KeepRecord, CanUndo::Yes),
        spec<RequestExtension>(Right::RequestOwn),
        spec<RequestRecognition>(Right::RequestOwn),
        spec<WithdrawRequest>(Right::RequestOwn),
        spec<AnswerRequest>(Right::KeepRecord),
        spec<AddEquivalence>(Right::KeepRules),
        spec<EndEquivalence>(Right::KeepRules, CanUndo::Yes),
        spec<AddUnit>(Right::KeepRules),
        spec<MergeUnits>(Right::KeepRules),
        spec<SplitUnit>(Right::KeepRules),
        spec<RenameUnit>(Right::KeepRules),
        spec<ReparentUnit>(Right::KeepRules),
        spec<DissolveUnit>(Right::KeepRules),
        spec<AddTitle>(Right::KeepRules),
        spec<RenameTitle>(Right::KeepRules),
        spec<CloseTitle>(Right::KeepRules),
        spec<Undo>(Right::RequestOwn),
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
