// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer.h"

#include "export.h"
#include "resolve.h"
#include "service/backups.h"
#include "table/xlsxwriter.h"
#include "words.h"

#include <QDir>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

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
