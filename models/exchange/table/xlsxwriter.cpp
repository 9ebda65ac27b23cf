// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxwriter.h"
#include "exchange/words.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr uint16_t maxSheetName = 31;
constexpr lxw_color_t headerShade = 0xE7ECF2;
constexpr lxw_color_t markedShade = 0xFDE9C8;

Error notWritten(const QString &path, const QString &why)
{
    return {u"storage_failed"_s, Words::tr("Không ghi được %1: %2").arg(path, why), {{u"path"_s, path}}, Error::Kind::Storage};
}

/// The looks of one workbook, made once.
struct Looks {
    explicit Looks(lxw_workbook *book)
        : title(made(book))
        , header(made(book))
        , total(made(book))
        , note(made(book))
    {
        format_set_bold(title);
        format_set_font_size(title, 13);
        format_set_align(title, LXW_ALIGN_CENTER);
        format_set_bold(header);
        format_set_text_wrap(header);
        format_set_align(header, LXW_ALIGN_CENTER);
        format_set_align(header, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(header, headerShade);
        format_set_border(header, LXW_BORDER_THIN);
        format_set_italic(note);
        for (const bool isMarked : {false, true})
            for (const bool isTotal : {false, true})
                for (size_t kind = 0; kind < cells[0].size(); ++kind)
                    cells[index(isMarked, isTotal)][kind] = cellLook(book, static_cast<ColumnKind>(kind), isMarked, isTotal);
    }
    static lxw_format *made(lxw_workbook *book)
    {
        lxw_format *format = workbook_add_format(book);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, 12);
        return format;
    }
    static size_t index(bool isMarked, bool isTotal) { return (isMarked ? 1U : 0U) + (isTotal ? 2U : 0U); }
    static lxw_format *cellLook(lxw_workbook *book, ColumnKind kind, bool isMarked, bool isTotal)
    {
        lxw_format *format = made(book);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (isMarked)
            format_set_bg_color(format, markedShade);
        if (isTotal)
            format_set_bold(format);
        switch (kind) {
        case ColumnKind::Text:
            format_set_text_wrap(format);
            break;
        case ColumnKind::Integer:
            format_set_num_format(format, "#,##0");
            break;
        case ColumnKind::Decimal:
        case ColumnKind::Percent:
            format_set_num_format(format, "0.0");
            break;
        case ColumnKind::Date:
            format_set_num_format(format, "dd/mm/yyyy");
            format_set_align(format, LXW_ALIGN_CENTER);
            break;
        }
        return format;
    }

    lxw_format *title;
    lxw_format *header;
    lxw_format *total;
    lxw_format *note;
    std::array<std::array<lxw_format *, 5>, 4> cells{};
};

/// Puts one table on its sheet.
class SheetPainter {
public:
    SheetPainter(lxw_worksheet *sheet, const DataTable &table, const Looks &looks)
        : m_sheet(sheet)
        , m_table(table)
        , m_looks(looks)
    { }

