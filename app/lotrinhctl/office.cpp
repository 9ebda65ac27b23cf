// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "exchange/office/officeimport.h"
#include "exchange/table/xlsxwriter.h"
#include "exchange/workbook/dataworkbook.h"
#include "exchange/workbook/workbook.h"

#include <QFileInfo>
#include <algorithm>

namespace lotrinh::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Lays the options over what was guessed and remembered.
Result<void> applyOptions(const Call &call, const exchange::OfficeSheet &sheet, exchange::OfficeMapping &mapping)
{
    const auto given = [&](const char *name) { return call.options.value(QString::fromLatin1(name)); };
    if (call.options.isSet(u"map"_s)) {
        const auto map = call.object(u"map"_s);
        if (!map)
            return map.error();
        if (const QString mistake = exchange::mistakeIn(*map); !mistake.isEmpty())
            return badOption(u"map"_s, mistake);
        exchange::applyJson(*map, mapping);
    }
    if (const QString kind = given("kind"); !kind.isEmpty()) {
        const auto known = fromCode<exchange::OfficeKind>(kind);
        if (!known)
            return badOption(u"kind"_s, codeChoices<exchange::OfficeKind>());
        mapping.kind = *known;
    }
    if (call.options.isSet(u"on"_s)) {
        const auto on = parseDay(given("on"));
        if (!on)
            return badOption(u"on"_s, noDay(given("on")));
        mapping.completedOn = *on;
    }
    mapping.classCode = given("class");
    mapping.courseCode = given("course");
    mapping.unitCode = given("unit");
    if (!call.options.isSet(u"accept-repairs"_s))
        return {};
    mapping.repairLookAlikes = true;
    for (const exchange::LegacyColumn &legacy : exchange::findLegacyColumns(sheet.grid, sheet.shape))
        mapping.columns[static_cast<size_t>(legacy.column)].encoding = legacy.encoding;
    return {};
}

QString repairName(exchange::RepairKind kind)
{
    switch (kind) {
    case exchange::RepairKind::LostZero:
        return u"thêm số 0 bị mất"_s;
    case exchange::RepairKind::Encoding:
        return u"chuyển bảng mã"_s;
    case exchange::RepairKind::LookAlike:
        return u"thay chữ trông giống"_s;
    case exchange::RepairKind::SerialDate:
        return u"số ngày của bảng tính"_s;
    case exchange::RepairKind::Capitals:
        return u"bỏ viết hoa"_s;
    }
    return {};
}

QString place(const exchange::OfficeSheet &sheet, int line, const QString &column)
{
    return sheet.fileName + u':' + QString::number(line) + ": "_L1 + column + ": "_L1;
}

/// `file:line: column: message`, as for data folders; repairs as before → after.
void tell(const exchange::OfficeSheet &sheet, const exchange::OfficePreview &preview)
{
    QTextStream err(stderr);
    for (const exchange::RowWord &word : preview.blockers)
        err << place(sheet, sheet.shape.lastHeaderRow, word.column) << word.sentence << '\n';
    for (const exchange::PreviewRow &row : preview.rows) {
        for (const exchange::RowWord &word : row.words)
            err << place(sheet, row.line, word.column) << word.sentence << '\n';
        for (const exchange::FieldRepair &fixed : row.repairs)
            err << place(sheet, row.line, exchange::fieldName(fixed.field))
                << u"%1: “%2” → “%3”\n"_s.arg(repairName(fixed.repair.kind), fixed.repair.before, fixed.repair.after);
    }
}

void printRows(const Call &call, const exchange::OfficePreview &preview)
{
    Output output(call.format, {u"line"_s, u"verdict"_s, u"code"_s, u"name"_s, u"birth_date"_s, u"candidates"_s});
    for (const exchange::PreviewRow &row : preview.rows) {
        QStringList candidates;
        for (const exchange::PreviewCandidate &one : row.candidates)
            candidates += one.code;
        output.row({QString::number(row.line), toCode(row.verdict), row.code, row.name, row.birthDate, candidates.join(u';')});
    }
}

void printCounts(const Call &call, const exchange::OfficeReport &report)
{
    Output output(call.format, {u"verdict"_s, u"rows"_s});
    for (const auto &[verdict, code] : CodeTable<exchange::RowVerdict>::codes)
        output.row({QString::fromLatin1(code), QString::number(report.preview.count(verdict))});
}

