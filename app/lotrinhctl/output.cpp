// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include <algorithm>
#include <cstdio>

namespace lotrinh::ctl {

namespace {

constexpr size_t fullAt = 256UL * 1024;

void appendCell(std::string &text, std::string_view cell)
{
    if (cell.find_first_of(",\"\n\r") == cell.npos) {
        text.append(cell);
        return;
    }
    text.push_back('"');
    for (char c : cell) {
        if (c == '"')
            text.push_back('"');
        text.push_back(c);
    }
    text.push_back('"');
}

void appendEscape(std::string &text, unsigned char c)
{
    static constexpr std::string_view plain = "\b\f\n\r\t";
    static constexpr std::string_view letters = "bfnrt";
    static constexpr std::string_view digits = "0123456789abcdef";
    text.push_back('\\');
    if (const size_t known = plain.find(static_cast<char>(c)); known != plain.npos) {
        text.push_back(letters[known]);
        return;
    }
    text.append("u00");
    text.push_back(digits[c >> 4]);
    text.push_back(digits[c & 15]);
}

void appendLiteral(std::string &text, std::string_view cell)
{
    text.push_back('"');
    for (char c : cell) {
        if (c == '"' || c == '\\') {
            text.push_back('\\');
            text.push_back(c);
        } else if (static_cast<unsigned char>(c) < 0x20) {
            appendEscape(text, static_cast<unsigned char>(c));
        } else {
            text.push_back(c);
        }
    }
    text.push_back('"');
}

QStringList decoded(std::span<const std::string_view> cells)
{
    QStringList texts;
    for (std::string_view cell : cells)
        texts.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    return texts;
}

} // namespace

Output::Output(Format format, const QStringList &columns)
    : m_format(format)
{
    for (const QString &column : columns) {
        m_columns.push_back(column.toStdString());
        appendLiteral(m_keys.emplace_back(), m_columns.back());
    }
    if (m_format == Format::Csv)
        row(columns);
    else if (m_format == Format::Json)
        m_buffer.push_back('[');
    else
        m_held.push_back(columns);
}

Output::~Output()
{
    if (m_format == Format::Json)
        m_buffer.append(m_isFirst ? "]\n" : "\n]\n");
    else if (m_format == Format::Table)
        writeTable();
    flush();
}

bool Output::row(const QStringList &cells)
{
    std::vector<std::string> texts;
    for (const QString &cell : cells)
        texts.push_back(cell.toStdString());
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    return row(views);
}

bool Output::row(std::span<const std::string_view> cells)
{
    switch (m_format) {
    case Format::Csv:
        writeCsv(cells);
        break;
    case Format::Json:
        writeJson(cells);
        break;
    case Format::Table:
        m_held.push_back(decoded(cells));
        break;
    }
    return flushIfFull();
}

void Output::writeCsv(std::span<const std::string_view> cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer.push_back(',');
        appendCell(m_buffer, cells[i]);
    }
    m_buffer.push_back('\n');
}

void Output::writeJson(std::span<const std::string_view> cells)
{
    m_buffer.append(m_isFirst ? "\n{" : ",\n{");
    m_isFirst = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer.push_back(',');
        m_buffer.append(m_keys[i]).push_back(':');
        appendLiteral(m_buffer, cells[i]);
    }
    m_buffer.push_back('}');
}

void Output::writeTable()
{
    std::vector<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList &cells : m_held)
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], cells[i].size());
    for (const QStringList &cells : m_held) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells[i].leftJustified(widths[static_cast<size_t>(i)] + 2);
        m_buffer.append(line.trimmed().toStdString()).push_back('\n');
        flushIfFull();
    }
}

bool Output::flushIfFull()
{
    if (m_buffer.size() >= fullAt)
        flush();
    return std::ferror(stdout) == 0;
}

void Output::flush()
{
    if (std::ferror(stdout) == 0)
        std::fwrite(m_buffer.data(), 1, m_buffer.size(), stdout);
    m_buffer.clear();
}

bool hasTakenAll()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace lotrinh::ctl
