// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QBuffer>
#include <cstdlib>

using namespace lotrinh::exchange;

namespace {

using Records = std::vector<QStringList>;

/// Qt takes one byte order mark from the front of every text it reads, so of several one is gone each time.
QString textOf(QByteArrayView field)
{
    QString text = QString::fromUtf8(field);
    while (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text;
}

/// All records that say anything, or nothing when reading stopped or a field was no text. A line of separators alone
/// is blank to the reader.
std::optional<Records> recordsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Records records;
    bool isText = true;
    const auto failure = readCsv(buffer, [&](int, auto fields) {
        QStringList record;
        for (QByteArrayView field : fields) {
            isText = isText && field.isValidUtf8();
            record += textOf(field);
        }
        if (!record.join(QString()).isEmpty())
            records.push_back(record);
        return true;
    });
    return failure || !isText ? std::nullopt : std::optional(records);
}

/// Our own writing gives the separator by its first line, so that line must have more commas than others.
bool isUnmistakable(const Records &records)
{
    return !records.empty() && records.front().size() > 1 && records.front().join(QString()).count(u';') == 0
        && records.front().join(QString()).count(u'\t') == 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto records = recordsOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!records || !isUnmistakable(*records))
        return 0;
    QByteArray written;
    for (const QStringList &record : *records)
        appendCsvRecord(written, record);
    const auto again = recordsOf(written);
    if (!again || *again != *records)
        std::abort();
    return 0;
}
