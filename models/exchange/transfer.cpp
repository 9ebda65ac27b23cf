// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer.h"

#include "export.h"
#include "resolve.h"
#include "service/access/gate.h"
#include "service/service.h"
#include "service/upkeep/backups.h"
#include "table/xlsxwriter.h"
#include "words.h"

#include <QDir>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The first file with rows that only those who run classes write at a server; empty when there is none.
QString fileOfClasses(const ImportFolder &folder)
{
    const std::pair<bool, QString> files[] = {{folder.rooms.rows.empty(), u"rooms.csv"_s}, {folder.lecturers.rows.empty(), u"lecturers.csv"_s},
        {folder.unavailability.rows.empty(), u"unavailability.csv"_s}, {folder.holidays.rows.empty(), u"holidays.csv"_s},
        {folder.classes.rows.empty(), u"classes.csv"_s}, {folder.sessions.rows.empty(), u"sessions.csv"_s},
        {folder.enrolments.rows.empty(), u"enrolments.csv"_s}};
    const auto found = std::ranges::find(files, false, &std::pair<bool, QString>::first);
    return found == std::end(files) ? QString() : found->second;
}

} // namespace

Result<ImportReport> importFolder(
    service::Service &service, const QString &path, const Caller &caller, Day today, ImportMode mode)
{
    const auto folder = readFolder(path);
    if (!folder)
        return folder.error();
    // What is already on the lists can be told from what an import finds unchanged.
    const bool namesPlanning = !folder->planning.rows.empty();
    if (!may(caller.role, Right::KeepData) || caller.scope.isValid() || (namesPlanning && !may(caller.role, Right::KeepPlanning)))
        return Error{QStringLiteral("not_allowed"), Words::tr("Không có quyền nhập thư mục này"), {}, Error::Kind::NotAllowed};
    if (const QString file = fileOfClasses(*folder);
        !file.isEmpty() && !service::seesEverybody(service.database(), caller))
        return Error{u"not_allowed"_s, Words::tr("%1: trên máy chủ, tài khoản này không ghi phòng, giảng viên và lớp; hãy nhờ cán bộ phụ trách đào tạo toàn tỉnh.").arg(file),
                     {{u"file"_s, file}}, Error::Kind::NotAllowed};
    if (mode == ImportMode::Write)
        if (const auto kept = service::keepBackup(service, QDateTime::currentDateTimeUtc(), service::BackupWhen::IfDue); !kept)
            return kept.error();
    ImportReport report;
    const auto decide = [&](const service::Holdings &held) -> Result<std::optional<service::ImportBatch>> {
        ImportPlan plan = resolve(*folder, held, today);
        report.problems = plan.problems;
        report.counts = countsOf(plan);
        report.isRefused = plan.isRefused();
        if (report.isRefused || mode == ImportMode::DryRun || isEmpty(plan))
            return std::optional<service::ImportBatch>();
        report.isWritten = true;
        return std::optional(toBatch(std::move(plan), held));
    };
    if (const auto done = service.import(QDir(path).dirName(), caller, decide); !done)
        return done.error();
    return report;
}

Result<void> exportFolder(service::Service &service, const Caller &caller, const QString &directory, Day today)
{
    const auto held = service.holdingsFor(caller, today);
    if (!held)
        return held.error();
    for (const QString &what : {QStringLiteral("people"), QStringLiteral("ethnicity"), QStringLiteral("party")})
        if (const auto noted = service.noteRead(caller, what, {}, today); !noted)
            return noted;
    if (may(caller.role, Right::ReadPlanning))
        if (const auto noted = service.noteRead(caller, QStringLiteral("planning"), {}, today); !noted)
            return noted;
    if (directory.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return writeXlsx(directory, dataTables(*held));
    return writeFolder(directory, *held);
}

} // namespace lotrinh::exchange
