// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfolder.h"

#include "cells.h"
#include "csv.h"
#include "fields.h"
#include "domain/codeorder.h"
#include "names.h"
#include "words.h"

#include "folder.h"

#include <QDir>
#include <QSaveFile>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView summaryName("plan.json");
constexpr QLatin1StringView unservedName("unserved.csv");
constexpr QLatin1StringView groundsName("why.csv");

Error planNotWritten(const QString &path, const QString &why)
{
    return {u"storage_failed"_s, Words::tr("Không ghi được tệp %1: %2").arg(path, why), {{u"path"_s, path}}, Error::Kind::Storage};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return planNotWritten(path, file.errorString());
    return {};
}

template <class Row> QByteArray tableOf(const std::vector<Row> &rows)
{
    QByteArray out;
    QStringList cells;
    for (const Column &column : formatOf(Row::file).columns)
        cells += column.name;
    appendCsvRecord(out, cells);
    for (const Row &row : rows) {
        cells.clear();
        eachField(row, [&](const Column &column, const auto &value) { cells += printCell(column, value); });
        appendCsvRecord(out, cells);
    }
    return out;
}

ClassRow rowOf(const service::ProposedClass &proposed)
{
    ClassRow row;
    row.fact = proposed.facts;
    row.course = proposed.course;
    row.room = proposed.room;
    row.lecturer = proposed.lecturer;
    return row;
}

service::PriorClass priorOf(const ClassRow &row)
{
    return {row.fact.code, row.course, row.room, row.lecturer, row.fact.startsOn, row.line};
}

EnrolmentRow rowOf(const service::ProposedSeat &seat, const Rulebook &rules, const QString &requestedAt)
{
    EnrolmentRow row;
    row.trainingClass = seat.trainingClass;
    row.cadre = seat.cadre;
    row.fact.state = EnrolmentState::Enrolled;
    row.fact.requestedAt = requestedAt;
    row.fact.basis = seat.isPlanned ? u"planned_title"_s : u"incumbent_title"_s;
    if (const Title *title = rules.title(seat.basisTitle))
        row.basisTitle = title->code;
    return row;
}

QByteArray unservedTable(const service::YearPlan &plan)
{
    QByteArray out;
    appendCsvRecord(out, {u"cadre"_s, u"courses"_s, u"reason"_s});
    for (const service::UnservedGap &gap : plan.unserved)
        appendCsvRecord(out, {gap.cadre, gap.courses, inVietnamese(gap.reason)});
    return out;
}

QStringList whyOf(const service::ProposedClass &proposed)
{
    QStringList why;
    for (const service::PlanSentence &sentence : proposed.why)
        why.append(inVietnamese(sentence));
    return why;
}

QByteArray groundsTable(const service::YearPlan &plan)
{
    QByteArray out;
    appendCsvRecord(out, {u"class"_s, u"why"_s});
    for (const service::ProposedClass &one : plan.classes)
        appendCsvRecord(out, {one.facts.code, whyOf(one).join(u"; "_s)});
    return out;
}

QByteArray member(const char *name, const QByteArray &value)
{
    return QByteArray("\"") + name + "\":" + value;
}

} // namespace

Result<service::PriorPlan> readPriorPlan(const QString &keep, const QString &pin, std::vector<Problem> &problems)
{
    service::PriorPlan prior;
    if (!keep.isEmpty()) {
        const auto folder = readFolder(keep);
        if (!folder)
            return folder.error();
        std::copy_if(folder->problems.begin(), folder->problems.end(), std::back_inserter(problems),
            [](const Problem &problem) { return problem.kind != ProblemKind::UnknownFile; });
        prior.isKept = true;
        for (const ClassRow &row : folder->classes.rows)
            prior.kept.push_back(priorOf(row));
        for (const EnrolmentRow &row : folder->enrolments.rows)
            prior.seats.push_back({row.trainingClass, row.cadre});
    }
    if (!pin.isEmpty()) {
        const auto sheet = readClassFile(pin, problems);
        if (!sheet)
            return sheet.error();
        for (const ClassRow &row : sheet->rows)
            prior.pinned.push_back(priorOf(row));
    }
    return prior;
}

bool isRemarkOnPlan(const QString &name)
{
    return name == summaryName || name == unservedName || name == groundsName;
}

QByteArray planSummary(const service::YearPlan &plan)
{
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    QByteArrayList members{member("gaps", number(plan.gaps)), member("served", number(plan.served)),
        member("not_plannable", number(plan.notPlannable)), member("classes", number(qint64(plan.classes.size()))),
        member("cost", number(plan.cost.total())), member("lower_bound", number(plan.lowerBound)),
        member("gap_pct", QByteArray::number(plan.gapPct, 'f', 2)), member("seconds", QByteArray::number(plan.seconds, 'f', 1)),
        member("seed", QByteArray::number(plan.seed)), member("cost_classes", number(plan.cost.classes)),
        member("cost_lateness", number(plan.cost.lateness)), member("cost_unserved", number(plan.cost.unserved)),
        member("cost_changes", number(plan.cost.changes))};
    return "{" + members.join(",") + "}\n";
}

Result<void> writePlanFolder(const QString &directory, const service::YearPlan &plan, const Rulebook &rules)
{
    if (!QDir().mkpath(directory))
        return planNotWritten(directory, Words::tr("không tạo được thư mục"));
    const QDir folder(directory);
    std::vector<ClassRow> classes;
    for (const service::ProposedClass &one : plan.classes)
        classes.push_back(rowOf(one));
    std::vector<EnrolmentRow> seats;
    for (const service::ProposedSeat &seat : plan.seats)
        seats.push_back(rowOf(seat, rules, plan.requestedAt));
    const auto byKey = [](const auto &a, const auto &b) { return codeLess(keyOf(a), keyOf(b)); };
    std::sort(classes.begin(), classes.end(), byKey);
    std::sort(seats.begin(), seats.end(), byKey);
    for (const auto &[name, bytes] : {std::pair{u"classes.csv"_s, tableOf(classes)}, {u"enrolments.csv"_s, tableOf(seats)},
             {QString(summaryName), planSummary(plan)}, {unservedName, unservedTable(plan)}, {groundsName, groundsTable(plan)}})
        if (const auto written = writeWhole(folder.filePath(name), bytes); !written)
            return written;
    return {};
}

} // namespace lotrinh::exchange