    void paint()
    {
        titles();
        header();
        rows();
        notes();
        page();
    }

private:
    lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_table.columns.size() - 1); }

    void text(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *look)
    {
        worksheet_write_string(m_sheet, row, column, text.left(32'767).toUtf8().constData(), look);
    }

    void span(lxw_row_t row, lxw_col_t first, lxw_col_t last, const QString &words, lxw_format *look)
    {
        if (first == last)
            return text(row, first, words, look);
        worksheet_merge_range(m_sheet, row, first, row, last, words.toUtf8().constData(), look);
    }

    void titles()
    {
        for (const QString &line : m_table.titles)
            span(m_row++, 0, lastColumn(), line, m_looks.title);
        if (!m_table.titles.isEmpty())
            ++m_row;
    }

    bool hasGroups() const
    {
        return std::ranges::any_of(m_table.columns, [](const TableColumn &column) { return !column.group.isEmpty(); });
    }

    void header()
    {
        m_headerRow = m_row;
        if (hasGroups())
            groups();
        for (lxw_col_t i = 0; i <= lastColumn(); ++i) {
            const TableColumn &column = m_table.columns[i];
            worksheet_set_column(m_sheet, i, i, column.width, nullptr);
            if (!hasGroups() || !column.group.isEmpty())
                text(m_row, i, column.name, m_looks.header);
        }
        ++m_row;
    }

    /// One line above: group names over their columns; columns without a group reach over both lines.
    void groups()
    {
        for (lxw_col_t i = 0; i <= lastColumn();) {
            const QString &group = m_table.columns[i].group;
            lxw_col_t last = i;
            while (!group.isEmpty() && last < lastColumn() && m_table.columns[last + 1U].group == group)
                ++last;
            if (group.isEmpty())
                worksheet_merge_range(
                    m_sheet, m_row, i, m_row + 1, i, m_table.columns[i].name.toUtf8().constData(), m_looks.header);
            else
                span(m_row, i, last, group, m_looks.header);
            i = static_cast<lxw_col_t>(last + 1);
        }
        ++m_row;
    }

    void rows()
    {
        size_t nextMark = 0;
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            const bool isMarked = nextMark < m_table.marked.size() && m_table.marked[nextMark] == i;
            nextMark += isMarked ? 1 : 0;
            line(m_table.rows[i], isMarked, false);
        }
        if (m_table.hasTotals)
            line(totalsOf(m_table), false, true);
    }

    void line(const std::vector<TableValue> &values, bool isMarked, bool isTotal)
    {
        for (lxw_col_t i = 0; i <= lastColumn(); ++i) {
            lxw_format *look
                = m_looks.cells[Looks::index(isMarked, isTotal)][static_cast<size_t>(m_table.columns[i].kind)];
            value(i, values[i], look);
        }
        ++m_row;
    }

    void value(lxw_col_t column, const TableValue &value, lxw_format *look)
    {
        const Day *day = std::get_if<Day>(&value);
        if (const QString *words = std::get_if<QString>(&value); words && !words->isEmpty()) {
            text(m_row, column, *words, look);
        } else if (const double *number = std::get_if<double>(&value)) {
            worksheet_write_number(m_sheet, m_row, column, *number, look);
        } else if (day && day->isFinite()) {
            const QDate date = day->toDate();
            lxw_datetime moment{date.year(), date.month(), date.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, m_row, column, &moment, look);
        } else {
            worksheet_write_blank(m_sheet, m_row, column, look);
        }
    }

    void notes()
    {
        if (!m_table.notes.isEmpty())
            ++m_row;
        for (const QString &note : m_table.notes)
            text(m_row++, 0, note, m_looks.note);
    }

    void page()
    {
        const lxw_row_t lastHeaderRow = m_headerRow + (hasGroups() ? 1U : 0U);
        worksheet_freeze_panes(m_sheet, lastHeaderRow + 1, 0);
        worksheet_repeat_rows(m_sheet, m_headerRow, lastHeaderRow);
        worksheet_set_paper(m_sheet, 9); // A4
        if (m_table.isWide())
            worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_margins(m_sheet, 0.6, 0.4, 0.6, 0.6);
        worksheet_set_footer(m_sheet, "&C&P/&N");
    }

    lxw_worksheet *m_sheet;
    const DataTable &m_table;
    const Looks &m_looks;
    lxw_row_t m_row = 0;
    lxw_row_t m_headerRow = 0;
};

/// A name a sheet may have: 31 characters, none of []:*?/\.
QString sheetName(const QString &wanted, qsizetype number)
{
    QString name;
    for (QChar c : wanted)
        name += u"[]:*?/\\'"_s.contains(c) ? QChar(u' ') : c;
    name = name.simplified().left(maxSheetName);
    return name.isEmpty() ? u"Bảng %1"_s.arg(number) : name;
}

QString buildWorkbook(const QString &path, std::span<const DataTable> tables)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return Words::tr("không tạo được tệp");
    const Looks looks(book);
    qsizetype number = 0;
    for (const DataTable &table : tables) {
        ++number;
        lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(table.name, number).toUtf8().constData());
        if (!sheet)
            sheet = workbook_add_worksheet(book, nullptr);
        if (sheet && !table.columns.empty())
            SheetPainter(sheet, table, looks).paint();
    }
    const lxw_error done = workbook_close(book);
    return done == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(done));
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace

Result<void> writeXlsx(const QString &path, std::span<const DataTable> tables)
{
    const QTemporaryDir place;
    const QString draft = place.filePath(u"table.xlsx"_s);
    if (const QString why = buildWorkbook(draft, tables); !why.isEmpty())
        return notWritten(path, why);
    QFile file(draft);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(path, file.errorString());
    return replaceFile(path, file.readAll());
}

Result<void> writeTable(const QString &path, const DataTable &table)
{
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return writeXlsx(path, {&table, 1});
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return replaceFile(path, toCsv(table));
    return Error{u"bad_field"_s, Words::tr("Tên tệp phải kết thúc bằng .xlsx hoặc .csv: %1").arg(path),
        {{u"field"_s, u"out"_s}, {u"path"_s, path}}, Error::Kind::Usage};
}

} // namespace lotrinh::exchange