Result<const exchange::OfficeSheet *> chosenSheet(const Call &call, const std::vector<exchange::OfficeSheet> &sheets)
{
    const QString name = call.options.value(u"sheet"_s);
    if (name.isEmpty())
        return &sheets.front();
    for (const exchange::OfficeSheet &sheet : sheets)
        if (sheet.grid.name == name)
            return &sheet;
    return badOption(u"sheet"_s, u"không có bảng nào ở trang “%1”"_s.arg(name));
}

bool showProgress(qint64 rows)
{
    constexpr qint64 step = 10'000;
    if (rows % step == 0)
        QTextStream(stderr) << u"… %1 dòng\n"_s.arg(rows);
    return true;
}

Result<exchange::OfficeReport> run(const Call &call, service::Service &service, const exchange::OfficeSheet &sheet,
    exchange::OfficeMapping &mapping, exchange::BadRows badRows)
{
    const Day today = call.todayOn(service);
    if (!call.options.isSet(u"dry-run"_s))
        return exchange::commitOfficeImport(service, sheet, mapping, call.caller(), today, badRows, &showProgress);
    auto preview = exchange::previewOfficeImport(service, sheet, mapping, today, &showProgress);
    if (!preview)
        return preview.error();
    return exchange::OfficeReport{std::move(*preview), false};
}

Result<void> writeErrors(const Call &call, const exchange::OfficeSheet &sheet, const exchange::OfficeMapping &mapping,
    const exchange::OfficePreview &preview, exchange::BadRows badRows)
{
    const QString path = call.options.value(u"errors"_s);
    if (path.isEmpty() || preview.isClean())
        return {};
    return exchange::writeTable(path, exchange::errorTable(sheet, mapping, preview, badRows));
}

int importSheet(const Call &call, service::Service &service, const exchange::OfficeSheet &sheet)
{
    auto mapping = exchange::recalledMapping(service, sheet);
    if (!mapping)
        return fail(mapping.error());
    if (const auto applied = applyOptions(call, sheet, *mapping); !applied)
        return fail(applied.error());
    const auto badRows
        = call.options.isSet(u"skip-bad"_s) ? exchange::BadRows::LeaveOut : exchange::BadRows::Refuse;
    const auto report = run(call, service, sheet, *mapping, badRows);
    if (!report)
        return fail(report.error());
    tell(sheet, report->preview);
    if (const auto written = writeErrors(call, sheet, *mapping, report->preview, badRows); !written)
        return fail(written.error());
    if (call.options.isSet(u"dry-run"_s))
        printRows(call, report->preview);
    else
        printCounts(call, *report);
    const bool isRefused = badRows == exchange::BadRows::Refuse ? !report->preview.isClean()
                                                                : !report->preview.blockers.empty();
    return isRefused ? Refused : Done;
}

} // namespace

bool isOfficeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    if (!exchange::isWorkbookName(path))
        return info.suffix().toLower() == "csv"_L1 && !exchange::fileOf(info.fileName());
    const auto names = exchange::readSheetNames(path);
    return names && std::ranges::none_of(*names, [](const QString &name) { return exchange::fileOfSheet(name).has_value(); });
}

int importOfficeFile(const Call &call, service::Service &service)
{
    const auto sheets = exchange::openOfficeFile(call.arguments.first());
    if (!sheets)
        return fail(sheets.error());
    const auto sheet = chosenSheet(call, *sheets);
    return sheet ? importSheet(call, service, **sheet) : fail(sheet.error());
}

int undoImport(const Call &call)
{
    if (call.arguments.size() > 1)
        return usage(u"undo-import [NUMBER]"_s);
    bool ok = true;
    const qint64 number = call.arguments.isEmpty() ? 0 : call.arguments.first().toLongLong(&ok);
    if (!ok || number < 0)
        return usage(u"undo-import [NUMBER]"_s);
    auto service = call.open();
    if (!service)
        return fail(service.error());
    const auto done = (*service)->undoImport(call.caller(), number);
    return done ? Done : fail(done.error());
}

} // namespace lotrinh::ctl
