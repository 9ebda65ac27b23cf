// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content.h"
#include "exchange/folder.h"
#include "exchange/plan.h"
#include "exchange/table/datatable.h"
#include "exchange/workbook/workbook.h"
#include "people.h"
#include "rowreader.h"

namespace lotrinh::exchange {

/// A sheet with a table that was found in it.
struct OfficeSheet {
    QString fileName;
    Grid grid;
    TableShape shape;
};

/// Opens an .xlsx or .csv file and finds the tables of its sheets (hidden ones last). Error `bad_file` when it cannot be
/// read or no sheet has a table of people, `cancelled`.
Result<std::vector<OfficeSheet>> openOfficeFile(const QString &path, const ReadProgress &progress = {});

enum class RowVerdict {
    New, ///< adds something
    Changed, ///< corrects something that is held
    Same, ///< is held already: nothing to do
    Doubtful, ///< somebody must say who is meant
    Problem, ///< cannot be imported as it stands
    Skipped, ///< left out, with the reason in words
};
} // namespace lotrinh::exchange
template <> struct lotrinh::CodeTable<lotrinh::exchange::RowVerdict> {
    using RowVerdict = exchange::RowVerdict;
    static constexpr std::array<std::pair<RowVerdict, const char *>, 6> codes{{
        {RowVerdict::New, "new"},
        {RowVerdict::Changed, "changed"},
        {RowVerdict::Same, "same"},
        {RowVerdict::Doubtful, "doubtful"},
        {RowVerdict::Problem, "problem"},
        {RowVerdict::Skipped, "skipped"},
    }};
};
namespace lotrinh::exchange {
inline constexpr int rowVerdictCount = 6;

/// One thing to say about a row; `column` is named as people see it, `*` for the whole row.
struct RowWord {
    QString column;
    QString sentence;
};

/// Somebody of the record a doubtful row may mean, to be shown beside it.
struct PreviewCandidate {
    QString code;
    QString name;
    QString birthDate;
    QString unit; ///< its name
};

struct PreviewRow {
    int line = 0; ///< of the sheet
    RowVerdict verdict = RowVerdict::Same;
    QString code; ///< of the cadre: held, or to be given
    QString name; ///< as in the file
    QString birthDate;
    QString unit; ///< as in the file
    std::vector<RowWord> words; ///< what is off, what changes, what was left out
    std::vector<FieldRepair> repairs;
    std::vector<PreviewCandidate> candidates; ///< of a doubtful row
};

/// What importing the sheet would do. Made without touching anything.
struct OfficePreview {
    std::vector<PreviewRow> rows; ///< in the order of the sheet
    std::vector<RowWord> blockers; ///< what stands against the whole sheet; the line is the header's
    std::array<int, rowVerdictCount> counts{}; ///< by RowVerdict
    ImportPlan plan; ///< without the rows that are doubtful, problems or skipped
    bool wasCancelled = false;

    int count(RowVerdict verdict) const { return counts[static_cast<size_t>(verdict)]; }
    /// Every row is clear: it may be written.
    bool isClean() const;
};

/// What happens to rows that are doubtful or problems.
enum class BadRows { Refuse, LeaveOut };

/// Reads the rows as `mapping` says and holds them against what is held. Pure; any thread. `progress` is told the rows
/// done and may answer false: then `wasCancelled`.
OfficePreview previewOffice(const OfficeSheet &sheet, const OfficeMapping &mapping, const Holdings &held, Day today,
    const ReadProgress &progress = {});

/// The rows to correct and import again, under the names of the fields, with what is off beside them: all rows, or
/// only those that stand in the way. In its column "Mã cán bộ" a doubtful row takes a code, "mới" or "bỏ".
DataTable errorTable(const OfficeSheet &sheet, const OfficeMapping &mapping, const OfficePreview &preview, BadRows which);

} // namespace lotrinh::exchange
