// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview.h"

#include "exchange/resolve.h"
#include "rowbuilder.h"
#include "exchange/words.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenReports = 500;

QString columnName(const OfficeMapping &mapping, int column)
{
    const auto place = static_cast<size_t>(column);
    const QString name = place < mapping.columns.size() ? mapping.columns[place].header.name : QString();
    return name.isEmpty() ? columnLetters(column) : name;
}

/// Columns in a legacy font that nobody has decided on: told with an example, never converted unasked.
void addUndecidedEncodings(const OfficeSheet &sheet, const OfficeMapping &mapping, std::vector<RowWord> &blockers)
{
    for (const LegacyColumn &found : findLegacyColumns(sheet.grid, sheet.shape)) {
        const auto place = static_cast<size_t>(found.column);
        if (place >= mapping.columns.size() || mapping.columns[place].field == OfficeField::Ignored
            || mapping.columns[place].encoding != TextEncoding::Unicode)
            continue;
        blockers.push_back({columnName(mapping, found.column),
            Words::tr("%1 ô có vẻ theo bảng mã %2: “%3” → “%4”; hãy đồng ý chuyển sang Unicode").arg(found.cells)
                .arg(found.encoding == TextEncoding::Vni ? u"VNI"_s : u"TCVN3"_s, found.before, found.after)});
    }
}

void addMissingColumns(const OfficeMapping &mapping, const Holdings &held, std::vector<RowWord> &blockers)
{
    const bool hasName = mapping.columnOf(OfficeField::FullName) >= 0
        || (mapping.columnOf(OfficeField::FamilyMiddle) >= 0 && mapping.columnOf(OfficeField::GivenName) >= 0);
    if (!hasName && mapping.columnOf(OfficeField::CadreCode) < 0)
        blockers.push_back({u"*"_s, Words::tr("chưa có cột Họ và tên hoặc Mã cán bộ")});
    if (mapping.kind != OfficeKind::Learners)
        return;
    const bool isKnown = std::ranges::any_of(
        held.classes, [&](const TrainingClass &one) { return one.code == mapping.classCode; });
    if (!isKnown)
        blockers.push_back({fieldName(OfficeField::ClassCode), mapping.classCode.isEmpty() ? Words::tr("hãy chọn lớp")
                                                                                             : Words::tr("không có lớp mã “%1”").arg(mapping.classCode)});
}

/// Two columns for one meaning: the second would silently win.
void addDoubledFields(const OfficeMapping &mapping, std::vector<RowWord> &blockers)
{
    QSet<OfficeField> seen;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.field == OfficeField::Ignored || column.field == OfficeField::Note)
            continue;
        if (seen.contains(column.field))
            blockers.push_back({column.header.name, Words::tr("có hai cột cùng là %1").arg(fieldName(column.field))});
        seen.insert(column.field);
    }
}

/// What the checks of the data format say, put to the rows it is about.
void layProblems(OfficePreview &preview)
{
    QHash<int, size_t> places;
    for (size_t i = 0; i < preview.rows.size(); ++i)
        places.insert(preview.rows[i].line, i);
    for (const Problem &problem : preview.plan.problems) {
        const auto place = places.constFind(problem.line);
        if (place == places.constEnd())
            continue;
        PreviewRow &row = preview.rows[*place];
        row.words.push_back({problem.column, messageOf(problem, Language::Vietnamese)});
        if (problem.severity == Severity::Error)
            row.verdict = RowVerdict::Problem;
    }
}

void count(OfficePreview &preview)
{
    preview.counts = {};
    for (const PreviewRow &row : preview.rows)
        ++preview.counts[static_cast<size_t>(row.verdict)];
}

int birthPivot(Day today)
{
    constexpr int youngest = 15; ///< nobody in service is younger, so "10" is 2010 only when that is old enough
    return today.year() - youngest;
}

/// Drops the rows of lines that turned out to be problems, so that the others can be judged without them.
template <class Row> void dropLines(Sheet<Row> &sheet, const QSet<int> &lines)
{
    std::erase_if(sheet.rows, [&](const Row &row) { return lines.contains(row.line); });
}

void resolveWithoutBadRows(OfficePreview &preview, ImportFolder &folder, const Holdings &held, Day today)
{
    preview.plan = resolve(folder, held, today);
    layProblems(preview);
    if (!preview.plan.isRefused())
        return;
    QSet<int> bad;
    for (const Problem &problem : preview.plan.problems)
        if (problem.severity == Severity::Error)
            bad.insert(problem.line);
    dropLines(folder.cadres, bad);
    dropLines(folder.postHoldings, bad);
    dropLines(folder.completions, bad);
    dropLines(folder.enrolments, bad);
    preview.plan = resolve(folder, held, today);
}

} // namespace

bool OfficePreview::isClean() const
{
    return !wasCancelled && blockers.empty() && count(RowVerdict::Problem) == 0 && count(RowVerdict::Doubtful) == 0
        && !plan.isRefused();
}

OfficePreview previewOffice(const OfficeSheet &sheet, const OfficeMapping &mapping, const Holdings &held, Day today,
    const ReadProgress &progress)
{
    OfficePreview preview;
    addUndecidedEncodings(sheet, mapping, preview.blockers);
    addMissingColumns(mapping, held, preview.blockers);
    addDoubledFields(mapping, preview.blockers);
    RowBuilder builder(mapping, held, today);
    readOfficeRows(sheet.grid, sheet.shape, mapping, birthPivot(today), [&](OfficeRow &&row) {
        preview.rows.push_back(builder.take(row));
        const auto done = static_cast<qint64>(preview.rows.size());
        preview.wasCancelled = progress && done % rowsBetweenReports == 0 && !progress(done);
        return !preview.wasCancelled;
    });
    if (!preview.wasCancelled)
        resolveWithoutBadRows(preview, builder.folder(), held, today);
    count(preview);
    return preview;
}

} // namespace lotrinh::exchange
