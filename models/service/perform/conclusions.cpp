// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../words.h"
#include "planning.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// The conclusion of that document on the cadre; nothing when there is none.
Result<std::optional<Conclusion>> conclusionOn(Work &work, CadreId cadre, const QString &number, Day on, const QString &body)
{
    const auto rows = store::readWhere<Conclusion>(work.db, &Conclusion::cadre, cadre);
    if (!rows)
        return rows.error();
    for (const Conclusion &row : *rows)
        if (row.number == number && row.on == on && (body.isEmpty() || row.body == body))
            return std::optional(row);
    return std::optional<Conclusion>();
}

Result<void> conclude(Work &work, const RecordConclusion &command, const Cadre &cadre)
{
    const auto known = conclusionOn(work, cadre.id, command.number, command.concludedOn, command.body);
    if (!known)
        return known.error();
    if (*known)
        return badField(QStringLiteral("cadres"), Words::tr("%1 đã có kết luận này").arg(cadre.code));
    const auto id = store::insert(work.db, Conclusion{{}, command.number, command.concludedOn, command.body, cadre.id,
                                                      command.outcome, command.secrecy, Day::distantFuture(), {}});
    if (!id)
        return id.error();
    QStringList purposes = command.purposes;
    purposes.removeDuplicates();
    for (const QString &purpose : purposes)
        if (const auto added = store::insert(work.db, ConclusionPurpose{{}, *id, purpose}); !added)
            return added.error();
    work.changes.cadres.push_back(cadre.id);
    return {};
}

/// Entries in force of people the conclusion is against: they wait for an answer, nothing is ended by itself.
Result<QJsonArray> entriesToAnswer(Work &work, const std::vector<CadreId> &cadres)
{
    const auto entries = store::readIn<PlanningEntry>(work.db, &PlanningEntry::cadre, cadres);
    if (!entries)
        return entries.error();
    QStringList codes;
    for (const PlanningEntry &entry : *entries)
        if (work.today < entry.endedOn)
            codes.append(entry.code);
    codes.sort();
    return QJsonArray::fromStringList(codes);
}

} // namespace

Result<Reply> perform(Work &work, const RecordConclusion &command)
{
    if (work.today < command.concludedOn)
        return badField(QStringLiteral("concluded_on"), Words::tr("%1 còn ở tương lai").arg(toVietnamese(command.concludedOn)));
    const auto cadres = referredCadres(work, command.cadres);
    if (!cadres)
        return cadres.error();
    std::vector<CadreId> ids;
    for (const Cadre &cadre : *cadres) {
        if (const auto concluded = conclude(work, command, cadre); !concluded)
            return concluded.error();
        ids.push_back(cadre.id);
    }
    Reply reply{{{QStringLiteral("cases"), int(cadres->size())}}};
    if (command.outcome == ConclusionOutcome::Meets)
        return reply;
    const auto entries = entriesToAnswer(work, ids);
    if (!entries)
        return entries.error();
    reply.fields.insert(QStringLiteral("planning_to_answer"), *entries);
    return reply;
}

Result<Reply> perform(Work &work, const WithdrawConclusion &command)
{
    const auto cadre = referred<Cadre>(work, "cadre", command.cadre);
    if (!cadre)
        return cadre.error();
    auto found = conclusionOn(work, cadre->id, command.number, command.concludedOn, command.body);
    if (!found)
        return found.error();
    if (!*found)
        return unknownReference(QStringLiteral("number"), command.number);
    Conclusion &conclusion = **found;
    if (conclusion.withdrawnOn.isFinite())
        return refused("wrong_state", Words::tr("Kết luận %1 đã thu hồi").arg(command.number), {{QStringLiteral("number"), command.number}});
    if (command.withdrawnOn < conclusion.on)
        return badField(QStringLiteral("withdrawn_on"), Words::tr("trước concluded_on"));
    conclusion.withdrawnOn = command.withdrawnOn;
    conclusion.withdrawnReason = command.reason;
    if (const auto updated = store::update(work.db, conclusion); !updated)
        return updated.error();
    work.changes.cadres.push_back(cadre->id);
    return Reply{};
}

Result<Reply> perform(Work &work, const RecordFigures &command)
{
    const auto known = store::readWhere<ReportedFigure>(work.db, &ReportedFigure::source, command.source);
    if (!known)
        return known.error();
    std::vector<ReportedFigure> figures;
    for (const FigureField &field : command.figures) {
        if (field.value < 0)
            return badField(QStringLiteral("figures"), Words::tr("%1: không được âm").arg(field.dimension));
        for (const ReportedFigure &one : *known)
            if (one.asOf == command.asOf && one.measure == command.measure && one.dimension == field.dimension)
                return badField(QStringLiteral("figures"), Words::tr("%1: đã ghi").arg(field.dimension));
        for (const ReportedFigure &one : figures)
            if (one.dimension == field.dimension)
                return badField(QStringLiteral("figures"), Words::tr("%1: ghi hai lần").arg(field.dimension));
        figures.push_back({{}, command.source, command.asOf, command.measure, field.dimension, field.value, field.note});
    }
    if (const auto added = store::insertMany(work.db, figures); !added)
        return added.error();
    const auto reconciled = reconcile(figures);
    return Reply{{{QStringLiteral("reconciliation"), reconciled.empty() ? QString() : sentenceOf(reconciled.front())}}};
}

} // namespace lotrinh::service
