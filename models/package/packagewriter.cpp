// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagewriter.h"
#include "words.h"

#include <zip.h>

namespace lotrinh::package {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastWorthPacking = 1024;
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDay = (1 << 5) | 1; ///< 01/01/1980, the first day a zip can name

Error notWritten()
{
    return {u"storage_failed"_s, Words::tr("Không ghi được tệp nén"), {}, Error::Kind::Storage};
}

bool add(zip_t *archive, const Part &part)
{
    zip_source_t *source
        = zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t place = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(place);
    if (part.bytes.size() < leastWorthPacking)
        zip_set_file_compression(archive, index, ZIP_CM_STORE, 0);
    return zip_file_set_dostime(archive, index, noTime, firstDay, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return count == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> packed(const std::vector<Part> &parts)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (!source)
        return notWritten();
    zip_source_keep(source); // read back after the archive closed it
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    if (!archive) {
        zip_source_free(source);
        zip_source_free(source);
        return notWritten();
    }
    bool isWhole = true;
    for (const Part &part : parts)
        isWhole = isWhole && add(archive, part);
    if (!isWhole || zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(source);
        return notWritten();
    }
    QByteArray bytes = bytesOf(source);
    zip_source_free(source);
    if (bytes.isEmpty())
        return notWritten();
    return bytes;
}

} // namespace lotrinh::package
