// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/transfer.h"
#include "preview.h"

namespace lotrinh::exchange {

/// The steps of importing an office's sheet: openOfficeFile → recalledMapping (→ a person changes it) →
/// previewOfficeImport (again after every change) → commitOfficeImport. Each step may run on the worker; the sheet and the
/// mapping belong to whoever drives.

/// Whether the caller may bring in rows of that kind: lists of people and results for whoever keeps the record, lists of
/// learners for whoever runs classes, of the whole province. The steps below ask it of the service's reader or of the
/// caller and refuse with `not_allowed`.
bool mayImport(const Caller &caller, OfficeKind kind);

/// The best guess for the sheet; what was agreed for the last file of this kind (the same columns) comes first.
Result<OfficeMapping> recalledMapping(service::Service &service, const OfficeSheet &sheet);

/// previewOffice() against what the database holds now.
Result<OfficePreview> previewOfficeImport(service::Service &service, const OfficeSheet &sheet, const OfficeMapping &mapping,
    Day today, const ReadProgress &progress = {});

struct OfficeReport {
    OfficePreview preview; ///< as of the moment of writing
    bool isWritten = false; ///< false: refused, cancelled, or there was nothing to do
    qint64 number = 0; ///< of the import in the log, for Service::undoImport; 0 when nothing was written
};

/// Keeps a backup when one is due, judges the rows once more inside the transaction and writes them, all or nothing; with BadRows::LeaveOut the
/// clear ones. Keeps the mapping for the next file of this kind. Service::undoImport takes it back.
Result<OfficeReport> commitOfficeImport(service::Service &service, const OfficeSheet &sheet, const OfficeMapping &mapping,
    const Caller &caller, Day today, BadRows badRows, const ReadProgress &progress = {});

} // namespace lotrinh::exchange
