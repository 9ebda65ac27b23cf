// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenfile.h"

#include "exchange/csv.h"
#include "shell/workplace.h"

#include <QSaveFile>

namespace lotrinh::screens {

namespace {

Result<int> writeCsv(const std::vector<QStringList> &lines, const QString &path)
{
    QByteArray text("\xEF\xBB\xBF");
    for (const QStringList &line : lines)
        exchange::appendCsvRecord(text, line);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{QStringLiteral("cannot_write"), file.errorString(), {}, Error::Kind::Storage};
    return static_cast<int>(lines.size());
}

} // namespace

void SeenFile::saveTable(
    list::TableModel *table, const QStringList &titles, const QString &about, const QUrl &file)
{
    std::vector<QStringList> lines{{about}, titles};
    for (const list::Row &row : table->rows()) {
        QStringList cells;
        for (size_t column = 0; column < row.cells.size() && static_cast<qsizetype>(column) < titles.size(); ++column) {
            const list::Cell &cell = row.cells[column];
            cells.append(QString(cell.depth * 2, u' ') + cell.text);
        }
        lines.push_back(std::move(cells));
    }
    write(lines, file);
}

void SeenFile::saveMatrix(
    list::MatrixModel *matrix, const QString &corner, const QString &about, const QUrl &file)
{
    std::vector<QStringList> lines{{about}, QStringList{corner} + matrix->columnTitles()};
    const list::MatrixModel::Content &content = matrix->content();
    for (size_t row = 0; row < content.rows.size(); ++row) {
        QStringList cells{content.rows[row].text};
        for (size_t column = 0; column < content.columns.size(); ++column)
            cells.append(content.cells[row * content.columns.size() + column].text);
        lines.push_back(std::move(cells));
    }
    write(lines, file);
}

void SeenFile::forget()
{
    m_done.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void SeenFile::write(const std::vector<QStringList> &lines, const QUrl &file)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    forget();
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.path();
    Workplace::create(nullptr, nullptr)
        ->desk()
        .ask([lines, path](service::Service &) { return writeCsv(lines, path); })
        .then(this, [this, path](const Result<int> &written) {
            m_isBusy = false;
            m_done = written ? tr("Đã xuất ra %1").arg(path) : QString();
            m_problem = written ? QString() : tr("Không ghi được %1: %2").arg(path, written.error().message);
            Q_EMIT changed();
        });
}

} // namespace lotrinh::screens
