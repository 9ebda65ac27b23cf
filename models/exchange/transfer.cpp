// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer.h"

#include "export.h"
#include "resolve.h"
#include "table/xlsxwriter.h"

#include <QDir>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

Result<ImportReport> importFolder(
    service::Service &service, const QString &path, const Caller &caller, Day today, ImportMode mode)
{
    const auto folder = readFolder(path);
    if (!folder)
        return folder.error();
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

Result<void> exportFolder(service::Service &service, const QString &directory)
{
    const auto held = service::readHoldings(service.database());
    if (!held)
        return held.error();
    if (directory.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return writeXlsx(directory, dataTables(*held));
    return writeFolder(directory, *held);
}

} // namespace lotrinh::exchange
