// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefile.h"

#include "exchange/table/datatable.h"
#include "exchange/table/xlsxwriter.h"
#include "workplace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTimer>

namespace lotrinh::screens {

namespace {

using exchange::ColumnKind;
using exchange::TableValue;

std::optional<Day> shownDay(const QString &text)
{
    const QDate date = QDate::fromString(text, QStringLiteral("dd/MM/yyyy"));
    return date.isValid() ? std::optional(Day::from(date)) : std::nullopt;
}

/// "1.234" and "67,5 %" as the window writes them.
std::optional<double> shownNumber(QString text)
{
    text.remove(u'%').remove(u'.').remove(QChar(QChar::Nbsp));
    bool isNumber = false;
    const double number = text.trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// What a column holds when every cell that says something says that. Numbers only where the table means one: a code
/// of digits stays as it is written.
ColumnKind kindOf(const std::vector<QStringList> &rows, qsizetype column, bool meansNumbers)
{
    bool isDate = true;
    bool isNumber = true;
    bool isPercent = true;
    bool isWhole = true;
    bool isEmpty = true;
    for (const QStringList &row : rows) {
        const QString &text = row[column];
        if (text.isEmpty())
            continue;
        isEmpty = false;
        isDate = isDate && shownDay(text);
        isNumber = isNumber && shownNumber(text);
        isPercent = isPercent && text.endsWith(u'%');
        isWhole = isWhole && !text.contains(u',');
    }
    if (isEmpty)
        return ColumnKind::Text;
    if (isDate)
        return ColumnKind::Date;
    if (isNumber && isPercent)
        return ColumnKind::Percent;
    if (isNumber && meansNumbers)
        return isWhole ? ColumnKind::Integer : ColumnKind::Decimal;
    return ColumnKind::Text;
}

TableValue valueOf(const QString &text, ColumnKind kind)
{
    if (text.isEmpty())
        return {};
    switch (kind) {
    case ColumnKind::Text:
        return text;
    case ColumnKind::Date:
        return *shownDay(text);
    case ColumnKind::Integer:
    case ColumnKind::Decimal:
    case ColumnKind::Percent:
        return *shownNumber(text);
    }
    return text;
}

double widthOf(const std::vector<QStringList> &rows, qsizetype column, const QString &title)
{
    constexpr qsizetype narrowest = 6;
    constexpr qsizetype widest = 60;
    qsizetype longest = title.size();
    for (const QStringList &row : rows)
        longest = std::max(longest, row[column].size());
    return static_cast<double>(std::clamp(longest + 2, narrowest, widest));
}

exchange::DataTable tableOf(
    const std::vector<QStringList> &rows, const QStringList &titles, const QStringList &kinds, const QStringList &above)
{
    exchange::DataTable table;
    table.name = above.first();
    table.titles = above;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        const bool meansNumbers = QStringList{QStringLiteral("number"), QStringLiteral("badge"), QStringLiteral("bar")}.contains(kinds.value(column));
        table.columns.push_back(
            {titles[column], kindOf(rows, column, meansNumbers), widthOf(rows, column, titles[column]), exchange::ColumnTotal::None, {}});
    }
    for (const QStringList &row : rows) {
        std::vector<TableValue> values;
        for (qsizetype column = 0; column < titles.size(); ++column)
            values.push_back(valueOf(row[column], table.columns[static_cast<size_t>(column)].kind));
        table.rows.push_back(std::move(values));
    }
    return table;
}

} // namespace

TableFile::TableFile(QObject *parent)
    : QObject(parent)
{ }

bool TableFile::take(QAbstractItemModel *model, const QVariantList &columns, const QStringList &titles,
    const QStringList &kinds, const QString &label)
{
    if (m_isBusy || !model)
        return false;
    m_model = model;
    m_columns.clear();
    for (const QVariant &column : columns)
        m_columns.push_back(column.toInt());
    m_titles = titles;
    m_kinds = kinds;
    m_label = label.isEmpty() ? tr("Bảng") : label;
    return true;
}

QUrl TableFile::proposed() const
{
    QString name = m_label;
    for (QChar &c : name)
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u' ';
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(documents.filePath(name + QStringLiteral(".xlsx")));
}

void TableFile::save(const QUrl &file)
{
    if (m_isBusy || !m_model)
        return;
    m_isBusy = true;
    m_path = file.toLocalFile();
    m_cells.clear();
    connect(m_model, &QAbstractItemModel::modelReset, this, &TableFile::tableChanged);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &TableFile::tableChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TableFile::tableChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TableFile::tableChanged);
    connect(m_model, &QObject::destroyed, this, &TableFile::tableChanged);
    Q_EMIT changed();
    readOn(++m_turn);
}

void TableFile::readOn(int turn)
{
    if (turn != m_turn || !m_model)
        return;
    constexpr int mostMilliseconds = 4; // of the window's time, in one go
    QElapsedTimer spent;
    spent.start();
    const int count = rows();
    while (done() < count && !spent.hasExpired(mostMilliseconds)) {
        QStringList cells;
        for (int column : m_columns)
            cells += m_model->index(done(), column).data().toString();
        m_cells.push_back(std::move(cells));
    }
    Q_EMIT progressed();
    if (done() == count)
        write();
    else
        QTimer::singleShot(0, this, [this, turn] { readOn(turn); });
}

void TableFile::tableChanged()
{
    cancel();
    workplace().notices().say(QStringLiteral("warn"), tr("Chưa xuất được bảng"), tr("Bảng vừa thay đổi, hãy xuất lại."));
}

void TableFile::write()
{
    disconnect(m_model, nullptr, this, nullptr);
    const QStringList above{m_label, tr("Tính đến ngày %1").arg(workplace().asOfDay().toDate().toString(QStringLiteral("dd/MM/yyyy")))};
    workplace()
        .desk()
        .ask([rows = std::move(m_cells), titles = m_titles, kinds = m_kinds, above, path = m_path](service::Service &) {
            return exchange::writeTable(path, tableOf(rows, titles, kinds, above));
        })
        .then(this, [this, turn = m_turn, path = m_path, count = rows()](const Result<void> &written) {
            if (turn == m_turn)
                end();
            if (!written)
                return workplace().notices().say(QStringLiteral("bad"), tr("Chưa xuất được bảng"), written.error().message);
            workplace().notices().say(QStringLiteral("good"), tr("Đã xuất bảng, %n dòng", "", count), path);
        });
    m_cells.clear();
}

void TableFile::cancel()
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    ++m_turn;
    end();
}

void TableFile::end()
{
    m_isBusy = false;
    m_model = nullptr;
    m_cells.clear();
    Q_EMIT changed();
}

} // namespace lotrinh::screens
