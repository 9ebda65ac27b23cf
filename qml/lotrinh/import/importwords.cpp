// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importwords.h"

#include "domain/person/birthdate.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotrinh::screens {

namespace {

struct ImportWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

using exchange::RowVerdict;
using list::Cell;

std::pair<QString, QString> wordsOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return {ImportWordsTexts::tr("Mới"), QStringLiteral("good")};
    case RowVerdict::Changed:
        return {ImportWordsTexts::tr("Sửa"), QStringLiteral("info")};
    case RowVerdict::Same:
        return {ImportWordsTexts::tr("Đã có"), QStringLiteral("neutral")};
    case RowVerdict::Doubtful:
        return {ImportWordsTexts::tr("Chưa rõ là ai"), QStringLiteral("warn")};
    case RowVerdict::Problem:
        return {ImportWordsTexts::tr("Có lỗi"), QStringLiteral("bad")};
    case RowVerdict::Skipped:
        return {ImportWordsTexts::tr("Bỏ qua"), QStringLiteral("neutral")};
    }
    return {};
}

QString repairName(exchange::RepairKind kind)
{
    switch (kind) {
    case exchange::RepairKind::LostZero:
        return ImportWordsTexts::tr("thêm số 0 bị mất");
    case exchange::RepairKind::Encoding:
        return ImportWordsTexts::tr("chuyển bảng mã");
    case exchange::RepairKind::LookAlike:
        return ImportWordsTexts::tr("thay chữ trông giống");
    case exchange::RepairKind::SerialDate:
        return ImportWordsTexts::tr("số ngày của bảng tính");
    case exchange::RepairKind::Capitals:
        return ImportWordsTexts::tr("bỏ viết hoa");
    }
    return {};
}

QString guessedBy(exchange::MappedBy by)
{
    switch (by) {
    case exchange::MappedBy::Nothing:
        return {};
    case exchange::MappedBy::Name:
        return ImportWordsTexts::tr("theo tên cột");
    case exchange::MappedBy::Content:
        return ImportWordsTexts::tr("theo nội dung");
    case exchange::MappedBy::Memory:
        return ImportWordsTexts::tr("như lần trước");
    case exchange::MappedBy::Person:
        return ImportWordsTexts::tr("do bạn chọn");
    }
    return {};
}

/// Everything to say about a row: what is off first, then before → after.
QString sentencesOf(const exchange::PreviewRow &row)
{
    QStringList said;
    for (const exchange::RowWord &word : row.words)
        said.append(word.column == QLatin1String("*") ? word.sentence : word.column + QStringLiteral(": ") + word.sentence);
    for (const exchange::FieldRepair &fixed : row.repairs)
        said.append(ImportWordsTexts::tr("%1: %2 “%3” → “%4”")
                        .arg(exchange::fieldName(fixed.field), repairName(fixed.repair.kind), fixed.repair.before, fixed.repair.after));
    return said.join(QStringLiteral(" · "));
}

QString exampleOf(const exchange::OfficeSheet &sheet, int column)
{
    for (const exchange::GridRow &row : sheet.grid.rows) {
        const exchange::GridCell *cell = row.number > sheet.shape.lastHeaderRow ? row.cell(column) : nullptr;
        if (cell && !cell->text.trimmed().isEmpty())
            return cell->text.trimmed();
    }
    return {};
}

QString legacyText(const exchange::LegacyColumn &legacy)
{
    return ImportWordsTexts::tr("Phông chữ cũ %1: “%2” → “%3”")
        .arg(legacy.encoding == exchange::TextEncoding::Vni ? QStringLiteral("VNI") : QStringLiteral("TCVN3"), legacy.before, legacy.after);
}

} // namespace

std::vector<list::Row> previewRows(const exchange::OfficePreview &preview, std::optional<RowVerdict> verdict)
{
    std::vector<list::Row> rows;
    for (const exchange::PreviewRow &row : preview.rows) {
        if (verdict && row.verdict != *verdict)
            continue;
        const auto [text, tone] = wordsOf(row.verdict);
        const QString line = QString::number(row.line);
        rows.push_back({line,
            {Cell{line, {}, QStringLiteral("number")}, Cell{text, tone, QStringLiteral("badge")}, Cell{row.code, {}, QStringLiteral("code")},
                Cell{row.name}, Cell{birthText(row.birthDate)}, Cell{row.unit}, Cell{sentencesOf(row)}}});
    }
    return rows;
}

std::vector<list::Record> verdictRecords(const exchange::OfficePreview &preview)
{
    std::vector<list::Record> records;
    for (const auto &[verdict, code] : CodeTable<RowVerdict>::codes) {
        const auto [text, tone] = wordsOf(verdict);
        records.push_back({QString::fromLatin1(code), {text, tone, preview.count(verdict)}});
    }
    return records;
}

std::vector<list::Record> columnRecords(const exchange::OfficeSheet &sheet, const exchange::OfficeMapping &mapping)
{
    const auto legacies = exchange::findLegacyColumns(sheet.grid, sheet.shape);
    std::vector<list::Record> records;
    for (const exchange::ColumnMapping &column : mapping.columns) {
        const int place = column.header.column;
        const auto legacy = std::find_if(legacies.begin(), legacies.end(), [&](const auto &one) { return one.column == place; });
        records.push_back({QString::number(place),
            {column.header.name, exampleOf(sheet, place), static_cast<int>(column.field), guessedBy(column.by),
                legacy == legacies.end() ? QString() : legacyText(*legacy), column.encoding != exchange::TextEncoding::Unicode}});
    }
    return records;
}

QString workWords(ImportJob::Work work)
{
    switch (work) {
    case ImportJob::Work::Reading:
        return ImportWordsTexts::tr("Đang đọc tệp…");
    case ImportJob::Work::Judging:
        return ImportWordsTexts::tr("Đang xét từng dòng…");
    case ImportJob::Work::Writing:
        return ImportWordsTexts::tr("Đang ghi…");
    }
    return {};
}

QString birthText(const QString &birthDate)
{
    const auto birth = parseBirthDate(birthDate);
    return birth ? toVietnamese(*birth) : birthDate;
}

std::vector<list::Record> candidateRecords(const exchange::PreviewRow &row)
{
    std::vector<list::Record> records;
    for (const exchange::PreviewCandidate &one : row.candidates)
        records.push_back({one.code, {one.name, birthText(one.birthDate), one.unit}});
    return records;
}

} // namespace lotrinh::screens
