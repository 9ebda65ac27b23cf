// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/preview.h"
#include "importjob.h"
#include "list/recordmodel.h"
#include "list/tablemodel.h"

#include <QJsonObject>

namespace lotrinh::screens {

inline constexpr int importColumns = 7;

/// The rows of a preview as the table shows them, in the sheet's order; with a verdict only those. The key is the
/// line of the sheet.
std::vector<list::Row> previewRows(const exchange::OfficePreview &preview, std::optional<exchange::RowVerdict> verdict);

/// How many rows of each verdict: text, tone, count.
std::vector<list::Record> verdictRecords(const exchange::OfficePreview &preview);

/// What each column of the sheet is taken for: header, example, field, by, legacy.
std::vector<list::Record> columnRecords(const exchange::OfficeSheet &sheet, const exchange::OfficeMapping &mapping);

/// What the worker is doing.
QString workWords(ImportJob::Work work);

/// A birth date as people write it; what is no date stays as it is.
QString birthText(const QString &birthDate);

/// Whom a doubtful row may mean: name, birth, unit.
std::vector<list::Record> candidateRecords(const exchange::PreviewRow &row);

} // namespace lotrinh::screens
