// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include "csv.h"
#include "words.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringList>

namespace lotrinh::exchange {

namespace {

const QStringList neededColumns{QStringLiteral("source"), QStringLiteral("as_of"), QStringLiteral("measure"),
                                QStringLiteral("dimension"), QStringLiteral("value")};

/// Reads the file record by record; the first problem ends it.
class FigureReader {
public:
    explicit FigureReader(const QString &path) : m_file(QFileInfo(path).fileName()) {}

    bool take(int line, std::span<const QByteArrayView> fields)
    {
        QStringList cells;
        for (const QByteArrayView field : fields)
            cells += QString::fromUtf8(field).normalized(QString::NormalizationForm_C).trimmed();
        m_columns.isEmpty() ? takeHeader(cells) : takeRow(line, cells);
        return !m_error;
    }

    void fail(int line, const QString &column, const QString &problem)
    {
        m_error = Error{QStringLiteral("bad_field"), QStringLiteral("%1:%2: %3: %4").arg(m_file).arg(line).arg(column, problem),
                        {{QStringLiteral("field"), column}, {QStringLiteral("line"), line}}, Error::Kind::Refused};
    }

    Result<std::vector<ReportedFigure>> result()
    {
        if (m_error)
            return *m_error;
        return std::move(m_figures);
    }

private:
    void takeHeader(const QStringList &names)
    {
        for (int i = 0; i < names.size(); ++i)
            m_columns.insert(names[i].toLower(), i);
        for (const QString &name : neededColumns)
            if (!m_columns.contains(name))
                return fail(1, name, Words::tr("thiếu cột"));
    }

    QString cell(const QStringList &cells, const QString &column) const { return cells.value(m_columns.value(column, -1)); }

    void takeRow(int line, const QStringList &cells)
    {
        for (const QString &name : neededColumns)
            if (cell(cells, name).isEmpty())
                return fail(line, name, Words::tr("thiếu giá trị"));
        const auto day = parseDay(cell(cells, QStringLiteral("as_of")));
        if (!day)
            return fail(line, QStringLiteral("as_of"), Words::tr("không phải ngày có thật; viết YYYY-MM-DD hoặc dd/MM/yyyy"));
        bool isNumber = false;
        const int value = cell(cells, QStringLiteral("value")).toInt(&isNumber);
        if (!isNumber || value < 0)
            return fail(line, QStringLiteral("value"), Words::tr("phải là số nguyên không âm"));
        m_figures.push_back({{}, cell(cells, QStringLiteral("source")), *day, cell(cells, QStringLiteral("measure")),
                             cell(cells, QStringLiteral("dimension")), value, cell(cells, QStringLiteral("note"))});
    }

    QString m_file;
    QHash<QString, int> m_columns;
    std::vector<ReportedFigure> m_figures;
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<ReportedFigure>> readFigures(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{QStringLiteral("bad_field"), Words::tr("Không đọc được %1").arg(path),
                     {{QStringLiteral("field"), QStringLiteral("path")}, {QStringLiteral("path"), path}}, Error::Kind::Refused};
    FigureReader reader(path);
    const auto stopped = readCsv(file, [&](int line, std::span<const QByteArrayView> fields) { return reader.take(line, fields); });
    if (stopped)
        reader.fail(stopped->line, QStringLiteral("*"), Words::tr("tệp CSV hỏng từ dòng này"));
    return reader.result();
}

} // namespace lotrinh::exchange
