// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>

namespace lotrinh::ctl {

namespace {

QString quoted(const QString &cell)
{
    static const QString special = QStringLiteral(",\"\n\r");
    const bool plain = std::none_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); });
    return plain ? cell : u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString literal(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

} // namespace

Output::Output(Format format, QStringList columns)
    : m_format(format)
    , m_columns(std::move(columns))
    , m_stream(stdout)
{
    if (m_format == Format::Csv)
        writeCsv(m_columns);
    else if (m_format == Format::Json)
        m_stream << '[';
    else
        m_held.push_back(m_columns);
}

Output::~Output()
{
    if (m_format == Format::Json)
        m_stream << (m_isFirst ? "]\n" : "\n]\n");
    else if (m_format == Format::Table)
        writeTable();
}

void Output::row(const QStringList &cells)
{
    switch (m_format) {
    case Format::Csv:
        return writeCsv(cells);
    case Format::Json:
        return writeJson(cells);
    case Format::Table:
        m_held.push_back(cells);
    }
}

void Output::writeCsv(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_stream << (i ? "," : "") << quoted(cells[i]);
    m_stream << '\n';
}

void Output::writeJson(const QStringList &cells)
{
    m_stream << (m_isFirst ? "\n{" : ",\n{");
    m_isFirst = false;
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_stream << (i ? "," : "") << literal(m_columns[i]) << ':' << literal(cells[i]);
    m_stream << '}';
}

void Output::writeTable()
{
    std::vector<qsizetype> widths(static_cast<size_t>(m_columns.size()), 0);
    for (const QStringList &cells : m_held)
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], cells[i].size());
    for (const QStringList &cells : m_held) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells[i].leftJustified(widths[static_cast<size_t>(i)] + 2);
        m_stream << line.trimmed() << '\n';
    }
}

} // namespace lotrinh::ctl
