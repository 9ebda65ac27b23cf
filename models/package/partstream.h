// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package.h"

struct zip_file;

namespace lotrinh::package {

/// Counts the bytes of an XML tag as they pass. A reader of XML compares each attribute of a tag with all
/// others, so a tag of a megabyte would keep it busy for minutes.
class TagGauge {
public:
    explicit TagGauge(qsizetype limit)
        : m_limit(limit)
    { }
    /// False when a tag is over the limit.
    bool pass(const char *bytes, qsizetype count);

private:
    qsizetype m_limit;
    qsizetype m_length = -1; ///< of the open tag; −1 outside
    char m_quote = 0;
};

/// One part of a zip as a device that reads forward and stops at the first broken bound.
class PartStream : public QIODevice {
public:
    struct Source {
        zip_file *file;
        qint64 packedBytes;
        qint64 *totalBytes; ///< of the package, counted on
        bool isXml;
    };
    PartStream(Source source, const PackageLimits &limits, PartTrouble &trouble);
    ~PartStream() override;

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 stop(const QString &reason);
    bool isWithin(const char *data, qint64 count);

    Source m_source;
    PackageLimits m_limits;
    PartTrouble &m_trouble;
    TagGauge m_gauge;
    qint64 m_read = 0;
};

} // namespace lotrinh::package
