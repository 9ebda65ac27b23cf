// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeimport.h"

#include "exchange/words.h"
#include "service/upkeep/backups.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Under which name the mapping of a kind of file is kept.
QString memoryName(const TableShape &shape)
{
    const QByteArray digest
        = QCryptographicHash::hash(shape.fingerprint().toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"import.mapping."_s + QString::fromLatin1(digest.left(16));
}

bool mayBeWritten(const OfficePreview &preview, BadRows badRows)
{
    switch (badRows) {
    case BadRows::Refuse:
        return preview.isClean();
    case BadRows::LeaveOut:
        return !preview.wasCancelled && preview.blockers.empty() && !preview.plan.isRefused();
    }
    return false;
}

Error notAllowed()
{
    return {u"not_allowed"_s, Words::tr("Không có quyền nhập loại danh sách này"), {}, Error::Kind::NotAllowed};
}

} // namespace

bool mayImport(const Caller &caller, OfficeKind kind)
{
    return !caller.scope.isValid() && may(caller.role, kind == OfficeKind::Learners ? Right::RunClasses : Right::KeepRecord);
}

Result<OfficeMapping> recalledMapping(service::Service &service, const OfficeSheet &sheet)
{
    const auto kept = service.remembered(memoryName(sheet.shape));
    if (!kept)
        return kept.error();
    return guessMapping(sheet.grid, sheet.shape, QJsonDocument::fromJson(kept->toUtf8()).object());
}

Result<OfficePreview> previewOfficeImport(service::Service &service, const OfficeSheet &sheet, const OfficeMapping &mapping,
    Day today, const ReadProgress &progress)
{
    if (!mayImport(service.reader(), mapping.kind))
        return notAllowed();
    const auto held = service::readHoldings(service.database());
    if (!held)
        return held.error();
    return previewOffice(sheet, mapping, *held, today, progress);
}

Result<OfficeReport> commitOfficeImport(service::Service &service, const OfficeSheet &sheet, const OfficeMapping &mapping,
    const Caller &caller, Day today, BadRows badRows, const ReadProgress &progress)
{
    if (!mayImport(caller, mapping.kind))
        return notAllowed();
    if (const auto kept = service::keepBackup(service, QDateTime::currentDateTimeUtc(), service::BackupWhen::IfDue); !kept)
        return kept.error();
    OfficeReport report;
    const auto decide = [&](const service::Holdings &held) -> Result<std::optional<service::ImportBatch>> {
        report.preview = previewOffice(sheet, mapping, held, today, progress);
        if (!mayBeWritten(report.preview, badRows) || isEmpty(report.preview.plan))
            return std::optional<service::ImportBatch>();
        report.isWritten = true;
        service::ImportBatch batch = toBatch(report.preview.plan, held);
        batch.remembered.emplace_back(memoryName(sheet.shape),
            QString::fromUtf8(QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact)));
        return std::optional(std::move(batch));
    };
    const auto number = service.import(sheet.fileName, caller, decide);
    if (!number)
        return number.error();
    report.number = *number;
    return report;
}

} // namespace lotrinh::exchange
