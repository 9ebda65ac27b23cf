// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include "csv.h"
#include "planfolder.h"
#include "sheetreader.h"
#include "sheets.h"
#include "words.h"
#include "workbook/dataworkbook.h"

#include <QDir>
#include <QFile>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

template <class Row> void readSheet(const QString &path, Sheet<Row> &sheet, Findings &findings)
{
    constexpr File file = Row::file;
    sheet.isPresent = true;
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        sheet.isBroken = true;
        return findings.error(file, 1, "*"_L1, ProblemKind::UnreadableFile, {device.errorString()});
    }
    SheetReader<Row> reader(sheet, findings);
    const auto failure = readCsv(device, [&](int line, auto cells) { return reader.line(line, cells); });
    if (failure) {
        const QString column = reader.columnAt(failure->field);
        findings.add(formatOf(file).fileName, failure->line, column.isEmpty() ? u"*"_s : column,
            failure->kind, {}, Severity::Error);
        sheet.isBroken = true;
    } else if (device.error() != QFileDevice::NoError) {
        findings.error(file, 1, "*"_L1, ProblemKind::UnreadableFile, {device.errorString()});
        sheet.isBroken = true;
    } else if (!reader.hasHeader() && !sheet.isBroken) {
        findings.error(file, 1, formatOf(file).columns.front().name, ProblemKind::EmptyFile);
        sheet.isBroken = true;
    }
}

void readFile(File file, const QString &path, ImportFolder &folder)
{
    Findings findings(folder.problems);
    visitSheet(folder, file, [&](auto &sheet) { readSheet(path, sheet, findings); });
}

void readDirectory(const QDir &directory, ImportFolder &folder)
{
    Findings findings(folder.problems);
    const QStringList names = directory.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (const std::optional<File> file = fileOf(name))
            readFile(*file, directory.filePath(name), folder);
        else if (!isRemarkOnPlan(name))
            findings.add(name, 1, u"*"_s, ProblemKind::UnknownFile, {}, Severity::Warning);
    }
}

Error notThere(const QString &path)
{
    return {u"bad_field"_s, Words::tr("Không đọc được thư mục hoặc tệp %1").arg(path),
        {{u"field"_s, u"path"_s}, {u"path"_s, path}}};
}

} // namespace

Result<ImportFolder> readFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isReadable())
        return notThere(path);
    ImportFolder folder;
    if (info.isDir())
        readDirectory(QDir(path), folder);
    else if (const std::optional<File> file = fileOf(info.fileName()))
        readFile(*file, path, folder);
    else if (isWorkbookName(info.fileName()))
        readDataWorkbook(path, folder);
    else // alone it is what the person meant, so leaving it out is no answer
        Findings(folder.problems)
            .add(info.fileName(), 1, u"*"_s, ProblemKind::UnknownFile, {}, Severity::Error);
    sortProblems(folder.problems);
    return folder;
}

Result<Sheet<ClassRow>> readClassFile(const QString &path, std::vector<Problem> &problems)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return notThere(path);
    std::vector<Problem> found;
    Findings findings(found);
    Sheet<ClassRow> sheet;
    readSheet(path, sheet, findings);
    for (Problem &problem : found) {
        problem.file = info.fileName();
        problems.push_back(std::move(problem));
    }
    return sheet;
}

} // namespace lotrinh::exchange
