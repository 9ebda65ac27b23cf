// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partstream.h"
#include "words.h"

#include <zip.h>

namespace lotrinh::package {

using namespace Qt::StringLiterals;

bool TagGauge::pass(const char *bytes, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i) {
        const char c = bytes[i];
        if (m_length < 0) {
            if (c == '<')
                m_length = 0;
            continue;
        }
        if (++m_length > m_limit)
            return false;
        if (m_quote != 0) {
            if (c == m_quote)
                m_quote = 0;
        } else if (c == '"' || c == '\'') {
            m_quote = c;
        } else if (c == '>') {
            m_length = -1;
        }
    }
    return true;
}

PartStream::PartStream(Source source, const PackageLimits &limits, PartTrouble &trouble)
    : m_source(source)
    , m_limits(limits)
    , m_trouble(trouble)
    , m_gauge(limits.tagBytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PartStream::~PartStream()
{
    zip_fclose(m_source.file);
}

qint64 PartStream::stop(const QString &reason)
{
    if (m_trouble.reason.isEmpty())
        m_trouble.reason = reason;
    return -1;
}

bool PartStream::isWithin(const char *data, qint64 count)
{
    m_read += count;
    *m_source.totalBytes += count;
    if (m_read > m_limits.partBytes || *m_source.totalBytes > m_limits.totalBytes) {
        stop(Words::tr("nội dung giải nén quá lớn"));
        return false;
    }
    if (m_read > m_limits.ratioFrom && m_read > m_source.packedBytes * m_limits.ratio) {
        stop(Words::tr("tệp nén bất thường (một phần phình ra hơn %1 lần)").arg(m_limits.ratio));
        return false;
    }
    if (m_source.isXml && !m_gauge.pass(data, count)) {
        stop(Words::tr("XML có một thẻ quá dài"));
        return false;
    }
    return true;
}

qint64 PartStream::readData(char *data, qint64 most)
{
    if (!m_trouble.reason.isEmpty())
        return -1;
    const zip_int64_t count = zip_fread(m_source.file, data, static_cast<zip_uint64_t>(most));
    if (count < 0)
        return stop(Words::tr("tệp nén bị hỏng"));
    if (count == 0)
        return -1;
    return isWithin(data, count) ? count : -1;
}

} // namespace lotrinh::package
